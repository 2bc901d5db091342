"""Add join codes of cohorts.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cohorts", sa.Column("join_code", sa.Text(), nullable=True))
    op.create_check_constraint(
        op.f("ck_cohorts_join_code"), "cohorts", "join_code ~ '^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{10}$'"
    )
    op.create_index("uq_cohorts_join_code", "cohorts", ["join_code"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_cohorts_join_code", table_name="cohorts")
    op.drop_constraint(op.f("ck_cohorts_join_code"), "cohorts", type_="check")
    op.drop_column("cohorts", "join_code")
