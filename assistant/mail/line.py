"""A line of a mail's body, and the bodies the parts of this room hand to each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from assistant.model import Aside, SetAside


class Line(NamedTuple):
    """A line of text without its line end."""

    text: str
    quoted: bool = False
    """Stands in a container that a mail program marks as an earlier mail."""
    breaks: bool = False
    """The mail program says that an earlier mail begins here."""

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it."""
        return not self.text or self.text.isspace()


@dataclass(frozen=True, slots=True)
class Body:
    """What the body of a mail says, as lines, and what was done to it on the way."""

    lines: tuple[Line, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(line.text for line in self.lines)

    @property
    def blank(self) -> bool:
        """Whether no line holds anything."""
        return all(line.blank for line in self.lines)


def plain_body(text: str, notices: Iterable[str] = ()) -> Body:
    """Return a body of plain text."""
    return Body(tuple(Line(line) for line in text.split("\n")), (), tuple(notices))


def tidy(lines: Iterable[str]) -> str:
    """Join lines to a text with no blank lines around it and at most one between."""
    kept: list[str] = []
    for line in lines:
        stripped = line.rstrip()
        if stripped or (kept and kept[-1]):
            kept.append(stripped)
    return "\n".join(kept).strip("\n")


def aside(kind: Aside, lines: Iterable[str]) -> tuple[SetAside, ...]:
    """Return the lines as one part set aside, or nothing where they are blank."""
    text = tidy(lines)
    return (SetAside(kind, text),) if text else ()
