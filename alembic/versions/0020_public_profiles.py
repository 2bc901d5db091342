"""Add public profiles, and the codes by which they are found.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "public_profiles",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("searchable", sa.Boolean(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint("code ~ '^[A-Za-z0-9_-]{22}$'", name=op.f("ck_public_profiles_code")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_public_profiles_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_public_profiles")),
    )
    op.create_table(
        "profile_codes",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_profile_codes")),
    )


def downgrade() -> None:
    op.drop_table("profile_codes")
    op.drop_table("public_profiles")
