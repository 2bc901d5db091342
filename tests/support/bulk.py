"""Long histories at once: rows that the service wrote, copied in SQL, so that they have the shape of its own."""

from uuid import UUID

import asyncpg

COPIES = """
    CREATE TEMPORARY TABLE copies ON COMMIT DROP AS
    SELECT original.id AS original_id, head.seq + number AS seq, original.local_date - first_on + number AS days_before,
        first_on - number AS day, gen_random_uuid() AS completion_id, gen_random_uuid() AS event_id
    FROM (SELECT min(local_date) AS first_on, count(*)::int AS done FROM completions WHERE user_id = $1) AS so_far
    CROSS JOIN generate_series(1, $2::int - done) AS number
    CROSS JOIN (SELECT * FROM completions WHERE user_id = $1 ORDER BY local_date DESC LIMIT 1) AS original
    CROSS JOIN (SELECT seq FROM user_heads WHERE user_id = $1 FOR UPDATE) AS head
"""
INTO_EVERY_TABLE = (
    """
    INSERT INTO completions
    SELECT (jsonb_populate_record(original, jsonb_build_object('id', completion_id, 'local_date', day,
        'period_key', day::text, 'performed_at', performed_at - days_before * interval '1 day'))).*
    FROM copies JOIN completions AS original ON original.user_id = $1 AND original.id = original_id
    """,
    """
    INSERT INTO user_events
    SELECT (jsonb_populate_record(original, jsonb_build_object('seq', copies.seq, 'event_id', copies.event_id,
        'body', body || jsonb_build_object('completion_id', completion_id, 'local_date', day)))).*
    FROM copies
    JOIN user_events AS original ON original.user_id = $1 AND body ->> 'completion_id' = original_id::text
    """,
    """
    INSERT INTO ledger_entries (user_id, seq, completion_id, category, points, recorded_at)
    SELECT user_id, copies.seq, copies.completion_id, category, points, recorded_at
    FROM copies JOIN ledger_entries AS original ON original.user_id = $1 AND original.completion_id = original_id
    """,
    """
    UPDATE user_totals SET completion_count = done, points = sums.points,
        co2e_g = sums.co2e_g, co2e_known = sums.co2e_known, water_ml = sums.water_ml, water_known = sums.water_known,
        waste_g = sums.waste_g, waste_known = sums.waste_known,
        energy_wh = sums.energy_wh, energy_known = sums.energy_known
    FROM (
        SELECT category AS of_category, count(*) AS done, sum(points) AS points,
            coalesce(sum(co2e_g), 0) AS co2e_g, count(co2e_g) AS co2e_known,
            coalesce(sum(water_ml), 0) AS water_ml, count(water_ml) AS water_known,
            coalesce(sum(waste_g), 0) AS waste_g, count(waste_g) AS waste_known,
            coalesce(sum(energy_wh), 0) AS energy_wh, count(energy_wh) AS energy_known
        FROM completions WHERE user_id = $1 AND status = 'approved' GROUP BY category
    ) AS sums WHERE user_id = $1 AND category = of_category
    """,
    """
    UPDATE user_challenges SET completion_count = done
    FROM (
        SELECT challenge_code AS of_challenge, count(*) AS done
        FROM completions WHERE user_id = $1 AND status = 'approved' GROUP BY challenge_code
    ) AS counts WHERE user_id = $1 AND challenge_code = of_challenge
    """,
    """
    UPDATE user_heads SET seq = last.seq, last_event_id = last.event_id
    FROM (SELECT seq, event_id FROM copies ORDER BY seq DESC LIMIT 1) AS last WHERE user_id = $1
    """,
    """
    INSERT INTO pending_projections (user_id, seq, available_at, attempts)
    SELECT user_id, seq, recorded_at, 0 FROM user_heads WHERE user_id = $1
    ON CONFLICT (user_id) DO UPDATE SET seq = excluded.seq
    """,
)


async def repeat_completion(connection: asyncpg.Connection, user_id: UUID, total: int) -> int:
    """Copies a person's latest completion, of a daily challenge, to the days before the first until there are so many.

    It tells the new end of the log, which the MongoDB document knows nothing of.
    """
    async with connection.transaction():
        await connection.execute(COPIES, user_id, total)
        for statement in INTO_EVERY_TABLE:
            await connection.execute(statement, user_id)
        end: int = await connection.fetchval("SELECT seq FROM user_heads WHERE user_id = $1", user_id)
    return end
