"""Users and their credentials; PostgreSQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import Actor, LoggedUser, User, UserId, UserStatus


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a login is checked against."""

    user_id: UserId
    email: str
    password_hash: str
    status: UserStatus


class People(Protocol):
    """Reads users and their credentials; PostgreSQL."""

    async def user(self, user_id: UserId) -> User | None:
        """The user; None for an unknown or erased one."""

    async def logged(self, user_id: UserId) -> LoggedUser | None:
        """The user with the end of their log; None for an unknown or erased one."""

    async def users(self, page: PageRequest) -> Page[User]:
        """All users that are not erased, in the order in which they joined."""

    async def actor(self, user_id: UserId, session_id: UUID) -> Actor | None:
        """Who that is now; None unless the account is active and the session goes on."""

    async def credentials(self, email: str) -> Credentials | None:
        """By e-mail, in lower case; None for an unknown or erased account."""

    async def credentials_of(self, user_id: UserId) -> Credentials | None:
        """By id; None for an unknown or erased account."""


class UserWrites(Protocol):
    """Changes of users."""

    async def add(self, user: User, password_hash: str) -> bool:
        """Adds a user; False when the e-mail is taken."""

    async def get(self, user_id: UserId) -> User:
        """That user, who is there."""

    async def update(self, user_id: UserId, changes: Mapping[str, str]) -> User:
        """Sets the given columns and returns the user."""

    async def lock_password(self, user_id: UserId, password_hash: str) -> bool:
        """Whether that is an active account's password still; it stays so until the transaction ends."""

    async def set_password(self, user_id: UserId, password_hash: str) -> None:
        """Replaces the password's hash."""


class Erasure(Protocol):
    """Forgets people."""

    async def erase(self, user_id: UserId, last_seq: int) -> None:
        """Leaves of the user an empty row, the ledger, the totals, the log without its dates, and no more.

        Args:
            user_id: Whose head is locked.
            last_seq: The end of the log.
        """
