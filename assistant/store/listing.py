"""Drafts as they are looked at: one in full, lists of many in one statement, and the history."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from assistant.errors import InputError
from assistant.model import Case, Reading, State, WriterKind
from assistant.store import codec, confirmations, dismissals, versions
from assistant.store.cases import ERASED, Heading
from assistant.store.drafts import UNKNOWN
from assistant.store.records import Action, Event, Sent, StoredDraft, Summary, WorkingCopy
from assistant.store.tables import CaseRow, DraftRow, EventRow, TextRow, VersionRow


def draft(session: Session, draft_id: str, now: datetime) -> StoredDraft:
    """Return a draft with everything an editor shows; `now` tells which dismissals still hold.

    Raises:
        InputError: there is no such draft, or its case was erased.
    """
    row = _draft_row(session, draft_id)
    version = _version_row(session, row)
    case_text = version.case_text if version else row.case.case_text
    reading_text = version.reading_text if version else row.case.reading_text
    checked = versions.to_checked(version) if version else None
    return StoredDraft(
        id=row.id,
        seq=row.seq,
        case_id=row.case_id,
        attempt=row.attempt,
        state=State(row.state),
        version=row.version,
        case=codec.loads(Case, case_text.body or ""),
        reading=codec.loads(Reading, reading_text.body or ""),
        created_at=row.created_at,
        updated_at=row.updated_at,
        actor=row.actor,
        author=version.actor if version else "",
        reply=versions.to_reply(version, checked) if version and checked else None,
        report=checked.report if checked else None,
        slots=checked.slots if checked else (),
        passages=checked.passages if checked else (),
        claims=checked.claims if checked else (),
        partial=_body(row.partial_text),
        working=_working(row),
        flagged_by_hand=row.flagged_by_hand,
        reason=_body(row.reason_text),
        sent=Sent(row.sent) if row.sent else None,
        sent_at=row.sent_at,
        sample=row.sample,
        dismissals=dismissals.holding(session, row.id, now),
        confirmations=confirmations.of_draft(session, row.id),
    )


def drafts(
    session: Session, limit: int, before: int | None, state: State | None, *, sample: bool | None
) -> tuple[Summary, ...]:
    """Return lines of drafts, newest first; `before` is the `seq` of the last line of the page before."""
    query = _summaries().order_by(DraftRow.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(DraftRow.seq < before)
    if state is not None:
        query = query.where(DraftRow.state == state.value)
    if sample is not None:
        query = query.where(DraftRow.sample == sample)
    return _lines(session, query)


def of_case(session: Session, case_id: str) -> tuple[Summary, ...]:
    """Return lines of every attempt of a case, newest first."""
    query = _summaries().where(DraftRow.case_id == case_id).order_by(DraftRow.attempt.desc())
    return _lines(session, query)


def events(session: Session, object_id: str) -> tuple[Event, ...]:
    """Return the history of a draft, or of a case with all its drafts, oldest first."""
    own = (EventRow.object_id == object_id) | (EventRow.case_id == object_id)
    query = select(EventRow).where(own).order_by(EventRow.seq).options(joinedload(EventRow.text))
    return tuple(_event(row) for row in session.scalars(query))


def _event(row: EventRow) -> Event:
    return Event(
        seq=row.seq,
        at=row.at,
        actor=row.actor,
        action=Action(row.action),
        object_id=row.object_id,
        case_id=row.case_id,
        version=row.version,
        detail=row.detail,
        digest=row.digest,
        text=row.text.body if row.text else None,
    )


def _draft_row(session: Session, draft_id: str) -> DraftRow:
    texts = (DraftRow.partial_text, DraftRow.working_text, DraftRow.reason_text)
    case = joinedload(DraftRow.case)
    documents = (case.joinedload(CaseRow.case_text), case.joinedload(CaseRow.reading_text))
    query = select(DraftRow).where(DraftRow.id == draft_id)
    row = session.scalar(query.options(*(joinedload(text) for text in texts), *documents))
    if row is None:
        raise InputError(UNKNOWN)
    if row.case.erased_at is not None:
        raise InputError(ERASED)
    return row


def _version_row(session: Session, row: DraftRow) -> VersionRow | None:
    texts = (VersionRow.reply_text, VersionRow.checked_text, VersionRow.case_text, VersionRow.reading_text)
    query = select(VersionRow).where(VersionRow.draft_id == row.id, VersionRow.n == row.version)
    return session.scalar(query.options(*(joinedload(text) for text in texts)))


def _working(row: DraftRow) -> WorkingCopy | None:
    if row.working_text is None or row.working_at is None:
        return None
    return WorkingCopy(_body(row.working_text), row.working_actor or "", row.working_at)


def _body(text: TextRow | None) -> str:
    return (text.body or "") if text else ""


Lines = Select[DraftRow, str | None, str, int, int, int]


def _summaries() -> Lines:
    """Return the one statement of every list: the draft, its heading and its newest version's numbers."""
    newest = (VersionRow.draft_id == DraftRow.id) & (VersionRow.n == DraftRow.version)
    version = (VersionRow.writer, VersionRow.errors, VersionRow.warnings, VersionRow.open_slots)
    query = select(DraftRow, TextRow.body, *version).join(CaseRow, CaseRow.id == DraftRow.case_id)
    query = query.join(TextRow, TextRow.id == CaseRow.heading_text_id).outerjoin(VersionRow, newest)
    return query.where(CaseRow.erased_at.is_(None))


def _lines(session: Session, query: Lines) -> tuple[Summary, ...]:
    return tuple(_line(*row) for row in session.execute(query))


def _line(
    row: DraftRow,
    heading: str | None,
    writer: str | None,
    *numbers: int | None,
) -> Summary:
    errors, warnings, slots = (number or 0 for number in numbers)
    shown = codec.loads(Heading, heading or "")
    return Summary(
        id=row.id,
        seq=row.seq,
        case_id=row.case_id,
        attempt=row.attempt,
        state=State(row.state),
        version=row.version,
        actor=row.actor,
        created_at=row.created_at,
        updated_at=row.updated_at,
        customer=shown.customer,
        subject=shown.subject,
        opening=shown.opening,
        writer=WriterKind(writer) if writer else None,
        errors=errors,
        warnings=warnings,
        open_slots=slots,
        flagged_by_hand=row.flagged_by_hand,
        sample=row.sample,
    )
