"""The catalogue of challenges."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import ceil
from zoneinfo import ZoneInfo

from rebootcamp.domain.calendar import Recurrence, next_period_on, period_key, start_of_day
from rebootcamp.domain.errors import (
    ChallengeClosed,
    ChallengeRetired,
    DailyPointsReached,
    PerformedOutOfRange,
    WindowBackwards,
)
from rebootcamp.domain.texts import Language

LATEST_ENTRY = timedelta(hours=48)
"""How long after doing a challenge it may still be recorded."""
POINTS_WINDOW = timedelta(hours=24)
"""In which a person's own word is good for so many points."""


class Category(StrEnum):
    """The part of life that a challenge is about."""

    MOBILITY = "mobility"
    FOOD = "food"
    WATER = "water"
    WASTE = "waste"
    ENERGY = "energy"
    DIGITAL = "digital"
    GOODS = "goods"
    LEARNING = "learning"


class Validation(StrEnum):
    """Whether a completion counts on the person's word, or once a reviewer approved it."""

    SELF_REPORTED = "self_reported"
    REVIEWED = "reviewed"


class BasisKind(StrEnum):
    """How a challenge's figures were found."""

    FACTOR = "factor"
    ESTIMATE = "estimate"
    NOT_QUANTIFIED = "not_quantified"


@dataclass(frozen=True, slots=True)
class Savings:
    """What one completion saves; None where unknown, never 0 for that.

    Attributes:
        co2e_g: Grams of CO2 equivalent.
        water_ml: Millilitres.
        waste_g: Grams.
        energy_wh: Watt-hours.
    """

    co2e_g: int | None = None
    water_ml: int | None = None
    waste_g: int | None = None
    energy_wh: int | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a challenge's figures come from."""

    kind: BasisKind
    source: str
    read_year: int
    note: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class ChallengeText:
    """What people read of a challenge, in one language."""

    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Challenge:
    """Something to do, and what it is worth.

    Attributes:
        starts_on: First local day on which it can be performed; None for no limit.
        ends_on: Last local day, included; None for no limit.
    """

    code: str
    category: Category
    difficulty: int
    points: int
    recurrence: Recurrence
    starts_on: date | None
    ends_on: date | None
    validation: Validation
    prerequisite_codes: tuple[str, ...]
    savings: Savings
    basis: Basis
    texts: Mapping[Language, ChallengeText]
    retired_at: datetime | None = None

    def ensure_window(self) -> None:
        """Refuses a window that ends before it starts.

        Raises:
            WindowBackwards: It does.
        """
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise WindowBackwards(f"starts_on is {self.starts_on} and ends_on is {self.ends_on}.")

    def ensure_performable(self, day: date) -> None:
        """Refuses a day on which this challenge cannot be performed.

        Raises:
            ChallengeRetired: It has been withdrawn.
            ChallengeClosed: The day is outside its window.
        """
        if self.retired_at is not None:
            raise ChallengeRetired(f"The challenge '{self.code}' has been withdrawn.")
        if (self.starts_on and day < self.starts_on) or (self.ends_on and day > self.ends_on):
            raise ChallengeClosed(
                f"The challenge '{self.code}' runs from {self.starts_on or 'any day'} to {self.ends_on or 'any day'}; "
                f"the day given is {day}."
            )

    def next_allowed_at(self, day: date, zone: ZoneInfo, today: date, taken: Collection[str]) -> datetime | None:
        """When it may be performed again after ``day``, in UTC; None for never (done once, or its window closes).

        That is when a period begins that is neither taken nor over, which may be the one that today is in.

        Args:
            day: A day whose period is taken.
            zone: The person's.
            today: In that zone.
            taken: The keys of all later periods in which it has been performed.
        """
        first_on = next_period_on(self.recurrence, day)
        while first_on is not None and (self.ends_on is None or first_on <= self.ends_on):
            following = next_period_on(self.recurrence, first_on)
            is_over = following is not None and following <= today
            if not is_over and period_key(self.recurrence, first_on) not in taken:
                return start_of_day(first_on, zone)
            first_on = following
        return None


def ensure_performed_in_range(performed_at: datetime, now: datetime) -> None:
    """Refuses a performance in the future, or recorded too late.

    Raises:
        PerformedOutOfRange: Later than now, or more than 48 hours ago.
    """
    if performed_at > now:
        raise PerformedOutOfRange("performed_at is in the future.")
    if now - performed_at > LATEST_ENTRY:
        raise PerformedOutOfRange("performed_at is more than 48 hours ago.")


def ensure_within_daily_points(
    points: int, reported: Sequence[tuple[datetime, int]], points_per_day: int, now: datetime
) -> None:
    """Refuses points that a person's own word is not good for any more in 24 hours.

    The first completion in 24 hours always counts, however much it is worth. Hours, not local days: a person may
    have another time zone at any moment, and with it another day.

    Args:
        points: What the next self-reported completion is worth.
        reported: When the others of the last 24 hours were reported, the oldest first, and what each is worth.
        points_per_day: How much all of them may be worth together.
        now: UTC.

    Raises:
        DailyPointsReached: It would be more.
    """
    there = left = sum(worth for _, worth in reported)
    next_allowed_at = None
    for reported_at, worth in reported:
        if left + points <= points_per_day:
            break
        left -= worth
        next_allowed_at = reported_at + POINTS_WINDOW
    if next_allowed_at is not None:
        raise DailyPointsReached(
            f"What is reported on one's word counts for {points_per_day} points in 24 hours, and {there} are there.",
            ceil((next_allowed_at - now).total_seconds()),
            next_allowed_at,
        )
