"""Pauses of streaks; PostgreSQL."""

from datetime import date
from typing import Protocol

from rebootcamp.domain.streaks import Pause
from rebootcamp.domain.users import UserId


class PauseWrites(Protocol):
    """Changes of the pauses of streaks."""

    async def of(self, user_id: UserId) -> list[Pause]:
        """A user's pauses, in order."""

    async def put(self, user_id: UserId, pause: Pause) -> None:
        """Adds a pause, or gives the one that begins that day another end."""

    async def remove(self, user_id: UserId, first_on: date) -> None:
        """Removes the pause that begins that day."""
