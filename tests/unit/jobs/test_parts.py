"""A batch over several processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

PROGRAM = """
import os, sys
from assistant.errors import BugError
from assistant.jobs.parts import in_parts

def work(lines):
    for line in lines:
        if line == "die":
            os._exit(9)
        yield f"{os.getpid()} {line.upper()}"

lines = sys.argv[2].split(",") if sys.argv[2] else []
try:
    for line in in_parts(work, lines, int(sys.argv[1])):
        print(line, flush=True)
except BugError as error:
    sys.exit(str(error))
"""


def _run(parts: int, lines: list[str]) -> tuple[list[str], set[str], str]:
    """Run in a process of its own, since forking is for programs that are still alone with themselves."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(parts), ",".join(lines)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    found = [line.split(" ", 1) for line in done.stdout.splitlines()]
    return [text for _, text in found], {pid for pid, _ in found}, done.stderr


def test_lines_come_back_in_order_from_all_processes() -> None:
    """Every process does its share, and nobody can tell from the order."""
    lines = [f"line ü {number}" for number in range(101)]
    for parts in (1, 2, 3):
        texts, pids, errors = _run(parts, lines)
        assert texts == [line.upper() for line in lines]
        assert len(pids) == parts
        assert errors == ""


def test_no_lines_are_no_results() -> None:
    """An empty input ends at once."""
    assert _run(2, [])[0] == []


def test_a_process_that_dies_is_noticed() -> None:
    """The rest is not passed off as the whole."""
    texts, _, errors = _run(2, ["a", "b", "die", "c", "d", "e", "f"])
    assert texts == ["A", "B"]
    assert "ended early" in errors


def test_processes_leave_when_the_first_one_is_killed() -> None:
    """Killed the hard way, the first process takes the others with it as soon as they look up."""
    program = PROGRAM.replace(
        "lines = ", "print(os.getpid(), flush=True)\nlines = (str(n) for n in iter(int, 1))  # "
    )
    running = subprocess.Popen([sys.executable, "-c", program, "2", ""], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    running.stdout.readline()
    others = {int(running.stdout.readline().split(" ")[0]) for _ in range(4)}
    running.send_signal(signal.SIGKILL)
    running.wait(10)
    running.stdout.read()  # ends when the last of them has let go of it
    running.stdout.close()
    assert len(others) == 2
    assert os.getpid() not in others
