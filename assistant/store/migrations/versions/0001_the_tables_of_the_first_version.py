"""The tables of the first version."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring the tables up to this revision."""
    op.create_table(
        "texts",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_texts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_texts_case_id", "texts", ["case_id"])

    op.create_table(
        "cases",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=True),
        sa.Column("case_text_id", SERIAL, nullable=False),
        sa.Column("reading_text_id", SERIAL, nullable=False),
        sa.Column("heading_text_id", SERIAL, nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["case_text_id"], ["texts.id"], name="fk_cases_case_text_id_texts"),
        sa.ForeignKeyConstraint(["heading_text_id"], ["texts.id"], name="fk_cases_heading_text_id_texts"),
        sa.ForeignKeyConstraint(["reading_text_id"], ["texts.id"], name="fk_cases_reading_text_id_texts"),
        sa.PrimaryKeyConstraint("seq", name="pk_cases"),
        sa.UniqueConstraint("id", name="uq_cases_id"),
        sa.UniqueConstraint("key", name="uq_cases_key"),
    )
    op.create_table(
        "events",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("object_id", sa.String(length=24), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("detail", sa.String(length=60), nullable=False),
        sa.Column("text_id", SERIAL, nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["text_id"], ["texts.id"], name="fk_events_text_id_texts"),
        sa.PrimaryKeyConstraint("seq", name="pk_events"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_case_id", "events", ["case_id"])
    op.create_index("ix_events_object_id", "events", ["object_id"])
    _only_add_to_events()

    op.create_table(
        "drafts",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("flagged_by_hand", sa.Boolean(), nullable=False),
        sa.Column("reason_text_id", SERIAL, nullable=True),
        sa.Column("partial_text_id", SERIAL, nullable=True),
        sa.Column("working_text_id", SERIAL, nullable=True),
        sa.Column("working_actor", sa.String(length=200), nullable=True),
        sa.Column("working_at", sa.DateTime(), nullable=True),
        sa.Column("sent", sa.String(length=20), nullable=True),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("lock", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_drafts_case_id_cases"),
        sa.ForeignKeyConstraint(["partial_text_id"], ["texts.id"], name="fk_drafts_partial_text_id_texts"),
        sa.ForeignKeyConstraint(["reason_text_id"], ["texts.id"], name="fk_drafts_reason_text_id_texts"),
        sa.ForeignKeyConstraint(["working_text_id"], ["texts.id"], name="fk_drafts_working_text_id_texts"),
        sa.PrimaryKeyConstraint("seq", name="pk_drafts"),
        sa.UniqueConstraint("case_id", "attempt", name="uq_drafts_case_id_attempt"),
        sa.UniqueConstraint("id", name="uq_drafts_id"),
        sa.UniqueConstraint("key", name="uq_drafts_key"),
    )
    op.create_index("ix_drafts_sample_seq", "drafts", ["sample", "seq"])
    op.create_index("ix_drafts_state_seq", "drafts", ["state", "seq"])

    op.create_table(
        "jobs",
        sa.Column("draft_id", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("message", sa.String(length=500), nullable=False),
        sa.Column("options_text_id", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("lease_until", sa.DateTime(), nullable=False),
        sa.Column("runs", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_jobs_draft_id_drafts"),
        sa.ForeignKeyConstraint(["options_text_id"], ["texts.id"], name="fk_jobs_options_text_id_texts"),
        sa.PrimaryKeyConstraint("draft_id", name="pk_jobs"),
    )
    op.create_index("ix_jobs_state_lease_until", "jobs", ["state", "lease_until"])

    op.create_table(
        "versions",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("draft_id", sa.String(length=24), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("reply_text_id", SERIAL, nullable=False),
        sa.Column("checked_text_id", SERIAL, nullable=False),
        sa.Column("case_text_id", SERIAL, nullable=False),
        sa.Column("reading_text_id", SERIAL, nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("writer", sa.String(length=20), nullable=False),
        sa.Column("template", sa.String(length=200), nullable=False),
        sa.Column("template_hash", sa.String(length=200), nullable=False),
        sa.Column("model", sa.String(length=200), nullable=False),
        sa.Column("endpoint", sa.String(length=200), nullable=False),
        sa.Column("prompt_tokens", sa.Integer(), nullable=True),
        sa.Column("completion_tokens", sa.Integer(), nullable=True),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("errors", sa.Integer(), nullable=False),
        sa.Column("warnings", sa.Integer(), nullable=False),
        sa.Column("open_slots", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_text_id"], ["texts.id"], name="fk_versions_case_text_id_texts"),
        sa.ForeignKeyConstraint(["checked_text_id"], ["texts.id"], name="fk_versions_checked_text_id_texts"),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_versions_draft_id_drafts"),
        sa.ForeignKeyConstraint(["reading_text_id"], ["texts.id"], name="fk_versions_reading_text_id_texts"),
        sa.ForeignKeyConstraint(["reply_text_id"], ["texts.id"], name="fk_versions_reply_text_id_texts"),
        sa.PrimaryKeyConstraint("id", name="pk_versions"),
        sa.UniqueConstraint("draft_id", "n", name="uq_versions_draft_id_n"),
    )
    op.create_table(
        "findings",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("version_id", SERIAL, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("severity", sa.String(length=20), nullable=False),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.Column("fingerprint", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("could_not_run", sa.Boolean(), nullable=False),
        sa.Column("not_covered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["versions.id"], name="fk_findings_version_id_versions"),
        sa.PrimaryKeyConstraint("id", name="pk_findings"),
        sa.UniqueConstraint("version_id", "n", name="uq_findings_version_id_n"),
    )
    op.create_index("ix_findings_rule_verdict", "findings", ["rule", "verdict"])


def _only_add_to_events() -> None:
    """Let the database itself refuse to change the history; on PostgreSQL the grants of the role do that."""
    if op.get_bind().dialect.name != "sqlite":
        return
    for change in ("UPDATE", "DELETE"):
        when = f"events_no_{change.lower()} BEFORE {change} ON events"
        op.execute(f"CREATE TRIGGER {when} BEGIN SELECT RAISE(ABORT, 'only added to'); END")
