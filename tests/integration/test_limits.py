"""Time limits and bounds: a dead, frozen or slow store is answered for in time, and nobody pays for another's burst."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import AsyncMock
from uuid import UUID

import asyncpg
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from pydantic import SecretStr
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.types import Message, Receive, Scope, Send

from rebootcamp.controllers.frame.bodies import BodyLimits
from rebootcamp.controllers.frame.limits import Deadlines, LimitMiddleware
from rebootcamp.controllers.frame.overload import Gate, Places
from rebootcamp.databases.postgresql import PostgreSQLLimits, create_engine
from rebootcamp.domain.errors import DeadlineExceeded, StoreUnavailable
from rebootcamp.settings import Settings
from tests.conftest import OpenApp
from tests.support.bench import UNHURRIED, Pair, bench_on
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.people import People
from tests.support.proxy import Proxy
from tests.support.wire import Command, Statement


@pytest.fixture
async def postgres_proxy(settings: Settings) -> AsyncIterator[Proxy[Statement]]:
    url = make_url(settings.database_url.get_secret_value())
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="postgresql") as proxy:
        yield proxy


@pytest.fixture
async def mongo_proxy(settings: Settings) -> AsyncIterator[Proxy[Command]]:
    url = make_url(settings.mongo_url.get_secret_value())
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="mongodb") as proxy:
        yield proxy


def through(proxy: Proxy[Statement] | Proxy[Command], url: SecretStr) -> SecretStr:
    return SecretStr(proxy.url_for(url.get_secret_value()))


async def test_a_frozen_postgresql_is_named_within_the_deadline(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    async with open_app(database_url=url, postgresql_statement_timeout_s=0.3, read_deadline_s=30) as app:
        learner = await People(app).learner()
        postgres_proxy.freeze()
        answer = await learner.get("/users/me/progress")
        assert (answer.status_code, answer.json()["store"]) == (503, "postgresql")
        assert answer.headers["Retry-After"]
        postgres_proxy.heal()
        assert (await learner.get("/users/me/progress")).status_code == 200


async def test_a_frozen_mongodb_is_named_within_the_deadline(
    settings: Settings, open_app: OpenApp, mongo_proxy: Proxy[Command]
) -> None:
    url = through(mongo_proxy, settings.mongo_url)
    async with open_app(mongo_url=url, mongodb_timeout_s=1, read_deadline_s=30) as app:
        learner = await People(app).learner()
        mongo_proxy.freeze()
        answer = await learner.get("/users/me/progress")
        assert (answer.status_code, answer.json()["store"]) == (503, "mongodb")
        assert (await learner.get("/challenges/cycle-5km")).status_code == 200
        mongo_proxy.heal()
        assert (await learner.get("/users/me/progress")).status_code == 200


AT_ONCE = 40
"""Twice as many as there are connections to either store."""


def asks_for_progress(command: Command) -> bool:
    return command.name == "find" and command.collection == "progress"


async def test_every_connection_to_mongodb_can_be_used(quiet: Pair) -> None:
    """However few processors the machine has: the driver's threads are counted by them."""
    one_by_one = {"coalescing_batch_size": 1, "coalescing_batches": 1000}
    async with bench_on(quiet, **UNHURRIED | one_by_one) as bench:
        count = quiet.settings.mongodb_pool_size
        learners = [await bench.people.learner() for _ in range(count)]
        bench.forget()
        bench.mongodb.hold_replies(asks_for_progress)
        reads = [asyncio.create_task(learner.get("/users/me/progress")) for learner in learners]
        await bench.mongodb.seen(lambda _: sum(map(asks_for_progress, bench.mongodb.all_requests)) == count)
        bench.mongodb.release_replies()
        assert {(await read).status_code for read in reads} == {200}


