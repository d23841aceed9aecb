"""What a writer makes, and the writer itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from assistant.model.case import Case
from assistant.model.reading import Reading
from assistant.model.span import Span


class WriterKind(StrEnum):
    """Who produced a text."""

    MODEL = "model"
    PLAYBOOK = "playbook"
    HANDOVER = "handover"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply's text and where it came from."""

    text: str
    writer: WriterKind
    template: str = ""
    template_hash: str = ""
    """Hash of the resolved template source, partials included."""
    model: str = ""
    endpoint: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0
    attempts: int = 1
    first_token: float | None = None
    """Seconds to the first words, where the answer was streamed."""
    cost: float | None = None
    """What this answer cost, in `currency`; None where there is no price."""
    currency: str = ""
    notices: tuple[str, ...] = ()
    """What the agent should know of how it came about: endpoint down, language not spoken …"""


@dataclass(frozen=True, slots=True)
class Slot:
    """A fact the writer does not know, written `[[name: type]]` in the text; it blocks sending."""

    name: str
    type: str
    span: Span


class Writer(Protocol):
    """What produces a reply. `on_text` is called with the whole text so far, as often as it grows."""

    def write(self, case: Case, reading: Reading, on_text: Callable[[str], None]) -> Reply:
        """Return a complete reply, or raise one of our errors."""
        ...


@dataclass(frozen=True, slots=True)
class SentRequest:
    """One request as it left the house for a model."""

    purpose: str
    """`draft`, `reading`, `judge` or `repair`."""
    messages: tuple[ChatMessage, ...]
    masked: bool
    """Whether private data were replaced by placeholders first."""


class ChatMessage(NamedTuple):
    """One message of a request to a model; the role is structure, never parsed out of text."""

    role: str
    content: str
