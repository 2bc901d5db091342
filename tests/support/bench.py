"""The application between two proxies, with nothing running beside it: what the stores are asked is what a test did."""

from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias

import asyncpg
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorDatabase
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.app import create_app
from rebootcamp.composition import Container, open_container
from rebootcamp.services.ports.environment import Clock
from rebootcamp.settings import Settings
from tests.support.people import People
from tests.support.proxy import Proxy
from tests.support.wire import Command, Statement

MongoDatabase: TypeAlias = AsyncIOMotorDatabase[dict[str, object]]
UNHURRIED: dict[str, Any] = {
    "read_deadline_s": 30,
    "write_deadline_s": 30,
    "projection_budget_s": 30,
    "postgresql_statement_timeout_s": 30,
    "postgresql_pool_timeout_s": 30,
    "mongodb_timeout_s": 30,
}
"""No limit of time is reached by a slow machine."""
_done_with: defaultdict[str, list[FastAPI]] = defaultdict(list)


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair of databases, and a look into each past the service."""

    settings: Settings
    postgres: asyncpg.Pool
    mongo: MongoDatabase


@dataclass(frozen=True, slots=True)
class Bench:
    """An application, and the proxies between it and its stores."""

    app: FastAPI
    pair: Pair
    postgresql: Proxy[Statement]
    mongodb: Proxy[Command]

    @property
    def people(self) -> People:
        return People(self.app)

    @property
    def container(self) -> Container:
        return self.people.container

    def forget(self) -> None:
        """Start both records afresh."""
        self.postgresql.forget()
        self.mongodb.forget()


@asynccontextmanager
async def app_alone(settings: Settings, clock: Clock | None = None) -> AsyncIterator[FastAPI]:
    """The application without its relay and what else runs beside the requests.

    To make one takes FastAPI longer than most tests take: one that a test is done with serves the next that asks for
    one alike.
    """
    alike = settings.model_dump_json()  # The URLs, which are the container's business alone, are secrets, and left out.
    app = _done_with[alike].pop() if _done_with[alike] else create_app(settings, clock)
    async with open_container(settings, clock) as container:
        app.state.container = container
        yield app
    _done_with[alike].append(app)


@asynccontextmanager
async def bench_on(pair: Pair, clock: Clock | None = None, **changes: Any) -> AsyncIterator[Bench]:
    """An application on those databases, by way of proxies."""
    database_url = pair.settings.database_url.get_secret_value()
    mongo_url = pair.settings.mongo_url.get_secret_value()
    async with (
        Proxy.to(*_address(database_url), protocol="postgresql") as postgresql,
        Proxy.to(*_address(mongo_url), protocol="mongodb") as mongodb,
    ):
        through_proxies = {
            "database_url": SecretStr(postgresql.url_for(database_url)),
            "mongo_url": SecretStr(mongodb.url_for(mongo_url)),
        }
        async with app_alone(pair.settings.model_copy(update={**through_proxies, **changes}), clock) as app:
            yield Bench(app, pair, postgresql, mongodb)


def _address(url: str) -> tuple[str, int]:
    parts = make_url(url)
    assert parts.host
    assert parts.port
    return parts.host, parts.port
