"""A completion takes few round trips, and what waits for another change of the same user sees that change."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

from httpx import Response

from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.http import refused
from tests.support.locks import someone_waits_for_a_row
from tests.support.people import Person
from tests.support.wire import Command

DAILY, OTHER_DAILY, REVIEWED = "vegetarian-meal", "cycle-5km", "train-500km"


def touched(commands: list[Command]) -> list[tuple[str, str | None]]:
    return sorted((command.name, command.collection) for command in commands)


async def submit(person: Person, code: str, key: str | None = None) -> Response:
    headers = {} if key is None else {"Idempotency-Key": key}
    return await person.post(f"/challenges/{code}/completions", {}, headers=headers)


async def test_a_completion_takes_two_statements_and_three_commands_once_its_user_is_known(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED, postgresql_pool_size=1) as bench:
        first = await bench.people.learner()
        for key in (str(uuid4()), None):  # A connection's first statements are prepared.
            assert (await submit(first, DAILY if key else REVIEWED, key)).status_code == 201
        for key in (str(uuid4()), None):
            learner = await bench.people.learner()
            bench.forget()
            assert (await submit(learner, DAILY, key)).json()["projection"]["status"] == "current"
            beginning = [statement.sql.split()[0].rstrip(";") for statement in bench.postgresql.all_requests]
            # The count and the actor, at the same time, then the transaction.
            assert sorted(beginning[:2]) == ["SELECT", "WITH"]
            assert beginning[2:] == ["BEGIN", "WITH" if key else "SELECT", "WITH", "COMMIT"]
            assert touched(bench.mongodb.requests) == [
                ("find", "progress"),
                ("update", "progress"),
                ("update", "progress_history"),
            ]
            assert bench.mongodb.requests[-1].collection == "progress", "the swap comes last"


async def test_the_history_is_written_while_the_document_is_read(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED) as bench:
        learner = await bench.people.learner()
        bench.forget()
        bench.mongodb.hold_replies(lambda command: command.name == "find" and command.collection == "progress")
        completing = asyncio.create_task(submit(learner, DAILY))
        await bench.mongodb.seen(lambda command: command.collection == "progress_history")
        bench.mongodb.release_replies()
        assert (await completing).status_code == 201


async def test_a_write_is_counted_though_its_session_has_ended(quiet: Pair) -> None:
    """The actor is looked up while the request is counted; that the lookup fails first must not lose the count."""
    async with bench_on(quiet, **UNHURRIED) as bench:
        learner = await bench.people.learner()
        await quiet.postgres.execute("DELETE FROM sessions WHERE user_id = $1", learner.id)
        bench.forget()
        bench.postgresql.hold_requests(lambda statement: "request_counts" in statement.sql)
        refusal = asyncio.create_task(submit(learner, DAILY))
        await bench.postgresql.seen(lambda statement: "sessions" in statement.sql)
        await asyncio.wait({refusal}, timeout=0.2)
        assert not refusal.done()
        bench.postgresql.release_requests()
        refused(await refusal, 401, "not_authenticated")
        count = "SELECT used FROM request_counts WHERE policy = 'writes' AND who = $1"
        assert await quiet.postgres.fetchval(count, str(learner.id)) == 1


@asynccontextmanager
async def change_in_progress(bench: Bench, learner: Person, code: str) -> AsyncIterator[None]:
    """A completion by another process that is written, and is committed when the block ends."""
    async with bench_on(bench.pair, **UNHURRIED) as other:
        elsewhere = await other.people.again(learner)
        other.forget()
        other.postgresql.hold_requests(
            lambda statement: statement.sql.startswith("COMMIT") and statement.connection in writers(other)
        )
        completing = asyncio.create_task(submit(elsewhere, code))
        await other.postgresql.seen(
            lambda statement: statement.sql.startswith("COMMIT") and statement.connection in writers(other)
        )
        yield
        other.postgresql.release_requests()
        assert (await completing).status_code == 201


def writers(bench: Bench) -> set[int]:
    return {one.connection for one in bench.postgresql.all_requests if "INSERT INTO completions" in one.sql}


async def test_a_completion_that_waited_sees_the_points_of_the_day(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED, self_reported_points_per_day=30) as bench:
        learner = await bench.people.learner()
        async with change_in_progress(bench, learner, DAILY):
            waiting = asyncio.create_task(submit(learner, OTHER_DAILY))
            await someone_waits_for_a_row(quiet.postgres, "user_heads")
        refused(await waiting, 429, "daily_points_reached")
        # That it is done already is said first.
        refused(await submit(learner, DAILY), 409, "already_completed")


async def test_a_completion_that_waited_sees_the_score(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED) as bench:
        learner = await bench.people.learner()
        async with change_in_progress(bench, learner, DAILY):
            waiting = asyncio.create_task(submit(learner, OTHER_DAILY))
            await someone_waits_for_a_row(quiet.postgres, "user_heads")
        score = (await waiting).json()["global_score"]
        assert score == (await learner.progress())["global_score"]


async def test_a_request_that_waited_for_itself_is_answered_again(quiet: Pair) -> None:
    """The first one was committed after the second one's statement had begun, and before it asked for the key."""
    async with bench_on(quiet, **UNHURRIED) as bench:
        learner, key = await bench.people.learner(), str(uuid4())
        first = await submit(learner, DAILY, key)
        async with quiet.postgres.acquire() as connection:
            kept = await connection.fetchval(
                "DELETE FROM idempotency_keys WHERE user_id = $1 RETURNING to_jsonb(idempotency_keys)", learner.id
            )
            async with connection.transaction():
                await connection.execute(
                    "INSERT INTO idempotency_keys SELECT * FROM jsonb_populate_record(null::idempotency_keys, $1)", kept
                )
                await connection.execute(
                    "INSERT INTO user_events SELECT user_id, seq + 1, gen_random_uuid(), recorded_at, schema_version,"
                    " body FROM user_events WHERE user_id = $1 ORDER BY seq DESC LIMIT 1",
                    learner.id,
                )
                await connection.execute(
                    "UPDATE user_heads SET seq = seq + 1, last_event_id = gen_random_uuid() WHERE user_id = $1",
                    learner.id,
                )
                again = asyncio.create_task(submit(learner, DAILY, key))
                await someone_waits_for_a_row(quiet.postgres, "user_heads")
        answer = await again
        assert (answer.status_code, answer.headers.get("idempotency-replayed")) == (201, "true")
        assert answer.json()["completion"] == first.json()["completion"]
