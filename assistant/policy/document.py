"""One policy: front matter that names its values once, and a body of paragraphs."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant.authored import Entry, plain
from assistant.authored.plain import MAX_BYTES, read_file
from assistant.authored.reference import NAME, REFERENCE, STRAY
from assistant.errors import AuthorError, Place
from assistant.model import Passage, PolicyValue, Trouble
from assistant.policy.body import Block, blocks

TROUBLES = frozenset(map(str, Trouble))
FENCE = "---"
KEYS = ("title", "applies_to", "valid_from", "values")
MAX_TITLE = 200
MAX_VALUE = 200
MAX_VALUES = 200
MAX_WORDS = 60
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Document:
    """A version of a policy: files of one title are versions of each other."""

    title: str
    file: str
    applies_to: tuple[str, ...] = ()
    """Kinds of trouble, or words for what it is about; it holds for everything where none stands."""
    valid_from: date | None = None
    values: tuple[PolicyValue, ...] = ()
    passages: tuple[Passage, ...] = ()
    line: int = 1
    """Where the title stands."""


def read_document(path: Path) -> Document:
    """Read one policy.

    Raises:
        AuthorError: it is not UTF-8, or something in it does not fit; file, line and column.
    """
    text = read_file(path).replace("\r\n", "\n").replace("\r", "\n")
    if len(text.encode()) > MAX_BYTES:
        raise AuthorError(f"is larger than {MAX_BYTES // 1024} KiB; split it", Place(path))
    header, first, body = _split(text, path)
    data, positions = plain(header, shown_as=path, first_line=2)
    entry = Entry.of(data, (), positions, path)
    _refuse_unknown(entry)
    values = _values(entry)
    title, valid_from = _title(entry), _valid_from(entry)
    applies_to = entry.texts("applies_to", fewest=1, most=MAX_WORDS, items=50)
    shown = _shown(title, applies_to)
    passages = tuple(
        Passage(
            id=f"{path.stem}/{number}",
            title=f"{shown}: {block.heading}" if block.heading and block.heading != title else shown,
            text=_filled(block, values, path),
            file=path.name,
            line=block.line,
            valid_from=valid_from,
            values=values,
        )
        for number, block in enumerate(blocks(body, first), 1)
    )
    line = positions.get(("title",), (1, 1))[0]
    return Document(title, path.name, applies_to, valid_from, values, passages, line)


def _split(text: str, path: Path) -> tuple[str, int, str]:
    """Return the front matter, the line at which the body begins, and the body."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        what = "has no front matter; begin with a line of ---, then title: and the other keys, then ---"
        raise AuthorError(what, Place(path))
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        raise AuthorError("has front matter without an end; close it with a line of ---", Place(path))
    return "\n".join(lines[1:end]), end + 2, "\n".join(lines[end + 1 :])


def _refuse_unknown(entry: Entry) -> None:
    for key, value in entry.values.items():
        misspelt = difflib.get_close_matches(key, KEYS, n=1)
        if not misspelt and isinstance(value, str) and NAME.fullmatch(key):
            raise entry.refusal(key, f"unknown key {key!r}; a value of the policy stands under 'values:'")
    entry.only(KEYS)


def _title(entry: Entry) -> str:
    title = entry.values.get("title")
    if not isinstance(title, str) or not title.strip():
        raise entry.refusal("title", "'title' is missing; add it, versions of a policy share theirs")
    if len(title) > MAX_TITLE:
        raise entry.refusal("title", f"'title' should hold at most {MAX_TITLE} characters")
    return " ".join(title.split())


def _shown(title: str, applies_to: tuple[str, ...]) -> str:
    """Return the title with the things a policy is limited to; kinds of trouble limit nothing."""
    things = [word for word in applies_to if word not in TROUBLES]
    return f"{title} ({', '.join(things)})" if things else title


def _valid_from(entry: Entry) -> date | None:
    written = entry.values.get("valid_from")
    if written is None:
        return None
    try:
        if not isinstance(written, str) or not _DAY.fullmatch(written):
            raise ValueError  # noqa: TRY301 - told below, with the impossible days
        return date.fromisoformat(written)
    except ValueError:
        what = "'valid_from' is no day of the calendar; write year-month-day, as in 2026-03-01"
        raise entry.refusal("valid_from", what) from None


def _values(entry: Entry) -> tuple[PolicyValue, ...]:
    listed = entry.entry("values")
    if len(listed.values) > MAX_VALUES:
        raise entry.refusal("values", f"'values' holds more than {MAX_VALUES}; split the policy")
    return tuple(PolicyValue(name, _value(listed, name, value)) for name, value in listed.values.items())


def _value(listed: Entry, name: str, value: object) -> str:
    if not NAME.fullmatch(name):
        raise listed.refusal(name, "the name of a value is written refund_days: a-z, 0-9 and _")
    if not isinstance(value, str) or not value.strip() or len(value) > MAX_VALUE:
        what = f"'values.{name}' should be a number or a few words, such as 14 or 4.95 EUR"
        raise listed.refusal(name, what)
    if STRAY.search(value) or "\n" in value.strip():
        raise listed.refusal(name, f"'values.{name}' should be plain, on one line and without braces")
    return value.strip()


def _filled(block: Block, values: tuple[PolicyValue, ...], path: Path) -> str:
    """Put the policy's own values where its body refers to them."""
    known = dict(values)
    for found in REFERENCE.finditer(block.text):
        if found["name"] not in known:
            what = "refers to a value that this policy does not name; add it under 'values:'"
            raise AuthorError(what, _place(path, block, found.start()))
    filled = REFERENCE.sub(lambda found: known[found["name"]], block.text)
    if stray := STRAY.search(filled):
        what = "has braces that refer to nothing; write {{ policy.refund_days }}, or no braces"
        raise AuthorError(what, _place(path, block, min(stray.start(), len(block.text))))
    return filled


def _place(path: Path, block: Block, at: int) -> Place:
    before = block.text[:at]
    return Place(path, block.line + before.count("\n"), at - (before.rfind("\n") + 1) + 1)
