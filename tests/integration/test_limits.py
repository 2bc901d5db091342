"""Time limits and bounds: a dead, frozen or slow store is answered for in time, and nobody pays for another's burst."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest
from httpx import ASGITransport, AsyncClient
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.settings import Settings
from tests.conftest import OpenApp
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
    async with open_app(mongo_url=url, mongodb_timeout_s=0.3, read_deadline_s=30) as app:
        learner = await People(app).learner()
        mongo_proxy.freeze()
        answer = await learner.get("/users/me/progress")
        assert (answer.status_code, answer.json()["store"]) == (503, "mongodb")
        assert (await learner.get("/challenges/cycle-5km")).status_code == 200
        mongo_proxy.heal()
        assert (await learner.get("/users/me/progress")).status_code == 200


async def test_whatever_a_store_does_the_deadline_ends_the_request(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    async with open_app(
        database_url=url, postgresql_statement_timeout_s=60, read_deadline_s=0.3, write_deadline_s=0.3
    ) as app:
        learner = await People(app).learner()
        postgres_proxy.freeze()
        read = await learner.get("/users/me/progress")
        assert (read.status_code, read.json()["code"]) == (503, "deadline_exceeded")
        assert "Nothing was changed" in read.json()["detail"]
        write = await learner.complete("cycle-5km")
        assert (write.status_code, write.json()["code"]) == (503, "deadline_exceeded")
        assert "not known" in write.json()["detail"]
        postgres_proxy.heal()
        assert (await learner.get("/users/me/progress")).status_code == 200


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


async def test_one_users_burst_leaves_connections_to_the_others(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    async with open_app(
        postgresql_pool_size=2,
        postgresql_pool_timeout_s=30,
        postgresql_lock_timeout_s=30,
        postgresql_statement_timeout_s=30,
        write_deadline_s=30,
    ) as app:
        people = People(app)
        learner, other = await people.learner(), await people.learner()
        async with postgres.acquire() as connection:
            transaction = connection.transaction()
            await transaction.start()
            await connection.execute("SELECT 1 FROM user_heads WHERE user_id = $1 FOR UPDATE", learner.id)
            burst = [asyncio.create_task(learner.complete("cycle-5km")) for _ in range(50)]
            assert (await other.complete("cycle-5km")).status_code == 201
            assert not any(request.done() for request in burst)
            await transaction.rollback()
        statuses = sorted([(await request).status_code for request in burst])
        assert statuses == [201, *[409] * 49]


async def test_beyond_the_bound_requests_are_refused_at_once_and_health_answers(
    settings: Settings, open_app: OpenApp, postgres_proxy: Proxy[Statement]
) -> None:
    url = through(postgres_proxy, settings.database_url)
    async with open_app(database_url=url, max_concurrent_requests=1) as app:
        learner = await People(app).learner()
        async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as anonymous:
            postgres_proxy.forget()
            postgres_proxy.hold_replies(lambda statement: "user_heads" in statement.sql)
            first = asyncio.create_task(learner.get("/users/me/progress"))
            await postgres_proxy.seen(lambda statement: "user_heads" in statement.sql)
            refused = await learner.get("/users/me/progress")
            assert (refused.status_code, refused.json()["code"]) == (503, "overloaded")
            assert refused.headers["Retry-After"] == "1"
            assert (await anonymous.get("/health/live")).status_code == 200
            postgres_proxy.release_replies()
            assert (await first).status_code == 200
            assert (await learner.get("/users/me/progress")).status_code == 200
