"""Pauses of streaks."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import StreakPauseEntity
from rebootcamp.services.ports.pauses import PauseWrites


@dataclass(frozen=True, slots=True)
class SqlPauseWrites(PauseWrites):
    """Changes pauses, in a transaction."""

    session: AsyncSession

    async def of(self, user_id: UserId) -> list[Pause]:
        query = (
            select(StreakPauseEntity).where(StreakPauseEntity.user_id == user_id).order_by(StreakPauseEntity.first_on)
        )
        return [Pause(entity.first_on, entity.last_on) for entity in await self.session.scalars(query)]

    async def put(self, user_id: UserId, pause: Pause) -> None:
        statement = insert(StreakPauseEntity).values(user_id=user_id, first_on=pause.first_on, last_on=pause.last_on)
        await self.session.execute(
            statement.on_conflict_do_update(
                index_elements=["user_id", "first_on"], set_={"last_on": statement.excluded.last_on}
            )
        )

    async def remove(self, user_id: UserId, first_on: date) -> None:
        await self.session.execute(
            delete(StreakPauseEntity).where(
                StreakPauseEntity.user_id == user_id, StreakPauseEntity.first_on == first_on
            )
        )
