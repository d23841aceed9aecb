"""A file of JSON lines, read whole: its lines with their numbers, and its hash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import InputError


@dataclass(frozen=True, slots=True)
class JsonLines:
    """The lines that hold anything, and the sha256 of the file."""

    lines: tuple[tuple[int, str], ...]
    digest: str


def lines_of(path: Path) -> JsonLines:
    """Read a file of JSON lines.

    Raises:
        InputError: it cannot be read.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    decoded = (line.decode("utf-8", "replace").strip() for line in raw.split(b"\n"))
    lines = tuple((number, line) for number, line in enumerate(decoded, 1) if line)
    return JsonLines(lines, hashlib.sha256(raw).hexdigest())
