"""Streaks, against a set of days and the definition."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, pairwise
from typing import overload
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.calendar import local_date, start_of_day
from rebootcamp.domain.errors import PauseRefused
from rebootcamp.domain.streaks import (
    ACTIVE_DAYS_PER_FREEZE,
    MOST_FREEZES,
    MOST_PAUSES_AHEAD,
    YEAR,
    ActiveDays,
    Pause,
    Run,
    Streak,
    StreakState,
    ensure_pause_allowed,
    reckon,
    streak_on,
)
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


def streak_by_definition(active: set[date], pauses: list[Pause], today: date) -> tuple[Streak, list[date]]:
    """Day by day from the first active one, as it is told to people."""
    if not active:
        return Streak(0, 0, StreakState.NONE, None, 0), []
    current = longest = freezes = 0
    frozen: list[date] = []
    frozen_before_latest: list[date] = []
    latest, day = max(active), min(active)
    alive = True
    for number in range((max(latest, plus(today, -1)) - day).days + 1):
        day = plus(min(active), number)
        if day in active:
            current = current + 1 if alive else 1
            alive = True
            longest = max(longest, current)
            if len([one for one in active if one <= day]) % ACTIVE_DAYS_PER_FREEZE == 0:
                freezes = min(freezes + 1, MOST_FREEZES)
            frozen_before_latest = frozen.copy()
        elif not any(pause.first_on <= day <= pause.last_on for pause in pauses):
            if freezes:
                freezes -= 1
                frozen.append(day)
            else:
                alive = False
    if latest >= today:
        state = StreakState.ACTIVE
    elif not alive:
        state = StreakState.BROKEN
    elif any(pause.first_on <= today <= pause.last_on for pause in pauses):
        state = StreakState.PAUSED
    else:
        state = StreakState.AT_RISK
    return Streak(current if alive else 0, longest, state, latest, freezes), frozen_before_latest


def pauses_of(gaps: list[tuple[int, int]]) -> list[Pause]:
    """Pauses apart from one another: each so many days after the one before, and so many days long."""
    found: list[Pause] = []
    day = FIRST_DAY
    for distance, length in gaps:
        found.append(Pause(plus(day, distance), plus(day, distance + length)))
        day = plus(found[-1].last_on, 1)
    return found


pauses = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4)), max_size=15).map(pauses_of)
active_sets = st.lists(days) | st.sets(st.integers(0, 60), min_size=20).map(
    lambda numbers: [plus(FIRST_DAY, number) for number in numbers]
)


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


@given(active_sets, pauses, st.integers(-2, 70))
def test_a_streak_is_what_its_definition_says(done: list[date], paused: list[Pause], today: int) -> None:
    day = plus(FIRST_DAY, today)
    expected, frozen_on = streak_by_definition(set(done), paused, day)
    assert streak_on(day, ActiveDays.of(done), paused) == expected
    assert reckon(ActiveDays.of(done), paused).frozen_on == tuple(frozen_on)


@given(active_sets, pauses, st.integers(-2, 70))
def test_without_freezes_and_pauses_only_days_in_a_row_count(done: list[date], paused: list[Pause], today: int) -> None:
    plain, kind = ActiveDays.of(done), streak_on(plus(FIRST_DAY, today), ActiveDays.of(done), paused)
    assert plain.longest_days <= kind.longest_days <= len(set(done))
    assert kind.current_days <= kind.longest_days


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (-1, Streak(3, 3, StreakState.ACTIVE, plus(MONDAY, 2), 0)),  # moved west, over the date line
        (2, Streak(3, 3, StreakState.ACTIVE, plus(MONDAY, 2), 0)),
        (3, Streak(3, 3, StreakState.AT_RISK, plus(MONDAY, 2), 0)),
        (4, Streak(0, 3, StreakState.BROKEN, plus(MONDAY, 2), 0)),
    ],
)
def test_three_days_in_a_row_seen_from_another_day(today: int, expected: Streak) -> None:
    active = ActiveDays.of([MONDAY, plus(MONDAY, 1), plus(MONDAY, 2)])
    assert streak_on(plus(MONDAY, today), active, []) == expected


def test_a_late_entry_mends_a_broken_streak() -> None:
    broken = ActiveDays.of([MONDAY, plus(MONDAY, 2)])
    assert streak_on(plus(MONDAY, 2), broken, []) == Streak(1, 1, StreakState.ACTIVE, plus(MONDAY, 2), 0)
    mended = broken.with_day(plus(MONDAY, 1))
    assert mended.runs == (Run(MONDAY, plus(MONDAY, 2)),)
    assert streak_on(plus(MONDAY, 2), mended, []) == Streak(3, 3, StreakState.ACTIVE, plus(MONDAY, 2), 0)


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
    assert streak_on(local_date(moments[-1], zone), active, []).state is StreakState.ACTIVE


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
    there, here = local_date(arrival, pago_pago), local_date(evenings[-1], kiritimati)
    assert streak_on(there, before, []) == streak_on(here, before, [])
    after = before.with_day(local_date(arrival + timedelta(days=2), pago_pago))
    assert after.longest_days == 4


def test_the_oldest_missed_days_use_the_freezes() -> None:
    week_and_gaps = [*range(7), 8, 10]  # Monday to Sunday, then every other day
    active = ActiveDays.of(plus(MONDAY, number) for number in week_and_gaps)
    assert reckon(active, []).frozen_on == (plus(MONDAY, 7),)
    assert streak_on(plus(MONDAY, 10), active, []) == Streak(1, 8, StreakState.ACTIVE, plus(MONDAY, 10), 0)


def test_a_late_entry_gives_a_freeze_back() -> None:
    active = ActiveDays.of(plus(MONDAY, number) for number in [*range(7), 8])
    assert streak_on(plus(MONDAY, 8), active, []).freezes == 0
    mended = active.with_day(plus(MONDAY, 7))
    assert streak_on(plus(MONDAY, 8), mended, []) == Streak(9, 9, StreakState.ACTIVE, plus(MONDAY, 8), 1)


def test_a_pause_keeps_a_streak_for_as_long_as_it_lasts() -> None:
    active, pause = ActiveDays.of([MONDAY]), Pause(plus(MONDAY, 1), plus(MONDAY, 20))
    states = [streak_on(plus(MONDAY, number), active, [pause]).state for number in (0, 1, 20, 21, 22)]
    expected = [StreakState.ACTIVE, StreakState.PAUSED, StreakState.PAUSED, StreakState.AT_RISK, StreakState.BROKEN]
    assert states == expected


@pytest.mark.parametrize(
    ("first", "last", "detail", "pointer"),
    [
        (-1, 3, "A pause begins today at the earliest.", "/first_on"),
        (366, 366, "A pause begins at most 365 days ahead.", "/first_on"),
        (5, 4, "The pause ends before it begins.", "/last_on"),
        (0, 30, "A pause has at most 30 days.", "/last_on"),
        (40, 45, "There is another pause in these days.", "/first_on"),
        (100, 121, "At most 60 days in 365 can be paused.", "/last_on"),
    ],
)
def test_a_pause_that_is_not_allowed_says_why(first: int, last: int, detail: str, pointer: str) -> None:
    others = [Pause(plus(MONDAY, 45), plus(MONDAY, 64)), Pause(plus(MONDAY, 70), plus(MONDAY, 89))]
    with pytest.raises(PauseRefused) as refusal:
        ensure_pause_allowed(Pause(plus(MONDAY, first), plus(MONDAY, last)), others, today=MONDAY)
    assert (refusal.value.detail, refusal.value.pointer) == (detail, pointer)


def test_what_is_allowed_to_pause_is_allowed_to_the_day() -> None:
    others = [Pause(plus(MONDAY, 45), plus(MONDAY, 64)), Pause(plus(MONDAY, 70), plus(MONDAY, 89))]
    ensure_pause_allowed(Pause(MONDAY, plus(MONDAY, 29)), [], today=MONDAY)
    ensure_pause_allowed(Pause(plus(MONDAY, 100), plus(MONDAY, 119)), others, today=MONDAY)


@given(st.lists(st.tuples(st.integers(0, 800), st.integers(1, 30)), max_size=25))
def test_no_order_of_pauses_leads_to_a_year_with_more_than_the_cap(wanted: list[tuple[int, int]]) -> None:
    scheduled: list[Pause] = []
    for first, length in wanted:
        pause = Pause(plus(MONDAY, first), plus(MONDAY, first + length - 1))
        paused = {*paused_days(scheduled), *paused_days([pause])}
        up_to = list(accumulate(number in paused for number in range(-365, 1200)))
        years = zip(up_to, up_to[365:], strict=False)
        too_many_days = max(last - first for first, last in years) > 60
        meets_another = len(paused) < len(paused_days(scheduled)) + length
        if too_many_days or meets_another or first > 365 or len(scheduled) == MOST_PAUSES_AHEAD:
            with pytest.raises(PauseRefused):
                ensure_pause_allowed(pause, sorted(scheduled), today=MONDAY)
        else:
            ensure_pause_allowed(pause, sorted(scheduled), today=MONDAY)
            scheduled.append(pause)


def paused_days(pauses: list[Pause]) -> set[int]:
    """All their days, numbered from Monday."""
    return {
        number
        for pause in pauses
        for number in range((pause.first_on - MONDAY).days, (pause.last_on - MONDAY).days + 1)
    }


def test_pauses_scheduled_backwards_are_counted_together() -> None:
    later = [Pause(plus(MONDAY, 100), plus(MONDAY, 129)), Pause(plus(MONDAY, 200), plus(MONDAY, 229))]
    with pytest.raises(PauseRefused):
        ensure_pause_allowed(Pause(MONDAY, MONDAY), later, today=MONDAY)
    ensure_pause_allowed(Pause(plus(MONDAY, 465), plus(MONDAY, 494)), later, today=plus(MONDAY, 100))


def test_a_pause_is_not_refused_for_what_others_alone_come_to() -> None:
    """More days than the cap allows, of before there was one, in years that hold no day of this pause."""
    others = [Pause(plus(MONDAY, first), plus(MONDAY, last)) for first, last in [(300, 327), (334, 363), (364, 393)]]
    ensure_pause_allowed(Pause(MONDAY, MONDAY), others, today=MONDAY)
    with pytest.raises(PauseRefused, match="60 days in 365"):
        ensure_pause_allowed(Pause(MONDAY, plus(MONDAY, 1)), others, today=MONDAY)


def test_a_pause_begins_within_a_year() -> None:
    ensure_pause_allowed(Pause(plus(MONDAY, 365), plus(MONDAY, 394)), [], today=MONDAY)
    for first_on in (plus(MONDAY, 366), date.max):
        with pytest.raises(PauseRefused, match="365 days ahead") as refusal:
            ensure_pause_allowed(Pause(first_on, first_on), [], today=MONDAY)
        assert refusal.value.pointer == "/first_on"


def test_few_pauses_can_be_ahead_and_those_that_are_over_do_not_count() -> None:
    over = [Pause(plus(MONDAY, -2 * number), plus(MONDAY, -2 * number)) for number in range(10, 0, -1)]
    ahead = [Pause(plus(MONDAY, 2 * number), plus(MONDAY, 2 * number)) for number in range(MOST_PAUSES_AHEAD)]
    one_more = Pause(plus(MONDAY, 100), plus(MONDAY, 100))
    with pytest.raises(PauseRefused, match="At most 6 pauses") as refusal:
        ensure_pause_allowed(one_more, over + ahead, today=MONDAY)
    assert refusal.value.pointer == "/first_on"
    ensure_pause_allowed(one_more, over + ahead, today=plus(MONDAY, 1))


def test_who_has_more_pauses_than_can_be_scheduled_now_is_refused_and_no_more() -> None:
    """Pauses of before there was a limit, up to the last day of the calendar."""
    others = [Pause(plus(MONDAY, 20 * number), plus(MONDAY, 20 * number)) for number in range(500)]
    with pytest.raises(PauseRefused, match="At most 6 pauses"):
        ensure_pause_allowed(Pause(plus(MONDAY, 1), plus(MONDAY, 1)), [*others, Pause(date.max, date.max)], MONDAY)


def test_a_pause_may_end_on_the_last_day_of_the_calendar() -> None:
    last = Pause(date.max - timedelta(days=9), date.max)
    today = date.max - timedelta(days=200)
    ensure_pause_allowed(last, [], today)
    ensure_pause_allowed(Pause(today, plus(today, 29)), [last], today)


class Counted(Sequence[Pause]):
    """Pauses that count how often one of them is looked at."""

    def __init__(self, pauses: Sequence[Pause]) -> None:
        self.pauses = pauses
        self.looks = 0

    def __len__(self) -> int:
        return len(self.pauses)

    @overload
    def __getitem__(self, place: int) -> Pause: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Pause]: ...
    def __getitem__(self, place: int | slice) -> Pause | Sequence[Pause]:
        self.looks += 1
        return self.pauses[place]


@pytest.mark.parametrize(("days_apart", "pauses_apart"), [(2, 2), (2, 40), (40, 2)])
def test_runs_and_pauses_are_gone_through_once(days_apart: int, pauses_apart: int) -> None:
    active = ActiveDays(tuple(Run(day, day) for day in (plus(MONDAY, days_apart * n) for n in range(500))))
    paused = Counted([Pause(day, day) for day in (plus(MONDAY, 1 + pauses_apart * n) for n in range(500))])
    streak_on(plus(MONDAY, 25_000), active, paused)
    assert paused.looks <= 2 * (len(active.runs) + len(paused))


@pytest.mark.parametrize("edge", [date.min, date.max])
def test_the_first_and_the_last_day_of_the_calendar_are_days_like_others(edge: date) -> None:
    active, pause = ActiveDays.of([edge]), Pause(edge, edge)
    assert active.without_day(edge) == ActiveDays()
    for today in (date.min, MONDAY, date.max):
        assert streak_on(today, active, [pause]) == streak_on(today, active, [])
        state = StreakState.ACTIVE if edge >= today else StreakState.BROKEN
        assert streak_on(today, active, []).state is state
    whole = ActiveDays((Run(date.min, date.max),))
    assert whole.without_day(edge).with_day(edge) == whole
    assert reckon(whole, [pause]).longest_days == date.max.toordinal()


def test_a_pause_at_the_end_of_the_calendar_keeps_a_streak() -> None:
    active, pause = ActiveDays.of([plus(date.max, -3)]), Pause(plus(date.max, -2), date.max)
    assert streak_on(date.max, active, [pause]).state is StreakState.PAUSED
    assert reckon(active.with_day(date.max), [pause]).current_days == 2


def test_a_year_of_pauses_reaches_over_a_leap_day() -> None:
    leap_day = date(2028, 2, 29)
    ensure_pause_allowed(Pause(leap_day, leap_day), [], today=date(2027, 3, 1))
    with pytest.raises(PauseRefused, match="365 days ahead"):
        ensure_pause_allowed(Pause(leap_day, leap_day), [], today=date(2027, 2, 28))
    assert date(2028, 2, 28) - YEAR == date(2027, 2, 28)
