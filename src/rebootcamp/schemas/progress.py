"""Schemas of the merged progress and of the history."""

from datetime import date
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.events import (
    CohortPlaced,
    CompletionApproved,
    CompletionRejected,
    CompletionReversed,
    CompletionSubmitted,
    Event,
    PauseCancelled,
    PauseScheduled,
)
from rebootcamp.domain.progress import Activity, CategoryTotal, Progress
from rebootcamp.domain.scoring import FORMULA_VERSION
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import User
from rebootcamp.schemas.accounts import CohortRead
from rebootcamp.schemas.badges import BadgeGoalRead, EarnedBadgeRead, ProjectionRead, RevokedBadgeRead
from rebootcamp.schemas.base import Output, UtcDatetime
from rebootcamp.schemas.challenges import SavingsRead
from rebootcamp.schemas.completions import CompletionRead
from rebootcamp.schemas.streaks import StreakRead
from rebootcamp.services.progress import HistoryEntry


class ProgressUserRead(Output):
    """The user whose progress is shown."""

    id: UUID
    display_name: str
    cohort: CohortRead | None
    joined_at: UtcDatetime

    @staticmethod
    def from_domain(user: User) -> "ProgressUserRead":
        """Returns that user."""
        cohort = CohortRead(code=user.cohort.code, name=user.cohort.name) if user.cohort else None
        return ProgressUserRead(id=user.id, display_name=user.display_name, cohort=cohort, joined_at=user.joined_at)


class ScoreRead(Output):
    """The two parts of the global score."""

    challenge_points: int = Field(description="Sum of the ledger in PostgreSQL.")
    badge_points: int = Field(description="Sum of the awards in MongoDB.")
    formula_version: int = Field(description="1: global_score = challenge_points + badge_points.")


class LevelRead(Output):
    """The level that the global score has reached."""

    number: int
    min_score: int
    next_min_score: int


class CategoryTotalRead(Output):
    """The totals of one category."""

    category: Category
    completion_count: int
    points: int
    co2e_g: int | None = Field(description="Sum of the known savings, in grams; null if none is known.")

    @staticmethod
    def from_domain(total: CategoryTotal) -> "CategoryTotalRead":
        """Returns that total."""
        return CategoryTotalRead(
            category=total.category,
            completion_count=total.completion_count,
            points=total.points,
            co2e_g=total.savings.co2e_g,
        )


class ProgressChallengesRead(Output):
    """A user's completions: totals, and the latest ones."""

    completion_count: int
    distinct_challenge_count: int
    pending_count: int = Field(description="Number of completions that wait for a reviewer.")
    by_category: list[CategoryTotalRead]
    recent: list[CompletionRead] = Field(description="At most 5 completions, whatever their status, newest first.")

    @staticmethod
    def from_domain(activity: Activity) -> "ProgressChallengesRead":
        """Returns that activity."""
        return ProgressChallengesRead(
            completion_count=activity.completion_count,
            distinct_challenge_count=activity.distinct_challenge_count,
            pending_count=activity.pending_count,
            by_category=[CategoryTotalRead.from_domain(total) for total in activity.totals],
            recent=[CompletionRead.from_domain(completion) for completion in activity.recent],
        )


class TotalSavingsRead(SavingsRead):
    """Sums of the known savings; null if none is known."""

    unknown_count: int = Field(description="Number of completions whose `co2e_g` is unknown and not in its sum.")

    @staticmethod
    def of(savings: Savings, unknown_count: int) -> "TotalSavingsRead":
        """Returns those sums."""
        return TotalSavingsRead(
            co2e_g=savings.co2e_g,
            water_ml=savings.water_ml,
            waste_g=savings.waste_g,
            energy_wh=savings.energy_wh,
            unknown_count=unknown_count,
        )


class ProgressBadgesRead(Output):
    """A user's badges, and those that are nearest."""

    earned_count: int
    earned: list[EarnedBadgeRead] = Field(description="The badges won, latest first.")
    next: list[BadgeGoalRead] = Field(description="At most 5 badges that can still be won, nearest first.")


