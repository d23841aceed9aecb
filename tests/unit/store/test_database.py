from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from assistant.errors import Conflict
from assistant.model import Case, Draft, Reading
from assistant.store.store import Store

MakeDraft = Callable[..., Draft]
PROCESSES, THREADS, EACH = 4, 8, 8

BEGIN = """
import sys
from assistant.store.store import Store
store = Store.open(sys.argv[1])
for n in range(int(sys.argv[3])):
    print(store.begin_draft(sys.argv[2], "process"), flush=True)
"""
GROW = """
import sys
from assistant.store.store import Store
store = Store.open(sys.argv[1])
for n in range(100_000):
    store.save_partial(sys.argv[2], f"{n} " + "word " * 400)
    print(n, flush=True)
"""
OPEN = "import sys; from assistant.store.store import Store; Store.open(sys.argv[1]).close()"


def python(program: str, *args: object) -> subprocess.Popen[str]:
    """Start a program of ours in a process of its own."""
    command = [sys.executable, "-c", program, *map(str, args)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_many_writers_lose_nothing(store: Store, folder: Path, case: Case, reading: Reading) -> None:
    """Four processes and eight threads write at once: every id that was given out is there, numbered once."""
    case_id = store.add_case(case, reading, "Ana")
    others = [python(BEGIN, folder, case_id, EACH) for _ in range(PROCESSES)]
    with ThreadPoolExecutor(THREADS) as pool:
        ours = list(pool.map(lambda _: store.begin_draft(case_id, "thread"), range(THREADS * EACH)))
    theirs = [line for other in others for line in other.communicate()[0].split()]
    assert [other.returncode for other in others] == [0] * PROCESSES
    lines = store.drafts_of_case(case_id)
    assert len(theirs) == PROCESSES * EACH
    assert {line.id for line in lines} == {*ours, *theirs}
    assert sorted(line.attempt for line in lines) == list(range(1, len(ours) + len(theirs) + 1))
    assert len(store.events(case_id)) == 1 + len(lines)


def test_of_two_edits_one_wins(store: Store, case: Case, reading: Reading, make_draft: MakeDraft) -> None:
    """Two people save on top of the same version at once, twenty times: one is told, none is overwritten."""
    draft_id = store.begin_draft(store.add_case(case, reading, "Ana"), "Ana")
    store.finish_draft(draft_id, make_draft(), "Ana")

    def save(who: str, base: int) -> int | Conflict:
        try:
            return store.add_version(draft_id, make_draft(who), who, base)
        except Conflict as conflict:
            return conflict

    with ThreadPoolExecutor(2) as pool:
        for base in range(1, 21):
            results = list(pool.map(save, ("Ben", "Cleo"), (base, base)))
            assert sum(isinstance(result, Conflict) for result in results) == 1
            assert base + 1 in results
    assert len(store.versions(draft_id)) == 21


def test_one_key_is_one_draft_under_fire(store: Store, case: Case, reading: Reading) -> None:
    """Sixteen clicks at once with one key begin one draft."""
    case_id = store.add_case(case, reading, "Ana")
    with ThreadPoolExecutor(THREADS) as pool:
        ids = set(pool.map(lambda _: store.begin_draft(case_id, "Ana", "click"), range(16)))
    assert len(ids) == len(store.drafts_of_case(case_id)) == 1


@pytest.mark.parametrize("after", [1, 17, 60])
def test_kill_9_loses_nothing_confirmed(
    store: Store, folder: Path, case: Case, reading: Reading, after: int
) -> None:
    """A process killed in the middle of saving leaves its last confirmed text, whole, or a newer one."""
    draft_id = store.begin_draft(store.add_case(case, reading, "Ana"), "Ana")
    writer = python(GROW, folder, draft_id)
    assert writer.stdout is not None
    for _ in range(after):
        writer.stdout.readline()
    os.kill(writer.pid, signal.SIGKILL)
    confirmed = after - 1 + len(writer.communicate()[0].split())
    found = store.draft(draft_id).partial
    n = int(found.split()[0])
    assert n in {confirmed, confirmed + 1}
    assert found == f"{n} " + "word " * 400
    with store._database.read() as session:
        assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_two_processes_may_open_a_fresh_folder_at_once(folder: Path) -> None:
    """Whoever comes second finds the tables made, and waits meanwhile."""
    openers = [python(OPEN, folder) for _ in range(2)]
    for opener in openers:
        opener.communicate()
    assert [opener.returncode for opener in openers] == [0, 0]


def test_a_write_that_fails_leaves_nothing(store: Store, case: Case, reading: Reading) -> None:
    """What raised in the middle of a step left no row behind, not even its first ones."""
    broken = Reading(intent="shouting")
    with pytest.raises(Exception, match="could not be stored"):
        store.add_case(case, broken, "Ana")
    assert reading.intent == "complaint"
    with store._database.read() as session:
        assert session.execute(text("SELECT count(*) FROM texts")).scalar() == 0
