"""Dismissals of findings."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring the tables up to this revision."""
    op.create_table(
        "dismissals",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("draft_id", sa.String(length=24), nullable=False),
        sa.Column("fingerprint", sa.String(length=32), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("severity", sa.String(length=20), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("reason_text_id", SERIAL, nullable=True),
        sa.Column("taken_back_by", sa.String(length=200), nullable=True),
        sa.Column("taken_back_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_dismissals_draft_id_drafts"),
        sa.ForeignKeyConstraint(["reason_text_id"], ["texts.id"], name="fk_dismissals_reason_text_id_texts"),
        sa.PrimaryKeyConstraint("id", name="pk_dismissals"),
    )
    op.create_index("ix_dismissals_draft_id_fingerprint", "dismissals", ["draft_id", "fingerprint"])
    op.create_index("ix_dismissals_rule_at", "dismissals", ["rule", "at"])
