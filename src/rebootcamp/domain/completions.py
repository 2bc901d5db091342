"""What a person did: one performance of one challenge."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.users import UserId

CompletionId = NewType("CompletionId", UUID)


class CompletionStatus(StrEnum):
    """Where a completion stands; only an approved one counts."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    REVERSED = "reversed"


@dataclass(frozen=True, slots=True)
class Completion:
    """One performance, with a snapshot of what the catalogue said of its worth at that time.

    Attributes:
        period_key: The day, ISO week or "once" that it takes up.
        local_date: The day of ``performed_at`` in the person's zone then.
        note: What the person says of it, for a reviewer; None when nothing.
    """

    id: CompletionId
    user_id: UserId
    challenge_code: str
    status: CompletionStatus
    period_key: str
    category: Category
    difficulty: int
    points: int
    savings: Savings
    performed_at: datetime
    local_date: date
    submitted_at: datetime
    decided_at: datetime | None
    note: str | None

    def as_submitted(self, *, reviewed: bool) -> "Completion":
        """As it was once submitted, whatever was decided since: waiting for a reviewer, or approved at once."""
        if reviewed:
            return replace(self, status=CompletionStatus.PENDING, decided_at=None)
        return replace(self, status=CompletionStatus.APPROVED, decided_at=self.submitted_at)
