"""Coalescing: reads that arrive while others are in flight are answered together, by one query.

Nothing is cached. A read joins only a batch whose query has not been sent yet, so it sees everything that was committed
before it arrived. A lone read is sent at once.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(slots=True)
class CoalescingReader(Generic[Key, Value]):
    """Reads values by key, many at a time.

    Attributes:
        fetch: Asks the store for some distinct keys at once. It leaves out keys that do not exist, and answers an
            exception for a key whose value cannot be decoded: only the readers of that key get it. Whatever it raises
            goes to every reader of the batch. It must end by itself: readers may give up, the batch does not.
        batch_size: The most keys of one query.
        batches: The most queries in flight at once. With one, a slow query would hold up everyone else.
    """

    fetch: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value | Exception]]]
    batch_size: int = 64
    batches: int = 2
    _waiting: dict[Key, tuple[Context, list[asyncio.Future[Value | None]]]] = field(default_factory=dict, init=False)
    _in_flight: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _is_scheduled: bool = field(default=False, init=False)

    async def read(self, key: Key) -> Value | None:
        """Returns the value as it is now, or None if the key does not exist.

        Cancelling it, as a deadline does, harms no other reader.

        Raises:
            Exception: Whatever ``fetch`` raised for the batch, or answered for this key.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Value | None] = loop.create_future()
        if (waiting := self._waiting.get(key)) is None:
            self._waiting[key] = copy_context(), [future]
        else:
            waiting[1].append(future)
        if not self._is_scheduled and len(self._in_flight) < self.batches:
            # Once per turn of the event loop: requests that the sockets delivered together share a query.
            self._is_scheduled = True
            loop.call_soon(self._send)
        return await future

    def _send(self) -> None:
        """Sends what waits, as far as there is room; the rest goes when a batch returns, in order of arrival."""
        self._is_scheduled = False
        while self._waiting and len(self._in_flight) < self.batches:
            batch: dict[Key, list[asyncio.Future[Value | None]]] = {}
            contexts: list[Context] = []
            while self._waiting and len(batch) < self.batch_size:
                key = next(iter(self._waiting))
                context, readers = self._waiting.pop(key)
                readers = [reader for reader in readers if not reader.done()]
                if readers:
                    batch[key] = readers
                    contexts.append(context)
            if batch:
                # Traces and log lines name a query by the request that has waited for it the longest.
                task = asyncio.get_running_loop().create_task(self._answer(batch), context=contexts[0])
                self._in_flight.add(task)
                task.add_done_callback(self._returned)

    def _returned(self, task: asyncio.Task[None]) -> None:
        self._in_flight.discard(task)
        self._send()

    async def _answer(self, batch: Mapping[Key, Sequence[asyncio.Future[Value | None]]]) -> None:
        found: Mapping[Key, Value | Exception] = {}
        failure: Exception | None = None
        try:
            found = await self.fetch(list(batch))
        except Exception as error:  # noqa: BLE001 - it is the readers' to handle
            failure = error
        except asyncio.CancelledError:
            for reader in (reader for readers in batch.values() for reader in readers):
                reader.cancel()
            raise
        for key, readers in batch.items():
            answer = failure or found.get(key)
            for reader in readers:
                if reader.done():
                    continue
                if isinstance(answer, Exception):
                    reader.set_exception(answer)
                else:
                    reader.set_result(answer)


@dataclass(frozen=True, slots=True)
class Coalescing:
    """How reads are coalesced, the same for all of a process's readers.

    Attributes:
        batch_size: The most keys of one query; 1 turns coalescing off.
        batches: The most queries of one reader in flight at once.
    """

    batch_size: int = 64
    batches: int = 2

    def reader(
        self, fetch: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value | Exception]]]
    ) -> CoalescingReader[Key, Value]:
        """A reader of whatever that fetches."""
        return CoalescingReader(fetch, self.batch_size, self.batches)
