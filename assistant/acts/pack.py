"""A language's cues, indexed by the words they need, and the search over one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain

from assistant.acts.cue import Cue, Guard, Where, expand
from assistant.acts.needs import Words, heard
from assistant.acts.spelling import tolerant, unaccented
from assistant.acts.ways import Index, Way, compiled, search
from assistant.model import Act, Span, SpeechAct
from assistant.text import Sentence, Text

_REACH_BEFORE = 90
_REACH_AFTER = 160
_QUOTED = "the words stand inside a quotation"

Finder = Callable[[Text, Sentence], Iterator[tuple[Cue, Span]]]
"""Finds acts by grammar instead of a pattern: yields what was found, and where in the sentence."""


class Pack:
    """The cues of one language. Patterns compile when first needed and are kept.

    `covers` names the acts it knows; nothing can be said about the others. An accented pack's patterns hold
    for text with its accents and without.
    """

    def __init__(
        self,
        cues: Sequence[Cue],
        vocabulary: Mapping[str, str],
        covers: Collection[Act] = tuple(Act),
        *,
        accented: bool = False,
        finders: Sequence[Finder] = (),
    ) -> None:
        self.cues = tuple(cues)
        self.finders = tuple(finders)
        self.vocabulary = vocabulary
        self.covers = frozenset(covers)
        self.accented = accented
        self._guards: dict[str, re.Pattern[str]] = {}

    def read(self, text: Text) -> Text:
        """Return a text as this pack's patterns expect it, all offsets unchanged."""
        return replace(text, lower=unaccented(text.lower)) if self.accented else text

    def written(self, source: str) -> str:
        """Return a pattern with its word classes written out, for texts as this pack reads them."""
        whole = expand(source, self.vocabulary)
        return tolerant(whole) if self.accented else whole

    def pattern(self, source: str) -> re.Pattern[str]:
        """Return a whole pattern, compiled."""
        return compiled(self.written(source))

    @cached_property
    def index(self) -> Index:
        """The ways of all cues by the words they need."""
        return Index(self.written(cue.pattern) for cue in self.cues)

    def candidates(self, words: Words) -> list[tuple[Cue, list[Way]]]:
        """Return the cues whose words are here, each with the ways that fit, in the order of the table."""
        return [(self.cues[place], fitting) for place, fitting in self.index.fitting(words).items()]

    def search(self, text: Text, sentence: Sentence) -> Iterator[SpeechAct]:
        """Yield the acts of one sentence, near-misses included, each stretch of words once per act."""
        lower = sentence.span.of(text.lower)
        matches = self._matches(text, sentence, lower, self.candidates(heard(lower)))
        yield from _once(chain(matches, self._grammar(text, sentence)))

    def _grammar(self, text: Text, sentence: Sentence) -> Iterator[SpeechAct]:
        for find in self.finders:
            for cue, span in find(text, sentence):
                yield self._act(cue, span, text, sentence)

    def _matches(
        self, text: Text, sentence: Sentence, lower: str, cues: Sequence[tuple[Cue, list[Way]]]
    ) -> Iterator[SpeechAct]:
        taken: dict[str, list[Span]] = {}
        for cue, found in cues:
            for match in search(found, lower):
                span = Span(*match.span())
                family = taken.setdefault(cue.family, [])
                if not (cue.family and any(span.overlaps(other) for other in family)):
                    family.append(span)
                    yield self._act(cue, span, text, sentence)

    def _act(self, cue: Cue, span: Span, text: Text, sentence: Sentence) -> SpeechAct:
        start = sentence.span.start
        words = Span(start + span.start, start + span.end)
        because = cue.because if not cue.counts else ""
        if cue.counts:
            because = _QUOTED if text.quoted(words) else self._against(cue.unless, words, text, sentence)
        clause = sentence.clause_at(words.start)
        whole = Span(clause.start, max(clause.end, words.end))
        return SpeechAct(cue.act, _trim(text.plain, whole), words, cue.detail, not because, because)

    def _against(self, guards: Sequence[Guard], words: Span, text: Text, sentence: Sentence) -> str:
        for guard in guards:
            seen = _seen(guard.where, words, sentence).of(text.lower)
            if self._guard(guard.pattern).search(seen):
                return guard.because
        return ""

    def _guard(self, source: str) -> re.Pattern[str]:
        found = self._guards.get(source)
        if found is None:
            found = self._guards[source] = self.pattern(source)
        return found


def _seen(where: Where, words: Span, sentence: Sentence) -> Span:
    clause = sentence.clause_at(words.start)
    if where is Where.BEFORE:
        return Span(max(clause.start, words.start - _REACH_BEFORE), words.start)
    if where is Where.AFTER:
        return Span(words.end, min(sentence.span.end, words.end + _REACH_AFTER))
    if where is Where.INSIDE:
        return words
    if where is Where.CLAUSE:
        return Span(clause.start, max(clause.end, words.end))
    return sentence.span


def _trim(plain: str, span: Span) -> Span:
    piece = span.of(plain)
    return Span(span.start + len(piece) - len(piece.lstrip()), span.start + len(piece.rstrip()))


def _once(acts: Iterator[SpeechAct]) -> Iterator[SpeechAct]:
    """Keep the first of the acts of one kind on the same words, and one that counts before a near-miss."""
    kept: list[SpeechAct] = []
    for act in sorted(acts, key=lambda found: not found.counts):
        if not any(other.act is act.act and other.cue.overlaps(act.cue) for other in kept):
            kept.append(act)
            yield act
