"""The part of a user's progress that PostgreSQL holds."""

from typing import Protocol

from rebootcamp.domain.progress import Activity
from rebootcamp.domain.users import UserId


class ActivityReader(Protocol):
    """Reads the part of a user's progress that PostgreSQL holds."""

    async def activity(self, user_id: UserId) -> Activity | None:
        """Returns the user's activity, read in one statement; None if the user is unknown or erased."""
