"""Job rows: who works on which draft, and how others take over when that process is gone.

The owner of a job is a text that names one runner of one process. It renews its lease while it lives; a job
whose lease has run out, or whose owner is known to be dead, may be adopted. Every change of hands is one
`UPDATE` guarded by what was seen, so two runners never hold the same job.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session, joinedload

from assistant.errors import InputError, Stopped
from assistant.store import drafts
from assistant.store.pen import Pen
from assistant.store.records import Action, Job, JobState, Options
from assistant.store.tables import DraftRow, JobRow

OPEN = (JobState.QUEUED.value, JobState.RUNNING.value)
MAX_RUNS = 2
TAKEN_OVER = "another process goes on with this draft, or it was stopped"
INTERRUPTED_TWICE = "the program ended twice while this draft was written; draft again"


def submit(
    pen: Pen, case_id: str, key: str, options: Options, owner: str, until: datetime
) -> tuple[str, bool]:
    """Queue work on a new draft and return its id and True; a known key gives its draft and False.

    Raises:
        InputError: there is no such case, or the options are no JSON.
    """
    draft_id, is_new = drafts.begin(pen, case_id, key)
    if not is_new:
        return draft_id, False
    row = JobRow(
        draft_id=draft_id,
        state=JobState.QUEUED.value,
        message="",
        options_text_id=pen.words(case_id, "options", _written(options)).id,
        owner=owner,
        lease_until=until,
        runs=0,
        stop=False,
        created_at=pen.now,
    )
    pen.session.add(row)
    return draft_id, True


def submit_again(pen: Pen, draft_id: str, options: Options, owner: str, until: datetime) -> bool:
    """Queue more work on a finished draft and return True, or False where work on it is under way.

    Raises:
        InputError: there is no such draft, or it was sent; or the options are no JSON.
        Conflict: it is still being written.
    """
    draft = drafts.row_of(pen.session, draft_id)
    row = pen.session.scalar(select(JobRow).where(JobRow.draft_id == draft_id).with_for_update())
    if row is not None and row.state in OPEN:
        return False
    drafts.must_be_open(draft)
    words = pen.words(draft.case_id, "options", _written(options))
    row = row or JobRow(draft_id=draft_id)
    row.state, row.message, row.runs, row.stop = JobState.QUEUED.value, "", 0, False
    row.owner, row.lease_until, row.created_at, row.ended_at = owner, until, pen.now, None
    row.options_text_id = words.id
    pen.session.add(row)
    return True


def get(session: Session, draft_id: str) -> Job | None:
    """Return the work on a draft, or None where it was made without any."""
    parts = (joinedload(JobRow.options_text), joinedload(JobRow.draft))
    row = session.scalar(select(JobRow).where(JobRow.draft_id == draft_id).options(*parts))
    if row is None:
        return None
    return Job(
        draft_id=row.draft_id,
        case_id=row.draft.case_id,
        state=JobState(row.state),
        message=row.message,
        runs=row.runs,
        owner=row.owner,
        actor=row.draft.actor,
        stop=row.stop,
        options=json.loads(row.options_text.body or "{}"),
    )


def start(pen: Pen, draft_id: str, owner: str, until: datetime) -> Job | None:
    """Take a queued job of one's own up and return it; None where it was stopped or another has it."""
    mine = (JobRow.draft_id == draft_id) & (JobRow.owner == owner) & JobRow.stop.is_(False)
    claim = update(JobRow).where(mine, JobRow.state == JobState.QUEUED.value)
    values = {"state": JobState.RUNNING.value, "runs": JobRow.runs + 1, "lease_until": until}
    claimed = pen.session.execute(claim.values(values).returning(JobRow.draft_id))
    return None if claimed.scalar() is None else get(pen.session, draft_id)


def owns(session: Session, draft_id: str, owner: str) -> bool:
    """Tell whether a running job is still this owner's."""
    mine = (JobRow.draft_id == draft_id) & (JobRow.owner == owner)
    query = select(JobRow.draft_id).where(mine, JobRow.state == JobState.RUNNING.value)
    return session.scalar(query) is not None


