"""Words that a rule looks for by itself, where no speech act says what it asks about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from assistant.acts.english.generic import COMMON, KINDRED
from assistant.acts.ways import compiled
from assistant.checks.record import Context
from assistant.model import NearMiss, Span
from assistant.text import Sentence, Text, stem, words

_MOST = 100


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern over a lower-cased sentence, and words one of which every match contains."""

    source: str
    anchors: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern; one that is never needed is never compiled."""
        return _compiled(self.source)


@lru_cache(maxsize=256)
def _compiled(source: str) -> re.Pattern[str]:
    return compiled(source)


def wording(pattern: str, anchors: str) -> Wording:
    """Return a pattern in which a blank stands for any white space. Its gaps must be bounded."""
    return Wording(pattern, frozenset(anchors.split()))


def found(context: Context, sought: Wording) -> Iterator[Span]:
    """Yield where the words stand in what the writer says; a quotation and quoted mail are not said.

    Only the first hundred places are looked at: more would change no verdict.
    """
    for span in islice(_places(context, sought), _MOST):
        if not context.text.quoted(span):
            yield span


def _places(context: Context, sought: Wording) -> Iterator[Span]:
    for sentence, heard in context.heard:
        if not sought.anchors.isdisjoint(heard):
            for match in sought.pattern.finditer(context.text.lower, *sentence.span):
                yield Span(*match.span())


def sentence_of(text: Text, span: Span) -> Sentence:
    """Return the sentence in which a place begins, or the last one before it."""
    return text.sentences[max(0, bisect_right(text.sentences, span.start, key=_start) - 1)]


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def shown_near(
    context: Context, spans: Iterator[Span] | tuple[Span, ...], because: str
) -> tuple[NearMiss, ...]:
    """Return places as near-misses, all for one reason."""
    return tuple(NearMiss(context.quote(span), because) for span in spans)


@lru_cache(maxsize=32)
def particulars(plain: str) -> frozenset[str]:
    """Return the stems of a text that say something in particular; kindred words share one."""
    return particular_stems(map(stem, words(plain)))


def particular_stems(stems: Iterable[str]) -> frozenset[str]:
    """Return those of some stems that say something in particular; kindred words share one."""
    return frozenset(KINDRED.get(root, root) for root in stems) - COMMON