async def test_a_frozen_mongodb_is_named_to_everyone_and_holds_up_nothing_else(quiet: Pair) -> None:
    # The stores' limits are those that are shipped; how long a busy machine takes to ask is not what this is about.
    async with bench_on(quiet, read_deadline_s=30) as bench:
        learner = await bench.people.learner()
        await learner.progress()
        bench.forget()
        bench.mongodb.freeze()
        reads = [asyncio.create_task(learner.get("/users/me/progress")) for _ in range(AT_ONCE)]
        await bench.mongodb.seen(asks_for_progress)
        assert (await learner.get("/challenges/cycle-5km")).status_code == 200
        for read in reads:
            assert refused(await read, 503, "store_unavailable")["store"] == "mongodb"


@pytest.mark.parametrize("store", ["postgresql", "mongodb"])
async def test_a_store_that_the_deadline_cut_off_is_named_to_who_polls(quiet: Pair, store: str) -> None:
    """A read of what the reader has had before asks both stores in one batch, for many readers."""
    patient: dict[str, Any] = {"postgresql_statement_timeout_s": 60, "mongodb_timeout_s": 60, "read_deadline_s": 1}
    async with bench_on(quiet, **patient) as bench:
        learners = [await bench.people.learner() for _ in range(4)]
        for learner in learners:
            await learner.progress()
        frozen = bench.postgresql if store == "postgresql" else bench.mongodb
        frozen.freeze()
        for answer in await asyncio.gather(*(learner.get("/users/me/progress") for learner in learners)):
            assert refused(answer, 503, "store_unavailable")["store"] == store
        frozen.heal()


