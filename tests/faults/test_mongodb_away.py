"""MongoDB away: what people do is accepted and kept, quickly, and is projected when it is back."""

import asyncio
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pydantic import SecretStr

from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.embedded.servers import default_directory, embedded_servers
from rebootcamp.repositories.sql.log import INLINE_GRACE
from rebootcamp.services.ports.observers import Round
from rebootcamp.services.projector import InlineProjection
from rebootcamp.settings import Environment, Settings
from tests.support.bench import UNHURRIED, Bench, Pair, app_alone, bench_on
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.passing import let_pass
from tests.support.people import People
from tests.support.wire import Command

CODES = ["cycle-5km", "metro-10km", "vegetarian-meal", "tap-water-1-5l", "air-dry-laundry", "carpool-30km"]


def attempts(bench: Bench) -> int:
    """How often a document was asked for."""
    return len([command for command in bench.mongodb.requests if asks_for_a_document(command)])


def asks_for_a_document(command: Command) -> bool:
    return command.name == "find" and command.collection == "progress"


async def test_completions_are_accepted_and_projected_when_it_is_back(quiet: Pair) -> None:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with bench_on(quiet, clock, mongodb_timeout_s=0.2) as bench:
        learner = await bench.people.learner()
        bench.mongodb.refuse()
        bench.mongodb.cut()
        for number, code in enumerate(CODES):
            outcome = await learner.complete(code)
            assert outcome.status_code == 201
            assert outcome.json()["completion"]["status"] == "approved"
            assert outcome.json()["projection"] == {
                "status": "pending",
                "recorded_seq": number + 2,
                "applied_seq": None,
            }
            assert (outcome.json()["awarded_badges"], outcome.json()["global_score"]) == ([], None)
        assert refused(await learner.complete("cycle-5km"), 409, "already_completed")
        assert refused(await learner.get("/users/me/progress"), 503, "store_unavailable")["store"] == "mongodb"
        # What PostgreSQL alone knows is still to be had.
        assert len((await learner.get("/users/me/completions")).json()["items"]) == len(CODES)
        assert (await learner.get("/challenges")).status_code == 200
    async with bench_on(quiet, clock, **UNHURRIED) as bench:
        await let_pass(quiet.postgres, INLINE_GRACE, "pending_projections")
        assert await bench.container.relay.round() == Round(1, 1, 0)
        document = await quiet.mongo["progress"].find_one({"_id": str(learner.id)})
        assert document is not None
        assert document["seq"] == len(CODES) + 1
        badges = document["badges"]
        assert isinstance(badges, list)
        assert {badge["code"]: badge["seq"] for badge in badges} == {"first-step": 2, "explorer": 6}
        history = await quiet.mongo["progress_history"].find({"user_id": str(learner.id)}).to_list(None)
        assert sorted(entry["seq"] for entry in history) == list(range(1, len(CODES) + 2))  # type: ignore[type-var]


async def test_someone_who_registers_while_it_is_away_is_there_and_then_catches_up(quiet: Pair) -> None:
    async with bench_on(quiet, mongodb_timeout_s=0.2) as bench:
        bench.mongodb.refuse()
        learner = await bench.people.learner()
        assert (await learner.get("/users/me")).status_code == 200
    async with bench_on(quiet, **UNHURRIED) as bench:
        again = await bench.people.again(learner)
        assert (await again.progress())["projection"] == {"status": "pending", "recorded_seq": 1, "applied_seq": 0}
        assert (await again.complete("cycle-5km")).json()["projection"]["status"] == "current"


async def test_requests_stop_asking_once_it_is_known_to_be_away(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED) as bench:
        learner, other = await bench.people.learner(), await bench.people.learner()
        bench.container.accounts.projection.budget_s = 0.1
        bench.forget()
        bench.mongodb.hold_replies(asks_for_a_document)
        outcomes = [await learner.complete(code) for code in CODES[:3]]
        assert attempts(bench) == 3
        outcomes += [await other.complete(code) for code in CODES]
        assert attempts(bench) == 3  # the circuit is open: nobody waits
        assert {outcome.status_code for outcome in outcomes} == {201}
        assert {outcome.json()["projection"]["status"] for outcome in outcomes} == {"pending"}
        bench.mongodb.release_replies()


async def test_after_a_while_one_request_tries_again_and_its_success_closes_the_circuit(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED) as bench:
        learner = await bench.people.learner()
        open_s = 0.2
        projection = InlineProjection(bench.container.relay.projector, budget_s=0.05, failures_to_open=2, open_s=open_s)

        async def at_once(number: int) -> list[bool]:
            done = await asyncio.gather(*(projection.attempt(learner.id, 1) for _ in range(number)))
            return sorted(one is not None for one in done)

        bench.mongodb.hold_replies(asks_for_a_document)
        bench.forget()
        assert await at_once(1) + await at_once(1) + await at_once(5) == [False] * 7
        assert attempts(bench) == 2
        await asyncio.sleep(open_s)
        assert await at_once(5) == [False] * 5
        assert attempts(bench) == 3
        bench.mongodb.release_replies()
        projection.budget_s = UNHURRIED["projection_budget_s"]
        await asyncio.sleep(open_s)
        assert await at_once(5) == [False] * 4 + [True]
        assert await at_once(5) == [True] * 5


@pytest.mark.long
async def test_the_server_itself_stopped_and_started_again() -> None:
    parent = default_directory()
    parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory(prefix="test-", dir=parent)))
        servers = await asyncio.to_thread(stack.enter_context, embedded_servers(directory, durable=False))
        settings = Settings(
            environment=Environment.DEVELOPMENT,
            database_url=SecretStr(servers.database_url),
            database_distributed=False,
            mongo_url=SecretStr(servers.mongo_url),
            secret_key=SecretStr("a key of the test suite, 32 bytes or more"),
            argon2_time_cost=1,
            argon2_memory_kib=32,
            mongodb_timeout_s=1,
        )
        await migrate(settings)
        await seed_catalogue(settings)
        async with app_alone(settings) as app:
            learner = await People(app).learner()
            await asyncio.to_thread(servers.mongo.stop)
            outcome = await learner.complete("cycle-5km")
            assert (outcome.status_code, outcome.json()["projection"]["status"]) == (201, "pending")
            await asyncio.to_thread(servers.mongo.start)
        async with app_alone(settings.model_copy(update=UNHURRIED)) as app:
            people = People(app)
            await people.container.relay.projector.project(learner.id, 2)
            progress = await (await people.again(learner)).progress()
            assert progress["projection"] == {"status": "current", "recorded_seq": 2, "applied_seq": 2}
            assert progress["global_score"] == 30


@pytest.mark.parametrize("path", ["progress", "badges", "history"])
async def test_someone_without_a_document_lags_and_is_not_missing(bench: Bench, path: str) -> None:
    learner = await bench.people.learner()
    await bench.pair.mongo["progress"].delete_one({"_id": str(learner.id)})
    answer = await learner.get(f"/users/me/{path}")
    assert answer.status_code == 200
    if path == "progress":
        assert answer.json()["projection"] == {"status": "pending", "recorded_seq": 1, "applied_seq": 0}
        assert answer.json()["global_score"] == 0
