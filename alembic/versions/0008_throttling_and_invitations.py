"""Add rate limit counts, and invitations to register.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENT = postgresql.TIMESTAMP(timezone=True, precision=3)


def upgrade() -> None:
    op.create_table(
        "request_counts",
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=False),
        sa.Column("resets_at", MOMENT, nullable=False),
        sa.CheckConstraint("used >= 0", name=op.f("ck_request_counts_used")),
        sa.PrimaryKeyConstraint("policy", "who", name=op.f("pk_request_counts")),
    )
    op.create_index(op.f("ix_request_counts_resets_at"), "request_counts", ["resets_at"], unique=False)
    op.create_table(
        "invitations",
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("octet_length(code_hash) = 32", name=op.f("ck_invitations_code_hash")),
        sa.CheckConstraint("expires_at > created_at", name=op.f("ck_invitations_expiry")),
        sa.ForeignKeyConstraint(["used_by"], ["users.id"], name=op.f("fk_invitations_used_by")),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_invitations")),
    )


def downgrade() -> None:
    op.drop_table("invitations")
    op.drop_index(op.f("ix_request_counts_resets_at"), table_name="request_counts")
    op.drop_table("request_counts")
