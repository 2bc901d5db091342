"""What a person did: one performance of one challenge."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.errors import WrongCompletionStatus
from rebootcamp.domain.users import UserId

CompletionId = NewType("CompletionId", UUID)


class CompletionStatus(StrEnum):
    """Where a completion stands; only an approved one counts."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    REVERSED = "reversed"


DECIDED_FROM: Mapping[CompletionStatus, CompletionStatus] = {
    CompletionStatus.APPROVED: CompletionStatus.PENDING,
    CompletionStatus.REJECTED: CompletionStatus.PENDING,
    CompletionStatus.REVERSED: CompletionStatus.APPROVED,
}
"""What a reviewer can decide, and where a completion must stand for it."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One performance, with a snapshot of what the catalogue said of its worth at that time.

    Attributes:
        period_key: The day, ISO week or "once" that it takes up.
        local_date: The day of ``performed_at`` in the person's zone then.
        decided_by: The reviewer; None while pending, and for what counts on the person's word.
        decision_reason: Why it was rejected or reversed; None otherwise. It may hold personal data.
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
    decided_by: UserId | None
    decision_reason: str | None
    note: str | None

    def as_submitted(self, *, reviewed: bool) -> "Completion":
        """As it was once submitted, whatever was decided since: waiting for a reviewer, or approved at once."""
        undecided = replace(self, decided_by=None, decision_reason=None)
        if reviewed:
            return replace(undecided, status=CompletionStatus.PENDING, decided_at=None)
        return replace(undecided, status=CompletionStatus.APPROVED, decided_at=self.submitted_at)

    def decided(
        self, status: CompletionStatus, decided_at: datetime, decided_by: UserId, reason: str | None
    ) -> "Completion":
        """As a reviewer leaves it; never before it was submitted, also where two machines' clocks differ.

        Raises:
            WrongCompletionStatus: That decision does not follow from where the completion stands.
        """
        if self.status is not DECIDED_FROM[status]:
            raise WrongCompletionStatus(f"A completion that is {self.status} cannot become {status}.", self.status)
        decided_at = max(decided_at, self.submitted_at)
        return replace(self, status=status, decided_at=decided_at, decided_by=decided_by, decision_reason=reason)
