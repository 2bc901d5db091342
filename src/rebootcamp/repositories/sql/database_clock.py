"""Reads the clock of PostgreSQL."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.health import DatabaseClock


@dataclass(frozen=True, slots=True)
class SqlClock(DatabaseClock):
    """Reads the clock of PostgreSQL by one statement."""

    autocommit: AsyncEngine

    async def now(self) -> datetime:
        async with one_statement(self.autocommit) as connection:
            return (await connection.execute(select(NOW))).scalar_one()
