"""The ports of login sessions and of invitations to register, which are in PostgreSQL."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.users import Session, UserId


class SessionWrites(Protocol):
    """Changes login sessions within a transaction. Each session has one valid refresh token at a time.

    The database's clock decides when sessions begin, end and expire.
    """

    async def add(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, lifetime: timedelta) -> Session:
        """Adds a session that expires after ``lifetime``."""

    async def rotate(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, next_hash: bytes) -> Session | None:
        """Replaces the session's refresh token and returns the session.

        Returns:
            None if ``refresh_hash`` is not the session's current token, the session has ended or expired, or the
            account is not active.
        """

    async def end(self, user_id: UserId, session_id: UUID) -> bool:
        """Ends a session; returns False if it does not exist or has already ended."""

    async def end_all(self, user_id: UserId, spare: UUID | None = None) -> None:
        """Ends every session of the user, except ``spare`` if given."""

    async def end_everyones(self) -> int:
        """Ends every session of every user; returns the number ended."""

    async def forget(self, limit: int) -> int:
        """Deletes up to ``limit`` expired sessions; returns the number deleted."""


class InvitationWrites(Protocol):
    """Changes invitations to register within a transaction. They expire by the database's clock."""

    async def add(self, code_hash: bytes, lifetime: timedelta) -> None:
        """Adds an invitation that expires after ``lifetime``."""

    async def lock(self, code_hash: bytes) -> bool:
        """Returns whether an unused, unexpired invitation for anyone has this hash, and locks it until the end."""

    async def lock_personal(self, code_hash: bytes) -> UserId | None:
        """Returns the user who takes over an imported account with this code, and locks the invitation.

        Returns:
            None if no unused, unexpired invitation has this hash, or if it is not for one user alone.
        """

    async def replace_personal(self, code_hashes: Mapping[UserId, bytes], lifetime: timedelta) -> None:
        """Gives each of these users a new invitation to take over their account; earlier ones stop working."""

    async def use(self, code_hash: bytes, user_id: UserId) -> None:
        """Marks an invitation as used by this user."""

    async def remove(self, code_hash: bytes) -> None:
        """Deletes an unused invitation."""

    async def forget(self, limit: int) -> int:
        """Deletes up to ``limit`` expired invitations; returns the number deleted."""
