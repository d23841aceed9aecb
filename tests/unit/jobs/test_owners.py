from __future__ import annotations

import os
import subprocess
import sys

import pytest

from assistant.jobs.owners import is_dead, make_owner

SAY = "from assistant.jobs.owners import make_owner; print(make_owner(), flush=True); input()"


def test_owners_are_told_apart() -> None:
    """Two runners of one process have different names, and both live."""
    one, two = make_owner(), make_owner()
    assert one != two
    assert not is_dead(one)
    assert not is_dead(two)


def test_a_process_lives_until_it_ends() -> None:
    """Another process counts as alive while it runs, and as dead once it was killed."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", SAY], text=True, **pipes) as other:
        owner = other.stdout.readline().strip()
        assert not is_dead(owner)
        other.kill()
    assert is_dead(owner)


def test_a_number_used_again_is_another_process() -> None:
    """A process that has the number of a dead one is not taken for it."""
    machine, pid, began, chance = make_owner().split("|")
    assert pid == str(os.getpid())
    assert is_dead("|".join((machine, pid, began + "0", chance)))


@pytest.mark.parametrize("owner", ["", "me", "elsewhere/|1|2|x", "a|b|c|d|e"])
def test_what_cannot_be_known_counts_as_alive(owner: str) -> None:
    """Of another machine, or of a name that is none of ours, only the lease decides."""
    assert not is_dead(owner)
