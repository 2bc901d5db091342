"""Brings both stores to the present schema; safe to run again, and at the same time as another run."""

import json
from pathlib import Path

from alembic import command
from alembic.config import Config
from pymongo.errors import OperationFailure
from sqlalchemy import Connection, NullPool, text
from sqlalchemy.ext.asyncio import create_async_engine

from rebootcamp.databases.mongodb import Document, MongoDatabase, create_client, database_of

MIGRATION_LOCK = 7_226_283
"""Key of the advisory lock that makes concurrent migrations wait for one another; any constant would do."""
NAMESPACE_EXISTS = 48
INDEX_TIMEOUT_S = 600.0


async def migrate_postgresql(url: str, project_directory: Path, revision: str = "head") -> None:
    """Upgrades PostgreSQL to that revision, in one transaction and without the service's time limits."""

    def upgrade(connection: Connection) -> None:
        config = Config(project_directory / "alembic.ini", attributes={"connection": connection})
        command.upgrade(config, revision)

    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
            await connection.run_sync(upgrade)
    finally:
        await engine.dispose()


async def migrate_mongodb(url: str, project_directory: Path) -> None:
    """Creates or updates the collections, validators and indexes of ``mongo-init/schema.json``."""
    client = create_client(url, pool_size=1, timeout_s=INDEX_TIMEOUT_S)
    try:
        await _apply_schema(database_of(client), project_directory)
    finally:
        client.close()


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
