"""A time that costs none: a clock that only sleeping or a test moves."""

from __future__ import annotations


class Clock:
    """Tells a time in seconds, and keeps what was slept."""

    def __init__(self, now: float = 50.0) -> None:
        self.now = now
        self.naps: list[float] = []

    def __call__(self) -> float:
        """Tell the time."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Move the clock."""
        self.now += seconds
        self.naps.append(seconds)
