"""A bench with one seat, or few: whoever reckons sits, whoever waits for an answer stands up.

Hundreds of threads that check at the same time would keep the one that reads an answer from its turn, and
the answer would lie unread and unkept. With one seat it waits for a few thousandths of a second.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SEATS = 1
TURN = 0.001
"""Seconds after which a reckoning thread lets another one run; Python's own value is five times that."""


class Bench:
    """Seats for the threads of a batch."""

    def __init__(self, seats: int = SEATS) -> None:
        self._seats = threading.Semaphore(seats)
        self._mine = threading.local()

    @contextmanager
    def seat(self) -> Iterator[None]:
        """Wait for a seat and hold it."""
        self._seats.acquire()
        self._mine.held = True
        try:
            yield
        finally:
            self._mine.held = False
            self._seats.release()

    @contextmanager
    def away(self) -> Iterator[None]:
        """Leave the seat, if this thread has one, and take one again afterwards."""
        held = getattr(self._mine, "held", False)
        if held:
            self._seats.release()
        try:
            yield
        finally:
            if held:
                self._seats.acquire()


def take_short_turns() -> None:
    """Let threads of this process change places often enough that no answer lies unread."""
    sys.setswitchinterval(TURN)
