"""A real store, a case in it, and ways to run work without waiting for a clock."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from assistant.jobs import Jobs, Run, Work
from assistant.model import Case, Draft, Intent, Message, Reading, Reply, Report, WriterKind
from assistant.store.database import FILE
from assistant.store.records import JobState
from assistant.store.store import Store

LIMIT = 20.0
"""Seconds a job may take before a test says so; none comes near."""
MakeJobs = Callable[..., Jobs]


class Clock:
    """A clock that stands still until it is told to go on; it tells the store's time and the jobs'."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        """Return seconds since the clock was made."""
        return self.seconds

    def now(self) -> datetime:
        """Return the same as a date."""
        return datetime(2026, 3, 9, 12, tzinfo=UTC) + timedelta(seconds=self.seconds)


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still."""
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database file with empty tables, made once."""
    folder = tmp_path_factory.mktemp("fresh")
    Store.open(folder).close()
    return folder / FILE


@pytest.fixture
def store(folder: Path, fresh: Path, clock: Clock) -> Iterator[Store]:
    """Give a store with empty tables."""
    folder.mkdir()
    shutil.copy(fresh, folder / FILE)
    with Store.open(folder, clock=clock.now) as opened:
        yield opened


@pytest.fixture
def case_id(store: Store) -> str:
    """Return a stored case."""
    case = Case(Message("The teapot came without its lid."), date(2026, 3, 9))
    return store.add_case(case, Reading(Intent.COMPLAINT), "Ana")


@pytest.fixture
def make_jobs(store: Store, clock: Clock) -> Iterator[MakeJobs]:
    """Return a way to make runners; each ends with the test."""
    made: list[Jobs] = []

    def make(run: Run, workers: int = 2) -> Jobs:
        made.append(Jobs(store, run, workers=workers, clock=clock, heartbeat=None))
        return made[-1]

    yield make
    for jobs in made:
        jobs.close(LIMIT)


def reply_to(work: Work) -> Draft:
    """Return a draft for a piece of work."""
    reply = Reply("Dear Ines, the lid is on its way.", WriterKind.PLAYBOOK)
    return Draft(work.case, work.reading, reply, Report())


@pytest.fixture
def answer() -> Run:
    """Return work that is done at once."""
    return reply_to


class Gate:
    """Work that writes a few words, says so, and goes on when it is let."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.go_on = threading.Event()
        self.runs = 0

    def __call__(self, work: Work) -> Draft:
        """Write, wait, write the rest."""
        self.runs += 1
        work.on_text("Dear Ines")
        self.begun.release()
        assert self.go_on.wait(LIMIT)
        work.on_text("Dear Ines, the lid")
        return reply_to(work)


@pytest.fixture
def gate() -> Gate:
    """Return work that waits for the test."""
    return Gate()


@pytest.fixture
def over() -> Callable[[Jobs, str], JobState]:
    """Return a way to wait until a job is over, and to know how it ended."""

    def wait(jobs: Jobs, draft_id: str) -> JobState:
        job = jobs.wait(draft_id, LIMIT)
        assert job is not None
        assert job.state.over
        return job.state

    return wait
