"""Whether PostgreSQL answers."""

from dataclasses import dataclass

from sqlalchemy import select

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.repositories.sql.sessions import reading


@dataclass(frozen=True, slots=True)
class SqlProbe:
    """Asks PostgreSQL for the number one."""

    sessions: SessionFactory

    async def ping(self) -> None:
        """Returns when the server answers."""
        async with reading(self.sessions) as session:
            await session.execute(select(1))
