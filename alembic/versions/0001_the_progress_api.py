"""Create the tables of users, challenges, completions, the ledger, the event log and the projection queue.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("ledger_entries", "user_events")


def upgrade() -> None:
    op.create_table(
        "challenges",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("difficulty", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("recurrence", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("validation", sa.Text(), nullable=False),
        sa.Column("co2e_g", sa.BigInteger(), nullable=True),
        sa.Column("water_ml", sa.BigInteger(), nullable=True),
        sa.Column("waste_g", sa.BigInteger(), nullable=True),
        sa.Column("energy_wh", sa.BigInteger(), nullable=True),
        sa.Column("basis_kind", sa.Text(), nullable=False),
        sa.Column("basis_source", sa.Text(), nullable=False),
        sa.Column("basis_read_year", sa.BigInteger(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("retired_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=True),
        sa.CheckConstraint(
            "basis_kind IN ('factor', 'estimate', 'not_quantified')", name=op.f("ck_challenges_basis_kind")
        ),
        sa.CheckConstraint(
            "category IN ('mobility', 'food', 'water', 'waste', 'energy', 'digital', 'goods', 'learning')",
            name=op.f("ck_challenges_category"),
        ),
        sa.CheckConstraint("code ~ '^[a-z0-9][a-z0-9-]{1,62}$'", name=op.f("ck_challenges_code")),
        sa.CheckConstraint("recurrence IN ('once', 'daily', 'weekly')", name=op.f("ck_challenges_recurrence")),
        sa.CheckConstraint("validation IN ('self_reported', 'reviewed')", name=op.f("ck_challenges_validation")),
        sa.CheckConstraint(
            "coalesce(co2e_g, 1) > 0 AND coalesce(water_ml, 1) > 0 AND coalesce(waste_g, 1) > 0 AND coalesce(energy_wh, 1) > 0",
            name=op.f("ck_challenges_savings"),
        ),
        sa.CheckConstraint("difficulty BETWEEN 1 AND 3", name=op.f("ck_challenges_difficulty")),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_challenges_window")),
        sa.CheckConstraint("points BETWEEN 1 AND 1000", name=op.f("ck_challenges_points")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_challenges")),
    )
    op.create_index(
        "ix_challenges_in_force",
        "challenges",
        ["category", "code"],
        unique=False,
        postgresql_where=sa.text("retired_at IS NULL"),
    )
    op.create_table(
        "cohorts",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint("code ~ '^[a-z0-9][a-z0-9-]{1,62}$'", name=op.f("ck_cohorts_code")),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 120", name=op.f("ck_cohorts_name")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_cohorts")),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("display_name", sa.Text(), nullable=True),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("joined_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint(
            "(status = 'erased') = (email IS NULL) AND (status = 'erased') = (display_name IS NULL) AND (status = 'erased') = (password_hash IS NULL)",
            name=op.f("ck_users_erased_holds_nothing_personal"),
        ),
        sa.CheckConstraint("language IN ('fr', 'en')", name=op.f("ck_users_language")),
        sa.CheckConstraint("role IN ('learner', 'coach', 'admin')", name=op.f("ck_users_role")),
        sa.CheckConstraint("status IN ('active', 'disabled', 'erased')", name=op.f("ck_users_status")),
        sa.CheckConstraint("email = lower(email) AND length(email) <= 254", name=op.f("ck_users_email")),
        sa.CheckConstraint("length(display_name) BETWEEN 1 AND 80", name=op.f("ck_users_display_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
    )
    op.create_index("uq_users_email", "users", ["email"], unique=True)
    op.create_table(
        "challenge_prerequisites",
        sa.Column("challenge_code", sa.Text(), nullable=False),
        sa.Column("prerequisite_code", sa.Text(), nullable=False),
        sa.CheckConstraint("challenge_code <> prerequisite_code", name=op.f("ck_challenge_prerequisites_not_itself")),
        sa.ForeignKeyConstraint(
            ["challenge_code"], ["challenges.code"], name=op.f("fk_challenge_prerequisites_challenge_code")
        ),
        sa.ForeignKeyConstraint(
            ["prerequisite_code"], ["challenges.code"], name=op.f("fk_challenge_prerequisites_prerequisite_code")
        ),
        sa.PrimaryKeyConstraint("challenge_code", "prerequisite_code", name=op.f("pk_challenge_prerequisites")),
    )
    op.create_table(
        "challenge_texts",
        sa.Column("challenge_code", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("basis_note", sa.Text(), nullable=False),
        sa.CheckConstraint("language IN ('fr', 'en')", name=op.f("ck_challenge_texts_language")),
        sa.ForeignKeyConstraint(
            ["challenge_code"], ["challenges.code"], name=op.f("fk_challenge_texts_challenge_code")
        ),
        sa.PrimaryKeyConstraint("challenge_code", "language", name=op.f("pk_challenge_texts")),
    )
    op.create_table(
        "cohort_coaches",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("cohort_code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_code"], ["cohorts.code"], name=op.f("fk_cohort_coaches_cohort_code")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_cohort_coaches_user_id")),
        sa.PrimaryKeyConstraint("user_id", "cohort_code", name=op.f("pk_cohort_coaches")),
    )
    op.create_index(
        op.f("ix_cohort_coaches_cohort_code_user_id"), "cohort_coaches", ["cohort_code", "user_id"], unique=False
    )
    op.create_table(
        "cohort_members",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("cohort_code", sa.Text(), nullable=False),
        sa.Column("since", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.ForeignKeyConstraint(["cohort_code"], ["cohorts.code"], name=op.f("fk_cohort_members_cohort_code")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_cohort_members_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_cohort_members")),
    )
    op.create_index(
        op.f("ix_cohort_members_cohort_code_user_id"), "cohort_members", ["cohort_code", "user_id"], unique=False
    )
    op.create_table(
        "completions",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("challenge_code", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("period_key", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("difficulty", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("co2e_g", sa.BigInteger(), nullable=True),
        sa.Column("water_ml", sa.BigInteger(), nullable=True),
        sa.Column("waste_g", sa.BigInteger(), nullable=True),
        sa.Column("energy_wh", sa.BigInteger(), nullable=True),
        sa.Column("performed_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("submitted_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("decided_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("(status = 'pending') = (decided_at IS NULL)", name=op.f("ck_completions_decided")),
        sa.CheckConstraint(
            "category IN ('mobility', 'food', 'water', 'waste', 'energy', 'digital', 'goods', 'learning')",
            name=op.f("ck_completions_category"),
        ),
        sa.CheckConstraint(
            "status IN ('pending', 'approved', 'rejected', 'reversed')", name=op.f("ck_completions_status")
        ),
        sa.CheckConstraint(
            "coalesce(co2e_g, 1) > 0 AND coalesce(water_ml, 1) > 0 AND coalesce(waste_g, 1) > 0 AND coalesce(energy_wh, 1) > 0",
            name=op.f("ck_completions_savings"),
        ),
        sa.CheckConstraint("difficulty BETWEEN 1 AND 3", name=op.f("ck_completions_difficulty")),
        sa.CheckConstraint("length(note) <= 500", name=op.f("ck_completions_note")),
        sa.CheckConstraint("points BETWEEN 1 AND 1000", name=op.f("ck_completions_points")),
        sa.ForeignKeyConstraint(["challenge_code"], ["challenges.code"], name=op.f("fk_completions_challenge_code")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_completions_user_id")),
        sa.PrimaryKeyConstraint("user_id", "id", name=op.f("pk_completions")),
    )
    op.create_index("ix_completions_id", "completions", ["id"], unique=False)
    op.create_index(
        "ix_completions_pending",
        "completions",
        ["user_id", "id"],
        unique=False,
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_index(
        "uq_completions_period",
        "completions",
        ["user_id", "challenge_code", "period_key"],
        unique=True,
        postgresql_where=sa.text("status IN ('pending', 'approved')"),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body_hash", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.Text(), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint("length(key) BETWEEN 1 AND 255", name=op.f("ck_idempotency_keys_key")),
        sa.CheckConstraint("octet_length(body_hash) = 32", name=op.f("ck_idempotency_keys_body_hash")),
        sa.CheckConstraint("status BETWEEN 200 AND 299", name=op.f("ck_idempotency_keys_status")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_idempotency_keys_user_id")),
        sa.PrimaryKeyConstraint("user_id", "route", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_index(op.f("ix_idempotency_keys_created_at"), "idempotency_keys", ["created_at"], unique=False)
    op.create_table(
        "pending_projections",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("available_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("seq >= 1 AND attempts >= 0", name=op.f("ck_pending_projections_counts")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_pending_projections_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_pending_projections")),
    )
    op.create_index(op.f("ix_pending_projections_available_at"), "pending_projections", ["available_at"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("revoked_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=True),
        sa.CheckConstraint("expires_at > created_at", name=op.f("ck_sessions_expiry")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_sessions_user_id")),
        sa.PrimaryKeyConstraint("user_id", "id", name=op.f("pk_sessions")),
    )
    op.create_table(
        "user_challenges",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("challenge_code", sa.Text(), nullable=False),
        sa.Column("completion_count", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("completion_count >= 0", name=op.f("ck_user_challenges_completion_count")),
        sa.ForeignKeyConstraint(
            ["challenge_code"], ["challenges.code"], name=op.f("fk_user_challenges_challenge_code")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_challenges_user_id")),
        sa.PrimaryKeyConstraint("user_id", "challenge_code", name=op.f("pk_user_challenges")),
    )
    op.create_table(
        "user_events",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.Column("schema_version", sa.BigInteger(), nullable=False),
        sa.Column("body", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint("jsonb_typeof(body) = 'object' AND body ? 'type'", name=op.f("ck_user_events_body")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_user_events_seq")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_events_user_id")),
        sa.PrimaryKeyConstraint("user_id", "seq", name=op.f("pk_user_events")),
        sa.UniqueConstraint("user_id", "event_id", name=op.f("uq_user_events_user_id_event_id")),
    )
    op.create_table(
        "user_heads",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("last_event_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint("seq >= 0", name=op.f("ck_user_heads_seq")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_heads_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_user_heads")),
    )
    op.create_table(
        "user_totals",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("completion_count", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("co2e_g", sa.BigInteger(), nullable=False),
        sa.Column("co2e_known", sa.BigInteger(), nullable=False),
        sa.Column("water_ml", sa.BigInteger(), nullable=False),
        sa.Column("water_known", sa.BigInteger(), nullable=False),
        sa.Column("waste_g", sa.BigInteger(), nullable=False),
        sa.Column("waste_known", sa.BigInteger(), nullable=False),
        sa.Column("energy_wh", sa.BigInteger(), nullable=False),
        sa.Column("energy_known", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "category IN ('mobility', 'food', 'water', 'waste', 'energy', 'digital', 'goods', 'learning')",
            name=op.f("ck_user_totals_category"),
        ),
        sa.CheckConstraint(
            "co2e_known BETWEEN 0 AND completion_count AND water_known BETWEEN 0 AND completion_count AND waste_known BETWEEN 0 AND completion_count AND energy_known BETWEEN 0 AND completion_count",
            name=op.f("ck_user_totals_known"),
        ),
        sa.CheckConstraint("completion_count >= 0 AND points >= 0", name=op.f("ck_user_totals_counts")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_totals_user_id")),
        sa.PrimaryKeyConstraint("user_id", "category", name=op.f("pk_user_totals")),
    )
    op.create_table(
        "ledger_entries",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("completion_id", sa.Uuid(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("reverses_seq", sa.BigInteger(), nullable=True),
        sa.Column("credited_points", sa.BigInteger(), sa.Computed("abs(points)", persisted=True), nullable=False),
        sa.Column("recorded_at", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=False),
        sa.CheckConstraint(
            "(reverses_seq IS NULL AND points > 0) OR (reverses_seq < seq AND points < 0)",
            name=op.f("ck_ledger_entries_sign"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "completion_id"],
            ["completions.user_id", "completions.id"],
            name=op.f("fk_ledger_entries_user_id_completion_id"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "reverses_seq", "completion_id", "credited_points"],
            [
                "ledger_entries.user_id",
                "ledger_entries.seq",
                "ledger_entries.completion_id",
                "ledger_entries.credited_points",
            ],
            name="fk_ledger_entries_reversed",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "seq"], ["user_events.user_id", "user_events.seq"], name=op.f("fk_ledger_entries_user_id_seq")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_ledger_entries_user_id")),
        sa.PrimaryKeyConstraint("user_id", "seq", name=op.f("pk_ledger_entries")),
        sa.UniqueConstraint("user_id", "seq", "completion_id", "credited_points", name="uq_ledger_entries_reversible"),
    )
    op.create_index(
        "uq_ledger_entries_credit",
        "ledger_entries",
        ["user_id", "completion_id"],
        unique=True,
        postgresql_where=sa.text("reverses_seq IS NULL"),
    )
    op.create_index(
        "uq_ledger_entries_reversal",
        "ledger_entries",
        ["user_id", "completion_id"],
        unique=True,
        postgresql_where=sa.text("reverses_seq IS NOT NULL"),
    )
    op.execute("""
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only: correct it by a new row', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END $$
    """)
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    for table in APPEND_ONLY:
        op.execute(f"DROP TRIGGER append_only ON {table}")
    op.execute("DROP FUNCTION refuse_change()")
    op.drop_index(
        "uq_ledger_entries_reversal", table_name="ledger_entries", postgresql_where=sa.text("reverses_seq IS NOT NULL")
    )
    op.drop_index(
        "uq_ledger_entries_credit", table_name="ledger_entries", postgresql_where=sa.text("reverses_seq IS NULL")
    )
    op.drop_table("ledger_entries")
    op.drop_table("user_totals")
    op.drop_table("user_heads")
    op.drop_table("user_events")
    op.drop_table("user_challenges")
    op.drop_table("sessions")
    op.drop_index(op.f("ix_pending_projections_available_at"), table_name="pending_projections")
    op.drop_table("pending_projections")
    op.drop_index(op.f("ix_idempotency_keys_created_at"), table_name="idempotency_keys")
    op.drop_table("idempotency_keys")
    op.drop_index(
        "uq_completions_period", table_name="completions", postgresql_where=sa.text("status IN ('pending', 'approved')")
    )
    op.drop_index("ix_completions_pending", table_name="completions", postgresql_where=sa.text("status = 'pending'"))
    op.drop_index("ix_completions_id", table_name="completions")
    op.drop_table("completions")
    op.drop_index(op.f("ix_cohort_members_cohort_code_user_id"), table_name="cohort_members")
    op.drop_table("cohort_members")
    op.drop_index(op.f("ix_cohort_coaches_cohort_code_user_id"), table_name="cohort_coaches")
    op.drop_table("cohort_coaches")
    op.drop_table("challenge_texts")
    op.drop_table("challenge_prerequisites")
    op.drop_index("uq_users_email", table_name="users")
    op.drop_table("users")
    op.drop_table("cohorts")
    op.drop_index("ix_challenges_in_force", table_name="challenges", postgresql_where=sa.text("retired_at IS NULL"))
    op.drop_table("challenges")
