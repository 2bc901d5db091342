"""Add service accounts, their keys, and the ids by which they know users.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

EXTERNAL_ID = "external_id ~ '^[A-Za-z0-9._~-]{1,128}$'"


def moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """Returns a column for a moment, to the millisecond."""
    return sa.Column(name, postgresql.TIMESTAMP(timezone=True, precision=3), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "service_accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=False),
        moment("created_at"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 80", name=op.f("ck_service_accounts_name")),
        sa.CheckConstraint(
            "scopes <@ ARRAY['completions:write', 'progress:read', 'users:invite'] AND cardinality(scopes) > 0",
            name=op.f("ck_service_accounts_scopes"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_accounts")),
    )
    op.create_index("uq_service_accounts_name", "service_accounts", ["name"], unique=True)
    op.create_table(
        "service_keys",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("service_account_id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        moment("created_at"),
        moment("expires_at"),
        moment("revoked_at", nullable=True),
        moment("last_used_at", nullable=True),
        sa.CheckConstraint("id ~ '^[0-9A-Za-z]{16}$'", name=op.f("ck_service_keys_id")),
        sa.CheckConstraint("octet_length(secret_hash) = 32", name=op.f("ck_service_keys_secret_hash")),
        sa.CheckConstraint("expires_at >= created_at", name=op.f("ck_service_keys_expiry")),
        sa.ForeignKeyConstraint(
            ["service_account_id"], ["service_accounts.id"], name=op.f("fk_service_keys_service_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_keys")),
    )
    op.create_index(
        op.f("ix_service_keys_service_account_id_created_at_id"),
        "service_keys",
        ["service_account_id", "created_at", "id"],
    )
    op.create_table(
        "external_ids",
        sa.Column("service_account_id", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        moment("mapped_at"),
        sa.CheckConstraint(EXTERNAL_ID, name=op.f("ck_external_ids_external_id")),
        sa.ForeignKeyConstraint(
            ["service_account_id"], ["service_accounts.id"], name=op.f("fk_external_ids_service_account_id")
        ),
        sa.PrimaryKeyConstraint("service_account_id", "external_id", name=op.f("pk_external_ids")),
    )
    op.create_index(
        op.f("ix_external_ids_user_id_service_account_id_external_id"),
        "external_ids",
        ["user_id", "service_account_id", "external_id"],
    )
    op.create_table(
        "external_id_invitations",
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("service_account_id", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        moment("created_at"),
        moment("expires_at"),
        sa.CheckConstraint("octet_length(code_hash) = 32", name=op.f("ck_external_id_invitations_code_hash")),
        sa.CheckConstraint("expires_at > created_at", name=op.f("ck_external_id_invitations_expiry")),
        sa.CheckConstraint(EXTERNAL_ID, name=op.f("ck_external_id_invitations_external_id")),
        sa.ForeignKeyConstraint(
            ["service_account_id"],
            ["service_accounts.id"],
            name=op.f("fk_external_id_invitations_service_account_id"),
        ),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_external_id_invitations")),
    )
    op.create_index(
        "uq_external_id_invitations_external_id",
        "external_id_invitations",
        ["service_account_id", "external_id"],
        unique=True,
    )
    op.create_index(op.f("ix_external_id_invitations_expires_at"), "external_id_invitations", ["expires_at"])


def downgrade() -> None:
    for table in ("external_id_invitations", "external_ids", "service_keys", "service_accounts"):
        op.drop_table(table)
