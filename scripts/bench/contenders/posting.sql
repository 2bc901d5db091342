-- Everything that a completion changes in PostgreSQL, in one statement, in a transaction that has locked the user's head.
WITH given AS (
    SELECT $1::uuid AS user_id, $2::bigint AS seq, $3::uuid AS completion_id, $4::uuid AS event_id,
        $5::timestamptz AS moment, $6::timestamptz AS performed_at, $7::date AS day, $8::jsonb AS body, challenges.*,
        ARRAY[
            'all_time', to_char($5::timestamptz AT TIME ZONE 'Europe/Paris', 'IYYY-"W"IW'),
            to_char($5::timestamptz AT TIME ZONE 'Europe/Paris', 'YYYY-MM')
        ] AS periods
    FROM challenges WHERE code = $9
), completion AS (
    INSERT INTO completions (
        user_id, id, challenge_code, status, period_key, category, difficulty, points, co2e_g, water_ml, waste_g,
        energy_wh, performed_at, local_date, submitted_at, decided_at
    )
    SELECT user_id, completion_id, code, 'approved', day::text, category, difficulty, points, co2e_g, water_ml, waste_g,
        energy_wh, performed_at, day, moment, moment
    FROM given
), event AS (
    INSERT INTO user_events (user_id, seq, event_id, recorded_at, schema_version, body)
    SELECT user_id, seq, event_id, moment, 1, body FROM given
), head AS (
    UPDATE user_heads SET seq = given.seq, last_event_id = given.event_id, recorded_at = moment
    FROM given WHERE user_heads.user_id = given.user_id
), note AS (
    INSERT INTO pending_projections (user_id, seq, available_at, attempts)
    SELECT user_id, seq, moment + interval '2 s', 0 FROM given
    ON CONFLICT (user_id) DO UPDATE SET seq = excluded.seq
), ledger AS (
    INSERT INTO ledger_entries (user_id, seq, completion_id, category, points, recorded_at)
    SELECT user_id, seq, completion_id, category, points, moment FROM given
), totals AS (
    INSERT INTO user_totals AS so_far
    SELECT user_id, category, 1, points, coalesce(co2e_g, 0), (co2e_g IS NOT NULL)::int, coalesce(water_ml, 0),
        (water_ml IS NOT NULL)::int, coalesce(waste_g, 0), (waste_g IS NOT NULL)::int, coalesce(energy_wh, 0),
        (energy_wh IS NOT NULL)::int
    FROM given
    ON CONFLICT (user_id, category) DO UPDATE SET
        completion_count = so_far.completion_count + 1, points = so_far.points + excluded.points,
        co2e_g = so_far.co2e_g + excluded.co2e_g, co2e_known = so_far.co2e_known + excluded.co2e_known,
        water_ml = so_far.water_ml + excluded.water_ml, water_known = so_far.water_known + excluded.water_known,
        waste_g = so_far.waste_g + excluded.waste_g, waste_known = so_far.waste_known + excluded.waste_known,
        energy_wh = so_far.energy_wh + excluded.energy_wh, energy_known = so_far.energy_known + excluded.energy_known
), challenge AS (
    INSERT INTO user_challenges AS so_far SELECT user_id, code, 1 FROM given
    ON CONFLICT (user_id, challenge_code) DO UPDATE SET completion_count = so_far.completion_count + 1
), scored AS (
    INSERT INTO leaderboard_entries AS so_far (user_id, period, points, reached_at, listed)
    SELECT user_id, unnest(periods), points, moment, (
        SELECT status = 'active' AND leaderboard = 'visible' FROM users WHERE id = user_id
    ) FROM given
    ON CONFLICT (user_id, period) DO UPDATE
        SET points = so_far.points + excluded.points, reached_at = excluded.reached_at
    RETURNING period, points, listed
), dropped AS (
    DELETE FROM leaderboard_entries AS entry USING given
    WHERE entry.user_id = given.user_id AND period <> ALL (periods)
    RETURNING period, entry.points, listed
), changes AS (
    INSERT INTO leaderboard_changes (period, points_before, points_after)
    SELECT period, scored.points - given.points, scored.points FROM scored, given WHERE listed
    UNION ALL SELECT period, points, 0 FROM dropped WHERE listed AND points > 0
)
SELECT given.points + coalesce((SELECT sum(points) FROM user_totals WHERE user_id = $1), 0)::bigint FROM given
