"""Lets as many calls through to an endpoint as it takes: at a time, and in a minute."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from assistant.errors import EndpointUnavailable, Stopped
from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.llm.endpoint import Limits
from assistant.llm.watch import Clock
from assistant.model import ChatMessage

MINUTE = 60.0
LOOK = 0.1
"""Longest wait in seconds before looking again whether somebody wants to stop."""


class Turnstile:
    """Counts calls under way and begun; may be shared between threads."""

    def __init__(self, limits: Limits, clock: Clock = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._changed = threading.Condition()
        self._inside = 0
        self._begun: deque[float] = deque()
        self._closed_until = float("-inf")

    @contextmanager
    def passing(self, cancelled: Cancelled) -> Iterator[None]:
        """Wait for one's turn and hold it.

        Raises:
            Stopped: `cancelled` said so before it was one's turn.
        """
        with self._changed:
            while (wait := self._wait()) > 0:
                if cancelled():
                    raise Stopped
                self._changed.wait(min(wait, LOOK))
            self._inside += 1
            if self._limits.per_minute:
                self._begun.append(self._clock())
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify()

    def hold(self, seconds: float) -> None:
        """Let nobody through for a while: the endpoint asked for it."""
        with self._changed:
            self._closed_until = max(self._closed_until, self._clock() + seconds)

    def _wait(self) -> float:
        """Return the seconds until it may be one's turn, 0 where it is."""
        now, limits = self._clock(), self._limits
        while self._begun and now - self._begun[0] >= MINUTE:
            self._begun.popleft()
        if limits.concurrency and self._inside >= limits.concurrency:
            return LOOK
        if limits.per_minute and len(self._begun) >= limits.per_minute:
            return self._begun[0] + MINUTE - now
        return max(0.0, self._closed_until - now)


class Metered:
    """A model that is asked through a turnstile."""

    def __init__(self, model: ChatModel, turnstile: Turnstile, patience: float = 20.0) -> None:
        self._model = model
        self._turnstile = turnstile
        self._patience = patience

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask when it is one's turn; a request to come back later holds up everybody else too."""
        with self._turnstile.passing(cancelled):
            try:
                return self._model.complete(messages, options, on_text, cancelled)
            except EndpointUnavailable as error:
                if error.busy and error.retry_after and error.retry_after <= self._patience:
                    self._turnstile.hold(error.retry_after)
                raise
