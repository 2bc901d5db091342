"""Deliveries: sent once each, in order, by lease, however targets and processes fail."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import structlog

from rebootcamp.domain.deliveries import RETRIED_FOR, Attempt, Delivery, Outcome, TargetKind, retry_delay
from rebootcamp.domain.users import UserId
from rebootcamp.metrics import CountedDeliveries
from rebootcamp.services.deliveries import LEASE, DeliveryWorker
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.clock import SettableClock
from tests.support.passing import let_pass

BEGINNING = datetime(2026, 3, 9, 12, tzinfo=UTC)
DELIVERED, AGAIN, REFUSED = Attempt(Outcome.DELIVERED, 200), Attempt(Outcome.RETRY, 500), Attempt(Outcome.REFUSED, 410)


@dataclass
class Target:
    """A target outside of the service, which answers as told and remembers what it was sent."""

    ids: list[UUID]
    answer: Callable[[Delivery], Attempt] = lambda _: DELIVERED
    sent: list[Delivery] = field(default_factory=list)
    hanging: set[UUID] = field(default_factory=set)

    async def targets(self) -> Collection[UUID]:
        return self.ids

    async def close(self) -> None: ...

    async def send(self, delivery: Delivery) -> Attempt:
        self.sent.append(delivery)
        if delivery.target_id in self.hanging:
            await asyncio.Event().wait()
        return self.answer(delivery)


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(BEGINNING)


@pytest.fixture
async def bench(quiet: Pair, clock: SettableClock) -> AsyncIterator[Bench]:
    await quiet.postgres.execute("DELETE FROM pending_deliveries; DELETE FROM deliveries")
    async with bench_on(quiet, clock, **UNHURRIED) as bench:
        yield bench


@pytest.fixture
def target() -> Target:
    return Target([uuid4()])


def worker_of(bench: Bench, target: Target, limit: int = 4) -> DeliveryWorker:
    container = bench.container
    senders = {TargetKind.WEBHOOK: target}
    return DeliveryWorker(container.unit_of_work, senders, CountedDeliveries(), container.clock, limit, 0.05)


def message(target_id: UUID, place: int = 0, user_id: UserId | None = None, **given: Any) -> Delivery:
    """A message of a user's lane to that target."""
    user_id = user_id or UserId(uuid4())
    fields = {"type": "completion.approved", "payload": f'{{"place":{place}}}', "created_at": BEGINNING, **given}
    return Delivery(user_id, uuid4(), target_id, TargetKind.WEBHOOK, lane=target_id, place=place, **fields)


async def queue(bench: Bench, *deliveries: Delivery) -> None:
    async with bench.container.unit_of_work() as work:
        await work.deliveries.add(deliveries)


async def turns_come(pair: Pair, after: timedelta = timedelta(days=1)) -> None:
    await let_pass(pair.postgres, after, "pending_deliveries")


async def states(pair: Pair) -> list[tuple[str, int]]:
    rows = await pair.postgres.fetch("SELECT state, attempts FROM deliveries ORDER BY place, created_at")
    return [(row["state"], row["attempts"]) for row in rows]


async def test_the_messages_of_a_user_arrive_in_order(bench: Bench, target: Target) -> None:
    user_id = UserId(uuid4())
    await queue(bench, *(message(target.ids[0], place, user_id) for place in (3, 1, 2)))
    await queue(bench, message(target.ids[0], 4, user_id))
    await worker_of(bench, target).drain()
    assert [one.place for one in target.sent] == [1, 2, 3, 4]
    assert await states(bench.pair) == [("delivered", 1)] * 4
    assert await bench.pair.postgres.fetchval("SELECT count(*) FROM pending_deliveries") == 0


async def test_a_failed_message_holds_up_its_own_lane_alone_and_keeps_its_id(bench: Bench, target: Target) -> None:
    failing, other = UserId(uuid4()), UserId(uuid4())
    await queue(
        bench,
        message(target.ids[0], 1, failing),
        message(target.ids[0], 2, failing),
        message(target.ids[0], 3, other),
    )
    target.answer = lambda one: AGAIN if one.place == 1 else DELIVERED
    worker = worker_of(bench, target)
    await worker.drain()
    assert sorted(one.place for one in target.sent) == [1, 3]
    target.answer = lambda _: DELIVERED
    await turns_come(bench.pair)
    await worker.drain()
    assert [one.place for one in target.sent][2:] == [1, 2]
    ids = [one.id for one in target.sent if one.place == 1]
    assert ids[0] == ids[1]
    assert await states(bench.pair) == [("delivered", 2), ("delivered", 1), ("delivered", 1)]


async def test_a_refused_message_has_failed_and_the_next_one_goes_on(bench: Bench, target: Target) -> None:
    user_id = UserId(uuid4())
    await queue(bench, message(target.ids[0], 1, user_id), message(target.ids[0], 2, user_id))
    target.answer = lambda one: REFUSED if one.place == 1 else DELIVERED
    await worker_of(bench, target).drain()
    assert await states(bench.pair) == [("failed", 1), ("delivered", 1)]


