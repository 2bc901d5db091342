"""Reads logs and sums of many users at once, for audits."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict
from sqlalchemy import ARRAY, BigInteger, Text, Uuid, bindparam, func, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.domain.audit import BoardScore, Books, Credits, Difference, DifferenceKind, Sums
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import UserEventEntity, UserHeadEntity
from rebootcamp.models.leaderboards import WIDTHS
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.log import event_of
from rebootcamp.repositories.sql.moments import MONTH_FORMAT, WEEK_FORMAT
from rebootcamp.repositories.sql.references import strays_of, strays_of_all
from rebootcamp.services.ports.books import BookReader, LogEnd

PERIODS = ['"all_time"', MONTH_FORMAT, WEEK_FORMAT]
"""The ``to_char`` formats of the periods that a moment falls in; see ``domain.leaderboards.spans_of``."""
CREDITED = """
    SELECT to_char(credited_at, format) AS period, coalesce(sum(points) FILTER (WHERE stands), 0) AS points,
        max(recorded_at) FILTER (WHERE stands) AS reached_at,
        u.status = 'active' AND u.leaderboard = 'visible' AS listed
    FROM (
        SELECT points, recorded_at, recorded_at AT TIME ZONE CAST(:zone AS text) AS credited_at,
            max(recorded_at) OVER () AT TIME ZONE CAST(:zone AS text) AS last_at,
            NOT EXISTS (
                SELECT FROM ledger_entries r
                WHERE r.user_id = c.user_id AND r.completion_id = c.completion_id
                    AND r.reverses_seq IS NOT NULL
            ) AS stands
        FROM ledger_entries c WHERE c.user_id = h.user_id AND c.reverses_seq IS NULL
    ) credit
    CROSS JOIN unnest(CAST(:periods AS text[])) AS format
    WHERE to_char(credited_at, format) = to_char(last_at, format) AND u.status <> 'erased'
    GROUP BY 1
"""
"""Computes the scores of the user with head ``h`` and row ``u`` from the ledger alone."""

# One statement sees one snapshot; sums from separate statements would differ while users keep making changes.
# Erased users keep neither counts by challenge nor completions without a ledger entry.
_BOOKS = text(f"""
    SELECT h.user_id, h.seq, h.last_event_id, h.recorded_at,
        EXISTS (SELECT FROM pending_projections p WHERE p.user_id = h.user_id AND p.seq >= h.seq) AS noted,
        (SELECT jsonb_agg(to_jsonb(t)) FROM user_totals t WHERE t.user_id = h.user_id) AS totals,
        (
            SELECT jsonb_agg(to_jsonb(l)) FROM (
                SELECT category, sum(points) AS points, sum(sign(points)) AS completion_count
                FROM ledger_entries WHERE user_id = h.user_id GROUP BY category
            ) l
        ) AS ledger,
        (
            SELECT jsonb_object_agg(challenge_code, completion_count) FROM user_challenges WHERE user_id = h.user_id
        ) AS challenge_counts,
        (
            SELECT jsonb_agg(to_jsonb(c)) FROM (
                SELECT category, difficulty, count(*) AS completion_count, sum(points) AS points,
                    coalesce(sum(co2e_g), 0) AS co2e_g, count(co2e_g) AS co2e_known,
                    coalesce(sum(water_ml), 0) AS water_ml, count(water_ml) AS water_known,
                    coalesce(sum(waste_g), 0) AS waste_g, count(waste_g) AS waste_known,
                    coalesce(sum(energy_wh), 0) AS energy_wh, count(energy_wh) AS energy_known
                FROM completions WHERE user_id = h.user_id AND status = 'approved' GROUP BY category, difficulty
            ) c
        ) AS completions,
        (
            SELECT jsonb_object_agg(challenge_code, completion_count) FROM (
                SELECT challenge_code, count(*) AS completion_count
                FROM completions
                WHERE user_id = h.user_id AND status = 'approved' AND u.status <> 'erased' GROUP BY challenge_code
            ) c
        ) AS completed,
        (
            SELECT count(*)
            FROM (
                SELECT DISTINCT ON (body ->> 'completion_id')
                    CAST(body ->> 'completion_id' AS uuid) AS id, body ->> 'type' AS type
                FROM user_events WHERE user_id = h.user_id AND body ->> 'completion_id' IS NOT NULL
                ORDER BY body ->> 'completion_id', seq DESC
            ) last
            FULL JOIN (SELECT id, status FROM completions WHERE user_id = h.user_id) c USING (id)
            WHERE type IS DISTINCT FROM 'completion_' || replace(status, 'pending', 'submitted')
                AND (status IS NOT NULL OR u.status <> 'erased')
        ) AS misjudged_count,
        (
            SELECT jsonb_agg(to_jsonb(s)) FROM (
                SELECT period, points, CASE WHEN points > 0 THEN reached_at END AS reached_at, listed
                FROM leaderboard_entries WHERE user_id = h.user_id
            ) s
        ) AS scores,
        (
            SELECT jsonb_agg(to_jsonb(s)) FROM (
                {CREDITED}
            ) s
        ) AS credited,
        (
            SELECT jsonb_agg(jsonb_build_object('first_on', first_on, 'last_on', last_on) ORDER BY first_on)
            FROM streak_pauses WHERE user_id = h.user_id
        ) AS pauses,
        (
            SELECT count(*)
            FROM (
                SELECT seq, body ->> 'badge_code' AS badge_code, true AS told FROM user_events
                WHERE user_id = h.user_id AND body ->> 'type' IN ('badge_granted', 'badge_withdrawn')
                    AND u.status <> 'erased'
            ) event
            FULL JOIN (
                SELECT seq, badge_code, true AS kept FROM badge_decisions WHERE user_id = h.user_id
            ) decision USING (seq, badge_code)
            WHERE told IS NULL OR kept IS NULL
        ) AS unexplained_count
    FROM user_heads h JOIN users u ON u.id = h.user_id WHERE h.user_id = ANY (:user_ids)
