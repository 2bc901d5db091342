"""Schemas of badges, awards and the badge catalogue."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.badges import AwardSource, Badge, BadgeDesign, BadgeText, JudgingProgress, Tier
from rebootcamp.domain.progress import BadgeGoal, EarnedBadge, Projection, ProjectionStatus, RevokedBadge
from rebootcamp.domain.rules import MAX_DEPTH, MAX_NODES, BoundedRule, Rule
from rebootcamp.domain.texts import Language
from rebootcamp.pictures.badge_art import art_address
from rebootcamp.schemas.base import Flag, Input, Output, PageQuery, UtcDatetime, Whole
from rebootcamp.services.awards import GrantOutcome
from rebootcamp.services.dry_runs import DryRun
from rebootcamp.services.progress import BadgeStanding

Reason = Annotated[
    str,
    Field(
        min_length=1, max_length=500, description="The reason; the user can read it.", examples=["Won the bin race."]
    ),
]
ART_EXAMPLE = "/badges/first-step/versions/1/art.svg?language=en&drawing=5d2f0c1b9a7e"
ArtUrl = Annotated[
    str,
    Field(
        description="Path and query of the badge's picture, an SVG document that anyone may read and cache for a year.",
        examples=[ART_EXAMPLE],
    ),
]


class ArtQuery(Input):
    """The language and the edition of a badge's picture."""

    language: Language = Field(default=Language.EN, description="The language of the picture's title and description.")
    drawing: str | None = Field(
        default=None,
        max_length=64,
        description="The edition of the drawings that `art_url` names. The picture may be cached for a year only if"
        " it is the present one.",
    )


class ProjectionRead(Output):
    """The position of each store in the user's log; `pending` while badges may still follow."""

    status: ProjectionStatus = Field(description="`pending` until MongoDB has applied what PostgreSQL recorded.")
    recorded_seq: int = Field(description="The last event that PostgreSQL recorded.")
    applied_seq: int | None = Field(description="The last event that MongoDB applied; null if MongoDB was not read.")

    @staticmethod
    def from_domain(projection: Projection) -> "ProjectionRead":
        """Returns that projection."""
        return ProjectionRead(
            status=projection.status, recorded_seq=projection.recorded_seq, applied_seq=projection.applied_seq
        )


class EarnedBadgeRead(Output):
    """A badge that a user won."""

    code: str = Field(examples=["first-step"])
    name: str
    tier: Tier
    points: int = Field(description="The points of the badge when it was won.")
    art_url: ArtUrl | None = Field(
        description="The picture of the version that was won; null if the catalogue lost it."
    )
    awarded_at: UtcDatetime
    source: AwardSource = Field(description="`manual` if an administrator granted it.")

    @staticmethod
    def from_domain(earned: EarnedBadge, language: Language) -> "EarnedBadgeRead":
        """Returns that badge, in that language."""
        award = earned.award
        return EarnedBadgeRead(
            code=award.code,
            name=earned.badge.design.texts[language].name if earned.badge else award.code,
            tier=award.tier,
            points=award.points,
            art_url=art_address(award.code, award.version, language) if earned.has_art else None,
            awarded_at=award.awarded_at,
            source=award.source,
        )


class RevokedBadgeRead(EarnedBadgeRead):
    """A badge that was taken back, by a correction that made its criteria false or by an administrator.

    After a correction it can be won again. After a withdrawal only an administrator can grant it again.
    """

    revoked_at: UtcDatetime

    @staticmethod
    def of_revoked(revoked: RevokedBadge, language: Language) -> "RevokedBadgeRead":
        """Returns that badge, in that language."""
        revocation = revoked.revocation
        earned = EarnedBadgeRead.from_domain(EarnedBadge(revocation.award, revoked.badge), language)
        return RevokedBadgeRead(**earned.model_dump(), revoked_at=revocation.revoked_at)


