"""Accounts: who may come in, and who they are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from rebootcamp.domain.calendar import time_zone, whole_milliseconds
from rebootcamp.domain.errors import (
    CommonPassword,
    EmailTaken,
    InvalidCredentials,
    InvalidInvitation,
    InvalidRefreshToken,
    NotAuthenticated,
    RegistrationClosed,
    UserNotFound,
    WrongPassword,
)
from rebootcamp.domain.events import UserRegistered
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, RegistrationMode, Role, Session, User, UserId, UserStatus
from rebootcamp.services.ports.credentials import AccessClaims, AccessTokens, PasswordHasher, RefreshTokens
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.projector import InlineProjection
from rebootcamp.services.rate_limits import PasswordThrottle

NO_SUCH_ACCOUNT = "No active account has this e-mail and this password."

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Login:
    """What a client holds of a session.

    Attributes:
        expires_in_s: For how many seconds the access token is good.
        refresh_token: Good once, until ``session_expires_at``.
    """

    access_token: str
    expires_in_s: int
    refresh_token: str
    session_expires_at: datetime

    def __repr__(self) -> str:
        return "Login(...)"


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

    accounts: People
    unit_of_work: UnitOfWork
    projection: InlineProjection
    passwords: PasswordHasher
    is_common: Callable[[str], bool]
    tokens: AccessTokens
    refresh_tokens: RefreshTokens
    clock: Clock
    new_id: NewId
    session_lifetime: timedelta
    throttle: PasswordThrottle
    registration_mode: RegistrationMode
    hash_of_invitation: Callable[[str], bytes]

    async def join(self, registration: Registration, invitation: str | None = None) -> User:
        """Opens an account for whoever asks, as far as the programme lets people in.

        Raises:
            RegistrationClosed: It lets nobody in.
            InvalidInvitation: It lets in whoever is invited, and this is no good invitation.
            UnknownTimeZone, CommonPassword, EmailTaken: As when an account is opened by the operator.
            Overloaded: Too many passwords wait to be looked at.
        """
        if self.registration_mode is RegistrationMode.CLOSED:
            raise RegistrationClosed("Accounts are opened by those who run the programme.")
        by_invitation = self.registration_mode is RegistrationMode.INVITE
        code_hash = self.hash_of_invitation(invitation or "") if by_invitation else None
        with self.passwords.place():
            return await self.register(registration, invitation_hash=code_hash)

    async def register(
        self, registration: Registration, role: Role = Role.LEARNER, *, invitation_hash: bytes | None = None
    ) -> User:
        """Opens an account and its log, and uses up the invitation where one is asked for.

        Raises:
            InvalidInvitation: It is unknown, used or expired.
            UnknownTimeZone: The zone is not an IANA one.
            CommonPassword: Others would guess the password.
            EmailTaken: There is an account with that e-mail.
        """
        time_zone(registration.time_zone)
        self._ensure_uncommon(registration.password, registration.email)
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
            if invitation_hash is not None and not await work.invitations.lock(invitation_hash):
                raise InvalidInvitation("The code is unknown, used or expired.")
            if not await work.users.add(user, password_hash):
                raise EmailTaken("An account with this e-mail exists already.")
            if invitation_hash is not None:
                await work.invitations.use(invitation_hash, user.id)
            await work.log.open(user.id, now)
            head = await work.log.lock(user.id)
            event = head.next_event(UserRegistered(), event_id=self.new_id(), now=now)
            await work.log.append(event)
        await self.projection.attempt(user.id, event.seq)
        return user

    async def invite(self, code_hash: bytes, lifetime: timedelta) -> None:
        """Lets one person register with the code of that hash, for so long."""
        async with self.unit_of_work() as work:
            await work.invitations.add(code_hash, lifetime)

    async def log_in(self, email: str, password: str, address: str = "") -> Login:
        """Opens a session.

        Args:
            email: In whatever case.
            password: As typed.
            address: Where the attempt comes from; empty for the machine itself.

        Raises:
            TooManyAttempts: Of that account's or that address's, whether the account exists or not.
            InvalidCredentials: The two do not belong together, or the account is disabled: never says which.
            Overloaded: Too many passwords wait to be looked at. It was not an attempt.
        """
        with self.passwords.place():
            return await self._log_in(email.lower(), password, address)

    async def _log_in(self, email: str, password: str, address: str) -> Login:
        await self.throttle.ensure_may_try(email, address)
        credentials = await self.accounts.credentials(email)
        verified = credentials.password_hash if credentials else None
        matches = await self.passwords.verify(password, verified)
        if credentials is None or verified is None or not matches:
            raise InvalidCredentials(NO_SUCH_ACCOUNT)
        renewed = await self.passwords.hash(password) if self.passwords.needs_rehash(verified) else None
        user_id, session_id = credentials.user_id, self.new_id()
        refresh_token, refresh_hash = self.refresh_tokens.issue(user_id, session_id)
        async with self.unit_of_work() as work:
            # A change of password ends all sessions: none may begin with the old one while it is being made.
            if not await work.users.lock_password(user_id, verified):
                raise InvalidCredentials(NO_SUCH_ACCOUNT)
            if renewed:
                await work.users.set_password(user_id, renewed)
            session = await work.sessions.add(user_id, session_id, refresh_hash, self.session_lifetime)
        await self.throttle.succeeded(email, address)
        return self._login(session, refresh_token)

    async def refresh(self, refresh_token: str) -> Login:
        """A new access token and the next refresh token of the same session.

        A refresh token is good once. One that comes again has been copied, and nobody can tell who holds the copy:
        the session ends, for both (RFC 9700, section 4.14.2). One that was never issued is refused, and no more:
        whoever has an old access token could make one up that names its session.

        Raises:
            InvalidRefreshToken: It is not good, or no longer: never says why.
        """
        presented = self.refresh_tokens.read(refresh_token)
        user_id, session_id = presented.user_id, presented.session_id
        next_token, next_hash = self.refresh_tokens.issue(user_id, session_id)
        async with self.unit_of_work() as work:
            session = await work.sessions.rotate(user_id, session_id, presented.hash, next_hash)
            reused = session is None and presented.is_ours
            if reused and await work.sessions.end(user_id, session_id):
                log.warning("refresh_token_reused", user_id=str(user_id), session_id=str(session_id))
        if session is None:
            raise InvalidRefreshToken("The token was used before, or its session has ended.")
        return self._login(session, next_token)

    async def log_out(self, actor: Actor) -> None:
        """Ends the session that the actor came with; its tokens are refused from now on."""
        async with self.unit_of_work() as work:
            await work.sessions.end(actor.user_id, actor.session_id)

    def claims(self, token: str) -> AccessClaims:
        """Whom the token names; nobody has been looked up for it.

        Raises:
            NotAuthenticated: The token is not good.
        """
        return self.tokens.read(token)

    async def actor(self, claims: AccessClaims) -> Actor:
        """Who is asking: whom a token names, as the database knows them now.

        Raises:
            NotAuthenticated: The session has ended, or the account may not be used.
        """
        actor = await self.accounts.actor(claims.user_id, claims.session_id)
        if actor is None:
            raise NotAuthenticated("The session of this token has ended.")
        return actor

    async def reset_password(self, email: str, password: str) -> None:
        """Sets a new password and ends every session, for the operator's command line.

        Raises:
            UserNotFound: No account has that e-mail.
            CommonPassword: Others would guess the password.
        """
        credentials = await self.accounts.credentials(email.lower())
        if credentials is None:
            raise UserNotFound("No account has this e-mail.")
        self._ensure_uncommon(password, credentials.email)
        password_hash = await self.passwords.hash(password)
        async with self.unit_of_work() as work:
            await work.users.set_password(credentials.user_id, password_hash)
            await work.sessions.end_all(credentials.user_id)

    async def change_password(
        self, user_id: UserId, current: str, new: str, *, actor: Actor, address: str = ""
    ) -> None:
        """Sets a new password and ends every other session.

        Raises:
            NotPermitted: It is someone else's account.
            TooManyAttempts: With the current password, as if it were tried by logging in.
            WrongPassword: The current password is another one.
            CommonPassword: Others would guess the new one.
            Overloaded: Too many passwords wait to be looked at. It was not an attempt.
        """
        actor.ensure_self(user_id)
        with self.passwords.place():
            await self._change_password(user_id, current, new, actor=actor, address=address)

    async def _change_password(self, user_id: UserId, current: str, new: str, *, actor: Actor, address: str) -> None:
        credentials = await self.accounts.credentials_of(user_id)
        if credentials is not None:
            await self.throttle.ensure_may_try(credentials.email, address)
        verified = credentials.password_hash if credentials else None
        matches = await self.passwords.verify(current, verified)
        if credentials is None or verified is None or not matches:
            raise WrongPassword("The current password is another one.")
        self._ensure_uncommon(new, credentials.email, "/new_password")
        password_hash = await self.passwords.hash(new)
        async with self.unit_of_work() as work:
            if not await work.users.lock_password(user_id, verified):
                raise WrongPassword("The current password has just been changed.")
            await work.users.set_password(user_id, password_hash)
            await work.sessions.end_all(user_id, spare=actor.session_id)
        await self.throttle.succeeded(credentials.email, address)

    def _login(self, session: Session, refresh_token: str) -> Login:
        access_token, expires_in_s = self.tokens.issue(session.user_id, session.id)
        return Login(access_token, expires_in_s, refresh_token, session.expires_at)

    def _ensure_uncommon(self, password: str, email: str, pointer: str = "/password") -> None:
        if password.lower() == email.lower() or self.is_common(password):
            raise CommonPassword("It is in the lists that are tried first.", pointer)