class ProgressRead(Output):
    """A user's completions, savings, score, badges and streak, merged from both stores."""

    user: ProgressUserRead
    global_score: int
    score: ScoreRead
    level: LevelRead
    challenges: ProgressChallengesRead
    savings: TotalSavingsRead
    badges: ProgressBadgesRead
    streak: StreakRead
    projection: ProjectionRead

    @staticmethod
    def from_domain(progress: Progress, language: Language) -> "ProgressRead":
        """Returns that progress, in that language."""
        activity, score = progress.activity, progress.score
        level = score.level
        return ProgressRead(
            user=ProgressUserRead.from_domain(activity.user),
            global_score=score.total,
            score=ScoreRead(
                challenge_points=score.challenge_points,
                badge_points=score.badge_points,
                formula_version=FORMULA_VERSION,
            ),
            level=LevelRead(number=level.number, min_score=level.min_score, next_min_score=level.next_min_score),
            challenges=ProgressChallengesRead.from_domain(activity),
            savings=TotalSavingsRead.of(activity.savings, activity.unknown_count),
            badges=ProgressBadgesRead(
                earned_count=len(progress.earned),
                earned=[EarnedBadgeRead.from_domain(earned, language) for earned in progress.earned],
                next=[BadgeGoalRead.from_domain(goal, language) for goal in progress.goals],
            ),
            streak=StreakRead.from_domain(progress.streak),
            projection=ProjectionRead.from_domain(progress.projection),
        )


class HistoryCompletionRead(Output):
    """The completion that a history entry is about."""

    completion_id: UUID
    challenge_code: str
    local_date: date
    points: int | None = Field(description="Points credited, negative for a reversal; null if none were.")

    @staticmethod
    def from_domain(event: Event) -> "HistoryCompletionRead | None":
        """Returns the completion of that event; None if the event is not about one."""
        points: int | None
        match event:
            case CompletionApproved():
                points = event.points
            case CompletionReversed():
                points = -event.points
            case CompletionSubmitted() | CompletionRejected():
                points = None
            case _:
                return None
        return HistoryCompletionRead(
            completion_id=event.completion_id,
            challenge_code=event.challenge_code,
            local_date=event.local_date,
            points=points,
        )


class HistoryPauseRead(Output):
    """The pause that a history entry is about."""

    first_on: date
    last_on: date | None = Field(description="Last day of the pause; null if no day of it remains.")

    @staticmethod
    def from_domain(body: Event) -> "HistoryPauseRead | None":
        """Returns the pause of that event; None if the event is not about one."""
        if isinstance(body, PauseScheduled | PauseCancelled):
            return HistoryPauseRead(first_on=body.first_on, last_on=body.last_on)
        return None


class HistoryEntryRead(Output):
    """One event of a user's history. New types will be added, so clients must ignore types that they do not know."""

    seq: int = Field(description="The event's position in the user's log, from 1 without gaps.")
    type: str = Field(examples=["completion_approved", "completion_reversed"])
    recorded_at: UtcDatetime
    completion: HistoryCompletionRead | None = Field(description="Null if the event is not about a completion.")
    pause: HistoryPauseRead | None = Field(description="Null if the event is not about a pause.")
    cohort_code: str | None = Field(
        description="The cohort that an administrator put the user into; null for other events."
    )
    frozen_on: list[date] = Field(description="Missed days on which, as this event showed, a freeze was used.")
    awarded_badges: list[EarnedBadgeRead]
    revoked_badges: list[RevokedBadgeRead]
    reason: str | None = Field(description="Why a badge was granted or withdrawn by hand; null for other events.")

    @staticmethod
    def from_domain(entry: HistoryEntry, language: Language) -> "HistoryEntryRead":
        """Returns that entry, in that language."""
        event = entry.event
        return HistoryEntryRead(
            seq=event.seq,
            type=event.body.type,
            recorded_at=event.recorded_at,
            completion=HistoryCompletionRead.from_domain(event.body),
            pause=HistoryPauseRead.from_domain(event.body),
            cohort_code=event.body.cohort_code if isinstance(event.body, CohortPlaced) else None,
            frozen_on=list(entry.frozen_on),
            awarded_badges=[EarnedBadgeRead.from_domain(earned, language) for earned in entry.awards],
            revoked_badges=[RevokedBadgeRead.of_revoked(revoked, language) for revoked in entry.revocations],
            reason=entry.reason,
        )
