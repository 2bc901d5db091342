"""Local days: the date of a moment in a user's time zone, and the periods in which a challenge may be completed.

A day is a day of the user's own IANA time zone, whatever its length (23 or 25 hours when the clocks change).
Weeks are ISO 8601 weeks, which begin on Monday.
"""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from rebootcamp.domain.errors import UnknownTimeZone


class Recurrence(StrEnum):
    """The recurrence of a challenge: a user may complete it once, once a day or once a week."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"


@cache
def _zone_names() -> frozenset[str]:
    # The system may list two names that are not IANA zones: the machine's own zone, and "none was set".
    return frozenset(available_timezones() - {"localtime", "Factory"})


@lru_cache(maxsize=128)
def time_zone(name: str) -> ZoneInfo:
    """Returns the IANA zone of that name.

    ``zoneinfo`` remembers eight zones, and reads the file of any other again. With users in more zones than that, this
    took a tenth of a progress read.

    Raises:
        UnknownTimeZone: The IANA database has no such zone.
    """
    if name not in _zone_names():
        raise UnknownTimeZone("The time zone given is not in the IANA database.")
    return ZoneInfo(name)


def whole_milliseconds(moment: datetime) -> datetime:
    """Returns the moment in UTC, truncated to milliseconds, the precision of BSON."""
    utc = moment.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def local_date(moment: datetime, zone: ZoneInfo) -> date:
    """Returns the calendar day of a moment in that zone."""
    return moment.astimezone(zone).date()


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Returns the first moment of a local day, in UTC; if a change of clocks skips midnight, the change itself."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def period_key(recurrence: Recurrence, day: date) -> str:
    """Returns the key of the period that a day belongs to; each period allows one completion."""
    match recurrence:
        case Recurrence.ONCE:
            return "once"
        case Recurrence.DAILY:
            return day.isoformat()
        case Recurrence.WEEKLY:
            year, week, _ = day.isocalendar()
            return f"{year}-W{week:02d}"


def next_period_on(recurrence: Recurrence, day: date) -> date | None:
    """Returns the first day of the period after the one that contains ``day``; None if there is no next period."""
    match recurrence:
        case Recurrence.ONCE:
            return None
        case Recurrence.DAILY:
            return day + timedelta(days=1)
        case Recurrence.WEEKLY:
            return day + timedelta(days=7 - day.weekday())
