"""Values of the policy that stand somewhere else as well, written out: they would be forgotten there.

A copy is found by what it means, so that "14 days", "14-day" and "fourteen days" are all copies of
`refund_days: 14`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from assistant.authored.reference import BLANK, REFERENCE, UNITS
from assistant.entities import find_entities
from assistant.policy.folder import PolicyBook

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?: ?- ?\d+(?:\.\d+)?)?")
_PERCENT = frozenset({"percent", "rate", "share"})
_COPIED = frozenset({"duration", "money", "percent", "phone", "email", "link", "date", "time"})

Meaning = tuple[str, str]


class Copy(NamedTuple):
    """A value of the policy written out; line and column count from 1."""

    line: int
    column: int
    text: str
    name: str
    file: str
    """The policy that names it."""


class Reference(NamedTuple):
    """A value of the policy referred to by name."""

    line: int
    column: int
    name: str


def meanings(book: PolicyBook) -> dict[Meaning, tuple[str, str]]:
    """Return what each named value means, with its name and the policy that names it, all versions alike."""
    found: dict[Meaning, tuple[str, str]] = {}
    for document in book.documents:
        for name, value in document.values:
            meaning = _meaning(name, value)
            if meaning is not None:
                found.setdefault(meaning, (name, document.file))
    return found


def copies(text: str, known: dict[Meaning, tuple[str, str]], first_line: int = 1) -> Iterator[Copy]:
    """Yield the copies in a text, line by line; lines that are comments are left alone."""
    for number, line in enumerate(text.split("\n"), first_line):
        if line.lstrip().startswith("#"):
            continue
        for entity in find_entities(line) if known else ():
            named = known.get((entity.kind, _plain(entity.kind, entity.value)))
            if named is not None:
                yield Copy(number, entity.span.start + 1, entity.text, *named)


def references(text: str) -> Iterator[Reference]:
    """Yield every `{{ policy.name }}` and `{policy.name}` of a text."""
    for number, line in enumerate(text.split("\n"), 1):
        spots = {
            found.start("name"): found["name"] for form in (REFERENCE, BLANK) for found in form.finditer(line)
        }
        for start, name in sorted(spots.items()):
            yield Reference(number, start + 1, name)


def _meaning(name: str, value: str) -> Meaning | None:
    """Return what a value means, or None where it is too little to know a copy by."""
    last = name.rsplit("_", 1)[-1]
    if _NUMBER.fullmatch(value):
        unit = last if last.endswith("s") else f"{last}s"
        if unit in UNITS:
            return ("duration", f"{value.replace(' ', '')} {unit[:-1]}")
        return ("percent", value) if last in _PERCENT else None
    for entity in find_entities(value):
        if entity.text == value and entity.kind in _COPIED:
            return (entity.kind, _plain(entity.kind, entity.value))
    return None


def _plain(kind: str, value: str) -> str:
    """Return a value without what makes no difference here: working days are days, 10.00 is 10."""
    if kind == "duration":
        return value.replace(" business", "")
    amount, _, currency = value.partition(" ")
    if kind != "money":
        return value
    try:
        return f"{Decimal(amount).normalize():f} {currency}"
    except InvalidOperation:
        return value
