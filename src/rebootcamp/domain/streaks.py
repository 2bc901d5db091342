"""Streaks: series of active days (local days with a counted completion) that no missed day interrupts.

A streak is a function of dated facts (the active days and the scheduled pauses) and of today. Nothing is counted up
or reset on a timer, so a late entry repairs the past, and a change of time zone affects later days only.

A missed day does not always break a streak. A day within a pause is skipped. On any other missed day a freeze is
used, if there is one: every seventh active day earns a freeze, and at most two are kept. The oldest missed days use
them first. The streak breaks on the first missed day for which no freeze is left.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from rebootcamp.domain.errors import PauseRefused

ONE_DAY = timedelta(days=1)
ACTIVE_DAYS_PER_FREEZE = 7
MOST_FREEZES = 2
LONGEST_PAUSE_DAYS = 30
PAUSED_DAYS_PER_YEAR = 60
MOST_PAUSES_AHEAD = 6
YEAR = timedelta(days=365)


class StreakState(StrEnum):
    """The state of a streak today."""

    NONE = "none"
    ACTIVE = "active"
    AT_RISK = "at_risk"
    PAUSED = "paused"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive active days, both ends included."""

    first_on: date
    last_on: date

    @property
    def days(self) -> int:
        """Number of days in the run."""
        return (self.last_on - self.first_on).days + 1


@dataclass(frozen=True, slots=True)
class ActiveDays:
    """A set of days, kept as the fewest possible runs: in order, with at least one day between two runs."""

    runs: tuple[Run, ...] = ()

    @staticmethod
    def of(days: Iterable[date]) -> "ActiveDays":
        """Returns the set of those days."""
        active = ActiveDays()
        for day in days:
            active = active.with_day(day)
        return active

    @property
    def longest_days(self) -> int:
        """Length of the longest run; 0 if there is none."""
        return max((run.days for run in self.runs), default=0)

    def __contains__(self, day: date) -> bool:
        place = bisect_right(self.runs, day, key=lambda run: run.first_on)
        return place > 0 and day <= self.runs[place - 1].last_on

    def with_day(self, day: date) -> "ActiveDays":
        """Returns the set with that day, which it may already contain."""
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
        """Returns the set without that day, which it need not contain."""
        if day not in self:
            return self
        place = bisect_right(self.runs, day, key=lambda run: run.first_on) - 1
        run = self.runs[place]
        left = [Run(run.first_on, day - ONE_DAY)] if run.first_on < day else []
        right = [Run(day + ONE_DAY, run.last_on)] if day < run.last_on else []
        return ActiveDays((*self.runs[:place], *left, *right, *self.runs[place + 1 :]))


@dataclass(frozen=True, slots=True, order=True)
class Pause:
    """Days on which no completion is expected, both ends included."""

    first_on: date
    last_on: date

    def __contains__(self, day: date) -> bool:
        return self.first_on <= day <= self.last_on

    def days_between(self, first_on: date, last_on: date) -> int:
        """Returns how many of its days lie in that range, both ends included."""
        return max(0, (min(self.last_on, last_on) - max(self.first_on, first_on)).days + 1)


