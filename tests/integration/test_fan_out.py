"""The fan-out: each event of a log becomes one delivery per subscription, whatever fails and whoever is first."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from rebootcamp.domain.deliveries import Delivery, MessageType, Subscription, TargetKind
from rebootcamp.domain.users import UserId
from rebootcamp.repositories.sql.log import INLINE_GRACE
from rebootcamp.services.fan_out import FanOut
from rebootcamp.services.relay import Relay
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.bulk import repeat_completion
from tests.support.clock import SettableClock
from tests.support.passing import let_pass
from tests.support.people import Person

BEGINNING = datetime(2026, 3, 9, 12, tzinfo=UTC)
COMPLETED = frozenset({"completion.approved"})


@dataclass
class Followers:
    """Subscriptions that follow every user."""

    some: list[Subscription] = field(default_factory=list)

    async def of(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Sequence[Subscription]]:
        return dict.fromkeys(user_ids, self.some) if self.some else {}


def subscription(types: frozenset[str] = frozenset(MessageType), since: datetime = BEGINNING) -> Subscription:
    return Subscription(uuid4(), TargetKind.WEBHOOK, types, since)


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(BEGINNING)


@pytest.fixture
async def bench(quiet: Pair, clock: SettableClock) -> AsyncIterator[Bench]:
    await quiet.postgres.execute("DELETE FROM pending_projections; DELETE FROM pending_deliveries")
    await quiet.postgres.execute("DELETE FROM deliveries")
    async with bench_on(quiet, clock, **UNHURRIED | {"mongodb_timeout_s": 1.0}) as bench:
        yield bench


@pytest.fixture
def followers() -> Followers:
    return Followers([subscription()])


@pytest.fixture
def fan_out(bench: Bench, followers: Followers) -> FanOut:
    relay = bench.container.relay
    positions = bench.container.delivery_positions
    clock = bench.container.clock
    return FanOut([followers], positions, relay.positions, relay.events, relay.unit_of_work, clock, lambda: None)


@pytest.fixture
def relay(bench: Bench, fan_out: FanOut) -> Relay:
    relay = bench.container.relay
    relay.fan_out = fan_out
    return relay


async def turns_come(pair: Pair) -> None:
    await let_pass(pair.postgres, INLINE_GRACE + timedelta(hours=1), "pending_projections")


async def messages(pair: Pair, person: Person) -> list[tuple[str, int]]:
    rows = await pair.postgres.fetch("SELECT type, seq FROM deliveries WHERE user_id = $1 ORDER BY place", person.id)
    return [(row["type"], row["seq"]) for row in rows]


async def payloads(pair: Pair, person: Person, type_: str) -> list[dict[str, Any]]:
    rows = await pair.postgres.fetch(
        "SELECT payload FROM deliveries WHERE user_id = $1 AND type = $2 ORDER BY place", person.id, type_
    )
    return [json.loads(row["payload"]) for row in rows]


async def test_events_and_badges_are_told_in_order(bench: Bench, relay: Relay) -> None:
    learner = await bench.people.learner()
    for code in ("cycle-5km", "vegetarian-meal", "metro-10km"):
        await learner.complete(code)
    await turns_come(bench.pair)
    await relay.drain()
    told = await messages(bench.pair, learner)
    assert [seq for _, seq in told] == sorted(seq for _, seq in told)
    assert [type_ for type_, _ in told if "completion" in type_] == ["completion.approved"] * 3
    progress = await learner.progress()
    won = [one["data"]["badge"]["code"] for one in await payloads(bench.pair, learner, "badge.awarded")]
    assert sorted(won) == sorted(award["code"] for award in progress["badges"]["earned"])
    assert await bench.pair.postgres.fetchval("SELECT count(*) FROM pending_projections") == 0


async def test_mongodb_away_delays_the_messages_and_loses_none(bench: Bench, relay: Relay) -> None:
    learner = await bench.people.learner()
    bench.mongodb.refuse()
    bench.mongodb.cut()
    await learner.complete("cycle-5km")
    await turns_come(bench.pair)
    with pytest.raises(Exception, match="mongodb"):
        await relay.round()
    assert await messages(bench.pair, learner) == []
    bench.mongodb.heal()
    await turns_come(bench.pair)
    await relay.drain()
    told = await messages(bench.pair, learner)
    assert ("completion.approved", 2) in told
    assert ("badge.awarded", 2) in told


async def test_each_event_is_queued_once_by_whoever_is_first(bench: Bench, relay: Relay, fan_out: FanOut) -> None:
    learners = [await bench.people.learner() for _ in range(4)]
    for learner in learners:
        await learner.complete("cycle-5km")
    await turns_come(bench.pair)
    ids = [learner.id for learner in learners]
    early = [await fan_out.prepare(ids) for _ in range(3)]

    async def queue(prepared: Any) -> None:
        async with bench.container.unit_of_work() as work:
            await fan_out.queue(work, prepared)

    await asyncio.gather(*(queue(prepared) for prepared in early), relay.drain())
    for learner in learners:
        told = await messages(bench.pair, learner)
        assert told.count(("completion.approved", 2)) == 1
    assert await bench.pair.postgres.fetchval("SELECT count(*) FROM pending_projections") == 0


async def test_a_noted_user_need_not_wait_for_the_relay(bench: Bench, fan_out: FanOut) -> None:
    learner = await bench.people.learner()
    bench.container.completions.outcomes.projection.tell = fan_out.note
    running = asyncio.create_task(fan_out.run())
    await learner.complete("cycle-5km")
    async with asyncio.timeout(10):
        while not await messages(bench.pair, learner):
            await asyncio.sleep(0.01)
    running.cancel()
    assert ("completion.approved", 2) in await messages(bench.pair, learner)


async def test_a_subscription_hears_of_what_follows_it_and_of_its_types_alone(
    bench: Bench, relay: Relay, followers: Followers, clock: SettableClock
) -> None:
    learner = await bench.people.learner()
    await learner.complete("cycle-5km")
    clock.advance(minutes=1)
    followers.some[:] = [subscription(COMPLETED, clock.moment)]
    clock.advance(minutes=1)
    await learner.complete("vegetarian-meal")
    await turns_come(bench.pair)
    await relay.drain()
    assert await messages(bench.pair, learner) == [("completion.approved", 3)]
    later = subscription(COMPLETED, clock.moment)
    followers.some.append(later)
    clock.advance(minutes=1)
    await learner.complete("metro-10km")
    await turns_come(bench.pair)
    await relay.drain()
    assert await messages(bench.pair, learner) == [("completion.approved", seq) for seq in (3, 4, 4)]


async def test_where_nobody_follows_nothing_is_read_or_written(
    bench: Bench, relay: Relay, followers: Followers
) -> None:
    followers.some.clear()
    learner = await bench.people.learner()
    await learner.complete("cycle-5km")
    await turns_come(bench.pair)
    bench.forget()
    await relay.drain()
    assert not [one for one in bench.postgresql.requests if "deliver" in str(one)]
    assert await bench.pair.postgres.fetchval("SELECT count(*) FROM pending_projections") == 0


async def test_a_long_part_of_a_log_is_told_in_slices_with_the_right_levels(
    bench: Bench, relay: Relay, fan_out: FanOut
) -> None:
    learner, other = await bench.people.learner(), await bench.people.learner()
    for person in (learner, other):
        await person.complete("cycle-5km")
        async with bench.pair.postgres.acquire() as connection:
            await repeat_completion(connection, person.id, 30)
    fan_out.events_per_batch = 7
    await turns_come(bench.pair)
    await relay.drain()
    for person in (learner, other):
        told = await messages(bench.pair, person)
        assert [seq for type_, seq in told if type_ == "completion.approved"] == list(range(2, 32))
        levels = [one["data"]["level"] for one in await payloads(bench.pair, person, "level.reached")]
        assert levels == sorted(set(levels))
        assert levels[-1] == (await person.progress())["level"]["number"]


async def test_erasure_removes_what_is_queued_and_tells_of_itself_alone(
    bench: Bench, relay: Relay, fan_out: FanOut
) -> None:
    learner = await bench.people.learner()
    await learner.complete("cycle-5km")
    late = await fan_out.prepare([learner.id])
    await turns_come(bench.pair)
    await relay.drain()
    await learner.complete("vegetarian-meal")
    later = await fan_out.prepare([learner.id])
    assert (await learner.delete("/users/me")).status_code == 204
    for prepared in (late, later):
        async with bench.container.unit_of_work() as work:
            assert await fan_out.queue(work, prepared) == {learner.id}
    assert await messages(bench.pair, learner) == []
    assert await bench.pair.postgres.fetchval("SELECT count(*) FROM pending_deliveries") == 0
    await turns_come(bench.pair)
    await relay.drain()
    assert await messages(bench.pair, learner) == [("user.erased", 4)]
    assert await payloads(bench.pair, learner, "user.erased")


async def test_a_document_that_cannot_be_read_holds_its_user_back_alone(bench: Bench, relay: Relay) -> None:
    damaged, sound = await bench.people.learner(), await bench.people.learner()
    for person in (damaged, sound):
        await person.complete("cycle-5km")
    await bench.pair.mongo["progress"].update_one({"_id": str(damaged.id)}, {"$set": {"runs.0.first_on": "?"}})
    await turns_come(bench.pair)
    await relay.round()
    assert await messages(bench.pair, sound)
    assert await messages(bench.pair, damaged) == []
    rows = await bench.pair.postgres.fetch("SELECT user_id, attempts FROM pending_projections")
    assert [(row["user_id"], row["attempts"]) for row in rows] == [(damaged.id, 1)]


def test_a_delivery_shows_no_payload() -> None:
    shown = repr(
        Delivery.on_its_own(
            UserId(uuid4()), uuid4(), uuid4(), TargetKind.EMAIL, "reset", "https://secret", now=BEGINNING
        )
    )
    assert "secret" not in shown.replace("is_secret", "")
