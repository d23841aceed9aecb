"""A language's cues, indexed by the words that can start them, and the search over one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain

from assistant.acts.cue import Cue, Guard, Where, compiled, expand
from assistant.acts.spelling import spellings, tolerant, unaccented
from assistant.model import Act, Span, SpeechAct
from assistant.text import Sentence, Text
from assistant.text.tokens import WORD

_MARKS = ("?", ">", "→", "›")
_PREFIX = 4
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
        self._patterns: dict[str, re.Pattern[str]] = {}

    def read(self, text: Text) -> Text:
        """Return a text as this pack's patterns expect it, all offsets unchanged."""
        return replace(text, lower=unaccented(text.lower)) if self.accented else text

    def pattern(self, source: str) -> re.Pattern[str]:
        """Return a pattern, compiled once."""
        found = self._patterns.get(source)
        if found is None:
            whole = tolerant(expand(source, self.vocabulary)) if self.accented else source
            found = self._patterns[source] = compiled(whole, self.vocabulary)
        return found

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], dict[str, list[tuple[str, int]]]]:
        whole: dict[str, list[int]] = {}
        begun: dict[str, list[tuple[str, int]]] = {}
        for number, cue in enumerate(self.cues):
            for anchor in self.anchors(cue):
                if anchor.endswith("*"):
                    begun.setdefault(anchor[:_PREFIX], []).append((anchor[:-1], number))
                else:
                    whole.setdefault(anchor, []).append(number)
        return whole, begun

    def anchors(self, cue: Cue) -> list[str]:
        """Return a cue's anchors as the tokeniser sees them, word classes written out."""
        plain = re.sub(r"\(\?:|[()|]", " ", expand(cue.anchors, self.vocabulary))
        whole = [whole for anchor in plain.split() for whole in _whole(anchor)]
        return sorted({way for anchor in whole for way in spellings(anchor)}) if self.accented else whole

    def candidates(self, words: Sequence[str]) -> list[Cue]:
        """Return the cues that words like these could match, in the order of the table."""
        whole, begun = self._index
        found = {*words, *(part for word in words if "'" in word for part in word.split("'"))}
        numbers = {number for word in found & whole.keys() for number in whole[word]}
        for word in found:
            for prefix, number in begun.get(word[:_PREFIX], ()):
                if word.startswith(prefix):
                    numbers.add(number)
        return [self.cues[number] for number in sorted(numbers)]

    def search(self, text: Text, sentence: Sentence) -> Iterator[SpeechAct]:
        """Yield the acts of one sentence, near-misses included, each stretch of words once per act."""
        lower = sentence.span.of(text.lower)
        matches = self._matches(text, sentence, lower, self.candidates(_tokens(lower)))
        yield from _once(chain(matches, self._grammar(text, sentence)))

    def _grammar(self, text: Text, sentence: Sentence) -> Iterator[SpeechAct]:
        for find in self.finders:
            for cue, span in find(text, sentence):
                yield self._act(cue, span, text, sentence)

    def _matches(
        self, text: Text, sentence: Sentence, lower: str, cues: Sequence[Cue]
    ) -> Iterator[SpeechAct]:
        taken: dict[str, list[Span]] = {}
        for cue in cues:
            for match in self.pattern(cue.pattern).finditer(lower):
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
            if self.pattern(guard.pattern).search(seen):
                return guard.because
        return ""


def _tokens(lower: str) -> list[str]:
    return WORD.findall(lower) + [mark for mark in _MARKS if mark in lower]


def _whole(anchor: str) -> Iterator[str]:
    """Yield the words an anchor stands for: `engineers?` two, `right-click` its longest part."""
    if anchor.endswith("s?"):
        yield from _whole(anchor.removesuffix("s?"))
        anchor = anchor.replace("?", "")
    yield max(re.split(r"[-/]", anchor), key=len)


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
