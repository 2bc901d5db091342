"""A TCP proxy between the service and one of its databases, which shows what is asked, withholds it, and breaks.

    async with Proxy.to("127.0.0.1", port, protocol="mongodb") as proxy:
        client = AsyncIOMotorClient(proxy.url_for(mongo_url))
        proxy.hold_requests(lambda command: command.name == "update")
        ...
        await proxy.seen(lambda command: command.name == "update")  # it has been sent, and has not arrived
        proxy.release_requests()

A request counts as seen, and is in `requests`, when it has reached the proxy, whether or not it goes any further.
Bytes that wait are kept in memory without a bound.
"""

import asyncio
import socket
import struct
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeAlias, cast, overload
from urllib.parse import urlsplit, urlunsplit

from tests.support.wire import Command, Decoder, MongoDecoder, PostgresDecoder, RequestT, Statement

Predicate: TypeAlias = Callable[[RequestT], bool]

_HOST = "127.0.0.1"
_END = b""  # as recv() says that the sender has closed


class Proxy(Generic[RequestT]):
    """Listens on a loopback port of its own and forwards every connection to one server.

    Use it as an async context manager, in the event loop of the test. Clients may be anywhere, but nothing may block
    that loop on an answer: close a Motor client by `asyncio.to_thread(client.close)`, since it says good-bye first.

    Attributes:
        port: The port that it listens on, the same all its life; set on entering.
        all_requests: What the clients asked since the last `forget()`, in order of arrival, housekeeping included.
    """

    def __init__(self, host: str, port: int, decoder: Callable[[int], Decoder[RequestT]]) -> None:
        self.port = 0
        self.all_requests: list[RequestT] = []
        self._server = (host, port)
        self._decoder = decoder
        self._reservation: socket.socket | None = None
        self._listener: socket.socket | None = None
        self._links: dict[int, _Link[RequestT]] = {}
        self._link_count = 0
        self._waiters: list[tuple[Predicate[RequestT], asyncio.Future[RequestT]]] = []
        self._failure: Exception | None = None
        self._to_server: _Direction[RequestT] = _Direction()
        self._to_client: _Direction[RequestT] = _Direction()

    @overload
    @staticmethod
    def to(host: str, port: int, *, protocol: Literal["postgresql"]) -> "Proxy[Statement]": ...
    @overload
    @staticmethod
    def to(host: str, port: int, *, protocol: Literal["mongodb"]) -> "Proxy[Command]": ...
    @staticmethod
    def to(host: str, port: int, *, protocol: Literal["postgresql", "mongodb"]) -> "Proxy[Any]":
        """A proxy to the server at that address, which need not be up yet."""
        return Proxy(host, port, PostgresDecoder) if protocol == "postgresql" else Proxy(host, port, MongoDecoder)

    async def __aenter__(self) -> Self:
        # It never listens: it keeps the port from being given away while connections are refused.
        self._reservation = socket.socket()
        self._reservation.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        self._reservation.bind((_HOST, 0))
        self.port = self._reservation.getsockname()[1]
        self._listen()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.refuse()
        if self._reservation is not None:
            self._reservation.close()
        while self._links:
            self.cut()
            await asyncio.sleep(0)  # the loop closes what was cut, and opens what was accepted just before
        if self._failure is not None and error is None:
            raise self._failure

    def url_for(self, url: str) -> str:
        """The same URL, credentials, database and options included, by way of the proxy."""
        parts = urlsplit(url)
        credentials, at, _ = parts.netloc.rpartition("@")
        return urlunsplit(parts._replace(netloc=f"{credentials}{at}{_HOST}:{self.port}"))

    @property
    def requests(self) -> list[RequestT]:
        """What the clients asked since the last `forget()`, in order of arrival, housekeeping left out."""
        return [request for request in self.all_requests if not request.housekeeping]

    def forget(self) -> None:
        """Start the record afresh."""
        self.all_requests.clear()

    async def seen(self, matching: Predicate[RequestT], timeout_s: float = 10.0) -> RequestT:
        """The first matching request on record, waited for if there is none yet.

        One that was there before counts too: `forget()` what a test has done so far to wait for what it does next.

        Raises:
            TimeoutError: None arrived in time.
        """
        for request in self.all_requests:
            if matching(request):
                return request
        arrival: asyncio.Future[RequestT] = asyncio.get_running_loop().create_future()
        waiter = (matching, arrival)
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(timeout_s):
                return await arrival
        except TimeoutError:
            raise TimeoutError(f"no such request in {timeout_s} s, only {self.all_requests}") from None
        finally:
            self._waiters.remove(waiter)

    async def client_gone(self, request: RequestT, timeout_s: float = 10.0) -> None:
        """Wait until the connection that a request came by is closed at the client's end, say because it was killed.

        From then on the request, if it is withheld, will never reach the server.

        Raises:
            TimeoutError: The client was still there.
        """
        if link := self._links.get(request.connection):
            async with asyncio.timeout(timeout_s):
                await asyncio.shield(link.client.closed)  # others may wait for it too

    def hold_requests(self, matching: Predicate[RequestT] | None = None) -> None:
        """Let no matching request through from now on, nor anything that its client sends after it.

        A request whose client goes away while it is withheld is lost.

        Args:
            matching: In place of the predicate before it; without one, all bytes of all clients are withheld.
        """
        self._to_server.hold(matching)

    def release_requests(self) -> None:
        """Let through the requests that are withheld, and those to come."""
        self._to_server.release()

    def hold_replies(self, matching: Predicate[RequestT] | None = None) -> None:
        """Let requests through, but from now on not the replies to matching ones, nor any reply after them.

        Args:
            matching: In place of the predicate before it; without one, all bytes of the server are withheld, those
                that open a connection included.
        """
        self._to_client.hold(matching)

    def release_replies(self) -> None:
        """Let through the replies that are withheld, and those to come."""
        self._to_client.release()

    def cut(self) -> None:
        """Reset every connection, at both ends; what waits is lost."""
        for link in list(self._links.values()):
            link.cut()

    def refuse(self) -> None:
        """Refuse new connections, as a machine does where nothing listens; those that are open stay so."""
        if self._listener is not None:
            asyncio.get_running_loop().remove_reader(self._listener)
            self._listener.close()
            self._listener = None

    def freeze(self) -> None:
        """Forward nothing more in either direction, not even the end of a connection, while all sockets stay open."""
        self._to_server.frozen = True
        self._to_client.frozen = True

    def delay(self, *, requests_s: float = 0.0, replies_s: float = 0.0) -> None:
        """Have what arrives from now on wait so many seconds on its way, in order."""
        self._to_server.delay_s = requests_s
        self._to_client.delay_s = replies_s

    def heal(self) -> None:
        """Undo `refuse`, `freeze` and `delay`; what froze goes on. What is held stays held."""
        self.delay()
        self._to_server.thaw()
        self._to_client.thaw()
        if self._listener is None:
            self._listen()

    # Not asyncio's own server: closing that one leaks a connection that it has accepted and not yet handed over.
    def _listen(self) -> None:
        self._listener = socket.create_server((_HOST, self.port), reuse_port=True)
        self._listener.setblocking(False)
        asyncio.get_running_loop().add_reader(self._listener, self._accept, self._listener)

    def _accept(self, listener: socket.socket) -> None:
        try:
            client, _ = listener.accept()
        except (BlockingIOError, ConnectionError):  # it hung up while it queued
            return
        number = self._link_count
        self._link_count += 1
        self._links[number] = _Link(self, number, client)

    def _record(self, request: RequestT) -> None:
        self.all_requests.append(request)
        for matching, waiter in self._waiters:
            if not waiter.done() and matching(request):
                waiter.set_result(request)

    def _fail(self, failure: Exception) -> None:
        """Have the test fail by it: at once where it waits for a request, else on leaving the proxy."""
        self._failure = self._failure or failure
        for _, waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(failure)


