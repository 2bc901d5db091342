"""Let erasure remove the dates from a user's log, and nothing else. Store the language with each idempotency key.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

WITHOUT_DATES = """
    CREATE FUNCTION without_dates(body jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT AS $$
        SELECT body
            || CASE WHEN body ->> 'local_date' IS NULL THEN '{}' ELSE '{"local_date": "1970-01-01"}' END::jsonb
            || CASE WHEN body ->> 'performed_at' IS NULL THEN '{}'
                ELSE '{"performed_at": "1970-01-01T00:00:00Z"}' END::jsonb
            || CASE WHEN body ->> 'first_on' IS NULL THEN '{}' ELSE '{"first_on": "1970-01-01"}' END::jsonb
            || CASE WHEN body ->> 'last_on' IS NULL THEN '{}' ELSE '{"last_on": "1970-01-01"}' END::jsonb
    $$
"""
REFUSE = """
    CREATE FUNCTION refuse_change_but_for_dates_of_the_erased() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF ROW(NEW.user_id, NEW.seq, NEW.event_id, NEW.recorded_at, NEW.schema_version, NEW.body) IS DISTINCT FROM
            ROW(OLD.user_id, OLD.seq, OLD.event_id, OLD.recorded_at, OLD.schema_version, without_dates(OLD.body))
            OR NOT EXISTS (SELECT FROM users WHERE id = OLD.user_id AND status = 'erased')
        THEN
            RAISE EXCEPTION '% is append-only: correct it by a new row', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
"""
# The function runs with the rights of the schema's owner, since the service's role may not change the log at all.
FORGET = """
    CREATE FUNCTION forget_dates(of_user uuid, first_seq bigint, last_seq bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE user_events SET body = without_dates(body)
        WHERE user_id = of_user AND seq BETWEEN first_seq AND last_seq
    $$
"""
ERASED = "SELECT id FROM users WHERE status = 'erased'"
# Data of users who were erased before erasure removed all of this.
LEFT_OVER = (
    "SELECT forget_dates(user_id, 1, seq) FROM user_heads WHERE user_id IN (:erased)",
    "DELETE FROM completions WHERE user_id IN (:erased) AND NOT EXISTS (SELECT FROM ledger_entries AS ledger"
    " WHERE ledger.user_id = completions.user_id AND completion_id = completions.id)",
    "UPDATE completions SET period_key = id::text, performed_at = 'epoch', local_date = 'epoch',"
    " submitted_at = 'epoch', decided_at = 'epoch', decided_by = NULL, decision_reason = NULL, note = NULL"
    " WHERE user_id IN (:erased)",
    "DELETE FROM leaderboard_entries WHERE user_id IN (:erased) AND NOT listed",
    "DELETE FROM user_challenges WHERE user_id IN (:erased)",
    "DELETE FROM invitations WHERE used_by IN (:erased)",
    "DELETE FROM request_counts WHERE who IN (SELECT id::text FROM users WHERE status = 'erased')",
    "UPDATE users SET joined_at = 'epoch', language = 'en', leaderboard = 'hidden' WHERE status = 'erased'",
)


def upgrade() -> None:
    op.add_column("idempotency_keys", sa.Column("language", sa.Text(), nullable=True))
    op.create_check_constraint(op.f("ck_idempotency_keys_language"), "idempotency_keys", "language IN ('fr', 'en')")
    for statement in (WITHOUT_DATES, REFUSE, FORGET):
        op.execute(statement)
    op.execute("DROP TRIGGER append_only ON user_events")
    op.execute(
        "CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON user_events"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )
    op.execute(
        "CREATE TRIGGER append_only_but_for_dates BEFORE UPDATE ON user_events"
        " FOR EACH ROW EXECUTE FUNCTION refuse_change_but_for_dates_of_the_erased()"
    )
    for statement in LEFT_OVER:
        op.execute(statement.replace(":erased", ERASED))


def downgrade() -> None:
    op.execute("DROP TRIGGER append_only_but_for_dates ON user_events")
    op.execute("DROP TRIGGER append_only ON user_events")
    op.execute(
        "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON user_events"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )
    op.execute("DROP FUNCTION forget_dates(uuid, bigint, bigint)")
    op.execute("DROP FUNCTION refuse_change_but_for_dates_of_the_erased()")
    op.execute("DROP FUNCTION without_dates(jsonb)")
    op.drop_constraint(op.f("ck_idempotency_keys_language"), "idempotency_keys", type_="check")
    op.drop_column("idempotency_keys", "language")
