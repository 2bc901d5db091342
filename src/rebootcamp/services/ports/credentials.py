"""The ports of password hashes, access tokens and refresh tokens."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.users import UserId


class PasswordHasher(Protocol):
    """Hashes passwords with a function that is slow on purpose."""

    def place(self) -> AbstractContextManager[None]:
        """Reserves a place in the hashing queue until the block ends.

        Raises:
            Overloaded: The queue is full, so the wait would exceed the request's deadline.
        """

    async def hash(self, password: str) -> str:
        """Returns a salted hash of the password, with its parameters in it.

        Raises:
            ValueError: The password is too long, or cannot be encoded as UTF-8.
        """

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Returns whether the password matches the hash.

        None, which stands for an unknown account, never matches and takes as long as a real hash.
        """

    def needs_rehash(self, hashed: str) -> bool:
        """Returns whether the hash was made with outdated parameters. Call it only after ``verify`` returned True."""


@dataclass(frozen=True, slots=True)
class AccessClaims:
    """The claims of a verified access token: user, login session and expiry (UTC). They grant no rights."""

    user_id: UserId
    session_id: UUID
    expires_at: datetime


class AccessTokens(Protocol):
    """Issues and verifies access tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, int]:
        """Returns a new token and its lifetime in seconds."""

    def read(self, token: str) -> AccessClaims:
        """Returns the claims of a token after verifying it.

        Raises:
            NotAuthenticated: The token was not issued by this service, or has expired.
        """


@dataclass(frozen=True, slots=True)
class PresentedToken:
    """The content of a refresh token. The token is valid only if its hash is stored with that session.

    Attributes:
        is_ours: Whether this service issued it, under a key still in use. If such a token is not valid, it was used
            before. Any other token proves nothing about the session that it names.
    """

    user_id: UserId
    session_id: UUID
    hash: bytes
    is_ours: bool


class RefreshTokens(Protocol):
    """Issues and reads refresh tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, bytes]:
        """Returns a new token and the hash to store for it."""

    def read(self, token: str) -> PresentedToken:
        """Returns the content of a token, without checking whether it is valid.

        Raises:
            InvalidRefreshToken: The text does not have the format of a refresh token.
        """