class _Link(Generic[RequestT]):
    """A client's connection, and the one to the server that is opened for it."""

    def __init__(self, proxy: Proxy[RequestT], number: int, client: socket.socket) -> None:
        self.client = _End(self._client_sent, self._client_lost)
        self.server = _End(self._server_sent, self._server_lost)
        self._proxy = proxy
        self._number = number
        self._decoder = proxy._decoder(number)
        self._requests = _Pipe(proxy._to_server, self.server)
        self._replies = _Pipe(proxy._to_client, self.client)
        self._opening = asyncio.create_task(self._open(client))
        self._opening.add_done_callback(lambda _: self._leave_if_closed())

    def cut(self) -> None:
        if self.client.opened:
            self._opening.cancel()
            self._requests.empty()
            self._replies.empty()
            self.client.reset()
            self.server.reset()

    async def _open(self, client: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.connect_accepted_socket(lambda: self.client, client)
            await loop.create_connection(lambda: self.server, *self._proxy._server)
        except OSError:
            self.cut()
        else:
            self._requests.pump()

    def _client_sent(self, data: bytes) -> None:
        try:
            for message, request in self._decoder.feed(data):
                if request is not None:
                    self._proxy._record(request)
                    self._requests.withholding |= self._proxy._to_server.withholds(request)
                    self._replies.withholding |= self._proxy._to_client.withholds(request)
                self._requests.put(message)
        except Exception as failure:  # noqa: BLE001 - of any predicate, or of the decoder; asyncio would only log it
            self._proxy._fail(failure)
            self.cut()

    def _server_sent(self, data: bytes) -> None:
        self._replies.put(data)

    def _client_lost(self) -> None:
        self._requests.abandon()
        self._leave_if_closed()

    def _server_lost(self) -> None:
        self._replies.put(_END)
        self._leave_if_closed()

    def _leave_if_closed(self) -> None:
        """Leave the proxy when nothing is left to end; what ends last may say so twice."""
        if self._opening.done() and all(end.closed.done() or not end.opened for end in (self.client, self.server)):
            self._requests.leave()
            self._replies.leave()
            self._proxy._links.pop(self._number, None)


class _End(asyncio.Protocol):
    """One of the two sockets of a link."""

    def __init__(self, received: Callable[[bytes], None], lost: Callable[[], None]) -> None:
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._received = received
        self._lost = lost
        self._transport: asyncio.Transport | None = None

    @property
    def opened(self) -> bool:
        return self._transport is not None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received(data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - how it was lost makes no difference
        self.closed.set_result(None)
        self._lost()

    def send(self, data: bytes) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        if data == _END:
            self._transport.close()
        else:
            self._transport.write(data)

    def reset(self) -> None:
        if self._transport is not None and not self.closed.done():
            lingering = struct.pack("ii", 1, 0)  # on, for no time at all: closing sends RST
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingering)
            self._transport.abort()


class _Direction(Generic[RequestT]):
    """What stands in the way of everything that goes one way, on all links."""

    def __init__(self) -> None:
        self.pipes: set[_Pipe[RequestT]] = set()
        self.delay_s = 0.0
        self.frozen = False
        self.withholds_all = False
        self._matching: Predicate[RequestT] | None = None

    def hold(self, matching: Predicate[RequestT] | None) -> None:
        self.withholds_all = matching is None
        self._matching = matching

    def withholds(self, request: RequestT) -> bool:
        return self._matching is not None and self._matching(request)

    def release(self) -> None:
        self.withholds_all = False
        self._matching = None
        for pipe in self.pipes:
            pipe.release()

    def thaw(self) -> None:
        self.frozen = False
        for pipe in self.pipes:
            pipe.pump()


class _Pipe(Generic[RequestT]):
    """What one end of a link has sent and the other has not been given yet, in order."""

    def __init__(self, direction: _Direction[RequestT], into: _End) -> None:
        self.withholding = False
        self._direction = direction
        self._into = into
        self._flowing: deque[tuple[float, bytes]] = deque()
        self._withheld: list[bytes] = []
        self._alarm: asyncio.TimerHandle | None = None
        direction.pipes.add(self)

    def put(self, data: bytes) -> None:
        self.withholding |= self._direction.withholds_all
        if self.withholding:
            self._withheld.append(data)
        else:
            self._flow(data)

    def release(self) -> None:
        self.withholding = False
        for data in self._withheld:
            self._flow(data)
        self._withheld.clear()

    def abandon(self) -> None:
        """The sender has gone: what is under way arrives, then the end, but never what is withheld."""
        self._withheld.clear()
        self._flow(_END)

    def empty(self) -> None:
        self._withheld.clear()
        self._flowing.clear()
        self._set_alarm(None)

    def leave(self) -> None:
        self.empty()
        self._direction.pipes.discard(self)

    def pump(self) -> None:
        """Pass on what may go by now."""
        now = asyncio.get_running_loop().time()
        while self._flowing and self._into.opened and not self._direction.frozen:
            due, data = self._flowing[0]
            if due > now:
                self._set_alarm(due)
                return
            self._flowing.popleft()
            self._into.send(data)

    def _flow(self, data: bytes) -> None:
        self._flowing.append((asyncio.get_running_loop().time() + self._direction.delay_s, data))
        self.pump()

    def _set_alarm(self, due: float | None) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = None if due is None else asyncio.get_running_loop().call_at(due, self.pump)
