"""Streak sweeps: for each time zone, the last user who was checked today for a streak at risk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.users import UserId, UserStatus
from rebootcamp.models.deliveries import StreakSweepEntity
from rebootcamp.models.people import UserEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.deliveries import StreakSweeps, StreakSweepWrites, Sweep

BEGINNING, END = UUID(int=0), UUID(int=2**128 - 1)


@dataclass(frozen=True, slots=True)
class SqlStreakSweeps(StreakSweeps):
    """Reads sweeps and the users of a time zone."""

    autocommit: AsyncEngine

    async def zones(self) -> Sequence[str]:
        query = select(UserEntity.time_zone).where(UserEntity.status == UserStatus.ACTIVE).distinct()
        async with one_statement(self.autocommit) as connection:
            return list((await connection.scalars(query)).all())

    async def due(self, evenings: Mapping[str, date]) -> list[Sweep]:
        if not evenings:
            return []
        query = select(StreakSweepEntity).where(StreakSweepEntity.time_zone.in_(evenings))
        async with one_statement(self.autocommit) as connection:
            begun = {row.time_zone: row for row in await connection.execute(query)}
        sweeps = []
        for zone, day in evenings.items():
            row = begun.get(zone)
            after = row.after_user if row is not None and row.local_date == day else BEGINNING
            if after != END and (row is None or row.local_date <= day):
                sweeps.append(Sweep(zone, day, after))
        return sweeps

    async def users(self, sweep: Sweep, limit: int) -> list[UserId]:
        query = (
            select(UserEntity.id)
            .where(
                UserEntity.id > sweep.after,
                UserEntity.time_zone == sweep.time_zone,
                UserEntity.status == UserStatus.ACTIVE,
            )
            .order_by(UserEntity.id)
            .limit(limit)
        )
        async with one_statement(self.autocommit) as connection:
            return [UserId(user_id) for user_id in await connection.scalars(query)]


@dataclass(frozen=True, slots=True)
class SqlStreakSweepWrites(StreakSweepWrites):
    """Moves sweeps, in a transaction."""

    session: AsyncSession

    async def move(self, sweep: Sweep, last: UserId | None) -> bool:
        begin = insert(StreakSweepEntity).values(
            time_zone=sweep.time_zone, local_date=sweep.local_date, after_user=END if last is None else last
        )
        moved = begin.on_conflict_do_update(
            index_elements=["time_zone"],
            set_={"local_date": begin.excluded.local_date, "after_user": begin.excluded.after_user},
            where=or_(
                StreakSweepEntity.local_date < begin.excluded.local_date,
                and_(
                    StreakSweepEntity.local_date == begin.excluded.local_date,
                    StreakSweepEntity.after_user == sweep.after,
                ),
            ),
        ).returning(StreakSweepEntity.time_zone)
        return (await self.session.execute(moved)).one_or_none() is not None
