from __future__ import annotations

import logging

import pytest

from assistant.errors import BugError, InputError, Stopped, StorageError
from assistant.jobs.work import SAVE_EVERY, Growth, attempt


class Clock:
    """A clock that is set by hand."""

    seconds = 0.0

    def __call__(self) -> float:
        """Return what it was set to."""
        return self.seconds


def test_a_growing_text_is_saved_now_and_then() -> None:
    """The first words are saved at once, the next when the time has come, and the newest is in memory."""
    saved: list[str] = []
    clock = Clock()
    growth = Growth(saved.append, clock)
    for n in range(10):
        clock.seconds = n * SAVE_EVERY * 0.6
        growth.take("word " * n + "end")
    assert saved == ["word " * n + "end" for n in range(0, 10, 2)]
    assert growth.text == "word " * 9 + "end"


def test_the_same_text_is_saved_once() -> None:
    """Saving again what was saved costs nothing."""
    saved: list[str] = []
    growth = Growth(saved.append, Clock())
    growth.take("Dear")
    growth.flush()
    assert saved == ["Dear"]


def test_a_full_disk_does_not_end_the_writing() -> None:
    """What could not be saved is saved with the words that follow."""
    saved: list[str] = []
    full = [StorageError("full")]

    def save(text: str) -> None:
        if full:
            raise full.pop()
        saved.append(text)

    clock = Clock()
    growth = Growth(save, clock)
    growth.take("Dear")
    clock.seconds = 1.0
    growth.take("Dear Ines")
    assert saved == ["Dear Ines"]


def test_writing_ends_when_nobody_wants_more() -> None:
    """A stop by hand, or a store that says another has the job, ends the work at its next words."""
    by_hand = Growth(lambda _text: None, Clock())
    by_hand.stop.set()
    with pytest.raises(Stopped):
        by_hand.take("Dear")

    def refuse(_text: str) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        Growth(refuse, Clock()).take("Dear")


def test_a_crash_is_a_value(caplog: pytest.LogCaptureFixture) -> None:
    """A fault is logged with its frames and without its words; an error of ours comes back as it is."""

    def crash() -> None:
        raise ValueError("wardrobe".upper())

    def refuse() -> None:
        raise InputError("no")

    with caplog.at_level(logging.ERROR):
        fault = attempt(crash)
    assert isinstance(fault, BugError)
    assert "fault of this program" in str(fault)
    assert "ValueError" in caplog.text
    assert "in crash" in caplog.text
    assert "WARDROBE" not in caplog.text + str(fault)
    assert isinstance(attempt(refuse), InputError)
    assert attempt(lambda: 3) == 3
