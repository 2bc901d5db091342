"""Databases and an application of their own: what is published here is judged for everybody, and read by everybody.

The names are others than the suite's: a fixture that is overridden would be handed on to whoever asks next.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import asyncpg
import pytest
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorDatabase

from rebootcamp.composition import Container
from rebootcamp.settings import Settings
from tests.support.people import People, Person
from tests.support.timers import NOTHING_BY_TIMER

# A busy machine is not what these tests are about.
PATIENT = {
    "dry_run_budget_s": 20.0,
    "postgresql_statement_timeout_s": 20.0,
    "postgresql_lock_timeout_s": 20.0,
    "postgresql_pool_timeout_s": 20.0,
    "mongodb_timeout_s": 20.0,
    "projection_budget_s": 20.0,
    "read_deadline_s": 30.0,
    "write_deadline_s": 30.0,
}


@pytest.fixture(scope="session")
async def own_settings(
    open_databases: Callable[[str], AbstractAsyncContextManager[Settings]],
) -> AsyncIterator[Settings]:
    async with open_databases("badges") as settings:
        yield settings.model_copy(update={**NOTHING_BY_TIMER, **PATIENT})


@pytest.fixture(scope="session")
def open_own_app(
    own_settings: Settings, open_app: Callable[..., AbstractAsyncContextManager[FastAPI]]
) -> Callable[..., AbstractAsyncContextManager[FastAPI]]:
    """Starts another application over the same databases."""

    def open_(**changes: object) -> AbstractAsyncContextManager[FastAPI]:
        return open_app(**{**own_settings.model_dump(), **changes})

    return open_


@pytest.fixture(scope="session")
async def own_app(open_own_app: Callable[..., AbstractAsyncContextManager[FastAPI]]) -> AsyncIterator[FastAPI]:
    async with open_own_app() as app:
        yield app


@pytest.fixture(scope="session")
def own_container(own_app: FastAPI) -> Container:
    container: Container = own_app.state.container
    return container


@pytest.fixture(scope="session")
def own_people(own_app: FastAPI) -> People:
    return People(own_app)


@pytest.fixture(scope="session")
async def admin(own_people: People) -> Person:
    return await own_people.admin()


@pytest.fixture(scope="session")
async def own_mongo(own_settings: Settings) -> AsyncIterator[AsyncIOMotorDatabase[dict[str, object]]]:
    client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(
        own_settings.mongo_url.get_secret_value(), tz_aware=True
    )
    yield client.get_default_database()
    client.close()


@pytest.fixture(scope="session")
async def own_postgres(own_settings: Settings) -> AsyncIterator[asyncpg.Pool]:
    url = own_settings.database_url.get_secret_value().replace("+asyncpg", "")
    async with asyncpg.create_pool(url, min_size=0, max_size=2) as pool:
        yield pool
