"""Add webhooks, deliveries to targets outside the service, their queue, and their position in each log.

Revision ID: 0020
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0020"
down_revision = "0015"
branch_labels = None
depends_on = None

MOMENT = postgresql.TIMESTAMP(timezone=True, precision=3)


def upgrade() -> None:
    op.create_table(
        "deliveries",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lane", sa.Uuid(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=True),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("is_secret", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("queued_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("attempted_at", MOMENT, nullable=True),
        sa.Column("duration_ms", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.CheckConstraint("state IN ('pending', 'delivered', 'failed')", name=op.f("ck_deliveries_state")),
        sa.CheckConstraint("kind IN ('webhook', 'email')", name=op.f("ck_deliveries_kind")),
        sa.CheckConstraint(
            "place >= 0 AND seq >= 1 AND attempts >= 0 AND duration_ms >= 0", name=op.f("ck_deliveries_counts")
        ),
        sa.CheckConstraint("length(type) BETWEEN 1 AND 64", name=op.f("ck_deliveries_type")),
        sa.CheckConstraint(
            "length(payload) <= 20000 AND (state <> 'pending' OR payload IS NOT NULL)",
            name=op.f("ck_deliveries_payload"),
        ),
        sa.CheckConstraint("length(answer) <= 1000 AND length(error) <= 500", name=op.f("ck_deliveries_answer")),
        sa.PrimaryKeyConstraint("user_id", "id", name=op.f("pk_deliveries")),
    )
    is_pending = sa.text("state = 'pending'")
    op.create_index("ix_deliveries_lane", "deliveries", ["user_id", "lane", "place"], postgresql_where=is_pending)
    op.create_index("ix_deliveries_target", "deliveries", ["target_id", "created_at", "id"])
    op.create_index("ix_deliveries_id", "deliveries", ["id"])
    op.create_index(
        "ix_deliveries_failed",
        "deliveries",
        ["target_id", "created_at"],
        postgresql_where=sa.text("state = 'failed'"),
    )
    op.create_index(
        "ix_deliveries_created_at", "deliveries", ["created_at"], postgresql_where=sa.text("state <> 'pending'")
    )
    op.create_table(
        "pending_deliveries",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("lane", sa.Uuid(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("last_place", sa.BigInteger(), nullable=False),
        sa.Column("available_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("last_place >= 0 AND attempts >= 0", name=op.f("ck_pending_deliveries_counts")),
        sa.PrimaryKeyConstraint("user_id", "lane", name=op.f("pk_pending_deliveries")),
    )
    op.create_index(
        op.f("ix_pending_deliveries_target_id_available_at"), "pending_deliveries", ["target_id", "available_at"]
    )
    op.create_table(
        "delivery_positions",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("seq >= 0", name=op.f("ck_delivery_positions_seq")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_delivery_positions_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_delivery_positions")),
    )
    op.create_table(
        "webhooks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("types", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("is_enabled", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("followed_since", MOMENT, nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("previous_secret", sa.Text(), nullable=True),
        sa.Column("previous_until", MOMENT, nullable=True),
        sa.CheckConstraint("length(url) BETWEEN 1 AND 2000", name=op.f("ck_webhooks_url")),
        sa.CheckConstraint("length(description) <= 200", name=op.f("ck_webhooks_description")),
        sa.CheckConstraint("(previous_secret IS NULL) = (previous_until IS NULL)", name=op.f("ck_webhooks_previous")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhooks")),
    )
    op.create_table(
        "streak_sweeps",
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("after_user", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("time_zone", name=op.f("pk_streak_sweeps")),
    )


def downgrade() -> None:
    op.drop_table("streak_sweeps")
    op.drop_table("webhooks")
    op.drop_table("delivery_positions")
    op.drop_table("pending_deliveries")
    op.drop_table("deliveries")
