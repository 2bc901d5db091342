"""Local days: which day it was for a person, and when that person may do something again.

A day is a day of the person's own IANA time zone, whatever its length (23, 24 or 25 hours at a change of
clocks). Weeks are ISO 8601 weeks, Monday first.
"""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from rebootcamp.domain.errors import UnknownTimeZone


class Recurrence(StrEnum):
    """How often a challenge may be completed by one person."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"


@cache
def _zone_names() -> frozenset[str]:
    # The system may list these beside the IANA names: the machine's own zone, and "none was set".
    return frozenset(available_timezones() - {"localtime", "Factory"})


def time_zone(name: str) -> ZoneInfo:
    """The IANA zone of that name.

    Raises:
        UnknownTimeZone: The IANA database has no such zone.
    """
    if name not in _zone_names():
        raise UnknownTimeZone("The time zone given is not in the IANA database.")
    return ZoneInfo(name)


def whole_milliseconds(moment: datetime) -> datetime:
    """The moment in UTC, cut to milliseconds: the finest that BSON keeps."""
    utc = moment.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def local_date(moment: datetime, zone: ZoneInfo) -> date:
    """The calendar day of a moment, for someone in that zone."""
    return moment.astimezone(zone).date()


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of a local day, in UTC; where midnight is skipped by a change of clocks, the change itself."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def period_key(recurrence: Recurrence, day: date) -> str:
    """The period that a day belongs to: one completion is allowed in each."""
    match recurrence:
        case Recurrence.ONCE:
            return "once"
        case Recurrence.DAILY:
            return day.isoformat()
        case Recurrence.WEEKLY:
            year, week, _ = day.isocalendar()
            return f"{year}-W{week:02d}"


def next_period_on(recurrence: Recurrence, day: date) -> date | None:
    """The first day of the period after the one that ``day`` is in; None when there is none."""
    match recurrence:
        case Recurrence.ONCE:
            return None
        case Recurrence.DAILY:
            return day + timedelta(days=1)
        case Recurrence.WEEKLY:
            return day + timedelta(days=7 - day.weekday())
