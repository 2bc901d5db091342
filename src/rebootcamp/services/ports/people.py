"""The ports of users and their credentials, which are in PostgreSQL."""

from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import Actor, LoggedUser, Role, User, UserId, UserStatus


@dataclass(frozen=True, slots=True)
class Credentials:
    """The account data that a login is checked against."""

    user_id: UserId
    email: str
    password_hash: str
    status: UserStatus


@dataclass(frozen=True, slots=True)
class TokenHolder:
    """The user whom a valid access token names, before they are looked up.

    Attributes:
        look_up: Returns their current rights, or raises ``NotAuthenticated`` if the session has ended.
    """

    user_id: UserId
    session_id: UUID
    look_up: Callable[[], Coroutine[Any, Any, Actor]]


@dataclass(frozen=True, slots=True)
class UserFilter:
    """Conditions on the users to list. A condition that is None is not applied.

    Attributes:
        search: A part of the e-mail or of the display name, in any case.
    """

    search: str | None = None
    role: Role | None = None
    status: UserStatus | None = None


class People(Protocol):
    """Reads users and their credentials."""

    async def user(self, user_id: UserId) -> User | None:
        """Returns the user; None if unknown or erased."""

    async def logged(self, user_id: UserId) -> LoggedUser | None:
        """Returns the user and the end of their log; None if unknown or erased."""

    async def users_of(self, user_ids: Collection[UserId]) -> Mapping[UserId, User]:
        """Returns these users, read in one statement; unknown and erased ones are left out."""

    async def users(self, chosen: UserFilter, page: PageRequest) -> Page[User]:
        """Returns a page of the users that are not erased, in the order in which they joined."""

    async def actor(self, user_id: UserId, session_id: UUID) -> Actor | None:
        """Returns the user's current role and rights; None if the account is not active or the session has ended."""

    async def actors_with_logs(
        self, asked: Sequence[tuple[UserId, UUID]]
    ) -> Mapping[tuple[UserId, UUID], tuple[Actor, LoggedUser]]:
        """Returns what ``actor`` and ``logged`` do, by user and session, from one statement.

        Those for whom ``actor`` returns None are left out.
        """

    async def credentials(self, email: str) -> Credentials | None:
        """Returns the credentials of the account with this lower-case e-mail; None if unknown or erased."""

    async def is_personal_invitation(self, code_hash: bytes) -> bool:
        """Returns whether a valid invitation with this hash is for one user, whose account an import opened."""

    async def credentials_of(self, user_id: UserId) -> Credentials | None:
        """Returns the credentials of the account with this id; None if unknown or erased."""


class UserWrites(Protocol):
    """Changes users within a transaction."""

    async def add(self, user: User, password_hash: str) -> bool:
        """Adds a user; returns False if the e-mail is taken."""

    async def get(self, user_id: UserId) -> User:
        """Returns the user, who must exist."""

    async def update(self, user_id: UserId, changes: Mapping[str, str]) -> User:
        """Sets the given columns and returns the changed user."""

    async def lock_password(self, user_id: UserId, password_hash: str) -> bool:
        """Returns whether the account is active and has this password hash; both stay so until the transaction ends."""

    async def set_password(self, user_id: UserId, password_hash: str) -> None:
        """Replaces the password hash."""


class Erasure(Protocol):
    """Erases users."""

    async def erase(self, user_id: UserId, last_seq: int) -> None:
        """Deletes the user's data except an empty row, the ledger, the totals, and the log without its dates.

        Args:
            user_id: The user. The head of their log must be locked.
            last_seq: The last event of the log.
        """
