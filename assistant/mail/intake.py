"""One thing that came in: a message, or what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.model import Message


@dataclass(frozen=True, slots=True)
class Intake:
    """What one file or row of an import gave: exactly one of `message` and `problem`."""

    source: str
    """Where it stands: file name, and line for tables."""
    message: Message | None = None
    problem: str = ""
    """What is wrong and what to do, on one line."""
    id: str = ""
    """The export's own name for it (ticket id), as it stands there."""
