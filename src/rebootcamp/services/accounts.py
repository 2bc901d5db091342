"""Accounts: registration, login, sessions and passwords."""

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
    InvalidLink,
    InvalidRefreshToken,
    NotAuthenticated,
    RegistrationClosed,
    UserNotFound,
    WrongPassword,
)
from rebootcamp.domain.events import RecordedEvent, UserRegistered
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, RegistrationMode, Role, Session, User, UserId, UserStatus
from rebootcamp.services.ports.credentials import AccessClaims, AccessTokens, PasswordHasher, RefreshTokens
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.imports import NO_PASSWORD
from rebootcamp.services.ports.mails import PendingRegistration
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import InlineProjection
from rebootcamp.services.rate_limits import PasswordThrottle

SESSION_ENDED = "The session of this token has ended."
NO_SUCH_ACCOUNT = "No active account has this e-mail and this password."

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Login:
    """The tokens of a session, as the client receives them.

    Attributes:
        expires_in_s: Lifetime of the access token, in seconds.
        refresh_token: Valid for one use, until ``session_expires_at``.
    """

    access_token: str
    expires_in_s: int
    refresh_token: str
    session_expires_at: datetime

    def __repr__(self) -> str:
        return "Login(...)"


@dataclass(frozen=True, slots=True)
class Registration:
    """The data that a new user enters."""

    email: str
    password: str
    display_name: str
    language: Language
    time_zone: str

    def __repr__(self) -> str:
        return "Registration(...)"


