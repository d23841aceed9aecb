"""What an agent pastes about a case: `name: value` lines, a table's header with a row, or a case file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import AuthorError, InputError
from assistant.facts.typed import DateOrder, typed
from assistant.model import Fact

if TYPE_CHECKING:
    from assistant.facts.casefile import CaseFile

MAX_LINES = 200
MAX_CHARS = 60_000
_KEYS = ("today", "fault", "company", "customer", "agent", "facts", "approved", "notes", "thread")
_NAMED = "|".join(_KEYS)
_CASE_FILE = re.compile(rf'^(?:{_NAMED}):[ \t]*(?:$|[\[{{|>])|\A\s*{{\s*"(?:{_NAMED})"\s*:', re.MULTILINE)
_SEPARATORS = re.compile(r":(?!//)[ \t]*|[ \t]*=[ \t]*|\t+")
_DELIMITERS = "\t;,|"
WRITE = "write it as name: value"


@dataclass(frozen=True, slots=True)
class Pasted:
    """Facts, or a whole case file."""

    facts: tuple[Fact, ...] = ()
    file: CaseFile | None = None


def read_pasted(text: str, order: DateOrder = "DMY") -> Pasted:
    """Read what was pasted, in whichever of the three forms it is.

    Raises:
        InputError: it is none of them, or holds a day or an amount that cannot be; it says where.
    """
    if len(text) > MAX_CHARS:
        raise InputError(f"facts: more than {MAX_CHARS} characters; keep what this reply needs")
    if _CASE_FILE.search(text) and (file := _case_file(text)):
        return Pasted(file=file)
    row = _row(text)
    return Pasted(tuple(_fact(name, value, where, order) for name, value, where in row or _lines(text)))


def _case_file(text: str) -> CaseFile | None:
    """Return a case file, or None where the text only looks like one and is a list of facts."""
    from assistant.authored import parse
    from assistant.facts.casefile import CaseFile

    try:
        return parse(text, CaseFile, shown_as="case file")
    except AuthorError as error:
        if all(
            _SEPARATORS.search(line) and not line[0].isspace() for line in text.splitlines() if line.strip()
        ):
            return None
        raise InputError(str(error)) from None


def _row(text: str) -> list[tuple[str, str, str]] | None:
    """Return the cells of a table with a header and one row, or None where the text is no such table.

    Raises:
        InputError: it is a table with more than one row.
    """
    for delimiter in _DELIMITERS:
        try:
            rows = [
                row for row in csv.reader(io.StringIO(text.strip(), newline=""), delimiter=delimiter) if row
            ]
        except csv.Error:
            continue
        if not _is_table(rows, delimiter):
            continue
        if len(rows) > 2:  # noqa: PLR2004 - a header and a row
            raise InputError(
                "facts: a table with more than one row; paste the header and the row of this order"
            )
        cells = zip(rows[0], rows[1], strict=True)
        return [
            (" ".join(name.split()), " ".join(value.split()), f"column {name.strip()!r}")
            for name, value in cells
            if value.strip()
        ]
    return None


def _is_table(rows: list[list[str]], delimiter: str) -> bool:
    """Tell whether rows are a table: as many cells each, and names without figures above them."""
    if len(rows) < 2 or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):  # noqa: PLR2004
        return False
    header = rows[0]
    named = all(name.strip() and len(name) <= 60 and not re.search(r"\d", name) for name in header)  # noqa: PLR2004
    pairs = all(":" in row[0] for row in rows) and delimiter != "\t"
    return named and len({name.strip().casefold() for name in header}) == len(header) and not pairs


def _lines(text: str) -> Iterator[tuple[str, str, str]]:
    lines = [(n, line.strip()) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MAX_LINES:
        raise InputError(f"more than {MAX_LINES} lines; keep what this reply needs")
    for number, line in lines:
        found = _SEPARATORS.search(line)
        name, value = (line[: found.start()], line[found.end() :]) if found else ("", "")
        if not name.strip() or not value.strip():
            raise InputError(f"facts, line {number}: {WRITE}")
        yield name.strip(), value.strip(), f"line {number}"


def _fact(name: str, value: str, where: str, order: DateOrder) -> Fact:
    try:
        return typed(name, value, order)
    except ValueError as error:
        raise InputError(f"facts, {where}: {name[:60]!r} {error}") from None
