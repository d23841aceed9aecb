"""The tokens a sentence is read from: words, numbers, slots, contracted endings and marks, each by itself."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.text import Sentence, Text

_TOKEN = re.compile(
    r"\[\[[^\[\]\n]{1,80}\]\]|[$£€₹]?\d(?:[\d.,:]*\d)?(?:st|nd|rd|th|am|pm|[xh%])?(?![^\W\d_])|"
    r"\d+(?:-[^\W\d_]+)+|(?:wo|ca|do|need|is|are|was|were|has|have|had|does|did|would|could|should)(?=n't)|n't|"
    r"'(?:ll|ve|re|m|d|s)\b|[^\W_]+(?:-[^\W_]+)*|[^\s\w]"
)


class Token(NamedTuple):
    """A word in lower case, where it stands in its sentence, and whether it is written with a capital."""

    word: str
    start: int
    end: int
    capital: bool


def cut(text: Text, sentence: Sentence) -> list[Token]:
    """Return the tokens of a sentence."""
    lower, plain = sentence.span.of(text.lower), sentence.span.of(text.plain)
    return [Token(m[0], m.start(), m.end(), plain[m.start()].isupper()) for m in _TOKEN.finditer(lower)]
