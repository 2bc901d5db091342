"""Forgetting a person."""

from dataclasses import dataclass

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.users import Role, UserId, UserStatus
from rebootcamp.models.activity import BadgeDecisionEntity, CompletionEntity, StreakPauseEntity
from rebootcamp.models.people import CohortCoachEntity, CohortMemberEntity, SessionEntity, UserEntity
from rebootcamp.models.requests import IdempotencyKeyEntity

FORGOTTEN = (
    SessionEntity,
    CohortMemberEntity,
    CohortCoachEntity,
    StreakPauseEntity,
    BadgeDecisionEntity,
    IdempotencyKeyEntity,
)
"""What is removed whole. The ledger, the totals and the log stay: they hold sums and ids of a pseudonym."""


@dataclass(frozen=True, slots=True)
class SqlErasure:
    """Forgets people, in a transaction."""

    session: AsyncSession

    async def erase(self, user_id: UserId) -> None:
        """Empties the user's row of what is personal, and removes all that hangs on it but the ledger and the log."""
        for entity in FORGOTTEN:
            await self.session.execute(delete(entity).where(entity.user_id == user_id))
        await self.session.execute(
            update(CompletionEntity).where(CompletionEntity.user_id == user_id).values(note=None, decision_reason=None)
        )
        await self.session.execute(
            update(UserEntity)
            .where(UserEntity.id == user_id)
            .values(
                status=UserStatus.ERASED,
                role=Role.LEARNER,
                email=None,
                display_name=None,
                password_hash=None,
                time_zone="UTC",
            )
        )