@dataclass(frozen=True, slots=True)
class FreezeUse:
    """A missed day on which a freeze was used.

    Attributes:
        seq: The event that first showed it: the first activity after the day.
    """

    on: date
    seq: int


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The streaks and freezes that follow from the active days, up to the latest of them.

    Attributes:
        current_days: Active days of the streak that the latest one belongs to.
        longest_days: Active days of the longest streak ever.
        freezes: Number of freezes that are left.
        frozen_on: The missed days on which a freeze was used, in order.
    """

    current_days: int
    longest_days: int
    freezes: int
    frozen_on: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Streak:
    """A user's streak on a given day.

    Attributes:
        current_days: Active days of the streak that today belongs to or would continue; 0 if it is broken.
        longest_days: Active days of the longest streak ever.
        last_active_on: The latest active day; None before the first.
        freezes: Number of freezes left today.
    """

    current_days: int
    longest_days: int
    state: StreakState
    last_active_on: date | None
    freezes: int


def reckon(days: ActiveDays, pauses: Sequence[Pause]) -> Reckoning:
    """Goes through the runs and the pauses once, in parallel, and earns and uses freezes on the way.

    Args:
        days: The active days.
        pauses: Pauses in order; no two overlap.
    """
    return _reckon(days, _Gaps(pauses))


def _reckon(days: ActiveDays, gaps: "_Gaps") -> Reckoning:
    current = longest = active = freezes = 0
    frozen: list[date] = []
    before: Run | None = None
    for run in days.runs:
        if before is not None:
            missed, used = gaps.cross(before.last_on, run.first_on, freezes)
            frozen += used
            freezes -= len(used)
            current = current if missed == len(used) else 0
        earned = (active + run.days) // ACTIVE_DAYS_PER_FREEZE - active // ACTIVE_DAYS_PER_FREEZE
        freezes = min(freezes + earned, MOST_FREEZES)
        active += run.days
        current += run.days
        longest = max(longest, current)
        before = run
    return Reckoning(current, longest, freezes, tuple(frozen))


def streak_on(today: date, days: ActiveDays, pauses: Sequence[Pause]) -> Streak:
    """Returns the streak as it stands on that day.

    A streak that reached yesterday and has no completion today yet is at risk, not broken. If the latest active day
    is after today (the user moved west), today counts as done.
    """
    if not days.runs:
        return Streak(0, 0, StreakState.NONE, None, 0)
    gaps = _Gaps(pauses)
    past, last_active_on = _reckon(days, gaps), days.runs[-1].last_on
    missed, used = gaps.cross(last_active_on, today, past.freezes)
    if last_active_on >= today:
        state = StreakState.ACTIVE
    elif missed > len(used):
        state = StreakState.BROKEN
    elif gaps.is_paused(today):
        state = StreakState.PAUSED
    else:
        state = StreakState.AT_RISK
    current = 0 if state is StreakState.BROKEN else past.current_days
    return Streak(current, past.longest_days, state, last_active_on, past.freezes - len(used))


@dataclass(slots=True)
class _Gaps:
    """Walks through the gaps between runs, earliest first, and visits each pause once on the way.

    Attributes:
        pauses: Pauses in order; no two overlap.
    """

    pauses: Sequence[Pause]
    _passed: int = field(default=0, init=False)

    def cross(self, after: date, before: date, freezes: int) -> tuple[int, list[date]]:
        """Walks through the days between two days, both excluded.

        Returns:
            The number of missed days, and those of them on which a freeze is used: the first ones.
        """
        # Ordinals are used because the day after the calendar's last day has a number but is no date.
        day, end = after.toordinal() + 1, before.toordinal()
        missed = 0
        used: list[date] = []
        while day < end:
            pause = self._pause_from(day)
            paused_from = end if pause is None else min(pause.first_on.toordinal(), end)
            if day < paused_from:
                missed += paused_from - day
                frozen_until = min(day + freezes - len(used), paused_from)
                used += map(date.fromordinal, range(day, frozen_until))
            day = end if pause is None else pause.last_on.toordinal() + 1
        return missed, used

    def is_paused(self, day: date) -> bool:
        """Returns whether that day, which must not have been crossed yet, belongs to a pause."""
        pause = self._pause_from(day.toordinal())
        return pause is not None and day in pause

    def _pause_from(self, day: int) -> Pause | None:
        """Returns the first pause that does not end before that day."""
        while self._passed < len(self.pauses):
            pause = self.pauses[self._passed]
            if pause.last_on.toordinal() >= day:
                return pause
            self._passed += 1
        return None


def ensure_pause_allowed(pause: Pause, others: Sequence[Pause], today: date) -> None:
    """Refuses a pause that breaks a limit.

    Raises:
        PauseRefused: The pause begins in the past or too far ahead, has no day or too many, overlaps another pause,
            or exceeds the number of pauses or of paused days that are allowed.
    """
    length = (pause.last_on - pause.first_on).days + 1
    if pause.first_on < today:
        raise PauseRefused("A pause begins today at the earliest.", "/first_on")
    if pause.first_on - today > YEAR:
        raise PauseRefused(f"A pause begins at most {YEAR.days} days ahead.", "/first_on")
    if length < 1:
        raise PauseRefused("The pause ends before it begins.", "/last_on")
    if length > LONGEST_PAUSE_DAYS:
        raise PauseRefused(f"A pause has at most {LONGEST_PAUSE_DAYS} days.", "/last_on")
    if any(pause.days_between(other.first_on, other.last_on) for other in others):
        raise PauseRefused("There is another pause in these days.", "/first_on")
    if sum(other.last_on >= today for other in others) >= MOST_PAUSES_AHEAD:
        raise PauseRefused(f"At most {MOST_PAUSES_AHEAD} pauses that are not over can be scheduled.", "/first_on")
    near = [one for one in others if _distance(one, pause) < YEAR]
    if _most_paused_days_of_a_year_with(pause, near) > PAUSED_DAYS_PER_YEAR:
        raise PauseRefused(f"At most {PAUSED_DAYS_PER_YEAR} days in {YEAR.days} can be paused.", "/last_on")


def _distance(one: Pause, other: Pause) -> timedelta:
    """Returns the time between the nearest days of two pauses that do not overlap."""
    return max(one.first_on - other.last_on, other.first_on - one.last_on)


def _most_paused_days_of_a_year_with(pause: Pause, others: Sequence[Pause]) -> int:
    """Returns the maximum number of paused days in any 365-day window that overlaps this pause.

    Only windows that end on the last day of a pause need checking, and the last window that still overlaps this
    pause. Any other window can be moved without losing a paused day: back to the end of the previous pause if it
    ends between two pauses, or on to the last day of the pause in which it ends.
    """
    later = (other.last_on - pause.last_on for other in (*others, pause) if other >= pause)
    ends = {pause.last_on + min(days, YEAR - ONE_DAY) for days in later}
    return max(sum(one.days_between(end - YEAR + ONE_DAY, end) for one in (*others, pause)) for end in ends)