async def test_a_message_fails_after_three_days_of_attempts(bench: Bench, target: Target, clock: SettableClock) -> None:
    await queue(bench, message(target.ids[0]))
    target.answer = lambda _: AGAIN
    worker = worker_of(bench, target)
    while (await states(bench.pair))[0][0] == "pending":
        await worker.drain()
        clock.advance(hours=6)
        await turns_come(bench.pair)
    assert (await states(bench.pair))[0][0] == "failed"
    assert RETRIED_FOR - timedelta(hours=6) <= clock.moment - BEGINNING - timedelta(hours=6) <= RETRIED_FOR


def test_the_delay_doubles_up_to_six_hours() -> None:
    for failures, longest in ((1, 5), (2, 10), (5, 80), (40, 6 * 3600)):
        delays = {retry_delay(failures).total_seconds() for _ in range(200)}
        assert longest / 2 <= min(delays) < longest * 0.6
        assert longest * 0.9 < max(delays) <= longest


async def test_an_expired_message_is_not_sent_and_a_secret_is_removed(bench: Bench, target: Target) -> None:
    late = message(target.ids[0], is_secret=True, expires_at=BEGINNING)
    timely = message(target.ids[0], is_secret=True, expires_at=BEGINNING + timedelta(minutes=30))
    await queue(bench, late, timely)
    with structlog.testing.capture_logs() as lines:
        await worker_of(bench, target).drain()
    assert [one.id for one in target.sent] == [timely.id]
    rows = await bench.pair.postgres.fetch("SELECT id, state, payload FROM deliveries")
    assert {row["id"]: (row["state"], row["payload"]) for row in rows} == {
        late.id: ("failed", None),
        timely.id: ("delivered", None),
    }
    assert not any("place" in str(line) for line in lines)


async def test_a_hanging_target_holds_up_no_other_and_is_asked_by_few(bench: Bench, target: Target) -> None:
    target.ids.append(uuid4())
    hanging, quick = target.ids
    target.hanging.add(hanging)
    await queue(bench, *(message(hanging) for _ in range(20)), *(message(quick) for _ in range(20)))
    worker = worker_of(bench, target, limit=4)
    running = asyncio.create_task(worker.run())
    async with asyncio.timeout(30):
        while sum(one.target_id == quick for one in target.sent) < 20:
            await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.wait([running])
    assert sum(one.target_id == hanging for one in target.sent) == 4


async def test_a_target_that_fails_is_asked_one_at_a_time(bench: Bench, target: Target) -> None:
    await queue(bench, *(message(target.ids[0]) for _ in range(40)))
    target.answer = lambda _: AGAIN
    worker = worker_of(bench, target, limit=8)
    await worker.round()
    await worker.drain()
    sent, target.hanging = len(target.sent), set(target.ids)
    await queue(bench, *(message(target.ids[0]) for _ in range(20)))
    await worker.round()
    await asyncio.sleep(0)
    assert len(target.sent) == sent + 1


async def test_a_killed_process_leaves_its_messages_to_the_next_lease(bench: Bench, target: Target) -> None:
    await queue(bench, message(target.ids[0]))
    target.hanging = set(target.ids)
    killed = worker_of(bench, target)
    await killed.round()
    await asyncio.sleep(0)
    target.hanging = set()
    other = worker_of(bench, target)
    await other.drain()
    assert len(target.sent) == 1
    await turns_come(bench.pair, LEASE)
    await other.drain()
    assert [one.id for one in target.sent] == [target.sent[0].id] * 2
    assert await states(bench.pair) == [("delivered", 1)]


async def test_two_workers_never_send_the_same_message(bench: Bench, target: Target) -> None:
    await queue(bench, *(message(target.ids[0], place) for place in range(200)))
    await asyncio.gather(*(worker_of(bench, target).drain() for _ in range(3)))
    assert len({one.id for one in target.sent}) == len(target.sent) == 200


async def test_a_message_that_is_queued_twice_is_sent_once(bench: Bench, target: Target) -> None:
    one = message(target.ids[0])
    await queue(bench, one)
    worker = worker_of(bench, target)
    await worker.drain()
    await queue(bench, replace(one, payload="{}"))
    await worker.drain()
    assert len(target.sent) == 1


async def test_old_deliveries_are_forgotten_except_those_that_are_pending(bench: Bench, target: Target) -> None:
    await queue(bench, message(target.ids[0], 1))
    await worker_of(bench, target).drain()
    await queue(bench, message(target.ids[0], 2))
    await let_pass(bench.pair.postgres, timedelta(days=400), "deliveries")
    await bench.container.housekeeping.round()
    assert await states(bench.pair) == [("pending", 0)]
