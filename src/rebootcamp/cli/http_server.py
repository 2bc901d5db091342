"""HTTP options of every server of the API: limits on connections, on unfinished requests, and on slow clients."""

import asyncio
from collections import Counter
from collections.abc import MutableMapping, Sequence
from functools import partial
from ipaddress import ip_address, ip_network
from itertools import chain
from typing import Any, Protocol, cast

import structlog
from uvicorn._types import ASGI3Application
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from uvicorn.server import ServerState

from rebootcamp.security.addresses import counted_address
from rebootcamp.settings import Settings

Scope = MutableMapping[str, Any]

KEEP_ALIVE_S = 75
"""Longer than a proxy keeps an idle connection, so that the server never closes one that the proxy is about to use."""
MAX_PIPELINED = 16
"""Maximum number of requests that wait on one connection for an earlier answer. One read can bring a thousand."""
SWEEPS = 10
"""Number of checks for slow clients in the time that a client may take."""
TOO_MANY_CONNECTIONS = (
    b"HTTP/1.1 503 Service Unavailable\r\n"
    b"content-type: text/plain; charset=utf-8\r\n"
    b"content-length: 21\r\n"
    b"retry-after: 1\r\n"
    b"connection: close\r\n"
    b"\r\n"
    b"Too many connections."
)

log = structlog.get_logger(__name__)


class Refusals(Protocol):
    """Refuses requests before they have a task. The application gives it to the server; see EarlyRefusals."""

    def admit(self, scope: Scope) -> bool:
        """Counts a request and returns True, or returns False if it is to be refused here."""

    def refuse(self, scope: Scope, *, secure: bool) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        """Returns the status, the headers and the body of a refusal."""


class Connections:
    """Counts and limits the open connections of a process, and closes those whose client is too slow.

    One look at all connections now and then costs less than a timer for each request.

    Args:
        limit: Maximum number of open connections.
        limit_per_address: Maximum number from one address (IPv6: one /64 network).
        trusted: Addresses and networks of proxies, each of which speaks for many clients.
        patience_s: Seconds that a client may take to finish a request that it has begun, and to read its answer.
    """

    def __init__(self, limit: int, limit_per_address: int, trusted: Sequence[str], patience_s: float) -> None:
        self._limit = limit
        self._limit_per_address = limit_per_address
        self._trusted = [ip_network(network) for network in trusted]
        self._patience_s = patience_s
        self._open: dict[BoundedProtocol, str | None] = {}
        self._from: Counter[str | None] = Counter()
        self._refused = 0
        self._sweeping = False

    def admit(self, connection: "BoundedProtocol") -> bool:
        """Counts a new connection and returns True, or returns False if it exceeds a limit."""
        address = self._counted(connection.client[0] if connection.client else "")
        within = address is None or self._from[address] < self._limit_per_address
        if not within or len(self._open) >= self._limit:
            self._refused += 1
            return False
        self._open[connection] = address
        self._from[address] += 1
        if not self._sweeping:
            self._sweeping = True
            connection.loop.call_later(self._patience_s / SWEEPS, self._sweep, connection.loop)
        return True

    def leave(self, connection: "BoundedProtocol") -> None:
        """Removes a connection that has ended."""
        if connection in self._open:
            address = self._open.pop(connection)
            self._from[address] -= 1
            if not self._from[address]:
                del self._from[address]

    def is_of_proxy(self, connection: "BoundedProtocol") -> bool:
        """Returns whether a trusted proxy has opened the connection."""
        return self._open.get(connection, "") is None

    def _counted(self, host: str) -> str | None:
        """Returns the address or network that a host's connections are counted by; None for a trusted proxy."""
        try:
            address = ip_address(host)
        except ValueError:
            return host
        return None if any(address in network for network in self._trusted) else counted_address(host)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        now_s = loop.time()
        for connection in list(self._open):
            connection.end_if_waited_for_since(now_s - self._patience_s, now_s)
        if self._refused:
            log.warning("connections_refused", count=self._refused, open=len(self._open))
            self._refused = 0
        self._sweeping = bool(self._open)
        if self._sweeping:
            loop.call_later(self._patience_s / SWEEPS, self._sweep, loop)


