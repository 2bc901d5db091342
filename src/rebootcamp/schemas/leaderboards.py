"""Leaderboards on the wire."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.leaderboards import ALL_TIME, LeaderboardEntry, OwnStanding, Period
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import LeaderboardChoice
from rebootcamp.schemas.base import Output, PageOf, PageQuery, UtcDatetime


class LeaderboardQuery(PageQuery):
    """Which part of which board."""

    period: Period = Field(
        default=Period.ALL_TIME, description="Weeks begin on Monday; months and weeks are of the programme's time zone."
    )
    around: Literal["me"] | None = Field(
        default=None,
        description="The page around the caller instead of the first one; empty for someone who is not on the board.",
    )


class LeaderboardEntryRead(Output):
    """Someone's place."""

    rank: int = Field(description="Competition ranking: 1, 2, 2, 4.")
    user_id: UUID | None = Field(
        description="Whose place it is, for those who may see that person's progress: the person, their coaches and "
        "administrators; null for everyone else."
    )
    display_name: str
    points: int = Field(description="Challenge points credited in the period and not taken back.")

    @staticmethod
    def from_domain(entry: LeaderboardEntry) -> "LeaderboardEntryRead":
        """That place."""
        return LeaderboardEntryRead(
            rank=entry.rank, user_id=entry.user_id, display_name=entry.display_name, points=entry.points
        )


class OwnStandingRead(Output):
    """Where the caller stands."""

    leaderboard: LeaderboardChoice = Field(
        description="`hidden`: the caller is on no board; see PATCH /users/{user_id}."
    )
    rank: int | None = Field(description="Null when hidden, without points, or not in the cohort.")
    points: int = Field(description="The caller's own, hidden or not.")

    @staticmethod
    def from_domain(own: OwnStanding) -> "OwnStandingRead":
        """That standing."""
        return OwnStandingRead(leaderboard=own.choice, rank=own.rank, points=own.points)


class LeaderboardRead(PageOf[LeaderboardEntryRead]):
    """A page of a leaderboard: by points, those who reached theirs first before the others."""

    period: Period
    starts_at: UtcDatetime | None = Field(description="Null for all time.")
    ends_at: UtcDatetime | None = Field(description="Not part of the period; null for all time.")
    me: OwnStandingRead

    @staticmethod
    def of(page: PageOf[LeaderboardEntryRead], period: Period, span: Span, own: OwnStanding) -> "LeaderboardRead":
        """That page of that board."""
        bounded = span != ALL_TIME
        return LeaderboardRead(
            items=page.items,
            next_cursor=page.next_cursor,
            period=period,
            starts_at=span.starts_at if bounded else None,
            ends_at=span.ends_at if bounded else None,
            me=OwnStandingRead.from_domain(own),
        )
