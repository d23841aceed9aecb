from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from assistant.jobs import Jobs, Run
from assistant.model import State
from assistant.store.records import Action, JobState
from assistant.store.store import Store

MakeJobs = Callable[..., Jobs]
Over = Callable[[Jobs, str], JobState]
LIMIT = 20.0
TEXT = "Dear Ines, the lid is on its way."
HANG = """
import sys, threading
from assistant.jobs import Jobs
from assistant.store.store import Store

def hang(work):
    work.on_text("Dear Ines, half a")
    print("hanging", flush=True)
    threading.Event().wait()

jobs = Jobs(Store.open(sys.argv[1]), hang, workers=1)
first = jobs.submit("first", sys.argv[2], {}, "Ana")
second = jobs.submit("second", sys.argv[2], {"wish": "short"}, "Ana")
print(first, second, flush=True)
threading.Event().wait()
"""


def test_a_draft_is_kept_until_the_store_takes_it(
    store: Store, folder: Path, case_id: str, make_jobs: MakeJobs, gate: Any, over: Over
) -> None:
    """A database locked at the wrong moment costs nothing: the job says so, and a heartbeat saves it."""
    jobs = make_jobs(gate)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    for raw in _idle_connections(store):
        raw.execute("PRAGMA busy_timeout=1")
    with closing(sqlite3.connect(folder / "assistant.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        gate.go_on.set()
        jobs.close(LIMIT)
        unsaved = jobs.status(draft_id)
        assert unsaved is not None
        assert unsaved.state is JobState.RUNNING
        assert unsaved.message.startswith("not saved yet, kept and tried again: ")
        assert jobs.live_text(draft_id) == "Dear Ines, the lid"
        other.execute("ROLLBACK")
    jobs.beat()
    assert over(jobs, draft_id) is JobState.DONE
    assert store.draft(draft_id).text == TEXT
    assert jobs.live_text(draft_id) is None


def _idle_connections(store: Store) -> list[sqlite3.Connection]:
    """Return the driver's connections that wait in the pool."""
    pool = store._database.engine.pool
    return [entry.dbapi_connection for entry in list(pool._pool.queue)]


def test_a_killed_process_is_replaced(
    store: Store, folder: Path, case_id: str, make_jobs: MakeJobs, answer: Run, over: Over
) -> None:
    """After kill -9 its running and its waiting job are taken up by the next process, once, text kept."""
    program = [sys.executable, "-c", HANG, str(folder), case_id]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as other, ExitStack() as at_last:
        at_last.callback(other.kill)
        assert other.stdout is not None
        lines = {other.stdout.readline().strip(), other.stdout.readline().strip()}
        first, second = next(line for line in lines if line != "hanging").split()
        jobs = make_jobs(answer)
        assert jobs.recover() == ()
        os.kill(other.pid, signal.SIGKILL)
    assert store.draft(first).partial == "Dear Ines, half a"
    assert set(jobs.recover()) == {first, second}
    assert jobs.recover() == ()
    assert over(jobs, first) is over(jobs, second) is JobState.DONE
    interrupted = [e.object_id for e in store.events(case_id) if e.action is Action.DRAFT_INTERRUPTED]
    assert interrupted == [first]
    assert [jobs.status(one).runs for one in (first, second)] == [2, 1]


def test_living_owners_keep_their_jobs(
    case_id: str, make_jobs: MakeJobs, gate: Any, clock: Any, over: Over
) -> None:
    """Two runners on one folder do not steal from each other while leases are renewed."""
    jobs, other = make_jobs(gate), make_jobs(gate)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    for _ in range(3):
        clock.seconds += 20
        jobs.beat()
        assert other.recover() == ()
    gate.go_on.set()
    assert over(jobs, draft_id) is JobState.DONE
    assert gate.runs == 1


def test_a_lease_that_ran_out_changes_hands(
    store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, answer: Run, clock: Any
) -> None:
    """A runner that was frozen too long loses the job; when it wakes, its words change nothing."""
    frozen, other = make_jobs(gate), make_jobs(answer)
    draft_id = frozen.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    clock.seconds += 31
    assert other.recover() == (draft_id,)
    assert other.wait(draft_id, LIMIT).state is JobState.DONE
    gate.go_on.set()
    frozen.close(LIMIT)
    assert store.draft(draft_id).text == TEXT
    assert store.draft(draft_id).state is State.READY
    assert len(store.versions(draft_id)) == 1


def test_what_kills_twice_is_given_up(
    store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, clock: Any, over: Over
) -> None:
    """A job that was interrupted in both of its runs fails and says so, instead of killing for ever."""
    runners = [make_jobs(gate) for _ in range(3)]
    draft_id = runners[0].submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    clock.seconds += 31
    assert runners[1].recover() == (draft_id,)
    assert gate.begun.acquire(timeout=LIMIT)
    clock.seconds += 31
    assert runners[2].recover() == ()
    assert over(runners[2], draft_id) is JobState.FAILED
    gate.go_on.set()
    draft = store.draft(draft_id)
    assert (draft.state, draft.partial) == (State.FAILED, "Dear Ines")
    assert "ended twice" in draft.reason


def test_the_heartbeat_beats_by_itself(
    store: Store, case_id: str, answer: Run, monkeypatch: pytest.MonkeyPatch, over: Over
) -> None:
    """Submitting starts it, one beat that fails is not its last, and closing ends it."""
    beats = threading.Semaphore(0)

    def beat(_jobs: Jobs) -> None:
        beats.release()
        raise RuntimeError

    monkeypatch.setattr(Jobs, "beat", beat)
    jobs = Jobs(store, answer, heartbeat=0.001)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert all(beats.acquire(timeout=LIMIT) for _ in range(3))
    assert over(jobs, draft_id) is JobState.DONE
    jobs.close(LIMIT)
