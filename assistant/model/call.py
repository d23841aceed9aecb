"""What one question to a model took and cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it went over the line; holds no words of anybody.

    Times are in seconds, `cost` in units of `currency`; None where an endpoint does not say, or has no price.
    `outcome` is `answered`, or in one word what came instead.
    """

    endpoint: str
    model: str
    outcome: str
    template: str = ""
    template_hash: str = ""
    case: str = ""
    """The draft it was made for, where that is kept."""
    attempt: int = 1
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: float | None = None
    currency: str = ""
    first_token: float | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Spent:
    """Calls added up: of one day, endpoint, template and currency."""

    day: str
    endpoint: str
    template: str
    currency: str
    calls: int
    failed: int
    prompt_tokens: int
    completion_tokens: int
    cost: float
    seconds: float
    """In all."""
    first_token: float | None
    """On average."""
