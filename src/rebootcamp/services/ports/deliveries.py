"""The ports of deliveries: the queue in PostgreSQL, and the senders, one for each kind of target."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.deliveries import Attempt, Delivery, DeliveryState, Subscription, TargetKind
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.events import Span


class Sender(Protocol):
    """Sends deliveries to the targets of one kind. An object of this kind is all that another kind of target needs."""

    async def targets(self) -> Collection[UUID]:
        """Returns the targets that can be sent to now. It is asked often, so the answer is kept in memory."""

    async def send(self, delivery: Delivery) -> Attempt:
        """Sends a delivery once. No connection to a database is held meanwhile.

        An exception counts as a failure that may pass; its text is logged, so it must hold no secret.
        """

    async def close(self) -> None:
        """Closes the connections that are kept open, if any; called when the process ends."""


class Subscriptions(Protocol):
    """The subscriptions of one kind of target to events of the log."""

    async def of(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Sequence[Subscription]]:
        """Returns who wants to hear of each of those users, in one query at most; leaves out users without any."""


@dataclass(frozen=True, slots=True)
class Leased:
    """A delivery that this process may send until the lease ends.

    Attributes:
        attempts: Failures in a row so far.
        queued_at: When the delivery was queued; attempts go on for ``RETRIED_FOR`` from then.
        leased_until: The end of the lease, which also tells this lease from a later one of another process.
    """

    delivery: Delivery
    attempts: int
    leased_until: datetime
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """The record of an attempt.

    Attributes:
        state: The state of the delivery after the attempt.
        retry_in: The delay before the next attempt, if the delivery is still pending.
        started_at: When the attempt began; None if there was none, because the delivery had expired.
    """

    leased: Leased
    state: DeliveryState
    attempt: Attempt
    retry_in: timedelta
    started_at: datetime | None
    duration_ms: int


@dataclass(frozen=True, slots=True)
class Replay:
    """The result of queueing deliveries once more.

    Attributes:
        queued: How many were queued.
        next_since: Where to go on, if there are more; otherwise None.
    """

    queued: int
    next_since: datetime | None


class DeliveryWrites(Protocol):
    """The deliveries and their queue, in a transaction. Leases and delays go by the database's clock."""

    async def add(self, deliveries: Sequence[Delivery], *, again: bool = False) -> int:
        """Queues deliveries, which are due at once; returns how many.

        Args:
            deliveries: Deliveries whose ids may be known already.
            again: Whether those that are known, and were delivered or have failed, are sent once more. Otherwise they
                are left as they are.
        """

    async def lease(self, room: Mapping[UUID, int], duration: timedelta) -> list[Leased]:
        """Leases due deliveries for that duration: of each lane the first one that is pending.

        Args:
            room: The targets, and how many deliveries may be leased for each.
            duration: The longest time that sending takes, with a margin.
        """

    async def note(self, notes: Sequence[Note]) -> None:
        """Writes down attempts, and offers the lanes again: at once, or after ``retry_in``.

        An attempt whose lease has ended meanwhile is written down, but leaves the lane to the next lease.
        """

    async def send_again(self, target_id: UUID, delivery_id: UUID) -> bool:
        """Queues a delivery that was delivered or has failed once more; returns False if it is neither, or is gone."""

    async def replay(self, target_id: UUID, since: datetime, limit: int) -> Replay:
        """Queues the deliveries to a target once more that were created since then.

        There are at most ``limit`` of them, beside those that were created in the same millisecond as the last one.
        """

    async def bring_forward(self, target_id: UUID) -> None:
        """Makes all lanes of a target due at once."""

    async def remove_target(self, target_id: UUID) -> None:
        """Deletes all deliveries to a target."""

    async def forget(self, older_than: timedelta, limit: int) -> int:
        """Deletes deliveries that were delivered or failed, and were created that long ago; returns how many."""


@dataclass(frozen=True, slots=True)
class DeliveryPosition:
    """The event up to which a user's log has been turned into deliveries.

    Attributes:
        is_stored: Whether the position is stored; if not, it is where the user's first subscription began.
    """

    seq: int
    is_stored: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """A move of a user's position; ``from_seq`` is None if none was stored."""

    user_id: UserId
    from_seq: int | None
    to_seq: int


class DeliveryPositions(Protocol):
    """Reads positions; PostgreSQL."""

    async def read(self, since: Mapping[UserId, datetime]) -> dict[UserId, DeliveryPosition]:
        """Returns the users' positions, in at most two queries; leaves out users who do not exist.

        Args:
            since: When the first subscription to each user began. It is where a position that is not stored begins.
        """

    async def points_credited(self, user_id: UserId, span: Span) -> int:
        """Returns the sum of the points that the events of a span credited, reversals included."""


class DeliveryPositionWrites(Protocol):
    """Moves positions, in a transaction."""

    async def move(self, moves: Sequence[Moved]) -> set[UserId]:
        """Moves the positions that are still where they were read; returns their users."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """The progress of a sweep: a time zone on a day, swept up to the user ``after``."""

    time_zone: str
    local_date: date
    after: UUID


class StreakSweeps(Protocol):
    """Reads which users have been told of a streak at risk; PostgreSQL."""

    async def zones(self) -> Sequence[str]:
        """Returns the time zones of active users."""

    async def due(self, evenings: Mapping[str, date]) -> list[Sweep]:
        """Returns the zones that are not swept to their end on that day."""

    async def users(self, sweep: Sweep, limit: int) -> list[UserId]:
        """Returns the next active users of a zone, in the order of their ids."""


class StreakSweepWrites(Protocol):
    """Moves sweeps, in a transaction."""

    async def move(self, sweep: Sweep, last: UserId | None) -> bool:
        """Moves a sweep to that user, or to its end; returns False if another process has moved it."""


class DeliveryObserver(Protocol):
    """Receives the results of attempts."""

    def attempted(self, kind: TargetKind, state: DeliveryState) -> None:
        """Called after each attempt, with the state of the delivery after it."""
