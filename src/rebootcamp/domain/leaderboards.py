"""Leaderboards: users ranked by challenge points, over all time, this month and this week.

- The score of a period is the sum of the ledger credits that were recorded in it and have not been reversed. A
  reversal counts against the period of its credit, whenever it is recorded. So no period's score falls below zero,
  and no period pays for an earlier one.
- A score counts as reached when the latest of those credits was recorded.
- Ranks are competition ranks: 1, 2, 2, 4. Entries are ordered by score, then by the time the score was reached
  (earliest first), then by user id.
- Users who chose to be hidden are on no leaderboard. Ranks count only the listed users, so no gap reveals a hidden
  one. Users without points are not listed either.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from rebootcamp.domain.pages import Page
from rebootcamp.domain.periods import Span, month_of, week_of
from rebootcamp.domain.users import Actor, LeaderboardChoice, UserId

ALL_TIME = Span("all_time", date.min, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


class Period(StrEnum):
    """The period that a leaderboard covers."""

    ALL_TIME = "all_time"
    THIS_MONTH = "this_month"
    THIS_WEEK = "this_week"


def span_of(period: Period, moment: datetime, zone: ZoneInfo) -> Span:
    """Returns the time span that a leaderboard of this period covers at that moment."""
    match period:
        case Period.ALL_TIME:
            return ALL_TIME
        case Period.THIS_MONTH:
            return month_of(moment, zone)
        case Period.THIS_WEEK:
            return week_of(moment, zone)


def spans_of(moment: datetime, zone: ZoneInfo) -> tuple[Span, ...]:
    """Returns every time span in which a credit recorded at that moment counts."""
    return tuple(span_of(period, moment, zone) for period in Period)


@dataclass(frozen=True, slots=True)
class LeaderboardEntry:
    """One user's entry on a leaderboard.

    Attributes:
        user_id: The user's id; None if the caller may not see the user's progress.
        cohort_code: The cohort that the user is in.
        reached_at: When the latest credit was recorded.
    """

    rank: int
    user_id: UserId | None
    cohort_code: str | None
    display_name: str
    points: int
    reached_at: datetime

    def seen_by(self, actor: Actor) -> "LeaderboardEntry":
        """Returns the entry, without the user's id if this actor may not see that user's progress."""
        if self.user_id is not None and actor.may_view(self.user_id, self.cohort_code):
            return self
        return replace(self, user_id=None)


@dataclass(frozen=True, slots=True)
class OwnStanding:
    """The caller's own standing on a leaderboard.

    Attributes:
        rank: The caller's rank; None if the caller is hidden or has no points on this leaderboard.
        points: The caller's points, which nobody else sees if the caller is hidden.
    """

    choice: LeaderboardChoice
    rank: int | None
    points: int


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """A page of a leaderboard and the caller's own standing, both read at one moment so that they agree."""

    span: Span
    own: OwnStanding
    entries: Page[LeaderboardEntry]


def competition_ranks(points: Sequence[int], more: int, at_least: int) -> list[int]:
    """Computes the ranks of the entries on a page.

    Args:
        points: Points of the entries on the page, in descending order.
        more: Number of entries on the whole leaderboard with more points than the first on the page.
        at_least: Number of entries with as many points or more, those on the page included.
    """
    ranks: list[int] = []
    first_group = sum(score == points[0] for score in points)
    for place, score in enumerate(points):
        if place < first_group:
            ranks.append(more + 1)
        elif score == points[place - 1]:
            ranks.append(ranks[-1])
        else:
            ranks.append(at_least + 1 + place - first_group)
    return ranks
