"""Add imports with their lines, and invitations to take over an account that an import opened.

Revision ID: 0021
Revises: 0020
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

MOMENT = postgresql.TIMESTAMP(timezone=True, precision=3)


def upgrade() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column("skip_faulty", sa.Boolean(), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.Column("available_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("counts", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint("kind IN ('users', 'cohorts', 'challenges', 'completions')", name=op.f("ck_imports_kind")),
        sa.CheckConstraint(
            "status IN ('receiving', 'checking', 'applying', 'checked', 'refused', 'applied', 'failed', 'cancelled')",
            name=op.f("ck_imports_status"),
        ),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_imports_attempts")),
        sa.CheckConstraint("jsonb_typeof(counts) = 'object'", name=op.f("ck_imports_counts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_index(
        op.f("ix_imports_available_at"),
        "imports",
        ["available_at"],
        postgresql_where=sa.text("status IN ('checking', 'applying')"),
    )
    op.create_table(
        "import_lines",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("data", postgresql.JSONB(), nullable=True),
        sa.Column("faults", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint(
            "status IN ('waiting', 'valid', 'applied', 'unchanged', 'faulty')", name=op.f("ck_import_lines_status")
        ),
        sa.CheckConstraint(
            "(status IN ('waiting', 'valid')) OR (data IS NULL AND subject = '' AND place = '')",
            name=op.f("ck_import_lines_forgotten"),
        ),
        sa.CheckConstraint(
            "(status = 'faulty') = (jsonb_array_length(faults) > 0)", name=op.f("ck_import_lines_faults")
        ),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_lines_import_id")),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_import_lines")),
    )
    op.create_index(op.f("ix_import_lines_work"), "import_lines", ["import_id", "status", "subject", "place", "line"])
    op.add_column("invitations", sa.Column("for_user", sa.Uuid(), nullable=True))


def downgrade() -> None:
    op.drop_column("invitations", "for_user")
    op.drop_table("import_lines")
    op.drop_table("imports")
