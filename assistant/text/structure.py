"""The records a segmented text is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.model import Span


class Part(StrEnum):
    """Where in a mail a sentence stands."""

    GREETING = "greeting"
    BODY = "body"
    LIST = "list"
    SIGN_OFF = "sign_off"
    SIGNATURE = "signature"
    QUOTED = "quoted"
    """A copy of earlier mail, marked by `>` or by a line such as "On Monday Ana wrote:"."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the clauses it falls into (in order, without gaps but for spaces), and its part."""

    span: Span
    clauses: tuple[Span, ...]
    part: Part = Part.BODY

    def clause_at(self, position: int) -> Span:
        """Return the clause that holds this position, or the nearest one before it."""
        holding = [clause for clause in self.clauses if clause.start <= position]
        return holding[-1] if holding else self.clauses[0]


@dataclass(frozen=True, slots=True)
class Text:
    """A text cut into sentences. `plain` and `lower` have the length of `source`, so offsets agree."""

    source: str
    plain: str
    lower: str
    sentences: tuple[Sentence, ...]
    quotations: tuple[Span, ...]

    def quoted(self, span: Span) -> bool:
        """Tell whether a span stands inside quotation marks."""
        return any(q.start <= span.start and span.end <= q.end for q in self.quotations)

    def said(self) -> Iterator[Sentence]:
        """Yield the sentences the writer says: body and lists, with neither frame nor quoted mail."""
        return (s for s in self.sentences if s.part in {Part.BODY, Part.LIST})
