"""Schemas of leaderboards."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.leaderboards import ALL_TIME, LeaderboardEntry, OwnStanding, Period
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import LeaderboardChoice
from rebootcamp.schemas.base import Output, PageOf, PageQuery, UtcDatetime


class LeaderboardQuery(PageQuery):
    """The period and the page of a leaderboard to read."""

    period: Period = Field(
        default=Period.ALL_TIME, description="Weeks begin on Monday. Weeks and months are in the programme's time zone."
    )
    around: Literal["me"] | None = Field(
        default=None,
        description="Returns the page around the caller instead of the first page. It is empty if the caller is not on "
        "the leaderboard.",
    )


class LeaderboardEntryRead(Output):
    """One user's entry on a leaderboard."""

    rank: int = Field(description="Competition ranking: 1, 2, 2, 4.")
    user_id: UUID | None = Field(
        description="The user's id, if the caller may see the user's progress: the user, their coaches and "
        "administrators. Null for everyone else."
    )
    display_name: str
    points: int = Field(description="Challenge points credited in the period and not reversed.")

    @staticmethod
    def from_domain(entry: LeaderboardEntry) -> "LeaderboardEntryRead":
        """Returns that entry."""
        return LeaderboardEntryRead(
            rank=entry.rank, user_id=entry.user_id, display_name=entry.display_name, points=entry.points
        )


class OwnStandingRead(Output):
    """The caller's own standing on the leaderboard."""

    leaderboard: LeaderboardChoice = Field(
        description="`hidden`: the caller is on no leaderboard. Change it with PATCH /users/{user_id}."
    )
    rank: int | None = Field(description="Null if the caller is hidden, has no points, or is not in the cohort.")
    points: int = Field(description="The caller's points, whether hidden or not.")

    @staticmethod
    def from_domain(own: OwnStanding) -> "OwnStandingRead":
        """Returns that standing."""
        return OwnStandingRead(leaderboard=own.choice, rank=own.rank, points=own.points)


class LeaderboardRead(PageOf[LeaderboardEntryRead]):
    """A page of a leaderboard, ordered by points; of equal scores, the one reached first comes first."""

    period: Period
    starts_at: UtcDatetime | None = Field(description="Start of the period; null for all time.")
    ends_at: UtcDatetime | None = Field(description="End of the period, excluded; null for all time.")
    me: OwnStandingRead

    @staticmethod
    def of(page: PageOf[LeaderboardEntryRead], period: Period, span: Span, own: OwnStanding) -> "LeaderboardRead":
        """Returns that page of that leaderboard."""
        bounded = span != ALL_TIME
        return LeaderboardRead(
            items=page.items,
            next_cursor=page.next_cursor,
            period=period,
            starts_at=span.starts_at if bounded else None,
            ends_at=span.ends_at if bounded else None,
            me=OwnStandingRead.from_domain(own),
        )
