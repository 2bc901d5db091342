from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.periods import Span, month_of, week_of

BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=60 * 365)).map(lambda since: BEGINNING + since)
PARIS = ZoneInfo("Europe/Paris")
# Among them zones whose clocks change at midnight, by half an hour, and by a whole day.
ZONES = st.sampled_from(
    ["Europe/Paris", "America/New_York", "America/Sao_Paulo", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia"]
).map(ZoneInfo)
SPANS = pytest.mark.parametrize("span_of", [week_of, month_of])


@SPANS
@given(moment=MOMENTS, zone=ZONES)
def test_spans_follow_one_another_without_gap_or_overlap(
    span_of: Callable[[datetime, ZoneInfo], Span], moment: datetime, zone: ZoneInfo
) -> None:
    span = span_of(moment, zone)
    assert moment in span
    assert span.starts_at in span
    assert span.ends_at not in span
    following, previous = span_of(span.ends_at, zone), span_of(span.starts_at - timedelta(milliseconds=1), zone)
    assert following.starts_at == span.ends_at
    assert previous.ends_at == span.starts_at
    assert len({span.key, following.key, previous.key}) == 3


@given(moment=MOMENTS, zone=ZONES)
def test_every_moment_of_a_span_has_its_key(moment: datetime, zone: ZoneInfo) -> None:
    local = moment.astimezone(zone)
    year, week, _ = local.isocalendar()
    assert week_of(moment, zone).key == f"{year}-W{week:02d}"
    assert month_of(moment, zone).key == f"{local:%Y-%m}"


@pytest.mark.parametrize(
    ("moment", "key", "starts_at", "hours"),
    [
        # Clocks go forward on Sunday 29 March 2026 and back on Sunday 25 October 2026.
        ("2026-03-29T12:00:00+02:00", "2026-W13", "2026-03-23T00:00:00+01:00", 167),
        ("2026-03-30T00:00:00+02:00", "2026-W14", "2026-03-30T00:00:00+02:00", 168),
        ("2026-10-25T23:59:59+01:00", "2026-W43", "2026-10-19T00:00:00+02:00", 169),
        # The week of a new year belongs to the year of its Thursday.
        ("2027-01-03T23:00:00+01:00", "2026-W53", "2026-12-28T00:00:00+01:00", 168),
    ],
)
def test_weeks_of_paris(moment: str, key: str, starts_at: str, hours: int) -> None:
    week = week_of(datetime.fromisoformat(moment), PARIS)
    assert week.key == key
    assert week.starts_at == datetime.fromisoformat(starts_at)
    assert week.ends_at - week.starts_at == timedelta(hours=hours)
    assert week.first_on.isoformat() == starts_at[:10]


def test_a_month_begins_at_its_first_local_midnight() -> None:
    march = month_of(datetime(2026, 3, 31, 21, 59, tzinfo=UTC), PARIS)
    assert (march.key, march.first_on) == ("2026-03", date(2026, 3, 1))
    assert march.starts_at == datetime(2026, 2, 28, 23, tzinfo=UTC)
    assert march.ends_at == datetime(2026, 3, 31, 22, tzinfo=UTC)


def test_where_midnight_is_skipped_a_month_begins_at_the_change() -> None:
    # In Asunción clocks went from 00:00 to 01:00 on 1 October 2017.
    october = month_of(datetime(2017, 10, 15, tzinfo=UTC), ZoneInfo("America/Asuncion"))
    assert october.starts_at == datetime(2017, 10, 1, 4, tzinfo=UTC)
    assert datetime(2017, 10, 1, 3, 59, 59, tzinfo=UTC) not in october
