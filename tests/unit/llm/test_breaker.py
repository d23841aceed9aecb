"""The breaker, with a clock that costs no time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.errors import AnswerUnusable, AssistantError, EndpointRefused, EndpointUnavailable, Stopped
from assistant.llm import Completion, Options, Retrying, RetryPolicy, ScriptedModel
from assistant.llm.breaker import Breaker, BreakerPolicy, Guarded
from assistant.llm.chat import Cancelled
from assistant.llm.scripted import Step
from assistant.model import ChatMessage
from tests.doubles.clocks import Clock

ASK = [ChatMessage("user", "My lamp is broken!")]
DEAD = EndpointUnavailable("nobody there", unreachable=True)
SICK = EndpointUnavailable("status 500")
BUSY = EndpointUnavailable("status 429", busy=True, retry_after=3)


def _guarded(clock: Clock, plan: list[Step], **policy: float) -> tuple[Guarded, ScriptedModel]:
    model = ScriptedModel(plan)
    breaker = Breaker(BreakerPolicy(**policy), clock)
    return Guarded(model, breaker, "Our model", clock=clock), model


def _fails(model: Guarded, error: type[AssistantError] = EndpointUnavailable) -> str:
    with pytest.raises(error) as caught:
        model.complete(ASK)
    return str(caught.value)


def test_a_dead_endpoint_is_asked_once() -> None:
    """After one call that reached nobody the next is refused unasked, with the time that is left."""
    clock = Clock()
    model, asked = _guarded(clock, [DEAD])
    _fails(model)
    clock.now += 5
    assert "not asked for another 10 s" in _fails(model)
    assert len(asked.requests) == 1


def test_one_probe_goes_through_when_it_has_rested() -> None:
    """After the rest one call is let through; if it works, all is as before."""
    clock = Clock()
    model, asked = _guarded(clock, [DEAD, "Dear you", "Dear all"])
    _fails(model)
    clock.now += 15
    assert model.complete(ASK).text == "Dear you"
    assert model.complete(ASK).text == "Dear all"
    assert len(asked.requests) == 3


def test_only_one_probe_at_a_time() -> None:
    """While the probe is under way everybody else is still refused."""
    clock = Clock()
    breaker = Breaker(clock=clock)
    breaker.failed(clock(), unreachable=True)
    clock.now += 15
    assert breaker.admit() == 0
    assert breaker.admit() > 0
    breaker.worked()
    assert breaker.admit() == 0


@pytest.mark.parametrize("failure", [DEAD, SICK])
def test_each_failed_probe_doubles_the_rest(failure: EndpointUnavailable) -> None:
    """Rests grow from 15 s to two minutes and no further."""
    clock = Clock()
    model, _ = _guarded(clock, [DEAD, *[failure] * 6])
    _fails(model)
    rests = []
    for _ in range(6):
        begun = clock.now
        while model._breaker.closed_for:
            clock.now += 1
        rests.append(clock.now - begun)
        _fails(model)
    assert rests == [15, 30, 60, 120, 120, 120]


def test_a_sick_endpoint_is_left_alone_after_three_failures() -> None:
    """Two failures in a row are bad luck, three are an outage; a success in between counts from anew."""
    clock = Clock()
    model, asked = _guarded(clock, [SICK, SICK, "Dear you", SICK, SICK, SICK])
    for _ in range(2):
        _fails(model)
    model.complete(ASK)
    for _ in range(4):
        _fails(model)
    assert len(asked.requests) == 6


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (BUSY, EndpointUnavailable),
        (EndpointRefused("no key"), EndpointRefused),
        (AnswerUnusable("odd"), AnswerUnusable),
    ],
)
def test_an_endpoint_that_answers_is_not_dead(step: AssistantError, error: type[AssistantError]) -> None:
    """Being busy, refusing and talking nonsense never open the breaker."""
    model, asked = _guarded(Clock(), [step] * 9, failures=1)
    for _ in range(9):
        _fails(model, error)
    assert len(asked.requests) == 9


def test_somebody_who_stops_the_probe_does_not_block_it() -> None:
    """A probe that a person stopped is made up for by the next call."""
    clock = Clock()
    model, _ = _guarded(clock, [DEAD, Stopped(), "Dear you"])
    _fails(model)
    clock.now += 15
    _fails(model, Stopped)
    assert model.complete(ASK).text == "Dear you"


def test_one_lost_call_among_many_that_work_opens_nothing() -> None:
    """A call that reached nobody says little when another, begun later, has worked."""
    clock = Clock()
    breaker = Breaker(clock=clock)
    begun = clock()
    clock.now += 3
    breaker.worked()
    breaker.failed(begun, unreachable=True)
    assert breaker.admit() == 0


def test_a_bug_of_ours_leaves_the_breaker_as_it_was() -> None:
    """An error that says nothing of the endpoint changes nothing."""
    model, _ = _guarded(Clock(), [RuntimeError("bug"), "Dear you"])
    with pytest.raises(RuntimeError):
        model.complete(ASK)
    assert model.complete(ASK).text == "Dear you"


class Dead:
    """An endpoint behind which nobody is: every attempt costs as long as connecting may take."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._wait: Callable[[], None] = lambda: clock.sleep(seconds)

    def complete(
        self,
        messages: object,
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: object = None,
        cancelled: Cancelled = lambda: False,
    ) -> Completion:
        """Wait and fail."""
        del messages, options, on_text, cancelled
        self._wait()
        raise DEAD


@pytest.mark.parametrize("connect", [0.0, 1.0, 3.0])
def test_a_dead_endpoint_costs_ten_seconds_once(connect: float) -> None:
    """With retries and all the first caller waits at most ten seconds, the second one not at all."""
    clock = Clock()
    retrying = Retrying(Dead(clock, connect), RetryPolicy(), clock.sleep, clock, lambda: 1.0)
    model = Guarded(retrying, Breaker(clock=clock), "Our model", clock=clock)
    begun = clock.now
    _fails(model)
    assert clock.now - begun <= 10
    first = clock.now
    _fails(model)
    assert clock.now == first


def _patient(clock: Clock, plan: list[Step]) -> tuple[Guarded, ScriptedModel]:
    model = ScriptedModel(plan)
    return Guarded(model, Breaker(clock=clock), "Our model", 60.0, clock, clock.sleep), model


def test_a_batch_outlasts_a_restart() -> None:
    """With patience a call waits for the breaker and is made again, until it works."""
    clock = Clock()
    model, asked = _patient(clock, [DEAD, DEAD, "Dear you"])
    begun = clock.now
    assert model.complete(ASK).text == "Dear you"
    assert len(asked.requests) == 3
    assert 45 <= clock.now - begun <= 50


def test_patience_ends_for_all_at_once() -> None:
    """An endpoint that stays down is waited for by the first caller; the next ones are told at once."""
    clock = Clock()
    model, _ = _patient(clock, [DEAD] * 9)
    begun = clock.now
    _fails(model)
    assert 60 <= clock.now - begun <= 61
    second = clock.now
    _fails(model)
    assert clock.now == second


def test_who_waits_can_be_stopped() -> None:
    """A stop is heeded while waiting."""
    clock = Clock()
    model, _ = _patient(clock, [DEAD])
    with pytest.raises(Stopped):
        model.complete(ASK, cancelled=lambda: clock.now > 55)
    assert clock.now < 57
