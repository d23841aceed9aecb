"""The instructions a model was given must not come back: neither their secret marks nor their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.gate.hit import Hit
from assistant.model import ChatMessage, Span
from assistant.text.expression import expression

RUN = 8
"""So many words in a row that stand in the instructions are taken for a repetition of them."""
_MARK = expression(r"(?<![^\W_])[bcdfghjklmnpqrstvwxz]{20}(?![^\W_])")
_WORD = expression(r"\w+(?:['’]\w+)?")
_LETTER = expression(r"[^\W\d_]")
_BOUNDARY = expression(
    r"</?\s{0,3}(?:customer_message|customer_name|earlier_mails|passages)\b[^<>\n]{0,80}>?|\bnonce\s?=",
    re.IGNORECASE,
)
_REPAIR = "Take these words out; they are instructions to the writer."


def hits(text: str, sent: Sequence[ChatMessage] = ()) -> Iterator[Hit]:
    """Yield secret marks of the request, marks of its boundary, and long runs of the instructions' words."""
    for found in _BOUNDARY.finditer(text):
        span = Span(*found.span())
        yield Hit(
            span, "repeats a mark of the request", "it sets a customer's words apart for the model", _REPAIR
        )
    for span in _marks(text, sent):
        yield Hit(span, "gives away a secret mark of the request", "only the model was told it", _REPAIR)
    for span in _runs(text, [one.content for one in sent if one.role == "system"]):
        yield Hit(span, "repeats the instructions", f"{RUN} or more words in a row stand in them", _REPAIR)


def marks_in(sent: Sequence[ChatMessage]) -> set[str]:
    """Return what no customer can guess of a request: the marks of its boundary, and its canary."""
    return {mark for message in sent for mark in _MARK.findall(message.content)}


def _marks(text: str, sent: Sequence[ChatMessage]) -> Iterator[Span]:
    """Yield where a mark stands, however its letters are spaced, cased or turned around."""
    marks = marks_in(sent)
    if not marks:
        return
    at = [found.start() for found in _LETTER.finditer(text)]
    letters = "".join(text[place].lower()[:1] for place in at)
    for mark in sorted(marks):
        for written in (mark, mark[::-1]):
            if (start := letters.find(written)) >= 0:
                yield Span(at[start], at[start + len(written) - 1] + 1)


def _runs(text: str, instructions: Sequence[str]) -> Iterator[Span]:
    known = {run for told in instructions for run in _grams([word.lower() for word in _WORD.findall(told)])}
    if not known:
        return
    words = list(_WORD.finditer(text))
    repeated = [place for place, run in enumerate(_grams([w[0].lower() for w in words])) if run in known]
    while repeated:
        first = last = repeated.pop(0)
        while repeated and repeated[0] <= last + RUN:
            last = repeated.pop(0)
        yield Span(words[first].start(), words[last + RUN - 1].end())


def _grams(words: list[str]) -> Iterator[tuple[str, ...]]:
    for place in range(len(words) - RUN + 1):
        yield tuple(words[place : place + RUN])
