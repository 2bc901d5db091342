"""Weeks and months of the programme's calendar.

Both follow the programme's own time zone, so they are the same for every user. They are half-open: they include the
local midnight at which they begin and exclude the one at which they end. If a change of clocks skips midnight, the
change takes its place. Weeks are ISO 8601 weeks.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from rebootcamp.domain.calendar import Recurrence, local_date, period_key, start_of_day


@dataclass(frozen=True, slots=True)
class Span:
    """One week or one month.

    Attributes:
        key: The unique name of the period, such as ``2026-W47`` or ``2026-11``.
        first_on: The first local day.
        starts_at: The first moment, in UTC.
        ends_at: The end, in UTC, which is excluded.
    """

    key: str
    first_on: date
    starts_at: datetime
    ends_at: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.starts_at <= moment < self.ends_at


def week_of(moment: datetime, zone: ZoneInfo) -> Span:
    """Returns the week that contains a moment: seven local days from Monday, which have 167 to 169 hours."""
    today = local_date(moment, zone)
    monday = today - timedelta(days=today.weekday())
    key = period_key(Recurrence.WEEKLY, today)
    return Span(key, monday, start_of_day(monday, zone), start_of_day(monday + timedelta(days=7), zone))


def month_of(moment: datetime, zone: ZoneInfo) -> Span:
    """Returns the calendar month that contains a moment."""
    first = local_date(moment, zone).replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return Span(f"{first:%Y-%m}", first, start_of_day(first, zone), start_of_day(following, zone))
