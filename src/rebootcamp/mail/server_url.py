"""The URL of an SMTP server: ``smtp``, ``starttls`` or ``smtps``, with credentials that are never shown."""

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit


class Encryption(StrEnum):
    """The encryption of a connection to the SMTP server; the value is the scheme of the URL."""

    NONE = "smtp"
    STARTTLS = "starttls"
    TLS = "smtps"


EXPECTED = "must be a URL such as starttls://user:password@mail.example.org:587"
DEFAULT_PORTS = {Encryption.NONE: 25, Encryption.STARTTLS: 587, Encryption.TLS: 465}


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """The server that mail is handed to.

    Attributes:
        username: None if the server takes mail without a login.
    """

    encryption: Encryption
    host: str
    port: int
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)


def smtp_server_of(url: str) -> SmtpServer:
    """Reads the URL of an SMTP server, such as ``starttls://user:password@mail.example.org:587``.

    Raises:
        ValueError: The URL cannot be used. The message never shows the URL, which holds a password.
    """
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
        encryption = Encryption(parts.scheme)
    except ValueError:
        raise ValueError(EXPECTED) from None
    if not host or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(EXPECTED)
    if (parts.username is None) != (parts.password is None):
        raise ValueError("must have both a user and a password, or neither")
    if parts.username and encryption is Encryption.NONE and not _is_this_machine(host):
        raise ValueError("would send the password unencrypted; use starttls:// or smtps://")
    return SmtpServer(
        encryption,
        host,
        port or DEFAULT_PORTS[encryption],
        None if parts.username is None else unquote(parts.username),
        None if parts.password is None else unquote(parts.password),
    )


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
