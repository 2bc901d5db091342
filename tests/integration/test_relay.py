"""The relay: who lags is projected by one of them, and a person whose projection fails holds up nobody else."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
import structlog
from httpx import ASGITransport, AsyncClient
from sqlalchemy import text

from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.repositories.sql.log import INLINE_GRACE, SqlPendingProjections
from rebootcamp.services.ports.observers import Round
from rebootcamp.services.ports.queue import PendingProjection
from rebootcamp.services.relay import LEASE, Relay, back_off
from tests.support.bench import UNHURRIED, Bench, Pair, app_alone, bench_on
from tests.support.bulk import repeat_completion
from tests.support.citus import is_citus
from tests.support.clock import SettableClock
from tests.support.passing import let_pass
from tests.support.people import People, Person
from tests.support.wire import Command

BEGINNING = datetime(2026, 3, 9, 12, tzinfo=UTC)
UNNOTICED_S = 1.5
"""The longest time that a slow machine may take between two statements of a test."""


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(BEGINNING)


@pytest.fixture
async def bench(quiet: Pair, clock: SettableClock) -> AsyncIterator[Bench]:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    async with bench_on(quiet, clock, **UNHURRIED) as bench:
        yield bench


def relay_of(bench: Bench) -> Relay:
    return bench.container.relay


async def lagging(bench: Bench, count: int) -> list[Person]:
    """So many people, each of whose documents lacks two events."""
    people = [await bench.people.learner() for _ in range(count)]
    for person in people:
        assert (await person.complete("cycle-5km")).status_code == 201
        async with bench.pair.postgres.acquire() as connection:
            await repeat_completion(connection, person.id, 3)
    return people


async def queue(pair: Pair) -> list[asyncpg.Record]:
    records: list[asyncpg.Record] = await pair.postgres.fetch(
        "SELECT user_id, seq, available_at, attempts FROM pending_projections ORDER BY user_id"
    )
    return records


async def turns_come(pair: Pair, after: timedelta = INLINE_GRACE) -> None:
    """Makes everything in the queue that much older."""
    await let_pass(pair.postgres, after, "pending_projections")


async def waits(pair: Pair) -> list[float]:
    """In how many seconds, by the database's clock, each user's turn comes."""
    rows = await pair.postgres.fetch(
        "SELECT extract(epoch FROM available_at - clock_timestamp())::float8 AS wait FROM pending_projections"
    )
    return [row["wait"] for row in rows]


async def applied(pair: Pair, people: Sequence[Person]) -> list[Any]:
    documents = [await pair.mongo["progress"].find_one({"_id": str(person.id)}) for person in people]
    return [document["seq"] for document in documents if document is not None]


async def test_a_fresh_change_is_left_to_its_request_for_a_moment(bench: Bench) -> None:
    await lagging(bench, 1)
    assert await relay_of(bench).round() == Round(0, 0, 0)
    await turns_come(bench.pair)
    assert await relay_of(bench).round() == Round(1, 1, 0)


async def test_who_lags_is_projected_and_forgotten(bench: Bench) -> None:
    people = await lagging(bench, 3)
    assert await applied(bench.pair, people) == [2, 2, 2]
    await turns_come(bench.pair)
    assert await relay_of(bench).round() == Round(3, 3, 0)
    assert await applied(bench.pair, people) == [4, 4, 4]
    assert await queue(bench.pair) == []
    assert await relay_of(bench).round() == Round(0, 0, 0)


async def test_the_line_of_a_folded_batch_leads_back_to_the_requests(
    quiet: Pair, bench: Bench, clock: SettableClock
) -> None:
    given = {"cycle-5km": "by-bicycle", "vegetarian-meal": "at-noon"}
    with structlog.testing.capture_logs([structlog.contextvars.merge_contextvars]) as lines:
        async with bench_on(quiet, clock, **UNHURRIED | {"projection_budget_s": 0.5}) as without_mongodb:
            person = await without_mongodb.people.learner()
            lines.clear()
            without_mongodb.mongodb.freeze()
            for code, request_id in given.items():
                answer = await person.client.post(
                    f"/challenges/{code}/completions", json={}, headers={"X-Request-ID": request_id}
                )
                assert answer.json()["projection"]["status"] == "pending"
            without_mongodb.mongodb.heal()
        await turns_come(bench.pair)
        assert (await relay_of(bench).round()).projected == 1
    # Applications of other tests write to the same log.
    own = [line for line in lines if line.get("user_id") == str(person.id)]
    (projected,) = [line for line in own if line["event"] == "projected"]
    requests = {line["event_id"]: line["request_id"] for line in own if line["event"] == "recorded"}
    assert [requests[event_id] for event_id in projected["event_ids"]] == [*given.values()]
    assert "request_id" not in projected


async def test_the_relay_ends_an_erasure_whose_document_is_a_tombstone_already(
    quiet: Pair, bench: Bench, clock: SettableClock
) -> None:
    """The request left the tombstone and was cut off before it had removed the history."""

    def removes_history(command: Command) -> bool:
        return command.name == "delete" and command.collection == "progress_history"

    async with bench_on(quiet, clock, **UNHURRIED | {"projection_budget_s": 0.5}) as cut_off:
        person = await cut_off.people.learner()
        assert (await person.complete("cycle-5km")).status_code == 201
        cut_off.mongodb.hold_requests(removes_history)
        assert (await person.delete("/users/me")).status_code == 204
        await cut_off.mongodb.seen(removes_history)
        cut_off.mongodb.cut()
    history = quiet.mongo["progress_history"]
    assert await applied(quiet, [person]) == [3]
    assert await history.count_documents({"user_id": str(person.id)}) == 2
    await turns_come(quiet)
    assert await relay_of(bench).round() == Round(1, 1, 0)
    assert await history.count_documents({"user_id": str(person.id)}) == 0
    assert await queue(quiet) == []


async def test_who_agrees_is_forgotten_after_one_query_for_all(bench: Bench) -> None:
    for _ in range(3):
        await bench.people.learner()
    await turns_come(bench.pair)
    bench.forget()
    assert await relay_of(bench).round() == Round(3, 0, 0)
    assert await queue(bench.pair) == []
    asked = [f"{command.name} {command.collection}" for command in bench.mongodb.requests]
    assert asked == ["find badges", "find progress"]


async def test_leases_at_once_take_nobody_twice_and_leave_nobody(bench: Bench) -> None:
    people = await lagging(bench, 5)
    await turns_come(bench.pair)

    async def lease() -> list[PendingProjection]:
        async with bench.container.unit_of_work() as work:
            return await work.pending.lease(LEASE, 1)

    async with asyncio.timeout(20):
        leases = await asyncio.gather(*(lease() for _ in people))
    assert sorted(taken.user_id for one in leases for taken in one) == sorted(person.id for person in people)


@pytest.mark.skipif(is_citus(), reason="Citus cannot skip locked rows, so there a lease waits until another commits")
async def test_a_lease_takes_as_many_as_asked_for_and_nobody_twice(bench: Bench) -> None:
    people = await lagging(bench, 5)
    await turns_come(bench.pair)
    unit_of_work = bench.container.unit_of_work
    async with unit_of_work() as one, unit_of_work() as other:
        first = await one.pending.lease(LEASE, 3)
        second = await other.pending.lease(LEASE, 3)  # does not wait for the first one's transaction
        third = await other.pending.lease(LEASE, 3)
    assert (len(first), len(second), len(third)) == (3, 2, 0)
    assert {taken.user_id for taken in first + second} == {person.id for person in people}
    # Whoever took them has died: they are offered again once the lease is over.
    assert await relay_of(bench).round() == Round(0, 0, 0)
    await turns_come(bench.pair, LEASE)
    assert await relay_of(bench).round() == Round(5, 5, 0)


async def test_a_lease_takes_no_more_than_asked_for_whatever_the_plan(bench: Bench) -> None:
    await lagging(bench, 5)
    await turns_come(bench.pair)
    async with bench.container.unit_of_work() as work:
        assert isinstance(work.pending, SqlPendingProjections)
        # What is left compares each row with the batch anew, as happens by itself when the table was empty of late.
        for plan in ("hashjoin", "mergejoin", "hashagg", "sort", "material"):
            await work.pending.session.execute(text(f"SET LOCAL enable_{plan} = off"))
        taken = await work.pending.lease(LEASE, 3)
    assert len(taken) == 3


async def test_two_relays_at_once_share_the_work(bench: Bench, clock: SettableClock) -> None:
    people = await lagging(bench, 6)
    await turns_come(bench.pair)
    async with bench_on(bench.pair, clock, **UNHURRIED) as other:
        rounds = await asyncio.gather(
            replace(relay_of(bench), batch=3).round(), replace(relay_of(other), batch=3).round()
        )
    assert list(rounds) == [Round(3, 3, 0)] * 2
    assert await applied(bench.pair, people) == [4] * 6
    assert await queue(bench.pair) == []


async def test_a_relay_goes_on_at_once_while_its_batches_are_full(bench: Bench) -> None:
    await lagging(bench, 5)
    await turns_come(bench.pair)
    running = asyncio.create_task(replace(relay_of(bench), batch=2).run(interval_s=3600))
    async with asyncio.timeout(20):
        while await queue(bench.pair):
            await asyncio.sleep(0.01)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def poison(pair: Pair, person: Person) -> None:
    """Adds an event to a log that this version of the service cannot read."""
    event_id, body = uuid4(), '{"type": "from_the_future"}'
    async with pair.postgres.acquire() as connection, connection.transaction():
        await connection.execute(
            """
            INSERT INTO user_events (user_id, seq, event_id, recorded_at, schema_version, body)
            SELECT user_id, seq + 1, $2, recorded_at, 1, $3 FROM user_heads WHERE user_id = $1
            """,
            person.id,
            event_id,
            body,
        )
        await connection.execute(
            "UPDATE user_heads SET seq = seq + 1, last_event_id = $2 WHERE user_id = $1", person.id, event_id
        )
        await connection.execute("UPDATE pending_projections SET seq = seq + 1 WHERE user_id = $1", person.id)


async def test_a_person_whose_projection_fails_is_put_off_alone_and_longer_every_time(bench: Bench) -> None:
    sick, *healthy = await lagging(bench, 3)
    await poison(bench.pair, sick)
    await turns_come(bench.pair)
    assert await relay_of(bench).round() == Round(3, 2, 1)
    assert await applied(bench.pair, [sick, *healthy]) == [2, 4, 4]
    for attempts, wait_s in [(1, 2), (2, 4), (3, 8)]:
        (left,) = await queue(bench.pair)
        assert (left["user_id"], left["attempts"]) == (sick.id, attempts)
        (wait,) = await waits(bench.pair)
        assert wait_s - UNNOTICED_S < wait <= wait_s
        assert await relay_of(bench).round() == Round(0, 0, 0)
        await turns_come(bench.pair, timedelta(seconds=wait_s))
        assert await relay_of(bench).round() == Round(1, 0, 1)


async def test_a_damaged_document_holds_up_nobody_else(bench: Bench) -> None:
    of_no_event, of_no_place, healthy = people = await lagging(bench, 3)
    for person, damage in [(of_no_event, {"last_event_id": "the last one"}), (of_no_place, {"seq": None})]:
        await bench.pair.mongo["progress"].update_one(
            {"_id": str(person.id)}, {"$set": damage}, bypass_document_validation=True
        )
    lag = await bench.container.gauges.lag.measure()
    assert (lag.users, lag.events) == (3, 2 + 4 + 2)
    await turns_come(bench.pair)
    assert await relay_of(bench).round() == Round(3, 2, 1)
    assert await applied(bench.pair, people) == [4, None, 4]
    (left,) = await queue(bench.pair)
    assert (left["user_id"], left["attempts"]) == (of_no_place.id, 1)
    for person in (of_no_event, healthy):
        assert (await person.progress())["projection"] == {"status": "current", "recorded_seq": 4, "applied_seq": 4}


async def test_a_person_who_is_put_off_can_go_on_and_stays_where_they_are_in_the_queue(bench: Bench) -> None:
    (sick,) = await lagging(bench, 1)
    await poison(bench.pair, sick)
    await turns_come(bench.pair)
    await relay_of(bench).round()
    (put_off,) = await queue(bench.pair)
    outcome = (await sick.complete("metro-10km")).json()
    assert (outcome["projection"]["status"], outcome["global_score"]) == ("pending", None)
    (still,) = await queue(bench.pair)
    assert (still["available_at"], still["attempts"]) == (put_off["available_at"], put_off["attempts"])
    assert still["seq"] == put_off["seq"] + 1


async def test_what_is_recorded_while_the_relay_looks_is_not_forgotten(bench: Bench, clock: SettableClock) -> None:
    learner = await bench.people.learner()
    await turns_come(bench.pair)

    def asks_where_documents_stand(command: Command) -> bool:
        return command.name == "find" and "$in" in str(command.body.get("filter"))

    bench.mongodb.hold_replies(asks_where_documents_stand)
    looking = asyncio.create_task(relay_of(bench).round())
    await bench.mongodb.seen(asks_where_documents_stand)
    async with app_alone(bench.pair.settings, clock) as other_app:
        transport = ASGITransport(other_app)
        async with AsyncClient(transport=transport, base_url="http://test", headers=learner.client.headers) as client:
            assert (await client.post("/challenges/cycle-5km/completions", json={})).status_code == 201
    bench.mongodb.release_replies()
    assert await looking == Round(1, 0, 0)
    (left,) = await queue(bench.pair)
    assert left["seq"] == 2
    assert max(await waits(bench.pair)) <= 0  # to be looked at again, at once
    assert await relay_of(bench).round() == Round(1, 0, 0)
    assert await queue(bench.pair) == []


async def test_a_batch_is_settled_by_one_deletion(bench: Bench) -> None:
    await lagging(bench, 3)
    await turns_come(bench.pair)
    bench.forget()
    assert await relay_of(bench).round() == Round(3, 3, 0)
    deletions = [one for one in bench.postgresql.requests if one.sql.startswith("DELETE FROM pending_projections")]
    assert len(deletions) == 1
    assert await queue(bench.pair) == []


async def test_success_ends_a_row_of_failures(bench: Bench) -> None:
    (person,) = await lagging(bench, 1)
    await bench.pair.postgres.execute("UPDATE pending_projections SET attempts = 7")
    unit_of_work = bench.container.unit_of_work
    async with unit_of_work() as work:
        await work.pending.settle({person.id: 3})
    (left,) = await queue(bench.pair)
    assert (left["seq"], left["attempts"]) == (4, 0)


async def test_a_store_that_is_away_counts_against_nobody(quiet: Pair, clock: SettableClock) -> None:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    async with bench_on(quiet, clock, **UNHURRIED | {"mongodb_timeout_s": 0.3}) as bench:
        await lagging(bench, 2)
        await turns_come(bench.pair)
        bench.mongodb.hold_requests(lambda command: command.collection == "progress")
        working = asyncio.create_task(relay_of(bench).round())
        await bench.mongodb.seen(lambda command: command.name == "find" and "$in" in str(command.body.get("filter")))
        bench.mongodb.refuse()
        bench.mongodb.cut()
        with pytest.raises(StoreUnavailable):
            await working
        assert [one["attempts"] for one in await queue(quiet)] == [0, 0]
        assert max(await waits(quiet)) <= 0
        with pytest.raises(StoreUnavailable):
            await relay_of(bench).round()
        assert [one["attempts"] for one in await queue(quiet)] == [0, 0]
        assert max(await waits(quiet)) <= 0
        bench.mongodb.release_requests()
        bench.mongodb.heal()
        async with bench_on(quiet, clock, **UNHURRIED) as other:
            assert await relay_of(other).round() == Round(2, 2, 0)


async def test_a_store_that_does_not_answer_is_asked_for_few_and_then_for_one_at_a_time(
    quiet: Pair, clock: SettableClock
) -> None:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    async with bench_on(quiet, clock, **UNHURRIED | {"mongodb_timeout_s": 0.3, "relay_concurrency": 2}) as bench:
        people = await lagging(bench, 6)
        await turns_come(bench.pair)
        bench.mongodb.forget()
        bench.mongodb.hold_requests(is_of_one)
        running = asyncio.create_task(relay_of(bench).run(interval_s=0.05))
        async with asyncio.timeout(20):
            while len(asked_by_round(bench.mongodb.requests)) < 4:
                await asyncio.sleep(0.01)
        first, *others = asked_by_round(bench.mongodb.requests)[:3]
        assert first <= 3, "a third may begin between the failures of the first two"
        assert others == [1, 1]
        bench.mongodb.release_requests()
        async with asyncio.timeout(20):
            while await queue(bench.pair):
                await asyncio.sleep(0.01)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await applied(bench.pair, people) == [4] * 6


def is_of_one(command: Command) -> bool:
    """Tells whether the relay reads the document of one user, to project it."""
    return is_of_progress(command) and isinstance(command.body["filter"]["_id"], str)


def is_of_progress(command: Command) -> bool:
    return command.name == "find" and command.collection == "progress"


def asked_by_round(commands: Sequence[Command]) -> list[int]:
    """Counts the users whose document each round of the relay read to project it. A round first reads positions."""
    rounds: list[int] = []
    for command in commands:
        if is_of_progress(command):
            if is_of_one(command):
                rounds[-1] += 1
            else:
                rounds.append(0)
    return rounds


async def test_one_whom_a_store_does_not_answer_holds_up_nobody_else(quiet: Pair, clock: SettableClock) -> None:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    async with bench_on(quiet, clock, **UNHURRIED | {"mongodb_timeout_s": 0.5}) as bench:
        slow, other, *_ = await lagging(bench, 2)
        await bench.people.learner()  # whose document agrees
        await turns_come(bench.pair)
        bench.mongodb.hold_requests(lambda command: command.name == "find" and command.body["filter"] == its_own(slow))
        assert await relay_of(bench).round() == Round(3, 1, 1)
        assert await applied(bench.pair, [slow, other]) == [2, 4]
        (left,) = await queue(bench.pair)
        assert (left["user_id"], left["attempts"]) == (slow.id, 1)
        assert 0 < max(await waits(quiet)) <= back_off(1).total_seconds()
        bench.mongodb.release_requests()
        await turns_come(quiet, back_off(1))
        assert await relay_of(bench).round() == Round(1, 1, 0)


def its_own(person: Person) -> dict[str, str]:
    """What finds that document alone."""
    return {"_id": str(person.id)}


async def test_whom_a_lost_catalogue_judged_is_read_and_rebuilt(bench: Bench) -> None:
    """As after the catalogue alone was restored from an older backup."""
    person, admin = await bench.people.learner(), await bench.people.admin()
    assert (await person.complete("cycle-5km")).status_code == 201
    progress = bench.pair.mongo["progress"]
    await progress.update_one({"_id": str(person.id)}, {"$set": {"catalogue": 1_000_000}})
    for view in ("progress", "badges", "history"):
        assert (await person.get(f"/users/me/{view}")).status_code == 200
    rule = {"kind": "completions", "target": 1_000_000}
    design = {"tier": "gold", "points": 5, "art": "x", "revocable": False, "rule": rule}
    texts = {language: {"name": "Far", "criteria": "Far away"} for language in ("fr", "en")}
    assert (await admin.post("/badges/far-away/dry-run", {**design, "texts": texts})).status_code == 200
    completed = await person.complete("metro-10km")
    assert (completed.status_code, completed.json()["projection"]["status"]) == (201, "pending")
    await turns_come(bench.pair)
    assert await relay_of(bench).round() == Round(2, 1, 0)  # who administers does not lag
    assert (await person.progress())["projection"] == {"status": "current", "recorded_seq": 3, "applied_seq": 3}
    document = await progress.find_one({"_id": str(person.id)})
    assert document is not None
    assert document["catalogue"] == (await bench.container.relay.badges.refresh()).revision


async def test_a_change_that_is_committed_is_answered_for_without_the_catalogue(quiet: Pair) -> None:
    key = {"Idempotency-Key": str(uuid4())}
    path = "/challenges/cycle-5km/completions"
    async with app_alone(quiet.settings) as app:
        person = await People(app).learner()
        first = await person.post(path, headers=key)
        assert (first.status_code, first.json()["projection"]["status"]) == (201, "current")
    # Another process, which knows no badge yet.
    async with bench_on(quiet, **UNHURRIED | {"mongodb_timeout_s": 1}) as bench:
        person = await bench.people.again(person)
        bench.mongodb.hold_requests(lambda command: command.collection == "badges")
        again = await person.post(path, headers=key)
        assert (again.status_code, again.json()["projection"]["status"]) == (201, "pending")
        assert again.json()["completion"] == first.json()["completion"]
