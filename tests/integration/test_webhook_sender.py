"""The webhook sender connects to checked addresses alone, and bounds what a target can do; on real connections."""

import asyncio
import ssl
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from rebootcamp.domain.deliveries import Attempt, Delivery, Outcome, TargetKind
from rebootcamp.domain.users import UserId
from rebootcamp.domain.webhooks import Webhook
from rebootcamp.security.targets import TargetPolicy
from rebootcamp.security.webhook_secrets import new_webhook_secret
from rebootcamp.senders import webhooks as sending
from rebootcamp.senders.webhooks import ANSWER_KEPT_BYTES, WebhookSender
from tests.support.clock import SettableClock
from tests.support.webhook_target import webhook_target

LOOPBACK = ["127.0.0.0/8"]
PUBLIC = "93.184.216.34"


class OneWebhook:
    """The one webhook that there is."""

    def __init__(self, url: str) -> None:
        now = datetime.now(UTC)
        secret = new_webhook_secret()
        self.one = Webhook(uuid4(), url, "", frozenset(), True, now, now, secret)

    async def enabled(self) -> list[Webhook]:
        return [self.one]

    async def webhooks(self, page: Any) -> Any:
        raise NotImplementedError

    async def webhook(self, webhook_id: Any) -> Webhook | None:
        raise NotImplementedError


async def sent(url: str, allowed: list[str], tls: ssl.SSLContext | None = None, times: int = 1) -> Attempt:
    """The last attempt of so many to send a message to that URL."""
    hook = OneWebhook(url)
    sender = WebhookSender(hook, TargetPolicy(allowed), SettableClock(datetime.now(UTC)), tls)
    try:
        await sender.targets()
        attempt = Attempt(Outcome.RETRY)
        for _ in range(times):
            delivery = Delivery.on_its_own(
                UserId(uuid4()), uuid4(), hook.one.id, TargetKind.WEBHOOK, "a", "{}", now=hook.one.created_at
            )
            attempt = await sender.send(delivery)
        return attempt
    finally:
        await sender.close()


