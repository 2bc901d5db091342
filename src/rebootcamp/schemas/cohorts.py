"""Schemas of cohorts, their members and their summaries."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import EmailStr, Field

from rebootcamp.domain.badges import Tier
from rebootcamp.domain.cohorts import (
    Coach,
    CohortInvitation,
    CohortOverview,
    CohortSummary,
    MemberProgress,
    canonical_join_code,
)
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort
from rebootcamp.pictures.badge_art import art_address
from rebootcamp.schemas.accounts import CohortRead
from rebootcamp.schemas.badges import ArtUrl, ProjectionRead
from rebootcamp.schemas.base import Input, Output, UtcDatetime
from rebootcamp.schemas.challenges import Code
from rebootcamp.schemas.progress import TotalSavingsRead
from rebootcamp.schemas.streaks import StreakRead


class CohortCreate(Input):
    """A cohort to open."""

    code: Annotated[Code, Field(examples=["lyon-2026"])]
    name: Annotated[str, Field(min_length=1, max_length=120, pattern=r"\S", examples=["Lyon 2026"])]

    def to_domain(self) -> Cohort:
        """Returns the cohort."""
        return Cohort(self.code, self.name)


class JoinRequest(Input):
    """The join code with which a learner joins a cohort."""

    join_code: Annotated[
        str,
        Field(
            min_length=1,
            max_length=64,
            description="The code that a coach gave out. Case, spaces and hyphens make no difference.",
            examples=["K7PX9-M2QTD"],
        ),
    ]

    def to_domain(self) -> str:
        """Returns the join code in its stored form."""
        return canonical_join_code(self.join_code)


class CohortInvitationCreate(Input):
    """An invitation of a learner into a cohort."""

    email: Annotated[
        EmailStr, Field(max_length=254, description="The learner's e-mail address.", examples=["camille@example.org"])
    ]


class CoachRead(Output):
    """A coach of a cohort."""

    user_id: UUID
    display_name: str

    @staticmethod
    def from_domain(coach: Coach) -> "CoachRead":
        """Returns that coach."""
        return CoachRead(user_id=coach.user_id, display_name=coach.display_name)


class CohortInvitationRead(Output):
    """An invitation into a cohort."""

    cohort: CohortRead
    coaches: list[CoachRead] = Field(description="The coaches, who would see your progress and e-mail address.")
    created_at: UtcDatetime
    expires_at: UtcDatetime

    @staticmethod
    def from_domain(invitation: CohortInvitation) -> "CohortInvitationRead":
        """Returns that invitation."""
        return CohortInvitationRead(
            cohort=CohortRead(code=invitation.cohort.code, name=invitation.cohort.name),
            coaches=[CoachRead.from_domain(coach) for coach in invitation.coaches],
            created_at=invitation.created_at,
            expires_at=invitation.expires_at,
        )


class CohortDetailRead(Output):
    """A cohort with its coaches."""

    code: str = Field(examples=["lyon-2026"])
    name: str = Field(examples=["Lyon 2026"])
    created_at: UtcDatetime
    coaches: list[CoachRead]
    member_count: int | None = Field(
        description="Number of members, for coaches and administrators; null for learners."
    )
    join_code: str | None = Field(
        description="The code with which learners join; null for learners, and if nobody can join by code.",
        examples=["K7PX9M2QTD"],
    )

    @staticmethod
    def from_domain(overview: CohortOverview) -> "CohortDetailRead":
        """Returns that cohort."""
        return CohortDetailRead(
            code=overview.cohort.code,
            name=overview.cohort.name,
            created_at=overview.created_at,
            coaches=[CoachRead.from_domain(coach) for coach in overview.coaches],
            member_count=overview.member_count,
            join_code=overview.join_code,
        )


class MemberProgressRead(Output):
    """A short summary of a member's progress."""

    user_id: UUID
    display_name: str
    member_since: UtcDatetime
    global_score: int
    level: int
    completion_count: int
    badge_count: int
    streak: StreakRead
    projection: ProjectionRead

    @staticmethod
    def from_domain(member: MemberProgress) -> "MemberProgressRead":
        """Returns that member's progress."""
        activity = member.activity
        return MemberProgressRead(
            user_id=activity.user_id,
            display_name=activity.display_name,
            member_since=activity.member_since,
            global_score=member.score.total,
            level=member.score.level.number,
            completion_count=activity.completion_count,
            badge_count=member.badge_count,
            streak=StreakRead.from_domain(member.streak),
            projection=ProjectionRead.from_domain(member.projection),
        )


class BadgeCountRead(Output):
    """A badge with the number of times it was won."""

    code: str = Field(examples=["first-step"])
    name: str
    tier: Tier
    art_url: ArtUrl
    count: int


class CohortSummaryRead(Output):
    """The summary of a cohort's activity."""

    member_count: int
    completion_count: int
    global_score: int = Field(description="The sum of the members' global scores.")
    savings: TotalSavingsRead
    week_starts_on: date = Field(description="Monday of the current week, in the programme's time zone.")
    active_this_week_count: int = Field(description="Number of members with a completion since `week_starts_on`.")
    at_risk_count: int = Field(description="Number of members with a streak and no completion yet today.")
    badges_this_week: list[BadgeCountRead] = Field(
        description="Badges won since `week_starts_on`, most frequent first."
    )

    @staticmethod
    def from_domain(summary: CohortSummary, language: Language) -> "CohortSummaryRead":
        """Returns that summary, in that language."""
        totals = summary.totals
        return CohortSummaryRead(
            member_count=len(totals.time_zones),
            completion_count=totals.completion_count,
            global_score=summary.score.total,
            savings=TotalSavingsRead.of(totals.savings, totals.unknown_count),
            week_starts_on=summary.week.first_on,
            active_this_week_count=summary.active_this_week_count,
            at_risk_count=summary.at_risk_count,
            badges_this_week=[
                BadgeCountRead(
                    code=badge.code,
                    name=badge.design.texts[language].name,
                    tier=badge.design.tier,
                    art_url=art_address(badge.code, badge.version, language),
                    count=n,
                )
                for badge, n in summary.badges_this_week
            ],
        )
