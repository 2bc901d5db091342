"""Runs migrations on the connection that ``rebootcamp migrate`` hands over, or, from the ``alembic`` command,
on the database that REBOOTCAMP_DATABASE_URL names."""

import asyncio

from alembic import context
from sqlalchemy import Connection, NullPool, text
from sqlalchemy.ext.asyncio import create_async_engine

from rebootcamp.models import activity, catalogue, leaderboards, people, requests, trail
from rebootcamp.models.base import Entity
from rebootcamp.settings import Settings

ENTITY_MODULES = (activity, catalogue, leaderboards, people, requests, trail)
"""Importing them is what fills the metadata."""


LOCK_TIMEOUT = "500ms"
"""A third of what a request of the service waits for a lock, since requests queue behind a migration that waits."""


def run(connection: Connection) -> None:
    """Migrates over that connection, which is in no transaction: each migration commits its own."""
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
    """Migrates the database of the environment."""
    engine = create_async_engine(Settings().database_url.get_secret_value(), poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()


connection: Connection | None = context.config.attributes.get("connection")
if connection is None:
    asyncio.run(connect_and_run())
else:
    run(connection)
