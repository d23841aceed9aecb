"""Spans in quotation marks: straight, curly, angled, and single quotes that are no apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Span
from assistant.text.expression import expression

_LONGEST = 600
_PAIRS = expression(
    r"“[^”“]{1,600}[”“]|„[^“”„]{1,600}[“”]|«[^»«]{1,600}»|»[^»«]{1,600}«|‹[^›‹]{1,600}›|「[^」]{1,600}」"
)
_STRAIGHT = expression(r'"')
_OPEN = expression(
    r"(?<![^\s(\[\"-])['‘](?=[^\s'’])(?!(?:tis|twas|til|cause|em|bout|n)\b)(?!\d\ds\b)", re.IGNORECASE
)
_CLOSE = expression(r"(?<=[^\s])['’](?![^\W_])")
_MARKS = {'"', "“", "”", "„"}


def find_quotations(source: str) -> tuple[Span, ...]:
    """Return the spans inside quotation marks (marks included), in order and without overlap.

    An opening mark without its closing one in the same paragraph quotes nothing.
    """
    found = sorted([*_paired(source), *_straight(source), *_single(source)])
    return tuple(_without_overlap(found))


def _paired(source: str) -> Iterator[Span]:
    return (Span(*m.span()) for m in _PAIRS.finditer(source) if "\n\n" not in m[0])


def _straight(source: str) -> Iterator[Span]:
    """Pair straight marks one after the other; an inch sign or a new paragraph starts afresh."""
    opened = -1
    for mark in _STRAIGHT.finditer(source):
        at = mark.start()
        if opened >= 0 and _closes(source, opened, at):
            yield Span(opened, at + 1)
            opened = -1
        elif not (at and source[at - 1].isdigit()):
            opened = at


def _closes(source: str, opened: int, at: int) -> bool:
    if at - opened > _LONGEST or at == opened + 1:
        return False
    return not source[at - 1].isspace() and "\n\n" not in source[opened:at]


def _single(source: str) -> Iterator[Span]:
    position = 0
    while opening := _OPEN.search(source, position):
        closing = _CLOSE.search(source, opening.end(), opening.end() + _LONGEST // 2)
        if closing and "\n" not in source[opening.start() : closing.end()]:
            yield Span(opening.start(), closing.end())
            position = closing.end()
        else:
            position = opening.end()


def _without_overlap(spans: list[Span]) -> Iterator[Span]:
    end = 0
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end
