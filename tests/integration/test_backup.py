"""backup.sh and restore.sh, run as their user runs them, on real servers."""

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from pymongo import AsyncMongoClient

from rebootcamp.composition import Container, open_container
from rebootcamp.settings import Settings
from tests.conftest import OpenApp
from tests.support.copies import PROJECT, Pair, empty_pair, parts_of
from tests.support.people import People

CHALLENGES = ("cycle-5km", "vegetarian-meal", "metro-10km")
CLIENTS = 8
BADGE = {
    "tier": "bronze",
    "points": 1,
    "art": "*",
    "revocable": False,
    "rule": {"kind": "completions", "target": 2},
    "texts": {"fr": {"name": "n", "criteria": "c"}, "en": {"name": "n", "criteria": "c"}},
}


@dataclass(frozen=True, slots=True)
class UnderWrites:
    """A backup that was taken while people used the service.

    Attributes:
        before: The completions that were acknowledged before it began.
        by_the_end: How many were once it had ended.
    """

    archive: Path
    before: frozenset[UUID]
    by_the_end: int


@pytest.fixture(scope="module")
def live(settings: Settings) -> Pair:
    """The pair that the service of the tests uses."""
    return Pair(settings.database_url.get_secret_value(), settings.mongo_url.get_secret_value())


@pytest.fixture(scope="module")
async def taken(live: Pair, people: People, tmp_path_factory: pytest.TempPathFactory) -> UnderWrites:
    """Taken while 8 clients post completions and an administrator publishes badges."""
    acknowledged: list[UUID] = []
    enough, over = asyncio.Event(), asyncio.Event()

    async def post_completions() -> None:
        while not over.is_set():
            learner = await people.learner()
            for code in CHALLENGES:
                response = await learner.complete(code)
                assert response.status_code == 201, response.text
                acknowledged.append(UUID(response.json()["completion"]["id"]))
            if len(acknowledged) >= CLIENTS * len(CHALLENGES):
                enough.set()

    async def publish_badges() -> None:
        administrator = await people.admin()
        published = 0
        while not over.is_set():
            published += 1
            badge = BADGE | {"points": published}
            response = await administrator.client.put("/badges/backed-up", json=badge)
            assert response.status_code in {200, 201}, response.text
            await asyncio.sleep(0.1)  # Everybody is judged again each time.

    async with asyncio.TaskGroup() as group:
        for _ in range(CLIENTS):
            group.create_task(post_completions())
        group.create_task(publish_badges())
        await enough.wait()
        before = frozenset(acknowledged)
        archive = await asyncio.to_thread(live.back_up, tmp_path_factory.mktemp("backups"))
        over.set()
    return UnderWrites(archive, before, len(acknowledged))


@pytest.fixture(scope="module")
async def restored(taken: UnderWrites, worker: str) -> AsyncIterator[Pair]:
    """An empty pair, into which that archive was restored."""
    async with empty_pair(f"{worker}_restored") as pair:
        done = pair.run("restore.sh", taken.archive)
        assert done.returncode == 0, done.stderr
        yield pair


def test_an_archive_holds_both_databases_and_says_what_is_in_it(live: Pair, taken: UnderWrites) -> None:
    archive = taken.archive
    assert re.fullmatch(r"rebootcamp-\d{8}T\d{6}Z\.tar\.gz", archive.name)
    assert archive.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in archive.parent.iterdir()) == ["erased", archive.name]
    parts = parts_of(archive)
    manifest = parts.pop("MANIFEST").decode()
    sums = {path: digest for digest, path in re.findall(r"^([0-9a-f]{64})  \./(.+)$", manifest, re.MULTILINE)}
    assert sums == {path: hashlib.sha256(content).hexdigest() for path, content in parts.items()}
    assert parts["postgresql.dump"].startswith(b"PGDMP")  # pg_dump's custom format

    said = dict(re.findall(r"^([^:\n]+): (.+)$", manifest, re.MULTILINE))
    newest = max(path.name[:4] for path in (PROJECT / "alembic" / "versions").glob("[0-9]*.py"))
    assert said["schema"] == newest
    assert {"archive", "rebootcamp", "postgresql", "pg_dump", "mongodb"} <= said.keys()
    assert int(said["rows of public.completions"]) >= len(taken.before)
    assert int(said[f"documents of {live.name}.progress"]) >= CLIENTS


