"""What was sent to a model."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring the tables up to this revision."""
    op.create_table(
        "requests",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("draft_id", sa.String(length=24), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("request_text_id", SERIAL, nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_requests_draft_id_drafts"),
        sa.ForeignKeyConstraint(["request_text_id"], ["texts.id"], name="fk_requests_request_text_id_texts"),
        sa.PrimaryKeyConstraint("id", name="pk_requests"),
        sa.UniqueConstraint("draft_id", "n", name="uq_requests_draft_id_n"),
    )
