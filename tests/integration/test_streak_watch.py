"""Streaks at risk: told in the user's evening, once a day, to whoever wants to hear of them."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from rebootcamp.domain.deliveries import Subscription, TargetKind
from rebootcamp.domain.users import UserId
from rebootcamp.services import streak_watch
from rebootcamp.services.streak_watch import StreakWatch
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.clock import SettableClock
from tests.support.people import Person

MONDAY = datetime(2026, 3, 9, 12, tzinfo=UTC)
AT_RISK = Subscription(uuid4(), TargetKind.WEBHOOK, {"streak.at_risk"}, MONDAY)


@dataclass
class Followers:
    some: Sequence[Subscription] = (AT_RISK,)

    async def of(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Sequence[Subscription]]:
        return dict.fromkeys(user_ids, self.some)


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(MONDAY)


@pytest.fixture
async def bench(quiet: Pair, clock: SettableClock) -> AsyncIterator[Bench]:
    await quiet.postgres.execute("DELETE FROM pending_deliveries; DELETE FROM deliveries; DELETE FROM streak_sweeps")
    async with bench_on(quiet, clock, access_token_lifetime_s=10**9, session_lifetime_s=10**9, **UNHURRIED) as bench:
        yield bench


def watch_of(bench: Bench, followers: Followers | None = None) -> StreakWatch:
    container = bench.container
    return StreakWatch(
        [followers or Followers()],
        container.streak_sweeps,
        container.delivery_positions,
        container.relay.positions,
        container.unit_of_work,
        container.clock,
        lambda: None,
    )


async def swept(watch: StreakWatch) -> None:
    while await watch.round():
        pass


async def told(pair: Pair, *people: Person) -> list[dict[str, Any]]:
    rows = await pair.postgres.fetch(
        "SELECT payload FROM deliveries WHERE type = 'streak.at_risk' AND user_id = ANY($1) ORDER BY created_at",
        [person.id for person in people],
    )
    return [json.loads(row["payload"])["data"] for row in rows]


async def test_it_is_told_in_the_evening_once_a_day(bench: Bench, clock: SettableClock) -> None:
    parisian, idle = await bench.people.learner(), await bench.people.learner()
    tokyoite = await bench.people.learner()
    await tokyoite.client.patch("/users/me", json={"time_zone": "Asia/Tokyo"})
    for person in (parisian, tokyoite):
        await person.complete("cycle-5km")
    watch = watch_of(bench)
    everybody = (parisian, idle, tokyoite)
    clock.set("2026-03-10T17:30:00+01:00")  # In Tokyo it is half past one at night, on Wednesday.
    await swept(watch)
    assert await told(bench.pair, *everybody) == []
    clock.set("2026-03-10T18:01:00+01:00")
    await asyncio.gather(swept(watch), swept(watch_of(bench)))
    await swept(watch)
    expected = {"user_id": str(parisian.id), "current_days": 1, "local_date": "2026-03-10"}
    assert await told(bench.pair, *everybody) == [expected]
    await parisian.complete("cycle-5km")
    clock.set("2026-03-11T18:01:00+01:00")
    await swept(watch)
    assert [one["local_date"] for one in await told(bench.pair, parisian)] == ["2026-03-10", "2026-03-11"]


async def test_who_was_active_today_is_not_told(bench: Bench, clock: SettableClock) -> None:
    learner = await bench.people.learner()
    await learner.complete("cycle-5km")
    clock.set("2026-03-09T19:00:00+01:00")
    await swept(watch_of(bench))
    assert await told(bench.pair, learner) == []


async def test_many_users_are_told_in_parts_and_the_rest_after_a_crash(
    bench: Bench, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streak_watch, "USERS_PER_BATCH", 2)
    learners = [await bench.people.learner() for _ in range(5)]
    for learner in learners:
        await learner.complete("cycle-5km")
    clock.set("2026-03-10T20:00:00+01:00")
    watch = watch_of(bench)
    while not await told(bench.pair, *learners):
        await watch.round()
    await swept(watch_of(bench))
    assert sorted(one["user_id"] for one in await told(bench.pair, *learners)) == sorted(
        str(learner.id) for learner in learners
    )


async def test_where_nobody_wants_to_hear_of_it_no_document_is_read(bench: Bench, clock: SettableClock) -> None:
    learner = await bench.people.learner()
    await learner.complete("cycle-5km")
    clock.set("2026-03-10T20:00:00+01:00")
    bench.forget()
    others = Subscription(uuid4(), TargetKind.WEBHOOK, {"badge.awarded"}, MONDAY)
    await swept(watch_of(bench, Followers([others])))
    assert not [command for command in bench.mongodb.requests if command.collection == "progress"]
    assert await told(bench.pair, learner) == []


async def test_nothing_is_queued_of_a_user_who_is_erased_meanwhile(bench: Bench, clock: SettableClock) -> None:
    learner = await bench.people.learner()
    await learner.complete("cycle-5km")
    clock.set("2026-03-10T20:00:00+01:00")
    watch = watch_of(bench)
    positions = watch.positions.read

    async def read_and_erase(since: Mapping[UserId, datetime]) -> Any:
        found = await positions(since)
        if learner.id in found:
            assert (await learner.delete("/users/me")).status_code == 204
        return found

    class Slow:
        read = staticmethod(read_and_erase)
        points_credited = watch.positions.points_credited

    object.__setattr__(watch, "positions", Slow())
    await swept(watch)
    assert await told(bench.pair, learner) == []
