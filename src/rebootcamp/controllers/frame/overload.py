"""Protection against overload: limits on concurrent requests, and a deadline for each request."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rebootcamp.composition import Container
from rebootcamp.controllers.frame.middleware import is_upload
from rebootcamp.domain.errors import DeadlineExceeded, NotAuthenticated, Overloaded, StoreUnavailable
from rebootcamp.security.addresses import counted_address
from rebootcamp.services.deadlines import noting_what_is_cut_off

READS = frozenset({"GET", "HEAD", "OPTIONS"})
UNBOUNDED_PATHS = "/health/"
"""Health checks are answered under any load: the beginning of their paths."""
QUEUE_IS_FULL = "More requests are waiting than can be answered in time."


def until_begun(send: Send, release: Callable[[], None]) -> Send:
    """Wraps ``send`` so that it calls ``release`` when the answer begins: after that, only the client can cause delay.

    The server (``http_server``) limits how slowly a client may read. Event streams and exports keep reading from the
    stores while they answer, so they have limits of their own.
    """

    async def send_and_release(message: Message) -> None:
        if message["type"] == "http.response.start":
            release()
        await send(message)

    return send_and_release


@dataclass(slots=True, eq=False)
class Gate:
    """A limit on concurrent requests, with a bounded queue in order of arrival.

    Args:
        places: Maximum number of requests in progress.
        room: Maximum number of requests in the queue.
        patience_s: Maximum waiting time, in seconds; None if only the request's own deadline applies.
    """

    places: int
    room: int
    patience_s: float | None
    _present: int = field(default=0, init=False)
    """Number of requests that are in progress or in the queue."""
    _expected: int = field(default=0, init=False)
    _free: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self._free = asyncio.Semaphore(self.places)

    @property
    def is_full(self) -> bool:
        """Whether there is neither a free place nor room in the queue."""
        return self._present + self._expected >= self.places + self.room

    def expect(self) -> None:
        """Counts a request that the server has just accepted, until its task can enter.

        Without this, all requests of one turn of the event loop would be accepted if there is room for one. Tasks
        begin at the next turn, in the order in which they were created.
        """
        if not self._expected:
            asyncio.get_running_loop().call_soon(self._forget_expected)
        self._expected += 1

    def _forget_expected(self) -> None:
        self._expected = 0

    def ensure_room(self) -> None:
        """Checks that there is a free place, or room in the queue.

        Raises:
            Overloaded: There is neither.
        """
        if self.is_full:
            raise Overloaded(QUEUE_IS_FULL)

    async def enter(self) -> None:
        """Takes a place, after waiting for one if necessary.

        Raises:
            Overloaded: The queue is full, or no place became free in time.
        """
        self.ensure_room()
        self._present += 1
        try:
            if self._free.locked():
                await self._wait()
            else:
                await self._free.acquire()  # At once, and without the cost of a timeout.
        except BaseException:
            self._present -= 1
            raise

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(self.patience_s):
                await self._free.acquire()
        except TimeoutError:
            raise Overloaded("Too many requests are in progress to answer this one in time.") from None

    def leave(self) -> None:
        """Passes the place on to the next waiting request."""
        self._present -= 1
        self._free.release()

    @property
    def is_unused(self) -> bool:
        """Whether no request is in progress or waits."""
        return not self._present


class EarlyRefusalMiddleware:
    """Refuses a request at once if the queue is full, before its body is read.

    A cheap refusal leaves more capacity for the requests in progress.

    Args:
        gate: The gate of ConcurrencyLimitMiddleware.
    """

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self.app = app
        self.gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection.

        Raises:
            Overloaded: Too many requests are waiting.
        """
        if scope["type"] == "http" and not scope["path"].startswith(UNBOUNDED_PATHS):
            self.gate.ensure_room()
        await self.app(scope, receive, send)


class ConcurrencyLimitMiddleware:
    """Limits the concurrent requests of this process and of each caller, and refuses requests that wait too long.

    So every accepted request is answered in time under any load. The limit on the waiting time keeps the queue free of
    requests whose clients have given up. One caller can hold only some of the places, so a caller's burst delays only
    that caller. A request holds its place until the answer begins.

    Args:
        gate: The places for all callers.
        limit_per_caller: Maximum number of places for one caller.
    """

    def __init__(self, app: ASGIApp, gate: Gate, limit_per_caller: int) -> None:
        self.app = app
        self.gate = gate
        self.limit_per_caller = limit_per_caller
        self._gates_of_callers: dict[str, Gate] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection.

        Raises:
            Overloaded: Too many requests are waiting.
        """
        if scope["type"] != "http" or scope["path"].startswith(UNBOUNDED_PATHS):
            await self.app(scope, receive, send)
            return
        caller = caller_of(scope)
        own = self._gates_of_callers.get(caller)
        if own is None:
            own = self._gates_of_callers[caller] = Gate(self.limit_per_caller, self.gate.room, None)
        entered: list[Gate] = []

        def leave() -> None:
            while entered:
                entered.pop().leave()

        try:
            for gate in (own, self.gate):
                await gate.enter()
                entered.append(gate)
            await self.app(scope, receive, until_begun(send, leave))
        finally:
            leave()
            # Another request of this caller may have removed this gate, and a later one may have made the next.
            if own.is_unused and self._gates_of_callers.get(caller) is own:
                del self._gates_of_callers[caller]


def caller_of(scope: Scope) -> str:
    """Returns the id of the user that a valid access token names, or else the client's address.

    An invalid or expired token is ignored, because a client could invent any number of them.
    """
    container: Container = scope["app"].state.container
    scheme, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        with suppress(NotAuthenticated):
            return str(container.accounts.claims(token).user_id)
    address, _ = scope.get("client") or ("", None)
    return counted_address(address)


class DeadlineMiddleware:
    """Ends a request that is not answered before its deadline.

    Args:
        read_s: Time limit of a request that changes nothing, in seconds from its arrival.
        write_s: Time limit of any other request, in seconds from its arrival.
        upload_s: Time limit of a file's upload, in seconds from its arrival.
    """

    def __init__(self, app: ASGIApp, read_s: float, write_s: float, upload_s: float) -> None:
        self.app = app
        self.upload_s = upload_s
        self.read_s = read_s
        self.write_s = write_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection.

        Raises:
            StoreUnavailable: The deadline passed while a read was waiting for a store.
            DeadlineExceeded: The deadline passed in any other case.
        """
        if scope["type"] != "http" or scope["path"].startswith(UNBOUNDED_PATHS):
            await self.app(scope, receive, send)
            return
        changes = scope["method"] not in READS
        deadline_s = self.upload_s if is_upload(scope) else self.write_s if changes else self.read_s
        limit = asyncio.timeout(deadline_s)
        with noting_what_is_cut_off() as stores:
            try:
                async with limit:
                    await self.app(scope, receive, until_begun(send, lambda: _lift(limit)))
            except TimeoutError:
                if not limit.expired():
                    raise
                if stores and not changes:
                    raise StoreUnavailable(stores[0]) from None
                raise DeadlineExceeded(deadline_s, changes=changes) from None


def _lift(limit: asyncio.Timeout) -> None:
    """Removes the time limit, unless it has already expired."""
    if not limit.expired():
        limit.reschedule(None)
