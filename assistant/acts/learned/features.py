"""What the trained model sees of a sentence: its words, and the frame of function words around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from assistant.text.expression import expression

_TOKEN = expression(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,:]*|[?!:;]")
_ENDING = expression(r"(?:ed|ing|ly|en|s)$")
_FUNCTION_WORDS = """
    i we you he she they it me us him her them my our your his their its this that these those who which
    what when where why how a an the and or but nor so if because since as while until unless though
    although than then there here not no never none nobody nothing one any some every each all both
    other another am is are was were be been being have has had do does did will would can could shall
    should may might must to of in on at by for with from into over under about after before between
    during without within out off up down back again away through against please sorry just only even
    still already yet now today tonight tomorrow yesterday soon once twice very too more most less many
    few own same such next last first second
"""
_FRAME = frozenset(_FUNCTION_WORDS.split())
_LONGEST_WORD, _LONGEST_FRAME = 2, 4
_MOST_TOKENS = 60


def features(sentence: str) -> frozenset[str]:
    """Return the features of a sentence: `w:` pairs of words, `f:` up to four tokens of its frame.

    Sentences are read up to their sixtieth token, so the work is bounded.
    """
    tokens = [found[0] for found in islice(_TOKEN.finditer(sentence), _MOST_TOKENS)]
    words = [token.lower() for token in tokens]
    frame = ["^", *(_framed(token, first=place == 0) for place, token in enumerate(tokens)), "$"]
    return frozenset((*_runs("w", words, _LONGEST_WORD), *_runs("f", frame, _LONGEST_FRAME)))


def _runs(kind: str, tokens: Sequence[str], longest: int) -> Iterator[str]:
    for length in range(1, longest + 1):
        for start in range(len(tokens) - length + 1):
            yield f"{kind}:{' '.join(tokens[start : start + length])}"


def _framed(token: str, *, first: bool) -> str:
    """Return a function word as it is, and of any other token only its shape."""
    lower = token.lower()
    if lower in _FRAME or not token[0].isalnum():
        return lower
    if token[0].isdigit():
        return "9"
    if token[0].isupper() and not first:
        return "X"
    ending = _ENDING.search(lower) if len(lower) > 4 else None  # noqa: PLR2004 - "red" is no participle
    return f"x{ending[0]}" if ending else "x"
