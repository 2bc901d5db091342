"""The merge: both stores are asked at once, either may fail as itself, and reading costs the same for ever."""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import structlog

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.services.projector import Projector
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.bulk import repeat_completion
from tests.support.http import refused
from tests.support.people import Person
from tests.support.proxy import Proxy
from tests.support.wire import Command, Statement

VIEWS = ["progress", "badges", "history"]


def asks_for_the_person(statement: Statement) -> bool:
    """PostgreSQL's half of the merge; who is asking was looked up by another statement."""
    return "cohorts.name" in statement.sql


def asks_for_the_document(command: Command) -> bool:
    return command.name == "find" and command.collection == "progress"


@pytest.fixture
async def bench(quiet: Pair) -> AsyncIterator[Bench]:
    async with bench_on(quiet, **UNHURRIED, kept_answers_mib=0) as bench:
        yield bench


async def busy_learner(bench: Bench) -> Person:
    """Somebody who has done something, so that all connections are open and all caches filled."""
    learner = await bench.people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    await learner.progress()
    bench.forget()
    return learner


async def both_asked(bench: Bench) -> None:
    await asyncio.gather(bench.postgresql.seen(asks_for_the_person), bench.mongodb.seen(asks_for_the_document))


@pytest.mark.parametrize("view", VIEWS)
async def test_both_queries_are_in_flight_at_once(bench: Bench, view: str) -> None:
    """A learner's own badges and history need no query to PostgreSQL but for who is asking, so another user asks."""
    learner, admin = await busy_learner(bench), await bench.people.admin()
    expected = (await admin.get(f"/users/{learner.id}/{view}")).json()
    bench.forget()
    bench.postgresql.hold_replies(asks_for_the_person)
    bench.mongodb.hold_replies(asks_for_the_document)
    request = asyncio.create_task(admin.get(f"/users/{learner.id}/{view}"))
    await both_asked(bench)  # neither has been answered
    assert not request.done()
    bench.mongodb.release_replies()
    bench.postgresql.release_replies()
    assert (await request).json() == expected


@pytest.mark.parametrize("store", ["postgresql", "mongodb"])
async def test_a_store_that_fails_is_reported_as_itself_without_waiting_for_the_other(quiet: Pair, store: str) -> None:
    # MongoDB's driver asks once more on a new connection, for as long as this.
    async with bench_on(quiet, **UNHURRIED | {"mongodb_timeout_s": 0.3}) as bench:
        learner = await busy_learner(bench)
        failing: Proxy[Any] = bench.postgresql if store == "postgresql" else bench.mongodb
        bench.postgresql.hold_replies(asks_for_the_person)
        bench.mongodb.hold_replies(asks_for_the_document)
        request = asyncio.create_task(learner.get("/users/me/progress"))
        await both_asked(bench)
        failing.refuse()
        failing.cut()
        answer = await request  # the other store has still not answered
        assert refused(answer, 503, "store_unavailable")["store"] == store
        assert int(answer.headers["retry-after"]) > 0
        bench.postgresql.release_replies()
        bench.mongodb.release_replies()
        with structlog.testing.capture_logs() as lines:
            ready = await learner.get("/health/ready")
        # Anyone may ask: the operator alone is told which.
        problem = refused(ready, 503, "not_ready")
        assert "store" not in problem
        assert not re.search("postgres|mongo", ready.text, re.IGNORECASE)
        assert [line["store"] for line in lines if line["event"] == "not_ready"] == [store]
        assert (await learner.get("/health/live")).status_code == 200


async def fold_without_history(projector: Projector, person: Person, seq: int) -> None:
    """Brings a document up to date, judged at the end alone; a read of the progress asks for no history."""
    before = await projector.progress.read_or_create(person.id)
    catalogue = await projector.badges.current()
    after = Achievements(person.id)
    for event in await projector.events.after(person.id, 0, limit=seq):
        after = after.after(event, Catalogue.empty())
    assert await projector.progress.swap(before, after.judged(catalogue, before.awards[0].awarded_at))


async def test_a_read_costs_the_same_after_10_completions_and_after_5000(bench: Bench) -> None:
    learner = await busy_learner(bench)

    async def asked(completions: int) -> tuple[list[str], list[str]]:
        """What a read of so many completions asks of each store."""
        bench.forget()
        progress = await learner.progress()
        assert progress["challenges"]["completion_count"] == completions
        assert progress["streak"]["current_days"] == completions
        assert progress["projection"]["status"] == "current"
        # Nothing else is sent: a query is a transaction of its own.
        assert bench.postgresql.all_requests == bench.postgresql.requests
        commands = [f"{command.name} {command.collection}" for command in bench.mongodb.requests]
        return [statement.sql for statement in bench.postgresql.requests], commands

    after_one = await asked(1)
    for completions in (10, 5000):
        async with bench.pair.postgres.acquire() as connection:
            seq = await repeat_completion(connection, learner.id, completions)
        await fold_without_history(bench.container.relay.projector, learner, seq)
        assert await asked(completions) == after_one
    statements, commands = after_one
    assert len(statements) == 2  # who asks, and the merge
    assert not any("password_hash" in statement for statement in statements)
    assert commands == ["find progress"]
