"""Brings both stores to the present schema; safe to run again, and at the same time as another run."""

import asyncio
import json
from enum import StrEnum
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from pymongo.errors import OperationFailure, PyMongoError
from sqlalchemy import Connection, NullPool, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from rebootcamp.databases.mongodb import Document, MongoDatabase, create_client, database_of

MIGRATION_LOCK = 7_226_283
"""Key of the advisory lock that makes concurrent migrations wait for one another; any constant would do."""
NAMESPACE_EXISTS = 48
INDEX_TIMEOUT_S = 600.0
LOOK_TIMEOUT_S = 5.0


class MigrationError(Exception):
    """A store was away or refused to be migrated; the text says why."""


class SchemaState(StrEnum):
    """A schema, as a release sees it."""

    MISSING = "missing"
    OLDER = "older"
    CURRENT = "current"
    LATER = "later"


_AWAY_OR_REFUSED = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError)


def _migration_error(store: str, error: Exception) -> MigrationError:
    return MigrationError(f"{store} cannot be migrated: {type(error).__name__}: {error}")


async def migrate_postgresql(
    url: str, project_directory: Path, revision: str = "head", app_role: str | None = None
) -> None:
    """Upgrades PostgreSQL to that revision, in one transaction and without the service's time limits.

    Args:
        url: Of the owner of the schema.
        project_directory: Where ``alembic.ini`` is.
        revision: The Alembic revision to reach.
        app_role: The role that the service connects as, where it is another than the owner: it is granted what it
            needs of every table, and no more.
    """

    def upgrade(connection: Connection) -> None:
        config = Config(project_directory / "alembic.ini", attributes={"connection": connection})
        command.upgrade(config, revision)

    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
            await connection.run_sync(upgrade)
            if app_role is not None:
                await _grant(connection, app_role)
    except _AWAY_OR_REFUSED as error:
        raise _migration_error("PostgreSQL", error) from error
    finally:
        await engine.dispose()


async def _grant(connection: AsyncConnection, role: str) -> None:
    """Reading and writing of rows; append-only tables, known by their trigger, are only added to."""
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
    """How PostgreSQL's schema compares with this release's.

    A revision that this release does not know is a later one's: releases only add to a schema that another release
    still uses, so that either can serve while one replaces the other.
    """
    scripts = ScriptDirectory.from_config(Config(project_directory / "alembic.ini"))
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
    if revision == scripts.get_current_head():
        return SchemaState.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return SchemaState.OLDER if revision in known else SchemaState.LATER


async def migrate_mongodb(url: str, project_directory: Path) -> None:
    """Creates or updates the collections, validators and indexes of ``mongo-init/schema.json``."""
    client = create_client(url, pool_size=1, timeout_s=INDEX_TIMEOUT_S)
    try:
        await _apply_schema(database_of(client), project_directory)
    except PyMongoError as error:
        raise _migration_error("MongoDB", error) from error
    finally:
        await asyncio.to_thread(client.close)  # It says good-bye to the server first, and waits.


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
