"""The ports that check whether the stores answer."""

from datetime import datetime
from typing import Protocol


class Probe(Protocol):
    """Checks whether a store answers."""

    async def ping(self) -> None:
        """Returns as soon as the store answers.

        Raises:
            StoreUnavailable: The store did not answer in time.
        """


class DatabaseClock(Protocol):
    """The clock of the PostgreSQL server, which all processes share."""

    async def now(self) -> datetime:
        """Returns the current time of the PostgreSQL server, in UTC.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
