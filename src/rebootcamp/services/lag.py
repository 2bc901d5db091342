"""How far documents are behind the logs, for whoever watches the service."""

from dataclasses import dataclass

from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.queue import ProjectionQueue

SAMPLE = 1000


@dataclass(frozen=True, slots=True)
class ProjectionLag:
    """How far behind documents are.

    Attributes:
        users: Whose document does not show their whole log.
        events: How many events that is; of at most a thousand users.
        oldest_s: The age of the oldest of those events, in seconds.
        failing_users: Those whose projection has failed on its own.
    """

    users: int
    events: int
    oldest_s: float
    failing_users: int


@dataclass(frozen=True, slots=True)
class ProjectionLagService:
    """Compares what is noted for projection with where documents stand."""

    queue: ProjectionQueue
    positions: Projections
    clock: Clock

    async def measure(self) -> ProjectionLag:
        """The lag; while MongoDB is away, a lower bound: that each user lacks the one event that was noted last.

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
