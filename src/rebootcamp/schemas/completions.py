"""Schemas of completions and of decisions on them."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.challenges import Category
from rebootcamp.domain.completions import Completion, CompletionStatus
from rebootcamp.domain.texts import Language
from rebootcamp.schemas.badges import EarnedBadgeRead, ProjectionRead, RevokedBadgeRead
from rebootcamp.schemas.base import Input, Output, PageQuery, UtcDatetime
from rebootcamp.schemas.challenges import SavingsRead
from rebootcamp.schemas.external_ids import ExternalId
from rebootcamp.services.completions import CompletionOutcome, Performance

Note = Annotated[str | None, Field(min_length=1, max_length=500, description="A note for the reviewer.")]


class CompletionCreate(Input):
    """A challenge that the caller performed."""

    performed_at: UtcDatetime | None = Field(
        default=None, description="When it was performed, at most 48 hours ago. If null or left out: now."
    )
    note: Note = None
    external_id: Annotated[
        ExternalId | None, Field(description="For service accounts: the user, by the account's own id.")
    ] = None

    def to_domain(self, challenge_code: str) -> Performance:
        """Returns that performance of that challenge."""
        return Performance(challenge_code, self.performed_at, self.note)


class CompletionRead(Output):
    """One performance of one challenge, with the points and savings that the challenge had at that time."""

    id: UUID
    user_id: UUID
    challenge_code: str = Field(examples=["cycle-5km"])
    status: CompletionStatus
    category: Category
    difficulty: int
    points: int = Field(description="Points, credited once the completion is approved.")
    savings: SavingsRead
    period_key: str = Field(
        description="The day, ISO week or `once` that it occupies.", examples=["2026-11-22", "2026-W47", "once"]
    )
    performed_at: UtcDatetime
    local_date: date = Field(description="The day of `performed_at` in the user's time zone at that time.")
    submitted_at: UtcDatetime
    decided_at: UtcDatetime | None = Field(
        description="When it was approved, rejected or reversed; null while pending."
    )
    decided_by: UUID | None = Field(description="The reviewer; null while pending, and if no review is needed.")
    decision_reason: str | None = Field(description="Why it was rejected or reversed; null otherwise.")
    note: str | None

    @staticmethod
    def from_domain(completion: Completion) -> "CompletionRead":
        """Returns that completion."""
        return CompletionRead(
            id=completion.id,
            user_id=completion.user_id,
            challenge_code=completion.challenge_code,
            status=completion.status,
            category=completion.category,
            difficulty=completion.difficulty,
            points=completion.points,
            savings=SavingsRead.from_domain(completion.savings),
            period_key=completion.period_key,
            performed_at=completion.performed_at,
            local_date=completion.local_date,
            submitted_at=completion.submitted_at,
            decided_at=completion.decided_at,
            decided_by=completion.decided_by,
            decision_reason=completion.decision_reason,
            note=completion.note,
        )


class CompletionQuery(PageQuery):
    """The filters of a list of completions."""

    status: CompletionStatus | None = None


class DecisionCreate(Input):
    """The reason of a decision."""

    reason: Annotated[
        str, Field(min_length=1, max_length=500, pattern=r"\S", description="The reason, which the user can read.")
    ]


class CompletionOutcomeRead(Output):
    """The outcome of a completion, or of a decision on one."""

    completion: CompletionRead
    awarded_badges: list[EarnedBadgeRead] = Field(
        description="Badges that it won; empty while the projection is pending."
    )
    revoked_badges: list[RevokedBadgeRead] = Field(
        description="Badges that a reversal took back; empty while the projection is pending."
    )
    global_score: int | None = Field(description="The user's score afterwards; null while the projection is pending.")
    projection: ProjectionRead

    @staticmethod
    def from_domain(outcome: CompletionOutcome, language: Language) -> "CompletionOutcomeRead":
        """Returns that outcome, in that language."""
        return CompletionOutcomeRead(
            completion=CompletionRead.from_domain(outcome.completion),
            awarded_badges=[EarnedBadgeRead.from_domain(badge, language) for badge in outcome.awarded],
            revoked_badges=[RevokedBadgeRead.of_revoked(badge, language) for badge in outcome.revoked],
            global_score=outcome.global_score,
            projection=ProjectionRead.from_domain(outcome.projection),
        )
