"""The tables: words stand in `texts` alone, everything else points to them.

Erasing a case empties its rows in `texts` (words and salts) and leaves every other row as it was, so the
history still shows who did what and when, and its digests can no longer be linked to anything.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from assistant.store.columns import Body, Instant, Serial, Word

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
ID = Word(24)


class Table(DeclarativeBase):
    """Base of every table; constraints get names, so that later migrations can find them."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Word(200), datetime: Instant()}  # noqa: RUF012 - read by SQLAlchemy


class TextRow(Table):
    """Words of a customer, an agent or a writer; the salt keeps their digests from being guessed."""

    __tablename__ = "texts"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - an id is never used twice

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    case_id: Mapped[str] = mapped_column(ID, index=True)
    kind: Mapped[str] = mapped_column(Word(20))
    body: Mapped[str | None] = mapped_column(Body)
    salt: Mapped[bytes | None]


class CaseRow(Table):
    """One conversation with a customer; its documents are JSON records among the texts."""

    __tablename__ = "cases"

    seq: Mapped[int] = mapped_column(Serial, primary_key=True)
    id: Mapped[str] = mapped_column(ID, unique=True)
    key: Mapped[str | None] = mapped_column(unique=True)
    case_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    reading_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    heading_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    actor: Mapped[str]
    sample: Mapped[bool]
    created_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]

    case_text: Mapped[TextRow] = relationship(foreign_keys=case_text_id, lazy="raise")
    reading_text: Mapped[TextRow] = relationship(foreign_keys=reading_text_id, lazy="raise")
    heading_text: Mapped[TextRow] = relationship(foreign_keys=heading_text_id, lazy="raise")


