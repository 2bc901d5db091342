"""Streaks, against a set of days and the definition."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.calendar import local_date, start_of_day
from rebootcamp.domain.streaks import ActiveDays, Run, Streak, StreakState
from tests.support.strategies import FIRST_DAY, days

MONDAY = date(2026, 3, 9)
ZONES = (
    "Pacific/Kiritimati",  # UTC+14
    "Pacific/Pago_Pago",  # UTC-11
    "Europe/Paris",
    "America/New_York",
    "America/Santiago",  # midnight does not exist on the day that summer time begins
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",  # summer time is half an hour
)


def plus(day: date, number: int) -> date:
    return day + timedelta(days=number)


def length_of_run_to(last: date, active: set[date]) -> int:
    length = 0
    while plus(last, -length) in active:
        length += 1
    return length


def streak_by_definition(active: set[date], today: date) -> Streak:
    if not active:
        return Streak(0, 0, StreakState.NONE, None)
    latest = max(active)
    current, longest = length_of_run_to(latest, active), max(length_of_run_to(day, active) for day in active)
    if latest >= today:
        return Streak(current, longest, StreakState.ACTIVE, latest)
    if latest == plus(today, -1):
        return Streak(current, longest, StreakState.AT_RISK, latest)
    return Streak(0, longest, StreakState.BROKEN, latest)


def days_of(runs: tuple[Run, ...]) -> list[date]:
    return [plus(run.first_on, number) for run in runs for number in range((run.last_on - run.first_on).days + 1)]


@given(st.lists(days))
def test_active_days_are_the_set_of_days(done: list[date]) -> None:
    active = ActiveDays.of(done)
    assert days_of(active.runs) == sorted(set(done))
    assert all(
        (plus(FIRST_DAY, number) in active) == (plus(FIRST_DAY, number) in set(done)) for number in range(-1, 32)
    )


@given(st.lists(days))
def test_runs_are_apart_so_one_set_has_one_form(done: list[date]) -> None:
    runs = ActiveDays.of(done).runs
    assert all(run.first_on <= run.last_on for run in runs)
    assert all(plus(run.last_on, 1) < later.first_on for run, later in pairwise(runs))


@given(st.lists(days).flatmap(lambda done: st.tuples(st.just(done), st.permutations(done))))
def test_the_order_of_entries_makes_no_difference(orders: tuple[list[date], list[date]]) -> None:
    assert ActiveDays.of(orders[0]) == ActiveDays.of(orders[1])


@given(st.lists(days), st.integers(-2, 35))
def test_a_streak_is_what_its_definition_says(done: list[date], today: int) -> None:
    assert ActiveDays.of(done).streak(plus(FIRST_DAY, today)) == streak_by_definition(set(done), plus(FIRST_DAY, today))


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (-1, Streak(3, 3, StreakState.ACTIVE, plus(MONDAY, 2))),  # moved west, over the date line
        (2, Streak(3, 3, StreakState.ACTIVE, plus(MONDAY, 2))),
        (3, Streak(3, 3, StreakState.AT_RISK, plus(MONDAY, 2))),
        (4, Streak(0, 3, StreakState.BROKEN, plus(MONDAY, 2))),
    ],
)
def test_three_days_in_a_row_seen_from_another_day(today: int, expected: Streak) -> None:
    active = ActiveDays.of([MONDAY, plus(MONDAY, 1), plus(MONDAY, 2)])
    assert active.streak(plus(MONDAY, today)) == expected


def test_a_late_entry_mends_a_broken_streak() -> None:
    broken = ActiveDays.of([MONDAY, plus(MONDAY, 2)])
    assert broken.streak(plus(MONDAY, 2)) == Streak(1, 1, StreakState.ACTIVE, plus(MONDAY, 2))
    mended = broken.with_day(plus(MONDAY, 1))
    assert mended.runs == (Run(MONDAY, plus(MONDAY, 2)),)
    assert mended.streak(plus(MONDAY, 2)) == Streak(3, 3, StreakState.ACTIVE, plus(MONDAY, 2))


def test_years_of_days_stay_as_few_runs_as_there_are_gaps() -> None:
    every_day_but_one = [plus(MONDAY, number) for number in range(3000) if number != 1000]
    assert len(ActiveDays.of(every_day_but_one).runs) == 2


@given(st.sampled_from(ZONES), st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.lists(st.floats(0, 0.999), min_size=1))
def test_something_on_each_local_day_is_a_streak_whatever_the_length_of_the_days(
    zone_name: str, first: date, times_of_day: list[float]
) -> None:
    zone = ZoneInfo(zone_name)
    moments = []
    for number, share in enumerate(times_of_day):
        midnight, next_midnight = start_of_day(plus(first, number), zone), start_of_day(plus(first, number + 1), zone)
        moments.append(midnight + share * (next_midnight - midnight))
    active = ActiveDays.of(local_date(moment, zone) for moment in moments)
    assert active.runs == (Run(first, plus(first, len(times_of_day) - 1)),)
    assert active.streak(local_date(moments[-1], zone)).state is StreakState.ACTIVE


def test_a_change_of_clocks_neither_adds_nor_loses_a_day() -> None:
    paris = ZoneInfo("Europe/Paris")
    # 47 hours apart and two days apart; the day between them has 23 hours.
    spring = [datetime(2026, 3, 28, 22, 30, tzinfo=UTC), datetime(2026, 3, 29, 21, 30, tzinfo=UTC)]
    assert ActiveDays.of(local_date(moment, paris) for moment in spring).longest_days == 2
    # 24.5 hours apart and on one day, which has 25.
    autumn = [datetime(2026, 10, 24, 22, 15, tzinfo=UTC), datetime(2026, 10, 25, 22, 45, tzinfo=UTC)]
    assert ActiveDays.of(local_date(moment, paris) for moment in autumn).longest_days == 1


def test_moving_to_another_zone_leaves_the_days_before_as_they_were() -> None:
    kiritimati, pago_pago = ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")
    evenings = [datetime(2026, 3, 9, 8, tzinfo=UTC) + timedelta(days=number) for number in range(3)]
    before = ActiveDays.of(local_date(moment, kiritimati) for moment in evenings)
    # The calendar goes back by a day over there: the day is done already, and the streak goes on.
    arrival = evenings[-1] + timedelta(hours=2)
    assert local_date(arrival, pago_pago) == before.runs[0].last_on - timedelta(days=1)
    assert before.streak(local_date(arrival, pago_pago)) == before.streak(local_date(evenings[-1], kiritimati))
    after = before.with_day(local_date(arrival + timedelta(days=2), pago_pago))
    assert after.longest_days == 4
