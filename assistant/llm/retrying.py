"""Asks again where asking again can help: the one layer of retries in the house."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.errors import AnswerUnusable, EndpointUnavailable, Stopped
from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.llm.recorded import ATTEMPT
from assistant.llm.watch import Clock
from assistant.model import ChatMessage

if TYPE_CHECKING:
    from tenacity import RetryCallState

Sleep = Callable[[float], None]

_NAP = 0.1
"""Longest sleep in seconds before looking again whether somebody wants to stop."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long to try; times in seconds.

    The n-th wait is between half of and the whole of `base * 2**(n - 1)`, never less than the endpoint's
    Retry-After. When that is longer than `patience`, or than what is left of `total`, we give up at once
    rather than ask too early. An endpoint that cannot be reached is asked once more, and that only while
    `reach` has not passed: whoever waits should not pay for a dead one three times.
    """

    attempts: int = 3
    total: float = 60.0
    base: float = 0.5
    patience: float = 20.0
    unusable: int = 1
    """How many unusable answers are followed by another attempt."""
    reach: float = 5.0


class Retrying:
    """A model that asks another one again, within one policy and one total deadline."""

    def __init__(
        self,
        model: ChatModel,
        policy: RetryPolicy | None = None,
        sleep: Sleep = time.sleep,
        clock: Clock = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._model = model
        self._policy = policy or RetryPolicy()
        self._sleep = sleep
        self._clock = clock
        self._chance = chance

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask until an answer is complete or there is no point in asking; see `ChatModel`."""
        import tenacity

        run = _Run(self._policy, self._clock, self._chance, cancelled)
        policy = tenacity.Retrying(
            retry=run.worth_another,
            wait=run.wait,
            stop=run.stop,
            sleep=lambda seconds: self._rest(seconds, cancelled),
            before_sleep=lambda _: on_text(""),
            reraise=True,
        )

        def attempt() -> Completion:
            run.attempts += 1
            ATTEMPT.set(run.attempts)
            try:
                return self._model.complete(messages, options, on_text, run.over)
            except Stopped:
                raise run.why_stopped() from None

        done = policy(attempt)
        return replace(done, attempts=run.attempts, seconds=self._clock() - run.started)

    def _rest(self, seconds: float, cancelled: Cancelled) -> None:
        """Sleep in naps, so that a person who stops does not wait."""
        while seconds > 0:
            if cancelled():
                raise Stopped
            nap = min(seconds, _NAP)
            self._sleep(nap)
            seconds -= nap


class _Run:
    """One call's attempts: tenacity asks it whether, when and until when."""

    def __init__(
        self, policy: RetryPolicy, clock: Clock, chance: Callable[[], float], cancelled: Cancelled
    ) -> None:
        self.attempts = 0
        self.started = clock()
        self._policy = policy
        self._clock = clock
        self._chance = chance
        self._cancelled = cancelled
        self._unusable = 0
        self._unreachable = 0

    @property
    def _left(self) -> float:
        return self.started + self._policy.total - self._clock()

    def over(self) -> bool:
        """Tell an attempt to end: somebody wants to stop, or the time for all attempts is up."""
        return self._cancelled() or self._left <= 0

    def why_stopped(self) -> Stopped | EndpointUnavailable:
        """Return what ended an attempt: a person, or our own deadline."""
        if self._cancelled() or self._left > 0:
            return Stopped()
        return EndpointUnavailable(
            f"No complete answer within {self._policy.total:g} s (attempts: {self.attempts}); try again."
        )

    def worth_another(self, state: RetryCallState) -> bool:
        """Tell whether an attempt ended in a way that another may not."""
        error = state.outcome.exception() if state.outcome else None
        if isinstance(error, AnswerUnusable):
            self._unusable += 1
            return self._unusable <= self._policy.unusable
        if isinstance(error, EndpointUnavailable) and error.unreachable:
            self._unreachable += 1
            return self._unreachable == 1 and self._clock() - self.started < self._policy.reach
        return isinstance(error, EndpointUnavailable)

    def wait(self, state: RetryCallState) -> float:
        """Return the seconds until the next attempt."""
        backoff = self._policy.base * 2.0 ** (state.attempt_number - 1) * (1 + self._chance()) / 2
        error = state.outcome.exception() if state.outcome else None
        return max(backoff, getattr(error, "retry_after", None) or 0.0)

    def stop(self, state: RetryCallState) -> bool:
        """Tell whether there is no room for another attempt."""
        wait = state.upcoming_sleep
        spent = state.attempt_number >= self._policy.attempts
        return spent or wait > self._policy.patience or wait >= self._left
