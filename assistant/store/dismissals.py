"""Dismissals of findings: kept beside a draft, never in its text, and never in place of the finding."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from assistant.errors import InputError
from assistant.model import Finding, Severity, State, Verdict
from assistant.store.drafts import IS_SENT, row_of
from assistant.store.pen import Pen
from assistant.store.records import Action, Dismissal
from assistant.store.tables import DismissalRow

NO_OBJECTION = "this finding objects to nothing in the reply; there is nothing to dismiss"


def dismiss(pen: Pen, draft_id: str, finding: Finding, until: datetime, reason: str) -> None:
    """Keep that a finding does not matter; a second time replaces the reason and the end.

    Raises:
        InputError: there is no such draft, it was sent, or the finding is none to dismiss.
    """
    if finding.verdict is Verdict.PASS or finding.could_not_run:
        raise InputError(NO_OBJECTION)
    draft = row_of(pen.session, draft_id)
    if draft.state == State.SENT.value:
        raise InputError(IS_SENT)
    _take_back(pen, draft_id, finding.fingerprint)
    words = pen.words(draft.case_id, "reason", reason) if reason.strip() else None
    row = DismissalRow(
        draft_id=draft_id,
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        severity=finding.severity.value,
        actor=pen.actor,
        at=pen.now,
        until=until,
        reason_text_id=words.id if words else None,
    )
    pen.session.add(row)
    pen.note(
        Action.FINDING_DISMISSED,
        draft.case_id,
        draft_id,
        text=words,
        version=draft.version,
        detail=finding.rule,
    )


def restore(pen: Pen, draft_id: str, fingerprint: str) -> None:
    """Take a dismissal back; where there is none, nothing happens.

    Raises:
        InputError: there is no such draft.
    """
    draft = row_of(pen.session, draft_id)
    rule = _take_back(pen, draft_id, fingerprint)
    if rule:
        pen.note(Action.FINDING_RESTORED, draft.case_id, draft_id, version=draft.version, detail=rule)


def holding(session: Session, draft_id: str, now: datetime) -> Mapping[str, Dismissal]:
    """Return what is dismissed now, by fingerprint."""
    query = select(DismissalRow).where(DismissalRow.draft_id == draft_id, DismissalRow.until > now)
    query = query.where(DismissalRow.taken_back_at.is_(None)).order_by(DismissalRow.id)
    rows = session.scalars(query.options(joinedload(DismissalRow.reason_text)))
    return {row.fingerprint: _dismissal(row) for row in rows}


def _dismissal(row: DismissalRow) -> Dismissal:
    reason = (row.reason_text.body or "") if row.reason_text else ""
    return Dismissal(row.fingerprint, row.rule, Severity(row.severity), row.actor, row.at, row.until, reason)


def _take_back(pen: Pen, draft_id: str, fingerprint: str) -> str:
    """End what holds of a finding and return the rule's id, or nothing where nothing held."""
    query = select(DismissalRow).where(
        DismissalRow.draft_id == draft_id,
        DismissalRow.fingerprint == fingerprint,
        DismissalRow.taken_back_at.is_(None),
    )
    rule = ""
    for row in pen.session.scalars(query):
        row.taken_back_by, row.taken_back_at, rule = pen.actor, pen.now, row.rule
    return rule
