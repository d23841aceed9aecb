"""Cues: the words that give a speech act away, and the guards that say when they do not count.

A pattern is a regular expression over the lower-cased sentence, in which `{name}` stands for a word class
of the pack's vocabulary, a blank for any run of white space, and a blank with `?` for none or any. It must
be linear: gaps are bounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.model import Act
from assistant.text.expression import expression


class Where(StrEnum):
    """What a guard looks at, seen from the cue's words."""

    BEFORE = "before"
    """The clause up to the cue."""
    AFTER = "after"
    """The sentence from the end of the cue."""
    INSIDE = "inside"
    """The cue's own words."""
    CLAUSE = "clause"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Guard:
    """A pattern that takes a cue's force away, and why, in words a reader understands."""

    pattern: str
    because: str
    where: Where = Where.BEFORE


@dataclass(frozen=True, slots=True)
class Cue:
    """One way of doing an act. Of the cues that share a `family`, the first that matches words keeps them.

    Only sentences with the words that a pattern needs are searched (see `needs`), so it should begin and end
    at the edge of a word.
    """

    act: Act
    pattern: str
    detail: str = ""
    unless: tuple[Guard, ...] = ()
    counts: bool = True
    because: str = ""
    family: str = ""


_MACRO = expression(r"\{([a-z_]+)\}")


def either(*ways: str) -> str:
    """Return a pattern for any of several wordings."""
    return "|".join(ways)


def expand(pattern: str, vocabulary: Mapping[str, str]) -> str:
    """Return the pattern with its word classes written out, nested ones included.

    Raises:
        KeyError: the vocabulary has no such class.
    """
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda found: f"(?:{vocabulary[found[1]]})", pattern)
    return pattern
