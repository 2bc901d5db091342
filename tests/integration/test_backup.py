"""backup.sh and restore.sh, run as their user runs them, on real servers."""

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from prometheus_client import REGISTRY
from pymongo import AsyncMongoClient
from sqlalchemy import make_url

from rebootcamp.composition import Container, open_container
from rebootcamp.settings import Settings
from tests.conftest import OpenApp
from tests.support.copies import PROJECT, Pair, empty_pair, on_database, parts_of, repacked, rows
from tests.support.people import People

pytestmark = pytest.mark.long

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
    dumped = re.findall(r"^\(dump_mongodb \S+ ([a-z_ ]+)", (PROJECT / "backup.sh").read_text(), re.MULTILINE)
    assert sorted(" ".join(dumped).split()) == sorted(collections)
    assert dumped[0].split()[0] == "progress"


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
    assert re.search(r"Nothing was restored. The databases in use, [^.]+, are as they were.", done.stderr)


@pytest.mark.parametrize("part", ["postgresql.dump", "progress.bson", "badges.metadata.json"])
async def test_a_part_that_is_not_what_the_manifest_says_is_refused(
    part: str, taken: UnderWrites, restored: Pair, tmp_path: Path
) -> None:
    """The archive unpacks well: it is the sums alone that tell."""
    before = await contents(restored)
    altered = repacked(taken.archive, tmp_path, part, lambda content: content[:-1] + bytes([content[-1] ^ 1]))
    done = restored.run("restore.sh", altered, "--force")
    assert done.returncode != 0
    assert f"{part}: FAILED" in done.stdout + done.stderr
    assert "as they were" in done.stderr
    assert await contents(restored) == before


async def test_a_pair_that_holds_data_is_not_replaced_unasked(taken: UnderWrites, restored: Pair) -> None:
    before = await contents(restored)
    done = restored.run("restore.sh", taken.archive)
    assert done.returncode != 0
    assert "--force" in done.stderr
    assert "as they were" in done.stderr
    assert await contents(restored) == before


async def test_documents_alone_are_data_as_well(taken: UnderWrites, worker: str) -> None:
    async with empty_pair(f"{worker}_documents") as pair:
        client: AsyncMongoClient[dict[str, Any]] = AsyncMongoClient(pair.mongo_url)
        await client.get_default_database()["progress"].insert_one({"_id": "somebody's"})
        await client.close()
        done = pair.run("restore.sh", taken.archive)
    assert done.returncode != 0
    assert "hold 0 users and 1 documents about users" in done.stderr


def test_a_pair_that_is_being_used_is_not_replaced(taken: UnderWrites, live: Pair, container: Container) -> None:
    done = live.run("restore.sh", taken.archive, "--force")
    assert done.returncode != 0
    assert "stop it" in done.stderr


def test_a_wrong_password_is_said(taken: UnderWrites, restored: Pair) -> None:
    done = restored.run("restore.sh", taken.archive, "--force", PGPASSWORD="wrong")
    assert done.returncode != 0
    assert "password authentication failed" in done.stderr
    assert "as they were" in done.stderr


def test_a_wrong_password_of_mongodb_is_said(taken: UnderWrites, restored: Pair, tmp_path: Path) -> None:
    wrong = make_url(restored.mongo_url).set(username="somebody", password="wr0ng").render_as_string(False)
    for script, arguments in (("restore.sh", (taken.archive, "--force")), ("backup.sh", (tmp_path,))):
        done = restored.run(script, *arguments, REBOOTCAMP_MONGO_URL=wrong)
        assert done.returncode != 0
        assert "uthentication failed" in done.stderr
        assert "wr0ng" not in done.stderr
    assert list(tmp_path.iterdir()) == []


async def test_who_is_erased_while_a_restore_runs_stays_erased_and_roles_keep_their_rights(
    taken: UnderWrites, restored: Pair, settings: Settings, tmp_path: Path
) -> None:
    role = f"{restored.name}_reader"
    (person,) = await rows(restored, "SELECT id FROM users WHERE status <> 'erased' AND role = 'learner' LIMIT 1")
    await execute(
        restored,
        f"DROP ROLE IF EXISTS {role}",
        f"CREATE ROLE {role}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA public TO {role}",
        f"GRANT SELECT, UPDATE ON users TO {role}",
        f"GRANT SELECT ON challenges TO {role} WITH GRANT OPTION",
    )
    before = await rights(restored)
    erasing = restored.wrapped(tmp_path, left_out="", ERASED=str(person["id"]))

    done = restored.run("restore.sh", taken.archive, "--force", **erasing)

    assert done.returncode == 0, done.stderr
    assert await rows(restored, f"SELECT status, email FROM users WHERE id = '{person['id']}'") == [("erased", None)]
    assert await rights(restored) == before
    assert any(role in grant for grant in before)
    assert await differences(restored, settings) == []
    await execute(restored, f"DROP OWNED BY {role}")
    await execute(Pair(on_database(restored.database_url, f"{restored.name}_old"), ""), f"DROP OWNED BY {role}")
    await execute(restored, f"DROP ROLE {role}")


