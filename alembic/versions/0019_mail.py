"""Add registrations that wait for a confirmation by e-mail, and the mail that users chose.

Revision ID: 0019
Revises: 0018
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

MOMENT = postgresql.TIMESTAMP(timezone=True, precision=3)


def upgrade() -> None:
    op.create_table(
        "pending_registrations",
        sa.Column("mailbox_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "email = lower(email) AND length(email) <= 254", name=op.f("ck_pending_registrations_email")
        ),
        sa.CheckConstraint("length(display_name) BETWEEN 1 AND 80", name=op.f("ck_pending_registrations_display_name")),
        sa.CheckConstraint("language IN ('fr', 'en')", name=op.f("ck_pending_registrations_language")),
        sa.PrimaryKeyConstraint("mailbox_id", "id", name=op.f("pk_pending_registrations")),
    )
    op.create_index(op.f("ix_pending_registrations_expires_at"), "pending_registrations", ["expires_at"])
    op.create_table(
        "mail_subscriptions",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("next_at", MOMENT, nullable=True),
        sa.CheckConstraint(
            "topic IN ('streak_at_risk', 'badge_awarded', 'weekly_summary')", name=op.f("ck_mail_subscriptions_topic")
        ),
        sa.CheckConstraint(
            "(topic = 'weekly_summary') = (next_at IS NOT NULL)", name=op.f("ck_mail_subscriptions_next_at")
        ),
        sa.PrimaryKeyConstraint("user_id", "topic", name=op.f("pk_mail_subscriptions")),
    )
    op.create_index(
        op.f("ix_mail_subscriptions_next_at"),
        "mail_subscriptions",
        ["next_at"],
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_table("mail_subscriptions")
    op.drop_table("pending_registrations")
