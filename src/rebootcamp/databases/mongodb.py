"""The MongoDB client: reads and writes that a majority has, and a time limit on everything."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from motor.frameworks import asyncio as motor_threads
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorDatabase
from pymongo import ReadPreference, WriteConcern
from pymongo.errors import PyMongoError
from pymongo.monitoring import (
    ConnectionCheckedInEvent,
    ConnectionCheckedOutEvent,
    ConnectionCheckOutFailedEvent,
    ConnectionCheckOutStartedEvent,
    ConnectionClosedEvent,
    ConnectionCreatedEvent,
    ConnectionPoolListener,
    ConnectionReadyEvent,
    PoolClearedEvent,
    PoolClosedEvent,
    PoolCreatedEvent,
    PoolReadyEvent,
)
from pymongo.read_concern import ReadConcern
from pymongo.uri_parser import parse_uri

from rebootcamp.databases.statement_log import CommandLog

Document = dict[str, Any]
MongoClient = AsyncIOMotorClient[Document]
MongoDatabase = AsyncIOMotorDatabase[Document]

DEFAULT_DATABASE = "rebootcamp"


class PoolUse(ConnectionPoolListener):
    """Counts the connections in use; the driver calls it from several threads."""

    def __init__(self) -> None:
        self.in_use = 0
        self._lock = threading.Lock()

    def connection_checked_out(self, event: ConnectionCheckedOutEvent) -> None:  # noqa: ARG002
        with self._lock:
            self.in_use += 1

    def connection_checked_in(self, event: ConnectionCheckedInEvent) -> None:  # noqa: ARG002
        with self._lock:
            self.in_use -= 1

    def connection_check_out_started(self, event: ConnectionCheckOutStartedEvent) -> None: ...
    def connection_check_out_failed(self, event: ConnectionCheckOutFailedEvent) -> None: ...
    def connection_created(self, event: ConnectionCreatedEvent) -> None: ...
    def connection_ready(self, event: ConnectionReadyEvent) -> None: ...
    def connection_closed(self, event: ConnectionClosedEvent) -> None: ...
    def pool_created(self, event: PoolCreatedEvent) -> None: ...
    def pool_ready(self, event: PoolReadyEvent) -> None: ...
    def pool_cleared(self, event: PoolClearedEvent) -> None: ...
    def pool_closed(self, event: PoolClosedEvent) -> None: ...


def create_client(
    url: str,
    *,
    pool_size: int,
    timeout_s: float,
    connect_timeout_s: float | None = None,
    listeners: Sequence[CommandLog | PoolUse] = (),
) -> MongoClient:
    """A client whose every operation, the choice of a server included, ends within ``timeout_s``.

    Use it by way of ``database_of``, which says how its reads and writes are acknowledged.

    Args:
        url: Where the server is.
        pool_size: How many connections there are at most.
        timeout_s: The bound of an operation, in seconds.
        connect_timeout_s: How much of that finding a server and connecting to it may take; all of it if left out.
        listeners: What hears of commands and connections.
    """
    connect_timeout_ms = int((connect_timeout_s or timeout_s) * 1000)
    _allow_threads(pool_size)
    return AsyncIOMotorClient(
        url,
        timeoutMS=int(timeout_s * 1000),
        serverSelectionTimeoutMS=connect_timeout_ms,
        connectTimeoutMS=connect_timeout_ms,
        heartbeatFrequencyMS=1000,
        maxPoolSize=pool_size,
        tz_aware=True,
        retryWrites=False,
        appname="rebootcamp",
        event_listeners=listeners,
    )


def is_mongo_url(url: str) -> bool:
    """Whether the driver can read that URL; of `mongodb+srv`, which it would look up, the beginning is enough."""
    if url.startswith("mongodb+srv://"):
        return True
    try:
        parse_uri(url)
    except (PyMongoError, ValueError):
        return False
    return True


def _allow_threads(count: int) -> None:
    """Lets all connections of a pool be used at once.

    Motor runs every operation of the process in a thread of one executor, five for each processor unless
    ``MOTOR_MAX_WORKERS`` was in the environment when it was imported, which is before there are settings.
    """
    if motor_threads.max_workers < count:
        motor_threads.max_workers = count
        motor_threads._EXECUTOR = ThreadPoolExecutor(count)


def database_of(client: MongoClient) -> MongoDatabase:
    """The database that the URL names, or ``rebootcamp``, with concerns that no option of the URL overrides.

    The relay settles a projection when it reads the user's document at the head's ``seq``. On a replica set, a read
    that is not from a majority could find a write that a new primary rolls back afterwards, and a read from a
    secondary one that is behind: the projection would be lost, or done again for nothing.
    """
    return client.get_default_database(
        DEFAULT_DATABASE,
        read_preference=ReadPreference.PRIMARY,
        read_concern=ReadConcern("majority"),
        write_concern=WriteConcern("majority", j=True),
    )
