"""Migrates both stores to the current schema. It is safe to run again, and concurrently with another run."""

import asyncio
import json
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import asyncpg
from pymongo.errors import OperationFailure, PyMongoError
from sqlalchemy import Connection, NullPool, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from rebootcamp.databases.distribution import SHARD_COUNT, citus_fault, is_distributed_by_citus, steps_to_distribute
from rebootcamp.databases.mongodb import Document, MongoDatabase, create_client, database_of

MIGRATION_LOCK = 7_226_283
"""Key of the advisory lock that makes concurrent migrations wait for one another. Any constant would do."""
LOCK_PATIENCE_S = 300.0
LOCK_RETRY_S = 1.0
"""Pause between attempts, long enough for sessions that queued behind one attempt to proceed before the next."""
TURN_RETRY_S = 0.2
NO_LOCK = {"55P03", "40P01"}
"""SQLSTATEs for: lock timeout, deadlock."""
STATEMENT_CHARACTERS = 200
NAMESPACE_EXISTS = 48
MONGOS = "isdbgrid"
"""The message by which a mongos introduces itself."""
SHARD_KEYS: dict[str, dict[str, str | int]] = {"progress": {"_id": "hashed"}, "progress_history": {"user_id": 1}}
"""The collections that are sharded. ``badges`` is small, and whole."""
INDEX_TIMEOUT_S = 600.0
LOOK_TIMEOUT_S = 5.0


Report = Callable[[str], None]


class MigrationError(Exception):
    """A store was unavailable or refused the migration; the text says why."""


class SchemaState(StrEnum):
    """The state of a schema compared with that of a release."""

    MISSING = "missing"
    OLDER = "older"
    CURRENT = "current"
    LATER = "later"


_AWAY_OR_REFUSED = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError)


def _migration_error(store: str, error: Exception) -> MigrationError:
    return MigrationError(f"{store} cannot be migrated: {type(error).__name__}: {error}")


def say_nothing(_: str) -> None:
    """Discards a report."""


async def migrate_postgresql(
    url: str,
    project_directory: Path,
    revision: str = "head",
    app_role: str | None = None,
    *,
    report: Report = say_nothing,
    patience_s: float = LOCK_PATIENCE_S,
) -> None:
    """Upgrades PostgreSQL to that revision, migration by migration, while another release may be serving.

    No migration waits for a lock longer than ``lock_timeout`` (set in ``alembic/env.py``), because all sessions that
    need the same table wait behind it. It gives up instead and is retried a moment later.

    Args:
        url: The URL of the database, with the role that owns the schema.
        project_directory: The directory of ``alembic.ini``.
        revision: The Alembic revision to reach.
        app_role: The role that the service connects as, if it is not the owner. It is granted only the rights that it
            needs on each table.
        report: Receives a sentence about each wait.
        patience_s: Maximum wait, in seconds, for another migration, or for the locks of one step.

    Raises:
        MigrationError: PostgreSQL is unavailable or refuses, or other sessions hold the locks for all that time.
    """
    from alembic import command  # noqa: PLC0415 - 8 MiB that a process which serves does without
    from alembic.config import Config  # noqa: PLC0415

    def upgrade(connection: Connection) -> None:
        config = Config(project_directory / "alembic.ini", attributes={"connection": connection})
        command.upgrade(config, revision)

    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.connect() as turn:
            await turn.execution_options(isolation_level="AUTOCOMMIT")
            await _take_turn(turn, report, patience_s)
            await _retried(engine, upgrade, report, patience_s)
            if await is_distributed_by_citus(turn):
                await _distribute(turn, SHARD_COUNT, report)
            if app_role is not None:
                async with engine.begin() as connection:
                    await _grant(connection, app_role)
    except _AWAY_OR_REFUSED as error:
        raise _migration_error("PostgreSQL", error) from error
    finally:
        await engine.dispose()