class BoundedProtocol(HttpToolsProtocol):
    """HTTP/1.1 with limits, in bytes and in time, on a message that does not end.

    The parser keeps refusals cheap: without it, a refusal costs a third of an answer. But it buffers input until a
    head, a part of a body or the trailers are complete, and this class limits that buffer. The application's
    middleware limits complete heads and bodies, and the time until a body is answered.

    Args:
        connections: Shared by all connections of the process. uvicorn passes the other arguments.
    """

    def __init__(
        self,
        connections: Connections,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._connections = connections
        self._early_refusals: Refusals | None = getattr(self.app.state, "early_refusals", None)
        self._unfinished_bytes = 0
        self._in_message = False
        self._sending_since_s: float | None = None
        self._taking_since_s: float | None = None
        self._closing_since_s: float | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._sending_since_s = self.loop.time()
        if not self._connections.admit(self):
            transport.write(TOO_MANY_CONNECTIONS)
            transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.leave(self)
        super().connection_lost(exc)

    def end_if_waited_for_since(self, moment_s: float, now_s: float) -> None:
        """Closes the connection if the server has waited for its client since ``moment_s``, or aborts it if need be.

        A closing connection stays open until its client has read everything that was sent, which may never happen.
        """
        if self.transport.is_closing():
            self._closing_since_s = self._closing_since_s or now_s
            if self._closing_since_s <= moment_s:
                self.transport.abort()
        elif min(self._sending_since_s or now_s, self._taking_since_s or now_s) <= moment_s:
            self.transport.close()

    def data_received(self, data: bytes) -> None:
        self._unfinished_bytes += len(data)
        super().data_received(data)
        limit = self.config.h11_max_incomplete_event_size or 0
        if self._unfinished_bytes > limit and not self.transport.is_closing():
            self.send_400_response("The headers or trailers do not end. Send fewer or shorter ones.")
        # The rest of a body that was answered already is discarded; nothing else waits for it.
        answered = self._in_message and self.cycle.response_complete
        if not (self._unfinished_bytes or answered):
            self._sending_since_s = None
        elif self._sending_since_s is None:
            self._sending_since_s = self.loop.time()

    def send_400_response(self, msg: str) -> None:
        if self.pipeline:  # A refusal would land in the middle of another answer.
            self.transport.close()
        else:
            super().send_400_response(msg)

    def pause_writing(self) -> None:
        self._taking_since_s = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        self._taking_since_s = None
        super().resume_writing()

    def on_headers_complete(self) -> None:
        self._unfinished_bytes = 0
        self._in_message = True
        if len(self.pipeline) >= MAX_PIPELINED:
            raise ValueError("too many requests at once")  # The parser turns it into an error of its own.
        super().on_headers_complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        """Answers the request here if it is to be refused early; uvicorn calls this once for each request."""
        refusals, scope = self._early_refusals, cast("Scope", cycle.scope)
        if refusals is None or self.flow.write_paused or refusals.admit(scope):
            super()._start_asgi_task(cycle, app)
            return
        status, headers, body = refusals.refuse(scope, secure=self._is_secure(scope))
        lines = [b"%b: %b\r\n" % header for header in chain(cycle.default_headers, headers)]
        if not cycle.keep_alive:
            lines.append(b"connection: close\r\n")
        self.transport.write(
            b"".join([STATUS_LINE[status], *lines, b"\r\n", b"" if scope["method"] == "HEAD" else body])
        )
        cycle.response_started = cycle.response_complete = True
        if not cycle.keep_alive:
            self.transport.close()
        self.on_response_complete()

    def _is_secure(self, scope: Scope) -> bool:
        """Returns whether the client uses TLS, by the word of a trusted proxy if there is one."""
        if self._connections.is_of_proxy(self):
            forwarded = dict(scope["headers"]).get(b"x-forwarded-proto", b"").strip()
            if forwarded in (b"http", b"https"):
                return bool(forwarded == b"https")
        return bool(scope["scheme"] == "https")

    def on_body(self, body: bytes) -> None:
        self._unfinished_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unfinished_bytes = 0
        self._in_message = False
        super().on_message_complete()


def http_options(settings: Settings) -> dict[str, Any]:
    """Returns the options that every uvicorn server of the API is started with."""
    connections = Connections(
        settings.max_connections,
        settings.max_connections_per_address,
        settings.trusted_proxies,
        settings.client_deadline_s,
    )
    return {
        "http": partial(BoundedProtocol, connections),
        "h11_max_incomplete_event_size": settings.max_header_bytes,  # BoundedProtocol's limit, too
        "ws": "none",
        # The application reads forwarded addresses itself, from REBOOTCAMP_TRUSTED_PROXIES only.
        "proxy_headers": False,
        "server_header": False,
        "timeout_keep_alive": KEEP_ALIVE_S,
        "log_config": None,
    }
