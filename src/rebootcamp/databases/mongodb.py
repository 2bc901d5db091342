"""The MongoDB client: majority reads and writes, and a timeout for everything."""

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
    """Counts the connections in use. The driver calls it from several threads."""

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
    """Creates a client whose operations, including server selection, end within ``timeout_s`` seconds.

    Use it through ``database_of``, which sets how its reads and writes are acknowledged.

    Args:
        url: The URL of the server.
        pool_size: Maximum number of connections.
        timeout_s: Timeout of an operation, in seconds.
        connect_timeout_s: The part of that timeout for finding and connecting to a server; all of it by default.
        listeners: Objects that the driver tells about commands and connections.
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
    """Whether the driver can parse that URL. A `mongodb+srv` URL is not parsed, since that needs a DNS look-up."""
    if url.startswith("mongodb+srv://"):
        return True
    try:
        parse_uri(url)
    except (PyMongoError, ValueError):
        return False
    return True


def _allow_threads(count: int) -> None:
    """Allows Motor enough threads to use all connections of a pool at once.

    Motor runs each operation in a thread of one executor per process. By default it has five threads per processor.
    ``MOTOR_MAX_WORKERS`` would change that, but Motor reads it at import, before the settings exist.
    """
    if motor_threads.max_workers < count:
        motor_threads.max_workers = count
        motor_threads._EXECUTOR = ThreadPoolExecutor(count)


def database_of(client: MongoClient) -> MongoDatabase:
    """Returns the URL's database, or ``rebootcamp``, with concerns that no option of the URL overrides.

    The relay settles a projection when the user's document has reached the head's ``seq``. On a replica set, a read
    without majority could see a write that a new primary rolls back, and the projection would be lost. A read from a
    secondary could be behind, and the projection would be repeated needlessly.
    """
    return client.get_default_database(
        DEFAULT_DATABASE,
        read_preference=ReadPreference.PRIMARY,
        read_concern=ReadConcern("majority"),
        write_concern=WriteConcern("majority", j=True),
    )
