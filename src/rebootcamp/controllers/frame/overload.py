"""Bounds on a request: how many at once, and how long each may take."""

import asyncio
import re
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rebootcamp.composition import Container
from rebootcamp.domain.errors import DeadlineExceeded, NotAuthenticated, Overloaded, StoreUnavailable
from rebootcamp.security.addresses import counted_address
from rebootcamp.services.deadlines import noting_what_is_cut_off

READS = frozenset({"GET", "HEAD", "OPTIONS"})
UNBOUNDED_PATHS = re.compile("/health/.*")
"""Health is answered whatever else goes on."""


def until_begun(send: Send, release: Callable[[], None]) -> Send:
    """Sends the answer, and calls ``release`` when it begins: all that is left to wait for then is the client.

    How slowly a client may read is the server's to bound (``http_server``); event streams and exports, which go on
    asking the stores, have bounds of their own.
    """

    async def send_and_release(message: Message) -> None:
        if message["type"] == "http.response.start":
            release()
        await send(message)

    return send_and_release


@dataclass(slots=True, eq=False, weakref_slot=True)
class Gate:
    """So many are inside at once; others wait for their turn, in order, while there is room to wait.

    Args:
        places: How many are inside at once.
        room: How many wait at the most.
        patience_s: How long they wait at the most; None for as long as their own deadline lets them.
    """

    places: int
    room: int
    patience_s: float | None
    _waiting: int = field(default=0, init=False)
    _free: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self._free = asyncio.Semaphore(self.places)

    def ensure_room(self) -> None:
        """Returns when there is a place, or room to wait for one.

        Raises:
            Overloaded: There is neither.
        """
        if self._waiting >= self.room and self._free.locked():
            raise Overloaded("More requests are waiting than can be answered in time.")

    async def enter(self) -> None:
        """Returns when there is a place.

        Raises:
            Overloaded: There is no room to wait, or no place came free in time.
        """
        self.ensure_room()
        if not self._free.locked():
            await self._free.acquire()  # At once, and without the cost of a timeout.
            return
        self._waiting += 1
        try:
            async with asyncio.timeout(self.patience_s):
                await self._free.acquire()
        except TimeoutError:
            raise Overloaded("As many requests as can be answered in time are being worked on.") from None
        finally:
            self._waiting -= 1

    def leave(self) -> None:
        """Gives the place to whoever waits next."""
        self._free.release()


class EarlyRefusalMiddleware:
    """Refuses at once what would find no room to wait, before anything is read of it.

    The cheaper a refusal, the more is left for those who are inside.

    Args:
        gate: That of ConcurrencyLimitMiddleware.
    """

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self.app = app
        self.gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection.

        Raises:
            Overloaded: Too much is being asked.
        """
        if scope["type"] == "http" and not UNBOUNDED_PATHS.fullmatch(scope["path"]):
            self.gate.ensure_room()
        await self.app(scope, receive, send)


class ConcurrencyLimitMiddleware:
    """Bounds what is worked on at once, in this process and for one caller; refuses what would wait for too long.

    What is taken on is then answered in time, however much more is asked: a bound on the waiting time keeps the queue
    from holding requests whose answer nobody waits for any more. A caller holds a part of the places only, so that one
    person's burst waits for itself and not everybody for it. A place is held until the answer begins.

    Args:
        gate: The places.
        limit_per_caller: How many of them for one caller.
    """

    def __init__(self, app: ASGIApp, gate: Gate, limit_per_caller: int) -> None:
        self.app = app
        self.gate = gate
        self.limit_per_caller = limit_per_caller
        self._gates_of_callers: WeakValueDictionary[str, Gate] = WeakValueDictionary()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection.

        Raises:
            Overloaded: Too much is being asked.
        """
        if scope["type"] != "http" or UNBOUNDED_PATHS.fullmatch(scope["path"]):
            await self.app(scope, receive, send)
            return
        own = self._gates_of_callers.setdefault(caller_of(scope), Gate(self.limit_per_caller, self.gate.room, None))
        with ExitStack() as places:
            for gate in (own, self.gate):
                await gate.enter()
                places.callback(gate.leave)
            await self.app(scope, receive, until_begun(send, places.close))


def caller_of(scope: Scope) -> str:
    """The user whom a valid access token names, or else the client's address.

    A token that is not ours, or has expired, counts for nothing: anyone can make up as many as they like.
    """
    container: Container = scope["app"].state.container
    scheme, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        with suppress(NotAuthenticated):
            return str(container.accounts.claims(token).user_id)
    address, _ = scope.get("client") or ("", None)
    return counted_address(address)


class DeadlineMiddleware:
    """Ends a request that would be answered too late.

    Args:
        read_s: From the arrival of a request that changes nothing, in seconds.
        write_s: From the arrival of any other.
    """

    def __init__(self, app: ASGIApp, read_s: float, write_s: float) -> None:
        self.app = app
        self.read_s = read_s
        self.write_s = write_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection.

        Raises:
            StoreUnavailable: The time was up while a store was waited for, and nothing was to be changed.
            DeadlineExceeded: The time was up.
        """
        if scope["type"] != "http" or UNBOUNDED_PATHS.fullmatch(scope["path"]):
            await self.app(scope, receive, send)
            return
        changes = scope["method"] not in READS
        deadline_s = self.write_s if changes else self.read_s
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
    """Lets what is limited take any time, unless its time is up already."""
    if not limit.expired():
        limit.reschedule(None)
