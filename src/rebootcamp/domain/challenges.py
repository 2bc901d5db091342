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
"""Maximum time between performing a challenge and recording it."""
POINTS_WINDOW = timedelta(hours=24)
"""The sliding window in which self-reported points are limited."""


class Category(StrEnum):
    """The area of daily life that a challenge is about."""

    MOBILITY = "mobility"
    FOOD = "food"
    WATER = "water"
    WASTE = "waste"
    ENERGY = "energy"
    DIGITAL = "digital"
    GOODS = "goods"
    LEARNING = "learning"


class Validation(StrEnum):
    """Whether a completion counts as soon as the user reports it, or only after a reviewer approves it."""

    SELF_REPORTED = "self_reported"
    REVIEWED = "reviewed"


class BasisKind(StrEnum):
    """The method by which a challenge's savings were determined."""

    FACTOR = "factor"
    ESTIMATE = "estimate"
    NOT_QUANTIFIED = "not_quantified"


@dataclass(frozen=True, slots=True)
class Savings:
    """The savings of one completion; an unknown quantity has no value, never 0.

    Attributes:
        co2e_g: Grams of CO2 equivalent.
        water_ml: Millilitres of water.
        waste_g: Grams of waste.
        energy_wh: Watt-hours of energy.
    """

    co2e_g: int | None = None
    water_ml: int | None = None
    waste_g: int | None = None
    energy_wh: int | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """The source of a challenge's savings figures."""

    kind: BasisKind
    source: str
    read_year: int
    note: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class ChallengeText:
    """The texts of a challenge in one language."""

    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Challenge:
    """A task of the programme, with the points and savings of one completion.

    Attributes:
        starts_on: First local day on which it can be performed; None for no limit.
        ends_on: Last local day on which it can be performed; None for no limit.
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
            WindowBackwards: ``ends_on`` is before ``starts_on``.
        """
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise WindowBackwards(f"starts_on is {self.starts_on} and ends_on is {self.ends_on}.")

    def ensure_performable(self, day: date) -> None:
        """Refuses a day on which this challenge cannot be performed.

        Raises:
            ChallengeRetired: The challenge is retired.
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
        """Returns when the challenge may next be performed after ``day``, in UTC.

        That is the start of the first later period that has no completion and is not over; it may be the current
        period. None means never: the challenge can be completed only once, or its window closes first.

        Args:
            day: A day whose period already has a completion.
            zone: The user's time zone.
            today: Today in that zone.
            taken: Keys of all later periods that have a completion.
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
    """Refuses a performance that lies in the future or too far in the past.

    Raises:
        PerformedOutOfRange: ``performed_at`` is later than now, or more than 48 hours ago.
    """
    if performed_at > now:
        raise PerformedOutOfRange("performed_at is in the future.")
    if now - performed_at > LATEST_ENTRY:
        raise PerformedOutOfRange("performed_at is more than 48 hours ago.")


def ensure_within_daily_points(
    points: int, reported: Sequence[tuple[datetime, int]], points_per_day: int, now: datetime
) -> None:
    """Refuses a self-reported completion that exceeds the limit of self-reported points in 24 hours.

    The first completion in 24 hours always counts, whatever its points. The window is 24 hours, not a local day,
    because a user could change time zones to begin another day.

    Args:
        points: Points of the next self-reported completion.
        reported: Time and points of each self-reported completion of the last 24 hours, oldest first.
        points_per_day: Maximum number of self-reported points in 24 hours.
        now: The current time, in UTC.

    Raises:
        DailyPointsReached: The limit would be exceeded.
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
            f"Self-reported points are limited to {points_per_day} in any 24 hours; {there} are already counted.",
            ceil((next_allowed_at - now).total_seconds()),
            next_allowed_at,
        )


def required_by(codes: Sequence[str], prerequisites: Mapping[str, Sequence[str]]) -> set[str]:
    """Returns the given challenges and all their direct and indirect prerequisites."""
    found: set[str] = set()
    waiting = list(codes)
    while waiting:
        code = waiting.pop()
        if code not in found:
            found.add(code)
            waiting.extend(prerequisites.get(code, ()))
    return found
