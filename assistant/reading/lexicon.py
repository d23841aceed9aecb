"""Cues as plain phrases, found in one pass: every word is looked up once, only its own phrases are tried.

A phrase is written as words in lower case without apostrophes (`dont`, `im`), one phrase a line, a weight
before it where it is not 1:

    3 still|not .. arrived|deliver~     alternatives, `~` any ending, `..` up to three other words
    money back please?                  `?` may be missing; `...` up to six others, `_` one, `_?` one or none

A line that ends with `|` goes on in the next. Phrases never reach across a sentence, and nothing here
knows what they mean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from assistant.text.expression import expression

_GAPS = {"_": (1, 1), "_?": (0, 1), "..": (0, 3), "...": (0, 6)}
_STEM = 3
_COMMON_WORDS = (
    "a an the i my me you your it this that to of in on for with and is are was were be been have has had "
    "not at as so do if but from will by all they we or"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_CONTINUED = expression(r"\|\s*\n\s*")


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

    @property
    def definite(self) -> bool:
        """Tell whether one of these very words must stand here."""
        return bool(self.words) and not self.stems and not self.optional


class _Phrase(NamedTuple):
    topic: str
    name: str
    weight: float
    items: tuple[_Item, ...]
    needs: frozenset[str]
    """The rarest words of which one must stand in a line, where the phrase is that definite."""


class _Line(NamedTuple):
    """A phrase as it is written."""

    topic: str
    name: str
    weight: float
    written: str


@dataclass(frozen=True, slots=True)
class _Begun:
    """The phrases that begin with one word: those of it alone, by their second word, and the rest.

    Of the rest, `by_need` gives those (by their place in it) that need a word; the `free` ones need none.
    """

    alone: list[_Phrase] = field(default_factory=list)
    by_next: dict[str, list[_Phrase]] = field(default_factory=dict)
    rest: list[_Phrase] = field(default_factory=list)
    by_need: dict[str, list[int]] = field(default_factory=dict)
    needed: set[str] = field(default_factory=set)
    free: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, phrases: Sequence[_Phrase]) -> _Begun:
        """Sort phrases in."""
        begun = cls()
        for phrase in phrases:
            if len(phrase.items) == 1:
                begun.alone.append(phrase)
            elif phrase.items[1].definite:
                for word in phrase.items[1].words:
                    begun.by_next.setdefault(word, []).append(phrase)
            else:
                begun.add_loose(phrase)
        return begun

    def add_loose(self, phrase: _Phrase) -> None:
        """Add a phrase whose second word may be any."""
        place = len(self.rest)
        self.rest.append(phrase)
        self.needed.update(phrase.needs)
        for word in phrase.needs:
            self.by_need.setdefault(word, []).append(place)
        if not phrase.needs:
            self.free.append(place)

    def possible(self, present: frozenset[str]) -> Sequence[int]:
        """Return the places in `rest` of the phrases whose needed word stands among those present."""
        found = present & self.needed
        if not found:
            return self.free
        return sorted({*self.free, *(place for word in found for place in self.by_need[word])})


Cues = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by the word they begin with; what begins with a word is read and sorted when it is first met.

    A fresh one knows no phrase and finds none.
    """

    by_word: dict[str, list[_Line]] = field(default_factory=dict)
    begun: dict[str, _Begun] = field(default_factory=dict)
    by_stem: dict[str, list[_Line]] = field(default_factory=dict)
    stemmed: dict[str, list[_Phrase]] = field(default_factory=dict)

    @classmethod
    def of(cls, cues: Cues) -> Lexicon:
        """Build a lexicon from `{topic: {name: phrases}}`."""
        lexicon = cls()
        for topic, names in cues.items():
            for name, phrases in names.items():
                for line in filter(None, map(str.strip, _CONTINUED.sub("|", phrases).splitlines())):
                    lexicon._add(_line(topic, name, line))
        return lexicon

    def _add(self, line: _Line) -> None:
        first = _item(line.written.partition(" ")[0])
        if first.optional or first.most:
            message = f"a phrase of {line.topic}/{line.name} begins with a gap or an optional word"
            raise ValueError(message)
        for word in first.words:
            self.by_word.setdefault(word, []).append(line)
        for stem in {stem[:_STEM] for stem in first.stems}:
            self.by_stem.setdefault(stem, []).append(line)

    def _begun(self, word: str) -> _Begun:
        if word not in self.begun:
            self.begun[word] = _Begun.of(list(map(_parsed, self.by_word[word])))
        return self.begun[word]

    def _stemmed(self, stem: str) -> list[_Phrase]:
        if stem not in self.stemmed:
            self.stemmed[stem] = list(map(_parsed, self.by_stem[stem]))
        return self.stemmed[stem]

    def find(self, forms: Sequence[str], first: int, last: int) -> list[Hit]:
        """Return every phrase among the words `first` to `last`, in order of where they begin."""
        present = frozenset(forms[first:last])
        found: list[Hit] = []
        for at in range(first, last):
            word = forms[at]
            if word in self.by_word:
                _continued(self.begun.get(word) or self._begun(word), present, forms, at, last, found)
            stem = word[:_STEM]
            for topic, name, weight, items, _ in self._stemmed(stem) if stem in self.by_stem else ():
                if word.startswith(items[0].stems) and (end := _end(items, 1, forms, at + 1, last)):
                    found.append(Hit(topic, name, weight, at, end))
        return found


def _continued(
    begun: _Begun, present: frozenset[str], forms: Sequence[str], at: int, last: int, found: list[Hit]
) -> None:
    """Add the phrases that begin at a word to those found."""
    for topic, name, weight, _, _ in begun.alone:
        found.append(Hit(topic, name, weight, at, at + 1))
    if at + 1 < last:
        for topic, name, weight, items, _ in begun.by_next.get(forms[at + 1], ()):
            if end := _end(items, 2, forms, at + 2, last):
                found.append(Hit(topic, name, weight, at, end))
    for place in begun.possible(present) if begun.rest else ():
        topic, name, weight, items, _ = begun.rest[place]
        if end := _end(items, 1, forms, at + 1, last):
            found.append(Hit(topic, name, weight, at, end))


def _line(topic: str, name: str, line: str) -> _Line:
    head, _, rest = line.partition(" ")
    weighted = bool(rest) and head.replace(".", "", 1).isdigit()
    return _Line(topic, name, float(head), rest.lstrip()) if weighted else _Line(topic, name, 1.0, line)


def _parsed(line: _Line) -> _Phrase:
    items = tuple(map(_item, line.written.split()))
    return _Phrase(line.topic, line.name, line.weight, items, _needs(items))


def _needs(items: Sequence[_Item]) -> frozenset[str]:
    definite = [item.words for item in items[1:] if item.definite]
    return min(definite, key=lambda words: (len(words & _COMMON), len(words)), default=frozenset())


@cache
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
        return _after_gap(items, index + 1, forms, range(at + least, min(at + most, last) + 1), last)
    if at < last and (forms[at] in words or (stems and forms[at].startswith(stems))):
        end = _end(items, index + 1, forms, at + 1, last)
        if end or not optional:
            return end
    return _end(items, index + 1, forms, at, last) if optional else 0


def _after_gap(items: tuple[_Item, ...], index: int, forms: Sequence[str], starts: range, last: int) -> int:
    """Return where a phrase ends whose next word stands at the first of these places that fits, else 0."""
    if index < len(items) and items[index].definite:
        words = items[index].words
        tried = [start for start in starts if start < last and forms[start] in words]
    else:
        tried = [*starts]
    for start in tried:
        if end := _end(items, index, forms, start, last):
            return end
    return 0
