"""Password hashes, access tokens and refresh tokens."""

from contextlib import AbstractContextManager
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


class Claims(Protocol):
    """What an access token says."""

    @property
    def user_id(self) -> UserId: ...

    @property
    def session_id(self) -> UUID: ...

    @property
    def expires_at(self) -> datetime: ...


class AccessTokens(Protocol):
    """Signs and reads access tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, int]:
        """A token, and for how many seconds it is good."""

    def read(self, token: str) -> Claims:
        """What the token says.

        Raises:
            NotAuthenticated: It is not one of ours, or no longer good.
        """


class PresentedToken(Protocol):
    """What a refresh token says of itself."""

    @property
    def user_id(self) -> UserId: ...

    @property
    def session_id(self) -> UUID: ...

    @property
    def hash(self) -> bytes: ...

    @property
    def is_ours(self) -> bool: ...


class RefreshTokens(Protocol):
    """Makes and reads refresh tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, bytes]:
        """A new token, and the hash to keep of it."""

    def read(self, token: str) -> PresentedToken:
        """What the token says.

        Raises:
            InvalidRefreshToken: It does not have the form of one.
        """
