"""Manual badge awards and withdrawals, with their reasons."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import BadgeDecisionEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.decisions import BadgeDecisions, BadgeDecisionWrites


@dataclass(frozen=True, slots=True)
class SqlBadgeDecisions(BadgeDecisions):
    """Reads the reasons of manual awards and withdrawals."""

    autocommit: AsyncEngine

    async def decisions(self, user_id: UserId, first_seq: int, last_seq: int) -> list[BadgeDecision]:
        query = (
            select(BadgeDecisionEntity)
            .where(BadgeDecisionEntity.user_id == user_id, BadgeDecisionEntity.seq.between(first_seq, last_seq))
            .order_by(BadgeDecisionEntity.seq)
        )
        async with one_statement(self.autocommit) as connection:
            return [decision_of(entity) for entity in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class SqlBadgeDecisionWrites(BadgeDecisionWrites):
    """Stores the reasons of manual awards and withdrawals, in a transaction."""

    session: AsyncSession

    async def add(self, user_id: UserId, decision: BadgeDecision) -> None:
        await self.session.execute(
            insert(BadgeDecisionEntity).values(
                user_id=user_id,
                seq=decision.seq,
                badge_code=decision.badge_code,
                reason=decision.reason,
                decided_by=decision.decided_by,
            )
        )


def decision_of(entity: BadgeDecisionEntity | Row[Any]) -> BadgeDecision:
    """Returns the decision that a row holds."""
    return BadgeDecision(entity.seq, entity.badge_code, entity.reason, UserId(entity.decided_by))
