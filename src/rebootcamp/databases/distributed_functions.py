"""Functions that record a completion on the machine of its user, on Citus.

One server carries out all that follows from a completion in one statement with many parts. Citus sends each insertion
to the user's machine by itself, one after another. So there the parts are the statements of a function, which Citus
sends as one call. ``SqlCompletionWrites`` has the parts for one server; the two must do the same.

Both functions take the user's id, by which a call is sent to a machine, and one JSON value with the rows: another
release may give it more or fewer fields, while the functions keep their signatures.
"""

CREDIT = """
    DECLARE
        done completions := jsonb_populate_record(NULL::completions, given -> 'completion');
        event user_events := jsonb_populate_record(NULL::user_events, given -> 'event');
        sums user_totals := jsonb_populate_record(NULL::user_totals, given -> 'sums');
        periods text[] := ARRAY(SELECT jsonb_array_elements_text(given -> 'periods'));
        begins boolean := false;
        is_listed boolean;
        each_period text;
        score leaderboard_entries;
    BEGIN
        INSERT INTO ledger_entries (user_id, seq, completion_id, category, points, recorded_at)
        VALUES (of_user, event.seq, done.id, done.category, done.points, event.recorded_at);

        INSERT INTO user_totals AS total (user_id, category, completion_count, points, co2e_g, co2e_known,
            water_ml, water_known, waste_g, waste_known, energy_wh, energy_known)
        VALUES (of_user, done.category, sums.completion_count, sums.points, sums.co2e_g, sums.co2e_known,
            sums.water_ml, sums.water_known, sums.waste_g, sums.waste_known, sums.energy_wh, sums.energy_known)
        ON CONFLICT (user_id, category) DO UPDATE SET
            completion_count = total.completion_count + excluded.completion_count,
            points = total.points + excluded.points,
            co2e_g = total.co2e_g + excluded.co2e_g,
            co2e_known = total.co2e_known + excluded.co2e_known,
            water_ml = total.water_ml + excluded.water_ml,
            water_known = total.water_known + excluded.water_known,
            waste_g = total.waste_g + excluded.waste_g,
            waste_known = total.waste_known + excluded.waste_known,
            energy_wh = total.energy_wh + excluded.energy_wh,
            energy_known = total.energy_known + excluded.energy_known;

        INSERT INTO user_challenges AS challenge (user_id, challenge_code, completion_count)
        VALUES (of_user, done.challenge_code, 1)
        ON CONFLICT (user_id, challenge_code) DO UPDATE SET completion_count = challenge.completion_count + 1;

        SELECT status = 'active' AND leaderboard = 'visible' INTO is_listed FROM users WHERE id = of_user;
        FOREACH each_period IN ARRAY periods LOOP
            INSERT INTO leaderboard_entries AS entry (user_id, period, points, reached_at, listed)
            VALUES (of_user, each_period, done.points, event.recorded_at, is_listed)
            ON CONFLICT (user_id, period) DO UPDATE SET
                points = entry.points + excluded.points, reached_at = excluded.reached_at
            RETURNING * INTO score;
            begins := begins OR score.points = done.points;
            IF score.listed THEN
                INSERT INTO leaderboard_changes (user_id, period, points_before, points_after)
                VALUES (of_user, score.period, score.points - done.points, score.points);
            END IF;
        END LOOP;

        -- Scores of earlier periods are dropped when a period begins. Its score is new, and equals this credit.
        IF begins THEN
            FOR score IN
                DELETE FROM leaderboard_entries WHERE user_id = of_user AND period <> ALL (periods) RETURNING *
            LOOP
                IF score.listed AND score.points > 0 THEN
                    INSERT INTO leaderboard_changes (user_id, period, points_before, points_after)
                    VALUES (of_user, score.period, score.points, 0);
                END IF;
            END LOOP;
        END IF;
    END
"""
RECORD = """
    DECLARE
        done completions := jsonb_populate_record(NULL::completions, given -> 'completion');
        event user_events := jsonb_populate_record(NULL::user_events, given -> 'event');
        request idempotency_keys := jsonb_populate_record(NULL::idempotency_keys, given -> 'request');
        due_at timestamptz(3) := statement_timestamp() + (given ->> 'grace')::interval;
    BEGIN
        INSERT INTO completions (user_id, id, challenge_code, status, period_key, category, difficulty, points, co2e_g,
            water_ml, waste_g, energy_wh, performed_at, local_date, submitted_at, decided_at, decided_by,
            decision_reason, note)
        VALUES (of_user, done.id, done.challenge_code, done.status, done.period_key, done.category, done.difficulty,
            done.points, done.co2e_g, done.water_ml, done.waste_g, done.energy_wh, done.performed_at, done.local_date,
            done.submitted_at, done.decided_at, done.decided_by, done.decision_reason, done.note)
        ON CONFLICT (user_id, challenge_code, period_key) WHERE status IN ('pending', 'approved') DO NOTHING;
        IF NOT FOUND THEN
            RETURN false;
        END IF;

        INSERT INTO user_events (user_id, seq, event_id, recorded_at, schema_version, body)
        VALUES (of_user, event.seq, event.event_id, event.recorded_at, event.schema_version, event.body);

        UPDATE user_heads SET seq = event.seq, last_event_id = event.event_id, recorded_at = event.recorded_at
        WHERE user_id = of_user;

        INSERT INTO pending_projections (user_id, seq, available_at, attempts)
        VALUES (of_user, event.seq, due_at, 0)
        ON CONFLICT (user_id) DO UPDATE SET seq = excluded.seq;

        IF done.status = 'approved' THEN
            PERFORM credit_completion(of_user, given);
        END IF;

        IF given ? 'request' THEN
            INSERT INTO idempotency_keys (user_id, route, key, body_hash, status, resource_id, seq, created_at,
                language)
            VALUES (of_user, request.route, request.key, request.body_hash, request.status, request.resource_id,
                event.seq, statement_timestamp(), request.language)
            ON CONFLICT (user_id, route, key) DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status,
                resource_id = excluded.resource_id, seq = excluded.seq, created_at = excluded.created_at,
                language = excluded.language;
        END IF;
        RETURN true;
    END
"""
FUNCTIONS = {"credit_completion": ("void", CREDIT), "record_completion": ("boolean", RECORD)}
"""The result and the body of each function, by name."""


def creating(name: str) -> str:
    """Returns the statement that makes a function, or replaces its body."""
    result, body = FUNCTIONS[name]
    return (
        f"CREATE OR REPLACE FUNCTION {name}(of_user uuid, given jsonb) RETURNS {result} LANGUAGE plpgsql AS $${body}$$"
    )


def distributing(name: str) -> str:
    """Returns the statement that makes Citus send each call to the machine of its user, within a transaction, too."""
    return (
        f"SELECT create_distributed_function('{name}(uuid, jsonb)', 'of_user', colocate_with => 'users',"
        " force_delegation => true)"
    )