def resolves_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Has every host name resolve to those addresses; returns the names that are asked for."""
    asked: list[str] = []

    async def getaddrinfo(host: str, port: int, **_: Any) -> list[Any]:
        asked.append(host)
        return [(0, 0, 0, "", (address, port)) for address in addresses]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)
    return asked


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1"])
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_loopback_is_not_connected_to_however_it_is_spelt(host: str, scheme: str) -> None:
    async with webhook_target() as target:
        attempt = await sent(f"{scheme}://{host}:{target.port}/", [])
        assert (attempt.outcome, target.connections) == (Outcome.RETRY, 0)
        assert attempt.error == "The host resolves to an address that is not permitted."


@pytest.mark.parametrize(
    "answers",
    [[PUBLIC, "127.0.0.1"], ["127.0.0.1", PUBLIC], [PUBLIC, "::1"], [PUBLIC, "169.254.169.254"], ["fe80::1%eth0"]],
)
async def test_a_name_with_one_inner_address_is_refused_whole(
    answers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = resolves_to(monkeypatch, *answers)
    attempt = await sent("https://hooks.example.org/", [])
    assert attempt.error == "The host resolves to an address that is not permitted."
    assert asked == ["hooks.example.org"]


async def test_plain_http_is_for_networks_that_the_operator_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    resolves_to(monkeypatch, PUBLIC)
    attempt = await sent("http://hooks.example.org/", LOOPBACK)
    assert attempt.error == "The host resolves to an address that is not permitted."


async def test_a_name_is_resolved_once_and_connected_to_as_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with webhook_target() as target:
        asked = resolves_to(monkeypatch, "127.0.0.1")
        attempt = await sent(f"http://hooks.example.org:{target.port}/a?b=c", LOOPBACK, times=3)
        assert attempt.outcome is Outcome.DELIVERED
        assert (asked, target.connections) == (["hooks.example.org"], 1)
        assert target.requests[0].headers["host"] == f"hooks.example.org:{target.port}"
        assert target.requests[0].path == "/a?b=c"


async def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with webhook_target() as target, webhook_target() as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
            monkeypatch.setenv(name.upper(), proxy.url)
        assert (await sent(target.url, LOOPBACK)).outcome is Outcome.DELIVERED
        assert (target.connections, proxy.connections) == (1, 0)


def certificate(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Returns the TLS context of a server with that name, and of a client that trusts its certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, key_pem = folder / "certificate.pem", folder / "key.pem"
    pem.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    key_pem.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem, key_pem)
    return server, ssl.create_default_context(cafile=str(pem))


async def test_certificates_are_verified_for_the_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server, trusting = certificate(tmp_path, "hooks.example.org")
    async with webhook_target(ssl=server) as target:
        resolves_to(monkeypatch, "127.0.0.1")
        url = f"https://hooks.example.org:{target.port}/"
        assert (await sent(url, LOOPBACK, trusting)).outcome is Outcome.DELIVERED
        for attempt in (
            await sent(url, LOOPBACK),
            await sent(f"https://other.example.org:{target.port}/", LOOPBACK, trusting),
        ):
            assert attempt.outcome is Outcome.RETRY
            assert "certificate" in (attempt.error or "")
        assert len(target.requests) == 1


async def test_tls_below_1_2_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server, old_client = certificate(tmp_path, "hooks.example.org")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        server.minimum_version, server.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
        old_client.minimum_version = ssl.TLSVersion.TLSv1
    for context in (server, old_client):
        context.set_ciphers("DEFAULT:@SECLEVEL=0")  # Otherwise OpenSSL itself refuses such versions.
    async with webhook_target(ssl=server) as target:
        _, writer = await asyncio.open_connection(
            "127.0.0.1", target.port, ssl=old_client, server_hostname="hooks.example.org"
        )
        assert writer.get_extra_info("ssl_object").version() == "TLSv1.1"
        writer.close()
        resolves_to(monkeypatch, "127.0.0.1")
        attempt = await sent(f"https://hooks.example.org:{target.port}/", LOOPBACK)
        assert (attempt.outcome, target.requests) == (Outcome.RETRY, [])
        assert "certificate" not in (attempt.error or "")


async def test_a_large_answer_is_read_in_part() -> None:
    async with webhook_target() as target:
        target.answer = lambda _: b"HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n" + b"x" * 1_000_000
        attempt = await sent(target.url, LOOPBACK)
        assert (attempt.outcome, len(attempt.answer)) == (Outcome.DELIVERED, ANSWER_KEPT_BYTES)


ENDS: dict[str, tuple[Callable[[Any], int | bytes | None], str]] = {
    "hangs": (lambda _: None, "The target did not answer in time."),
    "breaks off": (lambda _: b"", "The target broke off the connection, or did not answer in HTTP."),
    "no http": (lambda _: b"220 mail.example.org ESMTP\r\n", "The target broke off the connection, or did not"),
    "endless header": (lambda _: b"HTTP/1.1 200 OK\r\nx: " + b"y" * 300_000, "The target broke off the connection"),
    "500": (lambda _: 500, "The target answered with status 500."),
    "404": (lambda _: 404, "The target answered with status 404."),
}


@pytest.mark.parametrize("end", ENDS)
async def test_whatever_a_target_answers_is_a_failure_that_may_pass(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "TOTAL_TIMEOUT_S", 1.0)
    async with webhook_target() as target:
        target.answer, error = ENDS[end]
        attempt = await sent(target.url, LOOPBACK)
        assert attempt.outcome is Outcome.RETRY
        assert (attempt.error or "").startswith(error)


async def test_a_target_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "TOTAL_TIMEOUT_S", 0.5)

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        try:
            while True:
                writer.write(b"H")
                await writer.drain()
                await asyncio.sleep(0.05)
        except ConnectionError:
            writer.close()

    server = await asyncio.start_server(drip, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        attempt = await sent(f"http://127.0.0.1:{port}/", LOOPBACK)
    assert attempt.outcome is Outcome.RETRY


async def test_connecting_has_a_shorter_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(host: str, port: int, **_: Any) -> list[Any]:
        await asyncio.Event().wait()
        return []

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", never)
    monkeypatch.setattr(sending, "CONNECT_TIMEOUT_S", 0.2)
    async with asyncio.timeout(sending.TOTAL_TIMEOUT_S / 2):
        attempt = await sent("https://hooks.example.org/", [])
    assert attempt.error == "The target did not answer in time."


async def test_nobody_listens_and_no_such_name(monkeypatch: pytest.MonkeyPatch) -> None:
    async with webhook_target() as target:
        url = target.url
    attempt = await sent(url, LOOPBACK)
    assert (attempt.error or "").startswith("The target cannot be connected to")
    attempt = await sent("https://no-such-name.invalid/", [])
    assert attempt.error == "The target cannot be connected to: The host name cannot be resolved."
