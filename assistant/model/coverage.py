"""What became of each thing the customer asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.reading import Ask
from assistant.model.span import Span


class Handling(StrEnum):
    """How a reply treats something that was asked."""

    ANSWERED = "answered"
    DEFERRED = "deferred"
    """It is put off: who looks into it, or when the answer comes."""
    DECLINED = "declined"
    UNCLEAR = "unclear"
    """Only a general sentence could be meant for it."""
    OPEN = "open"
    """Nothing in the reply speaks of it."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """One thing asked, and the sentence of the reply that takes it up."""

    ask: Ask
    how: Handling
    span: Span | None = None
    """Code points of the reply; None where nothing takes it up."""
