"""Badges on the wire."""

from pydantic import Field

from rebootcamp.domain.badges import Badge, Tier
from rebootcamp.domain.progress import BadgeGoal, EarnedBadge, Projection, ProjectionStatus, RevokedBadge
from rebootcamp.domain.texts import Language
from rebootcamp.schemas.base import Output, UtcDatetime
from rebootcamp.services.progress import BadgeStanding


class ProjectionRead(Output):
    """Where each store stands in the person's log."""

    status: ProjectionStatus = Field(description="`pending` until MongoDB has applied what PostgreSQL recorded.")
    recorded_seq: int = Field(description="The last event that PostgreSQL recorded.")
    applied_seq: int | None = Field(description="The last event that MongoDB applied; null when it was not asked.")

    @staticmethod
    def from_domain(projection: Projection) -> "ProjectionRead":
        """That projection."""
        return ProjectionRead(
            status=projection.status, recorded_seq=projection.recorded_seq, applied_seq=projection.applied_seq
        )


class EarnedBadgeRead(Output):
    """A badge that was won."""

    code: str = Field(examples=["first-step"])
    name: str
    tier: Tier
    points: int = Field(description="As they were when it was won.")
    awarded_at: UtcDatetime

    @staticmethod
    def from_domain(earned: EarnedBadge, language: Language) -> "EarnedBadgeRead":
        """That badge, in that language."""
        award = earned.award
        return EarnedBadgeRead(
            code=award.code,
            name=earned.badge.design.texts[language].name,
            tier=award.tier,
            points=award.points,
            awarded_at=award.awarded_at,
        )


class RevokedBadgeRead(EarnedBadgeRead):
    """A badge that was taken back, since a correction made its criteria false; it can be won again."""

    revoked_at: UtcDatetime

    @staticmethod
    def of_revoked(revoked: RevokedBadge, language: Language) -> "RevokedBadgeRead":
        """That badge, in that language."""
        revocation = revoked.revocation
        earned = EarnedBadgeRead.from_domain(EarnedBadge(revocation.award, revoked.badge), language)
        return RevokedBadgeRead(**earned.model_dump(), revoked_at=revocation.revoked_at)


class BadgeGoalRead(Output):
    """A badge not yet won, and how far along the person is."""

    code: str = Field(examples=["week-streak"])
    name: str
    criteria: str = Field(description="What to do for it.")
    current: int = Field(description="Never beyond target.")
    target: int

    @staticmethod
    def from_domain(goal: BadgeGoal, language: Language) -> "BadgeGoalRead":
        """That goal, in that language."""
        text = goal.badge.design.texts[language]
        return BadgeGoalRead(
            code=goal.badge.code,
            name=text.name,
            criteria=text.criteria,
            current=goal.standing.current,
            target=goal.standing.target,
        )


class BadgeStandingRead(Output):
    """Everything about a person's badges."""

    earned_count: int
    earned: list[EarnedBadgeRead] = Field(description="The latest first.")
    next: list[BadgeGoalRead] = Field(description="Everything that can be won, the nearest first.")

    @staticmethod
    def from_domain(standing: BadgeStanding, language: Language) -> "BadgeStandingRead":
        """That standing, in that language."""
        return BadgeStandingRead(
            earned_count=len(standing.earned),
            earned=[EarnedBadgeRead.from_domain(earned, language) for earned in standing.earned],
            next=[BadgeGoalRead.from_domain(goal, language) for goal in standing.goals],
        )


class BadgeRead(Output):
    """A badge of the catalogue, in one language."""

    code: str
    name: str
    criteria: str = Field(description="What to do for it.")
    tier: Tier
    points: int
    art: str = Field(description="An emoji.")
    revocable: bool = Field(description="Whether it is taken back when a correction makes its criteria false.")
    version: int
    published_at: UtcDatetime
    retired: bool

    @staticmethod
    def from_domain(badge: Badge, language: Language) -> "BadgeRead":
        """That badge, in that language."""
        design = badge.design
        text = design.texts[language]
        return BadgeRead(
            code=badge.code,
            name=text.name,
            criteria=text.criteria,
            tier=design.tier,
            points=design.points,
            art=design.art,
            revocable=design.revocable,
            version=badge.version,
            published_at=badge.published_at,
            retired=badge.retired,
        )
