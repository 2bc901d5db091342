"""Store with each session the hash of its current refresh token.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sessions", sa.Column("refresh_hash", sa.LargeBinary(), nullable=True))
    # Existing sessions have no refresh token. They get a random hash that matches no token.
    op.execute(
        "UPDATE sessions SET refresh_hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))"
    )
    op.alter_column("sessions", "refresh_hash", existing_type=sa.LargeBinary(), nullable=False)
    op.create_check_constraint(op.f("ck_sessions_refresh_hash"), "sessions", "octet_length(refresh_hash) = 32")
    op.create_index(op.f("ix_sessions_expires_at"), "sessions", ["expires_at"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_sessions_expires_at"), table_name="sessions")
    op.drop_constraint(op.f("ck_sessions_refresh_hash"), "sessions", type_="check")
    op.drop_column("sessions", "refresh_hash")
