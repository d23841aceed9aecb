"""How many calls get through."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant.errors import EndpointUnavailable, Stopped
from assistant.llm import ScriptedModel
from assistant.llm.chat import never
from assistant.llm.endpoint import Limits
from assistant.llm.turnstile import Metered, Turnstile
from assistant.model import ChatMessage
from tests.doubles.clocks import Clock

ASK = [ChatMessage("user", "My lamp is broken!")]


def _turned_away(turnstile: Turnstile) -> bool:
    """Tell whether a caller who waits for nothing gets through."""
    try:
        with turnstile.passing(lambda: True):
            return False
    except Stopped:
        return True


def test_without_limits_everybody_passes() -> None:
    """Zero means no limit."""
    turnstile = Turnstile(Limits())
    with turnstile.passing(never), turnstile.passing(never):
        assert not _turned_away(turnstile)


def test_no_more_than_so_many_at_a_time() -> None:
    """A third caller waits until one of two has left."""
    turnstile = Turnstile(Limits(concurrency=2))
    with turnstile.passing(never):
        with turnstile.passing(never):
            assert _turned_away(turnstile)
        assert not _turned_away(turnstile)


def test_no_more_than_so_many_in_a_minute() -> None:
    """The fourth call waits until a minute after the first."""
    clock = Clock()
    turnstile = Turnstile(Limits(per_minute=3), clock)
    for _ in range(3):
        assert not _turned_away(turnstile)
        clock.now += 10
    assert _turned_away(turnstile)
    clock.now += 30
    assert not _turned_away(turnstile)
    assert _turned_away(turnstile)


def test_a_wish_to_come_back_later_holds_for_all() -> None:
    """A Retry-After keeps everybody out for as long; one beyond all patience keeps out nobody."""
    clock = Clock()
    turnstile = Turnstile(Limits(), clock)
    busy = [EndpointUnavailable("429", busy=True, retry_after=seconds) for seconds in (7, 600)]
    model = Metered(ScriptedModel(list(busy)), turnstile)
    with pytest.raises(EndpointUnavailable):
        model.complete(ASK)
    clock.now += 6
    assert _turned_away(turnstile)
    clock.now += 2
    with pytest.raises(EndpointUnavailable):
        model.complete(ASK)
    assert not _turned_away(turnstile)


def test_many_threads_never_exceed_the_limit() -> None:
    """Of forty callers at once no more than three are ever inside, and all get through."""
    turnstile = Turnstile(Limits(concurrency=3))
    lock, inside, most = threading.Lock(), 0, 0

    def call(_: int) -> None:
        nonlocal inside, most
        with turnstile.passing(never):
            with lock:
                inside += 1
                most = max(most, inside)
            threading.Event().wait(0.001)
            with lock:
                inside -= 1

    with ThreadPoolExecutor(40) as pool:
        list(pool.map(call, range(40)))
    assert (inside, most) == (0, 3)
