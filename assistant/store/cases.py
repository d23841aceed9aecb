"""Cases: added, looked at, changed, erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session, joinedload

from assistant.errors import InputError
from assistant.model import Case, Reading
from assistant.store import codec
from assistant.store.pen import Pen, make_id
from assistant.store.records import Action, JobState, StoredCase
from assistant.store.tables import CaseRow, DismissalRow, DraftRow, FindingRow, JobRow, TextRow, VersionRow

OPENING = 160
UNKNOWN = "there is no case with this id; it may have been made in another data folder"
ERASED = "this case was erased; only its history is left"


@dataclass(frozen=True, slots=True)
class Heading:
    """What lists show of a case, so that they need not open the whole mail."""

    customer: str
    subject: str
    opening: str


def heading(case: Case) -> Heading:
    """Return what lists show of a case."""
    opening = " ".join(case.message.text[: OPENING * 4].split())[:OPENING]
    subject = " ".join(case.message.subject.split())[:OPENING]
    return Heading(case.customer_name[:OPENING], subject, opening)


def add(pen: Pen, case: Case, reading: Reading, key: str) -> str:
    """Store a case and return its id; with a key that was used before, return that case's id."""
    if key and (known := pen.session.scalar(select(CaseRow.id).where(CaseRow.key == key))):
        return known
    case_id = make_id()
    words = pen.record(case_id, Case, case)
    row = CaseRow(
        id=case_id,
        key=key or None,
        case_text_id=words.id,
        reading_text_id=pen.record(case_id, Reading, reading).id,
        heading_text_id=pen.record(case_id, Heading, heading(case)).id,
        actor=pen.actor,
        sample=case.sample,
        created_at=pen.now,
    )
    pen.session.add(row)
    pen.note(Action.CASE_ADDED, case_id, text=words)
    return case_id


def get(session: Session, case_id: str) -> StoredCase:
    """Return a case as it stands.

    Raises:
        InputError: there is none with this id, or it was erased.
    """
    row = _row(session, case_id)
    case = codec.loads(Case, row.case_text.body or "")
    reading = codec.loads(Reading, row.reading_text.body or "")
    return StoredCase(row.id, case, reading, row.created_at, row.actor)


def change(pen: Pen, case_id: str, case: Case, reading: Reading) -> None:
    """Replace a case's facts and reading; versions made before keep those they were made with.

    Raises:
        InputError: there is no such case, it was erased, or a sample would become a real case.
    """
    row = _row(pen.session, case_id)
    if case.sample != row.sample:
        raise InputError("a sample case cannot become a real one, nor the other way; make a new case")
    words = pen.record(case_id, Case, case)
    row.case_text_id = words.id
    row.reading_text_id = pen.record(case_id, Reading, reading).id
    row.heading_text.body = codec.dumps(Heading, heading(case))
    pen.note(Action.CASE_CHANGED, case_id, text=words)


def override_reading(pen: Pen, case_id: str, reading: Reading) -> None:
    """Let a person's reading hold from now on.

    Raises:
        InputError: there is no such case, or it was erased.
    """
    row = _row(pen.session, case_id)
    words = pen.record(case_id, Reading, reading)
    row.reading_text_id = words.id
    pen.note(Action.READING_OVERRIDDEN, case_id, text=words)


def erase(pen: Pen, case_id: str) -> None:
    """Take every word of a case away, with the salts; rows, numbers and history stay.

    Raises:
        InputError: there is no such case.
    """
    session = pen.session
    row = session.scalar(select(CaseRow).where(CaseRow.id == case_id))
    if row is None:
        raise InputError(UNKNOWN)
    if row.erased_at is not None:
        return
    drafts = select(DraftRow.id).where(DraftRow.case_id == case_id).scalar_subquery()
    versions = select(VersionRow.id).where(VersionRow.draft_id.in_(drafts)).scalar_subquery()
    session.execute(update(TextRow).where(TextRow.case_id == case_id).values(body=None, salt=None))
    session.execute(update(FindingRow).where(FindingRow.version_id.in_(versions)).values(fingerprint=""))
    session.execute(update(DismissalRow).where(DismissalRow.draft_id.in_(drafts)).values(fingerprint=""))
    session.execute(update(DraftRow).where(DraftRow.case_id == case_id).values(key=None))
    open_jobs = update(JobRow).where(JobRow.draft_id.in_(drafts), JobRow.ended_at.is_(None))
    session.execute(open_jobs.values(state=JobState.STOPPED.value, stop=True, ended_at=pen.now))
    session.execute(update(JobRow).where(JobRow.draft_id.in_(drafts)).values(message=""))
    row.key = None
    row.erased_at = pen.now
    pen.note(Action.CASE_ERASED, case_id)


def erased_at(session: Session, case_id: str) -> datetime | None:
    """Return when a case was erased, if it was."""
    return session.scalar(select(CaseRow.erased_at).where(CaseRow.id == case_id))


def _row(session: Session, case_id: str) -> CaseRow:
    documents = (CaseRow.case_text, CaseRow.reading_text, CaseRow.heading_text)
    query = select(CaseRow).where(CaseRow.id == case_id)
    row = session.scalar(query.options(*(joinedload(document) for document in documents)))
    if row is None:
        raise InputError(UNKNOWN)
    if row.erased_at is not None:
        raise InputError(ERASED)
    return row
