"""Wrong data cannot be written, whatever the code: each constraint refuses what it is there for."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from tests.support.bench import Pair, app_alone
from tests.support.clock import SettableClock
from tests.support.people import People, Person

EVERYTHING = """
    SELECT conname AS name FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'u', 'f', 'x')
    UNION SELECT index.relname FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid
    WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace
"""
IMPLIED = {"uq_ledger_entries_reversible", "uq_completions_worth"}
"""What the primary key forbids already; it is there to be referred to."""

CHANGES: dict[str, list[str]] = {
    "users": [
        "ck_users_role: role = 'root'",
        "ck_users_status: status = 'gone'",
        "ck_users_language: language = 'de'",
        "ck_users_leaderboard: leaderboard = 'maybe'",
        "ck_users_email: email = upper(email)",
        "ck_users_email: email = repeat('a', 243) || '@example.org'",
        "ck_users_display_name: display_name = ''",
        "ck_users_display_name: display_name = repeat('x', 81)",
        "ck_users_erased_holds_nothing_personal: status = 'erased'",
        "ck_users_erased_holds_nothing_personal: status = 'erased', email = NULL, display_name = NULL",
        "ck_users_erased_holds_nothing_personal: password_hash = NULL",
        "uq_users_email: email = (SELECT email FROM users WHERE id = '{other}')",
    ],
    "sessions": [
        "ck_sessions_expiry: expires_at = created_at",
        "ck_sessions_refresh_hash: refresh_hash = 'short'",
    ],
    "user_heads": [
        "ck_user_heads_seq: seq = -1",
        "ck_user_heads_last_event: seq = 0",
        "ck_user_heads_last_event: last_event_id = NULL",
    ],
    "user_totals": [
        "ck_user_totals_category: category = 'sport'",
        "ck_user_totals_counts: points = -1",
        "ck_user_totals_counts: completion_count = -1, co2e_known = 0",
        "ck_user_totals_known: co2e_known = completion_count + 1",
        "ck_user_totals_known: water_known = -1",
        "ck_user_totals_known: waste_known = completion_count + 1",
        "ck_user_totals_known: energy_known = completion_count + 1",
        "ck_user_totals_quantities: co2e_g = -1",
        "ck_user_totals_quantities: co2e_g = 1, co2e_known = 0",
        "ck_user_totals_quantities: co2e_g = 0, co2e_known = 1",
        "ck_user_totals_quantities: water_ml = -1",
        "ck_user_totals_quantities: water_ml = 1, water_known = 0",
        "ck_user_totals_quantities: waste_g = -1",
        "ck_user_totals_quantities: waste_g = 1, waste_known = 0",
        "ck_user_totals_quantities: energy_wh = -1",
        "ck_user_totals_quantities: energy_wh = 1, energy_known = 0",
    ],
    "user_challenges": [
        "ck_user_challenges_completion_count: completion_count = -1",
        "fk_user_challenges_challenge_code: challenge_code = 'no-' || challenge_code",
    ],
    "pending_projections": [
        "ck_pending_projections_counts: seq = 0",
        "ck_pending_projections_counts: attempts = -1",
    ],
    "completions": [
        "ck_completions_status: status = 'done'",
        "ck_completions_category: category = 'sport'",
        "ck_completions_difficulty: difficulty = 4",
        "ck_completions_points: points = 0",
        "ck_completions_points: points = 1001",
        "ck_completions_savings: co2e_g = 0",
        "ck_completions_savings: energy_wh = -1",
        "ck_completions_decided: decided_at = NULL",
        "ck_completions_decided: status = 'pending'",
        "ck_completions_moments: performed_at = submitted_at + interval '1 ms'",
        "ck_completions_moments: decided_at = submitted_at - interval '1 ms'",
        "ck_completions_note: note = repeat('x', 501)",
        "ck_completions_reviewer: decided_by = user_id",
        "ck_completions_decision_reason: decision_reason = 'An approval needs none.'",
        "ck_completions_decision_reason: status = 'rejected', decision_reason = ''",
        "fk_completions_challenge_code: challenge_code = 'no-' || challenge_code",
    ],
    "cohort_members": ["fk_cohort_members_cohort_code: cohort_code = 'none'"],
    "leaderboard_entries": ["ck_leaderboard_entries_points: points = -1"],
}
"""To rows of one person that are right as they are."""

IMPORT = (
    "ck_imports_{name}: INSERT INTO imports VALUES (gen_random_uuid(), '{kind}', '{status}', false, false, "
    "gen_random_uuid(), now(), NULL, now(), {attempts}, '{counts}')"
)
LINE = (
    "{name}: INSERT INTO import_lines VALUES (gen_random_uuid(), 1, '{status}', '{subject}', '', NULL, {data}, "
    "'{faults}')"
)
OTHERS = [
    # challenges
    "ck_challenges_code: UPDATE challenges SET code = 'No Code' WHERE code = 'refuse-junk-mail'",
    "ck_challenges_category: UPDATE challenges SET category = 'sport'",
    "ck_challenges_difficulty: UPDATE challenges SET difficulty = 0",
    "ck_challenges_points: UPDATE challenges SET points = 1001",
    "ck_challenges_recurrence: UPDATE challenges SET recurrence = 'hourly'",
    "ck_challenges_validation: UPDATE challenges SET validation = 'none'",
    "ck_challenges_window: UPDATE challenges SET starts_on = '2026-03-02', ends_on = '2026-03-01'",
    "ck_challenges_savings: UPDATE challenges SET water_ml = 0",
    "ck_challenges_basis_kind: UPDATE challenges SET basis_kind = 'guess'",
    "ck_challenges_basis_source: UPDATE challenges SET basis_source = ''",
    "ck_challenge_texts_texts: UPDATE challenge_texts SET title = ''",
    "ck_challenge_texts_texts: UPDATE challenge_texts SET description = ''",
    "ck_challenge_texts_texts: UPDATE challenge_texts SET basis_note = ''",
    "ck_challenge_texts_language: UPDATE challenge_texts SET language = 'de'",
    "fk_challenge_texts_challenge_code: UPDATE challenge_texts SET challenge_code = 'no-' || challenge_code",
    "ck_challenge_prerequisites_not_itself: INSERT INTO challenge_prerequisites VALUES ('cycle-5km', 'cycle-5km')",
    "fk_challenge_prerequisites_prerequisite_code: INSERT INTO challenge_prerequisites VALUES ('cycle-5km', 'none')",
    "fk_challenge_prerequisites_challenge_code: INSERT INTO challenge_prerequisites VALUES ('none', 'cycle-5km')",
    # files to import
    IMPORT.format(name="kind", kind="badges", status="checking", attempts=0, counts="{{}}"),
    IMPORT.format(name="status", kind="users", status="lost", attempts=0, counts="{{}}"),
    IMPORT.format(name="attempts", kind="users", status="checking", attempts=-1, counts="{{}}"),
    IMPORT.format(name="counts", kind="users", status="checking", attempts=0, counts="[]"),
    LINE.format(name="ck_import_lines_status", status="lost", data="NULL", subject="", faults="[]"),
    LINE.format(name="ck_import_lines_forgotten", status="applied", data="NULL", subject="a@b.c", faults="[]"),
    LINE.format(name="ck_import_lines_forgotten", status="unchanged", data="'{{}}'", subject="", faults="[]"),
    LINE.format(name="ck_import_lines_faults", status="faulty", data="NULL", subject="", faults="[]"),
    LINE.format(name="ck_import_lines_faults", status="valid", data="NULL", subject="", faults="[1]"),
    "ck_last_backup_one_row: INSERT INTO last_backup VALUES (false, now(), 'a', 1)",
    "ck_last_backup_archive: INSERT INTO last_backup VALUES (true, now(), '', 1)",
    "ck_last_backup_size_bytes: INSERT INTO last_backup VALUES (true, now(), 'a', 0)",
    LINE.format(name="fk_import_lines_import_id", status="valid", data="NULL", subject="", faults="[]"),
    # cohorts
    "ck_cohorts_code: INSERT INTO cohorts (code, name, created_at) VALUES ('A', 'A', now())",
    "ck_cohorts_name: INSERT INTO cohorts (code, name, created_at) VALUES ('lyon', '', now())",
    "ck_cohorts_join_code: INSERT INTO cohorts VALUES ('lyon', 'Lyon', now(), 'ILO0000000')",
    "uq_cohorts_join_code: INSERT INTO cohorts SELECT 'c-' || n, 'C', now(), 'ABCDEFGH23' FROM generate_series(1, 2) n",
    "fk_cohort_coaches_cohort_code: INSERT INTO cohort_coaches VALUES ('{user}', 'none')",
    "fk_cohort_coaches_user_id: INSERT INTO cohort_coaches SELECT gen_random_uuid(), code FROM cohorts LIMIT 1",
    "fk_cohort_invitations_cohort_code: SELECT pg_temp.invite_in('{user}', 'none')",
    "ck_cohort_invitations_expiry: SELECT pg_temp.invite_in('{user}', 'none', '0 days')",
    "ck_public_profiles_code: INSERT INTO public_profiles VALUES ('{user}', 'easy-to-guess', false, now())",
    "pk_cohort_members: INSERT INTO cohort_members SELECT '{user}', code, now() FROM cohorts LIMIT 1",
    # completions
    "fk_completions_decided_by: UPDATE completions SET decided_by = gen_random_uuid()"
    " WHERE user_id = '{user}' AND status = 'approved'",
    "uq_completions_period: SELECT pg_temp.again('approved')",
    "uq_completions_period: SELECT pg_temp.again('pending')",
    # the log
    "pk_user_events: SELECT pg_temp.happen(5)",
    "uq_user_events_user_id_event_id: SELECT pg_temp.happen(n, id => '00000000-0000-0000-0000-000000000001')"
    " FROM generate_series(6, 7) AS n",
    "ck_user_events_seq: SELECT pg_temp.happen(0)",
    "ck_user_events_body: SELECT pg_temp.happen(6, body => '{{}}')",
    "ck_user_events_body: SELECT pg_temp.happen(6, body => '[\"type\"]')",
    # the ledger: of the events, 2 credited 20 points and 4 credited 25; 1, 3 and 5 nothing
    "ck_ledger_entries_sign: SELECT pg_temp.enter(3, -20, NULL)",
    "ck_ledger_entries_sign: SELECT pg_temp.enter(3, 0, NULL)",
    "ck_ledger_entries_sign: SELECT pg_temp.enter(3, 20, 2)",
    "ck_ledger_entries_sign: SELECT pg_temp.enter(1, -20, 2)",
    "ck_ledger_entries_sign: SELECT pg_temp.enter(3, -20, 3)",
    "uq_ledger_entries_credit: SELECT pg_temp.enter(3, 20, NULL)",
    "uq_ledger_entries_reversal: SELECT pg_temp.enter(3, -20, 2), pg_temp.enter(5, -20, 2)",
    "pk_ledger_entries: SELECT pg_temp.enter(4, -20, 2)",
    "fk_ledger_entries_reversed: SELECT pg_temp.enter(3, -19, 2)",
    "fk_ledger_entries_reversed: SELECT pg_temp.enter(5, -20, 3)",
    "fk_ledger_entries_reversed: SELECT pg_temp.enter(5, -25, 4)",
    "fk_ledger_entries_user_id_seq: SELECT pg_temp.enter(9, -20, 2)",
    "fk_ledger_entries_worth: SELECT pg_temp.credit(completion => gen_random_uuid())",
    "fk_ledger_entries_worth: SELECT pg_temp.credit(of_category => 'sport')",
    "fk_ledger_entries_worth: SELECT pg_temp.credit(more => 1)",
    "fk_ledger_entries_worth: UPDATE completions SET points = points + 1 WHERE user_id = '{user}'",
    "fk_ledger_entries_worth: UPDATE completions SET category = 'learning' WHERE user_id = '{user}'",
    # requests
    "ck_idempotency_keys_key: SELECT pg_temp.ask('', '{hash}', 201, NULL)",
    "ck_idempotency_keys_body_hash: SELECT pg_temp.ask('a', 'short', 201, NULL)",
    "ck_idempotency_keys_status: SELECT pg_temp.ask('a', '{hash}', 500, NULL)",
    "ck_idempotency_keys_language: INSERT INTO idempotency_keys VALUES"
    " ('{user}', 'POST /a', 'a', '{hash}', 201, 'b', now(), NULL, 'de')",
    "fk_idempotency_keys_user_id_seq: SELECT pg_temp.ask('a', '{hash}', 201, 9)",
    # the rest
    'ck_deliveries_state: SELECT pg_temp.deliver(\'{{"state": "sent"}}\')',
    'ck_deliveries_kind: SELECT pg_temp.deliver(\'{{"kind": "pigeon"}}\')',
    "ck_deliveries_counts: SELECT pg_temp.deliver('{{\"place\": -1}}')",
    "ck_deliveries_counts: SELECT pg_temp.deliver('{{\"attempts\": -1}}')",
    'ck_deliveries_type: SELECT pg_temp.deliver(\'{{"type": ""}}\')',
    "ck_deliveries_payload: SELECT pg_temp.deliver('{{\"payload\": null}}')",
    "ck_deliveries_payload: SELECT pg_temp.deliver(jsonb_build_object('payload', repeat('x', 20001)))",
    "ck_deliveries_answer: SELECT pg_temp.deliver(jsonb_build_object('answer', repeat('x', 1001)))",
    "ck_deliveries_answer: SELECT pg_temp.deliver(jsonb_build_object('error', repeat('x', 501)))",
    "ck_pending_deliveries_counts: SELECT pg_temp.queue(-1, 0)",
    "ck_pending_deliveries_counts: SELECT pg_temp.queue(0, -1)",
    "ck_webhooks_url: SELECT pg_temp.hook('', 'a', NULL)",
    "ck_webhooks_description: SELECT pg_temp.hook('a', repeat('x', 201), NULL)",
    "ck_webhooks_previous: SELECT pg_temp.hook('a', 'a', 'secret')",
    "ck_pending_registrations_email: SELECT pg_temp.register('A@example.org', 'a', 'fr')",
    "ck_pending_registrations_display_name: SELECT pg_temp.register('a@example.org', '', 'fr')",
    "ck_pending_registrations_language: SELECT pg_temp.register('a@example.org', 'a', 'de')",
    "ck_mail_subscriptions_topic: INSERT INTO mail_subscriptions VALUES ('{user}', 'newsletter', now(), NULL)",
    "ck_mail_subscriptions_next_at: INSERT INTO mail_subscriptions VALUES ('{user}', 'weekly_summary', now(), NULL)",
    "ck_mail_subscriptions_next_at: INSERT INTO mail_subscriptions VALUES ('{user}', 'badge_awarded', now(), now())",
    "ck_delivery_positions_seq: INSERT INTO delivery_positions VALUES ('{user}', -1)",
    "ck_streak_pauses_length: INSERT INTO streak_pauses VALUES ('{user}', '2026-03-02', '2026-03-01')",
    "ck_streak_pauses_length: INSERT INTO streak_pauses VALUES ('{user}', '2026-03-01', '2026-04-01')",
    "ck_audit_events_action: SELECT pg_temp.note('{user}', 'A', 'b')",
    "ck_audit_events_subject: SELECT pg_temp.note('{user}', 'a', '')",
    "fk_audit_events_actor_id: SELECT pg_temp.note(gen_random_uuid(), 'a', 'b')",
    "ck_badge_decisions_reason: INSERT INTO badge_decisions (user_id, seq, badge_code, reason, decided_by)"
    " VALUES ('{user}', 1, 'first-step', '', '{user}')",
    "fk_badge_decisions_user_id_seq: INSERT INTO badge_decisions (user_id, seq, badge_code, reason, decided_by)"
    " VALUES ('{user}', 99, 'first-step', 'R', '{user}')",
    "fk_badge_decisions_decided_by: INSERT INTO badge_decisions (user_id, seq, badge_code, reason, decided_by)"
    " VALUES ('{user}', 1, 'first-step', 'R', gen_random_uuid())",
    "ck_invitations_code_hash: SELECT pg_temp.invite('short', '1 day')",
    "ck_invitations_expiry: SELECT pg_temp.invite('{hash}', '0 days')",
    "fk_invitations_used_by: SELECT pg_temp.invite('{hash}', '1 day', gen_random_uuid())",
    "ck_request_counts_used: INSERT INTO request_counts VALUES ('login', 'me', -1, now())",
    # mail
    "ck_pending_registrations_email: SELECT pg_temp.wait_for(email => 'A@example.org')",
    "ck_pending_registrations_display_name: SELECT pg_temp.wait_for(display_name => '')",
    "ck_pending_registrations_language: SELECT pg_temp.wait_for(language => 'de')",
    "ck_mail_subscriptions_topic: SELECT pg_temp.choose('weather', NULL)",
    "ck_mail_subscriptions_next_at: SELECT pg_temp.choose('weekly_summary', NULL)",
    "ck_service_accounts_name: SELECT pg_temp.serve(name => '')",
    "ck_service_accounts_scopes: SELECT pg_temp.serve(scopes => ARRAY['users:erase'])",
    "ck_service_accounts_scopes: SELECT pg_temp.serve(scopes => '{{}}')",
    "uq_service_accounts_name: SELECT pg_temp.serve(), pg_temp.serve()",
    "ck_service_keys_id: SELECT pg_temp.issue(id => 'short')",
    "ck_service_keys_secret_hash: SELECT pg_temp.issue(secret_hash => 'short')",
    "ck_service_keys_expiry: SELECT pg_temp.issue(good_for => '-1 day')",
    "fk_service_keys_service_account_id: SELECT pg_temp.issue(account => gen_random_uuid())",
    "ck_external_ids_external_id: SELECT pg_temp.know(external_id => 'a b')",
    "fk_external_ids_service_account_id: SELECT pg_temp.know(account => gen_random_uuid())",
    "ck_external_id_invitations_code_hash: SELECT pg_temp.call(code_hash => 'short')",
    "ck_external_id_invitations_expiry: SELECT pg_temp.call(good_for => '0 days')",
    "ck_external_id_invitations_external_id: SELECT pg_temp.call(external_id => '')",
    "fk_external_id_invitations_service_account_id: SELECT pg_temp.call(account => gen_random_uuid())",
    "uq_external_id_invitations_external_id: WITH one AS (SELECT pg_temp.serve() AS id)"
    " SELECT pg_temp.call(account => id), pg_temp.call(account => id, code_hash => repeat('y', 32)::bytea) FROM one",
    "ck_leaderboard_changes_points: INSERT INTO leaderboard_changes (period, points_before, points_after)"
    " VALUES ('all', 5, 5)",
    "ck_leaderboard_counts_bucket: INSERT INTO leaderboard_counts VALUES ('all', 100, 150, 1)",
]


SHORTHANDS = """
    CREATE FUNCTION pg_temp.again(of_status text, as_status text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
        INSERT INTO completions SELECT (jsonb_populate_record(one,
            jsonb_build_object('id', gen_random_uuid(), 'status', coalesce(as_status, of_status)))).*
        FROM completions AS one WHERE user_id = '{user}' AND status = of_status ORDER BY id LIMIT 1
    $$;
    CREATE FUNCTION pg_temp.happen(seq bigint, id uuid DEFAULT gen_random_uuid(), body jsonb DEFAULT '{{"type": "a"}}')
    RETURNS void LANGUAGE sql AS $$
        INSERT INTO user_events (user_id, seq, event_id, recorded_at, schema_version, body)
        VALUES ('{user}', $1, $2, now(), 1, $3)
    $$;
    CREATE FUNCTION pg_temp.enter(seq bigint, points bigint, reverses bigint) RETURNS void LANGUAGE sql AS $$
        INSERT INTO ledger_entries (user_id, seq, completion_id, category, points, reverses_seq, recorded_at)
        SELECT user_id, $1, completion_id, category, $2, $3, recorded_at
        FROM ledger_entries AS original WHERE user_id = '{user}' AND original.seq = 2
    $$;
    CREATE FUNCTION pg_temp.credit(
        completion uuid DEFAULT NULL, of_category text DEFAULT NULL, more bigint DEFAULT 0
    ) RETURNS void LANGUAGE sql AS $$
        INSERT INTO ledger_entries (user_id, seq, completion_id, category, points, recorded_at)
        SELECT user_id, 3, coalesce($1, id), coalesce($2, category), points + $3, submitted_at
        FROM completions WHERE user_id = '{user}' AND status = 'pending' ORDER BY id LIMIT 1
    $$;
    CREATE FUNCTION pg_temp.ask(key text, body_hash bytea, status bigint, seq bigint) RETURNS void LANGUAGE sql AS $$
        INSERT INTO idempotency_keys (user_id, route, key, body_hash, status, resource_id, seq, created_at)
        VALUES ('{user}', 'POST /a', $1, $2, $3, 'b', $4, now())
    $$;
    CREATE FUNCTION pg_temp.note(actor_id uuid, action text, subject text) RETURNS void LANGUAGE sql AS $$
        INSERT INTO audit_events (at, actor_id, action, subject) VALUES (now(), $1, $2, $3)
    $$;
    CREATE FUNCTION pg_temp.invite(code_hash bytea, good_for interval, used_by uuid DEFAULT NULL)
    RETURNS void LANGUAGE sql AS $$
        INSERT INTO invitations (code_hash, created_at, expires_at, used_by) VALUES ($1, now(), now() + $2, $3)
    $$;
    CREATE FUNCTION pg_temp.invite_in(user_id uuid, cohort_code text, good_for interval DEFAULT '1 day')
    RETURNS void LANGUAGE sql AS $$
        INSERT INTO cohort_invitations (user_id, cohort_code, created_at, expires_at)
        VALUES ($1, $2, now(), now() + $3)
    $$;
    CREATE FUNCTION pg_temp.deliver(changes jsonb) RETURNS void LANGUAGE sql AS $$
        INSERT INTO deliveries SELECT (jsonb_populate_record(NULL::deliveries, '{{
            "user_id": "{user}", "id": "{user}", "target_id": "{user}", "lane": "{user}", "kind": "webhook",
            "place": 0, "type": "a", "payload": "b", "is_secret": false, "created_at": "2026-03-09",
            "queued_at": "2026-03-09", "state": "pending", "attempts": 0
        }}'::jsonb || $1)).*
    $$;
    CREATE FUNCTION pg_temp.hook(url text, description text, previous_secret text) RETURNS void LANGUAGE sql AS $$
        INSERT INTO webhooks VALUES ('{user}', $1, $2, '{{}}', true, now(), now(), 'secret', $3, NULL)
    $$;
    CREATE FUNCTION pg_temp.register(email text, display_name text, language text) RETURNS void LANGUAGE sql AS $$
        INSERT INTO pending_registrations VALUES ('{user}', '{user}', $1, 'hash', $2, $3, 'UTC', now())
    $$;
    CREATE FUNCTION pg_temp.queue(last_place bigint, attempts bigint) RETURNS void LANGUAGE sql AS $$
        INSERT INTO pending_deliveries (user_id, lane, target_id, last_place, available_at, attempts)
        VALUES ('{user}', '{user}', '{user}', $1, now(), $2)
    $$;
    CREATE FUNCTION pg_temp.wait_for(
        email text DEFAULT 'a@example.org', display_name text DEFAULT 'A', language text DEFAULT 'fr'
    ) RETURNS void LANGUAGE sql AS $$
        INSERT INTO pending_registrations
            (mailbox_id, id, email, password_hash, display_name, language, time_zone, expires_at)
        VALUES (gen_random_uuid(), gen_random_uuid(), $1, 'hash', $2, $3, 'UTC', now())
    $$;
    CREATE FUNCTION pg_temp.choose(topic text, next_at timestamptz) RETURNS void LANGUAGE sql AS $$
        INSERT INTO mail_subscriptions (user_id, topic, since, next_at) VALUES ('{user}', $1, now(), $2)
    $$;
    CREATE FUNCTION pg_temp.serve(name text DEFAULT 'S', scopes text[] DEFAULT ARRAY['users:invite'])
    RETURNS uuid LANGUAGE sql AS $$
        INSERT INTO service_accounts (id, name, scopes, created_at) VALUES (gen_random_uuid(), $1, $2, now())
        RETURNING id
    $$;
    CREATE FUNCTION pg_temp.issue(
        id text DEFAULT repeat('k', 16), account uuid DEFAULT NULL, secret_hash bytea DEFAULT '{hash}',
        good_for interval DEFAULT '1 day'
    ) RETURNS void LANGUAGE sql AS $$
        INSERT INTO service_keys (id, service_account_id, secret_hash, created_at, expires_at)
        VALUES ($1, coalesce($2, pg_temp.serve()), $3, now(), now() + $4)
    $$;
    CREATE FUNCTION pg_temp.know(external_id text DEFAULT 'card-1', account uuid DEFAULT NULL)
    RETURNS void LANGUAGE sql AS $$
        INSERT INTO external_ids (service_account_id, external_id, user_id, mapped_at)
        VALUES (coalesce($2, pg_temp.serve()), $1, '{user}', now())
    $$;
    CREATE FUNCTION pg_temp.call(
        external_id text DEFAULT 'card-1', account uuid DEFAULT NULL, code_hash bytea DEFAULT '{hash}',
        good_for interval DEFAULT '1 day'
    ) RETURNS void LANGUAGE sql AS $$
        INSERT INTO external_id_invitations (code_hash, service_account_id, external_id, created_at, expires_at)
        VALUES ($3, coalesce($2, pg_temp.serve()), $1, now(), now() + $4)
    $$
"""
OTHER = "The other one of the constraints"
APPEND_ONLY = ["user_events", "ledger_entries", "audit_events"]


def attempts() -> list[tuple[str, str]]:
    """The constraint that refuses, and the statement."""
    changes = [
        f"{name}: UPDATE {table} SET {change} WHERE {'id' if table == 'users' else 'user_id'} = '{{user}}'"
        for table, some in CHANGES.items()
        for name, _, change in (one.partition(": ") for one in some)
    ]
    return [(name, statement) for name, _, statement in (one.partition(": ") for one in [*changes, *OTHERS])]


@pytest.fixture(scope="module")
async def person(quiet: Pair) -> Person:
    """Somebody in a cohort, whose events 2 and 4 credited 20 and 25 points, and whose 3 and 5 await review."""
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with app_alone(quiet.settings, clock) as app:
        people = People(app)
        person = await people.learner()
        await people.cohort(person)
        other = await people.learner()
        await other.client.patch("/users/me", json={"display_name": OTHER})
        for code in ("cycle-5km", "keep-phone-one-more-year", "metro-10km", "train-500km"):
            assert (await person.complete(code)).status_code == 201
    return person


@asynccontextmanager
async def undone(quiet: Pair, person: Person) -> AsyncIterator[tuple[asyncpg.Connection, dict[str, str]]]:
    """A transaction that leaves nothing behind, and what statements may name."""
    names = {"user": str(person.id), "hash": "x" * 32}
    async with quiet.postgres.acquire() as connection:
        transaction = connection.transaction()
        await transaction.start()
        names["other"] = str(await connection.fetchval("SELECT id FROM users WHERE display_name = $1", OTHER))
        await connection.execute(SHORTHANDS.format(**names))
        try:
            yield connection, names
        finally:
            await transaction.rollback()


@pytest.mark.parametrize(("constraint", "statement"), attempts())
async def test_what_must_not_be_is_refused(quiet: Pair, person: Person, constraint: str, statement: str) -> None:
    async with undone(quiet, person) as (connection, names):
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as refusal:
            await connection.execute(statement.format(**names))
        assert refusal.value.constraint_name == constraint


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT pg_temp.again('approved', as_status => 'rejected')",
        "SELECT pg_temp.again('approved', as_status => 'reversed')",
        "SELECT pg_temp.happen(6)",
        "SELECT pg_temp.enter(3, -20, 2)",
        "SELECT pg_temp.credit()",
        "UPDATE completions SET performed_at = date_trunc('day', performed_at) WHERE user_id = '{user}'",
        "SELECT pg_temp.ask('a', '{hash}', 201, 2), pg_temp.ask('b', '{hash}', 204, NULL)",
        "SELECT pg_temp.invite('{hash}', '1 day', '{user}')",
        "SELECT pg_temp.issue()",
        "SELECT pg_temp.know()",
        "SELECT pg_temp.call()",
        "UPDATE users SET status = 'erased', email = NULL, display_name = NULL, password_hash = NULL"
        " WHERE id = '{user}'",
    ],
)
async def test_what_is_right_is_not(quiet: Pair, person: Person, statement: str) -> None:
    async with undone(quiet, person) as (connection, names):
        await connection.execute(statement.format(**names))


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "change", ["UPDATE {table} SET {column} = {column}", "DELETE FROM {table}", "TRUNCATE {table} CASCADE"]
)
async def test_what_is_append_only_is_never_changed(quiet: Pair, person: Person, table: str, change: str) -> None:
    column = "at" if table == "audit_events" else "recorded_at"
    async with undone(quiet, person) as (connection, _):
        with pytest.raises(asyncpg.RestrictViolationError, match="append-only"):
            await connection.execute(change.format(table=table, column=column))


async def test_every_table_of_a_person_belongs_to_somebody(quiet: Pair, person: Person) -> None:
    references = await quiet.postgres.fetch(
        """
        SELECT conname, conrelid::regclass::text AS table FROM pg_constraint
        WHERE contype = 'f' AND confrelid = 'users'::regclass AND conname = 'fk_' || conrelid::regclass || '_user_id'
        """
    )
    tables = {record["table"] for record in references} - {"ledger_entries"}  # whose generated column cannot be copied
    assert tables >= {"sessions", "user_heads", "user_events", "user_totals", "user_challenges", "completions"}
    copy = """
        INSERT INTO {table} SELECT (jsonb_populate_record(one, jsonb_build_object('user_id', gen_random_uuid()))).*
        FROM {table} AS one WHERE user_id = $1 LIMIT 1
    """
    for table in tables:
        async with undone(quiet, person) as (connection, _):
            if await connection.fetchval(f"SELECT count(*) FROM {table} WHERE user_id = $1", person.id):
                with pytest.raises(asyncpg.ForeignKeyViolationError) as refusal:
                    await connection.execute(copy.format(table=table), person.id)
                assert refusal.value.constraint_name == f"fk_{table}_user_id"


async def test_every_constraint_is_tried(quiet: Pair) -> None:
    there_are = {record["name"] for record in await quiet.postgres.fetch(EVERYTHING)}
    tried = {name for name, _ in attempts()} | IMPLIED
    assert {name for name in there_are - tried if not name.endswith("_user_id")} == set()


async def test_a_reviewer_whose_clock_is_behind_decides_at_once(quiet: Pair) -> None:
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with app_alone(quiet.settings, clock) as app:
        learner = await People(app).learner()
        submitted = (await learner.complete("keep-phone-one-more-year")).json()["completion"]
        clock.moment -= timedelta(seconds=1)
        admin = await People(app).admin()
        approved = await admin.post(f"/completions/{submitted['id']}/approve")
        assert approved.status_code == 200
        assert approved.json()["completion"]["decided_at"] == submitted["submitted_at"]
