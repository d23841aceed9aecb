"""Exports of a helpdesk or a form: CSV with any delimiter, JSON lines, or a JSON array; one row, one message.

Rows are read one at a time; a row that cannot be used is reported and the rest goes on.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from assistant.errors import InputError
from assistant.mail.headers import moment, parse_addresses
from assistant.mail.intake import Intake
from assistant.mail.pasted import read_text
from assistant.model import Address, Message

FIELDS = ("message", "subject", "name", "email", "date", "id")
"""What a column can be mapped to."""
DELIMITERS = ",;\t|"
MAX_CELL = 5_000_000
"""Characters of one cell or JSON line."""
MAX_ARRAY_BYTES = 100_000_000
_SAMPLE_ROWS = 20
_CHUNK = 1 << 20

_GUESSES: dict[str, tuple[str, ...]] = {
    "message": (
        *("message", "body", "text", "description", "content", "comment", "complaint", "customer message"),
        *(
            "inquiry",
            "enquiry",
            "email body",
            "message body",
            "ticket description",
            "plain text",
            "nachricht",
        ),
        *("mensaje", "messaggio", "bericht", "mensagem", "customer", "question", "beschreibung", "review"),
    ),
    "subject": ("subject", "title", "ticket subject", "betreff", "objet", "asunto", "oggetto", "onderwerp"),
    "name": (
        *("name", "customer name", "from name", "requester", "requester name", "full name", "sender name"),
        *("author", "kunde", "nom", "nombre", "nome", "naam"),
    ),
    "email": (
        *("email", "e-mail", "customer email", "from", "from email", "requester email", "sender", "mail"),
        *("email address", "sender email", "contact email"),
    ),
    "date": (
        *(
            "date",
            "created at",
            "created",
            "received at",
            "received",
            "timestamp",
            "sent at",
            "time",
            "datum",
        ),
        *("fecha", "data", "created date", "date created"),
    ),
    "id": (
        "id",
        "ticket id",
        "ticket",
        "case id",
        "number",
        "ticket number",
        "message id",
        "key",
        "case number",
    ),
}

NO_MESSAGE_COLUMN = "The table has no column that is surely the message; name it in the column mapping."
EMPTY_TABLE = "The file holds no rows; export it again."
EMPTY_ROW = "The row has no message; fill its message column or leave the row out."
BAD_QUOTES = "The row cannot be read as CSV; look for a quotation mark that is never closed."
BAD_JSON = "The line is not a JSON object; write one object per line."
BAD_ARRAY = "The file is not valid JSON; save it with one object per line."
TOO_LARGE_ARRAY = "The JSON array is larger than 100 MB; save it with one object per line."


def read_table(path: Path, mapping: Mapping[str, str] | None = None) -> Iterator[Intake]:
    """Yield what each row of a CSV, JSONL or JSON file gives, in order.

    `mapping` says for a field of `FIELDS` the name of its column; the other columns are guessed.

    Raises:
        InputError: the file cannot be read, or none of its columns can be the message.
    """
    wanted = _checked(mapping or {})
    encoding = _encoding(path)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        first = file.read(_CHUNK).lstrip()[:1]
        file.seek(0)
        if first == "{":
            yield from _rows_of_lines(file, path.name, wanted)
        elif first == "[":
            yield from _rows_of_array(file, path, wanted)
        else:
            yield from _rows_of_csv(file, path.name, wanted)


def _checked(mapping: Mapping[str, str]) -> dict[str, str]:
    if set(mapping) - set(FIELDS):
        raise InputError(f"The column mapping names an unknown field; known are {', '.join(FIELDS)}.")
    return {field: _plain(column) for field, column in mapping.items() if column}


def _encoding(path: Path) -> str:
    """Return how the whole file is encoded: by its mark, UTF-8 where that fits, else Windows-1252."""
    import codecs

    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            head = file.read(4)
            if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return "utf-16"
            file.seek(0)
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    except OSError as error:
        raise InputError(f"The file cannot be read ({error.strerror}); check that it exists.") from None
    return "utf-8-sig"


# --- CSV ----------------------------------------------------------------------------------------------


def _rows_of_csv(file: TextIO, name: str, wanted: dict[str, str]) -> Iterator[Intake]:
    csv.field_size_limit(max(csv.field_size_limit(), MAX_CELL))
    delimiter = _delimiter(file.read(64 * 1024))
    file.seek(0)
    reader = csv.reader(file, delimiter=delimiter)
    header = next((row for row in _safely(reader) if row and any(cell.strip() for cell in row)), None)
    if header is None:
        raise InputError(EMPTY_TABLE)
    columns = _columns([cell.lstrip("\ufeff") for cell in header], wanted)
    rows = 0
    line = reader.line_num
    for row in _safely(reader):
        source, line = f"{name}:{line + 1}", reader.line_num
        rows += 1
        if row is None:
            yield Intake(source, problem=BAD_QUOTES)
        elif any(cell.strip() for cell in row):
            yield _intake(source, {f: row[i] for f, i in columns.items() if i < len(row)})
    if not rows:
        raise InputError(EMPTY_TABLE)


def _safely(reader: Iterator[list[str]]) -> Iterator[list[str] | None]:
    """Yield rows, and None for one that breaks the rules of CSV."""
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None


def _delimiter(sample: str) -> str:
    """Return the delimiter that gives most rows of the sample the same number of columns as the header."""
    return max(DELIMITERS, key=lambda delimiter: _fit(sample, delimiter))


def _fit(sample: str, delimiter: str) -> tuple[int, int]:
    reader = csv.reader(sample.splitlines(keepends=True), delimiter=delimiter)
    rows = [row for _, row in zip(range(_SAMPLE_ROWS), _safely(reader), strict=False) if row]
    if not rows or len(rows[0]) == 1:
        return (0, 0)
    return (sum(len(row) == len(rows[0]) for row in rows), len(rows[0]))


def _columns(header: list[str], wanted: dict[str, str]) -> dict[str, int]:
    """Return which column holds which field: as mapped, else by the best-known name."""
    places: dict[str, int] = {}
    for index, cell in enumerate(header):
        places.setdefault(_plain(cell), index)
    missing = [column for column in wanted.values() if column not in places]
    if missing:
        raise InputError(
            "The column mapping names a column that the file does not have; check its header row."
        )
    found = {field: places[column] for field, column in wanted.items()}
    for field, names in _GUESSES.items():
        guess = next((places[name] for name in names if name in places), None)
        if field not in found and guess is not None and guess not in found.values():
            found[field] = guess
    if "message" not in found:
        if len(header) > 1:
            raise InputError(NO_MESSAGE_COLUMN)
        found["message"] = 0
    return found


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").replace(".", " ").casefold().split())


# --- JSON ---------------------------------------------------------------------------------------------


def _rows_of_lines(file: TextIO, name: str, wanted: dict[str, str]) -> Iterator[Intake]:
    for number, line in enumerate(_lines(file), start=1):
        if line.strip():
            yield _from_json(f"{name}:{number}", line, wanted)


def _lines(file: TextIO) -> Iterator[str]:
    """Yield lines; of one longer than `MAX_CELL` only its beginning, which is no JSON then."""
    while line := file.readline(MAX_CELL):
        rest = line
        while rest and not rest.endswith("\n") and len(rest) >= MAX_CELL:
            rest = file.readline(MAX_CELL)
        yield line


def _from_json(source: str, line: str, wanted: dict[str, str]) -> Intake:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Intake(source, problem=BAD_JSON)
    return _from_object(source, row, wanted)


def _from_object(source: str, row: object, wanted: dict[str, str]) -> Intake:
    if not isinstance(row, dict):
        return Intake(source, problem=BAD_JSON)
    keys = [str(key) for key in row]
    try:
        columns = _columns(keys, wanted)
    except InputError as error:
        return Intake(source, problem=str(error))
    values = list(row.values())
    return _intake(source, {field: _text(values[index]) for field, index in columns.items()})


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)


def _rows_of_array(file: TextIO, path: Path, wanted: dict[str, str]) -> Iterator[Intake]:
    if path.stat().st_size > MAX_ARRAY_BYTES:
        raise InputError(TOO_LARGE_ARRAY)
    try:
        rows = json.load(file)
    except (ValueError, RecursionError):
        raise InputError(BAD_ARRAY) from None
    for number, row in enumerate(rows, start=1):
        yield _from_object(f"{path.name}:{number}", row, wanted)


# --- a row --------------------------------------------------------------------------------------------


def _intake(source: str, row: dict[str, str]) -> Intake:
    name = row.get("id", "").strip()[:200]
    try:
        message = _message(row)
    except InputError:
        return Intake(source, problem=EMPTY_ROW, id=name)
    return Intake(source, message, id=name)


def _message(row: dict[str, str]) -> Message:
    message = read_text(row.get("message", ""))
    sender = _sender(row.get("name", ""), row.get("email", ""))
    return replace(
        message,
        subject=" ".join(row.get("subject", "").split())[:1000] or message.subject,
        sender=sender or message.sender,
        date=_date(row.get("date", "")) or message.date,
    )


def _sender(name: str, email: str) -> Address | None:
    found = parse_addresses(email[:1000])
    shown = " ".join(name.split())[:200]
    if found:
        return Address(shown or found[0].name, found[0].email)
    return Address(shown, "") if shown else None


def _date(value: str) -> datetime | None:
    """Return a cell's moment: ISO 8601 or RFC 5322; anything else could mean two dates and is none."""
    text = value.strip()[:100]
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return moment(text) if text else None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
