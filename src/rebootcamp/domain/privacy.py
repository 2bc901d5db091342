"""A user's data in PostgreSQL, as the export of personal data reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rebootcamp.domain.audit import Sums
from rebootcamp.domain.challenges import Category
from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.profiles import PublicProfile
from rebootcamp.domain.service_accounts import ExternalIdentity
from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import User


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """Points credited or taken back; ``reverses_seq`` names the entry that a reversal takes back."""

    seq: int
    completion_id: UUID
    category: Category
    points: int
    reverses_seq: int | None
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class LoginSession:
    """A login, without its secrets."""

    id: UUID
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class RememberedRequest:
    """A request that carried an ``Idempotency-Key``, and its result."""

    route: str
    key: str
    status: int
    resource_id: str
    seq: int | None
    language: Language | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class RequestCount:
    """The number of requests counted in the current window of a rate limit."""

    policy: str
    used: int
    resets_at: datetime


@dataclass(frozen=True, slots=True)
class PeriodScore:
    """A score on a leaderboard."""

    period: str
    points: int
    reached_at: datetime
    listed: bool


@dataclass(frozen=True, slots=True)
class UsedInvitation:
    """The invitation that the user registered with, without its code."""

    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation into a cohort that was neither accepted nor declined."""

    cohort_code: str
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Records:
    """A user's account and the related data whose size does not grow with activity.

    Attributes:
        member_since: When the user joined their cohort; None if they are in none.
        last_seq: The last event of the user's log.
    """

    user: User
    member_since: datetime | None
    coached_cohort_codes: tuple[str, ...]
    invitations: tuple[UsedInvitation, ...]
    cohort_invitations: tuple[OpenInvitation, ...]
    external_ids: tuple[ExternalIdentity, ...]
    public_profile: PublicProfile | None
    pauses: tuple[Pause, ...]
    totals: Mapping[Category, Sums]
    challenge_counts: Mapping[str, int]
    scores: tuple[PeriodScore, ...]
    counts: tuple[RequestCount, ...]
    mail_topics: tuple[MailTopic, ...]
    last_seq: int
