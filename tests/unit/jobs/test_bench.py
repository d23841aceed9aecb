"""Seats for threads that reckon."""

from __future__ import annotations

import threading

from assistant.jobs.bench import Bench


def test_a_thread_that_waits_leaves_its_seat_to_another() -> None:
    """With one seat a second thread reckons while the first is away, and not while it is back."""
    bench, order = Bench(1), []
    left, came = threading.Event(), threading.Event()

    def second() -> None:
        left.wait(5)
        with bench.seat():
            order.append("second")
        came.set()

    other = threading.Thread(target=second)
    other.start()
    with bench.seat():
        order.append("first")
        with bench.away():
            left.set()
            came.wait(5)
        order.append("first again")
    other.join()
    assert order == ["first", "second", "first again"]


def test_no_more_reckon_at_a_time_than_there_are_seats() -> None:
    """However often threads stand up and sit down, two seats hold two."""
    bench, lock, inside, most = Bench(2), threading.Lock(), 0, 0

    def reckon() -> None:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        threading.Event().wait(0.001)
        with lock:
            inside -= 1

    def work() -> None:
        with bench.seat():
            for _ in range(5):
                reckon()
                with bench.away():
                    pass

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2


def test_who_has_no_seat_has_none_to_leave() -> None:
    """A thread from elsewhere passes through without taking a seat."""
    bench = Bench(1)
    with bench.away(), bench.seat():
        pass
    with bench.seat():
        pass