async def distribute_postgresql(
    url: str,
    shard_count: int = SHARD_COUNT,
    *,
    dry_run: bool = False,
    report: Report = say_nothing,
    patience_s: float = LOCK_PATIENCE_S,
) -> int:
    """Distributes the tables over the workers of a Citus cluster; returns the number of steps that were missing.

    Args:
        url: The URL of the database on the coordinator, with the role that owns the schema.
        shard_count: Number of shards of each table that is distributed now.
        dry_run: Report the steps without taking any.
        report: Receives a sentence about each step.
        patience_s: Maximum wait, in seconds, for a migration that runs meanwhile.

    Raises:
        MigrationError: PostgreSQL is unavailable, has no Citus or no worker, or refuses a step.
    """
    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            if sentence := await citus_fault(connection):
                raise MigrationError(sentence)
            await _take_turn(connection, report, patience_s)
            return await _distribute(connection, shard_count, report, dry_run=dry_run)
    except _AWAY_OR_REFUSED as error:
        raise _migration_error("PostgreSQL", error) from error
    finally:
        await engine.dispose()


async def _distribute(connection: AsyncConnection, shard_count: int, report: Report, *, dry_run: bool = False) -> int:
    steps = await steps_to_distribute(connection)
    if steps and not dry_run:
        await connection.execute(text("SET citus.enable_unsafe_triggers = on"))
        await connection.execute(text(f"SET citus.shard_count = {shard_count}"))
    for number, step in enumerate(steps, start=1):
        report(f"[{number}/{len(steps)}] {' '.join(step.split())[:STATEMENT_CHARACTERS]}")
        if not dry_run:
            await connection.execute(text(step))
    return len(steps)


async def _take_turn(connection: AsyncConnection, report: Report, patience_s: float) -> None:
    """Takes the lock that only one migration holds at a time; the session holds it until it ends.

    It polls for the lock instead of waiting in a statement: an index that another migration builds concurrently would
    wait for the waiting transaction.
    """
    attempts = Attempts(patience_s)
    while not await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": MIGRATION_LOCK}):
        await attempts.pause("for another migration of this database to end", report, TURN_RETRY_S)


async def _retried(
    engine: AsyncEngine, upgrade: Callable[[Connection], None], report: Report, patience_s: float
) -> None:
    """Retries the upgrade whenever a step does not get its lock; completed steps stay done."""
    attempts, refused = Attempts(patience_s), None
    while True:
        try:
            async with engine.connect() as connection:
                await connection.run_sync(upgrade)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in NO_LOCK:
                raise
            statement = " ".join((error.statement or "").split())[:STATEMENT_CHARACTERS]
            if statement != refused:
                attempts, refused = Attempts(patience_s), statement
            awaited = f"for other sessions to end transactions whose locks are in the way of: {statement}"
            await attempts.pause(awaited, report, LOCK_RETRY_S)
        else:
            return


class Attempts:
    """Reports once what is awaited, pauses between attempts, and gives up after a timeout."""

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._loop = asyncio.get_running_loop()
        self._began_at = self._loop.time()
        self._said = False

    async def pause(self, awaited: str, report: Report, pause_s: float) -> None:
        """Returns when it is time for the next attempt.

        Raises:
            MigrationError: The timeout is over.
        """
        if self._loop.time() - self._began_at >= self._patience_s:
            raise MigrationError(
                f"PostgreSQL was not migrated, after waiting {self._patience_s:g} s {awaited}. End what"
                " pg_stat_activity shows to be open for long, then migrate again: what was done stays done."
            )
        if not self._said:
            report(f"Waiting {awaited}")
            self._said = True
        await asyncio.sleep(pause_s)


async def _grant(connection: AsyncConnection, role: str) -> None:
    """Grants reading and writing rows. Tables with the trigger ``append_only`` only allow insertion."""
    quoted = connection.dialect.identifier_preparer.quote(role)
    append_only = await connection.scalars(
        text("SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'append_only'")
    )
    statements = [
        f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {quoted}",
        f"GRANT USAGE ON SCHEMA public TO {quoted}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {quoted}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {quoted}",
        f"REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {quoted}",
        *(f"REVOKE UPDATE, DELETE ON {table} FROM {quoted}" for table in append_only),
    ]
    for statement in statements:
        await connection.execute(text(statement))


