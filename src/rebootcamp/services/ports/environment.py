"""Time and identity, injected so that tests and the demo programme can choose them."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from uuid import UUID

NewId = Callable[[], UUID]
"""Makes a UUIDv7: unique, and in the order of its making."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
