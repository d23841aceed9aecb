"""What stands in for a datum outside the house: `<FIRST_NAME_1>`, `<PHONE_2B>`; and how models garble it.

The word says what kind of thing it is, the number which one, the letter how it was written, where one thing
is written in several ways. The form is no template, slot or Markdown syntax. Whatever looks like it in a
text before masking is masked itself, so that nobody can forge one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

SLOTS = {
    "FIRST_NAME": ("first name", "name"),
    "LAST_NAME": ("last name", "name"),
    "MIDDLE_NAME": ("middle name", "name"),
    "EMAIL": ("mail address", "text"),
    "PHONE": ("phone number", "phone"),
    "CARD": ("card number", "id"),
    "BANK_ACCOUNT": ("bank account", "id"),
    "NUMBER": ("number", "id"),
    "ADDRESS": ("postal address", "text"),
    "LINK": ("link", "link"),
    "TEXT": ("text", "text"),
}
"""The kinds, with the name and type of the slot that is opened where a placeholder cannot be told."""

_KIND = "|".join(kind.replace("_", r"[ _\\-]{1,3}") for kind in SLOTS)
_OPEN = r"(?:&lt;|\\?[<＜‹〈⟨]|\[{1,2}|\{{1,2})"
_CLOSE = r"(?:&gt;|\\?[>＞›〉⟩]|\]{1,2}|\}{1,2})"
_JOINED = rf"{_OPEN}?(?<![^\W_])(?P<kind>{_KIND})\\?_(?P<n>\d{{1,4}})(?P<form>[A-Z])?(?!\w){_CLOSE}?"
_SPACED = (
    rf"(?:&lt;|\\?[<＜‹〈⟨]) {{0,2}}(?P<kind2>{_KIND})(?:[ _\\#-]{{0,3}}(?P<n2>\d{{1,4}})(?P<form2>[A-Z])?)?"
    r" {0,2}(?:&gt;|\\?[>＞›〉⟩])"
)
_STRANGE = r"(?-i:<[A-Z][A-Z _-]{1,30}[ _-]\d{1,4}[A-Z]?>)"
_LIKE = re.compile(f"{_SPACED}|{_JOINED}|{_STRANGE}", re.IGNORECASE)
_CLEAN = re.compile(r"[^A-Z]+")
_OPENED = re.compile(r"(?:&l?t?|\\|(?:&lt;|[<＜‹〈⟨\[{])[^>＞›〉⟩\]}\n]{0,60})\Z")
_BEGUN = re.compile(r"(?<![^\W_])[A-Za-z][A-Za-z_\\-]{0,20}\d{0,4}[A-Za-z]?\Z")
_WORDS = tuple(kind.lower() for kind in SLOTS)


class Like(NamedTuple):
    """Something that looks like a placeholder; the number is 0 where it has none."""

    start: int
    end: int
    kind: str
    number: int
    form: str
    exact: bool
    """Whether it is written the way we write it."""


def written(kind: str, number: int, form: str) -> str:
    """Return a placeholder as it goes out."""
    return f"<{kind}_{number}{form}>"


def look_alikes(text: str) -> Iterator[Like]:
    """Yield everything that looks like a placeholder, garbled ones included, in order."""
    for found in _LIKE.finditer(text):
        kind = _CLEAN.sub("_", (found["kind"] or found["kind2"] or "TEXT").upper())
        number = int(found["n"] or found["n2"] or 0)
        form = (found["form"] or found["form2"] or "").upper()
        exact = found[0] == written(kind, number, form)
        yield Like(found.start(), found.end(), kind, number, form, exact)


def open_slot(kind: str) -> str:
    """Return the slot that takes the place of a placeholder which stands for nothing we know."""
    name, type_ = SLOTS[kind]
    return f"[[{name}: {type_}]]"


def settled(text: str) -> int:
    """Return how many characters of a growing text can no longer become part of a placeholder."""
    tail = max(0, len(text) - 80)
    end = len(text)
    while True:
        opened = _OPENED.search(text, tail, end)
        begun = _BEGUN.search(text, tail, end)
        if opened:
            end = opened.start()
        elif begun and _may_become(begun[0]):
            end = begun.start()
        else:
            return end


def _may_become(begun: str) -> bool:
    """Tell whether a word at the end of a text may be the beginning of a placeholder."""
    letters = re.sub(r"[\\_-]+", "_", begun.rstrip("0123456789").lower())
    head = re.sub(r"_?\d{0,4}[a-z]?\Z", "", re.sub(r"[\\_-]+", "_", begun.lower()))
    return any(kind.startswith(letters.rstrip("_")) or kind == head for kind in _WORDS)
