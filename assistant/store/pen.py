"""A write in progress: who writes, when, and the two things every write may leave, words and history."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from assistant.store import codec
from assistant.store.columns import encoded
from assistant.store.records import Action
from assistant.store.tables import EventRow, TextRow

T = TypeVar("T")
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Pen:
    """One transaction's session, with the moment and the person of everything written in it."""

    session: Session
    now: datetime
    actor: str

    def words(self, case_id: str, kind: str, body: str) -> TextRow:
        """Add a text of a case and return its row, which has its id."""
        row = TextRow(case_id=case_id, kind=kind, body=body, salt=secrets.token_bytes(SALT_BYTES))
        self.session.add(row)
        self.session.flush()
        return row

    def record(self, case_id: str, kind: type[T], value: T) -> TextRow:
        """Add a record as JSON text of a case; `kind` names the text too."""
        return self.words(case_id, kind.__name__.casefold(), codec.dumps(kind, value))

    def note(
        self,
        action: Action,
        case_id: str,
        object_id: str = "",
        *,
        text: TextRow | None = None,
        version: int = 0,
        detail: str = "",
    ) -> None:
        """Add a line to the history, in the same transaction as what it tells of."""
        event = EventRow(
            at=self.now,
            actor=self.actor,
            action=action.value,
            object_id=object_id or case_id,
            case_id=case_id,
            version=version,
            detail=detail,
            text_id=text.id if text else None,
            digest=digest(text) if text else "",
        )
        self.session.add(event)


def digest(text: TextRow) -> str:
    """Return the HMAC-SHA256 of a text under its own salt; without the salt it proves nothing to anybody."""
    if text.body is None or text.salt is None:
        return ""
    return hmac.new(text.salt, encoded(text.body), hashlib.sha256).hexdigest()


def make_id() -> str:
    """Return a name for a case or a draft that nobody can guess and any address bar can hold."""
    return secrets.token_urlsafe(12)
