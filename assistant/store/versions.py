"""Versions of a draft: a record of the model taken apart into rows, and put together again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from assistant.model import (
    Case,
    Claim,
    Draft,
    Finding,
    Passage,
    Reading,
    Reply,
    Report,
    Severity,
    Slot,
    WriterKind,
)
from assistant.store import codec
from assistant.store.pen import Pen
from assistant.store.records import StoredVersion
from assistant.store.tables import CaseRow, DraftRow, FindingRow, TextRow, VersionRow

PROVENANCE = (
    "template",
    "template_hash",
    "model",
    "endpoint",
    "prompt_tokens",
    "completion_tokens",
    "seconds",
    "attempts",
    "first_token",
    "cost",
    "currency",
)
"""Fields of a reply that are columns of a version, under the same names."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was said of a reply's text; holds its words, so it is stored as a text."""

    report: Report
    slots: tuple[Slot, ...]
    notices: tuple[str, ...]
    passages: tuple[Passage, ...] = ()
    claims: tuple[Claim, ...] = ()


def add(pen: Pen, row: DraftRow, draft: Draft) -> VersionRow:
    """Store a draft as the next version of its row, findings and all; the row is brought up to it."""
    reply, report = draft.reply, draft.report
    case = _case(pen.session, row.case_id)
    row.version += 1
    version = VersionRow(
        draft_id=row.id,
        n=row.version,
        reply_text=pen.words(row.case_id, "reply", reply.text),
        checked_text=pen.record(row.case_id, Checked, _checked(draft)),
        case_text=_document(pen, case.case_text, Case, draft.case),
        reading_text=_document(pen, case.reading_text, Reading, draft.reading),
        actor=pen.actor,
        at=pen.now,
        writer=reply.writer.value,
        errors=sum(1 for _ in report.failing(Severity.ERROR)),
        warnings=sum(1 for _ in report.failing(Severity.WARNING)),
        open_slots=len(draft.slots),
        **{name: getattr(reply, name) for name in PROVENANCE},
    )
    pen.session.add(version)
    pen.session.flush()
    pen.session.add_all(_finding(version, n, finding) for n, finding in enumerate(report.findings))
    row.state = draft.state.value
    row.updated_at = pen.now
    return version


def _checked(draft: Draft) -> Checked:
    return Checked(draft.report, draft.slots, draft.reply.notices, draft.passages, draft.claims)


def to_reply(row: VersionRow, checked: Checked) -> Reply:
    """Return the reply a version holds."""
    provenance: dict[str, Any] = {name: getattr(row, name) for name in PROVENANCE}
    writer = WriterKind(row.writer)
    return Reply(row.reply_text.body or "", writer, **provenance, notices=checked.notices)


def to_checked(row: VersionRow) -> Checked:
    """Return what was said of a version."""
    return codec.loads(Checked, row.checked_text.body or "")


def of_draft(session: Session, draft_id: str) -> tuple[StoredVersion, ...]:
    """Return every version of a draft, oldest first."""
    query = select(VersionRow).where(VersionRow.draft_id == draft_id).order_by(VersionRow.n)
    texts = (joinedload(VersionRow.reply_text), joinedload(VersionRow.checked_text))
    return tuple(_stored(row) for row in session.scalars(query.options(*texts)))


def _stored(row: VersionRow) -> StoredVersion:
    checked = to_checked(row)
    return StoredVersion(
        row.n,
        to_reply(row, checked),
        checked.report,
        checked.slots,
        row.actor,
        row.at,
        passages=checked.passages,
        claims=checked.claims,
    )


def _case(session: Session, case_id: str) -> CaseRow:
    documents = (joinedload(CaseRow.case_text), joinedload(CaseRow.reading_text))
    return session.scalars(select(CaseRow).where(CaseRow.id == case_id).options(*documents)).one()


def _document(pen: Pen, present: TextRow, kind: type[Any], value: object) -> TextRow:
    """Return the case's own document where it says the same, else a new one for this version."""
    if present.body == codec.dumps(kind, value):
        return present
    return pen.record(present.case_id, kind, value)


def _finding(version: VersionRow, n: int, finding: Finding) -> FindingRow:
    return FindingRow(
        version_id=version.id,
        n=n,
        rule=finding.rule,
        verdict=finding.verdict.value,
        severity=finding.severity.value,
        spans=[list(span) for span in finding.spans],
        fingerprint=finding.fingerprint,
        source=finding.source,
        could_not_run=finding.could_not_run,
        not_covered=finding.not_covered,
    )
