"""Patterns as they are searched for: way by way, and only the ways whose words a text holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from assistant.acts.needs import Words, needs, ways

_BLANK = re.compile(r"\[(?:\\.|[^\]\\])*\]| \??")
_BLANKS = {" ": r"\s+", " ?": r"\s*"}


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which a blank stands for any run of white space, and ` ?` for none or any."""
    return re.compile(_BLANK.sub(lambda found: _BLANKS.get(found[0], found[0]), pattern))


class Way:
    """One of the wordings a pattern looks for, and the words it needs; it is compiled when first needed."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.needs = needs(source)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression."""
        return compiled(self.source)

    def fits(self, words: Words) -> bool:
        """Tell whether a text of these words can hold it."""
        return not any(map(words.isdisjoint, self.needs))


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
