"""Every error a person may see, split by who must act.

    AssistantError
    ├── OperatorError            whoever installed this: configuration, database, disk, port
    │   ├── ConfigurationError
    │   ├── StorageError
    │   └── EndpointRefused      key, quota, model name, request too long for the model
    ├── AuthorError              whoever edits prompts/: file, line and column are known
    ├── InputError               whoever gave the input: message, case file, options
    ├── TryAgain                 nobody: the same call may succeed later
    │   ├── EndpointUnavailable
    │   ├── AnswerUnusable       an answer came and is no reply: cut, empty, filtered, wrong bytes
    │   ├── Stopped              a person or a deadline of ours ended it
    │   └── Conflict             somebody else changed the same thing first
    └── BugError                 us

The docstring of a class is its message where none is given. Messages are one line, say what to do,
and never quote a customer's text or a key.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class AssistantError(Exception):
    """Something went wrong that a person should know of."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (type(self).__doc__ or "").strip().splitlines()[0])

    def __str__(self) -> str:
        """Return the message on one line, whatever was put into it."""
        return " ".join(str(self.args[0]).split())


class OperatorError(AssistantError):
    """The installation needs a change."""


class ConfigurationError(OperatorError):
    """A setting is missing or wrong."""


class StorageError(OperatorError):
    """The data folder or database cannot be used."""


class EndpointRefused(OperatorError):
    """The model endpoint refused the request, and asking again will not help."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an authored file something stands; line and column count from 1."""

    path: Path | str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return `path:line:column`, which editors can open."""
        return f"{self.path}:{self.line}:{self.column}"


class AuthorError(AssistantError):
    """A file in prompts/ or a case file cannot be used as it is."""

    def __init__(self, message: str, place: Place) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place
        self.what = message


class InputError(AssistantError):
    """The input cannot be used."""


class TryAgain(AssistantError):
    """It did not work this time; trying again may."""


class EndpointUnavailable(TryAgain):
    """The model endpoint could not be reached in time."""

    def __init__(
        self,
        message: str = "",
        *,
        retry_after: float | None = None,
        unreachable: bool = False,
        busy: bool = False,
    ) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.unreachable = unreachable
        """Whether not even a connection came about, or nothing was said over it in time."""
        self.busy = busy
        """Whether it is well and has only been asked too often."""


class AnswerUnusable(TryAgain):
    """The model answered, but not with a complete reply."""


class Stopped(TryAgain):
    """Stopped before it was done."""


class Conflict(TryAgain):
    """Somebody else changed this meanwhile; reload and look at the difference."""


class BugError(AssistantError):
    """A fault of this program; please report it."""
