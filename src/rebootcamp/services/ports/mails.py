"""The ports of e-mail: the texts, the links in them, and the server that takes them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID

from rebootcamp.domain.mails import MailContent, MailTopic
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail, ready to be sent. Its repr shows only its id, since the rest is personal or secret.

    Attributes:
        id: The same for every attempt, so that a receiving server can recognise a repetition.
        unsubscribe_url: Where a mail program ends the subscription with one request; None for mail without one.
    """

    id: UUID
    to: str = field(repr=False)
    subject: str = field(repr=False)
    text: str = field(repr=False)
    html: str = field(repr=False)
    language: Language
    unsubscribe_url: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class MailText:
    """The subject and both bodies of a mail."""

    subject: str = field(repr=False)
    text: str = field(repr=False)
    html: str = field(repr=False)


class MailNotSent(Exception):
    """The mail was not taken. The reason holds no address and no text of the mail.

    Attributes:
        status: The code of the server's reply; None if it did not reply.
        is_final: Whether the server refused this mail for good, so that another attempt would be in vain.
    """

    def __init__(self, reason: str, status: int | None = None, *, is_final: bool) -> None:
        super().__init__(reason)
        self.status = status
        self.is_final = is_final


class MailServer(Protocol):
    """Takes mail and sends it on."""

    async def send(self, mail: Mail) -> None:
        """Hands over one mail.

        Raises:
            MailNotSent: The server is away, slow, or refuses the mail.
        """


class MailTexts(Protocol):
    """Writes the texts of mails."""

    def write(self, content: MailContent, language: Language, unsubscribe_url: str | None = None) -> MailText:
        """Returns the subject and the bodies, in that language."""


@dataclass(frozen=True, slots=True)
class PendingRegistration:
    """A registration that waits for the owner of the address to confirm it.

    Attributes:
        mailbox_id: The id of the address, made from it with a key. Everything about one address is found by it.
        id: Tells the registrations with one address apart.
    """

    mailbox_id: UUID
    id: UUID
    email: str = field(repr=False)
    password_hash: str = field(repr=False)
    display_name: str = field(repr=False)
    language: Language
    time_zone: str
    expires_at: datetime


class PendingRegistrations(Protocol):
    """Reads registrations that wait for a confirmation."""

    async def get(self, mailbox_id: UUID, registration_id: UUID) -> PendingRegistration | None:
        """Returns a registration; None if it is unknown, confirmed already, or expired."""


class PendingRegistrationWrites(Protocol):
    """Changes registrations that wait for a confirmation, within a transaction. They expire by the database's clock."""

    async def add(self, registration: PendingRegistration) -> None:
        """Adds a registration."""

    async def take(self, mailbox_id: UUID, registration_id: UUID) -> bool:
        """Deletes all registrations with that address that have not expired; returns whether this one was there."""

    async def forget_all(self) -> None:
        """Deletes all registrations."""

    async def forget(self, limit: int) -> int:
        """Deletes up to ``limit`` expired registrations; returns the number deleted."""


@dataclass(frozen=True, slots=True)
class PresentedReset:
    """The content of a token that resets a password, before its seal has been checked against the password."""

    user_id: UserId
    expires_at: datetime
    seal: bytes = field(repr=False)


class MailTokens(Protocol):
    """Makes and reads the tokens in the links of mails.

    Tokens are sealed with a key, so that nothing that is stored lets anyone make one.
    """

    def for_registration(self, mailbox_id: UUID, registration_id: UUID) -> str:
        """Returns the token that confirms a registration."""

    def registration_of(self, token: str) -> tuple[UUID, UUID] | None:
        """Returns the mailbox and the id of the registration; None if this service did not make the token."""

    def for_reset(self, user_id: UserId, password_hash: str, expires_at: datetime) -> str:
        """Returns a token that resets the password, for as long as the account still has this password hash."""

    def reset_of(self, token: str) -> PresentedReset | None:
        """Returns the content of a token, whose seal is not checked yet; None if the text has another format."""

    def is_sealed(self, presented: PresentedReset, password_hash: str) -> bool:
        """Returns whether this service made the token for an account with this password hash."""

    def for_unsubscribing(self, user_id: UserId, topic: MailTopic) -> str:
        """Returns the token that ends a subscription. It does not expire."""

    def unsubscribing_of(self, token: str) -> tuple[UserId, MailTopic] | None:
        """Returns the subscription that a token ends; None if this service did not make the token."""
