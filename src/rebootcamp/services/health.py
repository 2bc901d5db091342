"""Whether the service can do its work."""

from dataclasses import dataclass
from typing import Protocol

from rebootcamp.services.concurrency import both


class Probe(Protocol):
    """Asks a store whether it answers."""

    async def ping(self) -> None:
        """Returns when it does.

        Raises:
            StoreUnavailable: It did not in time.
        """


@dataclass(frozen=True, slots=True)
class HealthService:
    """Asks both stores."""

    postgresql: Probe
    mongodb: Probe

    async def ensure_ready(self) -> None:
        """Returns when both stores answer.

        Raises:
            StoreUnavailable: One of them did not in time.
        """
        await both(self.postgresql.ping(), self.mongodb.ping())
