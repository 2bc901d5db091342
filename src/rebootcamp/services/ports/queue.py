"""The queue of users whose MongoDB document may be behind their log; PostgreSQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class Queue:
    """A summary of the users who are noted for projection.

    Attributes:
        users: The number of users.
        failing_users: The number of users whose own projection has failed.
        sample: The ``seq`` to reach, for the users whose turn comes first.
    """

    users: int
    failing_users: int
    sample: Mapping[UserId, int]


class ProjectionQueue(Protocol):
    """Reads the queue; PostgreSQL."""

    async def queue(self, limit: int) -> Queue:
        """Returns the queue, with ``limit`` users in the sample at most."""

    async def oldest(self, seqs: Mapping[UserId, int]) -> datetime | None:
        """Returns when the oldest of those events, one for each user, was recorded; None if there are none."""


@dataclass(frozen=True, slots=True)
class PendingProjection:
    """A user to be projected.

    Attributes:
        seq: The event to reach.
        attempts: Failures in a row so far.
        erased: Whether the user is erased; then the entries that a late projection wrote are removed once more.
    """

    user_id: UserId
    seq: int
    attempts: int
    erased: bool


class PendingProjections(Protocol):
    """The users whose MongoDB document may be behind their log. Leases and delays go by the database's clock."""

    async def lease(self, duration: timedelta, limit: int) -> list[PendingProjection]:
        """Leases users whom no other process has leased, for that duration."""

    async def make_all_due(self) -> None:
        """Offers every user at once: ends all leases, and forgets all failures."""

    async def settle(self, applied: Mapping[UserId, int]) -> None:
        """Deletes the users whose document has reached all that was noted, and offers the others again at once."""

    async def postpone(self, delays: Mapping[UserId, timedelta], *, failed: bool) -> None:
        """Offers each user again after that delay; counts an attempt if the failure was the user's own."""

    async def bring_forward(self, longest: timedelta) -> int:
        """Offers at once every user whose turn is further off than that; returns how many."""
