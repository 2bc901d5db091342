"""Add reviews: the reviewer and reason of a decision, and an index of the completions that are not approved.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("completions", sa.Column("decided_by", sa.Uuid(), nullable=True))
    op.add_column("completions", sa.Column("decision_reason", sa.Text(), nullable=True))
    op.create_foreign_key(op.f("fk_completions_decided_by"), "completions", "users", ["decided_by"], ["id"])
    op.create_check_constraint(
        op.f("ck_completions_reviewer"),
        "completions",
        "decided_by IS NULL OR (decided_by <> user_id AND status <> 'pending')",
    )
    op.create_check_constraint(
        op.f("ck_completions_decision_reason"),
        "completions",
        "decision_reason IS NULL OR (length(decision_reason) BETWEEN 1 AND 500 AND status IN ('rejected', 'reversed'))",
    )
    op.create_index(
        "ix_completions_queue",
        "completions",
        ["status", "id"],
        unique=False,
        postgresql_where=sa.text("status <> 'approved'"),
    )


def downgrade() -> None:
    op.drop_index("ix_completions_queue", table_name="completions", postgresql_where=sa.text("status <> 'approved'"))
    op.drop_constraint(op.f("ck_completions_decision_reason"), "completions", type_="check")
    op.drop_constraint(op.f("ck_completions_reviewer"), "completions", type_="check")
    op.drop_constraint(op.f("fk_completions_decided_by"), "completions", type_="foreignkey")
    op.drop_column("completions", "decision_reason")
    op.drop_column("completions", "decided_by")
