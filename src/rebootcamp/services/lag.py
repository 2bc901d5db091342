"""Measures the projection lag: how far documents are behind the logs."""

from dataclasses import dataclass

from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.queue import ProjectionQueue

SAMPLE = 1000


@dataclass(frozen=True, slots=True)
class ProjectionLag:
    """The projection lag.

    Attributes:
        users: Number of users whose document is behind their log.
        events: Number of events that are not applied, counted for at most 1000 users.
        oldest_s: The age of the oldest of those events, in seconds.
        failing_users: Number of users whose projection failed because of an error of their own.
    """

    users: int
    events: int
    oldest_s: float
    failing_users: int


@dataclass(frozen=True, slots=True)
class ProjectionLagService:
    """Compares the projection queue with the positions of documents."""

    queue: ProjectionQueue
    positions: Projections
    clock: Clock

    async def measure(self) -> ProjectionLag:
        """Returns the projection lag.

        While MongoDB is away, it returns a lower bound: one event per queued user.

        Raises:
            StoreUnavailable: PostgreSQL is away.
        """
        queue = await self.queue.queue(SAMPLE)
        try:
            positions = await self.positions.positions(list(queue.sample))
            applied = {user_id: position.seq for user_id, position in positions.items()}
        except StoreUnavailable:
            applied = {user_id: seq - 1 for user_id, seq in queue.sample.items()}
        lacking = {user_id: seq - applied.get(user_id, 0) for user_id, seq in queue.sample.items()}
        first_lacking = {user_id: applied.get(user_id, 0) + 1 for user_id, count in lacking.items() if count > 0}
        oldest = await self.queue.oldest(first_lacking)
        return ProjectionLag(
            users=queue.users - len(queue.sample) + len(first_lacking),
            events=sum(count for count in lacking.values() if count > 0),
            oldest_s=max(0.0, (self.clock.now() - oldest).total_seconds()) if oldest else 0.0,
            failing_users=queue.failing_users,
        )
