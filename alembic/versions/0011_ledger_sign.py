"""Require every negative ledger entry to name the entry that it reverses.

Revision ID: 0011
Revises: 0010
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NAME = "ck_ledger_entries_sign"


def upgrade() -> None:
    op.drop_constraint(op.f(NAME), "ledger_entries", type_="check")
    op.create_check_constraint(
        op.f(NAME),
        "ledger_entries",
        "(reverses_seq IS NULL AND points > 0) OR (coalesce(reverses_seq < seq, false) AND points < 0)",
    )


def downgrade() -> None:
    op.drop_constraint(op.f(NAME), "ledger_entries", type_="check")
    op.create_check_constraint(
        op.f(NAME), "ledger_entries", "(reverses_seq IS NULL AND points > 0) OR (reverses_seq < seq AND points < 0)"
    )
