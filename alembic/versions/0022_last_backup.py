"""Add the note of the last backup, which backup.sh writes.

Revision ID: 0022
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "last_backup",
        sa.Column("one_row", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("archive", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("one_row", name=op.f("ck_last_backup_one_row")),
        sa.CheckConstraint("length(archive) BETWEEN 1 AND 255", name=op.f("ck_last_backup_archive")),
        sa.CheckConstraint("size_bytes > 0", name=op.f("ck_last_backup_size_bytes")),
        sa.PrimaryKeyConstraint("one_row", name=op.f("pk_last_backup")),
    )


def downgrade() -> None:
    op.drop_table("last_backup")