async def schema_state(url: str, project_directory: Path) -> SchemaState:
    """Compares PostgreSQL's schema with that of this release.

    An unknown revision belongs to a later release. That is acceptable: a release only adds to a schema that another
    release still uses, so both can serve while one replaces the other.

    Raises:
        MigrationError: PostgreSQL is unavailable, or the directory holds no migrations.
    """
    known = known_revisions(project_directory)
    limits = {"timeout": LOOK_TIMEOUT_S, "command_timeout": LOOK_TIMEOUT_S}
    engine = create_async_engine(url, poolclass=NullPool, connect_args=limits)
    try:
        async with engine.connect() as connection:
            table = await connection.scalar(text("SELECT to_regclass('alembic_version')::text"))
            revision = table and await connection.scalar(text("SELECT version_num FROM alembic_version"))
    except _AWAY_OR_REFUSED as error:
        raise _migration_error("PostgreSQL", error) from error
    finally:
        await engine.dispose()
    if revision is None:
        return SchemaState.MISSING
    if revision == known[-1]:
        return SchemaState.CURRENT
    return SchemaState.OLDER if revision in known else SchemaState.LATER


def known_revisions(project_directory: Path) -> list[str]:
    """Returns this release's Alembic revisions in order, which the files of the migrations are named by.

    Every start needs them. Asking Alembic would load 8 MiB of code into every process that serves.

    Raises:
        MigrationError: There are no migrations in that directory.
    """
    versions = project_directory / "alembic" / "versions"
    revisions = sorted(file.name.partition("_")[0] for file in versions.glob("[0-9]*_*.py"))
    if not revisions:
        raise MigrationError(f"there are no migrations in {versions}: correct REBOOTCAMP_PROJECT_DIRECTORY")
    return revisions


async def is_distributed(url: str) -> bool:
    """Whether the tables of that database are distributed by Citus.

    Raises:
        MigrationError: PostgreSQL is unavailable.
    """
    limits = {"timeout": LOOK_TIMEOUT_S, "command_timeout": LOOK_TIMEOUT_S}
    engine = create_async_engine(url, poolclass=NullPool, connect_args=limits)
    try:
        async with engine.connect() as connection:
            return await is_distributed_by_citus(connection)
    except _AWAY_OR_REFUSED as error:
        raise _migration_error("PostgreSQL", error) from error
    finally:
        await engine.dispose()


async def migrate_mongodb(url: str, project_directory: Path) -> None:
    """Creates or updates the collections, validators and indexes of ``mongo-init/schema.json``."""
    client = create_client(url, pool_size=1, timeout_s=INDEX_TIMEOUT_S, connect_timeout_s=LOOK_TIMEOUT_S)
    try:
        await _apply_schema(database_of(client), project_directory)
    except PyMongoError as error:
        raise _migration_error("MongoDB", error) from error
    finally:
        await asyncio.to_thread(client.close)  # Closing tells the server first, and blocks.


async def _apply_schema(database: MongoDatabase, project_directory: Path) -> None:
    schema: dict[str, Document] = json.loads((project_directory / "mongo-init" / "schema.json").read_text("utf-8"))
    for name, wanted in schema.items():
        rules = {"validator": wanted["validator"], "validationLevel": "strict", "validationAction": "error"}
        try:
            await database.command({"create": name, **rules})
        except OperationFailure as error:
            if error.code != NAMESPACE_EXISTS:
                raise
            await database.command({"collMod": name, **rules})
        for index in wanted["indexes"]:
            await database[name].create_index(index["key"], name=index["name"], unique=index["unique"])


async def distribute_mongodb(url: str, *, dry_run: bool = False, report: Report = say_nothing) -> int | None:
    """Shards the collections that grow with the users; returns how many were not sharded, None without a mongos.

    Args:
        url: The URL of a mongos, with a role that may shard collections.
        dry_run: Report the steps without taking any.
        report: Receives a sentence about each step.

    Raises:
        MigrationError: MongoDB is unavailable or refuses.
    """
    client = create_client(url, pool_size=1, timeout_s=INDEX_TIMEOUT_S, connect_timeout_s=LOOK_TIMEOUT_S)
    database = database_of(client)
    try:
        if (await client.admin.command("hello")).get("msg") != MONGOS:
            return None
        sharded = {document["_id"] async for document in client.get_database("config")["collections"].find({})}
        missing = {name: key for name, key in SHARD_KEYS.items() if f"{database.name}.{name}" not in sharded}
        for name, key in missing.items():
            report(f"shardCollection {database.name}.{name} {key}")
            if not dry_run:
                # A collection with documents needs an index that begins with the key.
                await database[name].create_index(list(key.items()))
                await client.admin.command({"shardCollection": f"{database.name}.{name}", "key": key})
        return len(missing)
    except PyMongoError as error:
        raise _migration_error("MongoDB", error) from error
    finally:
        await asyncio.to_thread(client.close)
