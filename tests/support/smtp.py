"""A real SMTP server on loopback, which keeps what it is sent and fails as told."""

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from rebootcamp.mail.server_url import Encryption

USER, PASSWORD = "rebootcamp", "p@ss/word"


@dataclass
class Mailbox:
    """Everything that the server has taken, oldest first.

    Attributes:
        refusals: Replies to give instead, by recipient or ``DATA``.
    """

    port: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def to(self, address: str) -> list[EmailMessage]:
        """The mails to that address."""
        return [mail for mail, rcpt in zip(self.mails, self.recipients, strict=True) if rcpt == address]

    async def arrival(self, address: str) -> EmailMessage:
        """Waits for a mail to that address; the latest."""
        async with asyncio.timeout(60):
            while not (found := self.to(address)):
                self._arrived.clear()
                await self._arrived.wait()
        return found[-1]

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self.refusals:
            return self.refusals[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        if "DATA" in self.refusals:
            return self.refusals["DATA"]
        assert isinstance(envelope.content, bytes)
        mail = message_from_bytes(envelope.content, policy=default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        self.raw.append(envelope.content)
        [recipient] = envelope.rcpt_tos
        self.recipients.append(recipient)
        self._arrived.set()
        return "250 OK"


def text_of(mail: EmailMessage) -> str:
    """The plain body."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def html_of(mail: EmailMessage) -> str:
    """The HTML body."""
    body = mail.get_body(("html",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


@asynccontextmanager
async def smtp_server(
    encryption: Encryption = Encryption.NONE,
    context: ssl.SSLContext | None = None,
    *,
    needs_login: bool = False,
    port: int = 0,
    mailbox: Mailbox | None = None,
) -> AsyncIterator[Mailbox]:
    """Serves until the block ends; a mailbox of before can be given, to come back with."""
    mailbox = mailbox or Mailbox()

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any) -> AuthResult:
        is_right = isinstance(given, LoginPassword) and (given.login, given.password) == (
            USER.encode(),
            PASSWORD.encode(),
        )
        return AuthResult(success=is_right, handled=is_right)

    def protocol() -> SMTP:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # It warns of logins without TLS, and knows nothing of implicit TLS.
            return SMTP(
                mailbox,
                enable_SMTPUTF8=True,
                tls_context=context if encryption is Encryption.STARTTLS else None,
                require_starttls=encryption is Encryption.STARTTLS,
                authenticator=check if needs_login else None,
                auth_required=needs_login,
                auth_require_tls=False,
            )

    server = await asyncio.get_running_loop().create_server(
        protocol, "127.0.0.1", port, ssl=context if encryption is Encryption.TLS else None
    )
    mailbox.port = server.sockets[0].getsockname()[1]
    try:
        yield mailbox
    finally:
        server.close()
        await server.wait_closed()
