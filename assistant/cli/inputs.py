"""What several commands take: a message, a case file, text from a file or from standard input."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from assistant.errors import InputError
from assistant.model import Case, Message
from assistant.settings import load_settings

if TYPE_CHECKING:
    from assistant.services import Services

F = TypeVar("F", bound=Callable[..., Any])
MAX_BYTES = 20_000_000


def message_option(function: F) -> F:
    """Add `--message FILE|-`."""
    return click.option("--message", metavar="FILE|-", help="Plain text or .eml; - is standard input.")(
        function
    )


def case_option(function: F) -> F:
    """Add `--case FILE.yaml`."""
    return click.option(
        "--case", "case_file", metavar="FILE.yaml", type=Path, help="What is known of the case."
    )(function)


def services() -> Services:
    """Return the services with the settings as they are."""
    from assistant.services import Services

    return Services(load_settings())


def read_bytes(name: str) -> bytes:
    """Return the bytes of a file or of standard input.

    Raises:
        InputError: it cannot be read, or is too large.
    """
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1) if name == "-" else _file(Path(name))
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror})") from None
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: is larger than {MAX_BYTES // 1_000_000} MB")
    return data


def _file(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def read_message(name: str) -> Message:
    """Return a message from a file (plain text or .eml) or from standard input.

    Raises:
        InputError: it cannot be read as one.
    """
    from assistant.mail import read_eml, read_text

    data = read_bytes(name)
    try:
        return read_eml(data) if name.lower().endswith(".eml") else read_text(as_text(data))
    except InputError as error:
        raise InputError(f"{name}: {error}") from None


def as_text(data: bytes) -> str:
    """Return bytes as text: UTF-8, else UTF-16 with its mark.

    Raises:
        InputError: it is neither.
    """
    for encoding in ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError("is not UTF-8 text; save it as UTF-8, or as .eml if it is a mail")


def read_case(made: Services, message: str | None, case_file: Path | None) -> Case:
    """Return a case from the options `--message` and `--case`."""
    given = read_message(message) if message else Message("")
    return made.case(given, case_file)


def input_lines() -> Iterator[str]:
    """Yield the lines of standard input that hold anything."""
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", "replace").strip()
        if line:
            yield line
