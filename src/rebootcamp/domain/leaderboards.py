"""Leaderboards: who has how many challenge points, over all time, this month and this week.

- The score of a period is the sum of the ledger's credits that were recorded in it and still stand. A reversal counts
  against the period of the credit that it reverses, whenever it comes: no week ever goes below zero, and a week that
  is over is not charged to the next one.
- A score was reached when the latest of those credits was recorded.
- Ranks are competition ranks: 1, 2, 2, 4. People are shown by score, those who reached theirs first before the others,
  then by id.
- Those who chose to be hidden are on no board, and ranks are counted among the others alone, so that no gap tells
  of them. Someone without points is on no board either.
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
    """What a board covers."""

    ALL_TIME = "all_time"
    THIS_MONTH = "this_month"
    THIS_WEEK = "this_week"


def span_of(period: Period, moment: datetime, zone: ZoneInfo) -> Span:
    """The stretch of time that a board covers at that moment."""
    match period:
        case Period.ALL_TIME:
            return ALL_TIME
        case Period.THIS_MONTH:
            return month_of(moment, zone)
        case Period.THIS_WEEK:
            return week_of(moment, zone)


def spans_of(moment: datetime, zone: ZoneInfo) -> tuple[Span, ...]:
    """Every stretch of time that a credit recorded at that moment counts in."""
    return tuple(span_of(period, moment, zone) for period in Period)


@dataclass(frozen=True, slots=True)
class LeaderboardEntry:
    """Someone's place.

    Attributes:
        user_id: None for those who may not use it.
        cohort_code: The cohort that the person is in.
        reached_at: When the latest credit was recorded.
    """

    rank: int
    user_id: UserId | None
    cohort_code: str | None
    display_name: str
    points: int
    reached_at: datetime

    def seen_by(self, actor: Actor) -> "LeaderboardEntry":
        """The entry with the id of a person whose progress that actor may see, and without any other's."""
        if self.user_id is not None and actor.may_view(self.user_id, self.cohort_code):
            return self
        return replace(self, user_id=None)


@dataclass(frozen=True, slots=True)
class OwnStanding:
    """Where the person who asks stands.

    Attributes:
        rank: None for someone who is hidden, or has no points on this board.
        points: Their own, shown to them alone when they are hidden.
    """

    choice: LeaderboardChoice
    rank: int | None
    points: int


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """A page of a board, and where the person who asks stands: both as of one moment, so that they agree."""

    span: Span
    own: OwnStanding
    entries: Page[LeaderboardEntry]


def competition_ranks(points: Sequence[int], more: int, at_least: int) -> list[int]:
    """The ranks of a page, from what lies above its beginning.

    Args:
        points: Of those on the page, in falling order.
        more: How many on the whole board have more points than the first on the page.
        at_least: How many have as many or more, those on the page included.
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
