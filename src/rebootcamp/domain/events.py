"""The events of a user's log.

An event holds ids and snapshots of the catalogues at that time, never personal data. A log is a user's events
in the order of ``seq``, from 1 without gaps. Everything in MongoDB except the awards follows from it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from rebootcamp.domain.badges import Tier
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.users import UserId

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class UserRegistered:
    """A user joined the programme."""

    type: Literal["user_registered"] = "user_registered"


@dataclass(frozen=True, slots=True)
class CompletionApproved:
    """A completion was approved: its points are credited, and its day is active."""

    completion_id: UUID
    challenge_code: str
    category: Category
    difficulty: int
    points: int
    savings: Savings
    local_date: date
    performed_at: datetime
    type: Literal["completion_approved"] = "completion_approved"


@dataclass(frozen=True, slots=True)
class CompletionSubmitted:
    """A completion of a reviewed challenge was submitted: it waits for a reviewer, and nothing is credited yet."""

    completion_id: UUID
    challenge_code: str
    local_date: date
    type: Literal["completion_submitted"] = "completion_submitted"


@dataclass(frozen=True, slots=True)
class CompletionRejected:
    """A reviewer rejected a completion: it never counted, and its period is free again.

    The reason is kept with the completion, because it may hold personal data and an event never does.
    """

    completion_id: UUID
    challenge_code: str
    local_date: date
    type: Literal["completion_rejected"] = "completion_rejected"


@dataclass(frozen=True, slots=True)
class CompletionReversed:
    """An approved completion was reversed: it no longer counts. The event repeats the points that were credited.

    Attributes:
        day_active: Whether another approved completion keeps that day active, as read under the lock.
    """

    completion_id: UUID
    challenge_code: str
    category: Category
    difficulty: int
    points: int
    savings: Savings
    local_date: date
    day_active: bool
    type: Literal["completion_reversed"] = "completion_reversed"


@dataclass(frozen=True, slots=True)
class PauseScheduled:
    """A pause of the streak was scheduled; both days belong to it."""

    first_on: date
    last_on: date
    type: Literal["pause_scheduled"] = "pause_scheduled"


@dataclass(frozen=True, slots=True)
class PauseCancelled:
    """The pause that begins on ``first_on`` now ends on ``last_on``, which has no value if no day of it remains."""

    first_on: date
    last_on: date | None
    type: Literal["pause_cancelled"] = "pause_cancelled"


@dataclass(frozen=True, slots=True)
class UserErased:
    """The user was erased, together with all personal data; this is the last event of a log."""

    type: Literal["user_erased"] = "user_erased"


@dataclass(frozen=True, slots=True)
class BadgeGranted:
    """An administrator granted a badge, in the version in force. The reason is kept elsewhere: it may be personal."""

    badge_code: str
    version: int
    tier: Tier
    points: int
    type: Literal["badge_granted"] = "badge_granted"


@dataclass(frozen=True, slots=True)
class BadgeWithdrawn:
    """An administrator withdrew a badge; its rule cannot win it again until it is granted."""

    badge_code: str
    type: Literal["badge_withdrawn"] = "badge_withdrawn"


@dataclass(frozen=True, slots=True)
class CohortPlaced:
    """An administrator put the user into a cohort; the audit trail names the administrator."""

    cohort_code: str
    type: Literal["cohort_placed"] = "cohort_placed"


@dataclass(frozen=True, slots=True)
class CatalogueJudged:
    """A user already qualified when a new catalogue revision judged them: this event wins the badges.

    Attributes:
        revision: The catalogue revision that judged the user.
    """

    revision: int
    type: Literal["catalogue_judged"] = "catalogue_judged"


Event = (
    UserRegistered
    | UserErased
    | CompletionSubmitted
    | CompletionApproved
    | CompletionRejected
    | CompletionReversed
    | PauseScheduled
    | PauseCancelled
    | BadgeGranted
    | BadgeWithdrawn
    | CohortPlaced
    | CatalogueJudged
)


@dataclass(frozen=True, slots=True)
class RecordedEvent:
    """An event at its position in the log.

    Attributes:
        recorded_at: The time of recording, in UTC and whole milliseconds; it never decreases along ``seq``.
    """

    user_id: UserId
    seq: int
    event_id: UUID
    recorded_at: datetime
    schema_version: int
    body: Event


@dataclass(frozen=True, slots=True)
class JustRecorded:
    """An event that the request has just committed, so that its projection need not read the log again.

    Attributes:
        follows: The id of the event before it; None for the first event of a log.
    """

    event: RecordedEvent
    follows: UUID | None


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a user's log, locked for a change, with the user's time zone, which every change needs.

    Attributes:
        seq: The place of the last event; 0 for an empty log.
        recorded_at: When the last event was recorded.
        last_event_id: The id of the last event; None for an empty log.
    """

    user_id: UserId
    seq: int
    recorded_at: datetime
    time_zone: str
    last_event_id: UUID | None

    def next_event(self, body: Event, *, event_id: UUID, now: datetime) -> RecordedEvent:
        """Returns the event that follows, recorded now, or at the time of the last one if a clock has gone back."""
        recorded_at = max(whole_milliseconds(now), self.recorded_at)
        return RecordedEvent(self.user_id, self.seq + 1, event_id, recorded_at, SCHEMA_VERSION, body)
