"""Store with each idempotency key the event that its request recorded.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("idempotency_keys", sa.Column("seq", sa.BigInteger(), nullable=True))
    op.alter_column("idempotency_keys", "resource_id", existing_type=sa.Text(), nullable=False)
    op.create_foreign_key(
        op.f("fk_idempotency_keys_user_id_seq"),
        "idempotency_keys",
        "user_events",
        ["user_id", "seq"],
        ["user_id", "seq"],
    )


def downgrade() -> None:
    op.drop_constraint(op.f("fk_idempotency_keys_user_id_seq"), "idempotency_keys", type_="foreignkey")
    op.alter_column("idempotency_keys", "resource_id", existing_type=sa.Text(), nullable=True)
    op.drop_column("idempotency_keys", "seq")
