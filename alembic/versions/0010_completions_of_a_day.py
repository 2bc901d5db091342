"""Add an index of a user's completions by submission, for the daily limit of self-reported points.

Revision ID: 0010
Revises: 0009
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_completions_submitted", "completions", ["user_id", "submitted_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_completions_submitted", table_name="completions")
