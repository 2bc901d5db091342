"""The event log of each user, in PostgreSQL."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.users import UserId


class Events(Protocol):
    """Reads event logs; PostgreSQL."""

    async def after(self, user_id: UserId, seq: int, limit: int) -> list[RecordedEvent]:
        """The events that follow ``seq``, in order."""

    async def event_ids(self, places: Mapping[UserId, int]) -> dict[UserId, UUID]:
        """The id of the event at each place, in one query; places without one are left out."""


class UserLog(Protocol):
    """A user's events."""

    async def open(self, user_id: UserId, now: datetime) -> None:
        """Begins the log of a new user, empty."""

    async def lock(self, user_id: UserId) -> Head:
        """The end of the log, locked until the transaction ends; comes first in every change of a user.

        Raises:
            UserNotFound: There is no such user.
        """

    async def event(self, user_id: UserId, seq: int) -> RecordedEvent:
        """That event, which is there."""

    async def append(self, event: RecordedEvent) -> None:
        """Adds the next event, moves the head to it, and notes the user for projection."""

    async def last_event_about(self, completion: Completion) -> RecordedEvent:
        """The last event about that completion: the one that decided it, once it is decided."""
