"""Cues as plain phrases, found in one pass: every word is looked up once, only its own phrases are tried.

A phrase is written as words in lower case without apostrophes (`dont`, `im`), one phrase a line, a weight
before it where it is not 1:

    3 still|not .. arrived|deliver~     alternatives, `~` any ending, `..` up to three other words
    money back please?                  `?` may be missing; `...` up to six others, `_` one, `_?` one or none

A line that ends with `|` goes on in the next. Phrases never reach across a sentence, and nothing here
knows what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_GAPS = {"_": (1, 1), "_?": (0, 1), "..": (0, 3), "...": (0, 6)}
_STEM = 3
_CONTINUED = re.compile(r"\|\s*\n\s*")


class Hit(NamedTuple):
    """A phrase that stands in a text: what it stands for, and which words it takes up (`last` excluded)."""

    topic: str
    name: str
    weight: float
    first: int
    last: int


class _Item(NamedTuple):
    words: frozenset[str]
    stems: tuple[str, ...]
    least: int
    most: int
    optional: bool


class _Phrase(NamedTuple):
    topic: str
    name: str
    weight: float
    items: tuple[_Item, ...]

    @property
    def needs(self) -> frozenset[str]:
        """Return words of which one must stand in a line, where the phrase is that definite."""
        definite = [
            item.words for item in self.items[1:] if item.words and not item.stems and not item.optional
        ]
        return min(definite, key=len, default=frozenset())


@dataclass(frozen=True, slots=True)
class _Begun:
    """The phrases that begin with one word: those of it alone, by their second word, and the rest."""

    alone: list[_Phrase] = field(default_factory=list)
    by_next: dict[str, list[_Phrase]] = field(default_factory=dict)
    rest: list[tuple[_Phrase, frozenset[str]]] = field(default_factory=list)

    def add(self, phrase: _Phrase) -> None:
        """Sort a phrase in."""
        if len(phrase.items) == 1:
            self.alone.append(phrase)
            return
        second = phrase.items[1]
        if second.most or second.optional or second.stems:
            self.rest.append((phrase, phrase.needs))
            return
        for word in second.words:
            self.by_next.setdefault(word, []).append(phrase)


Cues = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by the word they begin with."""

    by_word: dict[str, _Begun] = field(default_factory=dict)
    by_stem: dict[str, list[_Phrase]] = field(default_factory=dict)

    @classmethod
    def of(cls, cues: Cues) -> Lexicon:
        """Build a lexicon from `{topic: {name: phrases}}`."""
        lexicon = cls()
        for topic, names in cues.items():
            for name, phrases in names.items():
                for line in filter(None, map(str.strip, _CONTINUED.sub("|", phrases).splitlines())):
                    lexicon._add(_parsed(topic, name, line))
        return lexicon

    def _add(self, phrase: _Phrase) -> None:
        first = phrase.items[0]
        if first.optional or first.most:
            message = f"a phrase of {phrase.topic}/{phrase.name} begins with a gap or an optional word"
            raise ValueError(message)
        for word in first.words:
            if word not in self.by_word:
                self.by_word[word] = _Begun()
            self.by_word[word].add(phrase)
        for stem in {stem[:_STEM] for stem in first.stems}:
            self.by_stem.setdefault(stem, []).append(phrase)

    def find(self, forms: Sequence[str], first: int, last: int) -> Iterator[Hit]:
        """Yield every phrase among the words `first` to `last`, in order of where they begin."""
        present = frozenset(forms[first:last])
        for at in range(first, last):
            if begun := self.by_word.get(forms[at]):
                yield from _continued(begun, present, forms, at, last)
            for topic, name, weight, items in self.by_stem.get(forms[at][:_STEM], ()):
                if forms[at].startswith(items[0].stems) and (end := _end(items, 1, forms, at + 1, last)):
                    yield Hit(topic, name, weight, at, end)


def _continued(
    begun: _Begun, present: frozenset[str], forms: Sequence[str], at: int, last: int
) -> Iterator[Hit]:
    for topic, name, weight, _ in begun.alone:
        yield Hit(topic, name, weight, at, at + 1)
    if at + 1 < last:
        for topic, name, weight, items in begun.by_next.get(forms[at + 1], ()):
            if end := _end(items, 2, forms, at + 2, last):
                yield Hit(topic, name, weight, at, end)
    for (topic, name, weight, items), needs in begun.rest:
        if needs and needs.isdisjoint(present):
            continue
        if end := _end(items, 1, forms, at + 1, last):
            yield Hit(topic, name, weight, at, end)


def _parsed(topic: str, name: str, line: str) -> _Phrase:
    head, _, rest = line.partition(" ")
    weighted = head.replace(".", "", 1).isdigit() and bool(rest)
    written = rest if weighted else line
    return _Phrase(topic, name, float(head) if weighted else 1.0, tuple(map(_item, written.split())))


def _item(written: str) -> _Item:
    if written in _GAPS:
        least, most = _GAPS[written]
        return _Item(frozenset(), (), least, most, optional=False)
    optional = written.endswith("?")
    parts = written.removesuffix("?").split("|")
    exact = frozenset(part for part in parts if not part.endswith("~"))
    stems = tuple(part[:-1] for part in parts if part.endswith("~"))
    if any(len(stem) < _STEM for stem in stems):
        message = f"a stem is too short: {written}"
        raise ValueError(message)
    return _Item(exact, stems, 0, 0, optional)


def _end(items: tuple[_Item, ...], index: int, forms: Sequence[str], at: int, last: int) -> int:
    """Return where the phrase ends if it stands here, else 0."""
    if index == len(items):
        return at
    words, stems, least, most, optional = items[index]
    if most:
        for start in range(at + least, min(at + most, last) + 1):
            if end := _end(items, index + 1, forms, start, last):
                return end
        return 0
    if at < last and (forms[at] in words or (stems and forms[at].startswith(stems))):
        end = _end(items, index + 1, forms, at + 1, last)
        if end or not optional:
            return end
    return _end(items, index + 1, forms, at, last) if optional else 0
