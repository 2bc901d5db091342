"""Registration and password reset by mail, where an SMTP server is set.

A request does the same work whether an account has the address or not: it queues one delivery to the address. Whether
there is an account is looked up when the mail is written, so neither the answer nor its timing can tell.
"""

from dataclasses import dataclass
from datetime import timedelta

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import InvalidLink, MailOff, WrongRegistrationPassword
from rebootcamp.domain.mails import CONFIRMATION_VALID_FOR, MailType
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import RegistrationMode, User
from rebootcamp.services.accounts import AccountService, Registration
from rebootcamp.services.mail_queue import MailQueue
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.mails import MailTokens, PendingRegistration, PendingRegistrations
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.rate_limits import MailThrottle

REFUSED_LINK = "The link was used before, has expired, or was not made by this service."


@dataclass(frozen=True, slots=True)
class AccountMailService:
    """Registers users, and resets passwords, by mail.

    Attributes:
        queue: None where no SMTP server is set.
    """

    accounts: AccountService
    pending: PendingRegistrations
    unit_of_work: UnitOfWork
    queue: MailQueue | None
    tokens: MailTokens
    throttle: MailThrottle
    clock: Clock
    new_id: NewId

    async def register(self, registration: Registration, invitation: str | None = None) -> User | None:
        """Registers a user; or in open mode, where an SMTP server is set, leaves the rest to a mail.

        A personal invitation needs no confirmation: whoever has it takes over the account at once.

        Returns:
            None if a mail follows: one that confirms the registration, or one that says that there is an account.

        Raises:
            RegistrationClosed, InvalidInvitation, EmailTaken: See ``AccountService.join``; never if a mail follows.
            UnknownTimeZone, CommonPassword: See ``AccountService.ensure_acceptable``.
            TooManyAttempts: Too many mails to this address were asked for.
            Overloaded: Too many password checks are queued.
        """
        if self.queue is None or self.accounts.registration_mode is not RegistrationMode.OPEN:
            return await self.accounts.join(registration, invitation)
        if invitation and (user := await self.accounts.take_over(registration, invitation)):
            return user
        email = registration.email.lower()
        self.accounts.ensure_acceptable(registration)
        await self.throttle.ensure_may_write_to(email)
        with self.accounts.passwords.place():
            password_hash = await self.accounts.passwords.hash(registration.password)
        pending = PendingRegistration(
            self.queue.mailbox_id(email),
            self.new_id(),
            email,
            password_hash,
            registration.display_name,
            registration.language,
            registration.time_zone,
            whole_milliseconds(self.clock.now()) + CONFIRMATION_VALID_FOR,
        )
        async with self.unit_of_work() as work:
            await work.registrations.add(pending)
            await self.queue.add(work, pending.id, MailType.REGISTRATION, email)
        return None

    async def confirm_registration(self, token: str, password: str) -> User:
        """Creates the account of a registration. The link proves the address, and the password who registered.

        Without the password, someone could register with the address of another person, who would confirm an account
        whose password the other one knows.

        Raises:
            MailOff: The service sends no mail.
            InvalidLink: The registration is unknown, was confirmed already, or has expired.
            WrongRegistrationPassword: The password is not the one of the registration.
            EmailTaken: An account with this e-mail was created meanwhile.
            Overloaded: Too many password checks are queued.
        """
        self._ensure_on()
        key = self.tokens.registration_of(token)
        if key is None:
            raise InvalidLink(REFUSED_LINK)
        with self.accounts.passwords.place():
            pending = await self.pending.get(*key)
            if pending is None:
                raise InvalidLink(REFUSED_LINK)
            if not await self.accounts.passwords.verify(password, pending.password_hash):
                raise WrongRegistrationPassword("This is not the password that was chosen at the registration.")
        return await self.accounts.confirm(pending)

    async def ask_for_reset(self, email: str, address: str) -> None:
        """Queues a mail that lets the owner of the account choose a new password, if an account has this e-mail.

        Args:
            email: The e-mail in any case.
            address: The address of the client.

        Raises:
            MailOff: The service sends no mail.
            TooManyAttempts: The client has asked too often, or too many mails to this address were asked for.
        """
        queue = self._ensure_on()
        await self.throttle.ensure_may_ask(address)
        await self.throttle.ensure_may_write_to(email.lower())
        async with self.unit_of_work() as work:
            await queue.add(work, self.new_id(), MailType.PASSWORD_RESET, email.lower())

    async def reset_password(self, token: str, new_password: str) -> None:
        """Sets a new password and ends every session. The link stops working, and so do all others of the account.

        Raises:
            MailOff: The service sends no mail.
            InvalidLink: The link was used, has expired, or is not ours; or the account may not be used.
            CommonPassword: The password is a common one, or equals the e-mail.
            Overloaded: Too many password checks are queued.
        """
        self._ensure_on()
        presented = self.tokens.reset_of(token)
        if presented is None or presented.expires_at <= self.clock.now():
            raise InvalidLink(REFUSED_LINK)
        credentials = await self.accounts.accounts.credentials_of(presented.user_id)
        if credentials is None or not self.tokens.is_sealed(presented, credentials.password_hash):
            raise InvalidLink(REFUSED_LINK)
        self.accounts.ensure_uncommon(new_password, credentials.email, "/new_password")
        with self.accounts.passwords.place():
            password_hash = await self.accounts.passwords.hash(new_password)
        async with self.unit_of_work() as work:
            if not await work.users.lock_password(credentials.user_id, credentials.password_hash):
                raise InvalidLink(REFUSED_LINK)
            await work.users.set_password(credentials.user_id, password_hash)
            await work.sessions.end_all(credentials.user_id)
        await self.accounts.throttle.clear(credentials.email)

    async def invite(self, email: str, code: str, code_hash: bytes, lifetime: timedelta, language: Language) -> None:
        """Adds an invitation to register, and queues the mail that carries its code.

        Raises:
            MailOff: The service sends no mail.
        """
        queue = self._ensure_on()
        async with self.unit_of_work() as work:
            await work.invitations.add(code_hash, lifetime)
            await queue.add(
                work,
                self.new_id(),
                MailType.INVITATION,
                email.lower(),
                code=code,
                days=lifetime.days,
                language=language,
            )

    def _ensure_on(self) -> MailQueue:
        if self.queue is None:
            raise MailOff("The operator has set no SMTP server.")
        return self.queue
