"""Exports: odd delimiters, encodings, quotes and rows; one bad row never stops the rest."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import AssistantError, InputError
from assistant.mail import read_table
from assistant.mail.table import BAD_JSON, EMPTY_ROW, EMPTY_TABLE
from assistant.model import Address


def written(tmp_path: Path, data: str | bytes, name: str = "export.csv") -> Path:
    """Return a file that holds the data."""
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def texts(path: Path, mapping: dict[str, str] | None = None) -> list[str]:
    """Return the texts of all rows, or their problems in angle brackets."""
    return [row.message.text if row.message else f"<{row.problem}>" for row in read_table(path, mapping)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_delimiter_and_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    """Delimiters and encodings are found out."""
    rows = [
        ["Ticket ID", "Message", "Subject"],
        ["7", "Die Lampe ist größer; zu groß, sagt Jörg | ich", "Maß"],
    ]
    data = "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows).encode(encoding)
    (row,) = read_table(written(tmp_path, data))
    assert row.message is not None
    assert row.message.text == rows[1][1]
    assert (row.message.subject, row.id, row.source) == ("Maß", "7", "export.csv:2")


def test_line_breaks_in_cells_are_text(tmp_path: Path) -> None:
    """A cell of three lines is one message, and the next row's place is right."""
    rows = list(read_table(written(tmp_path, 'id,message\n1,"one\ntwo\nthree"\n2,four\n')))
    assert [row.message.text for row in rows if row.message] == ["one\ntwo\nthree", "four"]
    assert [row.source for row in rows] == ["export.csv:2", "export.csv:5"]


def test_columns_are_guessed_and_mapped(tmp_path: Path) -> None:
    """Usual names are known; a mapping wins over them."""
    data = (
        "Name,E-Mail,Created_At,Body,Notes\nPauline,p@m.example,2026-11-14T10:00:00Z,It broke,other words\n"
    )
    path = written(tmp_path, data)
    (row,) = read_table(path)
    assert row.message is not None
    assert row.message.sender == Address("Pauline", "p@m.example")
    assert row.message.date == datetime(2026, 11, 14, 10, tzinfo=UTC)
    assert row.message.text == "It broke"
    assert texts(path, {"message": "notes"}) == ["other words"]


def test_bad_rows_are_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    """Empty, short and over-long rows each cost only themselves."""
    path = written(tmp_path, "id,message\n1,fine\n2,\n3\n\n4,a,b,c\n5,good\n")
    assert texts(path) == ["fine", f"<{EMPTY_ROW}>", f"<{EMPTY_ROW}>", "a", "good"]


def test_an_open_quote_does_not_end_the_import(tmp_path: Path) -> None:
    """A quotation mark that is never closed swallows cells, but raises nothing."""
    assert texts(written(tmp_path, 'id,message\n1,fine\n2,"never closed\n3,more\n'))[0] == "fine"


def test_json_lines(tmp_path: Path) -> None:
    """Each line is an object; a bad line is reported and the rest goes on."""
    lines = [
        json.dumps({"id": 1, "message": "one\nline"}),
        "{broken",
        "[1]",
        json.dumps({"text": "two", "name": None}),
        json.dumps({"nothing": "here", "at": "all"}),
        "[" * 50_000,
    ]
    found = texts(written(tmp_path, "\n".join(lines), "export.jsonl"))
    assert found[:4] == ["one\nline", f"<{BAD_JSON}>", f"<{BAD_JSON}>", "two"]
    assert found[4].startswith("<The table has no column")
    assert found[5] == f"<{BAD_JSON}>"


def test_a_json_array_is_read_too(tmp_path: Path) -> None:
    """A file that is one array gives its objects."""
    data = json.dumps([{"body": "one"}, 7, {"body": "two"}])
    assert texts(written(tmp_path, data, "export.json")) == ["one", f"<{BAD_JSON}>", "two"]


def test_quoted_mail_in_cells_is_set_aside(tmp_path: Path) -> None:
    """A cell is a pasted message like any other."""
    quoted = "On Mon, Nov 16, 2026 at 2:02 PM Ana <a@l.example> wrote:\n> We are sorry."
    data = f'message\n"Still broken.\n\n{quoted}"\n'
    assert texts(written(tmp_path, data)) == ["Still broken."]


@pytest.mark.parametrize(
    ("data", "mapping", "what"),
    [
        ("", None, EMPTY_TABLE),
        ("id,message\n", None, EMPTY_TABLE),
        ("a,b\n1,2\n", None, "column mapping"),
        ("a,b\n1,2\n", {"message": "c"}, "header row"),
        ("a,b\n1,2\n", {"colour": "a"}, "unknown field"),
    ],
)
def test_a_table_that_cannot_be_used_says_what_to_do(
    tmp_path: Path, data: str, mapping: dict[str, str] | None, what: str
) -> None:
    """One line, no quotation of the file."""
    with pytest.raises(InputError, match=what):
        texts(written(tmp_path, data), mapping)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """No traceback for a name mistyped."""
    with pytest.raises(InputError, match="cannot be read"):
        texts(tmp_path / "none.csv")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_bytes_crash_the_import(tmp_path: Path, data: bytes) -> None:
    """Any bytes give rows, problems or one of our errors."""
    with contextlib.suppress(AssistantError):
        for row in read_table(written(tmp_path, b"id,message\n" + data)):
            assert (row.message is None) is bool(row.problem)