class BadgeGoalRead(Output):
    """A badge not yet won, with the user's progress towards it."""

    code: str = Field(examples=["week-streak"])
    name: str
    criteria: str = Field(description="What a user has to do to win it.")
    art_url: ArtUrl
    current: int = Field(description="The progress so far; never above `target`.")
    target: int

    @staticmethod
    def from_domain(goal: BadgeGoal, language: Language) -> "BadgeGoalRead":
        """Returns that goal, in that language."""
        text = goal.badge.design.texts[language]
        return BadgeGoalRead(
            code=goal.badge.code,
            name=text.name,
            criteria=text.criteria,
            art_url=art_address(goal.badge.code, goal.badge.version, language),
            current=goal.standing.current,
            target=goal.standing.target,
        )


class BadgeStandingRead(Output):
    """A user's badges: those won, and those that can still be won."""

    earned_count: int
    earned: list[EarnedBadgeRead] = Field(description="The badges won, latest first.")
    next: list[BadgeGoalRead] = Field(description="All badges that can still be won, nearest first.")

    @staticmethod
    def from_domain(standing: BadgeStanding, language: Language) -> "BadgeStandingRead":
        """Returns that standing, in that language."""
        return BadgeStandingRead(
            earned_count=len(standing.earned),
            earned=[EarnedBadgeRead.from_domain(earned, language) for earned in standing.earned],
            next=[BadgeGoalRead.from_domain(goal, language) for goal in standing.goals],
        )


class BadgeRead(Output):
    """A badge of the catalogue, in one language."""

    code: str
    name: str
    criteria: str = Field(description="What a user has to do to win it.")
    tier: Tier
    points: int
    art: str = Field(description="An emoji that stands for the badge in plain text.")
    art_url: ArtUrl
    revocable: bool = Field(description="Whether the badge is taken back if a correction makes its criteria false.")
    version: int
    published_at: UtcDatetime
    retired: bool

    @staticmethod
    def from_domain(badge: Badge, language: Language) -> "BadgeRead":
        """Returns that badge, in that language."""
        design = badge.design
        text = design.texts[language]
        return BadgeRead(
            code=badge.code,
            name=text.name,
            criteria=text.criteria,
            tier=design.tier,
            points=design.points,
            art=design.art,
            art_url=art_address(badge.code, badge.version, language),
            revocable=design.revocable,
            version=badge.version,
            published_at=badge.published_at,
            retired=badge.retired,
        )


class BadgeQuery(PageQuery):
    """The filter of the list of badges."""

    include_retired: bool = Field(default=False, description="Also lists retired badges.")


class BadgeTextWrite(Input):
    """The texts of a badge in one language."""

    name: Annotated[str, Field(min_length=1, max_length=80, examples=["First step"])]
    criteria: Annotated[
        str,
        Field(
            min_length=1,
            max_length=300,
            description="What a user has to do to win it.",
            examples=["Complete a challenge."],
        ),
    ]

    def to_domain(self) -> BadgeText:
        """Returns those texts."""
        return BadgeText(self.name, self.criteria)


class BadgeTextsWrite(Input):
    """The texts of a badge in both languages."""

    fr: BadgeTextWrite
    en: BadgeTextWrite


class BadgePut(Input):
    """The new content of a badge."""

    tier: Tier
    points: Annotated[Whole, Field(ge=0, le=1000)]
    art: Annotated[
        str,
        Field(
            min_length=1,
            max_length=16,
            description="An emoji that stands for the badge in plain text. It also selects the glyph of the badge's"
            " picture; if no glyph is drawn for this emoji, the subject of the rule selects it.",
            examples=["🌱"],
        ),
    ]
    revocable: Flag = Field(description="Whether the badge is taken back if a correction makes its criteria false.")
    rule: BoundedRule = Field(
        description=f"The rule that wins the badge: a tree of at most {MAX_DEPTH} levels and {MAX_NODES} nodes.",
        examples=[{"kind": "completions", "target": 5, "category": "food"}],
    )
    texts: BadgeTextsWrite

    def to_domain(self, code: str) -> BadgeDesign:
        """Returns the design of the badge with that code."""
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
    """The texts of a badge in one language."""

    name: str
    criteria: str = Field(description="What a user has to do to win it.")

    @staticmethod
    def from_domain(text: BadgeText) -> "BadgeTextRead":
        """Returns those texts."""
        return BadgeTextRead(name=text.name, criteria=text.criteria)


