"""What a leaderboard costs does not grow with the number of people.

``LEADERBOARD_USERS=200000 pytest -n 0 -rP -m long`` with this file shows the plans that docs/leaderboards.md quotes.
"""

import json
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg

from rebootcamp.composition import Container, open_container
from rebootcamp.domain.leaderboards import ALL_TIME, Period
from rebootcamp.domain.pages import PageRequest
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.repositories.sql.leaderboards import Begin, board_parameters, board_query
from rebootcamp.settings import Settings
from tests.conftest import TEMPLATE
from tests.support.databases import plain, with_own_database

DIALECT = PGDialect_asyncpg()  # type: ignore[no-untyped-call]
FEW = 2_000
COHORT_SIZE = 300
MANY = int(os.environ.get("LEADERBOARD_USERS", "20000"))

# Few have many points. One in twenty is hidden.
FILL = """
WITH people AS (
    INSERT INTO users (id, email, display_name, password_hash, role, status, language, time_zone, joined_at)
    SELECT gen_random_uuid(), n || '@example.org', 'Person ' || n, '-', 'learner', 'active', 'en', 'Asia/Tokyo', now()
    FROM generate_series($1::int + 1, $2) AS n
    RETURNING id
), scores AS (
    INSERT INTO leaderboard_entries (user_id, period, points, reached_at, listed)
    SELECT id, 'all_time', 5 * (1 + floor(power(random(), 3) * 4000)), now() - random() * interval '300 days',
           random() < 0.95
    FROM people
    RETURNING points, listed
)
INSERT INTO leaderboard_changes (period, points_before, points_after)
SELECT 'all_time', 0, points FROM scores WHERE listed
"""
COHORT = """
WITH opened AS (INSERT INTO cohorts (code, name, created_at) VALUES ('crew', 'Crew', now()) RETURNING code)
INSERT INTO cohort_members (user_id, cohort_code, since) SELECT users.id, code, now() FROM users, opened LIMIT $1
"""
LAST = """
SELECT user_id, points, reached_at FROM leaderboard_entries WHERE listed
ORDER BY points, reached_at DESC, user_id DESC OFFSET 40 LIMIT 1
"""


@dataclass(frozen=True)
class Cost:
    """What a plan that serves any parameters took: pages of memory, and milliseconds."""

    buffers: int
    ms: float
    plan: str


@pytest.fixture
async def container(settings: Settings, worker: str) -> AsyncIterator[Container]:
    async with open_container(await with_own_database(settings, f"{worker}_cost", TEMPLATE)) as container:
        yield container


@pytest.fixture
async def database(container: Container) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(plain(container.settings.database_url.get_secret_value()))
    await connection.execute("SET plan_cache_mode = force_generic_plan; SET jit = off; SELECT setseed(0.5)")
    yield connection
    await connection.close()


async def fill(database: asyncpg.Connection, container: Container, before: int, until: int) -> None:
    await database.execute(FILL, before, until)
    await container.leaderboard_counting.round()
    await database.execute("VACUUM ANALYZE")


async def cost_of(
    database: asyncpg.Connection, user_id: UserId, page: PageRequest, begin: Begin, cohort_code: str | None = None
) -> Cost:
    query = board_query(begin, of_cohort=cohort_code is not None).compile(dialect=DIALECT)
    given = query.params | board_parameters(ALL_TIME, cohort_code, user_id, page)
    arguments = ", ".join(literal(given[name]) for name in query.positiontup or ())
    explain = f"EXECUTE board({arguments})"
    await database.execute(f"PREPARE board AS {query}")
    text = await database.fetch(f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) {explain}")
    (explained,) = json.loads(await database.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {explain}"))
    await database.execute("DEALLOCATE board")
    root: dict[str, Any] = explained["Plan"]
    return Cost(
        buffers=root["Shared Hit Blocks"] + root["Shared Read Blocks"],
        ms=explained["Execution Time"],
        plan="\n".join(row[0] for row in text),
    )


def literal(value: object) -> str:
    return str(value) if isinstance(value, int) else f"'{value}'"


async def costs(database: asyncpg.Connection) -> dict[str, Cost]:
    """Of the first page, of one near the end, and of the one around someone near the end: each with the own rank."""
    user_id, points, reached_at = await database.fetchrow(LAST)
    place = (str(points), reached_at.isoformat(), str(user_id))
    person = UserId(UUID(str(user_id)))
    return {
        "first page": await cost_of(database, person, PageRequest(20), Begin.AT_TOP),
        "page near the end": await cost_of(database, person, PageRequest(20, place), Begin.AFTER_PLACE),
        "page around me": await cost_of(database, person, PageRequest(20), Begin.AROUND_USER),
        f"page of a cohort of {COHORT_SIZE}": await cost_of(database, person, PageRequest(20), Begin.AT_TOP, "crew"),
    }


def record(name: str, few: Cost, many: Cost) -> None:
    sys.stdout.write(
        f"\n{name}: {few.buffers} pages and {few.ms:.2f} ms among {FEW},"
        f" {many.buffers} and {many.ms:.2f} among {MANY}\n\n{many.plan}\n"
    )


@pytest.mark.long
async def test_a_page_and_a_rank_cost_the_same_among_few_and_many(
    database: asyncpg.Connection, container: Container
) -> None:
    await fill(database, container, 0, FEW)
    await database.execute(COHORT, COHORT_SIZE)
    few = await costs(database)
    await fill(database, container, FEW, MANY)
    many = await costs(database)
    for name, cost in many.items():
        record(name, few[name], cost)
        assert cost.buffers < 2 * few[name].buffers, name
        assert "Seq Scan on leaderboard_entries" not in cost.plan

    last = await database.fetchrow(LAST)
    actor = Actor(UserId(UUID(str(last["user_id"]))), UUID(int=0), Role.LEARNER, Language.EN, None, frozenset())
    board = await container.leaderboards.read(None, Period.ALL_TIME, PageRequest(20), around=True, actor=actor)
    naive = await database.fetchval(
        "SELECT 1 + count(*) FROM leaderboard_entries WHERE listed AND points > $1", last["points"]
    )
    mine = next(entry for entry in board.entries.items if entry.user_id == actor.user_id)
    assert board.own.rank == mine.rank == naive
