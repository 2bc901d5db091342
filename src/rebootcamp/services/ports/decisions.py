"""Badges that were awarded or withdrawn by hand, with the reasons; PostgreSQL."""

from typing import Protocol

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.users import UserId


class BadgeDecisions(Protocol):
    """Reads the reasons of manual awards and withdrawals; PostgreSQL."""

    async def decisions(self, user_id: UserId, first_seq: int, last_seq: int) -> list[BadgeDecision]:
        """Those of that range of the person's events, both ends included, in order."""


class BadgeDecisionWrites(Protocol):
    """Why badges are given and taken by hand."""

    async def add(self, user_id: UserId, decision: BadgeDecision) -> None:
        """Keeps the reason of an event."""
