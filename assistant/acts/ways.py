"""Patterns as they are searched for: way by way, and only the ways whose words a text holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from assistant.acts.needed import needed
from assistant.acts.needs import Words, ways
from assistant.text.expression import expression

_BLANK = expression(r"\[(?:\\.|[^\]\\])*\]| \??")
_BLANKS = {" ": r"\s+", " ?": r"\s*"}


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which a blank stands for any run of white space, and ` ?` for none or any."""
    return re.compile(_BLANK.sub(lambda found: _BLANKS.get(found[0], found[0]), pattern))


def literal(pattern: str) -> str:
    """Return a pattern whose blanks stand for themselves, as `compiled` expects it."""
    return _BLANK.sub(lambda found: found[0].replace(" ", "[ ]") if found[0][0] == " " else found[0], pattern)


class Way:
    """One of the wordings a pattern looks for, and the words it needs; it is compiled when first needed."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.needs = needed(source)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression."""
        return compiled(self.source)


class Index:
    """The ways of several patterns, looked up by the words they need."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.ways = [
            (place, way, way.needs[1:]) for place, pattern in enumerate(patterns) for way in split(pattern)
        ]
        self.keyed: dict[str, set[int]] = {}
        self.always = {number for number, (_, way, _) in enumerate(self.ways) if not way.needs}
        for number, (_, way, _) in enumerate(self.ways):
            for word in way.needs[0] if way.needs else ():
                self.keyed.setdefault(word, set()).add(number)

    def fitting(self, words: Words) -> dict[int, list[Way]]:
        """Return the ways that a text of these words can hold, by the place of their pattern, in order."""
        numbers = self.always.union(*(self.keyed[word] for word in words & self.keyed.keys()))
        found: dict[int, list[Way]] = {}
        for number in sorted(numbers):
            place, way, others = self.ways[number]
            for need in others:
                if words.isdisjoint(need):
                    break
            else:
                found.setdefault(place, []).append(way)
        return found


def search(found: Sequence[Way], lower: str) -> Iterator[re.Match[str]]:
    """Yield the matches of several ways as one pattern with bars between them would find them."""
    if len(found) == 1:
        yield from found[0].pattern.finditer(lower)
        return
    nearest = [way.pattern.search(lower) for way in found]
    while hits := [match for match in nearest if match]:
        first = min(hits, key=re.Match.start)
        yield first
        end = max(first.end(), first.start() + 1)
        for place, match in enumerate(nearest):
            if match and match.start() < end:
                nearest[place] = found[place].pattern.search(lower, end)


def split(pattern: str) -> list[Way]:
    """Return the ways of a pattern."""
    return [Way(source) for source in ways(pattern)]
