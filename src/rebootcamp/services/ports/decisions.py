"""The ports of the reasons for badges granted or withdrawn by hand, which are in PostgreSQL."""

from typing import Protocol

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.users import UserId


class BadgeDecisions(Protocol):
    """Reads the reasons for manual grants and withdrawals."""

    async def decisions(self, user_id: UserId, first_seq: int, last_seq: int) -> list[BadgeDecision]:
        """Returns the decisions behind the events ``first_seq`` to ``last_seq`` of a user, both included, in order."""


class BadgeDecisionWrites(Protocol):
    """Stores the reasons for manual grants and withdrawals within a transaction."""

    async def add(self, user_id: UserId, decision: BadgeDecision) -> None:
        """Stores a decision, which names the event that it belongs to."""
