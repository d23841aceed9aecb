from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.errors import AnswerUnusable, InputError, Stopped
from assistant.jobs import Jobs, Run, Work
from assistant.model import Draft, State
from assistant.store.records import Action, JobState
from assistant.store.store import Store

MakeJobs = Callable[..., Jobs]
Over = Callable[[Jobs, str], JobState]
LIMIT = 20.0
TEXT = "Dear Ines, the lid is on its way."


def test_a_job_makes_a_draft(
    store: Store, case_id: str, make_jobs: MakeJobs, answer: Run, over: Over
) -> None:
    """What was submitted is drafted, stored and closed, in the name of who asked."""
    jobs = make_jobs(answer)
    draft_id = jobs.submit("k", case_id, {"tone": "warm"}, "Ana")
    assert over(jobs, draft_id) is JobState.DONE
    draft = store.draft(draft_id)
    assert (draft.state, draft.text, draft.author) == (State.READY, TEXT, "Ana")


def test_the_work_gets_what_was_asked(
    store: Store, case_id: str, make_jobs: MakeJobs, answer: Run, over: Over
) -> None:
    """Case, reading, options and person reach the function that does it."""
    seen: list[Work] = []

    def run(work: Work) -> Draft:
        seen.append(work)
        return answer(work)

    jobs = make_jobs(run)
    draft_id = jobs.submit("k", case_id, {"tone": "warm", "facts": ["a", 1]}, "Ana")
    over(jobs, draft_id)
    (work,) = seen
    stored = store.case(case_id)
    assert (work.draft_id, work.case_id, work.actor) == (draft_id, case_id, "Ana")
    assert (work.case, work.reading) == (stored.case, stored.reading)
    assert work.options == {"tone": "warm", "facts": ["a", 1]}


def test_a_second_click_joins_the_first(
    store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, over: Over
) -> None:
    """While it runs and when it is done, the same key is the same draft and runs once; a new key is new."""
    jobs = make_jobs(gate)
    first = jobs.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    assert jobs.submit("k", case_id, {}, "Ben") == first
    gate.go_on.set()
    over(jobs, first)
    assert jobs.submit("k", case_id, {}, "Ana") == first
    again = jobs.submit("another", case_id, {}, "Ana")
    over(jobs, again)
    assert gate.runs == 2
    assert store.draft(again).attempt == 2


def test_the_text_can_be_watched(
    store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, over: Over
) -> None:
    """While it is written the words are in the store and, newer, in memory."""
    jobs = make_jobs(gate)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    assert store.draft(draft_id).partial == jobs.live_text(draft_id) == "Dear Ines"
    assert jobs.status(draft_id).state is JobState.RUNNING
    gate.go_on.set()
    over(jobs, draft_id)
    assert jobs.wait(draft_id, 0).state is JobState.DONE


def test_a_running_job_stops(store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, over: Over) -> None:
    """Stopped by hand, it ends at its next words, and keeps all that were written."""
    jobs = make_jobs(gate)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    jobs.stop(draft_id, "Ana")
    gate.go_on.set()
    assert over(jobs, draft_id) is JobState.STOPPED
    draft = store.draft(draft_id)
    assert (draft.state, draft.partial) == (State.FAILED, "Dear Ines, the lid")
    assert store.events(draft_id)[-1].action is Action.DRAFT_STOPPED


def test_a_stop_that_breaks_something_is_still_a_stop(
    store: Store, case_id: str, make_jobs: MakeJobs, over: Over
) -> None:
    """Where the work answers a stop with a cut connection, the agent reads of the stop and not of the cut."""

    def run(work: Work) -> Draft:
        jobs.stop(work.draft_id, "Ana")
        raise AnswerUnusable

    jobs = make_jobs(run)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert over(jobs, draft_id) is JobState.STOPPED
    assert "stopped by hand" in store.draft(draft_id).reason


