"""What was sent to a model for a draft, kept word for word beside it; erased with the case."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from assistant.model import SentRequest
from assistant.store import codec
from assistant.store.drafts import row_of
from assistant.store.pen import Pen
from assistant.store.records import StoredRequest
from assistant.store.tables import RequestRow


def add(pen: Pen, draft_id: str, request: SentRequest) -> None:
    """Keep a request, before it is sent.

    Raises:
        InputError: there is no such draft, or its case was erased.
    """
    draft = row_of(pen.session, draft_id)
    sent = select(func.count()).where(RequestRow.draft_id == draft_id)
    row = RequestRow(
        draft_id=draft_id,
        n=(pen.session.scalar(sent) or 0) + 1,
        at=pen.now,
        request_text_id=pen.record(draft.case_id, SentRequest, request).id,
    )
    pen.session.add(row)


def of_draft(session: Session, draft_id: str) -> tuple[StoredRequest, ...]:
    """Return everything that was sent for a draft, in order."""
    query = select(RequestRow).where(RequestRow.draft_id == draft_id).order_by(RequestRow.n)
    rows = session.scalars(query.options(joinedload(RequestRow.request_text)))
    return tuple(_stored(row) for row in rows if row.request_text.body)


def _stored(row: RequestRow) -> StoredRequest:
    return StoredRequest(row.n, codec.loads(SentRequest, row.request_text.body or ""), row.at)
