"""Hands mail to an SMTP server, through aiosmtplib."""

import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from email.utils import format_datetime, parseaddr
from functools import cached_property

from aiosmtplib import SMTP
from aiosmtplib.errors import (
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
)
from email_validator import EmailNotValidError, validate_email

from rebootcamp.mail.server_url import Encryption, SmtpServer
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.mails import Mail, MailNotSent, MailServer

POLICY = SMTP_POLICY.clone(max_line_length=990, cte_type="7bit")
"""Lines are as long as RFC 5322 allows: in headers that are folded earlier, long addresses would be encoded."""
FIRST_FINAL_REPLY = 500
"""Replies from 500 on are permanent, those below are transient (RFC 5321, section 4.2.1)."""


@dataclass(frozen=True)
class SmtpMailServer(MailServer):
    """Sends each mail over a connection of its own. Certificates are checked against the machine's authorities.

    Attributes:
        sender: The address that mail comes from, with or without a name.
        timeout_s: Maximum time of each step: connecting, and each command with its reply.
    """

    server: SmtpServer
    sender: str
    timeout_s: float
    clock: Clock
    _host: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_host", parseaddr(self.sender)[1].rpartition("@")[2])

    async def send(self, mail: Mail) -> None:
        """Hands over one mail.

        The errors of the library quote addresses and replies, which may quote the mail. So only the kind of the error
        and the code of the reply go into the reason.
        """
        server = self.server
        client = SMTP(
            hostname=server.host,
            port=server.port,
            username=server.username,
            password=server.password,
            timeout=self.timeout_s,
            use_tls=server.encryption is Encryption.TLS,
            start_tls=server.encryption is Encryption.STARTTLS,
            tls_context=None if server.encryption is Encryption.NONE else self._tls,
            local_hostname=self._host,
        )
        recipient = _transmitted(mail.to)
        needs_utf8 = not recipient.isascii()
        raw = self.message_of(mail, recipient).as_bytes(policy=POLICY.clone(utf8=needs_utf8))
        try:
            async with client:
                await client.sendmail(
                    parseaddr(self.sender)[1], recipient, raw, mail_options=["SMTPUTF8"] if needs_utf8 else []
                )
        except (SMTPException, OSError) as error:
            raise _not_sent(error) from None

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        """The TLS settings, made once: reading the authorities takes longer than sending a mail."""
        return ssl.create_default_context()

    def message_of(self, mail: Mail, recipient: str) -> EmailMessage:
        """Returns the mail as RFC 5322 writes it, with a plain and an HTML body.

        The policy refuses line breaks in headers, so no text can add a header.
        """
        message = EmailMessage(POLICY)
        message["From"] = self.sender
        message["To"] = recipient
        message["Subject"] = mail.subject
        message["Date"] = format_datetime(self.clock.now())
        message["Message-ID"] = f"<{mail.id}@{self._host}>"
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office reply comes back.
        if mail.unsubscribe_url is not None:
            message["List-Unsubscribe"] = f"<{mail.unsubscribe_url}>"
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058, section 3.1
        message.set_content(mail.text)
        message.add_alternative(mail.html, subtype="html")
        message["Content-Language"] = mail.language
        return message


def _transmitted(address: str) -> str:
    """Returns the address with an ASCII domain, so that only a non-ASCII local part needs SMTPUTF8.

    Raises:
        MailNotSent: The text is not an address.
    """
    try:
        checked = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        raise MailNotSent("NotAnAddress", is_final=True) from None
    return checked.ascii_email or checked.normalized


def _not_sent(error: SMTPException | OSError) -> MailNotSent:
    """Returns the failure. A refusal of the login or of the sender is not final: the operator can mend it."""
    if isinstance(error, SMTPRecipientsRefused):
        error = error.recipients[0]
    kind = type(error).__name__
    if not isinstance(error, SMTPResponseException):
        return MailNotSent(kind, is_final=False)
    refuses_this_mail = isinstance(error, SMTPRecipientRefused | SMTPDataError)
    return MailNotSent(kind, error.code, is_final=refuses_this_mail and error.code >= FIRST_FINAL_REPLY)
