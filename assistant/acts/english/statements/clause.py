"""The clause a reader stands in: where it begins and what opens it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Clause:
    """State of reading. `start` is the place of the first token after the last verb or joint."""

    start: int = 0
    opener: str = ""
    """The conjunction that opens the clause, if it makes a condition, a reason or a report of it."""
    framed: bool = False
    """A regret, thanks or what the customer said stands before it."""
    said: bool = False
    """Its verb has been read."""
    relative: bool = False
    """A relative pronoun has been read, but not yet its verb."""
    under: str = ""
    """The verb read before in the same clause."""
