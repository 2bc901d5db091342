"""What tests stand on: real servers, a pair of databases per worker, the application, and people who use it."""

import asyncio
import contextlib
import gc
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import asyncpg
import hypothesis
import pytest
import structlog
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorDatabase
from pydantic import SecretStr
from pymongo.monitoring import CommandStartedEvent
from sqlalchemy import Engine, make_url
from sqlalchemy import event as sqlalchemy_event

from rebootcamp.app import create_app
from rebootcamp.composition import Container, open_container
from rebootcamp.databases.migrations import distribute_postgresql, migrate_mongodb, migrate_postgresql
from rebootcamp.databases.statement_log import CommandLog
from rebootcamp.embedded.servers import embedded_servers
from rebootcamp.repositories.seeds import read_badges, read_challenges
from rebootcamp.services.ports.environment import Clock
from rebootcamp.settings import Environment, Settings
from tests.support.bench import Bench, Pair, bench_on
from tests.support.citus import CITUS_URL, ONE_SERVER, SHARDS, create_database, is_citus
from tests.support.clock import SettableClock
from tests.support.people import People
from tests.support.routing import Commands, Statements

TEMPLATE = "rebootcamp_test_template"
PROJECT = Path(__file__).parents[1]
PUBLISHED_AT = datetime(2026, 1, 1, tzinfo=UTC)
"""When the shipped catalogue was published: before any test's clock, since no badge is won before that."""
MongoDatabase: TypeAlias = AsyncIOMotorDatabase[dict[str, object]]
OpenApp: TypeAlias = Callable[..., AbstractAsyncContextManager[FastAPI]]
OpenDatabases: TypeAlias = Callable[[str], AbstractAsyncContextManager[Settings]]

_servers = contextlib.ExitStack()
_statements, _commands = Statements(), Commands()
sqlalchemy_event.listen(Engine, "before_cursor_execute", _statements.judge)
_logged = CommandLog.started


def _judged(self: CommandLog, event: CommandStartedEvent) -> None:
    _commands.judge(event)
    _logged(self, event)


CommandLog.started = _judged  # type: ignore[method-assign]
# Every test leaves much behind that lives on, and that looking for what does not finds again and again.
gc.set_threshold(50_000, 20, 20)
# At every request httpx looks for it in every folder of the path, and finds it nowhere.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
# How long an example takes says more of the machine than of the code.
hypothesis.settings.register_profile("rebootcamp", deadline=None, max_examples=30)
hypothesis.settings.register_profile("long", deadline=None, max_examples=500)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "rebootcamp"))
# Drawing a traceback with all its local variables takes longer than most tests.
structlog.configure(processors=[structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)])


def pytest_configure(config: pytest.Config) -> None:
    """Starts the embedded servers, unless the environment names others, and makes the template database, once a run."""
    if hasattr(config, "workerinput"):
        return
    if is_citus():
        os.environ["REBOOTCAMP_DATABASE_URL"] = os.environ[CITUS_URL]
        os.environ["REBOOTCAMP_DATABASE_DISTRIBUTED"] = "true"  # Processes that tests start inherit it.
    if "REBOOTCAMP_DATABASE_URL" not in os.environ or "REBOOTCAMP_MONGO_URL" not in os.environ:
        parent = _servers.enter_context(tempfile.TemporaryDirectory(prefix="rebootcamp-tests-"))
        Path(parent).chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
        servers = _servers.enter_context(embedded_servers(Path(parent) / "data", durable=False))
        _servers.callback(servers.mongo.kill)  # In order it takes two seconds to end, and nothing of it is kept.
        os.environ.setdefault("REBOOTCAMP_DATABASE_URL", servers.database_url)
        os.environ["REBOOTCAMP_MONGO_URL"] = servers.mongo_url
    if not is_citus():
        asyncio.run(_make_template())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips what is about one server where the run uses a cluster."""
    for item in items:
        if is_citus() and (reason := ONE_SERVER.get(item.path.stem)):
            item.add_marker(pytest.mark.skip(reason=reason))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Ends what was started."""
    if not hasattr(config, "workerinput"):
        _servers.close()


async def _make_template() -> None:
    await _execute(f"DROP DATABASE IF EXISTS {TEMPLATE}", f"CREATE DATABASE {TEMPLATE}")
    await migrate_postgresql(_on_database(os.environ["REBOOTCAMP_DATABASE_URL"], TEMPLATE), PROJECT)


async def _new_distributed_database(name: str) -> None:
    """Citus cannot copy a database, so each one is migrated and distributed."""
    await create_database(os.environ["REBOOTCAMP_DATABASE_URL"], name)
    url = _on_database(os.environ["REBOOTCAMP_DATABASE_URL"], name)
    await migrate_postgresql(url, PROJECT)
    await distribute_postgresql(url, SHARDS)


async def _execute(*statements: str) -> None:
    """Runs statements that cannot be part of a transaction."""
    connection = await asyncpg.connect(os.environ["REBOOTCAMP_DATABASE_URL"].replace("+asyncpg", ""))
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


