"""Local days and periods, in every zone there is."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.calendar import (
    Recurrence,
    local_date,
    next_period_on,
    period_key,
    start_of_day,
    time_zone,
    whole_milliseconds,
)
from rebootcamp.domain.errors import UnknownTimeZone

ONE_DAY = timedelta(days=1)
ONE_MICROSECOND = timedelta(microseconds=1)
zones = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
some_days = st.dates(date(1975, 1, 1), date(2037, 1, 1))
repeating = st.sampled_from([Recurrence.DAILY, Recurrence.WEEKLY])


@given(some_days, zones)
def test_a_day_starts_at_the_first_moment_that_is_not_before_it(day: date, zone: ZoneInfo) -> None:
    start = start_of_day(day, zone)
    assert local_date(start, zone) >= day  # later where a zone left the whole day out, as Samoa did once
    assert local_date(start - ONE_MICROSECOND, zone) < day


@pytest.mark.parametrize(
    ("zone", "day", "start", "hours"),
    [
        ("Africa/Cairo", date(2026, 4, 24), "2026-04-23T22:00Z", 23),  # 00:00 is 01:00
        ("America/Santiago", date(2026, 9, 6), "2026-09-06T04:00Z", 23),  # likewise
        ("America/Havana", date(2026, 11, 1), "2026-11-01T04:00Z", 25),  # 00:00 to 01:00 comes twice
        ("Europe/Paris", date(2026, 3, 29), "2026-03-28T23:00Z", 23),
        ("Europe/Paris", date(2026, 10, 25), "2026-10-24T22:00Z", 25),
        ("Australia/Lord_Howe", date(2026, 10, 4), "2026-10-03T13:30Z", 23.5),
        ("Pacific/Kiritimati", date(2026, 1, 1), "2025-12-31T10:00Z", 24),
        ("Pacific/Pago_Pago", date(2026, 1, 1), "2026-01-01T11:00Z", 24),
        ("Pacific/Apia", date(2011, 12, 30), "2011-12-30T10:00Z", 0),  # the day that Samoa left out
    ],
)
def test_days_of_other_lengths(zone: str, day: date, start: str, hours: float) -> None:
    assert start_of_day(day, ZoneInfo(zone)) == datetime.fromisoformat(start)
    assert start_of_day(day, ZoneInfo(zone)).tzinfo is UTC
    assert start_of_day(day + ONE_DAY, ZoneInfo(zone)) - start_of_day(day, ZoneInfo(zone)) == timedelta(hours=hours)


@given(repeating, some_days)
def test_a_period_ends_where_the_next_one_begins(recurrence: Recurrence, day: date) -> None:
    following = next_period_on(recurrence, day)
    assert following is not None
    within = [day + ONE_DAY * number for number in range((following - day).days)]
    assert {period_key(recurrence, one) for one in within} == {period_key(recurrence, day)}
    assert period_key(recurrence, following) != period_key(recurrence, day)


@given(some_days, some_days)
def test_two_days_share_a_week_exactly_when_monday_is_the_same(one: date, other: date) -> None:
    def monday(day: date) -> date:
        return day - ONE_DAY * day.weekday()

    shared = period_key(Recurrence.WEEKLY, one) == period_key(Recurrence.WEEKLY, other)
    assert shared == (monday(one) == monday(other))


@given(some_days)
def test_what_is_done_once_has_one_period(day: date) -> None:
    assert period_key(Recurrence.ONCE, day) == "once"
    assert next_period_on(Recurrence.ONCE, day) is None


@pytest.mark.parametrize(
    ("day", "key", "next_on"),
    [
        (date(2026, 12, 28), "2026-W53", date(2027, 1, 4)),
        (date(2027, 1, 3), "2026-W53", date(2027, 1, 4)),  # ISO 8601: the week of its Thursday
        (date(2027, 1, 4), "2027-W01", date(2027, 1, 11)),
        (date(2024, 12, 30), "2025-W01", date(2025, 1, 6)),
    ],
)
def test_weeks_around_new_year(day: date, key: str, next_on: date) -> None:
    assert period_key(Recurrence.WEEKLY, day) == key
    assert next_period_on(Recurrence.WEEKLY, day) == next_on


@pytest.mark.parametrize("name", ["", "Mars/Phobos", "europe/paris", "../Europe/Paris", "/etc/localtime", "UTC+2"])
def test_a_zone_that_is_not_in_the_database_is_refused(name: str) -> None:
    with pytest.raises(UnknownTimeZone, match=r"^The time zone given is not in the IANA database\.$"):
        time_zone(name)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)), st.integers(-14, 14))  # noqa: DTZ001 - hypothesis adds it
def test_moments_are_cut_to_milliseconds_in_utc(naive: datetime, offset_h: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(hours=offset_h)))
    cut = whole_milliseconds(moment)
    assert cut.tzinfo is UTC
    assert timedelta() <= moment - cut < timedelta(milliseconds=1)
    assert cut.microsecond % 1000 == 0
    assert whole_milliseconds(cut) == cut
