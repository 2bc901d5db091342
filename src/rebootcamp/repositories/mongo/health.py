"""Checks that MongoDB answers."""

from dataclasses import dataclass

from rebootcamp.databases.mongodb import MongoDatabase
from rebootcamp.repositories.mongo.errors import mongodb_errors
from rebootcamp.services.ports.health import Probe


@dataclass(frozen=True, slots=True)
class MongoProbe(Probe):
    """Probes MongoDB with ``ping``."""

    database: MongoDatabase

    async def ping(self) -> None:
        with mongodb_errors(self.database):
            await self.database.command("ping")
