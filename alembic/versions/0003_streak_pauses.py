"""Add pauses of streaks.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "streak_pauses",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.CheckConstraint("last_on BETWEEN first_on AND first_on + 29", name=op.f("ck_streak_pauses_length")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_streak_pauses_user_id")),
        sa.PrimaryKeyConstraint("user_id", "first_on", name=op.f("pk_streak_pauses")),
    )


def downgrade() -> None:
    op.drop_table("streak_pauses")
