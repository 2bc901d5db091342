"""Whether PostgreSQL answers, and what time it is there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.health import DatabaseClock, Probe


@dataclass(frozen=True, slots=True)
class SqlProbe(Probe, DatabaseClock):
    """Asks PostgreSQL for the number one."""

    autocommit: AsyncEngine

    async def ping(self) -> None:
        """Returns when the server answers."""
        async with one_statement(self.autocommit) as connection:
            await connection.execute(select(1))

    async def now(self) -> datetime:
        """The present moment by the server's clock."""
        async with one_statement(self.autocommit) as connection:
            return (await connection.execute(select(NOW))).scalar_one()