@dataclass(frozen=True, slots=True)
class AccountService:
    """Registers users, logs them in and out, and authenticates their requests."""

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
        """Registers a user on their own request, if the registration mode allows it.

        An invitation of a service account also gives the new user the external id that it names. Where registration
        needs no invitation, one that is not valid is ignored. A personal invitation instead lets the user take over the
        account that an import opened, in every mode.

        Raises:
            RegistrationClosed: The registration mode is ``closed``.
            InvalidInvitation: The mode is ``invite``, and the code is missing, unknown, used or expired. Or the
                invitation is for a user with another e-mail.
            UnknownTimeZone, CommonPassword, EmailTaken: See ``register``.
            Overloaded: Too many password checks are queued. This request does not count as an attempt.
        """
        if invitation and (user := await self.take_over(registration, invitation)):
            return user
        if self.registration_mode is RegistrationMode.CLOSED:
            raise RegistrationClosed("Registration is closed. The programme's operators create accounts.")
        by_invitation = self.registration_mode is RegistrationMode.INVITE
        code_hash = self.hash_of_invitation(invitation or "") if by_invitation or invitation else None
        with self.passwords.place():
            return await self.register(registration, invitation_hash=code_hash, by_invitation=by_invitation)

    async def take_over(self, registration: Registration, invitation: str) -> User | None:
        """Gives an imported account its password and the data that its user enters.

        Returns:
            None if the invitation is not a personal one. Then nothing has changed.

        Raises:
            InvalidInvitation: The invitation is for a user with another e-mail, or the account has a password.
            UnknownTimeZone, CommonPassword: See ``ensure_acceptable``.
            Overloaded: Too many password checks are queued.
        """
        code_hash = self.hash_of_invitation(invitation)
        if not await self.accounts.is_personal_invitation(code_hash):
            return None
        self.ensure_acceptable(registration)
        with self.passwords.place():
            password_hash = await self.passwords.hash(registration.password)
        async with self.unit_of_work() as work:
            user_id = await work.invitations.lock_personal(code_hash)
            if user_id is None:
                raise InvalidInvitation("The invitation code is unknown, used or expired.")
            await work.log.lock(user_id)
            if (await work.users.get(user_id)).email != registration.email.lower():
                raise InvalidInvitation("The invitation is for another e-mail.")
            if not await work.users.lock_password(user_id, NO_PASSWORD):
                raise InvalidInvitation("The account has a password already, or is disabled.")
            await work.users.set_password(user_id, password_hash)
            await work.invitations.use(code_hash, user_id)
            changes = {
                "display_name": registration.display_name,
                "language": registration.language,
                "time_zone": registration.time_zone,
            }
            return await work.users.update(user_id, changes)

    async def register(
        self,
        registration: Registration,
        role: Role = Role.LEARNER,
        *,
        invitation_hash: bytes | None = None,
        by_invitation: bool = False,
    ) -> User:
        """Creates an account and its event log, and uses up the invitation if one is required.

        Args:
            registration: The new user's data.
            role: The new user's role.
            invitation_hash: The hash of the invitation to use; None if there is none.
            by_invitation: Whether an invitation is required.

        Raises:
            InvalidInvitation: The invitation is unknown, used or expired.
            UnknownTimeZone: The time zone is not an IANA time zone.
            CommonPassword: The password is a common one, or equals the e-mail.
            EmailTaken: An account with this e-mail exists.
        """
        self.ensure_acceptable(registration)
        password_hash = await self.passwords.hash(registration.password)
        user = self._new_user(
            registration.email, registration.display_name, role, registration.language, registration.time_zone
        )
        async with self.unit_of_work() as work:
            external_id, invited = None, False
            if invitation_hash is not None:
                invited = by_invitation and await work.invitations.lock(invitation_hash)
                external_id = None if invited else await work.external_ids.take_invitation(invitation_hash)
            if by_invitation and not invited and external_id is None:
                raise InvalidInvitation("The invitation code is unknown, used or expired.")
            if not await work.users.add(user, password_hash):
                raise EmailTaken("Each account has an e-mail of its own.")
            if invited and invitation_hash is not None:
                await work.invitations.use(invitation_hash, user.id)
            event = await self._begin_log(work, user)
            if external_id is not None and not await work.external_ids.put(*external_id, user.id, user.joined_at):
                raise InvalidInvitation("Another user has the external id of this invitation.")
        await self.projection.attempt(user.id, event.seq)
        return user

    async def confirm(self, pending: PendingRegistration) -> User:
        """Creates the account of a registration whose address was confirmed. Of several at once, one succeeds.

        Raises:
            InvalidLink: The registration was confirmed already, or has expired.
            EmailTaken: An account with this e-mail was created meanwhile.
        """
        user = self._new_user(pending.email, pending.display_name, Role.LEARNER, pending.language, pending.time_zone)
        async with self.unit_of_work() as work:
            if not await work.registrations.take(pending.mailbox_id, pending.id):
                raise InvalidLink("The link was used before, or has expired.")
            if not await work.users.add(user, pending.password_hash):
                raise EmailTaken("Each account has an e-mail of its own.")
            event = await self._begin_log(work, user)
        await self.projection.attempt(user.id, event.seq)
        return user

    def ensure_acceptable(self, registration: Registration) -> None:
        """Checks a registration, as far as that is possible without a store.

        Raises:
            UnknownTimeZone: The time zone is not an IANA time zone.
            CommonPassword: The password is a common one, or equals the e-mail.
        """
        time_zone(registration.time_zone)
        self.ensure_uncommon(registration.password, registration.email)

    def _new_user(self, email: str, display_name: str, role: Role, language: Language, time_zone_name: str) -> User:
        return User(
            id=UserId(self.new_id()),
            email=email.lower(),
            display_name=display_name,
            role=role,
            status=UserStatus.ACTIVE,
            language=language,
            time_zone=time_zone_name,
            cohort=None,
            joined_at=whole_milliseconds(self.clock.now()),
        )

    async def _begin_log(self, work: Work, user: User) -> RecordedEvent:
        await work.log.open(user.id, user.joined_at)
        head = await work.log.lock(user.id)
        event = head.next_event(UserRegistered(), event_id=self.new_id(), now=user.joined_at)
        await work.log.append(event)
        return event

    async def invite(self, code_hash: bytes, lifetime: timedelta) -> None:
        """Adds an invitation to register, which one user can use within ``lifetime``."""
        async with self.unit_of_work() as work:
            await work.invitations.add(code_hash, lifetime)

    async def log_in(self, email: str, password: str, address: str = "") -> Login:
        """Starts a session.

        Args:
            email: The e-mail in any case.
            password: The password as the user typed it.
            address: The client's address; empty for a login on this machine.

        Raises:
            TooManyAttempts: The account or the address had too many attempts, whether the account exists or not.
            InvalidCredentials: The password is wrong, or no active account has this e-mail; never says which.
            Overloaded: Too many password checks are queued. This request does not count as an attempt.
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
            # A password change ends all sessions. The lock keeps one with the old password from starting.
            if not await work.users.lock_password(user_id, verified):
                raise InvalidCredentials(NO_SUCH_ACCOUNT)
            if renewed:
                await work.users.set_password(user_id, renewed)
            session = await work.sessions.add(user_id, session_id, refresh_hash, self.session_lifetime)
        await self.throttle.succeeded(email, address)
        return self._login(session, refresh_token)

    async def refresh(self, refresh_token: str) -> Login:
        """Returns a new access token and the session's next refresh token.

        Each refresh token works once. A token that comes again was copied, and the service cannot tell which client is
        legitimate, so the session ends for both (RFC 9700, section 4.14.2). A token that was never issued is only
        refused. Otherwise, anyone with an old access token could forge one and end the session that it names.

        Raises:
            InvalidRefreshToken: The token is not valid, or no longer; never says why.
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
        """Ends the actor's session, so that its tokens are refused from now on."""
        async with self.unit_of_work() as work:
            await work.sessions.end(actor.user_id, actor.session_id)

    def claims(self, token: str) -> AccessClaims:
        """Returns the claims of an access token, without looking up the user.

        Raises:
            NotAuthenticated: The token is not valid.
        """
        return self.tokens.read(token)

    async def actor(self, claims: AccessClaims) -> Actor:
        """Returns the user that the claims name, with their current role and rights.

        Raises:
            NotAuthenticated: The session has ended, or the account is not active.
        """
        actor = await self.accounts.actor(claims.user_id, claims.session_id)
        if actor is None:
            raise NotAuthenticated(SESSION_ENDED)
        return actor

    async def reset_password(self, email: str, password: str) -> None:
        """Sets a new password and ends every session. Used by the operator's command line.

        Raises:
            UserNotFound: No account has this e-mail.
            CommonPassword: The password is a common one, or equals the e-mail.
        """
        credentials = await self.accounts.credentials(email.lower())
        if credentials is None:
            raise UserNotFound("No account has this e-mail.")
        self.ensure_uncommon(password, credentials.email)
        password_hash = await self.passwords.hash(password)
        async with self.unit_of_work() as work:
            await work.users.set_password(credentials.user_id, password_hash)
            await work.sessions.end_all(credentials.user_id)

    async def change_password(
        self, user_id: UserId, current: str, new: str, *, actor: Actor, address: str = ""
    ) -> None:
        """Sets a new password and ends every other session.

        Raises:
            NotPermitted: The account is not the actor's own.
            TooManyAttempts: The account or the address had too many attempts, which logins count towards, too.
            WrongPassword: ``current`` is not the account's password.
            CommonPassword: The new password is a common one, or equals the e-mail.
            Overloaded: Too many password checks are queued. This request does not count as an attempt.
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
            raise WrongPassword("The current password is wrong.")
        self.ensure_uncommon(new, credentials.email, "/new_password")
        password_hash = await self.passwords.hash(new)
        async with self.unit_of_work() as work:
            if not await work.users.lock_password(user_id, verified):
                raise WrongPassword("The password was changed by another request. Enter the new one.")
            await work.users.set_password(user_id, password_hash)
            await work.sessions.end_all(user_id, spare=actor.session_id)
        await self.throttle.succeeded(credentials.email, address)

    def _login(self, session: Session, refresh_token: str) -> Login:
        access_token, expires_in_s = self.tokens.issue(session.user_id, session.id)
        return Login(access_token, expires_in_s, refresh_token, session.expires_at)

    def ensure_uncommon(self, password: str, email: str, pointer: str = "/password") -> None:
        """Refuses passwords that are easy to guess.

        Raises:
            CommonPassword: The password is a common one, or equals the e-mail.
        """
        if password.lower() == email.lower() or self.is_common(password):
            raise CommonPassword("The password is too common, or is the same as the e-mail.", pointer)
