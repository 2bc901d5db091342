"""Leaderboards against a naive computation, on random histories, in a database of their own.

What is true is what the ledger says, by Python's own calendar; everything that keeps boards cheap is under test.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import asyncpg
import hypothesis
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from uuid_utils.compat import uuid7

from rebootcamp.cli.stores import seed_catalogue
from rebootcamp.composition import Container, open_container
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.leaderboards import Period, span_of
from rebootcamp.domain.pages import PageRequest, Place
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Cohort, LeaderboardChoice, Role, User, UserId, UserStatus
from rebootcamp.repositories.sql.leaderboard_writes import FOLD_LOCK
from rebootcamp.services.completions import approval_of
from rebootcamp.services.housekeeping import BATCH, BOARDS_KEPT_FOR
from rebootcamp.settings import Settings
from tests.conftest import TEMPLATE
from tests.support.clock import SettableClock
from tests.support.databases import plain, with_own_database

PARIS = ZoneInfo("Europe/Paris")
COHORTS = ("crew", "team")
PEOPLE = 5
# From the last minutes of a week of 167 hours, over a change of clocks and the end of March, into the next week.
MOMENTS = [
    datetime.fromisoformat(moment)
    for moment in (
        "2026-03-28T12:00:00+01:00",
        "2026-03-29T23:59:59.999+02:00",
        "2026-03-30T00:00:00+02:00",
        "2026-03-31T23:59:59.999+02:00",
        "2026-04-01T00:00:00+02:00",
        "2026-04-05T23:30:00+02:00",
        "2026-04-06T00:00:00+02:00",
    )
]
Row: TypeAlias = tuple[int, UserId, int]
"""Rank, person, points."""


@dataclass(frozen=True)
class Credit:
    person: int
    points: int


@dataclass(frozen=True)
class Reverse:
    """The credit of that number, counted around."""

    number: int


@dataclass(frozen=True)
class Choose:
    person: int
    choice: LeaderboardChoice


@dataclass(frozen=True)
class Move:
    person: int
    cohort_code: str


@dataclass(frozen=True)
class Fold:
    limit: int


@dataclass(frozen=True)
class Sweep:
    """Housekeeping."""


@dataclass(frozen=True)
class Wait:
    """Until the next of the moments."""


people = st.integers(0, PEOPLE - 1)
credits_ = st.builds(Credit, people, st.sampled_from([5, 10, 95, 1000]))
steps = st.one_of(
    credits_,
    credits_,
    st.builds(Reverse, st.integers(0, 20)),
    st.builds(Choose, people, st.sampled_from(LeaderboardChoice)),
    st.builds(Move, people, st.sampled_from(COHORTS)),
    st.builds(Fold, st.integers(1, 5)),
    st.builds(Sweep),
    st.builds(Wait),
)
Step: TypeAlias = Credit | Reverse | Choose | Move | Fold | Sweep | Wait


@pytest.fixture(scope="module")
async def boards(settings: Settings, worker: str) -> AsyncIterator["Boards"]:
    own_settings = await with_own_database(settings, f"{worker}_boards", TEMPLATE)
    await seed_catalogue(own_settings)
    clock = SettableClock(MOMENTS[0])
    async with (
        open_container(own_settings, clock) as container,
        asyncpg.create_pool(plain(own_settings.database_url.get_secret_value()), min_size=0, max_size=1) as database,
    ):
        yield Boards(container, clock, database)


class Boards:
    """A programme of a few people, all of whom others can see."""

    credited: list[CompletionId]
    ids: list[UserId]
    admin: Actor

    def __init__(self, container: Container, clock: SettableClock, database: asyncpg.Pool) -> None:
        self.container, self.clock, self.database = container, clock, database

    async def begin(self) -> None:
        """With new people; those of before are on no board any more."""
        await self.database.execute("UPDATE users SET leaderboard = 'hidden'")
        await self.database.execute("UPDATE leaderboard_entries SET listed = false")
        await self.database.execute("TRUNCATE leaderboard_changes, leaderboard_counts, cohort_members")
        self.clock.moment = MOMENTS[0]
        self.credited = []
        self.ids = [await self._join(Role.LEARNER) for _ in range(PEOPLE)]
        self.admin = Actor(await self._join(Role.ADMIN), uuid4(), Role.ADMIN, Language.EN, None, frozenset())
        async with self.container.unit_of_work() as work:
            for code in COHORTS:
                await work.cohorts.add(Cohort(code, code), self.clock.now())

    async def _join(self, role: Role) -> UserId:
        user_id = UserId(uuid7())
        email, now = f"{user_id}@example.org", self.clock.now()
        async with self.container.unit_of_work() as work:
            await work.users.add(
                User(user_id, email, "Someone", role, UserStatus.ACTIVE, Language.EN, "Asia/Tokyo", None, now), "hash"
            )
            await work.log.open(user_id, now)
        return user_id

    async def take(self, step: Step) -> None:
        match step:
            case Credit(person, points):
                await self._credit(self.ids[person], points)
            case Reverse(number) if self.credited:
                completion_id = self.credited.pop(number % len(self.credited))
                await self.container.reviews.reverse(completion_id, "A mistake.", actor=self.admin)
            case Choose(person, choice):
                user_id = self.ids[person]
                await self.container.people.change(user_id, {"leaderboard": choice}, actor=self.learner(user_id))
            case Move(person, cohort_code):
                await self.container.cohorts.put_member(cohort_code, self.ids[person], actor=self.admin)
            case Fold(limit):
                async with self.container.unit_of_work() as work:
                    await work.leaderboards.fold(limit)
            case Sweep():
                async with self.container.unit_of_work() as work:
                    await work.leaderboards.forget(self.kept_for, BATCH)
            case Wait():
                self.clock.moment = next((moment for moment in MOMENTS if moment > self.clock.moment), MOMENTS[-1])
            case _:
                pass

    @property
    def kept_for(self) -> timedelta:
        """The time for which counts outlast their period, seen from the present of these boards."""
        return datetime.now(UTC) - self.clock.now() + BOARDS_KEPT_FOR

    async def _credit(self, user_id: UserId, points: int) -> None:
        now = self.clock.now()
        completion = Completion(
            id=CompletionId(uuid7()),
            user_id=user_id,
            challenge_code="cycle-5km",
            status=CompletionStatus.APPROVED,
            period_key=str(uuid4()),
            category=Category.MOBILITY,
            difficulty=1,
            points=points,
            savings=Savings(),
            performed_at=now,
            local_date=date(2026, 3, 28),
            submitted_at=now,
            decided_at=now,
            decided_by=None,
            decision_reason=None,
            note=None,
        )
        async with self.container.unit_of_work() as work:
            head = await work.log.lock(user_id)
            event = head.next_event(approval_of(completion), event_id=uuid7(), now=now)
            assert await work.completions.record(completion, event, request=None)
        self.credited.append(completion.id)

    def learner(self, user_id: UserId) -> Actor:
        return Actor(user_id, uuid4(), Role.LEARNER, Language.EN, None, frozenset())

    async def naive(self, period: Period, cohort_code: str | None) -> list[Row]:
        """The whole board, from the ledger."""
        standing = await self.database.fetch(
            "SELECT user_id, points, recorded_at FROM ledger_entries AS credit JOIN users ON users.id = user_id"
            " LEFT JOIN cohort_members USING (user_id)"
            " WHERE reverses_seq IS NULL AND leaderboard = 'visible' AND ($1::text IS NULL OR cohort_code = $1)"
            " AND NOT EXISTS (SELECT FROM ledger_entries WHERE user_id = credit.user_id AND reverses_seq = credit.seq)",
            cohort_code,
        )
        scores: dict[UUID, tuple[int, datetime]] = {}
        for user_id, points, recorded_at in standing:
            if same_period(period, recorded_at, self.clock.now()):
                score, reached_at = scores.get(user_id, (0, recorded_at))
                scores[user_id] = (score + points, max(reached_at, recorded_at))
        order = sorted(scores, key=lambda user_id: (-scores[user_id][0], scores[user_id][1], user_id))
        return [
            (1 + sum(other > scores[user_id][0] for other, _ in scores.values()), UserId(user_id), scores[user_id][0])
            for user_id in order
        ]

    async def walk(self, period: Period, cohort_code: str | None, limit: int) -> list[Row]:
        """The whole board, page by page."""
        rows: list[Row] = []
        after: Place | None = None
        while True:
            page = PageRequest(limit, after)
            board = await self.container.leaderboards.read(cohort_code, period, page, around=False, actor=self.admin)
            rows += [(entry.rank, UserId(UUID(str(entry.user_id))), entry.points) for entry in board.entries.items]
            assert len(board.entries.items) == limit or board.entries.next is None
            if board.entries.next is None:
                return rows
            after = board.entries.next

    async def check(self) -> None:
        """Every board agrees with the ledger: page by page, and from where each person stands."""
        for cohort_code in (None, *COHORTS):
            for period in Period:
                expected = await self.naive(period, cohort_code)
                assert await self.walk(period, cohort_code, limit=2) == expected, (cohort_code, period)
                if cohort_code != "team":
                    await self.check_around(period, cohort_code, expected)

    async def check_around(self, period: Period, cohort_code: str | None, expected: Sequence[Row]) -> None:
        places = {user_id: place for place, (_, user_id, _) in enumerate(expected)}
        for user_id in self.ids:
            actor = Actor(user_id, uuid4(), Role.LEARNER, Language.EN, cohort_code, frozenset())
            board = await self.container.leaderboards.read(
                cohort_code, period, PageRequest(4), around=True, actor=actor
            )
            place = places.get(user_id)
            around = [] if place is None else expected[max(0, place - 1) : place + 3]
            assert [(entry.rank, entry.user_id, entry.points) for entry in board.entries.items] == [
                (rank, whose if whose == user_id else None, points) for rank, whose, points in around
            ]
            assert board.own.rank == (None if place is None else expected[place][0])
            if place is not None:
                assert board.own.points == expected[place][2]

    async def counted(self) -> set[str]:
        """The periods that there are counts of, of people every one of them."""
        rows = await self.database.fetch("SELECT period, min(user_count) AS n FROM leaderboard_counts GROUP BY period")
        assert all(row["n"] > 0 for row in rows)
        return {row["period"] for row in rows}

    async def check_counts(self) -> None:
        """What ranks are read from says the same as the scores."""
        differing = await self.database.fetch(
            "SELECT period, points, sum(n) FROM ("
            "SELECT period, floor AS points, user_count AS n FROM leaderboard_counts WHERE width = 1"
            " UNION ALL SELECT period, points_after, 1 FROM leaderboard_changes WHERE points_after > 0"
            " UNION ALL SELECT period, points_before, -1 FROM leaderboard_changes WHERE points_before > 0"
            " UNION ALL SELECT period, points, -1 FROM leaderboard_entries WHERE listed AND points > 0"
            ") AS every WHERE period = ANY($1) GROUP BY period, points HAVING sum(n) <> 0",
            [span_of(period, self.clock.now(), PARIS).key for period in Period],
        )
        assert differing == []


def same_period(period: Period, moment: datetime, now: datetime) -> bool:
    then, today = moment.astimezone(PARIS), now.astimezone(PARIS)
    match period:
        case Period.ALL_TIME:
            return True
        case Period.THIS_MONTH:
            return (then.year, then.month) == (today.year, today.month)
        case Period.THIS_WEEK:
            return then.isocalendar()[:2] == today.isocalendar()[:2]


EVERYTHING: list[Step] = [
    *(Move(person, COHORTS[person % 2]) for person in range(4)),
    *(Credit(person, 20) for person in range(PEOPLE)),
    Wait(),  # the last millisecond of the week
    Credit(0, 10),
    Credit(1, 10),
    Fold(3),
    Wait(),  # the next week
    *[Credit(0, 1000)] * 11,
    *[Credit(1, 1000)] * 10,
    Credit(2, 10),
    Reverse(5),  # of last week, in this one
    Choose(0, LeaderboardChoice.HIDDEN),
    Credit(0, 5),
    Wait(),  # the last millisecond of the month
    Credit(3, 20),
    Wait(),  # the next month
    Credit(3, 20),
    Reverse(0),
    Choose(0, LeaderboardChoice.VISIBLE),
    Choose(4, LeaderboardChoice.HIDDEN),
    Fold(5),
]


@hypothesis.settings(max_examples=4)
@given(history=st.lists(steps, min_size=5, max_size=30))
@example(history=EVERYTHING)
async def test_boards_agree_with_the_ledger(boards: Boards, history: list[Step]) -> None:
    await boards.begin()
    for step in history:
        await boards.take(step)
    await boards.check()
    await boards.check_counts()
    await boards.container.leaderboard_counting.round()
    assert await boards.database.fetchval("SELECT count(*) FROM leaderboard_changes") == 0
    await boards.check_counts()
    for period in Period:
        await boards.check_around(period, None, await boards.naive(period, None))


async def test_a_reversal_is_charged_to_the_week_of_its_credit(boards: Boards) -> None:
    await boards.begin()
    await boards.take(Credit(0, 20))
    await boards.take(Wait())
    await boards.take(Wait())
    assert boards.clock.now().astimezone(UTC) == datetime(2026, 3, 29, 22, tzinfo=UTC)
    await boards.take(Credit(0, 10))
    await boards.take(Credit(1, 5))
    await boards.take(Reverse(0))
    first, second = boards.ids[:2]
    assert await boards.walk(Period.THIS_WEEK, None, 10) == [(1, first, 10), (2, second, 5)]
    assert await boards.walk(Period.ALL_TIME, None, 10) == [(1, first, 10), (2, second, 5)]


async def test_who_reached_a_score_first_is_shown_first(boards: Boards) -> None:
    await boards.begin()
    await boards.take(Credit(1, 20))
    await boards.take(Wait())
    await boards.take(Credit(0, 20))
    await boards.take(Credit(1, 10))
    first, second = boards.ids[:2]
    assert await boards.walk(Period.ALL_TIME, None, 10) == [(1, second, 30), (2, first, 20)]
    await boards.take(Reverse(2))  # back to the score that the second person had reached before the first one
    assert await boards.walk(Period.ALL_TIME, None, 10) == [(1, second, 20), (1, first, 20)]


async def test_counts_that_nobody_reads_any_more_are_deleted(boards: Boards) -> None:
    await boards.begin()
    for person in range(4):
        await boards.take(Credit(person, 20))
    await boards.container.leaderboard_counting.round()
    await boards.take(Sweep())
    assert await boards.counted() == {"all_time", "2026-03", "2026-W13"}
    boards.clock.moment += timedelta(days=2)  # 30 March: another week, and the same month
    for person in range(2):
        await boards.take(Credit(person, 10))
    await boards.take(Reverse(2))
    await boards.container.leaderboard_counting.round()
    async with boards.database.acquire() as connection, connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", FOLD_LOCK)
        async with boards.container.unit_of_work() as work:
            assert await work.leaderboards.forget(boards.kept_for, BATCH) == 0  # changes are being added up
    await boards.take(Sweep())
    assert await boards.counted() == {"all_time", "2026-03", "2026-W13", "2026-W14"}  # that is over since yesterday
    await boards.check()
    await boards.check_counts()
    boards.clock.moment += timedelta(days=1)
    await boards.take(Sweep())
    await boards.take(Reverse(2))  # of the week that is over
    await boards.container.leaderboard_counting.round()
    await boards.take(Sweep())
    assert await boards.counted() == {"all_time", "2026-03", "2026-W14"}
    boards.clock.moment += timedelta(days=2)
    await boards.take(Sweep())
    assert await boards.counted() == {"all_time", "2026-W14"}
    await boards.check()
    await boards.check_counts()
