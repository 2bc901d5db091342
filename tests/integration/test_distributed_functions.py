"""The functions by which Citus records a completion do what the statements of one server do."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import asyncpg
import pytest

from rebootcamp.databases.distributed_functions import FUNCTIONS, creating
from rebootcamp.databases.distribution import Place, place_of, tables_in_order
from tests.support.bench import UNHURRIED, Pair, app_alone
from tests.support.citus import is_citus
from tests.support.clock import SettableClock
from tests.support.people import People, Person
from tests.support.timers import NOTHING_BY_TIMER

pytestmark = pytest.mark.skipif(is_citus(), reason="it calls the functions where the other way is there, too")
DAILY, OTHER_DAILY, REVIEWED = "vegetarian-meal", "cycle-5km", "train-500km"
SAVING_ALL = ("three-minute-shower", "compost-week")
"""Challenges that save water, energy and waste, and can be done again in the next week."""
WRITTEN = [
    table.name
    for table in tables_in_order()
    if place_of(table) is Place.BY_USER and table.name not in {"users", "sessions"}
]
AN_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
BY_THE_SERVER = ("id", "available_at", "created_at")
"""Columns whose values are the database's own: its clock, and its numbers."""


@pytest.fixture
async def functions(quiet: Pair) -> AsyncIterator[None]:
    """The functions, as ``rebootcamp distribute`` makes them."""
    for name in FUNCTIONS:
        await quiet.postgres.execute(creating(name))
    yield
    for name in FUNCTIONS:
        await quiet.postgres.execute(f"DROP FUNCTION {name}")


@pytest.mark.usefixtures("functions")
async def test_a_function_leaves_the_rows_that_the_statement_of_one_server_leaves(quiet: Pair) -> None:
    by_statement = await rows_after_all(quiet, calls_functions=False)
    by_function = await rows_after_all(quiet, calls_functions=True)
    assert by_function == by_statement
    assert {name for name, rows in by_statement.items() if rows} >= {
        "completions",
        "idempotency_keys",
        "leaderboard_changes",
        "leaderboard_entries",
        "ledger_entries",
        "pending_projections",
        "user_challenges",
        "user_events",
        "user_heads",
        "user_totals",
    }


async def rows_after_all(pair: Pair, *, calls_functions: bool) -> dict[str, list[str]]:
    """Returns the rows that three learners' completions leave, without what differs from one run to another."""
    changes = {**UNHURRIED, **NOTHING_BY_TIMER, "access_token_lifetime_s": 10**8}
    settings = pair.settings.model_copy(update={**changes, "database_distributed": calls_functions})
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with app_alone(settings, clock) as app:
        people = People(app)
        admin = await people.admin()
        learners = [await people.learner() for _ in range(3)]
        hidden = learners[2]
        assert (await hidden.client.patch("/users/me", json={"leaderboard": "hidden"})).status_code == 200
        for learner in learners:
            await complete_all(learner, admin, clock)
        clock.advance(days=7)
        for learner in learners[1:]:  # A new week drops the scores of the last one.
            for code in (DAILY, *SAVING_ALL):
                assert (await learner.complete(code, note="again")).status_code == 201
    return {name: await rows_of(pair.postgres, name, learners) for name in WRITTEN}


async def complete_all(learner: Person, admin: Person, clock: SettableClock) -> None:
    key = {"Idempotency-Key": "once"}
    path = f"/challenges/{DAILY}/completions"
    assert (await learner.post(path, headers=key)).status_code == 201
    assert (await learner.post(path, headers=key)).headers["Idempotency-Replayed"] == "true"
    assert (await learner.post(path)).status_code == 409
    for code in (OTHER_DAILY, *SAVING_ALL):
        assert (await learner.complete(code, performed_at=clock.now().isoformat())).status_code == 201
    submitted = await learner.complete(REVIEWED)
    assert submitted.json()["completion"]["status"] == "pending"
    decided = await admin.post(f"/completions/{submitted.json()['completion']['id']}/approve")
    assert decided.json()["completion"]["status"] == "approved", decided.text


async def rows_of(postgres: asyncpg.Pool, table: str, learners: list[Person]) -> list[str]:
    """The rows of each learner in turn, without the ids, which are others in each run."""
    query = f"SELECT (to_jsonb(t) - $2::text[])::text FROM {table} AS t WHERE user_id = $1"
    found = []
    for learner in learners:
        rows = await postgres.fetch(query, learner.id, list(BY_THE_SERVER))
        found += sorted(AN_ID.sub("an id", row[0]) for row in rows)
    return found
