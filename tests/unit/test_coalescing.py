"""Coalescing: the promises that readers count on, whatever arrives, fails or gives up, in whatever order."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.services.coalescing import CoalescingReader

KEYS = st.integers(0, 5)
UNKNOWN, UNREADABLE = 4, 5


@dataclass
class Store:
    """A store whose queries are answered when the test says so, with what is committed when they are sent."""

    committed: dict[int, int] = field(default_factory=lambda: dict.fromkeys(range(4), 0))
    sent: list[tuple[int, ...]] = field(default_factory=list)
    open: list[asyncio.Future[Exception | None]] = field(default_factory=list)
    most_open: int = 0

    async def fetch(self, keys: Sequence[int]) -> Mapping[int, int | Exception]:
        self.sent.append(tuple(keys))
        seen: dict[int, int | Exception] = {key: self.committed[key] for key in keys if key in self.committed}
        if UNREADABLE in keys:
            seen[UNREADABLE] = ValueError("unreadable")
        answer = asyncio.get_running_loop().create_future()
        self.open.append(answer)
        self.most_open = max(self.most_open, len(self.open))
        try:
            if failure := await answer:
                raise failure
        finally:
            self.open.remove(answer)
        return seen


async def turns(count: int = 4) -> None:
    """Lets everything that can go on do so."""
    for _ in range(count):
        await asyncio.sleep(0)


async def answer_all(store: Store) -> None:
    """Answers until nobody waits."""
    for _ in range(1000):
        await turns()
        if not store.open:
            return
        store.open[0].set_result(None)
    raise AssertionError("some reader waits for ever")


Step = tuple[str, int]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("read"), KEYS),
        st.tuples(st.just("write"), st.integers(0, 3)),
        st.tuples(st.just("cancel"), st.integers(0, 40)),
        st.tuples(st.just("answer"), st.integers(0, 3)),
        st.tuples(st.just("fail"), st.integers(0, 3)),
        st.tuples(st.just("turn"), st.just(0)),
    ),
    max_size=60,
)


@dataclass
class Session:
    """Readers of one store, as they come, give up and are answered."""

    store: Store
    reader: CoalescingReader[int, int]
    readers: list[tuple[int, int, asyncio.Task[int | None]]] = field(default_factory=list)
    cancelled: set[int] = field(default_factory=set)
    failed: bool = False

    async def take(self, step: str, argument: int) -> None:
        answers = [answer for answer in self.store.open[argument : argument + 1] if not answer.done()]
        if step == "read":
            at_arrival = self.store.committed.get(argument, 0)
            self.readers.append((argument, at_arrival, asyncio.create_task(self.reader.read(argument))))
            await asyncio.sleep(0)  # It has arrived.
        elif step == "write":
            self.store.committed[argument] += 1
        elif step == "cancel" and argument < len(self.readers):
            self.readers[argument][2].cancel()
            self.cancelled.add(argument)
        elif step == "answer" and answers:
            answers[0].set_result(None)
        elif step == "fail" and answers:
            self.failed = True
            answers[0].set_exception(ConnectionError("away"))
        else:
            await turns()

    def check(self, number: int) -> None:
        key, at_arrival, task = self.readers[number]
        assert task.done(), "a reader was never answered"
        if task.cancelled():
            assert number in self.cancelled, "a reader was cancelled by somebody else's giving up"
        elif isinstance(task.exception(), ConnectionError):
            assert self.failed
        elif key == UNREADABLE:
            assert isinstance(task.exception(), ValueError), "only the readers of that key hear of it"
        elif key == UNKNOWN:
            assert task.result() is None
        else:
            assert (task.result() or 0) >= at_arrival, "a write that was committed before the read is missing"


@given(steps=STEPS, batch_size=st.integers(1, 4), batches=st.integers(1, 3), late_s=st.sampled_from([0, 60]))
async def test_everyone_is_answered_once_with_what_was_committed_before(
    steps: list[Step], batch_size: int, batches: int, late_s: float
) -> None:
    store = Store()
    session = Session(store, CoalescingReader(store.fetch, batch_size, batches, late_s))
    for step, argument in steps:
        await session.take(step, argument)
    await answer_all(store)
    for number in range(len(session.readers)):
        session.check(number)
    assert all(len(keys) <= batch_size for keys in store.sent), "a query asked for too many keys"
    assert all(max(Counter(keys).values()) == 1 for keys in store.sent), "a query asked for a key twice"
    assert store.most_open <= batches


async def test_a_lone_read_is_sent_at_once() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch)
    task = asyncio.create_task(reader.read(1))
    await turns()
    assert store.sent == [(1,)]
    await answer_all(store)
    assert await task == 0


async def test_reads_that_arrive_together_share_a_query_and_later_ones_wait_for_room() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch, batches=1)
    first = [asyncio.create_task(reader.read(key)) for key in (0, 1, 1)]
    await turns()
    later = [asyncio.create_task(reader.read(key)) for key in (1, 2, 3)]
    await turns()
    assert store.sent == [(0, 1)]
    store.committed[1] = 7
    await answer_all(store)
    assert store.sent == [(0, 1), (1, 2, 3)]
    assert [await task for task in first] == [0, 0, 0]
    assert [await task for task in later] == [7, 0, 0]


async def sent(store: Store, count: int) -> None:
    """Waits until that many queries were sent."""
    async with asyncio.timeout(10):
        while len(store.sent) < count:
            await asyncio.sleep(0.001)


async def test_reads_wait_for_the_query_in_flight() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch, batches=2, late_s=60)
    readers = []
    for key in range(3):
        readers.append(asyncio.create_task(reader.read(key)))
        await turns()
    assert store.sent == [(0,)]
    await answer_all(store)
    assert store.sent == [(0,), (1, 2)]
    assert await asyncio.gather(*readers) == [0, 0, 0]


async def test_a_late_query_stops_nobody() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch, batches=2)
    late = asyncio.create_task(reader.read(0))
    await turns()
    for number in (1, 2, 3):
        later = asyncio.create_task(reader.read(number))
        await sent(store, number + 1)
        store.open[-1].set_result(None)
        assert await later == 0
    assert not late.done()
    await answer_all(store)
    assert await late == 0


async def test_reads_that_fill_a_query_do_not_wait_for_the_one_in_flight() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch, batch_size=2, batches=2, late_s=60)
    readers = []
    for key in range(3):
        readers.append(asyncio.create_task(reader.read(key)))
        await turns()
    assert store.sent == [(0,), (1, 2)]
    await answer_all(store)
    assert await asyncio.gather(*readers) == [0, 0, 0]


async def test_nobody_is_overtaken_for_ever() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch, batch_size=1, batches=1)
    patient = asyncio.create_task(reader.read(0))
    await turns()
    waiting = asyncio.create_task(reader.read(1))
    pushing: list[asyncio.Task[int | None]] = []
    for _ in range(3):  # Others keep asking; whoever came first goes first.
        pushing += [asyncio.create_task(reader.read(key)) for key in (2, 3)]
        await turns()
        store.open[0].set_result(None)
        await turns()
    assert patient.done()
    assert waiting.done()
    await answer_all(store)
    assert all(task.done() for task in pushing)


async def test_a_batch_that_nobody_waits_for_is_not_sent() -> None:
    store = Store()
    reader: CoalescingReader[int, int] = CoalescingReader(store.fetch, batches=1)
    first = asyncio.create_task(reader.read(0))
    await turns()
    given_up = asyncio.create_task(reader.read(1))
    await turns()
    given_up.cancel()
    await answer_all(store)
    assert store.sent == [(0,)]
    assert first.done()
    with pytest.raises(asyncio.CancelledError):
        await given_up
