"""Accounts: who may come in, and who they are."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.calendar import time_zone, whole_milliseconds
from rebootcamp.domain.errors import EmailTaken, InvalidCredentials, NotAuthenticated, UserNotFound
from rebootcamp.domain.events import UserRegistered
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, User, UserId, UserStatus
from rebootcamp.services.environment import Clock, NewId
from rebootcamp.services.projector import InlineProjection
from rebootcamp.services.work import UnitOfWork


class PasswordHasher(Protocol):
    """Hashes passwords, slowly on purpose."""

    async def hash(self, password: str) -> str:
        """A salted hash."""

    async def verify(self, password: str, hashed: str | None) -> bool:
        """Whether they belong together; None takes as long as a real hash, and never matches."""


class Claims(Protocol):
    """What an access token says."""

    @property
    def user_id(self) -> UserId: ...
    @property
    def session_id(self) -> UUID: ...


class TokenSigner(Protocol):
    """Signs and reads access tokens."""

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, int]:
        """A token, and for how many seconds it is good."""

    def read(self, token: str) -> Claims:
        """What the token says.

        Raises:
            NotAuthenticated: It is not one of ours, or no longer good.
        """


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a login is checked against."""

    user_id: UserId
    password_hash: str | None
    status: UserStatus


class AccountReader(Protocol):
    """Reads accounts; PostgreSQL."""

    async def actor(self, user_id: UserId, session_id: UUID) -> Actor | None:
        """Who that is now; None unless the account is active and the session goes on."""

    async def credentials(self, email: str) -> Credentials | None:
        """By e-mail, in lower case."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token, and for how many seconds it is good."""

    value: str
    expires_in_s: int


@dataclass(frozen=True, slots=True)
class Registration:
    """What a person gives to join."""

    email: str
    password: str
    display_name: str
    language: Language
    time_zone: str

    def __repr__(self) -> str:
        return "Registration(...)"


@dataclass(frozen=True, slots=True)
class AccountService:
    """Registers people, lets them in, and tells who is asking."""

    accounts: AccountReader
    unit_of_work: UnitOfWork
    projection: InlineProjection
    passwords: PasswordHasher
    tokens: TokenSigner
    clock: Clock
    new_id: NewId
    session_lifetime: timedelta

    async def register(self, registration: Registration, role: Role = Role.LEARNER) -> User:
        """Opens an account and its log.

        Raises:
            UnknownTimeZone: The zone is not an IANA one.
            EmailTaken: There is an account with that e-mail.
        """
        time_zone(registration.time_zone)
        password_hash = await self.passwords.hash(registration.password)
        now = whole_milliseconds(self.clock.now())
        user = User(
            id=UserId(self.new_id()),
            email=registration.email.lower(),
            display_name=registration.display_name,
            role=role,
            status=UserStatus.ACTIVE,
            language=registration.language,
            time_zone=registration.time_zone,
            cohort=None,
            joined_at=now,
        )
        async with self.unit_of_work() as work:
            if not await work.users.add(user, password_hash):
                raise EmailTaken("An account with this e-mail exists already.")
            await work.log.open(user.id, now)
            head = await work.log.lock(user.id)
            event = head.next_event(UserRegistered(), event_id=self.new_id(), now=now)
            await work.log.append(event)
        await self.projection.attempt(user.id, event.seq)
        return user

    async def log_in(self, email: str, password: str) -> AccessToken:
        """Opens a session.

        Raises:
            InvalidCredentials: The two do not belong together, or the account is disabled: never says which.
        """
        credentials = await self.accounts.credentials(email.lower())
        matches = await self.passwords.verify(password, credentials.password_hash if credentials else None)
        if credentials is None or not matches or credentials.status is not UserStatus.ACTIVE:
            raise InvalidCredentials("No active account has this e-mail and this password.")
        now = whole_milliseconds(self.clock.now())
        session_id = self.new_id()
        async with self.unit_of_work() as work:
            await work.users.add_session(credentials.user_id, session_id, now, now + self.session_lifetime)
        value, expires_in_s = self.tokens.issue(credentials.user_id, session_id)
        return AccessToken(value, expires_in_s)

    async def authenticate(self, token: str) -> Actor:
        """Who is asking: what the token names, as the database knows it now.

        Raises:
            NotAuthenticated: The token is not good, its session has ended, or the account may not be used.
        """
        claims = self.tokens.read(token)
        actor = await self.accounts.actor(claims.user_id, claims.session_id)
        if actor is None:
            raise NotAuthenticated("The session of this token has ended.")
        return actor

    async def reset_password(self, email: str, password: str) -> None:
        """Sets a new password and ends every session, for the operator's command line.

        Raises:
            UserNotFound: No account has that e-mail.
        """
        credentials = await self.accounts.credentials(email.lower())
        if credentials is None:
            raise UserNotFound("No account has this e-mail.")
        password_hash = await self.passwords.hash(password)
        async with self.unit_of_work() as work:
            await work.users.set_password(credentials.user_id, password_hash)
            await work.users.end_sessions(credentials.user_id, self.clock.now())
