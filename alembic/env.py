"""Runs migrations on the connection that ``rebootcamp migrate`` passes in.

The ``alembic`` command has no such connection; it migrates the database of REBOOTCAMP_DATABASE_URL.
"""

import asyncio

from alembic import context
from sqlalchemy import Connection, NullPool, text
from sqlalchemy.ext.asyncio import create_async_engine

from rebootcamp.models import activity, catalogue, deliveries, imports, leaderboards, mails, people, requests, trail
from rebootcamp.models.base import Entity
from rebootcamp.settings import Settings

ENTITY_MODULES = (activity, catalogue, deliveries, imports, leaderboards, mails, people, requests, trail)
"""Modules of the entities. Importing them fills the metadata."""


LOCK_TIMEOUT = "500ms"
"""A third of the lock timeout of the service, since requests wait behind a migration that waits for a lock."""


def run(connection: Connection) -> None:
    """Migrates on that connection, which must not be in a transaction: each migration commits its own."""
    connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Entity.metadata,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect_and_run() -> None:
    """Migrates the database of REBOOTCAMP_DATABASE_URL."""
    engine = create_async_engine(Settings().database_url.get_secret_value(), poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()


connection: Connection | None = context.config.attributes.get("connection")
if connection is None:
    asyncio.run(connect_and_run())
else:
    run(connection)
