"""Coalescing: reads that arrive while others are in flight are answered together, by one query.

Nothing is cached. A read joins only a batch whose query has not been sent yet, so it sees everything that was committed
before it arrived. A read that arrives alone is sent at once.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(slots=True)
class CoalescingReader(Generic[Key, Value]):
    """Reads values by key, many at a time.

    A query is sent if none is in flight. A further one is sent only if enough reads wait to fill it, or if all queries
    in flight are late: fewer and larger queries save a tenth of a progress read's processor time.

    Attributes:
        fetch: Reads the values of distinct keys from the store. It leaves out keys that do not exist. For a key whose
            value cannot be decoded it returns an exception, which only that key's readers get. An exception that it
            raises goes to every reader of the batch. It must have a timeout of its own, since cancelled readers do not
            cancel it.
        batch_size: Maximum number of keys in one query.
        batches: Maximum number of queries in flight. With 1, a late query would delay all later reads.
        late_s: The time after which a query is late, in seconds. Queries by key take 1 to 4 ms, on a busy machine too.
    """

    fetch: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value | Exception]]]
    batch_size: int = 64
    batches: int = 2
    late_s: float = 0.01
    _waiting: dict[Key, tuple[Context, list[asyncio.Future[Value | None]]]] = field(default_factory=dict, init=False)
    _in_flight: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _late: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _is_scheduled: bool = field(default=False, init=False)

    async def read(self, key: Key) -> Value | None:
        """Returns the current value, or None if the key does not exist.

        Cancelling a read, as a request's deadline does, affects no other reader.

        Raises:
            Exception: The exception that ``fetch`` raised for the batch, or returned for this key.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Value | None] = loop.create_future()
        if (waiting := self._waiting.get(key)) is None:
            self._waiting[key] = copy_context(), [future]
        else:
            waiting[1].append(future)
        if not self._is_scheduled and self._may_send():
            # Sent once per turn of the event loop, so that requests that arrived together share a query.
            self._is_scheduled = True
            loop.call_soon(self._send)
        return await future

    def _may_send(self) -> bool:
        if len(self._in_flight) >= self.batches:
            return False
        return len(self._in_flight) == len(self._late) or len(self._waiting) >= self.batch_size

    def _send(self) -> None:
        """Sends waiting reads. The rest follow in order of arrival, when a query returns or is late."""
        self._is_scheduled = False
        while self._waiting and self._may_send():
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
                # Traces and log lines attribute the query to the request that has waited longest.
                loop = asyncio.get_running_loop()
                task = loop.create_task(self._answer(batch), context=contexts[0])
                self._in_flight.add(task)
                is_late = loop.call_later(self.late_s, self._note_late, task)
                task.add_done_callback(partial(self._returned, is_late))

    def _note_late(self, task: asyncio.Task[None]) -> None:
        self._late.add(task)
        self._send()

    def _returned(self, is_late: asyncio.TimerHandle, task: asyncio.Task[None]) -> None:
        is_late.cancel()
        self._in_flight.discard(task)
        self._late.discard(task)
        self._send()

    async def _answer(self, batch: Mapping[Key, Sequence[asyncio.Future[Value | None]]]) -> None:
        found: Mapping[Key, Value | Exception] = {}
        failure: Exception | None = None
        try:
            found = await self.fetch(list(batch))
        except Exception as error:  # noqa: BLE001 - each reader handles it
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
    """The settings for coalescing, shared by all readers of a process.

    Attributes:
        batch_size: Maximum number of keys in one query; 1 turns coalescing off.
        batches: Maximum number of queries that one reader has in flight.
    """

    batch_size: int = 64
    batches: int = 2

    def reader(
        self, fetch: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value | Exception]]]
    ) -> CoalescingReader[Key, Value]:
        """Returns a reader with these settings."""
        return CoalescingReader(fetch, self.batch_size, self.batches)
