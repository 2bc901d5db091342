"""Badges on the wire."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.badges import AwardSource, Badge, BadgeDesign, BadgeText, JudgingProgress, Tier
from rebootcamp.domain.progress import BadgeGoal, EarnedBadge, Projection, ProjectionStatus, RevokedBadge
from rebootcamp.domain.rules import MAX_DEPTH, MAX_NODES, BoundedRule, Rule
from rebootcamp.domain.texts import Language
from rebootcamp.schemas.base import Flag, Input, Output, UtcDatetime, Whole
from rebootcamp.services.awards import GrantOutcome
from rebootcamp.services.dry_runs import DryRun
from rebootcamp.services.progress import BadgeStanding

Reason = Annotated[
    str,
    Field(min_length=1, max_length=500, description="Why; the person may read it.", examples=["Won the bin race."]),
]


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
    source: AwardSource = Field(description="`manual` when an administrator gave it.")

    @staticmethod
    def from_domain(earned: EarnedBadge, language: Language) -> "EarnedBadgeRead":
        """That badge, in that language."""
        award = earned.award
        return EarnedBadgeRead(
            code=award.code,
            name=earned.badge.design.texts[language].name if earned.badge else award.code,
            tier=award.tier,
            points=award.points,
            awarded_at=award.awarded_at,
            source=award.source,
        )


class RevokedBadgeRead(EarnedBadgeRead):
    """A badge that was taken back: since a correction made its criteria false, or by an administrator.

    After a correction it can be won again; what an administrator took, an administrator may give again.
    """

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


class BadgeTextWrite(Input):
    """A badge's texts in one language."""

    name: Annotated[str, Field(min_length=1, max_length=80, examples=["First step"])]
    criteria: Annotated[
        str, Field(min_length=1, max_length=300, description="What to do for it.", examples=["Complete a challenge."])
    ]

    def to_domain(self) -> BadgeText:
        """Those texts."""
        return BadgeText(self.name, self.criteria)


class BadgeTextsWrite(Input):
    """A badge's texts in both languages."""

    fr: BadgeTextWrite
    en: BadgeTextWrite


class BadgePut(Input):
    """A badge as it is to be from now on."""

    tier: Tier
    points: Annotated[Whole, Field(ge=0, le=1000)]
    art: Annotated[str, Field(min_length=1, max_length=16, description="An emoji.", examples=["🌱"])]
    revocable: Flag = Field(description="Whether it is taken back when a correction makes its criteria false.")
    rule: BoundedRule = Field(
        description=f"What wins it: a tree of at most {MAX_DEPTH} levels and {MAX_NODES} nodes.",
        examples=[{"kind": "completions", "target": 5, "category": "food"}],
    )
    texts: BadgeTextsWrite

    def to_domain(self, code: str) -> BadgeDesign:
        """The design of the badge with that code."""
        return BadgeDesign(
            code=code,
            tier=self.tier,
            points=self.points,
            art=self.art,
            revocable=self.revocable,
            rule=self.rule,
            texts={Language.FR: self.texts.fr.to_domain(), Language.EN: self.texts.en.to_domain()},
        )


class BadgeTextRead(Output):
    """A badge's texts in one language."""

    name: str
    criteria: str = Field(description="What to do for it.")

    @staticmethod
    def from_domain(text: BadgeText) -> "BadgeTextRead":
        """Those texts."""
        return BadgeTextRead(name=text.name, criteria=text.criteria)


class BadgeTextsRead(Output):
    """A badge's texts in both languages."""

    fr: BadgeTextRead
    en: BadgeTextRead


class BadgeVersionRead(Output):
    """One published version of a badge, whole: what administrators see."""

    code: str
    version: int = Field(description="Counts the publications of this badge, its retirements included, from 1.")
    revision: int = Field(description="Counts the publications of all badges: the catalogue's revision from then on.")
    published_at: UtcDatetime
    retired: bool = Field(description="Whether this version withdrew the badge.")
    tier: Tier
    points: int
    art: str
    revocable: bool
    rule: Rule
    texts: BadgeTextsRead

    @staticmethod
    def from_domain(badge: Badge) -> "BadgeVersionRead":
        """That version."""
        design = badge.design
        return BadgeVersionRead(
            code=badge.code,
            version=badge.version,
            revision=badge.revision,
            published_at=badge.published_at,
            retired=badge.retired,
            tier=design.tier,
            points=design.points,
            art=design.art,
            revocable=design.revocable,
            rule=design.rule,
            texts=BadgeTextsRead(
                fr=BadgeTextRead.from_domain(design.texts[Language.FR]),
                en=BadgeTextRead.from_domain(design.texts[Language.EN]),
            ),
        )


class JudgingRead(Output):
    """How far a publication has come: everyone is judged by it, and who qualifies already wins."""

    code: str
    version: int
    revision: int
    published_at: UtcDatetime
    people_count: int = Field(description="All who can be judged.")
    judged_count: int = Field(description="Those who were, by this publication or a later one.")
    holder_count: int = Field(description="Those who hold this version of the badge.")
    done: bool = Field(description="Whether everyone was judged.")

    @staticmethod
    def from_domain(badge: Badge, progress: JudgingProgress) -> "JudgingRead":
        """The progress of that version."""
        return JudgingRead(
            code=badge.code,
            version=badge.version,
            revision=badge.revision,
            published_at=badge.published_at,
            people_count=progress.people,
            judged_count=progress.judged,
            holder_count=progress.holders,
            done=progress.judged >= progress.people,
        )


class AwardCreate(Input):
    """A badge to give by hand."""

    user_id: UUID = Field(description="Whom to give it to.")
    reason: Reason


class GrantOutcomeRead(Output):
    """A badge that was given by hand, and what followed."""

    badge: EarnedBadgeRead
    awarded_badges: list[EarnedBadgeRead] = Field(
        description="All that it won, badges that ask for it included; empty while the projection is pending."
    )
    projection: ProjectionRead

    @staticmethod
    def from_domain(outcome: GrantOutcome, language: Language) -> "GrantOutcomeRead":
        """That outcome, in that language."""
        return GrantOutcomeRead(
            badge=EarnedBadgeRead.from_domain(outcome.granted, language),
            awarded_badges=[EarnedBadgeRead.from_domain(earned, language) for earned in outcome.awarded],
            projection=ProjectionRead.from_domain(outcome.projection),
        )


class WithdrawalCreate(Input):
    """A badge to take back."""

    reason: Reason


class WithdrawalQuery(Input):
    """Why a badge is taken back, in the query of the deprecated request."""

    reason: Reason


class DryRunRead(Output):
    """Who would win a badge if it were published as it is."""

    winner_count: int = Field(description="At least so many, when not everyone was examined.")
    winner_ids: list[UUID] = Field(description="At most 100 of them.")
    examined_count: int
    complete: bool = Field(description="Whether everyone was examined in the time there is.")

    @staticmethod
    def from_domain(run: DryRun) -> "DryRunRead":
        """That run."""
        return DryRunRead(
            winner_count=run.winners, winner_ids=list(run.named), examined_count=run.examined, complete=run.complete
        )
