"""Password hashes, access tokens and refresh tokens."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.users import UserId


class PasswordHasher(Protocol):
    """Hashes passwords, slowly on purpose."""

    def place(self) -> AbstractContextManager[None]:
        """A place in the queue, for as long as the block lasts.

        Raises:
            Overloaded: There is none: whoever waited would wait too long.
        """

    async def hash(self, password: str) -> str:
        """A salted hash."""

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Whether they belong together; None takes as long as a real hash, and never matches."""

    def needs_rehash(self, hashed: str) -> bool:
        """Whether the hash was made with other parameters than today's; ask only after it was verified."""


@dataclass(frozen=True, slots=True)
class AccessClaims:
    """What an accepted access token says: the user, the login session, and the expiry (UTC). It grants nothing."""

    user_id: UserId
    session_id: UUID
    expires_at: datetime


class AccessTokens(Protocol):
    """Signs and reads access tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, int]:
        """A token, and for how many seconds it is good."""

    def read(self, token: str) -> AccessClaims:
        """What the token says.

        Raises:
            NotAuthenticated: It is not one of ours, or no longer good.
        """


@dataclass(frozen=True, slots=True)
class PresentedToken:
    """What a refresh token says of itself. It is good only if its hash is stored with that session.

    Attributes:
        is_ours: Whether it was issued here, under a key that is still in use. Such a token that is not good any more
            was used before; any other token proves nothing about the session that it names.
    """

    user_id: UserId
    session_id: UUID
    hash: bytes
    is_ours: bool


class RefreshTokens(Protocol):
    """Makes and reads refresh tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, bytes]:
        """A new token, and the hash to keep of it."""

    def read(self, token: str) -> PresentedToken:
        """What the token says.

        Raises:
            InvalidRefreshToken: It does not have the form of one.
        """