""").bindparams(bindparam("user_ids", type_=ARRAY(Uuid())), bindparam("periods", PERIODS, type_=ARRAY(Text())))  # noqa: S608

# Compares the counts, plus the changes that are not in them yet, with the scores of all users. Only in the present
# periods, since the counts of earlier ones are deleted.
_MISCOUNTS = text("""
    WITH scored AS (
        SELECT period, points, 1 AS expected, 0 AS found FROM leaderboard_entries WHERE listed
        UNION ALL SELECT period, points_after, 0, 1 FROM leaderboard_changes
        UNION ALL SELECT period, points_before, 0, -1 FROM leaderboard_changes
    )
    SELECT period, width, floor, sum(expected) AS expected, sum(found) AS found
    FROM (
        SELECT period, width, points - points % width AS floor, expected, found
        FROM scored CROSS JOIN unnest(CAST(:widths AS bigint[])) AS width WHERE points > 0
        UNION ALL SELECT period, width, floor, 0, user_count FROM leaderboard_counts
    ) counted
    WHERE period IN (
        SELECT to_char(now() AT TIME ZONE CAST(:zone AS text), format)
        FROM unnest(CAST(:periods AS text[])) AS format
    )
    GROUP BY period, width, floor HAVING sum(expected) <> sum(found) ORDER BY period, width, floor
