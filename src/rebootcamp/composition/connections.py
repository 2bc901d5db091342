"""Pools and clients, which open with a container and close with it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from rebootcamp.databases.mongodb import MongoDatabase, PoolUse, create_client, database_of
from rebootcamp.databases.postgresql import (
    Engine,
    PostgreSQLLimits,
    SessionFactory,
    connections_in_use,
    create_engine,
    create_session_factory,
)
from rebootcamp.databases.statement_log import CommandLog
from rebootcamp.databases.tracing import traced
from rebootcamp.metrics import Pool
from rebootcamp.settings import Settings


@dataclass(frozen=True, slots=True)
class Connections:
    """The connections of a process to both stores.

    Attributes:
        autocommit: Runs single statements, each of which is a transaction of its own.
        sessions: Opens transactions of several statements.
        mongodb: The MongoDB database.
        pools: The pools, as the metrics show them.
    """

    autocommit: Engine
    sessions: SessionFactory
    mongodb: MongoDatabase
    pools: tuple[Pool, ...]


@asynccontextmanager
async def open_connections(settings: Settings) -> AsyncIterator[Connections]:
    """Makes the pools, which connect when first used, and closes them at the end of the block."""
    url, limits = settings.database_url.get_secret_value(), postgresql_limits(settings)
    distributed = settings.database_distributed
    engine = create_engine(url, limits, distributed=distributed)
    autocommit = create_engine(url, limits, autocommit=True, distributed=distributed)
    mongodb_use = PoolUse()
    async with traced(settings.otlp_endpoint, engine.sync_engine, autocommit.sync_engine):
        client = create_client(
            settings.mongo_url.get_secret_value(),
            pool_size=settings.mongodb_pool_size,
            timeout_s=settings.mongodb_timeout_s,
            listeners=(CommandLog(settings.slow_query_s), mongodb_use),
        )
        try:
            yield Connections(
                autocommit,
                create_session_factory(engine, distributed=distributed),
                database_of(client),
                pools=(
                    Pool(
                        "postgresql", 2 * settings.postgresql_pool_size, lambda: connections_in_use(engine, autocommit)
                    ),
                    Pool("mongodb", settings.mongodb_pool_size, lambda: mongodb_use.in_use),
                ),
            )
        finally:
            await asyncio.to_thread(client.close)  # It ends its sessions on the server first, and waits for that.
            await engine.dispose()
            await autocommit.dispose()


def postgresql_limits(settings: Settings) -> PostgreSQLLimits:
    """Returns the pool size and the timeouts of each of the two PostgreSQL pools."""
    return PostgreSQLLimits(
        pool_size=settings.postgresql_pool_size,
        pool_timeout_s=settings.postgresql_pool_timeout_s,
        connect_timeout_s=settings.postgresql_connect_timeout_s,
        statement_timeout_s=settings.postgresql_statement_timeout_s,
        lock_timeout_s=settings.postgresql_lock_timeout_s,
        slow_s=settings.slow_query_s,
    )
