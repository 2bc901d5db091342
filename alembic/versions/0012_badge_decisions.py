"""Add the reasons of manual badge awards and withdrawals.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "badge_decisions",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("badge_code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("length(reason) BETWEEN 1 AND 500", name=op.f("ck_badge_decisions_reason")),
        sa.ForeignKeyConstraint(["decided_by"], ["users.id"], name=op.f("fk_badge_decisions_decided_by")),
        sa.ForeignKeyConstraint(
            ["user_id", "seq"], ["user_events.user_id", "user_events.seq"], name=op.f("fk_badge_decisions_user_id_seq")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_badge_decisions_user_id")),
        sa.PrimaryKeyConstraint("user_id", "seq", name=op.f("pk_badge_decisions")),
    )


def downgrade() -> None:
    op.drop_table("badge_decisions")
