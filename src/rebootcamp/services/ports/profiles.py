"""The port of public profiles, which are in PostgreSQL."""

from typing import Protocol

from rebootcamp.domain.profiles import PublicProfile
from rebootcamp.domain.users import UserId


class PublicProfiles(Protocol):
    """Reads public profiles."""

    async def profile(self, user_id: UserId) -> PublicProfile | None:
        """Returns the user's profile; None if it is off."""

    async def owner(self, code: str) -> UserId | None:
        """Returns the user whose profile has this code; None if there is none."""


class PublicProfileWrites(Protocol):
    """Changes public profiles within a transaction. The head of the user's log must be locked."""

    async def of(self, user_id: UserId) -> PublicProfile | None:
        """Returns the user's profile; None if it is off."""

    async def put(self, user_id: UserId, profile: PublicProfile) -> None:
        """Adds the user's profile, or changes whether it is searchable."""

    async def remove(self, user_id: UserId) -> None:
        """Deletes the user's profile; does nothing if it is off."""

    async def remove_all(self) -> None:
        """Deletes every profile."""
