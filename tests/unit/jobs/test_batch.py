"""Batches: order, bounds and ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from assistant.jobs import in_order


def test_results_come_in_the_order_of_the_items() -> None:
    """However long each takes, the first item's result is first."""
    gate = threading.Event()

    def work(number: int) -> int:
        if number:
            gate.set()
        else:
            gate.wait(5)
        return number * number

    assert list(in_order(work, range(50), at_once=8, window=32)) == [n * n for n in range(50)]


def test_no_more_is_taken_in_than_the_window_holds() -> None:
    """While the first item is slow no more than the window is read, whatever there is to read."""
    taken, gate = [], threading.Event()

    def items() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            if len(taken) == 10:
                gate.set()
            yield number

    def work(number: int) -> int:
        if number == 0:
            gate.wait(5)
            assert len(taken) <= 10
        return number

    results = in_order(work, items(), at_once=4, window=10)
    assert next(results) == 0
    assert len(taken) <= 12
    assert list(results) == list(range(1, 1000))


def test_no_more_work_at_a_time_than_asked_for() -> None:
    """Of forty pieces never more than three are under way."""
    lock, inside, most = threading.Lock(), 0, 0

    def work(_: int) -> None:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        threading.Event().wait(0.001)
        with lock:
            inside -= 1

    list(in_order(work, range(40), at_once=3, window=20))
    assert most == 3


def test_an_error_comes_out_at_its_place_and_ends_the_batch() -> None:
    """What was before it is still given."""

    def work(number: int) -> int:
        if number == 3:
            raise ValueError(number)
        return number

    results, found = in_order(work, range(10), at_once=2, window=4), []
    with pytest.raises(ValueError, match="3"):
        found.extend(results)
    assert list(in_order(work, [], at_once=2, window=4)) == []


def test_a_reader_that_leaves_leaves_no_thread_behind() -> None:
    """Closing the results ends the threads as soon as they are done with what they hold."""
    results = in_order(lambda number: number, range(100), at_once=4, window=8)
    next(results)
    results.close()
    for thread in _threads():
        thread.join(5)
    assert _threads() == []


def _threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("batch")]