class DraftRow(Table):
    """One attempt at a reply."""

    __tablename__ = "drafts"
    __table_args__ = (
        UniqueConstraint("case_id", "attempt"),
        Index(None, "state", "seq"),
        Index(None, "sample", "seq"),
    )

    seq: Mapped[int] = mapped_column(Serial, primary_key=True)
    id: Mapped[str] = mapped_column(ID, unique=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    key: Mapped[str | None] = mapped_column(unique=True)
    attempt: Mapped[int]
    state: Mapped[str] = mapped_column(Word(20))
    version: Mapped[int] = mapped_column(default=0)
    actor: Mapped[str]
    sample: Mapped[bool]
    flagged_by_hand: Mapped[bool] = mapped_column(default=False)
    reason_text_id: Mapped[int | None] = mapped_column(ForeignKey("texts.id"))
    partial_text_id: Mapped[int | None] = mapped_column(ForeignKey("texts.id"))
    working_text_id: Mapped[int | None] = mapped_column(ForeignKey("texts.id"))
    working_actor: Mapped[str | None]
    working_at: Mapped[datetime | None]
    sent: Mapped[str | None] = mapped_column(Word(20))
    sent_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    lock: Mapped[int] = mapped_column()

    case: Mapped[CaseRow] = relationship(lazy="raise")
    reason_text: Mapped[TextRow | None] = relationship(foreign_keys=reason_text_id, lazy="raise")
    partial_text: Mapped[TextRow | None] = relationship(foreign_keys=partial_text_id, lazy="raise")
    working_text: Mapped[TextRow | None] = relationship(foreign_keys=working_text_id, lazy="raise")

    __mapper_args__: dict[str, Any] = {"version_id_col": lock}  # noqa: RUF012 - read by SQLAlchemy


class VersionRow(Table):
    """A draft's text as it stood, where it came from, and what the rules said of it."""

    __tablename__ = "versions"
    __table_args__ = (UniqueConstraint("draft_id", "n"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    draft_id: Mapped[str] = mapped_column(ForeignKey("drafts.id"))
    n: Mapped[int]
    reply_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    checked_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    case_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    reading_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    actor: Mapped[str]
    at: Mapped[datetime]
    writer: Mapped[str] = mapped_column(Word(20))
    template: Mapped[str]
    template_hash: Mapped[str]
    model: Mapped[str]
    endpoint: Mapped[str]
    prompt_tokens: Mapped[int | None]
    completion_tokens: Mapped[int | None]
    seconds: Mapped[float]
    attempts: Mapped[int]
    first_token: Mapped[float | None]
    cost: Mapped[float | None]
    currency: Mapped[str] = mapped_column(Word(8))
    errors: Mapped[int]
    warnings: Mapped[int]
    open_slots: Mapped[int]

    reply_text: Mapped[TextRow] = relationship(foreign_keys=reply_text_id, lazy="raise")
    checked_text: Mapped[TextRow] = relationship(foreign_keys=checked_text_id, lazy="raise")
    case_text: Mapped[TextRow] = relationship(foreign_keys=case_text_id, lazy="raise")
    reading_text: Mapped[TextRow] = relationship(foreign_keys=reading_text_id, lazy="raise")


class FindingRow(Table):
    """What one rule said of one version; its words are in the version's checked text, at the same place."""

    __tablename__ = "findings"
    __table_args__ = (UniqueConstraint("version_id", "n"), Index(None, "rule", "verdict"))

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("versions.id"))
    n: Mapped[int]
    rule: Mapped[str] = mapped_column(Word(60))
    verdict: Mapped[str] = mapped_column(Word(20))
    severity: Mapped[str] = mapped_column(Word(20))
    spans: Mapped[list[list[int]]] = mapped_column(JSON)
    fingerprint: Mapped[str] = mapped_column(Word(32))
    source: Mapped[str] = mapped_column(Word(20))
    could_not_run: Mapped[bool]
    not_covered: Mapped[bool]


class DismissalRow(Table):
    """A person's word that one finding of a draft does not matter, until it expires or is taken back."""

    __tablename__ = "dismissals"
    __table_args__ = (Index(None, "draft_id", "fingerprint"), Index(None, "rule", "at"))

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    draft_id: Mapped[str] = mapped_column(ForeignKey("drafts.id"))
    fingerprint: Mapped[str] = mapped_column(Word(32))
    rule: Mapped[str] = mapped_column(Word(60))
    severity: Mapped[str] = mapped_column(Word(20))
    actor: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime]
    reason_text_id: Mapped[int | None] = mapped_column(ForeignKey("texts.id"))
    taken_back_by: Mapped[str | None]
    taken_back_at: Mapped[datetime | None]

    reason_text: Mapped[TextRow | None] = relationship(lazy="raise")


class RequestRow(Table):
    """One request to a model, as it left the house; its words are a text."""

    __tablename__ = "requests"
    __table_args__ = (UniqueConstraint("draft_id", "n"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    draft_id: Mapped[str] = mapped_column(ForeignKey("drafts.id"))
    n: Mapped[int]
    at: Mapped[datetime]
    request_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))

    request_text: Mapped[TextRow] = relationship(lazy="raise")


class ConfirmationRow(Table):
    """A person's word that something a draft says is done or promised is so."""

    __tablename__ = "confirmations"
    __table_args__ = (UniqueConstraint("draft_id", "claim"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    draft_id: Mapped[str] = mapped_column(ForeignKey("drafts.id"))
    version: Mapped[int]
    claim: Mapped[str] = mapped_column(Word(32))
    kind: Mapped[str] = mapped_column(Word(20))
    words_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    actor: Mapped[str]
    at: Mapped[datetime]

    words_text: Mapped[TextRow] = relationship(lazy="raise")


class CallRow(Table):
    """One question to a model as it went over the line; holds no words."""

    __tablename__ = "calls"
    __table_args__ = (Index(None, "day", "currency"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    at: Mapped[datetime]
    day: Mapped[str] = mapped_column(Word(10))
    """The day where the desk is, since a budget is for its day."""
    case: Mapped[str] = mapped_column(ID)
    endpoint: Mapped[str]
    model: Mapped[str]
    template: Mapped[str]
    template_hash: Mapped[str]
    attempt: Mapped[int]
    outcome: Mapped[str] = mapped_column(Word(20))
    prompt_tokens: Mapped[int | None]
    completion_tokens: Mapped[int | None]
    cost: Mapped[float | None]
    currency: Mapped[str] = mapped_column(Word(8))
    first_token: Mapped[float | None]
    seconds: Mapped[float]


class JobRow(Table):
    """The background work on a draft; whoever holds the lease may go on with it."""

    __tablename__ = "jobs"
    __table_args__ = (Index(None, "state", "lease_until"),)

    draft_id: Mapped[str] = mapped_column(ForeignKey("drafts.id"), primary_key=True)
    state: Mapped[str] = mapped_column(Word(20))
    message: Mapped[str] = mapped_column(Word(500))
    options_text_id: Mapped[int] = mapped_column(ForeignKey("texts.id"))
    owner: Mapped[str]
    lease_until: Mapped[datetime]
    runs: Mapped[int]
    stop: Mapped[bool]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    draft: Mapped[DraftRow] = relationship(lazy="raise")
    options_text: Mapped[TextRow] = relationship(lazy="raise")


class EventRow(Table):
    """One line of the history; only ever added to."""

    __tablename__ = "events"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - a gap shows that a line is gone

    seq: Mapped[int] = mapped_column(Serial, primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    action: Mapped[str] = mapped_column(Word(40))
    object_id: Mapped[str] = mapped_column(ID, index=True)
    case_id: Mapped[str] = mapped_column(ID, index=True)
    version: Mapped[int]
    detail: Mapped[str] = mapped_column(Word(60))
    text_id: Mapped[int | None] = mapped_column(ForeignKey("texts.id"))
    digest: Mapped[str] = mapped_column(Word(64))

    text: Mapped[TextRow | None] = relationship(lazy="raise")
