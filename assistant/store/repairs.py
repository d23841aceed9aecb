"""Repairs of a draft, kept in its history: every text that was tried, offered, refused or declined."""

from __future__ import annotations

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from assistant.errors import Conflict
from assistant.model import Draft, Repair
from assistant.store import codec, drafts
from assistant.store.pen import Pen
from assistant.store.records import Action, StoredRepair
from assistant.store.tables import EventRow

MADE = (Action.REPAIR_OFFERED, Action.REPAIR_REFUSED)
ANSWERED = (Action.REPAIR_ACCEPTED, Action.REPAIR_DECLINED)
SETTLED = "this was accepted or declined already; mend it again to see how it stands"


def keep(pen: Pen, draft_id: str, repair: Repair) -> None:
    """Keep what came of mending a draft; the draft itself stays as it is.

    Raises:
        InputError: there is no such draft, or it was erased.
    """
    row = drafts.row_of(pen.session, draft_id)
    action = Action.REPAIR_OFFERED if repair.accepted else Action.REPAIR_REFUSED
    words = pen.record(row.case_id, Repair, repair)
    pen.note(action, row.case_id, row.id, text=words, version=row.version)


def accept(pen: Pen, draft_id: str, seq: int, draft: Draft, base_version: int) -> int:
    """Make an offered repair the next version and return its number.

    Raises:
        Conflict: it was settled already, or somebody saved a newer version.
        InputError: the reply was sent.
    """
    _settle(pen, draft_id, seq, Action.REPAIR_ACCEPTED)
    return drafts.add_version(pen, draft_id, draft, base_version)


def decline(pen: Pen, draft_id: str, seq: int) -> None:
    """Note that an offered repair was declined; its text stays in the history.

    Raises:
        Conflict: it was settled already.
    """
    _settle(pen, draft_id, seq, Action.REPAIR_DECLINED)


def last(session: Session, draft_id: str) -> StoredRepair | None:
    """Return the newest repair of a draft, or None where there was none."""
    query = _made(draft_id).order_by(EventRow.seq.desc()).limit(1)
    row = session.scalar(query)
    return _stored(session, row) if row else None


def of_draft(session: Session, draft_id: str) -> tuple[StoredRepair, ...]:
    """Return every repair of a draft, oldest first."""
    rows = session.scalars(_made(draft_id).order_by(EventRow.seq)).all()
    return tuple(one for row in rows if (one := _stored(session, row)))


def _made(draft_id: str) -> Select[EventRow]:
    made = EventRow.action.in_([action.value for action in MADE])
    return select(EventRow).where(EventRow.object_id == draft_id, made).options(joinedload(EventRow.text))


def _stored(session: Session, row: EventRow) -> StoredRepair | None:
    """Return a repair with its answer; None where its words were erased."""
    if row.text is None or row.text.body is None:
        return None
    return StoredRepair(
        seq=row.seq,
        repair=codec.loads(Repair, row.text.body),
        version=row.version,
        actor=row.actor,
        at=row.at,
        answer=_answer(session, row.object_id, row.seq),
    )


def _answer(session: Session, draft_id: str, seq: int) -> Action | None:
    """Return what was decided of a repair; the answer names it by its number."""
    answered = EventRow.action.in_([action.value for action in ANSWERED])
    mine = (EventRow.object_id == draft_id) & (EventRow.detail == str(seq))
    found = session.scalar(select(EventRow.action).where(mine, answered).limit(1))
    return Action(found) if found else None


def _settle(pen: Pen, draft_id: str, seq: int, answer: Action) -> None:
    row = drafts.row_of(pen.session, draft_id)
    if _answer(pen.session, draft_id, seq):
        raise Conflict(SETTLED)
    pen.note(answer, row.case_id, row.id, version=row.version, detail=str(seq))
    pen.session.flush()