def test_every_collection_is_backed_up() -> None:
    collections = json.loads((PROJECT / "mongo-init" / "schema.json").read_text())
    dumped = re.search(r"^dump_mongodb \S+ ([a-z_ ]+)", (PROJECT / "backup.sh").read_text(), re.MULTILINE)
    assert dumped is not None
    assert sorted(dumped[1].split()) == sorted(collections)
    assert dumped[1].split()[0] == "progress"


async def test_what_was_acknowledged_before_a_backup_is_restored_from_it(
    taken: UnderWrites, restored: Pair, settings: Settings
) -> None:
    assert len(taken.before) < taken.by_the_end, "nothing was written during the backup"
    completions = {UUID(str(row["id"])) for row in await rows(restored, "SELECT id FROM completions")}
    assert taken.before <= completions
    assert await differences(restored, settings) == []


async def test_a_restored_pair_serves(restored: Pair, open_app: OpenApp) -> None:
    """Its validators and its unique indexes are there as well, which its users count on."""
    async with open_app(**restored.as_settings()) as app:
        people = People(app)
        learner = await people.learner()
        assert (await learner.complete("cycle-5km")).status_code == 201
        assert (await learner.progress())["projection"]["status"] == "current"
    wanted = json.loads((PROJECT / "mongo-init" / "schema.json").read_text())
    client: AsyncMongoClient[dict[str, Any]] = AsyncMongoClient(restored.mongo_url)
    async for collection in await client.get_default_database().list_collections():
        assert collection["options"]["validator"] == wanted[collection["name"]]["validator"]
    await client.close()


@pytest.mark.parametrize("damage", ["truncated", "one byte", "no archive"])
def test_a_damaged_archive_is_refused(damage: str, taken: UnderWrites, restored: Pair, tmp_path: Path) -> None:
    content = bytearray(taken.archive.read_bytes())
    if damage == "truncated":
        del content[-len(content) // 3 :]
    elif damage == "one byte":
        content[len(content) // 2] ^= 1
    else:
        content = bytearray(b"nothing of the kind")
    archive = tmp_path / taken.archive.name
    archive.write_bytes(content)
    done = restored.run("restore.sh", archive, "--force")
    assert done.returncode != 0
    assert "Nothing was restored. The databases in use are as they were." in done.stderr


async def test_a_pair_that_holds_data_is_not_replaced_unasked(taken: UnderWrites, restored: Pair) -> None:
    before = await rows(restored, "SELECT count(*) FROM completions")
    done = restored.run("restore.sh", taken.archive)
    assert done.returncode != 0
    assert "--force" in done.stderr
    assert "as they were" in done.stderr
    assert await rows(restored, "SELECT count(*) FROM completions") == before


def test_a_pair_that_is_being_used_is_not_replaced(taken: UnderWrites, live: Pair, container: Container) -> None:
    done = live.run("restore.sh", taken.archive, "--force")
    assert done.returncode != 0
    assert "stop it" in done.stderr


def test_a_wrong_password_is_said(taken: UnderWrites, restored: Pair) -> None:
    done = restored.run("restore.sh", taken.archive, "--force", PGPASSWORD="wrong")
    assert done.returncode != 0
    assert "password authentication failed" in done.stderr
    assert "as they were" in done.stderr


async def rows(pair: Pair, query: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
    try:
        found: list[asyncpg.Record] = await connection.fetch(query)
        return found
    finally:
        await connection.close()


async def differences(pair: Pair, settings: Settings) -> list[object]:
    async with open_container(settings.model_copy(update=pair.as_settings())) as container:
        return [one async for batch in container.audit.audit() for one in batch.differences]
