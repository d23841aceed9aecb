"""What may happen to a draft, each as one step that leaves its line in the history."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from assistant.errors import Conflict, InputError, Stopped
from assistant.model import Draft, State
from assistant.store import versions
from assistant.store.cases import ERASED
from assistant.store.cases import UNKNOWN as UNKNOWN_CASE
from assistant.store.pen import Pen, make_id
from assistant.store.records import Action, Sent
from assistant.store.tables import CaseRow, DraftRow, TextRow, VersionRow

UNKNOWN = "there is no draft with this id; it may have been made in another data folder"
NOT_WRITING = "this draft was finished or given up meanwhile; reload to see how it stands"
IS_SENT = "this reply was sent; draft again to write another"
NO_TEXT = "there is no finished text to send yet; wait for it, or write one"
OPEN_SLOTS = "the reply still has open slots; fill them before it goes out"
NEEDS_REASON = "the reply is flagged or was not checked in full; say why it may go out all the same"
UNSAVED = "there are edits that are not saved yet; save them before the reply goes out"


def begin(pen: Pen, case_id: str, key: str) -> tuple[str, bool]:
    """Start the next attempt of a case and return its id and True; a known key gives its draft and False.

    Raises:
        InputError: there is no such case, or it was erased.
    """
    session = pen.session
    if key and (known := session.scalar(select(DraftRow.id).where(DraftRow.key == key))):
        return known, False
    case = session.scalar(select(CaseRow).where(CaseRow.id == case_id).with_for_update())
    if case is None or case.erased_at is not None:
        raise InputError(UNKNOWN_CASE if case is None else ERASED)
    last = session.scalar(select(func.max(DraftRow.attempt)).where(DraftRow.case_id == case_id))
    row = DraftRow(
        id=make_id(),
        case_id=case_id,
        key=key or None,
        attempt=(last or 0) + 1,
        state=State.WRITING.value,
        version=0,
        actor=pen.actor,
        sample=case.sample,
        created_at=pen.now,
        updated_at=pen.now,
    )
    session.add(row)
    session.flush()
    pen.note(Action.DRAFT_BEGUN, case_id, row.id)
    return row.id, True


def save_partial(pen: Pen, draft_id: str, text: str) -> None:
    """Keep the text as far as it was written; the last one is what a crash leaves.

    Raises:
        Stopped: nobody waits for it any more: the draft is finished, given up or erased.
    """
    row = row_of(pen.session, draft_id)
    if row.state != State.WRITING.value:
        raise Stopped(NOT_WRITING)
    row.partial_text_id = _kept(pen, row, row.partial_text, "partial", text).id


def finish(pen: Pen, draft_id: str, draft: Draft) -> int:
    """Store what the writer made as the first version.

    Raises:
        Conflict: the draft is no longer being written.
    """
    row = row_of(pen.session, draft_id)
    if row.state != State.WRITING.value:
        raise Conflict(NOT_WRITING)
    version = versions.add(pen, row, draft)
    _drop(pen, row.partial_text)
    _note_version(pen, Action.DRAFT_FINISHED, row, version)
    return version.n


def add_version(pen: Pen, draft_id: str, draft: Draft, base_version: int) -> int:
    """Store a person's edit as the next version and drop the working copy.

    Raises:
        Conflict: somebody saved a newer version than the one that was edited, or it is being written.
        InputError: the reply was sent.
    """
    row = row_of(pen.session, draft_id)
    must_be_open(row)
    _check_base(pen.session, row, base_version)
    if row.state == State.FAILED.value:
        row.reason_text_id = None
    version = versions.add(pen, row, draft)
    _drop(pen, row.working_text)
    _drop(pen, row.partial_text)
    row.working_text_id, row.working_actor, row.working_at = None, None, None
    _note_version(pen, Action.DRAFT_EDITED, row, version)
    return version.n


def fail(pen: Pen, draft_id: str, reason: str, action: Action, text: str = "") -> None:
    """Give a draft up, with the reason and the last text there was. One that is finished stays finished.

    Raises:
        InputError: there is no such draft.
    """
    row = row_of(pen.session, draft_id)
    if row.state != State.WRITING.value:
        return
    if text:
        row.partial_text_id = _kept(pen, row, row.partial_text, "partial", text).id
    row.state = State.FAILED.value
    row.updated_at = pen.now
    words = pen.words(row.case_id, "reason", reason)
    row.reason_text_id = words.id
    pen.note(action, row.case_id, row.id, text=words)


def flag(pen: Pen, draft_id: str, reason: str) -> None:
    """Mark a draft for review by hand.

    Raises:
        InputError: there is no such draft, or no reason.
    """
    if not reason.strip():
        raise InputError("say why the draft should be reviewed")
    row = row_of(pen.session, draft_id)
    row.flagged_by_hand = True
    row.updated_at = pen.now
    words = pen.words(row.case_id, "reason", reason)
    row.reason_text_id = words.id
    pen.note(Action.DRAFT_FLAGGED, row.case_id, row.id, text=words, version=row.version)


def mark_sent(pen: Pen, draft_id: str, how: Sent, reason: str, base_version: int | None) -> None:
    """Record that the newest version went out. Marking it twice changes nothing.

    Raises:
        InputError: it may not go out: no text, open slots, unsaved edits, or flagged without a reason.
        Conflict: the newest version is not the one that was seen.
    """
    row = row_of(pen.session, draft_id)
    if base_version is not None:
        _check_base(pen.session, row, base_version)
    if row.state == State.SENT.value:
        return
    _may_go_out(pen.session, row, reason)
    row.state, row.sent, row.sent_at, row.updated_at = State.SENT.value, how.value, pen.now, pen.now
    words = pen.words(row.case_id, "reason", reason) if reason.strip() else None
    if words:
        row.reason_text_id = words.id
    pen.note(Action.DRAFT_SENT, row.case_id, row.id, text=words, version=row.version, detail=how.value)


def save_edit(pen: Pen, draft_id: str, text: str) -> None:
    """Keep what somebody has typed, without making a version of it.

    Raises:
        InputError: there is no such draft, or it was erased.
    """
    row = row_of(pen.session, draft_id)
    row.working_text_id = _kept(pen, row, row.working_text, "working", text).id
    row.working_actor, row.working_at = pen.actor, pen.now


def must_be_open(row: DraftRow) -> None:
    """Make sure that a draft may still be changed.

    Raises:
        Conflict: it is still being written.
        InputError: it was sent.
    """
    if row.state == State.WRITING.value:
        raise Conflict("this draft is still being written; stop it first, then edit")
    if row.state == State.SENT.value:
        raise InputError(IS_SENT)


def row_of(session: Session, draft_id: str) -> DraftRow:
    """Return a draft's row with the texts that change in place.

    Raises:
        InputError: there is no such draft, or its case was erased.
    """
    query = select(DraftRow).where(DraftRow.id == draft_id)
    parts = (DraftRow.case, DraftRow.partial_text, DraftRow.working_text)
    row = session.scalar(query.options(*(joinedload(part) for part in parts)))
    if row is None:
        raise InputError(UNKNOWN)
    if row.case.erased_at is not None:
        raise InputError(ERASED)
    return row


def _may_go_out(session: Session, row: DraftRow, reason: str) -> None:
    query = select(VersionRow).where(VersionRow.draft_id == row.id, VersionRow.n == row.version)
    version = session.scalar(query.options(joinedload(VersionRow.reply_text)))
    if version is None or row.state in {State.WRITING.value, State.FAILED.value}:
        raise InputError(NO_TEXT)
    if version.open_slots:
        raise InputError(OPEN_SLOTS)
    if row.working_text and row.working_text.body != version.reply_text.body:
        raise InputError(UNSAVED)
    doubtful = row.flagged_by_hand or row.state in {State.FLAGGED.value, State.INCOMPLETE.value}
    if doubtful and not reason.strip():
        raise InputError(NEEDS_REASON)


def _check_base(session: Session, row: DraftRow, base_version: int) -> None:
    if row.version == base_version:
        return
    query = select(VersionRow.actor).where(VersionRow.draft_id == row.id, VersionRow.n == row.version)
    who = session.scalar(query) or "somebody"
    what = f"{who} saved version {row.version} while you worked on version {base_version}"
    raise Conflict(f"{what}; your words are kept: compare them with the new version")


def _kept(pen: Pen, row: DraftRow, present: TextRow | None, kind: str, text: str) -> TextRow:
    """Write over a text that changes in place, or make it; nothing in the history rests on it."""
    if present is None:
        return pen.words(row.case_id, kind, text)
    present.body = text
    return present


def _drop(pen: Pen, text: TextRow | None) -> None:
    """Empty a text that a version has replaced."""
    if text is not None:
        text.body = ""
        pen.session.flush()


def _note_version(pen: Pen, action: Action, row: DraftRow, version: VersionRow) -> None:
    text = version.reply_text
    pen.note(action, row.case_id, row.id, text=text, version=version.n, detail=row.state)
