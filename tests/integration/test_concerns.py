"""Read and write concerns: the service asks for a majority, and for the primary, whatever the URL says."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr
from pymongo import ReadPreference

from rebootcamp.databases.migrations import migrate_mongodb
from rebootcamp.databases.mongodb import create_client, database_of
from tests.conftest import PROJECT
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.bulk import repeat_completion
from tests.support.catalogue import completed, differences, judge_all, new_badge, publish
from tests.support.people import People

LAXER = "w=1&journal=false&readConcernLevel=local&readPreference=secondaryPreferred&maxStalenessSeconds=120"
READS = {"find", "aggregate", "count", "distinct"}
WRITES = {"insert", "update", "delete", "findAndModify"}
SCHEMA = {"create", "collMod", "createIndexes"}
CURSORS = {"getMore", "killCursors"}  # They go on under the concern of the command that opened the cursor.


def laxer(url: str) -> str:
    """The same URL with options that ask for less."""
    return urlsplit(url)._replace(query=LAXER).geturl()


@pytest.fixture
async def bench(quiet: Pair) -> AsyncIterator[Bench]:
    await quiet.postgres.execute("DELETE FROM pending_projections")
    url = SecretStr(laxer(quiet.settings.mongo_url.get_secret_value()))
    pair = replace(quiet, settings=quiet.settings.model_copy(update={"mongo_url": url}))
    async with bench_on(pair, **UNHURRIED) as bench:
        yield bench


async def use_everything(bench: Bench) -> None:
    """Requests and background work that between them send every kind of command."""
    people, container = People(bench.app), bench.container
    admin, coach, learner, leaving = (
        await people.admin(),
        await people.coach(),
        await people.learner(),
        await people.learner(),
    )
    code = await people.cohort(learner)
    async with container.unit_of_work() as work:
        await work.cohorts.put_coach(code, coach.id)
    badge = await new_badge(admin, completed("cycle-5km"), revocable=True)
    done = await learner.complete("cycle-5km")
    assert done.json()["projection"]["status"] == "current"
    await publish(admin, badge, completed("cycle-5km", target=2), revocable=True)
    async with bench.pair.postgres.acquire() as connection:
        await repeat_completion(connection, learner.id, 3)
    await judge_all(container)
    await container.relay.round()
    for path in ("progress", "badges", "history", "export"):
        assert (await learner.get(f"/users/me/{path}")).status_code == 200
    for reader, path in (
        (coach, f"/cohorts/{code}/progress"),
        (coach, f"/cohorts/{code}/summary"),
        (admin, f"/badges/{badge}/versions/2/judging"),
        (learner, "/badges"),
    ):
        assert (await reader.get(path)).status_code == 200
    assert (await leaving.delete("/users/me")).status_code in {200, 204}
    await differences(container)
    assert [batch async for batch in container.audit.rebuild(learner.id)]
    await container.gauges.lag.measure()


def of_kind(bench: Bench, names: set[str]) -> list[Mapping[str, Any]]:
    return [command.body for command in bench.mongodb.requests if command.name in names]


async def test_reads_are_of_a_majority_and_of_the_primary_and_writes_wait_for_both(bench: Bench) -> None:
    await use_everything(bench)
    url = bench.mongodb.url_for(bench.pair.settings.mongo_url.get_secret_value())
    await migrate_mongodb(url, PROJECT)

    reads, writes, schema = of_kind(bench, READS), of_kind(bench, WRITES), of_kind(bench, SCHEMA)
    assert {next(iter(body)) for body in reads} >= {"find", "aggregate"}
    assert {next(iter(body)) for body in writes} >= {"insert", "update", "delete"}
    assert {command.name for command in bench.mongodb.requests} <= READS | WRITES | SCHEMA | CURSORS
    for body in reads:
        assert body.get("readConcern") == {"level": "majority"}, body
        assert body.get("$readPreference", {"mode": "primary"}) == {"mode": "primary"}, body
    for body in writes:
        assert body.get("writeConcern") == {"w": "majority", "j": True}, body
    for body in schema:
        if "createIndexes" in body:
            assert body.get("writeConcern") == {"w": "majority", "j": True}, body


async def test_the_primary_is_asked_even_where_the_url_names_secondaries(quiet: Pair) -> None:
    """A standalone server is sent no read preference, so this one is looked up before it is sent."""
    client = create_client(laxer(quiet.settings.mongo_url.get_secret_value()), pool_size=1, timeout_s=1)
    try:
        assert database_of(client)["progress"].read_preference == ReadPreference.PRIMARY
    finally:
        client.close()
