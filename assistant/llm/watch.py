"""The watch over one request: three deadlines, a person's wish to stop, and a bound on what is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from assistant.errors import AnswerUnusable, EndpointUnavailable, Stopped
from assistant.llm.chat import Cancelled
from assistant.llm.endpoint import Deadlines

POLL = 0.05
"""Longest time in seconds that a socket blocks before the watch looks again."""
MAX_BYTES = 32 * 1024 * 1024
"""Most bytes read for one answer; a long reply of single-token events has about one."""

Clock = Callable[[], float]


class Watch:
    """Knows when to give up on a request that began when the watch was made."""

    def __init__(self, name: str, deadlines: Deadlines, clock: Clock, cancelled: Cancelled) -> None:
        self._name = name
        self._deadlines = deadlines
        self._clock = clock
        self._cancelled = cancelled
        self._started = clock()
        self._last_text: float | None = None
        self._bytes = 0

    @property
    def seconds(self) -> float:
        """Seconds since the request began."""
        return self._clock() - self._started

    def heard(self) -> None:
        """Note that text arrived."""
        self._last_text = self._clock()

    def received(self, count: int) -> None:
        """Note that `count` bytes arrived, of whatever kind.

        Raises:
            AnswerUnusable: there is no end to them.
        """
        self._bytes += count
        if self._bytes > MAX_BYTES:
            raise AnswerUnusable(f"{self._name} sent far more than a reply; check what answers there.")

    def check(self) -> float:
        """Return for how many seconds one may block before asking again.

        Raises:
            Stopped: the request was cancelled.
            EndpointUnavailable: a deadline has passed.
        """
        if self._cancelled():
            raise Stopped
        due, what = min(self._dues())
        left = due - self._clock()
        if left <= 0:
            raise EndpointUnavailable(f"{self._name} {what}; try again, or allow more time in the settings.")
        return min(left, POLL)

    def _dues(self) -> Iterator[tuple[float, str]]:
        limits = self._deadlines
        yield self._started + limits.total, f"did not finish within {limits.total:g} s"
        if self._last_text is None:
            yield self._started + limits.first_token, f"said nothing within {limits.first_token:g} s"
        else:
            yield self._last_text + limits.idle, f"fell silent for {limits.idle:g} s in mid-answer"


_CURRENT: ContextVar[Watch] = ContextVar("watch")


@contextmanager
def watching(watch: Watch) -> Iterator[Watch]:
    """Put everything this thread reads or writes over the model's sockets under `watch`."""
    token = _CURRENT.set(watch)
    try:
        yield watch
    finally:
        _CURRENT.reset(token)


def current() -> Watch:
    """Return the watch over the request at hand; nothing may block without one."""
    return _CURRENT.get()
