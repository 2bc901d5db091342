"""Whether PostgreSQL answers, and what time it is there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.repositories.sql.database_sessions import reading
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.health import DatabaseClock, Probe


@dataclass(frozen=True, slots=True)
class SqlProbe(Probe, DatabaseClock):
    """Asks PostgreSQL for the number one."""

    sessions: SessionFactory

    async def ping(self) -> None:
        """Returns when the server answers."""
        async with reading(self.sessions) as session:
            await session.execute(select(1))

    async def now(self) -> datetime:
        """The present moment by the server's clock."""
        async with reading(self.sessions) as session:
            return (await session.execute(select(NOW))).scalar_one()
