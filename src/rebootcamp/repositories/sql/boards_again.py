"""Statements that rebuild leaderboards: scores from the ledger, and counts of the present periods from the scores."""

from sqlalchemy import ARRAY, BigInteger, Text, Uuid, bindparam, text

from rebootcamp.models.leaderboards import WIDTHS
from rebootcamp.repositories.sql.books import CREDITED, PERIODS

_KEYS_OF_PERIODS = bindparam("periods", PERIODS, type_=ARRAY(Text()))

# A score of 0 was reached at no moment. The column gets the present moment, which is never shown.
RESCORE = text(f"""
    WITH credited AS (
        SELECT s.* FROM user_heads h JOIN users u ON u.id = h.user_id CROSS JOIN LATERAL ({CREDITED}) s
        WHERE h.user_id = :user_id
    ),
    present AS (SELECT * FROM leaderboard_entries WHERE user_id = :user_id),
    written AS (
        INSERT INTO leaderboard_entries (user_id, period, points, reached_at, listed)
        SELECT :user_id, period, points, coalesce(reached_at, statement_timestamp()), listed FROM credited
        ON CONFLICT (user_id, period) DO UPDATE
        SET points = excluded.points, reached_at = excluded.reached_at, listed = excluded.listed
    ),
    removed AS (
        DELETE FROM leaderboard_entries
        WHERE user_id = :user_id AND period NOT IN (SELECT period FROM credited)
    ),
    moved AS (
        SELECT period,
            CASE WHEN p.listed THEN p.points ELSE 0 END AS points_before,
            CASE WHEN c.listed THEN c.points ELSE 0 END AS points_after
        FROM present p FULL JOIN credited c USING (period)
    )
    INSERT INTO leaderboard_changes (user_id, period, points_before, points_after)
    SELECT :user_id, period, points_before, points_after FROM moved WHERE points_before <> points_after
""").bindparams(bindparam("user_id", type_=Uuid()), _KEYS_OF_PERIODS)  # noqa: S608

# The counts hold the scores of all listed users, without the changes that are not folded in yet.
RECOUNT = text("""
    WITH present AS (
        SELECT to_char(statement_timestamp() AT TIME ZONE CAST(:zone AS text), format) AS period
        FROM unnest(CAST(:periods AS text[])) AS format
    ),
    scored AS (
        SELECT period, points, 1 AS by FROM leaderboard_entries WHERE listed
        UNION ALL SELECT period, points_after, -1 FROM leaderboard_changes
        UNION ALL SELECT period, points_before, 1 FROM leaderboard_changes
    ),
    counted AS (
        SELECT period, width, points - points % width AS floor, sum(by) AS user_count
        FROM scored CROSS JOIN unnest(CAST(:widths AS bigint[])) AS width
        WHERE points > 0 AND period IN (SELECT period FROM present)
        GROUP BY period, width, points - points % width HAVING sum(by) <> 0
    ),
    removed AS (
        DELETE FROM leaderboard_counts
        WHERE period IN (SELECT period FROM present)
            AND (period, width, floor) NOT IN (SELECT period, width, floor FROM counted)
    )
    INSERT INTO leaderboard_counts AS known (period, width, floor, user_count)
    SELECT period, width, floor, user_count FROM counted
    ON CONFLICT (period, width, floor) DO UPDATE SET user_count = excluded.user_count
    WHERE known.user_count <> excluded.user_count
""").bindparams(bindparam("widths", list(WIDTHS), type_=ARRAY(BigInteger())), _KEYS_OF_PERIODS)
