"""The watch over one request: three deadlines, a person's wish to stop, and a bound on what is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from assistant.errors import AnswerUnusable, EndpointUnavailable, Stopped
from assistant.llm.chat import Cancelled
from assistant.llm.endpoint import Deadlines

POLL = 0.05
"""Longest time in seconds that a socket blocks before the watch looks again."""
SLOW_POLL = 0.5
"""The same where nobody follows the words as they come."""
GRACE = 1.0
"""How long in seconds the count of tokens and the end of the stream are waited for after the end mark."""
MAX_BYTES = 32 * 1024 * 1024
"""Most bytes read for one answer; a long reply of single-token events has about one."""

Clock = Callable[[], float]


class _Due(NamedTuple):
    """A moment at which to give up, why, and whether that means that nobody is there."""

    when: float
    what: str
    unreachable: bool = False


class Watch:
    """Knows when to give up on a request that began when the watch was made."""

    def __init__(
        self,
        name: str,
        deadlines: Deadlines,
        clock: Clock,
        cancelled: Cancelled,
        *,
        streamed: bool = True,
    ) -> None:
        self._name = name
        self._deadlines = deadlines
        self._clock = clock
        self._cancelled = cancelled
        self._streamed = streamed
        self._poll = POLL if streamed else SLOW_POLL
        self._started = clock()
        self._first_text: float | None = None
        self._last_text: float | None = None
        self._ending: float | None = None
        self._bytes = 0

    @property
    def seconds(self) -> float:
        """Seconds since the request began."""
        return self._clock() - self._started

    @property
    def first_token(self) -> float | None:
        """Seconds from the beginning to the first words, where they came on their own."""
        return None if self._first_text is None else self._first_text - self._started

    def heard(self) -> None:
        """Note that text arrived."""
        self._last_text = self._clock()
        if self._first_text is None:
            self._first_text = self._last_text

    def ending(self) -> None:
        """Note that the answer is complete; what may still follow is not waited for long."""
        if self._ending is None:
            self._ending = self._clock()

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
        return self._slice(min(self._dues()))

    def connecting(self) -> float:
        """Return the same while no connection stands yet.

        Raises:
            Stopped: the request was cancelled.
            EndpointUnavailable: the time for connecting has passed.
        """
        limit = self._deadlines.connect
        mine = _Due(self._started + limit, f"took no connection within {limit:g} s", unreachable=True)
        return self._slice(min(mine, *self._dues()))

    def _slice(self, due: _Due) -> float:
        if self._cancelled():
            raise Stopped
        left = due.when - self._clock()
        if left <= 0:
            raise EndpointUnavailable(
                f"{self._name} {due.what}; try again, or allow more time in the settings.",
                unreachable=due.unreachable,
            )
        return min(left, self._poll)

    def _dues(self) -> Iterator[_Due]:
        limits = self._deadlines
        yield _Due(self._started + limits.total, f"did not finish within {limits.total:g} s")
        if self._ending is not None:
            yield _Due(self._ending + min(GRACE, limits.idle), "did not end its answer")
        elif not self._streamed:
            return
        elif self._last_text is None:
            what = f"said nothing within {limits.first_token:g} s"
            yield _Due(self._started + limits.first_token, what, unreachable=True)
        else:
            yield _Due(self._last_text + limits.idle, f"fell silent for {limits.idle:g} s in mid-answer")


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
