"""Protection against overload: the places of requests in progress, for everybody and for each caller."""

import asyncio
from collections import deque
from dataclasses import dataclass, field

from starlette.types import Scope

from rebootcamp.dependencies import valid_claims
from rebootcamp.domain.errors import Overloaded
from rebootcamp.domain.users import UserId
from rebootcamp.security.addresses import counted_address

Caller = UserId | str
"""The user that a valid access token names, or else the client's address."""

UNBOUNDED_PATHS = "/health/"
"""Health checks are answered under any load: the beginning of their paths."""
QUEUE_IS_FULL = "More requests are waiting than can be answered in time."


@dataclass(slots=True, eq=False)
class Gate:
    """A limit on concurrent requests, with a bounded queue in order of arrival.

    It counts places itself. ``asyncio.Semaphore`` looks through its queue several times for each request.

    Args:
        places: Maximum number of requests in progress.
        room: Maximum number of requests in the queue.
        patience_s: Maximum waiting time, in seconds; None if only the request's own deadline applies.
    """

    places: int
    room: int
    patience_s: float | None
    _taken: int = field(default=0, init=False)
    _queue: deque[asyncio.Future[None]] = field(default_factory=deque, init=False)
    _expected: int = field(default=0, init=False)

    @property
    def is_full(self) -> bool:
        """Whether there is neither a free place nor room in the queue."""
        return self._taken + len(self._queue) + self._expected >= self.places + self.room

    @property
    def is_unused(self) -> bool:
        """Whether no request is in progress or waits."""
        return not self._taken

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
        if self._taken < self.places:  # Nobody waits: ``leave`` passes each free place on.
            self._taken += 1
        else:
            await self._wait()

    async def _wait(self) -> None:
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.append(place)
        try:
            async with asyncio.timeout(self.patience_s):
                await place
        except BaseException as error:
            if place.cancelled():
                self._queue.remove(place)
            else:
                self.leave()  # The place came in the same turn of the event loop as the end of the wait.
            if isinstance(error, TimeoutError):
                raise Overloaded("Too many requests are in progress to answer this one in time.") from None
            raise

    def leave(self) -> None:
        """Passes the place on to the next waiting request."""
        for place in self._queue:
            if not place.done():
                self._queue.remove(place)
                place.set_result(None)
                return
        self._taken -= 1


@dataclass(slots=True, eq=False)
class Places:
    """The places of requests in progress.

    So every accepted request is answered in time under any load. The limit on the waiting time keeps the queue free of
    requests whose clients have given up. One caller can hold only some of the places, so a caller's burst delays only
    that caller.

    Args:
        gate: The places for all callers.
        limit_per_caller: Maximum number of places for one caller.
    """

    gate: Gate
    limit_per_caller: int
    _gates_of_callers: dict[Caller, Gate] = field(default_factory=dict, init=False)

    def gate_of(self, caller: Caller) -> Gate:
        """Returns the gate of one caller."""
        gate = self._gates_of_callers.get(caller)
        if gate is None:
            gate = self._gates_of_callers[caller] = Gate(self.limit_per_caller, self.gate.room, None)
        return gate

    def forget_unused(self, caller: Caller) -> None:
        """Removes the gate of a caller none of whose requests is in progress or waits."""
        gate = self._gates_of_callers.get(caller)
        if gate is not None and gate.is_unused:
            del self._gates_of_callers[caller]


@dataclass(slots=True, eq=False)
class Visit:
    """A request's place, from when it is free until the answer begins."""

    places: Places
    _caller: Caller = field(default="", init=False)
    _entered: list[Gate] = field(default_factory=list, init=False)

    async def begin(self, caller: Caller) -> None:
        """Takes a place.

        Raises:
            Overloaded: The queue is full, or no place became free in time.
        """
        self._caller = caller
        for gate in (self.places.gate_of(caller), self.places.gate):
            await gate.enter()
            self._entered.append(gate)

    def end(self) -> None:
        """Gives the place back, or stops waiting for one. Calling it again changes nothing."""
        while self._entered:
            self._entered.pop().leave()
        self.places.forget_unused(self._caller)


def caller_of(scope: Scope) -> Caller:
    """Returns whose request it is.

    An invalid or expired token is ignored, because a client could invent any number of them.
    """
    if (claims := valid_claims(scope)) is not None:
        return claims.user_id
    address, _ = scope.get("client") or ("", None)
    return counted_address(address)
