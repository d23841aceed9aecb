"""Two texts side by side: which words stayed, which went, which came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

_WORD = re.compile(r"\s+|[^\s\w]|[\w'’-]+(?:[.,:]\d+)*")
_MOST = 6000
"""Words above which texts are compared by whole lines: comparing words grows with their product."""


class Stretch(NamedTuple):
    """Some words in a row: `kept`, `gone` or `new`."""

    kind: str
    text: str


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """Return the stretches that turn one text into the other.

    Those that are not new, joined, are `before`; those that are not gone, joined, are `after`.
    """
    old, new = _words(before), _words(after)
    if len(old) + len(new) > _MOST:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return tuple(_joined(_stretches(old, new)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _stretches(old: list[str], new: list[str]) -> Iterator[Stretch]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield Stretch("kept", "".join(old[i1:i2]))
            continue
        if i1 < i2:
            yield Stretch("gone", "".join(old[i1:i2]))
        if j1 < j2:
            yield Stretch("new", "".join(new[j1:j2]))


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Yield stretches with a blank between two changes taken into them, so that phrases read as one."""
    waiting = list(stretches)
    place = 0
    while place < len(waiting):
        gone, came = "", ""
        while place < len(waiting) and (waiting[place].kind != "kept" or _between(waiting, place)):
            one = waiting[place]
            gone += one.text if one.kind != "new" else ""
            came += one.text if one.kind != "gone" else ""
            place += 1
        if gone:
            yield Stretch("gone", gone)
        if came:
            yield Stretch("new", came)
        if place < len(waiting):
            yield waiting[place]
            place += 1


def _between(stretches: list[Stretch], place: int) -> bool:
    """Tell whether a stretch is but a blank between two changes, on one line."""
    inside = 0 < place < len(stretches) - 1
    text = stretches[place].text
    return inside and text.isspace() and "\n" not in text


def in_brackets(before: str, after: str) -> str:
    """Return the difference as one text for a terminal: `[-gone-]` and `{+new+}`."""
    marks = {"kept": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return "".join(marks[one.kind].format(one.text) for one in difference(before, after))
