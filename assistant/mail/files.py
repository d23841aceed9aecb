"""Messages from files: one file, or a folder of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assistant.errors import InputError
from assistant.mail.charset import decode
from assistant.mail.eml import MAX_BYTES, NOT_A_MAIL, OUTLOOK, TOO_LARGE, read_eml
from assistant.mail.intake import Intake
from assistant.mail.pasted import read_text
from assistant.model import Message

NO_FOLDER = "There is no such folder; give the folder that holds the .eml files."
NOTHING_THERE = "The folder holds no .eml or .txt files; save the messages there first."
LEFT_OUT = "Neither .eml nor .txt; left out."

_MAIL = {".eml", ".mht", ".mhtml"}
_TEXT = {".txt", ".text", ".md", ".html", ".htm", ""}


def read_file(path: Path) -> Message:
    """Return the message in a file: a mail by its ending `.eml`, else plain text.

    Raises:
        InputError: the file cannot be read, or holds no message.
    """
    data = _bytes(path)
    if path.suffix.lower() in _MAIL:
        return read_eml(data)
    if path.suffix.lower() == ".msg":
        raise InputError(OUTLOOK)
    return read_text(_text(data))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(TOO_LARGE)
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"The message file cannot be read ({error.strerror}); check its name.") from None


def _text(data: bytes) -> str:
    if data.count(0) and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and data[:4096].count(0) > 4:  # noqa: PLR2004
        raise InputError(NOT_A_MAIL)
    return decode(data).text


def read_folder(path: Path) -> Iterator[Intake]:
    """Yield what each file of a folder and its subfolders gives, by name; hidden files are passed over.

    Raises:
        InputError: there is no such folder, or nothing in it to read.
    """
    if not path.is_dir():
        raise InputError(NO_FOLDER)
    files = sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
    if not any(file.suffix.lower() in _MAIL | _TEXT for file in files):
        raise InputError(NOTHING_THERE)
    for file in files:
        yield _intake(file, str(file.relative_to(path)))


def _intake(file: Path, source: str) -> Intake:
    if file.suffix.lower() not in _MAIL | _TEXT | {".msg"}:
        return Intake(source, problem=LEFT_OUT)
    try:
        return Intake(source, read_file(file))
    except InputError as error:
        return Intake(source, problem=str(error))
