"""The watch, with a clock that is turned by hand."""

from __future__ import annotations

import pytest

from assistant.errors import AnswerUnusable, EndpointUnavailable, Stopped
from assistant.llm.chat import never
from assistant.llm.endpoint import Deadlines
from assistant.llm.watch import MAX_BYTES, POLL, Watch, current, watching


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock at a hundred seconds."""
    return Clock()


@pytest.fixture
def watch(clock: Clock) -> Watch:
    """A watch with the deadlines of the product: 20, 15 and 60 seconds."""
    return Watch("Our model", Deadlines(), clock, never)


def test_it_lets_one_block_for_a_short_while_only(watch: Watch, clock: Clock) -> None:
    """Far from a deadline a wait is one slice, close to it only what is left."""
    assert watch.check() == POLL
    clock.now += 19.99
    assert watch.check() == pytest.approx(0.01)


@pytest.mark.parametrize(
    ("heard", "now", "says"),
    [
        ([], 20, "said nothing within 20 s"),
        ([1], 16, "fell silent for 15 s"),
        ([10, 20, 30, 40, 50], 60, "did not finish within 60 s"),
        ([19, 33, 47, 59], 60, "did not finish within 60 s"),
    ],
)
def test_each_deadline_ends_the_request(
    watch: Watch, clock: Clock, heard: list[float], now: float, says: str
) -> None:
    """First words, silence in between and the whole each have their own end."""
    for moment in heard:
        clock.now = 100.0 + moment
        watch.check()
        watch.heard()
    clock.now = 100.0 + now - 0.01
    watch.check()
    clock.now = 100.0 + now
    with pytest.raises(EndpointUnavailable, match=says):
        watch.check()


def test_bytes_without_words_prolong_nothing(watch: Watch, clock: Clock) -> None:
    """Keep-alive comments are bytes, not words."""
    for _ in range(20):
        clock.now += 1
        watch.received(10)
    with pytest.raises(EndpointUnavailable, match="said nothing"):
        watch.check()


def test_bytes_without_end_are_too_many(watch: Watch) -> None:
    """Reading stops at a bound, whatever is sent."""
    watch.received(MAX_BYTES)
    with pytest.raises(AnswerUnusable, match="far more"):
        watch.received(1)


def test_a_wish_to_stop_comes_before_any_deadline(clock: Clock) -> None:
    """Stopped by a person is told apart from late."""
    watch = Watch("Our model", Deadlines(), clock, lambda: True)
    clock.now += 1000
    with pytest.raises(Stopped):
        watch.check()


def test_nothing_blocks_without_a_watch(watch: Watch) -> None:
    """Inside a request its watch is found, outside there is none, and asking for it is an error."""
    with watching(watch) as same:
        assert current() is same is watch
    with pytest.raises(LookupError):
        current()
