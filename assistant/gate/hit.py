"""One thing in a reply that the gate stops."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.model import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """Where it stands, what it is, why that is stopped and what to do."""

    span: Span
    message: str
    because: str
    repair: str
