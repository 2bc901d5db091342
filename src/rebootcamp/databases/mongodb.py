"""The MongoDB client: acknowledged writes only, and a time limit on everything."""

from typing import Any

from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorDatabase

Document = dict[str, Any]
MongoClient = AsyncIOMotorClient[Document]
MongoDatabase = AsyncIOMotorDatabase[Document]

DEFAULT_DATABASE = "rebootcamp"


def create_client(url: str, *, pool_size: int, timeout_s: float) -> MongoClient:
    """A client whose every operation, the choice of a server included, ends within ``timeout_s``.

    Writes are acknowledged by a majority and by the journal, whatever the URL says: the projector counts on it.
    """
    return AsyncIOMotorClient(
        url,
        w="majority",
        journal=True,
        timeoutMS=int(timeout_s * 1000),
        serverSelectionTimeoutMS=int(timeout_s * 1000),
        connectTimeoutMS=int(timeout_s * 1000),
        heartbeatFrequencyMS=1000,
        maxPoolSize=pool_size,
        tz_aware=True,
        retryWrites=False,
        appname="rebootcamp",
    )


def database_of(client: MongoClient) -> MongoDatabase:
    """The database that the URL names, or ``rebootcamp``."""
    return client.get_default_database(DEFAULT_DATABASE)