def _on_database(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(autouse=True)
def _all_is_routed() -> Iterator[None]:
    """Fails the test in which the service sends what a sharded store would have to send to every machine."""
    yield
    faults = [*_statements.faults, *_commands.faults]
    _statements.faults.clear()
    _commands.faults.clear()
    assert not faults, "Name the user, or add it to tests/support/routing.py with its bound:\n" + "\n".join(faults)


@pytest.fixture(autouse=True)
def _logs_as_they_were() -> Iterator[None]:
    """Undoes what a command that ran in this process has set for its own log lines."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.fixture(scope="session")
def worker(worker_id: str) -> str:
    """A name for this worker's databases."""
    return f"rebootcamp_test_{worker_id}"


@asynccontextmanager
async def _new_databases(name: str) -> AsyncIterator[Settings]:
    """Settings of a new pair of databases with the shipped catalogue, and cheap password hashes."""
    if is_citus():
        await _new_distributed_database(name)
    else:
        await _execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    settings = Settings(
        environment=Environment.DEVELOPMENT,
        database_url=SecretStr(_on_database(os.environ["REBOOTCAMP_DATABASE_URL"], name)),
        database_distributed=is_citus(),
        mongo_url=SecretStr(_on_database(os.environ["REBOOTCAMP_MONGO_URL"], name)),
        secret_key=SecretStr("a key of the test suite, 32 bytes or more"),
        argon2_time_cost=1,
        argon2_memory_kib=32,
        argon2_concurrency=20,  # The tests do 50 things at once.
        max_concurrent_requests=100,
        max_concurrent_requests_per_caller=100,
        # All clients of the tests have one address, and do in a minute what nobody does in a day.
        login_attempts_per_address=1_000_000,
        visits_per_minute=1_000_000,
        registrations_per_hour=1_000_000,
        reads_per_minute=1_000_000,
        writes_per_minute=1_000_000,
        service_reads_per_minute=1_000_000,
        service_writes_per_minute=1_000_000,
        self_reported_points_per_day=1_000_000,
        max_clock_skew_s=1e10,  # The clocks of many tests stand where the test says.
    )
    client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(settings.mongo_url.get_secret_value())
    await client.drop_database(name)
    await migrate_mongodb(settings.mongo_url.get_secret_value(), PROJECT)
    async with open_container(settings, SettableClock(PUBLISHED_AT)) as container:
        await container.seeding.seed(read_challenges(PROJECT), read_badges(PROJECT))
    yield settings
    client.close()


@pytest.fixture(scope="session")
async def settings(worker: str) -> AsyncIterator[Settings]:
    """Settings of this worker, whose databases are its own."""
    async with _new_databases(worker) as settings:
        yield settings


@pytest.fixture(scope="session")
def open_databases(worker: str) -> OpenDatabases:
    """Makes databases for tests that look at everybody, or that change what all others count on."""

    def open_(purpose: str) -> AbstractAsyncContextManager[Settings]:
        return _new_databases(f"{worker}_{purpose}")

    return open_


@pytest.fixture(scope="session")
def database_url(settings: Settings) -> str:
    """This worker's PostgreSQL database."""
    return settings.database_url.get_secret_value()


@pytest.fixture(scope="session")
def mongo_url(settings: Settings) -> str:
    """This worker's MongoDB database."""
    return settings.mongo_url.get_secret_value()


@pytest.fixture(scope="session")
async def postgres(database_url: str) -> AsyncIterator[asyncpg.Pool]:
    """A look into this worker's PostgreSQL database, past the service."""
    async with asyncpg.create_pool(database_url.replace("+asyncpg", ""), min_size=0, max_size=5) as pool:
        yield pool


@pytest.fixture(scope="session")
async def mongo(mongo_url: str) -> AsyncIterator[MongoDatabase]:
    """A look into this worker's MongoDB database, past the service."""
    client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(mongo_url, tz_aware=True)
    yield client.get_default_database()
    client.close()


@asynccontextmanager
async def running_app(settings: Settings, clock: Clock | None = None) -> AsyncIterator[FastAPI]:
    """The application, started, in this process."""
    app = create_app(settings, clock)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture(scope="session")
def open_app(settings: Settings) -> OpenApp:
    """Starts an application of the test's own: with another clock, or other settings (``Settings.model_copy``)."""

    def open_(clock: Clock | None = None, **changes: object) -> AbstractAsyncContextManager[FastAPI]:
        return running_app(settings.model_copy(update=changes), clock)

    return open_


@pytest.fixture(scope="session")
async def app(settings: Settings) -> AsyncIterator[FastAPI]:
    """The application, shared by the tests of a worker."""
    async with running_app(settings) as app:
        yield app


@pytest.fixture(scope="session")
def container(app: FastAPI) -> Container:
    """What that application is made of."""
    container: Container = app.state.container
    return container


@pytest.fixture(scope="session")
async def client(app: FastAPI) -> AsyncIterator[AsyncClient]:
    """An anonymous client of that application."""
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as client:
        yield client


@pytest.fixture(scope="session")
def people(app: FastAPI) -> People:
    """Makes the people of a test; every test makes its own."""
    return People(app)


@pytest.fixture(scope="session")
async def quiet(open_databases: OpenDatabases) -> AsyncIterator[Pair]:
    """Databases in which no relay works but those that a test runs itself."""
    async with open_databases("quiet") as settings:
        url = settings.database_url.get_secret_value().replace("+asyncpg", "")
        client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(
            settings.mongo_url.get_secret_value(), tz_aware=True
        )
        async with asyncpg.create_pool(url, min_size=0, max_size=5) as pool:
            yield Pair(settings, pool, client.get_default_database())
        client.close()


@pytest.fixture
async def bench(quiet: Pair) -> AsyncIterator[Bench]:
    """An application of the test's own between proxies, with nobody in its queue."""
    await quiet.postgres.execute("DELETE FROM pending_projections")
    async with bench_on(quiet) as bench:
        yield bench
