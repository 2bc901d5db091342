"""When a challenge can be done, and what comes before it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.calendar import Recurrence, local_date, period_key
from rebootcamp.domain.challenges import (
    POINTS_WINDOW,
    Basis,
    BasisKind,
    Category,
    Challenge,
    ChallengeText,
    Savings,
    Validation,
    ensure_performed_in_range,
    ensure_within_daily_points,
    required_by,
)
from rebootcamp.domain.errors import (
    ChallengeClosed,
    ChallengeRetired,
    DailyPointsReached,
    PerformedOutOfRange,
    WindowBackwards,
)
from rebootcamp.domain.texts import Language

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
MONDAY = date(2026, 3, 9)
PARIS = ZoneInfo("Europe/Paris")


def challenge(
    recurrence: Recurrence = Recurrence.DAILY,
    starts_on: date | None = None,
    ends_on: date | None = None,
    retired_at: datetime | None = None,
) -> Challenge:
    return Challenge(
        code="cycle-5km",
        category=Category.MOBILITY,
        difficulty=1,
        points=20,
        recurrence=recurrence,
        starts_on=starts_on,
        ends_on=ends_on,
        validation=Validation.SELF_REPORTED,
        prerequisite_codes=(),
        savings=Savings(),
        basis=Basis(BasisKind.NOT_QUANTIFIED, "none", 2026, dict.fromkeys(Language, "none")),
        texts=dict.fromkeys(Language, ChallengeText("Cycle", "Cycle to work.")),
        retired_at=retired_at,
    )


@pytest.mark.parametrize(("starts_in", "ends_in"), [(None, None), (0, None), (None, 0), (0, 0), (-5, 5)])
def test_both_days_of_a_window_are_in_it(starts_in: int | None, ends_in: int | None) -> None:
    starts_on, ends_on = (None if days is None else MONDAY + timedelta(days=days) for days in (starts_in, ends_in))
    open_challenge = challenge(starts_on=starts_on, ends_on=ends_on)
    open_challenge.ensure_window()
    open_challenge.ensure_performable(MONDAY)


@pytest.mark.parametrize(
    ("starts_in", "ends_in", "window"),
    [
        (1, None, "2026-03-10 to any day"),
        (None, -1, "any day to 2026-03-08"),
        (1, 1, "2026-03-10 to 2026-03-10"),
        (-2, -1, "2026-03-07 to 2026-03-08"),
    ],
)
def test_other_days_are_not(starts_in: int | None, ends_in: int | None, window: str) -> None:
    starts_on, ends_on = (None if days is None else MONDAY + timedelta(days=days) for days in (starts_in, ends_in))
    with pytest.raises(ChallengeClosed) as refusal:
        challenge(starts_on=starts_on, ends_on=ends_on).ensure_performable(MONDAY)
    assert refusal.value.detail == f"The challenge 'cycle-5km' runs from {window}; the day given is 2026-03-09."


def test_a_window_cannot_end_before_it_starts() -> None:
    with pytest.raises(WindowBackwards, match=r"^starts_on is 2026-03-09 and ends_on is 2026-03-08\.$"):
        challenge(starts_on=MONDAY, ends_on=MONDAY - timedelta(days=1)).ensure_window()


def test_a_retired_challenge_cannot_be_done() -> None:
    with pytest.raises(ChallengeRetired, match=r"^The challenge 'cycle-5km' has been withdrawn\.$"):
        challenge(retired_at=NOON).ensure_performable(MONDAY)


@pytest.mark.parametrize("ago", [timedelta(), timedelta(milliseconds=1), timedelta(hours=48)])
def test_what_was_done_within_48_hours_can_be_recorded(ago: timedelta) -> None:
    ensure_performed_in_range(NOON - ago, NOON)


@pytest.mark.parametrize(
    ("ago", "when"),
    [
        (timedelta(milliseconds=-1), "in the future"),
        (timedelta(hours=48, milliseconds=1), "more than 48 hours ago"),
        (timedelta(days=400), "more than 48 hours ago"),
    ],
)
def test_nothing_is_recorded_in_advance_or_too_late(ago: timedelta, when: str) -> None:
    with pytest.raises(PerformedOutOfRange, match=rf"^performed_at is {when}\.$"):
        ensure_performed_in_range(NOON - ago, NOON)


@given(
    st.sampled_from([Recurrence.DAILY, Recurrence.WEEKLY]),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.sampled_from(["Europe/Paris", "Africa/Cairo", "America/Santiago", "Pacific/Kiritimati"]).map(ZoneInfo),
)
def test_it_is_allowed_again_from_exactly_the_moment_at_which_the_next_period_begins(
    recurrence: Recurrence, day: date, zone: ZoneInfo
) -> None:
    again = challenge(recurrence).next_allowed_at(day, zone, day, ())
    assert again is not None
    period = period_key(recurrence, day)
    assert period_key(recurrence, local_date(again, zone)) != period
    assert period_key(recurrence, local_date(again - timedelta(milliseconds=1), zone)) == period


@pytest.mark.parametrize(
    ("recurrence", "ends_in", "again"),
    [
        (Recurrence.ONCE, None, None),
        (Recurrence.DAILY, 0, None),
        (Recurrence.DAILY, 1, "2026-03-09T23:00Z"),
        (Recurrence.WEEKLY, 6, None),
        (Recurrence.WEEKLY, 7, "2026-03-15T23:00Z"),
    ],
)
def test_it_is_never_allowed_again_once_its_window_closes_first(
    recurrence: Recurrence, ends_in: int | None, again: str | None
) -> None:
    ends_on = None if ends_in is None else MONDAY + timedelta(days=ends_in)
    expected = None if again is None else datetime.fromisoformat(again)
    assert challenge(recurrence, ends_on=ends_on).next_allowed_at(MONDAY, PARIS, MONDAY, ()) == expected


@pytest.mark.parametrize(
    ("recurrence", "today", "taken", "ends_on", "again"),
    [
        # The following days are taken already, by late entries or before moving west.
        (Recurrence.DAILY, "2026-03-10", ["2026-03-10"], None, "2026-03-10T23:00Z"),
        (Recurrence.DAILY, "2026-03-11", ["2026-03-10", "2026-03-11"], None, "2026-03-11T23:00Z"),
        (Recurrence.DAILY, "2026-03-09", ["2026-03-10", "2026-03-12"], None, "2026-03-10T23:00Z"),
        # A period that is over is of no use, free or not; the one of today is.
        (Recurrence.DAILY, "2026-03-11", [], None, "2026-03-10T23:00Z"),
        (Recurrence.DAILY, "2026-03-11", ["2026-03-11"], None, "2026-03-11T23:00Z"),
        (Recurrence.DAILY, "2026-03-10", ["2026-03-10"], "2026-03-10", None),
        (Recurrence.WEEKLY, "2026-03-16", ["2026-W12"], None, "2026-03-22T23:00Z"),
        (Recurrence.WEEKLY, "2026-03-18", [], None, "2026-03-15T23:00Z"),
        (Recurrence.ONCE, "2026-03-11", [], None, None),
    ],
)
def test_it_is_allowed_again_in_the_first_period_that_is_neither_taken_nor_over(
    recurrence: Recurrence, today: str, taken: list[str], ends_on: str | None, again: str | None
) -> None:
    one = challenge(recurrence, ends_on=None if ends_on is None else date.fromisoformat(ends_on))
    expected = None if again is None else datetime.fromisoformat(again)
    assert one.next_allowed_at(MONDAY, PARIS, date.fromisoformat(today), taken) == expected


codes = st.sampled_from("abcdef")


@given(st.lists(codes), st.dictionaries(codes, st.lists(codes, max_size=3)))
def test_required_challenges_are_all_that_can_be_reached(wanted: list[str], before: dict[str, list[str]]) -> None:
    reached = set(wanted)
    for _ in range(6):
        reached |= {code for one in reached for code in before.get(one, [])}
    assert required_by(wanted, before) == reached


def reported_by(accepted: list[tuple[datetime, int]], now: datetime) -> list[tuple[datetime, int]]:
    return [(at, worth) for at, worth in accepted if at > now - POINTS_WINDOW]


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 1000)), max_size=30), st.integers(1, 2000))
def test_the_points_of_any_24_hours_stay_within_the_bound_or_are_one_completion(
    performances: list[tuple[int, int]], points_per_day: int
) -> None:
    accepted: list[tuple[datetime, int]] = []
    now = NOON
    for minutes, points in performances:
        now += timedelta(minutes=minutes)
        there = sum(worth for _, worth in reported_by(accepted, now))
        if there and there + points > points_per_day:
            with pytest.raises(DailyPointsReached) as refusal:
                ensure_within_daily_points(points, reported_by(accepted, now), points_per_day, now)
            then = refusal.value.next_allowed_at
            assert refusal.value.retry_after_s == (then - now).total_seconds()
            ensure_within_daily_points(points, reported_by(accepted, then), points_per_day, then)
            before = then - timedelta(milliseconds=1)
            with pytest.raises(DailyPointsReached):
                ensure_within_daily_points(points, reported_by(accepted, before), points_per_day, before)
        else:
            ensure_within_daily_points(points, reported_by(accepted, now), points_per_day, now)
            accepted.append((now, points))


def test_the_points_of_a_day_may_be_exactly_the_bound() -> None:
    reported = [(NOON - timedelta(hours=hours), points) for hours, points in [(3, 50), (2, 30), (1, 20)]]
    ensure_within_daily_points(20, reported[:2], 100, NOON)
    # Without the first one there is room for exactly 50.
    for points, oldest_that_stays in [(1, 0), (50, 0), (51, 1), (80, 1), (81, 2)]:
        with pytest.raises(
            DailyPointsReached, match="limited to 100 in any 24 hours; 100 are already counted"
        ) as refusal:
            ensure_within_daily_points(points, reported, 100, NOON)
        assert refusal.value.next_allowed_at == reported[oldest_that_stays][0] + POINTS_WINDOW


def test_the_time_to_wait_is_rounded_up() -> None:
    reported = [(NOON - POINTS_WINDOW + timedelta(milliseconds=1), 100)]
    with pytest.raises(DailyPointsReached) as refusal:
        ensure_within_daily_points(1, reported, 100, NOON)
    assert refusal.value.retry_after_s == 1