@pytest.mark.parametrize("keep", ["0", "abc", "-1", "1.5", "08"])
def test_a_number_of_archives_to_keep_that_is_none_is_refused_first(keep: str, live: Pair, tmp_path: Path) -> None:
    done = live.run("backup.sh", tmp_path, BACKUP_KEEP=keep)
    assert done.returncode == 2
    assert f"BACKUP_KEEP says how many archives are kept: a whole number from 1 on, not '{keep}'" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_dump_that_lacks_a_part_makes_no_archive_and_what_a_killed_backup_left_is_removed(
    restored: Pair, tmp_path: Path
) -> None:
    """As of a mongodump that ends well without having done all."""
    left = tmp_path / ".rebootcamp-20250101T000000Z.99999999"
    left.mkdir()
    tools = tmp_path / "tools"
    tools.mkdir()
    tool = tools / "mongodump"
    tool.write_text("#!/bin/sh\nexit 0\n")
    tool.chmod(0o755)
    done = restored.run("backup.sh", tmp_path, PATH=f"{tools}:{restored.environment()['PATH']}")
    assert done.returncode != 0
    assert "The dump of MongoDB lacks progress.bson." in done.stderr
    assert "No backup was made" in done.stderr
    assert list(tmp_path.iterdir()) == [tools]


async def test_administrators_and_metrics_are_told_of_the_last_backup(
    restored: Pair, open_app: OpenApp, tmp_path: Path
) -> None:
    began = datetime.now(UTC)
    archive = await asyncio.to_thread(restored.back_up, tmp_path)
    async with open_app(**restored.as_settings()) as app:
        admin = await People(app).admin()
        said = (await admin.get("/operation")).json()["last_backup"]
        await app.state.container.gauges.measure()
    assert (said["archive"], said["size_bytes"]) == (archive.name, archive.stat().st_size)
    finished_at = datetime.fromisoformat(said["finished_at"])
    assert began - timedelta(seconds=1) < finished_at < datetime.now(UTC) + timedelta(seconds=1)
    assert REGISTRY.get_sample_value("rebootcamp_last_backup_timestamp_seconds") == finished_at.timestamp()


async def test_a_backup_that_cannot_be_recorded_is_a_backup_with_a_warning(restored: Pair, tmp_path: Path) -> None:
    await execute(restored, "ALTER TABLE last_backup RENAME TO aside")
    try:
        done = restored.run("backup.sh", tmp_path)
    finally:
        await execute(restored, "ALTER TABLE aside RENAME TO last_backup")
    assert done.returncode == 0
    assert parts_of(Path(done.stdout.strip()))["postgresql.dump"]
    assert "The backup is complete, but the database could not record it" in done.stderr


async def contents(pair: Pair) -> dict[str, object]:
    """Every row and every document of a pair, by a sum of each table and all documents of each collection."""
    tables = await rows(pair, "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    sums = {
        table["name"]: await rows(pair, f"SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM {table['name']} t")
        for table in tables
    }
    client: AsyncMongoClient[dict[str, Any]] = AsyncMongoClient(pair.mongo_url)
    database = client.get_default_database()
    documents = {
        name: sorted([str(document) async for document in database[name].find()])
        for name in await database.list_collection_names()
    }
    await client.close()
    return {**sums, **documents}


async def rights(pair: Pair) -> list[str]:
    """What roles beside the owner may do with the schema and with what is in it."""
    found = await rows(
        pair,
        """SELECT relname || ': ' || acl::text AS grant_ FROM pg_class, unnest(relacl) AS acl
        WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT nspname || ': ' || acl::text FROM pg_namespace, unnest(nspacl) AS acl
        WHERE nspname = 'public' ORDER BY 1""",
    )
    return [row["grant_"] for row in found if not row["grant_"].partition(": ")[2].startswith("postgres=")]


async def execute(pair: Pair, *statements: str) -> None:
    connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


async def differences(pair: Pair, settings: Settings) -> list[object]:
    async with open_container(settings.model_copy(update=pair.as_settings())) as container:
        return [one async for batch in container.audit.audit() for one in batch.differences]
