"""Time and ids, injected so that tests and the demo programme can control them."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from uuid import UUID

NewId = Callable[[], UUID]
"""Returns a new UUIDv7; later ids sort after earlier ones."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Returns the current time in UTC.

        Raises:
            NotReady: The clock is known to be wrong.
        """