""").bindparams(
    bindparam("widths", list(WIDTHS), type_=ARRAY(BigInteger())), bindparam("periods", PERIODS, type_=ARRAY(Text()))
)


class _TotalRow(BaseModel):
    model_config = ConfigDict(extra="ignore")

    category: Category
    completion_count: int
    points: int


class _SumsRow(_TotalRow):
    co2e_g: int
    co2e_known: int
    water_ml: int
    water_known: int
    waste_g: int
    waste_known: int
    energy_wh: int
    energy_known: int

    def to_domain(self) -> Sums:
        return Sums(**self.model_dump(include=set(Sums.__slots__)))


class _CellRow(_SumsRow):
    difficulty: int


class _ScoreRow(BaseModel):
    period: str
    points: int
    reached_at: datetime | None
    listed: bool

    def to_domain(self) -> BoardScore:
        return BoardScore(self.points, self.reached_at, self.listed)


class _PauseRow(BaseModel):
    first_on: date
    last_on: date


class _BooksRow(BaseModel):
    """A row of ``_BOOKS``; an aggregate of no rows is null."""

    model_config = ConfigDict(from_attributes=True)

    user_id: UUID
    seq: int
    last_event_id: UUID | None
    recorded_at: datetime
    noted: bool
    totals: list[_SumsRow] | None
    ledger: list[_TotalRow] | None
    challenge_counts: dict[str, int] | None
    completions: list[_CellRow] | None
    completed: dict[str, int] | None
    misjudged_count: int
    scores: list[_ScoreRow] | None
    credited: list[_ScoreRow] | None
    pauses: list[_PauseRow] | None
    unexplained_count: int

    def to_domain(self) -> Books:
        return Books(
            seq=self.seq,
            last_event_id=self.last_event_id,
            recorded_at=self.recorded_at,
            noted=self.noted,
            totals={row.category: row.to_domain() for row in self.totals or ()},
            ledger={row.category: Credits(row.completion_count, row.points) for row in self.ledger or ()},
            challenge_counts=self.challenge_counts or {},
            completions={(row.category, row.difficulty): row.to_domain() for row in self.completions or ()},
            completed=self.completed or {},
            misjudged_count=self.misjudged_count,
            scores={row.period: row.to_domain() for row in self.scores or ()},
            credited={row.period: row.to_domain() for row in self.credited or ()},
            pauses=tuple(Pause(row.first_on, row.last_on) for row in self.pauses or ()),
            unexplained_count=self.unexplained_count,
        )


@dataclass(frozen=True, slots=True)
class SqlBooks(BookReader):
    """Reads logs and sums of many users."""

    autocommit: AsyncEngine
    programme_zone: ZoneInfo

    async def user_count(self) -> int:
        async with one_statement(self.autocommit) as connection:
            return (await connection.execute(select(func.count()).select_from(UserHeadEntity))).scalar_one()

    async def log_ends(self, after: UserId, limit: int) -> list[LogEnd]:
        query = (
            select(UserHeadEntity.user_id, UserHeadEntity.seq)
            .where(UserHeadEntity.user_id > after)
            .order_by(UserHeadEntity.user_id)
            .limit(limit)
        )
        async with one_statement(self.autocommit) as connection:
            return [LogEnd(UserId(row.user_id), row.seq) for row in await connection.execute(query)]

    async def books(self, user_ids: Collection[UserId]) -> dict[UserId, Books]:
        async with one_statement(self.autocommit) as connection:
            rows = await connection.execute(_BOOKS, {"user_ids": list(user_ids), "zone": self.programme_zone.key})
            return {UserId(row.user_id): _BooksRow.model_validate(row).to_domain() for row in rows}

    async def miscounts(self) -> list[Difference]:
        async with one_statement(self.autocommit) as connection:
            return [
                Difference(
                    None,
                    DifferenceKind.LEADERBOARD_COUNTS,
                    f"{row.period}, {row.floor} up to {row.floor + row.width} points: {row.expected} user(s)",
                    str(row.found),
                )
                for row in await connection.execute(_MISCOUNTS, {"zone": self.programme_zone.key})
            ]

    async def strays_of(self, user_ids: Collection[UserId]) -> list[Difference]:
        return await strays_of(self.autocommit, user_ids)

    async def strays_of_all(self) -> list[Difference]:
        return await strays_of_all(self.autocommit)

    async def events(self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None) -> list[RecordedEvent]:
        query = (
            select(UserEventEntity)
            .where(UserEventEntity.user_id.in_(user_ids), UserEventEntity.seq >= first_seq)
            .order_by(UserEventEntity.user_id, UserEventEntity.seq)
        )
        if last_seq is not None:
            query = query.where(UserEventEntity.seq <= last_seq)
        async with one_statement(self.autocommit) as connection:
            return [event_of(entity) for entity in await connection.execute(query)]
