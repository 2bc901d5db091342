"""Whether the stores answer."""

from datetime import datetime
from typing import Protocol


class Probe(Protocol):
    """Asks a store whether it answers."""

    async def ping(self) -> None:
        """Returns when it does.

        Raises:
            StoreUnavailable: It did not in time.
        """


class DatabaseClock(Protocol):
    """The clock that all processes share; PostgreSQL."""

    async def now(self) -> datetime:
        """The present moment there.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
