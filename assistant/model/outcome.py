"""What a reply may say to what the customer wants."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """The answer a reply gives; each is offered only where facts and policy allow it."""

    GRANT = "grant"
    PART = "part"
    DECLINE = "decline"
    ASK = "ask"
