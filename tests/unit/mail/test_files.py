"""Messages from files and folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.mail import read_file, read_folder
from assistant.mail.eml import NOT_A_MAIL, OUTLOOK
from assistant.mail.files import LEFT_OUT


def test_the_ending_tells_how_a_file_is_read(tmp_path: Path) -> None:
    """`.eml` is a mail, everything else plain text in whatever encoding."""
    (tmp_path / "a.eml").write_text("From: p@m.example\nSubject: Lamp\n\nIt broke.")
    (tmp_path / "b.txt").write_bytes("Größe falsch".encode("cp1252"))
    assert read_file(tmp_path / "a.eml").subject == "Lamp"
    assert read_file(tmp_path / "b.txt").text == "Größe falsch"


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.eml", b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 500, NOT_A_MAIL),
        ("a.txt", b"\x00\x01" * 500, NOT_A_MAIL),
        ("a.msg", b"\xd0\xcf\x11\xe0", OUTLOOK),
        ("a.txt", b"", "no message"),
    ],
)
def test_files_that_hold_no_message_are_refused(tmp_path: Path, name: str, data: bytes, what: str) -> None:
    """One line that says what to do."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=what[:12]):
        read_file(tmp_path / name)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """A name mistyped, or a folder in place of a file, gives an error of ours."""
    for path in (tmp_path / "none.eml", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_file(path)


def test_a_folder_gives_each_file_or_its_problem(tmp_path: Path) -> None:
    """Good mails come, bad ones are reported, hidden files are passed over."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.eml").write_text("From: p@m.example\n\nOne.")
    (tmp_path / "b.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 500)
    (tmp_path / "c.pdf").write_bytes(b"%PDF")
    (tmp_path / ".DS_Store").write_bytes(b"x")
    (tmp_path / "sub" / "d.EML").write_text("From: p@m.example\n\nTwo.")
    found = {row.source: row.message.text if row.message else row.problem for row in read_folder(tmp_path)}
    assert found == {"a.eml": "One.", "b.eml": NOT_A_MAIL, "c.pdf": LEFT_OUT, "sub/d.EML": "Two."}


def test_a_folder_without_mail_is_said(tmp_path: Path) -> None:
    """An empty folder and a missing one are told apart from an empty result."""
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(InputError, match="folder"):
            list(read_folder(path))
