"""Weeks and months of the programme's calendar.

They are those of the programme's own time zone, the same for everyone, and half-open: from one local midnight
(where a change of clocks skips it, from the change) up to, and without, another. Weeks are ISO 8601 weeks.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from rebootcamp.domain.calendar import Recurrence, local_date, period_key, start_of_day


@dataclass(frozen=True, slots=True)
class Span:
    """One week or one month.

    Attributes:
        key: Tells it from every other: ``2026-W47``, ``2026-11``.
        first_on: Its first local day.
        starts_at: UTC.
        ends_at: UTC; not part of it.
    """

    key: str
    first_on: date
    starts_at: datetime
    ends_at: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.starts_at <= moment < self.ends_at


def week_of(moment: datetime, zone: ZoneInfo) -> Span:
    """The week that a moment is in: seven local days from Monday, which have 167 to 169 hours."""
    today = local_date(moment, zone)
    monday = today - timedelta(days=today.weekday())
    key = period_key(Recurrence.WEEKLY, today)
    return Span(key, monday, start_of_day(monday, zone), start_of_day(monday + timedelta(days=7), zone))


def month_of(moment: datetime, zone: ZoneInfo) -> Span:
    """The calendar month that a moment is in."""
    first = local_date(moment, zone).replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return Span(f"{first:%Y-%m}", first, start_of_day(first, zone), start_of_day(following, zone))
