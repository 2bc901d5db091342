"""Completions: each is one performance of one challenge by one user."""

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
    """The status of a completion; only an approved one counts."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    REVERSED = "reversed"


DECIDED_FROM: Mapping[CompletionStatus, CompletionStatus] = {
    CompletionStatus.APPROVED: CompletionStatus.PENDING,
    CompletionStatus.REJECTED: CompletionStatus.PENDING,
    CompletionStatus.REVERSED: CompletionStatus.APPROVED,
}
"""The decisions of a reviewer, each with the status that a completion must have before it."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One performance, with a snapshot of the challenge's points and savings at that time.

    Attributes:
        period_key: The day, ISO week or "once" that it occupies.
        local_date: The day of ``performed_at`` in the user's time zone at that time.
        decided_by: The reviewer; None while it is pending, and for a self-reported completion.
        decision_reason: Why it was rejected or reversed; None otherwise. It may hold personal data.
        note: The user's note to the reviewer; None if there is none.
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
        """Returns the completion as first submitted, before any decision: pending if reviewed, else approved."""
        undecided = replace(self, decided_by=None, decision_reason=None)
        if reviewed:
            return replace(undecided, status=CompletionStatus.PENDING, decided_at=None)
        return replace(undecided, status=CompletionStatus.APPROVED, decided_at=self.submitted_at)

    def decided(
        self, status: CompletionStatus, decided_at: datetime, decided_by: UserId, reason: str | None
    ) -> "Completion":
        """Returns the completion after a reviewer's decision.

        The decision is never dated before the submission, even if two machines' clocks differ.

        Raises:
            WrongCompletionStatus: The completion's status does not allow that decision.
        """
        if self.status is not DECIDED_FROM[status]:
            raise WrongCompletionStatus(f"A completion that is {self.status} cannot become {status}.", self.status)
        decided_at = max(decided_at, self.submitted_at)
        return replace(self, status=status, decided_at=decided_at, decided_by=decided_by, decision_reason=reason)