class BadgeTextsRead(Output):
    """The texts of a badge in both languages."""

    fr: BadgeTextRead
    en: BadgeTextRead


class BadgeVersionRead(Output):
    """One published version of a badge with all its fields, for administrators."""

    code: str
    version: int = Field(description="The number of this version, from 1. A retirement is a version, too.")
    revision: int = Field(description="The catalogue's revision after this publication; it counts those of all badges.")
    published_at: UtcDatetime
    retired: bool = Field(description="Whether this version retired the badge.")
    tier: Tier
    points: int
    art: str
    art_url: ArtUrl = Field(description="Path and query of this version's picture, with its texts in English.")
    revocable: bool
    rule: Rule
    texts: BadgeTextsRead

    @staticmethod
    def from_domain(badge: Badge) -> "BadgeVersionRead":
        """Returns that version."""
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
            art_url=art_address(badge.code, badge.version, Language.EN),
            revocable=design.revocable,
            rule=design.rule,
            texts=BadgeTextsRead(
                fr=BadgeTextRead.from_domain(design.texts[Language.FR]),
                en=BadgeTextRead.from_domain(design.texts[Language.EN]),
            ),
        )


class JudgingRead(Output):
    """The progress of the backfill after a publication: every user is judged, and those who qualify win the badge."""

    code: str
    version: int
    revision: int
    published_at: UtcDatetime
    people_count: int = Field(description="Number of users who can be judged.")
    judged_count: int = Field(description="Number of users judged by this publication or a later one.")
    holder_count: int = Field(description="Number of users who hold this version of the badge.")
    done: bool = Field(description="Whether every user was judged.")

    @staticmethod
    def from_domain(badge: Badge, progress: JudgingProgress) -> "JudgingRead":
        """Returns the progress of that version."""
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
    """A badge to grant by hand."""

    user_id: UUID = Field(description="The user who receives the badge.")
    reason: Reason


class GrantOutcomeRead(Output):
    """A badge that was granted by hand, with its consequences."""

    badge: EarnedBadgeRead
    awarded_badges: list[EarnedBadgeRead] = Field(
        description="All badges that this grant won, including those that require it; empty while the projection is "
        "pending."
    )
    projection: ProjectionRead

    @staticmethod
    def from_domain(outcome: GrantOutcome, language: Language) -> "GrantOutcomeRead":
        """Returns that outcome, in that language."""
        return GrantOutcomeRead(
            badge=EarnedBadgeRead.from_domain(outcome.granted, language),
            awarded_badges=[EarnedBadgeRead.from_domain(earned, language) for earned in outcome.awarded],
            projection=ProjectionRead.from_domain(outcome.projection),
        )


class WithdrawalCreate(Input):
    """A withdrawal of a badge, with its reason."""

    reason: Reason


class WithdrawalQuery(Input):
    """The reason of a withdrawal, as a query parameter of the deprecated request."""

    reason: Reason


class DryRunRead(Output):
    """The users who would win a badge if it were published now."""

    winner_count: int = Field(description="Number of winners found; a minimum if not every user was examined.")
    winner_ids: list[UUID] = Field(description="The ids of at most 100 winners.")
    examined_count: int
    complete: bool = Field(description="Whether every user was examined within the time limit.")

    @staticmethod
    def from_domain(run: DryRun) -> "DryRunRead":
        """Returns that dry run."""
        return DryRunRead(
            winner_count=run.winners, winner_ids=list(run.named), examined_count=run.examined, complete=run.complete
        )
