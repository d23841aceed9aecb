"""The policy of retries, with a clock and a sleep that cost no time."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest

from assistant.errors import (
    AnswerUnusable,
    AssistantError,
    BugError,
    EndpointRefused,
    EndpointUnavailable,
    Stopped,
)
from assistant.llm import Completion, Cut, Options, Retrying, RetryPolicy, ScriptedModel
from assistant.llm.chat import Cancelled
from assistant.llm.scripted import Step
from assistant.model import ChatMessage

ASK = [ChatMessage("user", "My lamp is broken!")]
DOWN = EndpointUnavailable("down")
ODD = AnswerUnusable("odd")
GONE = EndpointRefused("no key")


class Time:
    """A clock that only sleeping moves, and what was slept."""

    def __init__(self) -> None:
        self.now = 50.0
        self.naps: list[float] = []

    def __call__(self) -> float:
        """Tell the time."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Move the clock."""
        self.now += seconds
        self.naps.append(seconds)


@pytest.fixture
def time() -> Time:
    """A time that stands still."""
    return Time()


def _retrying(time: Time, plan: list[Step], **policy: float) -> tuple[Retrying, ScriptedModel]:
    model = ScriptedModel(plan)
    wanted = RetryPolicy(**policy)
    return Retrying(model, wanted, sleep=time.sleep, clock=time, chance=lambda: 1.0), model


def test_a_good_answer_is_asked_for_once(time: Time) -> None:
    """Nothing goes wrong, nothing is repeated, nobody sleeps."""
    retrying, model = _retrying(time, ["Dear you"])
    assert retrying.complete(ASK).attempts == 1
    assert len(model.requests) == 1
    assert time.naps == []


def test_trouble_that_passes_is_waited_out(time: Time) -> None:
    """Two failures and an answer are three attempts, with waits that double."""
    retrying, model = _retrying(time, [DOWN, DOWN, "Dear you"])
    done = retrying.complete(ASK, Options(temperature=0.3))
    assert (done.text, done.attempts) == ("Dear you", 3)
    assert time.now - 50 == pytest.approx(0.5 + 1.0)
    assert done.seconds == pytest.approx(1.5)
    assert {request.options.temperature for request in model.requests} == {0.3}


@pytest.mark.parametrize(
    ("plan", "asked", "error"),
    [
        ([DOWN] * 9, 3, EndpointUnavailable),
        ([GONE], 1, EndpointRefused),
        ([DOWN, GONE], 2, EndpointRefused),
        ([ODD] * 9, 2, AnswerUnusable),
        ([ODD, DOWN, ODD], 3, AnswerUnusable),
        ([Cut("Dear")] * 9, 2, AnswerUnusable),
        ([Stopped()], 1, AssistantError),
        ([BugError("x")], 1, BugError),
        ([ValueError("x")], 1, ValueError),
    ],
)
def test_how_often_which_error_is_asked_again(
    time: Time, plan: list[Step], asked: int, error: type[Exception]
) -> None:
    """Outages three times, unusable answers twice, refusals and everything else once."""
    retrying, model = _retrying(time, plan)
    with pytest.raises(error):
        retrying.complete(ASK)
    assert len(model.requests) == asked


def test_retry_after_is_obeyed(time: Time) -> None:
    """A wait the endpoint asks for is waited in full."""
    retrying, _ = _retrying(time, [EndpointUnavailable("busy", retry_after=7.0), "Dear you"])
    retrying.complete(ASK)
    assert sum(time.naps) == pytest.approx(7.0)


@pytest.mark.parametrize(("wait", "total"), [(21.0, 60.0), (19.0, 18.0)])
def test_nobody_waits_longer_than_makes_sense(time: Time, wait: float, total: float) -> None:
    """A wait beyond our patience or the deadline ends it at once, and is not cut short behind their back."""
    retrying, model = _retrying(time, [EndpointUnavailable("busy", retry_after=wait), "x"], total=total)
    with pytest.raises(EndpointUnavailable, match="busy"):
        retrying.complete(ASK)
    assert time.naps == []
    assert len(model.requests) == 1


def test_the_deadline_holds_over_all_attempts(time: Time) -> None:
    """Attempts that each take ten seconds are not begun when the time for all is up."""

    class Slow:
        asked = 0

        def complete(self, *asked: object) -> Completion:
            cancelled = cast("Cancelled", asked[-1])
            self.asked += 1
            for _ in range(10):
                time.now += 1
                if cancelled():
                    raise Stopped
            raise DOWN

    slow = Slow()
    retrying = Retrying(slow, RetryPolicy(attempts=9, total=25), time.sleep, time, lambda: 1.0)
    with pytest.raises(EndpointUnavailable, match=r"within 25 s \(attempts: 3\)"):
        retrying.complete(ASK)
    assert slow.asked == 3
    assert time.now - 50 == pytest.approx(25, abs=1)


def test_each_attempt_begins_anew(time: Time) -> None:
    """What a failed attempt said is taken back with an empty text."""
    heard: list[str] = []
    retrying, _ = _retrying(time, [Cut("Dear nobody", DOWN), "Dear you"])
    retrying.complete(ASK, on_text=heard.append)
    assert heard == ["Dear", "Dear nobody", "", "Dear", "Dear you"]


def test_stopping_wakes_the_sleeper(time: Time) -> None:
    """Somebody who stops during a wait does not wait for its end, and nothing more is asked."""
    retrying, model = _retrying(time, [EndpointUnavailable("busy", retry_after=15.0), "Dear you"])
    with pytest.raises(Stopped):
        retrying.complete(ASK, cancelled=lambda: len(time.naps) >= 3)
    assert len(time.naps) == 3
    assert len(model.requests) == 1


def test_jitter_spreads_the_waits() -> None:
    """The least and the greatest chance give half of the wait and the whole of it."""

    def waited(chance: Callable[[], float]) -> float:
        time = Time()
        model = ScriptedModel([DOWN, DOWN, "x"])
        Retrying(model, None, time.sleep, time, chance).complete(ASK)
        return sum(time.naps)

    assert waited(lambda: 0.0) == pytest.approx(0.75)
    assert waited(lambda: 1.0) == pytest.approx(1.5)
