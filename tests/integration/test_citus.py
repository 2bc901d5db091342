"""On a Citus cluster: what is asked of one machine, and what users notice when a machine is away."""

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from sqlalchemy import Connection, Engine, event, text

from rebootcamp.composition.connections import open_connections
from rebootcamp.databases.migrations import distribute_postgresql, migrate_postgresql
from rebootcamp.settings import Settings
from tests.conftest import PROJECT, OpenDatabases, running_app
from tests.support.bench import UNHURRIED, app_alone
from tests.support.catalogue import differences
from tests.support.citus import CITUS_URL, SHARDS, create_database, is_citus, worker_behind_proxy
from tests.support.clock import SettableClock
from tests.support.copies import on_database
from tests.support.databases import plain
from tests.support.http import refused
from tests.support.people import People, Person
from tests.support.proxy import Proxy
from tests.support.wire import Statement

pytestmark = pytest.mark.skipif(not is_citus(), reason=f"{CITUS_URL} names no Citus cluster")
DAILY = "cycle-5km"
COMPLETION_STATEMENTS = 4
"""The count of requests, the actor, the reading statement and the call that writes, as on one server."""
PERSON = """
    INSERT INTO users (id, role, status, language, time_zone, joined_at, email, display_name, password_hash)
    VALUES ('00000000-0000-4000-8000-000000000002', 'learner', 'active', 'fr', 'UTC', '2026-03-09', 'b@example.org',
        'B', 'hash');
    INSERT INTO user_heads SELECT id, 1, id, joined_at FROM users;
    INSERT INTO user_events SELECT id, 1, id, joined_at, 1, '{"type": "a"}' FROM users;
"""
EARLIER_FUNCTION = """
    CREATE OR REPLACE FUNCTION record_completion(of_user uuid, given jsonb) RETURNS boolean LANGUAGE plpgsql
    AS 'BEGIN RETURN false; END'
"""
"""The function of another release, which an upgrade replaces."""
NODE_OF = """
    SELECT nodeport FROM citus_shards
    WHERE table_name = 'users'::regclass AND shardid = get_shard_id_for_distribution_column('users', $1::uuid)
"""


