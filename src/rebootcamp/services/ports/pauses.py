"""The port of streak pauses, which are in PostgreSQL."""

from datetime import date
from typing import Protocol

from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.users import UserId


class PauseWrites(Protocol):
    """Reads and changes streak pauses within a transaction."""

    async def of(self, user_id: UserId) -> list[Pause]:
        """Returns the user's pauses, sorted by first day."""

    async def put(self, user_id: UserId, pause: Pause) -> None:
        """Adds a pause, or replaces the last day of the pause that begins on the same day."""

    async def remove(self, user_id: UserId, first_on: date) -> None:
        """Removes the pause that begins on ``first_on``."""
