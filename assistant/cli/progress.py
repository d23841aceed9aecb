"""How far a batch has come, on one line of a terminal; silent where nobody watches."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

EVERY = 0.2
"""Seconds between two updates of the line."""


class Progress:
    """Counts what goes in and what comes out; the share that is done is reckoned in bytes of the input."""

    def __init__(
        self,
        size: int | None,
        screen: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._screen = screen or sys.stderr
        self._shown = self._screen.isatty()
        self._size = size
        self._clock = clock
        self._begun = clock()
        self._next = self._begun
        self._read = 0
        self._taken = 0
        self._done = 0
        self._flagged = 0

    def reading(self, lines: Iterable[str]) -> Iterator[str]:
        """Pass lines on and count them."""
        for line in lines:
            self._taken += 1
            self._read += len(line.encode("utf-8", "replace")) + 1
            yield line

    def one_more(self, *, flagged: bool) -> None:
        """Note a result and, now and then, show where things stand."""
        self._done += 1
        self._flagged += flagged
        if self._shown and self._clock() >= self._next:
            self._next = self._clock() + EVERY
            self._show(self.line())

    def end(self) -> None:
        """Leave the last line standing."""
        if self._shown and self._done:
            self._show(self.line() + "\n")

    def line(self) -> str:
        """Return where things stand: `120 done · 24.6 a second · 12 s left · 3 flagged`."""
        seconds = max(self._clock() - self._begun, 1e-6)
        rate = self._done / seconds
        parts = [f"{self._done} done", f"{rate:.1f} a second"]
        if (left := self._left()) is not None and rate:
            parts.append(f"{duration(left / rate)} left")
        return " · ".join([*parts, f"{self._flagged} flagged"])

    def _left(self) -> float | None:
        """Return how many lines are still to come, reckoned from their mean length."""
        if not self._size or not self._read:
            return None
        whole = self._taken * max(self._size, self._read) / self._read
        return max(0.0, whole - self._done)

    def _show(self, text: str) -> None:
        self._screen.write(f"\r\x1b[K{text}")
        self._screen.flush()


def duration(seconds: float) -> str:
    """Return a time as a person says it."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    if minutes >= 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def input_size() -> int | None:
    """Return the bytes of standard input where it is a file, else None."""
    try:
        found = os.fstat(sys.stdin.fileno())
    except (OSError, ValueError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None
