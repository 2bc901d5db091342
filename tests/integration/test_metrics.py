"""What Prometheus sees, and what the log says of the databases."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import structlog
from fastapi import FastAPI
from prometheus_client import REGISTRY
from pymongo.errors import OperationFailure
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from rebootcamp.composition import Container
from rebootcamp.databases.mongodb import create_client, database_of
from rebootcamp.databases.postgresql import PostgreSQLLimits, connections_in_use, create_engine
from rebootcamp.databases.statement_log import CommandLog
from rebootcamp.metrics import CountedRounds, exposed
from rebootcamp.repositories.mongo.progress import MongoProjections
from rebootcamp.services.coalescing import Coalescing
from rebootcamp.services.kept_answers import ENTRY_BYTES
from rebootcamp.services.ports.observers import Round
from rebootcamp.services.relay import AT_ONCE
from tests.conftest import OpenApp, OpenDatabases
from tests.support.bench import Bench
from tests.support.clock import SettableClock
from tests.support.people import People
from tests.support.ports import free_port
from tests.support.timers import NOTHING_BY_TIMER

WORKER = """
from rebootcamp import metrics
metrics.request_ended("/here", "GET", 200, 0.1)
metrics.POOL_SIZE.labels("postgresql").set(20)
print("counted", flush=True)
input()
"""


def sample(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


@pytest.fixture
def logs() -> Iterator[list[Any]]:
    with structlog.testing.capture_logs([structlog.contextvars.merge_contextvars]) as lines:
        yield lines


async def test_requests_are_counted_by_the_template_of_their_route(people: People) -> None:
    def counted(route: str, method: str, status: str) -> float:
        return sample("rebootcamp_http_requests_total", route=route, method=method, status=status)

    known = ("/users/{user_id}/progress", "GET", "200")
    unknown = ("unmatched", "other", "404")
    before = counted(*known), counted(*unknown)
    anna = await people.learner()
    await anna.get(f"/users/{anna.id}/progress")
    await anna.client.request("BREW", "/a-path-that-nobody-knows/1")
    assert (counted(*known), counted(*unknown)) == (before[0] + 1, before[1] + 1)
    assert sample("rebootcamp_http_request_duration_seconds_count", route=known[0], method="GET") >= 1


async def test_awards_and_projected_events_are_counted_once(people: People) -> None:
    def counted() -> tuple[float, float]:
        return sample("rebootcamp_awards_total", badge="first-step", source="event"), sample(
            "rebootcamp_projected_events_total"
        )

    anna = await people.learner()
    awards, events = counted()
    answer = await anna.complete("climate-workshop")
    assert "first-step" in {badge["code"] for badge in answer.json()["awarded_badges"]}
    await anna.progress()
    assert counted() == (awards + 1, events + 1)


async def test_the_lag_is_what_documents_lack_and_its_age(open_databases: OpenDatabases, open_app: OpenApp) -> None:
    clock = SettableClock(datetime(2026, 5, 4, 8, tzinfo=UTC))
    async with (
        open_databases("lag") as settings,
        open_app(
            clock,
            database_url=settings.database_url,
            mongo_url=settings.mongo_url,
            projection_budget_s=1e-9,
            **NOTHING_BY_TIMER,
        ) as app,
    ):
        container: Container = app.state.container
        anna = await People(app).learner()
        await container.gauges.measure()
        assert sample("rebootcamp_projection_lag_events") == 1
        clock.advance(seconds=30)
        assert (await anna.complete("climate-workshop")).json()["projection"]["status"] == "pending"
        bert = await People(app).learner()
        clock.advance(seconds=12)
        await container.gauges.measure()
        assert sample("rebootcamp_projection_lagging_users") == 2
        assert sample("rebootcamp_projection_lag_events") == 3
        assert sample("rebootcamp_projection_lag_seconds") == 42
        assert sample("rebootcamp_projection_circuit_open") == 1
        assert sample("rebootcamp_projection_failing_users") == 0

        async with container.unit_of_work() as work:
            await work.pending.postpone({anna.id: AT_ONCE}, failed=True)
        dead = create_client("mongodb://127.0.0.1:1/nowhere", pool_size=1, timeout_s=0.1)
        lag = await replace(container.gauges.lag, positions=MongoProjections(database_of(dead), Coalescing())).measure()
        assert (lag.users, lag.events, lag.oldest_s, lag.failing_users) == (2, 2, 12, 1)
        dead.close()

        async with container.unit_of_work() as work:
            await work.pending.postpone({bert.id: AT_ONCE}, failed=False)
        assert (await container.relay.round()).projected == 2
        await container.gauges.measure()
        assert sample("rebootcamp_projection_lagging_users") == 0
        assert sample("rebootcamp_projection_lag_seconds") == 0
        assert sample("rebootcamp_pool_size", store="mongodb") == settings.mongodb_pool_size
        assert sample("rebootcamp_pool_in_use", store="mongodb") == 0
        assert REGISTRY.get_sample_value("rebootcamp_last_backup_timestamp_seconds") == 0, "none was made"


async def test_kept_answers_are_counted_and_their_size_is_told(bench: Bench) -> None:
    async def counted() -> tuple[float, float, float]:
        await bench.container.gauges.measure()
        kept = "rebootcamp_kept_answers"
        return sample(f"{kept}_total", outcome="hit"), sample(f"{kept}_total", outcome="miss"), sample(f"{kept}_bytes")

    anna = await bench.people.learner()
    hits, misses, empty = await counted()
    bodies = [(await anna.get("/users/me/progress")).content for _ in range(3)]
    now_hits, now_misses, size = await counted()
    assert (now_hits, now_misses, empty) == (hits + 2, misses + 1, 0)
    assert ENTRY_BYTES < size < ENTRY_BYTES + len(bodies[0]) / 2, "it is kept compressed"
    assert await counted() == (now_hits, now_misses, size)


def test_what_relays_do_is_counted() -> None:
    def users(outcome: str) -> float:
        return sample("rebootcamp_relay_users_total", outcome=outcome)

    before = users("projected"), users("failed"), users("agreed")
    CountedRounds().round_ended(Round(taken=10, projected=4, failed=1))
    assert (users("projected"), users("failed"), users("agreed")) == (before[0] + 4, before[1] + 1, before[2] + 5)
    assert sample("rebootcamp_relay_last_round_timestamp_seconds") > 0


def test_the_workers_of_one_service_are_added_up_and_the_dead_have_no_connections() -> None:
    port = free_port()

    def scraped() -> list[str]:
        return httpx.get(f"http://127.0.0.1:{port}/metrics").text.splitlines()

    with exposed("127.0.0.1", port, workers=2):
        workers = [
            subprocess.Popen([sys.executable, "-c", WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "counted\n"
        assert 'rebootcamp_pool_size{store="postgresql"} 40.0' in scraped()
        workers[0].kill()
        workers[0].communicate()
        page = scraped()
        workers[1].communicate("\n")
    assert 'rebootcamp_http_requests_total{method="GET",route="/here",status="200"} 2.0' in page
    assert 'rebootcamp_pool_size{store="postgresql"} 20.0' in page


async def test_a_request_id_reaches_the_lines_of_slow_statements_and_commands(
    open_app: OpenApp, logs: list[Any]
) -> None:
    async with open_app(slow_query_s=1e-6) as app:
        anna = await People(app).learner()
        await anna.get("/users/me/progress", headers={"X-Request-ID": "req-of-anna"})
    hers = [line for line in logs if line.get("request_id") == "req-of-anna"]
    statements = [line["statement"] for line in hers if line["event"] == "slow_statement"]
    commands = [(line["command"], line["collection"]) for line in hers if line["event"] == "slow_command"]
    assert any("FROM users" in statement for statement in statements)
    assert commands == [("find", "progress")]
    assert str(anna.id) not in str([line for line in hers if "slow" in line["event"]])


async def test_what_fails_is_logged_without_what_it_was_given(
    app: FastAPI, database_url: str, mongo_url: str, logs: list[Any]
) -> None:
    engine = create_engine(database_url, PostgreSQLLimits(1, 5, 5, 5, 5, slow_s=60))
    try:
        async with engine.connect() as connection:
            assert connections_in_use(engine) == 1
            with pytest.raises(DBAPIError):
                await connection.execute(text("SELECT CAST(:given AS text)::integer"), {"given": "a-secret-of-anna"})
    finally:
        await engine.dispose()
    client = create_client(mongo_url, pool_size=1, timeout_s=5, listeners=[CommandLog(60)])
    with pytest.raises(OperationFailure):
        await database_of(client).command(
            {"collMod": "a-collection-nobody-made", "validator": {"a": "a-secret-of-anna"}}
        )
    client.close()
    statement, command = [line for line in logs if line["event"].endswith("_failed")]
    assert (statement["sqlstate"], command["command"]) == ("22P02", "collMod")
    assert "a-secret-of-anna" not in str(logs)
