"""Sessions and invitations to register; PostgreSQL."""

from datetime import timedelta
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.users import Session, UserId


class SessionWrites(Protocol):
    """Changes of sessions: a login, with the one refresh token that is good for it now.

    Sessions begin, end and expire by the database's clock.
    """

    async def add(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, lifetime: timedelta) -> Session:
        """Records a login, which expires after that lifetime."""

    async def rotate(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, next_hash: bytes) -> Session | None:
        """Puts the next refresh token in the place of that one.

        None unless that one is good: the session's last, the session going on, the account active.
        """

    async def end(self, user_id: UserId, session_id: UUID) -> bool:
        """Ends a session; False when there is none that goes on."""

    async def end_all(self, user_id: UserId, spare: UUID | None = None) -> None:
        """Ends every session of that user, but the one to be spared."""

    async def end_everyones(self) -> int:
        """Ends every session of every user; returns how many."""

    async def forget(self, limit: int) -> int:
        """Deletes sessions that have expired, ``limit`` at most; returns how many."""


class InvitationWrites(Protocol):
    """Changes of invitations to register, which expire by the database's clock."""

    async def add(self, code_hash: bytes, lifetime: timedelta) -> None:
        """Adds one, which expires after that lifetime."""

    async def lock(self, code_hash: bytes) -> bool:
        """Whether there is such an invitation, unused and not expired; it stays so until the transaction ends."""

    async def use(self, code_hash: bytes, user_id: UserId) -> None:
        """Uses one up."""

    async def remove(self, code_hash: bytes) -> None:
        """Deletes one that nobody has used."""

    async def forget(self, limit: int) -> int:
        """Deletes those that have expired, ``limit`` at most; returns how many."""
