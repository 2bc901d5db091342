"""Streaks: runs of consecutive local days with at least one counted completion.

A streak is a function of the active days and of today. Nothing is counted up or reset on a timer, so a late
entry mends the past, and a change of zone touches later days only.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

ONE_DAY = timedelta(days=1)


class StreakState(StrEnum):
    """How the latest run stands today."""

    NONE = "none"
    ACTIVE = "active"
    AT_RISK = "at_risk"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive active days, both ends included."""

    first_on: date
    last_on: date

    @property
    def days(self) -> int:
        """How many days the run has."""
        return (self.last_on - self.first_on).days + 1


@dataclass(frozen=True, slots=True)
class Streak:
    """What is shown of a person's streak.

    Attributes:
        current_days: Length of the run that today belongs to or would continue; 0 when broken.
        longest_days: Length of the longest run ever.
        last_active_on: The latest active day; None before the first.
    """

    current_days: int
    longest_days: int
    state: StreakState
    last_active_on: date | None


@dataclass(frozen=True, slots=True)
class ActiveDays:
    """A set of days, kept as runs in order: apart by a day at least, so the fewest runs there can be."""

    runs: tuple[Run, ...] = ()

    @staticmethod
    def of(days: Iterable[date]) -> "ActiveDays":
        """The set of those days."""
        active = ActiveDays()
        for day in days:
            active = active.with_day(day)
        return active

    @property
    def longest_days(self) -> int:
        """Length of the longest run; 0 when there is none."""
        return max((run.days for run in self.runs), default=0)

    def __contains__(self, day: date) -> bool:
        place = bisect_right(self.runs, day, key=lambda run: run.first_on)
        return place > 0 and day <= self.runs[place - 1].last_on

    def with_day(self, day: date) -> "ActiveDays":
        """The set with that day, which may be in it already."""
        if day in self:
            return self
        place = bisect_right(self.runs, day, key=lambda run: run.first_on)
        before, after = self.runs[:place], self.runs[place:]
        first_on = last_on = day
        if before and before[-1].last_on + ONE_DAY == day:
            first_on, before = before[-1].first_on, before[:-1]
        if after and day + ONE_DAY == after[0].first_on:
            last_on, after = after[0].last_on, after[1:]
        return ActiveDays((*before, Run(first_on, last_on), *after))

    def without_day(self, day: date) -> "ActiveDays":
        """The set without that day, which may not be in it."""
        if day not in self:
            return self
        place = bisect_right(self.runs, day, key=lambda run: run.first_on) - 1
        run = self.runs[place]
        parts = (Run(run.first_on, day - ONE_DAY), Run(day + ONE_DAY, run.last_on))
        left = (part for part in parts if part.first_on <= part.last_on)
        return ActiveDays((*self.runs[:place], *left, *self.runs[place + 1 :]))

    def streak(self, today: date) -> Streak:
        """How the streak stands on that day.

        Today not done yet puts a run that reached yesterday at risk; it does not break it. A latest day after
        today (the person moved west) counts as done.
        """
        if not self.runs:
            return Streak(0, 0, StreakState.NONE, None)
        latest = self.runs[-1]
        if latest.last_on >= today:
            state = StreakState.ACTIVE
        elif latest.last_on == today - ONE_DAY:
            state = StreakState.AT_RISK
        else:
            state = StreakState.BROKEN
        current = 0 if state is StreakState.BROKEN else latest.days
        return Streak(current, self.longest_days, state, latest.last_on)
