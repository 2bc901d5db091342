"""E-mail to people: the topics that they can choose, and the content of each mail."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from rebootcamp.domain.badges import Tier

MAIL_TARGET = UUID("5f0f5b58-6f0e-4c1e-9f4c-9b2f7f6a1d10")
"""The target of all deliveries by mail: the SMTP server."""
RESET_VALID_FOR = timedelta(minutes=30)
"""The time for which the link of a password reset works, from the moment at which its mail is sent."""
CONFIRMATION_VALID_FOR = timedelta(days=7)
"""The time that a registration waits for its confirmation: longer than a mail waits for a server that is away."""

MORNING = time(8)
"""The local time at which the weekly summary is due."""


class MailTopic(StrEnum):
    """A kind of mail that a user can choose to receive. None is sent unless the user chose it."""

    STREAK_AT_RISK = "streak_at_risk"
    BADGE_AWARDED = "badge_awarded"
    WEEKLY_SUMMARY = "weekly_summary"


class MailType(StrEnum):
    """The types of deliveries by mail, beside the messages that follow the log."""

    REGISTRATION = "mail.registration"
    PASSWORD_RESET = "mail.password_reset"  # noqa: S105 - a type
    INVITATION = "mail.invitation"
    COHORT_INVITATION = "mail.cohort_invitation"
    WEEKLY_SUMMARY = "mail.weekly_summary"


def mailbox_id_of(hash_of_email: str) -> UUID:
    """Returns the id of an address, under which all that is queued for it is kept, from the keyed hash of the address.

    Whoever does not have the key cannot tell which address an id belongs to.
    """
    return UUID(hash_of_email[:32])


def next_summary_at(now: datetime, zone: ZoneInfo) -> datetime:
    """Returns when the next weekly summary is due, after ``now``: on a Monday morning, in the user's time zone."""
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday())
    due = datetime.combine(monday, MORNING, zone)
    return due if due > now else datetime.combine(monday + timedelta(weeks=1), MORNING, zone)


def is_time_for_summary(now: datetime, zone: ZoneInfo) -> bool:
    """Returns whether a summary may be sent now: on Monday, or on Tuesday if no process ran on Monday."""
    return now.astimezone(zone).weekday() <= 1


def last_week(today: date) -> tuple[date, date]:
    """Returns the Monday and the Sunday of the week before that day's."""
    monday = today - timedelta(days=today.weekday() + 7)
    return monday, monday + timedelta(days=6)


@dataclass(frozen=True, slots=True)
class WeekTotals:
    """The sums of a user's completions between two days.

    Attributes:
        co2e_g: The sum of the known savings, in grams of CO2 equivalent; None if none is known.
    """

    completions: int
    points: int
    co2e_g: int | None


@dataclass(frozen=True, slots=True)
class ConfirmRegistration:
    """Asks the owner of an address to confirm a registration.

    It does not greet by name: whoever registered chose the name, and could write anything to someone else's address.
    """

    template: ClassVar = "confirm_registration"

    link: str = field(repr=False)
    valid_until: date


@dataclass(frozen=True, slots=True)
class AddressKnown:
    """Tells the owner of an account that someone tried to register with its address."""

    template: ClassVar = "address_known"

    name: str


@dataclass(frozen=True, slots=True)
class PasswordReset:
    """Lets the owner of an account choose a new password."""

    template: ClassVar = "password_reset"

    name: str
    link: str = field(repr=False)
    valid_minutes: int = RESET_VALID_FOR // timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Invitation:
    """Invites someone to register, with a code that can be used once."""

    template: ClassVar = "invitation"

    code: str = field(repr=False)
    valid_days: int


@dataclass(frozen=True, slots=True)
class CohortInvited:
    """Tells a learner that a cohort invites them."""

    template: ClassVar = "cohort_invited"

    name: str
    cohort: str


@dataclass(frozen=True, slots=True)
class StreakAtRisk:
    """Tells a learner in the evening that the streak ends with the day."""

    template: ClassVar = "streak_at_risk"

    name: str
    days: int


@dataclass(frozen=True, slots=True)
class BadgeAwarded:
    """Tells a learner that they won a badge."""

    template: ClassVar = "badge_awarded"

    name: str
    badge: str
    criteria: str
    tier: Tier
    points: int


@dataclass(frozen=True, slots=True)
class WeeklySummary:
    """Tells a learner what they did in the past week.

    Attributes:
        co2e_g: What they saved, in grams of CO2 equivalent; None if no figure is known.
        badges: The names of the badges won in that week.
        streak_days: The length of the current streak.
    """

    template: ClassVar = "weekly_summary"

    name: str
    first_on: date
    last_on: date
    completions: int
    points: int
    co2e_g: int | None
    badges: tuple[str, ...]
    streak_days: int


MailContent = (
    ConfirmRegistration
    | AddressKnown
    | PasswordReset
    | Invitation
    | CohortInvited
    | StreakAtRisk
    | BadgeAwarded
    | WeeklySummary
)
