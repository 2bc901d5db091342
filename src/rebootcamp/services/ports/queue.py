"""The queue of users whose MongoDB document may be behind their log; PostgreSQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class Queue:
    """The users who are noted for projection.

    Attributes:
        users: How many they are.
        failing_users: How many of them have failed on their own.
        sample: The ``seq`` to reach of those whose turn comes, or came, first.
    """

    users: int
    failing_users: int
    sample: Mapping[UserId, int]


class ProjectionQueue(Protocol):
    """Reads the queue; PostgreSQL."""

    async def queue(self, limit: int) -> Queue:
        """The queue, with that many users in the sample at most."""

    async def oldest(self, seqs: Mapping[UserId, int]) -> datetime | None:
        """When the first of those events, one for each user, was recorded; None where there is none."""


@dataclass(frozen=True, slots=True)
class PendingProjection:
    """A user to be projected.

    Attributes:
        seq: The event to reach.
        erased: Whether the person is erased, so that what a late projection wrote is to be removed once more.
        attempts: Failures in a row so far.
    """

    user_id: UserId
    seq: int
    attempts: int
    erased: bool


class PendingProjections(Protocol):
    """The users whose MongoDB document may be behind their log. Leases and delays go by the database's clock."""

    async def lease(self, duration: timedelta, limit: int) -> list[PendingProjection]:
        """Takes users that nobody else has taken, for so long."""

    async def make_all_due(self) -> None:
        """Offers every user at once, whoever had taken them and however often they failed."""

    async def settle(self, applied: Mapping[UserId, int]) -> None:
        """Forgets the users whose document has reached all that was noted; the others are offered again at once."""

    async def postpone(self, delays: Mapping[UserId, timedelta], *, failed: bool) -> None:
        """Offers each user again after that delay; counts an attempt when the failure was the user's own."""

    async def bring_forward(self, longest: timedelta) -> int:
        """Offers at once every user whose turn is further off than that; returns how many."""
