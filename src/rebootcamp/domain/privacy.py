"""All that the relational store keeps of one person."""

from dataclasses import dataclass
from datetime import datetime

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.users import User


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """Points credited, or taken back: then ``reverses_seq`` names the entry that is reversed."""

    seq: int
    points: int
    reverses_seq: int | None
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class LoginSession:
    """A login, without its secrets."""

    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Records:
    """A person's account and all that hangs on it, in the order in which it came."""

    user: User
    sessions: tuple[LoginSession, ...]
    completions: tuple[Completion, ...]
    ledger: tuple[LedgerEntry, ...]
    log: tuple[RecordedEvent, ...]
    decisions: tuple[BadgeDecision, ...]
    pauses: tuple[Pause, ...]
