"""What a person stands for although nothing known supports it: deeds and promises of a draft."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.errors import InputError
from assistant.model import Claim, State
from assistant.store.drafts import IS_SENT, row_of
from assistant.store.pen import Pen
from assistant.store.records import Action
from assistant.store.tables import ConfirmationRow


def confirm(pen: Pen, draft_id: str, claims: Mapping[str, Claim]) -> None:
    """Keep who stands for these claims, given under their keys; what is confirmed already stays as it is.

    Raises:
        InputError: there is no such draft, or it was sent.
    """
    draft = row_of(pen.session, draft_id)
    if draft.state == State.SENT.value:
        raise InputError(IS_SENT)
    known = of_draft(pen.session, draft_id)
    new = {key: claim for key, claim in claims.items() if key not in known}
    for key, claim in new.items():
        words = pen.words(draft.case_id, "claim", claim.text)
        pen.session.flush()
        pen.session.add(
            ConfirmationRow(
                draft_id=draft_id,
                version=draft.version,
                claim=key,
                kind=claim.kind.value,
                words_text_id=words.id,
                actor=pen.actor,
                at=pen.now,
            )
        )
    if new:
        count = str(len(new))
        pen.note(Action.CLAIMS_CONFIRMED, draft.case_id, draft_id, version=draft.version, detail=count)


def of_draft(session: Session, draft_id: str) -> Mapping[str, str]:
    """Return who stands for which claim, by the claims' keys."""
    query = select(ConfirmationRow).where(ConfirmationRow.draft_id == draft_id).order_by(ConfirmationRow.id)
    return {row.claim: f"{row.actor}, {row.at:%Y-%m-%d %H:%M} UTC" for row in session.scalars(query)}
