"""Saved replies: texts that agents send again and again, kept as files of one or several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import AuthorError, Place

_ENDINGS = frozenset({".md", ".txt"})
_BETWEEN = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)
_TITLE = re.compile(r"#[ \t]+(\S[^\n]{0,199})\n?")
MAX_BYTES = 1_000_000
MAX_MACROS = 2_000


@dataclass(frozen=True, slots=True)
class Macro:
    """A saved reply and where it stands."""

    title: str
    """Its first line where that begins with `#`, else the file's name."""
    text: str
    path: Path
    line: int
    """Line of the file, from 1, at which the text begins."""


def load_macros(path: Path) -> tuple[Macro, ...]:
    """Read a file, or every `.md` and `.txt` file of a folder; a line of dashes parts several replies.

    Raises:
        AuthorError: a file cannot be read, is too large, is not UTF-8, or there are too many replies.
    """
    files = sorted(one for one in path.rglob("*") if one.suffix in _ENDINGS) if path.is_dir() else [path]
    found = tuple(macro for file in files for macro in _read(file))
    if len(found) > MAX_MACROS:
        raise AuthorError(f"more than {MAX_MACROS} saved replies; split the folder", Place(path))
    return found


def _read(file: Path) -> Iterator[Macro]:
    try:
        if file.stat().st_size > MAX_BYTES:
            raise AuthorError(f"the file is larger than {MAX_BYTES} bytes; split it", Place(file))
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise AuthorError("the file is not UTF-8; save it as UTF-8", Place(file)) from None
    except OSError:
        raise AuthorError("the file cannot be read; check that it is there", Place(file)) from None
    start = 0
    for end, after in (*((m.start(), m.end() + 1) for m in _BETWEEN.finditer(text)), (len(text), 0)):
        yield from _macro(file, text, start, end)
        start = after


def _macro(file: Path, text: str, start: int, end: int) -> Iterator[Macro]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    title = _TITLE.match(text, start, end)
    body = title.end() if title else start
    body += len(text[body:end]) - len(text[body:end].lstrip())
    if text[body:end].strip():
        name = title[1].strip() if title else file.stem
        yield Macro(name, text[body:end].rstrip(), file, text.count("\n", 0, body) + 1)