def test_a_queued_job_stops_at_once(
    store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, over: Over
) -> None:
    """One that nobody has begun never begins."""
    jobs = make_jobs(gate, workers=1)
    first = jobs.submit("first", case_id, {}, "Ana")
    second = jobs.submit("second", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    jobs.stop(second, "Ana")
    assert over(jobs, second) is JobState.STOPPED
    gate.go_on.set()
    assert over(jobs, first) is JobState.DONE
    assert gate.runs == 1
    assert store.draft(second).state is State.FAILED


def test_a_stop_from_elsewhere_arrives(
    store: Store, case_id: str, make_jobs: MakeJobs, gate: Any, over: Over
) -> None:
    """Another process asks through the store; the owner hears of it at a save or a heartbeat."""
    jobs, elsewhere = make_jobs(gate), make_jobs(gate)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert gate.begun.acquire(timeout=LIMIT)
    elsewhere.stop(draft_id, "Ben")
    jobs.beat()
    gate.go_on.set()
    assert over(jobs, draft_id) is JobState.STOPPED
    assert store.draft(draft_id).partial == "Dear Ines, the lid"


def test_stopping_what_is_done_changes_nothing(
    store: Store, case_id: str, make_jobs: MakeJobs, answer: Run, over: Over
) -> None:
    """A click that comes too late does no harm; an unknown draft is an input error."""
    jobs = make_jobs(answer)
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    over(jobs, draft_id)
    jobs.stop(draft_id, "Ana")
    assert store.draft(draft_id).state is State.READY
    with pytest.raises(InputError):
        jobs.stop("nobody", "Ana")
    assert jobs.status("nobody") is None


def fail_with(error: Exception) -> Callable[[Work], Draft]:
    """Return work that writes a few words and fails."""

    def run(work: Work) -> Draft:
        work.on_text("Dear")
        work.on_text("Dear Ines, I")
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (AnswerUnusable("the answer was cut"), "the answer was cut"),
        (Stopped("the time is over"), "the time is over"),
        (KeyError("quincewardrobe"), "a fault of this program ended the draft (KeyError); please report it"),
    ],
)
def test_what_fails_says_why_and_keeps_its_text(
    store: Store, case_id: str, make_jobs: MakeJobs, error: Exception, message: str, over: Over
) -> None:
    """An error of ours is its own message, anything else a fault of this program; no word is lost."""
    jobs = make_jobs(fail_with(error))
    draft_id = jobs.submit("k", case_id, {}, "Ana")
    assert over(jobs, draft_id) is JobState.FAILED
    assert jobs.status(draft_id).message == message
    draft = store.draft(draft_id)
    assert (draft.state, draft.reason, draft.partial) == (State.FAILED, message, "Dear Ines, I")


def test_a_worker_outlives_a_crash(
    store: Store, case_id: str, make_jobs: MakeJobs, answer: Run, over: Over
) -> None:
    """After a fault the same thread does the next job."""
    outcomes: list[Callable[[Work], Draft]] = [answer, fail_with(RuntimeError())]

    def run(work: Work) -> Draft:
        return outcomes.pop()(work)

    jobs = make_jobs(run, workers=1)
    first, second = (jobs.submit(key, case_id, {}, "Ana") for key in "ab")
    assert (over(jobs, first), over(jobs, second)) == (JobState.FAILED, JobState.DONE)
    assert store.draft(second).state is State.READY


def test_unknown_cases_and_odd_options_begin_nothing(
    store: Store, case_id: str, make_jobs: MakeJobs, answer: Run
) -> None:
    """What cannot be done is said at once, and leaves no row."""
    jobs = make_jobs(answer)
    with pytest.raises(InputError):
        jobs.submit("k", "nobody", {}, "Ana")
    with pytest.raises(InputError, match="options"):
        jobs.submit("k", case_id, {"when": object()}, "Ana")
    assert store.drafts() == ()


def test_more_jobs_than_workers_all_end(
    store: Store, case_id: str, make_jobs: MakeJobs, answer: Run, over: Over
) -> None:
    """They queue up, and no more threads are made than were allowed."""
    jobs = make_jobs(answer, workers=3)
    ids = [jobs.submit(f"k{n}", case_id, {}, "Ana") for n in range(12)]
    assert {over(jobs, one) for one in ids} == {JobState.DONE}
    assert len(jobs._threads) == 3
    assert len(store.drafts(state=State.READY)) == 12
