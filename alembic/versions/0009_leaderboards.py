"""Add leaderboards: scores per period, and the counts that ranks are read from.

The scores of all time are computed from the ledger. Scores of months and weeks begin with this revision.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

SCORES_OF_ALL_TIME = """
    INSERT INTO leaderboard_entries (user_id, period, points, reached_at, listed)
    SELECT credit.user_id, 'all_time', sum(credit.points), max(credit.recorded_at), bool_and(users.status = 'active')
    FROM ledger_entries AS credit JOIN users ON users.id = credit.user_id
    WHERE credit.reverses_seq IS NULL AND NOT EXISTS (
        SELECT FROM ledger_entries AS reversal
        WHERE reversal.user_id = credit.user_id AND reversal.reverses_seq = credit.seq
    )
    GROUP BY credit.user_id
"""
COUNTS_OF_ALL_TIME = """
    INSERT INTO leaderboard_counts (period, width, floor, user_count)
    SELECT period, width, points - points % width, count(*)
    FROM leaderboard_entries CROSS JOIN (VALUES (1), (100), (10000)) AS widths (width)
    WHERE listed AND points > 0
    GROUP BY period, width, points - points % width
"""


def upgrade() -> None:
    op.add_column("users", sa.Column("leaderboard", sa.Text(), server_default="visible", nullable=False))
    op.create_check_constraint(op.f("ck_users_leaderboard"), "users", "leaderboard IN ('visible', 'hidden')")
    op.create_table(
        "leaderboard_entries",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("reached_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.CheckConstraint("points >= 0", name=op.f("ck_leaderboard_entries_points")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_leaderboard_entries_user_id")),
        sa.PrimaryKeyConstraint("user_id", "period", name=op.f("pk_leaderboard_entries")),
    )
    op.create_index(
        "ix_leaderboard_entries_order",
        "leaderboard_entries",
        ["period", sa.text("(- points)"), "reached_at", "user_id"],
        unique=False,
        postgresql_where=sa.text("listed AND points > 0"),
    )
    op.create_table(
        "leaderboard_changes",
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("points_before", sa.BigInteger(), nullable=False),
        sa.Column("points_after", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "points_before >= 0 AND points_after >= 0 AND points_before <> points_after",
            name=op.f("ck_leaderboard_changes_points"),
        ),
        sa.PrimaryKeyConstraint("period", "id", name=op.f("pk_leaderboard_changes")),
    )
    op.create_table(
        "leaderboard_counts",
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("width", sa.BigInteger(), nullable=False),
        sa.Column("floor", sa.BigInteger(), nullable=False),
        sa.Column("user_count", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "width IN (1, 100, 10000) AND floor >= 0 AND floor % width = 0", name=op.f("ck_leaderboard_counts_bucket")
        ),
        sa.PrimaryKeyConstraint("period", "width", "floor", name=op.f("pk_leaderboard_counts")),
    )
    op.execute(SCORES_OF_ALL_TIME)
    op.execute(COUNTS_OF_ALL_TIME)


def downgrade() -> None:
    op.drop_table("leaderboard_counts")
    op.drop_table("leaderboard_changes")
    op.drop_index(
        "ix_leaderboard_entries_order",
        table_name="leaderboard_entries",
        postgresql_where=sa.text("listed AND points > 0"),
    )
    op.drop_table("leaderboard_entries")
    op.drop_constraint(op.f("ck_users_leaderboard"), "users", type_="check")
    op.drop_column("users", "leaderboard")
