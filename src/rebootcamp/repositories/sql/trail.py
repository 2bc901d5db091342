"""The audit trail."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Act, Action
from rebootcamp.domain.users import UserId
from rebootcamp.models.trail import TrailEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.trail import TrailReader, TrailWrites


@dataclass(frozen=True, slots=True)
class SqlTrail(TrailReader):
    """Reads the audit trail."""

    autocommit: AsyncEngine

    async def acts(self, actor_id: UserId | None, page: PageRequest) -> Page[Act]:
        query = select(TrailEntity).order_by(TrailEntity.number.desc()).limit(page.limit + 1)
        if actor_id:
            query = query.where(TrailEntity.actor_id == actor_id)
        if page.after:
            query = query.where(TrailEntity.number < int(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            found = [act_of(entity) for entity in await connection.execute(query)]
        return Page.of(found, page.limit, lambda act: (str(act.number),))


def act_of(entity: TrailEntity | Row[Any]) -> Act:
    """Returns the act that a row holds."""
    return Act(entity.number, entity.at, UserId(entity.actor_id), Action(entity.action), entity.subject)


@dataclass(frozen=True, slots=True)
class SqlTrailWrites(TrailWrites):
    """Adds to the audit trail, in the transaction of the act itself."""

    session: AsyncSession

    async def add(self, actor_id: UserId, action: Action, subject: str, at: datetime) -> None:
        await self.session.execute(insert(TrailEntity).values(actor_id=actor_id, action=action, subject=subject, at=at))
