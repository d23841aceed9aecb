"""What came of mending a draft: what was asked for, what was tried, what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attempt:
    """One revision of a text, whoever made it, and why it was refused; accepted where there is no reason."""

    by: str
    """`model` or `rules`."""
    text: str
    refused: tuple[str, ...] = ()
    """Each reason is a sentence a reader understands."""
    trimmed: bool = False
    """Whether only the sentences that findings speak of were taken from what the model wrote."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A verified repair of one text. Rules are named by their ids."""

    before: str
    after: str
    """The text as mended; the same as `before` where nothing was accepted."""
    asked: tuple[str, ...]
    """The rules that failed."""
    fixed: tuple[str, ...] = ()
    """Those of them that pass now."""
    left: tuple[str, ...] = ()
    """Those of them that no safe repair was found for."""
    attempts: tuple[Attempt, ...] = ()
    notices: tuple[str, ...] = ()
    """What the agent should know: the model could not be used …"""
    model: str = ""
    """The model that was asked, where one was."""

    @property
    def accepted(self) -> bool:
        """Whether there is a better text to offer."""
        return self.after != self.before

    @property
    def refused(self) -> tuple[Attempt, ...]:
        """The revisions that were refused."""
        return tuple(attempt for attempt in self.attempts if attempt.refused)
