"""Remembers that an endpoint is dead, so that only the first one to ask has to wait for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.errors import AnswerUnusable, EndpointRefused, EndpointUnavailable, Stopped
from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.llm.watch import Clock
from assistant.model import ChatMessage

NAP = 0.25
"""Seconds between two looks whether an endpoint may be asked again."""


@dataclass(frozen=True, slots=True)
class BreakerPolicy:
    """When to stop asking; times in seconds.

    It opens after `failures` calls in a row that failed with all their attempts, and at once after one that
    reached nobody. While open nothing is asked for `rest`, twice as long after each probe that fails, at
    most `longest`; then one call is let through as the probe.
    """

    failures: int = 3
    rest: float = 15.0
    longest: float = 120.0


class Breaker:
    """What is known of an endpoint's health; may be shared between threads."""

    def __init__(self, policy: BreakerPolicy | None = None, clock: Clock = time.monotonic) -> None:
        self._policy = policy or BreakerPolicy()
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._rest = self._policy.rest
        self._until: float | None = None
        self._probing = False
        self._last_good = float("-inf")
        self._failing_since: float | None = None

    @property
    def closed_for(self) -> float:
        """Seconds until the endpoint is asked again; 0 where nothing stands in the way."""
        return 0.0 if self._until is None else max(0.0, self._until - self._clock())

    @property
    def failing_for(self) -> float:
        """Seconds since the first failure after the last call that worked; 0 while all is well."""
        return 0.0 if self._failing_since is None else self._clock() - self._failing_since

    def admit(self) -> float:
        """Return 0 and let a call through, or the seconds that are left to rest.

        Every call let through must be followed by one of `worked`, `failed` and `left`.
        """
        with self._lock:
            if self._until is None:
                return 0.0
            left = self._until - self._clock()
            if left <= 0 and not self._probing:
                self._probing = True
                return 0.0
            return max(left, 0.1)

    def worked(self) -> None:
        """Note that the endpoint answered, if only to refuse."""
        with self._lock:
            self._failures, self._rest = 0, self._policy.rest
            self._until, self._probing = None, False
            self._last_good = self._clock()
            self._failing_since = None

    def left(self) -> None:
        """Note that a call ended before anything was learnt from it."""
        with self._lock:
            self._probing = False

    def failed(self, begun: float, *, unreachable: bool) -> None:
        """Note that a call begun at `begun` failed; where another has worked since, that says nothing."""
        with self._lock:
            was_probe, self._probing = self._probing, False
            if self._last_good > begun:
                return
            self._failures += 1
            self._failing_since = begun if self._failing_since is None else self._failing_since
            if was_probe and self._until is not None:
                self._rest = min(2 * self._rest, self._policy.longest)
            if was_probe or unreachable or self._failures >= self._policy.failures:
                self._until = self._clock() + self._rest


class Guarded:
    """A model that is not asked while its breaker is open.

    With `patience`, in seconds, a call that failed is made again while the endpoint has not been failing,
    and the call not taken, for longer: a batch outlasts a restart that a person should not wait for.
    """

    def __init__(
        self,
        model: ChatModel,
        breaker: Breaker,
        name: str,
        patience: float = 0.0,
        clock: Clock = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._model = model
        self._breaker = breaker
        self._name = name
        self._patience = patience
        self._clock = clock
        self._sleep = sleep

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask, unless it is known to be of no use; see `ChatModel`."""
        until = self._clock() + self._patience
        while True:
            try:
                return self._ask(messages, options, on_text, cancelled)
            except EndpointUnavailable:
                if self._clock() >= until or self._breaker.failing_for >= self._patience:
                    raise
            on_text("")
            self._sleep(NAP)
            if cancelled():
                raise Stopped

    def _ask(
        self, messages: Sequence[ChatMessage], options: Options, on_text: OnText, cancelled: Cancelled
    ) -> Completion:
        if rest := self._breaker.admit():
            raise EndpointUnavailable(
                f"{self._name} did not answer a moment ago and is not asked for another {rest:.0f} s.",
                retry_after=rest,
            )
        begun = self._clock()
        try:
            done = self._model.complete(messages, options, on_text, cancelled)
        except EndpointUnavailable as error:
            if error.busy:
                self._breaker.worked()
            else:
                self._breaker.failed(begun, unreachable=error.unreachable)
            raise
        except (AnswerUnusable, EndpointRefused):
            self._breaker.worked()
            raise
        except BaseException:
            self._breaker.left()
            raise
        self._breaker.worked()
        return done