def check_owner(session: Session, draft_id: str, owner: str) -> None:
    """Make sure a running job is still this owner's.

    Raises:
        Stopped: it is not.
    """
    if not owns(session, draft_id, owner):
        raise Stopped(TAKEN_OVER)


def check_wanted(session: Session, draft_id: str, owner: str) -> None:
    """Make sure a running job is still this owner's and nobody asked for its end.

    Raises:
        Stopped: it is not.
    """
    check_owner(session, draft_id, owner)
    if session.scalar(select(JobRow.stop).where(JobRow.draft_id == draft_id)):
        raise Stopped(TAKEN_OVER)


def end(pen: Pen, draft_id: str, state: JobState, message: str = "") -> None:
    """Close the job of a draft, if it has one that is open."""
    close = update(JobRow).where(JobRow.draft_id == draft_id, JobRow.state.in_(OPEN))
    pen.session.execute(close.values(state=state.value, message=message, ended_at=pen.now))


def ask_to_stop(pen: Pen, draft_id: str, reason: str) -> None:
    """Stop a job: a queued one at once, a running one when its owner next looks.

    Raises:
        InputError: there is no such draft.
    """
    drafts.row_of(pen.session, draft_id)
    query = select(JobRow).where(JobRow.draft_id == draft_id, JobRow.state.in_(OPEN)).with_for_update()
    row = pen.session.scalar(query)
    if row is None:
        return
    row.stop = True
    if row.state == JobState.QUEUED.value:
        pen.session.flush()
        end(pen, draft_id, JobState.STOPPED, reason)
        drafts.fail(pen, draft_id, reason, Action.DRAFT_STOPPED)


def renew(pen: Pen, owner: str, until: datetime) -> tuple[str, ...]:
    """Prolong every lease of an owner and return the drafts of those that somebody asked to stop."""
    mine = update(JobRow).where(JobRow.owner == owner, JobRow.state.in_(OPEN))
    rows = pen.session.execute(mine.values(lease_until=until).returning(JobRow.draft_id, JobRow.stop))
    return tuple(draft_id for draft_id, stop in rows if stop)


def adopt(pen: Pen, owner: str, until: datetime, is_dead: Callable[[str], bool]) -> tuple[str, ...]:
    """Take over the jobs whose owner is gone and return the drafts to start again.

    One that was started twice before is given up: what it does may be what ends the program.
    """
    query = select(JobRow.draft_id, JobRow.owner, JobRow.state, JobRow.runs, JobRow.lease_until)
    orphans = pen.session.execute(query.where(JobRow.owner != owner, JobRow.state.in_(OPEN))).all()
    again = []
    for draft_id, old_owner, state, runs, lease in orphans:
        if lease >= pen.now and not is_dead(old_owner):
            continue
        if _change_hands(pen, draft_id, old_owner, owner, until) and not _given_up(
            pen, draft_id, state, runs
        ):
            again.append(draft_id)
    return tuple(again)


def _change_hands(pen: Pen, draft_id: str, old_owner: str, owner: str, until: datetime) -> bool:
    seen = (JobRow.draft_id == draft_id) & (JobRow.owner == old_owner) & JobRow.state.in_(OPEN)
    values = {"owner": owner, "state": JobState.QUEUED.value, "lease_until": until}
    taken = pen.session.execute(update(JobRow).where(seen).values(values).returning(JobRow.draft_id))
    return taken.scalar() is not None


def _given_up(pen: Pen, draft_id: str, state: str, runs: int) -> bool:
    if state == JobState.RUNNING.value:
        _note_interruption(pen, draft_id)
    if runs < MAX_RUNS:
        return False
    end(pen, draft_id, JobState.FAILED, INTERRUPTED_TWICE)
    drafts.fail(pen, draft_id, INTERRUPTED_TWICE, Action.DRAFT_FAILED)
    return True


def _note_interruption(pen: Pen, draft_id: str) -> None:
    case_id = pen.session.scalar(select(DraftRow.case_id).where(DraftRow.id == draft_id))
    pen.note(Action.DRAFT_INTERRUPTED, case_id or "", draft_id)


def _written(options: Options) -> str:
    try:
        return json.dumps(dict(options), ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        raise InputError("the options of a job must be plain text, numbers and lists") from None
