"""Mail over SMTP: a real server on loopback takes it, refuses it, or is away."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from rebootcamp.domain.texts import Language
from rebootcamp.mail.server_url import Encryption, smtp_server_of
from rebootcamp.mail.smtp import SmtpMailServer
from rebootcamp.services.ports.mails import Mail, MailNotSent
from tests.support.clock import SettableClock
from tests.support.smtp import Mailbox, html_of, smtp_server, text_of

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
CREDENTIALS = "rebootcamp:p%40ss%2Fword@"


def client(mailbox: Mailbox, scheme: str = "smtp", credentials: str = "", timeout_s: float = 5) -> SmtpMailServer:
    server = smtp_server_of(f"{scheme}://{credentials}localhost:{mailbox.port}")
    return SmtpMailServer(server, "RebootCamp <no-reply@example.org>", timeout_s, SettableClock(NOW))


def mail(to: str = "lea@example.org", subject: str = "Écologie", **given: str) -> Mail:
    return Mail(uuid4(), to, subject, "Bonjour Léa\n", "<p>Bonjour Léa</p>", Language.FR, **given)


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with smtp_server() as mailbox:
        yield mailbox


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that signs itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return path


def context_of(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def test_a_mail_arrives_with_both_bodies_and_its_headers(mailbox: Mailbox) -> None:
    url = f"https://camp.example.org/mail/unsubscribe/rcm_{'x' * 100}"
    sent = mail(unsubscribe_url=url)
    await client(mailbox).send(sent)
    [got] = mailbox.to("lea@example.org")
    assert got["From"] == "RebootCamp <no-reply@example.org>"
    assert got["To"] == "lea@example.org"
    assert got["Subject"] == "Écologie"
    assert got["Message-ID"] == f"<{sent.id}@example.org>"
    assert got["Date"].datetime == NOW
    assert got["Auto-Submitted"] == "auto-generated"
    assert got["List-Unsubscribe"] == f"<{url}>"
    assert f"List-Unsubscribe: <{url}>\r\n".encode() in mailbox.raw[0], "mail programs read it as it is written"
    assert got["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert text_of(got) == "Bonjour Léa\n"
    assert html_of(got).strip() == "<p>Bonjour Léa</p>"


@pytest.mark.parametrize("subject", ["A\r\nBcc: all@example.org", "A\nX: y", "A\rX: y"])
async def test_no_text_adds_a_header(mailbox: Mailbox, subject: str) -> None:
    with pytest.raises(ValueError, match=r"(?i)linefeed|carriage|newline"):
        await client(mailbox).send(mail(subject=subject))
    assert mailbox.mails == []


@pytest.mark.parametrize("to", ["lea@example.org\r\nRCPT TO:<all@example.org>", "lea@example.org, all@example.org", ""])
async def test_a_mail_has_one_recipient(mailbox: Mailbox, to: str) -> None:
    with pytest.raises(MailNotSent) as raised:
        await client(mailbox).send(mail(to))
    assert raised.value.is_final
    assert mailbox.mails == []


async def test_addresses_in_other_scripts_arrive(mailbox: Mailbox) -> None:
    for address, transmitted in (("lea@münchen.de", "lea@xn--mnchen-3ya.de"), ("léa@example.org", "léa@example.org")):
        await client(mailbox).send(mail(address))
        assert mailbox.recipients[-1] == transmitted


@pytest.mark.parametrize(
    ("reply", "is_final"),
    [("550 No such user", True), ("553 lea@example.org is not allowed", True), ("450 Come back later", False)],
)
async def test_a_refusal_is_final_if_the_server_says_so(mailbox: Mailbox, reply: str, is_final: bool) -> None:
    mailbox.refusals["lea@example.org"] = reply
    with pytest.raises(MailNotSent) as raised:
        await client(mailbox).send(mail())
    assert (raised.value.status, raised.value.is_final) == (int(reply[:3]), is_final)
    assert "lea" not in str(raised.value), "a reply may quote the address"
    mailbox.refusals = {"DATA": reply}
    with pytest.raises(MailNotSent) as raised:
        await client(mailbox).send(mail())
    assert raised.value.is_final is is_final


async def test_a_server_that_is_away_or_hangs_is_tried_again(mailbox: Mailbox) -> None:
    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    hanging = await asyncio.start_server(hang, "127.0.0.1")
    port = hanging.sockets[0].getsockname()[1]
    async with hanging:
        with pytest.raises(MailNotSent) as raised:
            await client(Mailbox(port), timeout_s=0.2).send(mail())
        assert not raised.value.is_final
    await hanging.wait_closed()
    with pytest.raises(MailNotSent) as raised:
        await client(Mailbox(port)).send(mail())
    assert not raised.value.is_final


@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.TLS])
async def test_the_certificate_is_checked(
    certificate: Path, monkeypatch: pytest.MonkeyPatch, encryption: Encryption
) -> None:
    async with smtp_server(encryption, context_of(certificate), needs_login=True) as mailbox:
        with pytest.raises(MailNotSent) as raised:
            await client(mailbox, encryption, CREDENTIALS).send(mail())
        assert not raised.value.is_final
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # the machine's authorities
        await client(mailbox, encryption, CREDENTIALS).send(mail())
        assert len(mailbox.mails) == 1
        with pytest.raises(MailNotSent) as raised:
            await client(mailbox, encryption, "rebootcamp:wrong@").send(mail())
        assert not raised.value.is_final, "the operator can mend it"


async def test_mail_never_goes_out_unencrypted_where_encryption_is_asked_for(mailbox: Mailbox) -> None:
    for scheme in ("starttls", "smtps"):
        with pytest.raises(MailNotSent):
            await client(mailbox, scheme).send(mail())
    assert mailbox.mails == []
