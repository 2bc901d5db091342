"""The projector: whatever races with it, each event is applied once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import Any, TypeVar

import pytest
from httpx import ASGITransport, AsyncClient

from rebootcamp.domain.achievements import Achievements
from rebootcamp.repositories.mongo.mapping import achievements_of
from rebootcamp.services.projector import EVENTS_PER_STEP, DivergentStores, Projector
from tests.support.bench import UNHURRIED, Bench, Pair, app_alone, bench_on
from tests.support.bulk import repeat_completion
from tests.support.catalogue import completed, publish
from tests.support.people import People, Person
from tests.support.wire import Command

T = TypeVar("T")


async def in_time(awaited: Awaitable[T]) -> T:
    """What would wait for ever fails instead."""
    async with asyncio.timeout(20):
        return await awaited


def writes_the_document(command: Command) -> bool:
    return command.name == "update" and command.collection == "progress"


def writes(command: Command) -> bool:
    return command.name in ("update", "insert", "delete", "findAndModify")


def projector_of(bench: Bench) -> Projector:
    return bench.container.relay.projector


async def stored(pair: Pair, person: Person) -> tuple[dict[str, Any] | None, list[dict[str, Any]]]:
    """The document of a person, and their history in order."""
    document = await pair.mongo["progress"].find_one({"_id": str(person.id)})
    history = await pair.mongo["progress_history"].find({"user_id": str(person.id)}).to_list(None)
    return document, sorted(history, key=lambda entry: entry["seq"])


async def folded(bench: Bench, person: Person) -> Achievements:
    """The whole log of a person, folded in memory."""
    projector = projector_of(bench)
    achievements, catalogue = Achievements(person.id), await projector.badges.current()
    for event in await projector.events.after(person.id, 0, limit=10_000):
        achievements = achievements.after(event, catalogue)
    return achievements


async def lagging(bench: Bench, completions: int) -> tuple[Person, int]:
    """Somebody whose document knows of one completion out of so many; and the end of their log."""
    person = await bench.people.learner()
    assert (await person.complete("cycle-5km")).status_code == 201
    async with bench.pair.postgres.acquire() as connection:
        seq = await repeat_completion(connection, person.id, completions)
    bench.forget()
    return person, seq


@pytest.fixture
async def bench(quiet: Pair) -> AsyncIterator[Bench]:
    async with bench_on(quiet, **UNHURRIED) as bench:
        yield bench


async def test_projecting_again_changes_nothing_and_writes_nothing(bench: Bench) -> None:
    person, seq = await lagging(bench, 3)
    first = await projector_of(bench).project(person.id, seq)
    before = await stored(bench.pair, person)
    bench.forget()
    for up_to in (seq, 1, 0):
        assert await projector_of(bench).project(person.id, up_to) == first
    assert not [command for command in bench.mongodb.requests if writes(command)]
    assert await stored(bench.pair, person) == before


async def test_a_long_log_is_applied_in_steps_to_what_one_fold_gives(bench: Bench) -> None:
    person, seq = await lagging(bench, 2 * EVENTS_PER_STEP + 5)
    projected = await projector_of(bench).project(person.id, seq)
    assert projected == await folded(bench, person)
    document, history = await stored(bench.pair, person)
    assert document is not None
    assert achievements_of(document) == projected
    assert [entry["seq"] for entry in history] == list(range(1, seq + 1))
    assert len([command for command in bench.mongodb.requests if writes_the_document(command)]) == 3


async def test_of_two_projectors_that_race_one_swap_counts_and_both_see_it(bench: Bench) -> None:
    person, seq = await lagging(bench, 7)
    async with app_alone(bench.pair.settings) as other_app:
        other = People(other_app).container.relay.projector
        bench.mongodb.hold_requests(writes_the_document)
        slow = asyncio.create_task(projector_of(bench).project(person.id, seq))
        await bench.mongodb.seen(writes_the_document)  # it has read and folded, and its swap is on its way
        first = await other.project(person.id, seq)
        after_first = await stored(bench.pair, person)
        bench.mongodb.release_requests()
        assert await in_time(slow) == first == await folded(bench, person)
    assert await stored(bench.pair, person) == after_first
    assert [award.code for award in first.awards].count("week-streak") == 1


@pytest.mark.parametrize("knows_less_comes_first", [True, False])
async def test_of_two_projectors_that_know_of_different_ends_the_longer_log_wins(
    bench: Bench, knows_less_comes_first: bool
) -> None:
    person, short = await lagging(bench, 2)
    async with bench_on(bench.pair, **UNHURRIED) as other:
        other.mongodb.hold_requests(writes_the_document)
        knows_less = asyncio.create_task(projector_of(other).project(person.id, short))
        await other.mongodb.seen(writes_the_document)
        async with bench.pair.postgres.acquire() as connection:
            seq = await repeat_completion(connection, person.id, 4)
        bench.mongodb.hold_requests(writes_the_document)
        knows_more = asyncio.create_task(projector_of(bench).project(person.id, seq))
        await bench.mongodb.seen(writes_the_document)
        expected = await folded(bench, person)
        first, second = (other, bench) if knows_less_comes_first else (bench, other)
        first.mongodb.release_requests()
        await in_time(knows_less if knows_less_comes_first else knows_more)
        second.mongodb.release_requests()
        assert await in_time(knows_more) == expected
        assert (await in_time(knows_less)).seq == (short if knows_less_comes_first else seq)
    document, _ = await stored(bench.pair, person)
    assert document is not None
    assert achievements_of(document) == expected


async def test_a_document_that_somebody_else_creates_meanwhile_is_taken_as_it_is(bench: Bench) -> None:
    person, seq = await lagging(bench, 3)
    await bench.pair.mongo["progress"].delete_one({"_id": str(person.id)})
    async with app_alone(bench.pair.settings) as other_app:
        other = People(other_app).container.relay.projector
        bench.mongodb.hold_requests(writes_the_document)
        slow = asyncio.create_task(projector_of(bench).project(person.id, seq))
        creation = await bench.mongodb.seen(writes_the_document)
        assert "$setOnInsert" in creation.body["updates"][0]["u"]
        first = await other.project(person.id, seq)
        bench.mongodb.release_requests()
        assert await in_time(slow) == first == await folded(bench, person)


async def test_many_projectors_create_one_document(bench: Bench) -> None:
    person, seq = await lagging(bench, 2)
    await bench.pair.mongo["progress"].delete_one({"_id": str(person.id)})
    results = await asyncio.gather(*(projector_of(bench).project(person.id, seq) for _ in range(10)))
    assert all(result == results[0] for result in results)
    _, history = await stored(bench.pair, person)
    assert [entry["seq"] for entry in history] == [1, 2, 3]


async def test_a_log_that_ends_before_what_is_asked_for_is_a_divergence(bench: Bench) -> None:
    person, seq = await lagging(bench, 1)
    before = await stored(bench.pair, person)
    with pytest.raises(DivergentStores):
        await projector_of(bench).project(person.id, seq + 1)
    assert await stored(bench.pair, person) == before


async def test_no_postgresql_connection_waits_for_mongodb(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED, postgresql_pool_size=1) as bench:
        learner, other = await bench.people.learner(), await bench.people.learner()
        bench.mongodb.hold_requests(writes_the_document)
        request = asyncio.create_task(learner.complete("cycle-5km"))
        await bench.mongodb.seen(lambda command: writes_the_document(command) and str(learner.id) in str(command.body))
        answer = await in_time(other.get("/users/me"))  # over the pool's only connection
        assert answer.status_code == 200
        assert not request.done()
        bench.mongodb.release_requests()
        assert (await in_time(request)).json()["projection"]["status"] == "current"


async def test_a_completion_that_was_committed_is_shown_as_pending_until_it_is_projected(bench: Bench) -> None:
    learner = await bench.people.learner()
    bench.mongodb.hold_requests(writes_the_document)
    request = asyncio.create_task(learner.complete("cycle-5km"))
    await bench.mongodb.seen(
        lambda command: writes_the_document(command) and command.body["updates"][0]["u"].get("$set", {}).get("seq") == 2
    )
    async with (
        app_alone(bench.pair.settings) as other_app,
        AsyncClient(
            transport=ASGITransport(other_app), base_url="http://test", headers=learner.client.headers
        ) as client,
    ):
        seen_by_others = (await client.get("/users/me/progress")).json()
    assert seen_by_others["projection"] == {"status": "pending", "recorded_seq": 2, "applied_seq": 1}
    assert seen_by_others["score"] == {"challenge_points": 20, "badge_points": 0, "formula_version": 1}
    assert seen_by_others["badges"]["earned"] == []
    bench.mongodb.release_requests()
    assert (await in_time(request)).json()["global_score"] == 30
    assert (await learner.progress())["projection"]["status"] == "current"


async def test_an_event_is_judged_by_the_badges_of_its_time_however_late_it_is_projected(bench: Bench) -> None:
    admin = await bench.people.admin()
    for code in ("retired-since", "changed-since"):
        await publish(admin, code, completed("cycle-5km", target=3), points=10)
    person, seq = await lagging(bench, 5)
    assert (await admin.delete("/badges/retired-since")).status_code in (200, 204)
    await publish(admin, "changed-since", completed("cycle-5km", target=3), points=20)
    await publish(admin, "new-since", completed("cycle-5km", target=3), points=30)

    achievements = await projector_of(bench).project(person.id, seq)

    held = {award.code: (award.version, award.points) for award in achievements.awards if award.code.endswith("-since")}
    assert held == {"retired-since": (1, 10), "changed-since": (1, 10), "new-since": (1, 30)}
    for code in ("changed-since", "new-since"):  # Others of these databases win nothing by them.
        await admin.delete(f"/badges/{code}")
