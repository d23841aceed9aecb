"""What a linter says of an author's file: where, how bad, what is wrong and what to do."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from assistant.authored import Positions
from assistant.errors import AuthorError, Place
from assistant.model import Severity


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in an author's file."""

    place: Place
    severity: Severity
    what: str
    remedy: str

    def __str__(self) -> str:
        """Return `file:line:column: severity: what; what to do`."""
        return f"{self.place}: {self.severity}: {self.what}; {self.remedy}"

    def raised(self) -> AuthorError:
        """Return the same as an error to raise."""
        return AuthorError(f"{self.what}; {self.remedy}", self.place)


def error(place: Place, what: str, remedy: str) -> Problem:
    """Return a problem that keeps a template from being used."""
    return Problem(place, Severity.ERROR, what, remedy)


def warning(place: Place, what: str, remedy: str) -> Problem:
    """Return a problem that a template can live with."""
    return Problem(place, Severity.WARNING, what, remedy)


def from_error(failure: AuthorError) -> Problem:
    """Return a refused file as a problem; our messages put what to do behind the last semicolon."""
    what, _, remedy = failure.what.rpartition("; ")
    return error(failure.place, what or failure.what, remedy if what else "correct it")


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return "did you mean …?" where a known name is close, else what to do otherwise."""
    close = difflib.get_close_matches(name, sorted(known), n=1)
    return f"did you mean {close[0]!r}?" if close else otherwise


def locate(path: str, text: str, line: int, needle: str = "") -> Place:
    """Return the place of `needle` as a whole word on a line, or the line's beginning.

    Jinja knows lines and no columns.
    """
    lines = text.split("\n")
    content = lines[line - 1] if 0 < line <= len(lines) else ""
    found = re.search(rf"(?<!\w){re.escape(needle)}(?!\w)", content) if needle else None
    return Place(path, line, found.start() + 1 if found else 1)


def locate_key(path: Path | str, positions: Positions, *loc: str | int) -> Place:
    """Return the place of a YAML key, or of the nearest one above it."""
    known = next((loc[:end] for end in range(len(loc), 0, -1) if loc[:end] in positions), None)
    return Place(path, *positions[known]) if known else Place(path)
