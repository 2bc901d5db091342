"""Checks that PostgreSQL answers, and reads its clock."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.health import DatabaseClock, Probe


@dataclass(frozen=True, slots=True)
class SqlProbe(Probe, DatabaseClock):
    """Probes PostgreSQL with ``SELECT 1``, and reads its clock."""

    autocommit: AsyncEngine

    async def ping(self) -> None:
        async with one_statement(self.autocommit) as connection:
            await connection.execute(select(1))

    async def now(self) -> datetime:
        async with one_statement(self.autocommit) as connection:
            return (await connection.execute(select(NOW))).scalar_one()
