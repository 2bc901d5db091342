"""Whether MongoDB answers."""

from dataclasses import dataclass

from rebootcamp.databases.mongodb import MongoDatabase
from rebootcamp.repositories.mongo.errors import mongodb_errors


@dataclass(frozen=True, slots=True)
class MongoProbe:
    """Pings MongoDB."""

    database: MongoDatabase

    async def ping(self) -> None:
        """Returns when the server answers."""
        with mongodb_errors(self.database):
            await self.database.command("ping")
