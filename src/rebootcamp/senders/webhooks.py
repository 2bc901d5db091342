"""Sends webhooks over HTTP, to checked addresses only, signed as Standard Webhooks has it.

A host name is resolved once per connection. Every address that it resolves to must be permitted, and the connection is
made to one of those addresses, so that no second answer of the name server can lead elsewhere. TLS and the Host header
still use the name. Redirects are never followed.
"""

import asyncio
import base64
import hashlib
import hmac
import socket
import ssl
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

import httpcore

from rebootcamp.domain.deliveries import Attempt, Delivery, Outcome
from rebootcamp.domain.webhooks import Webhook
from rebootcamp.security.targets import TargetPolicy
from rebootcamp.services.ports.deliveries import Sender
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.webhooks import Webhooks

CONNECT_TIMEOUT_S, ANSWER_TIMEOUT_S, TOTAL_TIMEOUT_S = 5.0, 10.0, 15.0
ANSWER_KEPT_BYTES = 1000
CONNECTIONS, KEPT_OPEN_S = 100, 30.0
ADDRESSES_TRIED = 3
LIST_KEPT_S = 1.0
KEY_PREFIX = "whsec_"
USER_AGENT = "RebootCamp-Webhooks/1"


class AddressRefused(Exception):
    """The host resolves to an address that must not be connected to."""


def signature(secret: str, message_id: str, timestamp: int, body: str) -> str:
    """Returns the signature of a message: ``v1,`` and the HMAC-SHA256 in base64."""
    key = base64.b64decode(secret.removeprefix(KEY_PREFIX))
    digest = hmac.digest(key, f"{message_id}.{timestamp}.{body}".encode(), hashlib.sha256)
    return f"v1,{base64.b64encode(digest).decode()}"


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """Connects to permitted addresses only.

    Args:
        policy: Decides which addresses are permitted.
        public: Whether public addresses are, beside those that the operator allows.
    """

    def __init__(self, policy: TargetPolicy, *, public: bool) -> None:
        self._is_permitted = policy.may_connect if public else policy.is_allowed
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - named by the base class
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Resolves the host, checks every address, and connects to the first of them that answers.

        Raises:
            AddressRefused: One of the addresses is not permitted.
            httpcore.ConnectError, httpcore.ConnectTimeout: None of the addresses can be connected to.
        """
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("The host name was not resolved in time.") from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError("The host name cannot be resolved.") from error
        if not all(map(self._is_permitted, addresses)):
            raise AddressRefused
        failure: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in addresses[:ADDRESSES_TRIED]:
            try:
                return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("The host name has no address.")

    async def _resolve(self, host: str, port: int) -> Sequence[str]:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(address[0]) for *_, address in found))


class WebhookSender(Sender):
    """Sends webhooks, over connections that are kept open for a while.

    Args:
        webhooks: Reads the webhooks.
        policy: Decides which addresses may be connected to; http:// is for those that the operator allows.
        clock: Dates the signatures.
        tls: What certificates must satisfy; by default, the authorities of the system, and TLS 1.2 or later.
    """

    def __init__(
        self, webhooks: Webhooks, policy: TargetPolicy, clock: Clock, tls: ssl.SSLContext | None = None
    ) -> None:
        self._webhooks = webhooks
        self._clock = clock
        self._known: dict[UUID, Webhook] = {}
        self._read_at: float | None = None
        self._pools = {
            scheme: httpcore.AsyncConnectionPool(
                ssl_context=tls or ssl.create_default_context(),
                max_connections=CONNECTIONS,
                keepalive_expiry=KEPT_OPEN_S,
                network_backend=CheckedBackend(policy, public=scheme == "https"),
            )
            for scheme in ("https", "http")
        }

    async def targets(self) -> Collection[UUID]:
        """Returns the webhooks that are switched on, as they were a second ago at most."""
        now = asyncio.get_running_loop().time()
        if self._read_at is None or now - self._read_at >= LIST_KEPT_S:
            self._known = {one.id: one for one in await self._webhooks.enabled()}
            self._read_at = now
        return self._known.keys()

    async def send(self, delivery: Delivery) -> Attempt:
        """Posts a message; any status from 200 to 299 accepts it, and 410 says that it never will be."""
        webhook = self._known.get(delivery.target_id)
        if webhook is None:
            return Attempt(Outcome.RETRY, error="The webhook was switched off.")
        try:
            async with asyncio.timeout(TOTAL_TIMEOUT_S):
                status, answer = await self._post(webhook, delivery, self._clock.now())
        except AddressRefused:
            return Attempt(Outcome.RETRY, error="The host resolves to an address that is not permitted.")
        except (TimeoutError, httpcore.TimeoutException):
            return Attempt(Outcome.RETRY, error="The target did not answer in time.")
        except httpcore.ConnectError as error:
            return Attempt(Outcome.RETRY, error=f"The target cannot be connected to: {error}"[:500])
        except (httpcore.NetworkError, httpcore.ProtocolError):
            return Attempt(Outcome.RETRY, error="The target broke off the connection, or did not answer in HTTP.")
        if 200 <= status < 300:
            return Attempt(Outcome.DELIVERED, status, answer)
        if 300 <= status < 400:
            return Attempt(Outcome.RETRY, status, answer, "Redirects are not followed.")
        outcome = Outcome.REFUSED if status == 410 else Outcome.RETRY
        return Attempt(outcome, status, answer, f"The target answered with status {status}.")

    async def close(self) -> None:
        """Closes the connections that are kept open."""
        for pool in self._pools.values():
            await pool.aclose()

    async def _post(self, webhook: Webhook, delivery: Delivery, now: datetime) -> tuple[int, str]:
        """Returns the status of the answer, and its beginning; the rest is never read."""
        message_id, timestamp = str(delivery.id), int(now.timestamp())
        signatures = (signature(one, message_id, timestamp, delivery.payload) for one in webhook.secrets_at(now))
        headers = {
            "host": urlsplit(webhook.url).netloc,
            "content-type": "application/json",
            "user-agent": USER_AGENT,
            "accept-encoding": "identity",
            "webhook-id": message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": " ".join(signatures),
        }
        pool = self._pools[urlsplit(webhook.url).scheme]
        timeout = {
            "connect": CONNECT_TIMEOUT_S,
            "read": ANSWER_TIMEOUT_S,
            "write": ANSWER_TIMEOUT_S,
            "pool": ANSWER_TIMEOUT_S,
        }
        async with pool.stream(
            "POST",
            webhook.url,
            headers=list(headers.items()),
            content=delivery.payload.encode(),
            extensions={"timeout": timeout},
        ) as response:
            answer = b""
            async for part in response.aiter_stream():
                answer += part
                if len(answer) > ANSWER_KEPT_BYTES:
                    break
            return response.status, answer[:ANSWER_KEPT_BYTES].decode(errors="replace")
