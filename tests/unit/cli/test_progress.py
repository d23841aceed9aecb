"""The line that shows how far a batch has come."""

from __future__ import annotations

import io

import pytest

from assistant.cli.progress import Progress, duration
from tests.doubles.clocks import Clock


class Screen(io.StringIO):
    """A terminal, or a file where `isatty` says no."""

    def __init__(self, *, terminal: bool = True) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        """Tell whether it is one."""
        return self._terminal


def test_rate_and_remaining_time_are_told() -> None:
    """With a quarter of the bytes read and done in 5 s, 15 s are left."""
    clock, lines = Clock(), ["x" * 9] * 100
    progress = Progress(1000, Screen(), clock)
    reading = progress.reading(lines)
    for number in range(25):
        next(reading)
        clock.now += 0.2
        progress.one_more(flagged=number < 3)
    assert progress.line() == "25 done · 5.0 a second · 15 s left · 3 flagged"


def test_a_pipe_has_no_end_to_tell() -> None:
    """Of what comes through a pipe only the rate is known."""
    clock = Clock()
    progress = Progress(None, Screen(), clock)
    next(progress.reading(["x"]))
    clock.now += 2
    progress.one_more(flagged=False)
    assert progress.line() == "1 done · 0.5 a second · 0 flagged"


def test_nothing_is_written_where_nobody_watches() -> None:
    """A log file stays clean."""
    screen = Screen(terminal=False)
    progress = Progress(10, screen)
    progress.one_more(flagged=True)
    progress.end()
    assert screen.getvalue() == ""


def test_the_line_is_drawn_a_few_times_a_second_and_stays_at_the_end() -> None:
    """A hundred results in one moment are one update."""
    clock, screen = Clock(), Screen()
    progress = Progress(None, screen, clock)
    for _ in range(100):
        progress.one_more(flagged=False)
    assert screen.getvalue().count("\r") == 1
    progress.end()
    assert screen.getvalue().endswith("100 done · 100000000.0 a second · 0 flagged\n")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59.4, "59 s"), (61, "1 min 1 s"), (3600, "1 h 0 min"), (7320, "2 h 2 min")],
)
def test_times_are_said_as_people_say_them(seconds: float, said: str) -> None:
    """Seconds, then minutes, then hours."""
    assert duration(seconds) == said