async def test_each_hot_statement_is_one_task(app: FastAPI, people: People, database_url: str) -> None:
    sent: list[tuple[str, Any]] = []

    def remember(_connection: Connection, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        sent.append((statement, parameters))

    learner = await people.learner()
    event.listen(Engine, "before_cursor_execute", remember)
    try:
        progress = await learner.get("/users/me/progress")
        assert progress.status_code == 200
        again = await learner.get("/users/me/progress", headers={"If-None-Match": progress.headers["ETag"]})
        assert again.status_code == 304
        assert (await learner.complete(DAILY)).status_code == 201
        before = len(sent)
        assert (await learner.complete("vegetarian-meal")).status_code == 201
        second = [statement for statement, parameters in sent[before:] if str(learner.id) in str(parameters)]
    finally:
        event.remove(Engine, "before_cursor_execute", remember)

    assert len(second) == COMPLETION_STATEMENTS, second
    of_users = [(statement, parameters) for statement, parameters in sent if str(learner.id) in str(parameters)]
    distinct = {statement for statement, _ in of_users}
    assert len(distinct) >= 4
    assert any("JOIN sessions" in one and "JOIN user_heads" in one for one in distinct), "the conditional read's"
    connection = await asyncpg.connect(plain(database_url))
    try:
        for statement, parameters in of_users:
            plan = [row[0].strip() for row in await connection.fetch(f"EXPLAIN (COSTS OFF) {statement}", *parameters)]
            counts = {line for line in plan if line.startswith("Task Count")}
            assert counts <= {"Task Count: 1"}, (statement, plan)
    finally:
        await connection.close()


async def test_a_new_week_drops_the_scores_of_the_last_one(settings: Settings, postgres: asyncpg.Pool) -> None:
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    scores = "SELECT period, points FROM leaderboard_entries WHERE user_id = $1"
    lasting = settings.model_copy(update={"access_token_lifetime_s": 10**8})
    async with running_app(lasting, clock) as app:
        learner = await People(app).learner()
        points = []
        for days, code in ((0, DAILY), (0, "vegetarian-meal"), (7, DAILY)):
            clock.advance(days=days)
            points.append((await learner.complete(code)).json()["completion"]["points"])
        found = {row["period"]: row["points"] for row in await postgres.fetch(scores, learner.id)}
    assert found == {"all_time": sum(points), "2026-03": sum(points), "2026-W12": points[-1]}


async def test_a_new_connection_does_not_pay_for_hidden_shards(settings: Settings) -> None:
    async with open_connections(settings) as connections, connections.autocommit.connect() as connection:
        plan = (await connection.execute(text("EXPLAIN SELECT FROM pg_class"))).scalars().all()
    assert "relation_is_a_known_shard" not in "".join(plan), "The driver's first query would check each shard."


@pytest.fixture
async def cluster(open_databases: OpenDatabases) -> AsyncIterator[tuple[Settings, Proxy[Statement]]]:
    """A pair of databases, and a proxy between the coordinator and one of its workers."""
    async with (
        open_databases("stopped") as settings,
        worker_behind_proxy(settings.database_url.get_secret_value()) as proxy,
    ):
        yield settings, proxy


async def test_a_worker_that_is_away_keeps_nobody_else_waiting_and_loses_nothing(
    cluster: tuple[Settings, Proxy[Statement]],
) -> None:
    settings, proxy = cluster
    url = plain(settings.database_url.get_secret_value())
    async with running_app(settings.model_copy(update=UNHURRIED)) as app:
        people = People(app)
        learners = [await people.learner() for _ in range(12)]
        connection = await asyncpg.connect(url)
        away = {learner.id for learner in learners if await connection.fetchval(NODE_OF, learner.id) == proxy.port}
        await connection.close()
        assert 0 < len(away) < len(learners)
        challenges = (await learners[0].get("/challenges?limit=100&validation=self_reported")).json()["items"]
        codes = [one["code"] for one in challenges if not one["prerequisite_codes"]]
        acknowledged = {learner.id: 0 for learner in learners}
        answers: dict[bool, set[int]] = {True: set(), False: set()}
        bodies: list[dict[str, Any]] = []

        async def use(learner: Person, some: list[str]) -> None:
            for code in some:
                done = await learner.complete(code)
                acknowledged[learner.id] += done.status_code == 201
                read = await learner.get("/users/me/progress")
                answers[learner.id in away] |= {done.status_code, read.status_code}
                bodies.extend(one.json() for one in (done, read) if one.status_code == 503)

        await asyncio.gather(*(use(learner, codes[:2]) for learner in learners))
        assert answers == {True: {200, 201}, False: {200, 201}}

        answers = {True: set(), False: set()}
        load = asyncio.gather(*(use(learner, codes[2:6]) for learner in learners))
        proxy.refuse()
        proxy.cut()
        await load
        await asyncio.gather(*(use(learner, codes[6:8]) for learner in learners))
        assert answers[False] == {200, 201}
        assert 503 in answers[True]
        assert answers[True] <= {200, 201, 503}
        assert {body["store"] for body in bodies} == {"postgresql"}

        proxy.heal()
        for learner in learners:
            progress = await learner.progress()
            assert progress["challenges"]["completion_count"] >= acknowledged[learner.id]
        await people.container.relay.drain()
        connection = await asyncpg.connect(url)
        await connection.execute("SELECT recover_prepared_transactions()")  # Citus does it every minute.
        await connection.close()
        assert not await differences(people.container)


async def test_a_worker_lost_while_it_commits_leaves_the_outcome_unknown(
    cluster: tuple[Settings, Proxy[Statement]],
) -> None:
    settings, proxy = cluster
    connection = await asyncpg.connect(plain(settings.database_url.get_secret_value()))
    async with app_alone(settings.model_copy(update=UNHURRIED)) as app:
        people = People(app)
        learner = await people.learner()
        while await connection.fetchval(NODE_OF, learner.id) != proxy.port:
            learner = await people.learner()
        path, key = f"/challenges/{DAILY}/completions", {"Idempotency-Key": str(uuid4())}
        proxy.forget()
        proxy.hold_replies(commits)
        completing = asyncio.create_task(learner.post(path, headers=key))
        await proxy.seen(commits)
        proxy.cut()
        refused(await completing, 503, "outcome_unknown")
        proxy.release_replies()
        assert (await learner.post(path, headers=key)).status_code == 201
        assert (await learner.progress())["challenges"]["completion_count"] == 1
    await connection.close()


def commits(statement: Statement) -> bool:
    return statement.sql.startswith("COMMIT")


async def test_distributing_goes_on_where_it_was_interrupted_and_moves_the_data(worker: str) -> None:
    name = f"{worker}_interrupted"
    await create_database(os.environ["REBOOTCAMP_DATABASE_URL"], name)
    url = on_database(os.environ["REBOOTCAMP_DATABASE_URL"], name)
    await migrate_postgresql(url, PROJECT)
    connection = await asyncpg.connect(plain(url))
    await connection.execute(PERSON)
    planned = await distribute_postgresql(url, SHARDS, dry_run=True)
    assert not await connection.fetchval("SELECT count(*) FROM pg_dist_partition")

    def stop(sentence: str) -> None:
        if "'user_totals'" in sentence:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await distribute_postgresql(url, SHARDS, report=stop)
    assert 0 < await distribute_postgresql(url, SHARDS) < planned
    assert await distribute_postgresql(url, SHARDS) == 0
    await connection.execute(EARLIER_FUNCTION)
    assert await distribute_postgresql(url, SHARDS) == 1
    assert await distribute_postgresql(url, SHARDS) == 0
    assert await connection.fetchval("SELECT count(*) FROM user_events") == 1
    assert await connection.fetchval("SELECT user_id::text FROM user_emails WHERE email = 'b@example.org'")
    for change in ("DELETE FROM user_events", "UPDATE user_events SET schema_version = 2"):
        with pytest.raises(asyncpg.PostgresError, match="append-only"):
            await connection.execute(change)
    await connection.close()
