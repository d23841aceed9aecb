"""Cutting a text into parts, sentences and clauses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from assistant.model import Span
from assistant.text.clauses import find_clauses
from assistant.text.parts import Frame, find_frame
from assistant.text.plain import lower_text, plain_text
from assistant.text.quotations import find_quotations
from assistant.text.sentences import find_sentences, is_bullet
from assistant.text.structure import Part, Sentence, Text


def segment(source: str) -> Text:
    """Cut a text into sentences with their clauses and parts, in time linear in its length."""
    plain = plain_text(source)
    sentences = tuple(
        Sentence(span, find_clauses(plain, span), part) for part, span in _parted(plain, find_frame(plain))
    )
    return Text(source, plain, lower_text(plain), sentences, find_quotations(source))


@lru_cache(maxsize=8)
def cut(source: str) -> Text:
    """Segment a text once for all who look at it: reading, rules and ledger see the same one."""
    return segment(source)


def _parted(plain: str, frame: Frame) -> Iterator[tuple[Part, Span]]:
    edges = (0, *frame, len(plain))
    parts = (Part.GREETING, Part.BODY, Part.SIGN_OFF, Part.SIGNATURE, Part.QUOTED)
    for part, start, end in zip(parts, edges[:-1], edges[1:], strict=True):
        for span in find_sentences(plain, start, end):
            yield (Part.LIST if part is Part.BODY and is_bullet(plain, span.start) else part), span