async def test_the_wait_for_a_thread_is_part_of_the_wait_for_mongodb(quiet: Pair) -> None:
    """Ten times as many reads as there are threads wait no longer than one, not one after the other."""
    async with bench_on(quiet, mongodb_timeout_s=1) as bench:
        learner = await bench.people.learner()
        await learner.progress()
        bench.mongodb.freeze()
        stored = bench.container.progress.achievements
        count = 10 * quiet.settings.mongodb_pool_size
        async with asyncio.timeout(5):
            reads = [stored.achievements(learner.id) for _ in range(count)]
            outcomes = await asyncio.gather(*reads, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {StoreUnavailable}


async def test_a_frozen_postgresql_is_named_to_everyone(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    """Also to those who waited for a connection. Nothing can be had without it: it knows who is asking."""
    async with open_app(database_url=through(postgres_proxy, settings.database_url)) as app:
        learner = await People(app).learner()
        postgres_proxy.freeze()
        for answer in await asyncio.gather(*(learner.get("/users/me/progress") for _ in range(AT_ONCE))):
            assert refused(answer, 503, "store_unavailable")["store"] == "postgresql"
        postgres_proxy.heal()
        assert (await learner.get("/users/me/progress")).status_code == 200


async def test_whatever_a_store_does_the_deadline_ends_the_request(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    async with open_app(
        database_url=url, postgresql_statement_timeout_s=60, read_deadline_s=1, write_deadline_s=1
    ) as app:
        learner = await People(app).learner()
        postgres_proxy.freeze()
        read = await learner.get("/users/me/progress")
        assert (read.status_code, read.json()["store"]) == (503, "postgresql")
        postgres_proxy.heal()
        postgres_proxy.hold_replies(lambda statement: "user_heads" in statement.sql)
        write = await learner.complete("cycle-5km")
        assert (write.status_code, write.json()["code"]) == (503, "deadline_exceeded")
        assert "unknown" in write.json()["detail"]
        postgres_proxy.release_replies()
        assert (await learner.get("/users/me/progress")).status_code == 200


async def test_a_read_that_the_service_itself_is_late_with_changed_nothing() -> None:
    async def never_ends(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.Event().wait()

    late = LimitMiddleware(
        never_ends, Places(Gate(1, 1, None), 1), Deadlines(0.01, 0.01, 0.01), BodyLimits(1, 1, 1), max_header_bytes=100
    )
    scope: Scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
    with pytest.raises(DeadlineExceeded, match="Nothing was changed"):
        await late(scope, AsyncMock(), AsyncMock())


async def test_a_commit_that_is_not_answered_says_so(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    async with open_app(database_url=url) as app:
        learner = await People(app).learner()
        postgres_proxy.forget()

        def commits_the_change(statement: Statement) -> bool:
            """Not the transaction that counts the request against its limit."""
            return statement.sql.startswith("COMMIT") and any(
                "user_events" in earlier.sql and earlier.connection == statement.connection
                for earlier in postgres_proxy.all_requests
            )

        postgres_proxy.hold_replies(commits_the_change)
        request = asyncio.create_task(learner.complete("cycle-5km"))
        await postgres_proxy.seen(commits_the_change)
        postgres_proxy.cut()
        answer = await request
        assert (answer.status_code, answer.json()["code"]) == (503, "outcome_unknown")
        postgres_proxy.heal()
        postgres_proxy.release_replies()
        assert (await learner.complete("cycle-5km")).json()["code"] == "already_completed"


LOCKED = {
    "what they change": "SELECT 1 FROM user_heads WHERE user_id = $1::uuid FOR UPDATE",
    "what counts them": "SELECT 1 FROM request_counts WHERE policy = 'writes' AND who = $1::text FOR UPDATE",
}


@pytest.mark.parametrize("lock", LOCKED.values(), ids=LOCKED)
async def test_one_users_burst_leaves_connections_and_places_to_the_others(
    open_app: OpenApp, postgres: asyncpg.Pool, lock: str
) -> None:
    async with open_app(
        postgresql_pool_size=2,
        postgresql_pool_timeout_s=30,
        postgresql_lock_timeout_s=30,
        postgresql_statement_timeout_s=30,
        write_deadline_s=30,
        max_concurrent_requests=3,
        max_concurrent_requests_per_caller=2,
    ) as app:
        people = People(app)
        learner, other = await people.learner(), await people.learner()
        assert (await learner.complete("no-such-challenge")).status_code == 404  # begins the count
        async with postgres.acquire() as connection:
            transaction = connection.transaction()
            await transaction.start()
            assert await connection.fetch(lock, str(learner.id))
            burst = [asyncio.create_task(learner.complete("cycle-5km")) for _ in range(50)]
            assert (await other.complete("cycle-5km")).status_code == 201
            assert not any(request.done() for request in burst)
            await transaction.rollback()
        statuses = sorted([(await request).status_code for request in burst])
        assert statuses == [201, *[409] * 49]


async def test_beyond_the_bound_requests_wait_and_then_are_refused_while_health_answers(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    bounds = {"max_concurrent_requests": 1, "max_waiting_requests": 1, "max_wait_s": 0.2, "read_deadline_s": 30}
    async with open_app(database_url=url, postgresql_statement_timeout_s=30, **bounds) as app:
        people = People(app)
        learner, others = await people.learner(), [await people.learner() for _ in range(2)]
        async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as anonymous:
            postgres_proxy.forget()
            postgres_proxy.hold_replies(lambda statement: "user_heads" in statement.sql)
            first = asyncio.create_task(learner.get("/users/me/progress"))
            await postgres_proxy.seen(lambda statement: "user_heads" in statement.sql)
            answers = await asyncio.gather(*(other.get("/users/me/progress") for other in others))
            for problem in (refused(answer, 503, "overloaded") for answer in answers):
                assert problem["remedy"]
            assert sorted(answer.json()["detail"] for answer in answers) == [
                "More requests are waiting than can be answered in time.",
                "Too many requests are in progress to answer this one in time.",  # it waited in vain
            ]
            assert {answer.headers["Retry-After"] for answer in answers} == {"1"}
            assert {answer.headers["X-Content-Type-Options"] for answer in answers} == {"nosniff"}
            assert (await anonymous.get("/health/live")).status_code == 200
            postgres_proxy.release_replies()
            assert (await first).status_code == 200
            assert (await learner.get("/users/me/progress")).status_code == 200


async def test_one_callers_requests_leave_places_to_the_others(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    bounds = {"max_concurrent_requests": 3, "max_concurrent_requests_per_caller": 2, "max_wait_s": 30}
    async with open_app(database_url=url, postgresql_statement_timeout_s=30, read_deadline_s=30, **bounds) as app:
        people = People(app)
        learner, other = await people.learner(), await people.learner()
        postgres_proxy.forget()
        postgres_proxy.hold_replies(lambda statement: "user_heads" in statement.sql)
        burst = [asyncio.create_task(learner.get("/users/me/progress")) for _ in range(20)]
        await postgres_proxy.seen(lambda statement: "user_heads" in statement.sql)
        assert (await other.get("/challenges")).status_code == 200
        assert not any(request.done() for request in burst)
        postgres_proxy.release_replies()
        assert {(await request).status_code for request in burst} == {200}


def rotates_a_session(statement: Statement) -> bool:
    return statement.sql.startswith("UPDATE sessions")


async def test_tokens_that_are_made_up_or_expired_are_one_caller(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    bounds = {"max_concurrent_requests": 3, "max_concurrent_requests_per_caller": 2, "max_wait_s": 10}
    patient: dict[str, Any] = {"postgresql_statement_timeout_s": 30, "read_deadline_s": 30, "write_deadline_s": 30}
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with open_app(clock, database_url=url, **patient, **bounds) as app:
        people = People(app)
        expired = [(await people.learner()).token for _ in range(3)]
        clock.moment += timedelta(hours=1)
        learner = await people.learner()
        tokens = [*expired, "x", "", *map(str, range(5)), *(learner.token[:-number] for number in range(1, 5))]
        headers = ["", "Basic eDp4", *(f"Bearer {token}" for token in tokens)]
        refresh_token, _ = people.container.accounts.refresh_tokens.issue(learner.id, UUID(int=1))
        postgres_proxy.forget()
        postgres_proxy.hold_replies(rotates_a_session)
        async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as anyone:
            burst = [
                asyncio.create_task(
                    anyone.post(
                        "/auth/refresh", json={"refresh_token": refresh_token}, headers={"Authorization": header}
                    )
                )
                for header in headers
            ]
            await postgres_proxy.seen(rotates_a_session)
            assert (await learner.get("/users/me/badges")).status_code == 200
            assert not any(request.done() for request in burst)
            postgres_proxy.release_replies()
            for request in burst:
                refused(await request, 401, "invalid_refresh_token")


async def read_slowly(app: FastAPI, path: str, header: bytes, begun: asyncio.Semaphore) -> None:
    """Asks for that and never takes more than the head of the answer."""
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "client": ("127.0.0.1", 1)}
    asked = [{"type": "http.request", "body": b""}]

    async def receive() -> Message:
        if not asked:
            await asyncio.Event().wait()
        return asked.pop()

    async def send(message: Message) -> None:
        if message["type"] == "http.response.body":
            begun.release()
            await asyncio.Event().wait()

    await app({**scope, "headers": [(b"authorization", header)]}, receive, send)


@pytest.mark.parametrize("path", ["/docs/assets/swagger-ui.css", "/openapi.json", "/problems"])
async def test_who_reads_slowly_takes_nobodys_place(open_app: OpenApp, path: str) -> None:
    async with open_app(max_concurrent_requests=2, max_concurrent_requests_per_caller=2, max_waiting_requests=1) as app:
        learner = await People(app).learner()
        begun = asyncio.Semaphore(0)
        slow = [asyncio.create_task(read_slowly(app, path, b"%d" % number, begun)) for number in range(10)]
        for number, _ in enumerate(slow):
            async with asyncio.timeout(5):
                await begun.acquire()
            assert (await learner.get("/users/me/badges")).status_code == 200, number
        for one in slow:
            one.cancel()
        await asyncio.gather(*slow, return_exceptions=True)


async def test_a_body_that_does_not_come_takes_nobodys_place(open_app: OpenApp) -> None:
    async def never_whole() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    async with open_app(max_concurrent_requests=1, max_waiting_requests=1, read_deadline_s=2) as app:
        learner = await People(app).learner()
        async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as anonymous:
            slow = [
                asyncio.create_task(
                    anonymous.post(
                        "/auth/register", content=never_whole(), headers={"Content-Type": "application/json"}
                    )
                )
                for _ in range(20)
            ]
            assert (await learner.get("/users/me/badges")).status_code == 200
            assert not any(request.done() for request in slow)
            for request in slow:
                refused(await request, 408, "body_too_slow")


async def test_where_there_is_no_room_a_body_is_not_waited_for(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    async def never_whole() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    url = through(postgres_proxy, settings.database_url)
    bounds = {"max_concurrent_requests": 1, "max_waiting_requests": 0, "read_deadline_s": 30}
    async with open_app(database_url=url, postgresql_statement_timeout_s=30, **bounds) as app:
        learner = await People(app).learner()
        postgres_proxy.forget()
        postgres_proxy.hold_replies(lambda statement: "user_heads" in statement.sql)
        inside = asyncio.create_task(learner.get("/users/me/progress"))
        await postgres_proxy.seen(lambda statement: "user_heads" in statement.sql)
        async with asyncio.timeout(15):
            headers = {"Content-Type": "application/json"}
            answer = await learner.client.patch("/users/me", content=never_whole(), headers=headers)
        refused(answer, 503, "overloaded")
        postgres_proxy.release_replies()
        assert (await inside).status_code == 200


async def test_a_lock_that_is_held_for_long_is_answered_for_in_time(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    unhurried = {"postgresql_statement_timeout_s": 30, "write_deadline_s": 30}
    async with open_app(postgresql_lock_timeout_s=0.2, **unhurried) as app:
        learner = await People(app).learner()
        async with postgres.acquire() as connection, connection.transaction():
            await connection.execute("SELECT 1 FROM user_heads WHERE user_id = $1 FOR UPDATE", learner.id)
            async with asyncio.timeout(10):
                answer = await learner.complete("cycle-5km")
        assert refused(answer, 503, "store_unavailable")["store"] == "postgresql"
        assert (await learner.complete("cycle-5km")).status_code == 201


@pytest.fixture
async def hurried_engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """The service's engine, with limits that a test reaches."""
    limits = PostgreSQLLimits(
        pool_size=1,
        pool_timeout_s=5,
        connect_timeout_s=5,
        statement_timeout_s=0.25,
        lock_timeout_s=0.125,
        slow_s=5,
    )
    engine = create_engine(database_url, limits)
    yield engine
    await engine.dispose()


async def test_the_server_is_told_every_limit_of_time(hurried_engine: AsyncEngine) -> None:
    names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
    async with hurried_engine.connect() as connection:
        told = {name: await connection.scalar(text(f"SHOW {name}")) for name in names}
    assert told == dict(zip(names, ("250ms", "125ms", "500ms"), strict=True))


async def test_a_transaction_that_does_nothing_loses_its_locks(
    hurried_engine: AsyncEngine, people: People, postgres: asyncpg.Pool
) -> None:
    """A process may be frozen between two statements: the others must not wait for it."""
    learner = await people.learner()
    lock = "SELECT 1 FROM user_heads WHERE user_id = '{}' FOR UPDATE"
    async with hurried_engine.connect() as idle:
        await idle.execute(text(lock.format(learner.id)))
        async with asyncio.timeout(10):
            await postgres.execute(lock.format(learner.id))
        with pytest.raises(DBAPIError):
            await idle.execute(text("SELECT 1"))
