"""The event log of each user, in PostgreSQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class Span:
    """The part of a log after ``after_seq``, up to and including ``last_seq``."""

    after_seq: int
    last_seq: int


class Events(Protocol):
    """Reads event logs; PostgreSQL."""

    async def after(self, user_id: UserId, seq: int, limit: int) -> list[RecordedEvent]:
        """Returns the events that follow ``seq``, in order."""

    async def between(self, spans: Mapping[UserId, Span], limit: int) -> list[RecordedEvent]:
        """Returns the events of those parts of several logs, in one query: user after user, each in order."""

    async def event_ids(self, places: Mapping[UserId, int]) -> dict[UserId, UUID]:
        """Returns the id of the event at each place, in one query; leaves out places without an event."""


class UserLog(Protocol):
    """Writes event logs; PostgreSQL."""

    async def open(self, user_id: UserId, now: datetime) -> None:
        """Begins the log of a new user, with no event."""

    async def lock(self, user_id: UserId) -> Head:
        """Locks the end of the log until the transaction ends, and returns it; comes first in every change of a user.

        Raises:
            UserNotFound: There is no such user.
        """

    async def event(self, user_id: UserId, seq: int) -> RecordedEvent:
        """Returns that event, which must exist."""

    async def append(self, event: RecordedEvent) -> None:
        """Appends the next event, moves the head to it, and notes the user for projection."""

    async def last_event_about(self, completion: Completion) -> RecordedEvent:
        """Returns the last event about that completion: once it is decided, the event that decided it."""
