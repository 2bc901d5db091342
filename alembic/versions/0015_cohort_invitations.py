"""Add invitations of learners to cohorts.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cohort_invitations",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("cohort_code", sa.Text(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint("expires_at > created_at", name=op.f("ck_cohort_invitations_expiry")),
        sa.ForeignKeyConstraint(["cohort_code"], ["cohorts.code"], name=op.f("fk_cohort_invitations_cohort_code")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_cohort_invitations_user_id")),
        sa.PrimaryKeyConstraint("user_id", "cohort_code", name=op.f("pk_cohort_invitations")),
    )
    op.create_index(op.f("ix_cohort_invitations_expires_at"), "cohort_invitations", ["expires_at"])


def downgrade() -> None:
    op.drop_table("cohort_invitations")
