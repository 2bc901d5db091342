"""Both stores reach the present schema, from nothing, from any release before, and whoever else is migrating."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import SecretStr
from pymongo.errors import WriteError
from sqlalchemy import Connection, NullPool, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from rebootcamp.cli.stores import migrate
from rebootcamp.databases.migrations import (
    MigrationError,
    known_revisions,
    migrate_mongodb,
    migrate_postgresql,
)
from rebootcamp.models.base import Entity
from rebootcamp.settings import Settings
from tests.conftest import PROJECT, MongoDatabase
from tests.support.ports import free_port
from tests.support.proxy import Proxy

SHAPE = {
    "columns": """
        SELECT table_name, column_name, data_type, is_nullable, datetime_precision, column_default, is_identity,
            generation_expression
        FROM information_schema.columns WHERE table_schema = 'public'
    """,
    "constraints": """
        SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    """,
    "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
}
ERASED_BEFORE = """
    INSERT INTO users (id, role, status, language, time_zone, joined_at, email, display_name, password_hash)
    SELECT ('00000000-0000-4000-8000-00000000000' || n)::uuid, 'learner', CASE n WHEN 1 THEN 'erased' ELSE 'active' END,
        'fr', 'UTC', '2026-03-09', CASE n WHEN 2 THEN 'b@example.org' END, CASE n WHEN 2 THEN 'B' END,
        CASE n WHEN 2 THEN 'hash' END
    FROM generate_series(1, 2) AS n;
    INSERT INTO user_heads SELECT id, 1, id, joined_at FROM users;
    INSERT INTO user_events SELECT id, 1, id, joined_at, 1, '{"type": "a", "local_date": "2026-03-09"}' FROM users;
    INSERT INTO leaderboard_entries SELECT id, 'all_time', 5, joined_at, status = 'active' FROM users;
"""
TRIGGERS = "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
WANTED: dict[str, Any] = json.loads((PROJECT / "mongo-init" / "schema.json").read_text("utf-8"))
FUNCTIONS = "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace"


@pytest.fixture
async def empty(worker: str) -> AsyncIterator[str]:
    """The URL of an empty PostgreSQL database."""
    url = make_url(os.environ["REBOOTCAMP_DATABASE_URL"])
    connection = await asyncpg.connect(url.set(drivername="postgresql").render_as_string(hide_password=False))
    name = f"{worker}_migrated"
    await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await connection.execute(f"CREATE DATABASE {name}")
    yield url.set(database=name).render_as_string(hide_password=False)
    await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await connection.close()


async def asked(url: str, *queries: str) -> list[set[tuple[Any, ...]]]:
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        return [{tuple(record) for record in await connection.fetch(query)} for query in queries]
    finally:
        await connection.close()


async def alembic(url: str, run: Any, *arguments: str) -> None:
    """An Alembic command on that database."""

    def carry_out(connection: Connection) -> None:
        run(Config(PROJECT / "alembic.ini", attributes={"connection": connection}), *arguments)

    engine = create_async_engine(url, poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(carry_out)
    await engine.dispose()


def test_a_start_knows_the_revisions_as_alembic_does() -> None:
    scripts = ScriptDirectory.from_config(Config(PROJECT / "alembic.ini"))
    newest_first = [script.revision for script in scripts.walk_revisions()]
    assert known_revisions(PROJECT) == newest_first[::-1]


def test_a_start_in_the_wrong_directory_says_so(tmp_path: Path) -> None:
    with pytest.raises(MigrationError, match="REBOOTCAMP_PROJECT_DIRECTORY"):
        known_revisions(tmp_path)


async def test_upgrade_downgrade_and_upgrade_again_lead_to_the_same_schema(empty: str) -> None:
    await migrate_postgresql(empty, PROJECT)
    await alembic(empty, command.check)
    shape = await asked(empty, *SHAPE.values(), TRIGGERS, FUNCTIONS)
    assert all(shape)
    await alembic(empty, command.downgrade, "base")
    left = await asked(empty, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'", TRIGGERS, FUNCTIONS)
    assert left == [{("alembic_version",)}, set(), set()]
    await migrate_postgresql(empty, PROJECT)
    assert await asked(empty, *SHAPE.values(), TRIGGERS, FUNCTIONS) == shape


async def test_each_migration_can_be_taken_back(empty: str) -> None:
    await migrate_postgresql(empty, PROJECT)
    newest = await asked(empty, "SELECT version_num FROM alembic_version")
    for _ in range(3):
        await alembic(empty, command.downgrade, "-1")
        before = await asked(empty, *SHAPE.values())
        await alembic(empty, command.upgrade, "+1")
        await alembic(empty, command.downgrade, "-1")
        assert await asked(empty, *SHAPE.values()) == before
    await migrate_postgresql(empty, PROJECT)
    assert await asked(empty, "SELECT version_num FROM alembic_version") == newest


async def test_the_migrations_make_what_the_entities_say_checks_and_partial_indexes_included(empty: str) -> None:
    engine = create_async_engine(empty, poolclass=NullPool)
    async with engine.begin() as connection:
        await connection.run_sync(Entity.metadata.create_all)
    said = await asked(empty, *SHAPE.values())
    async with engine.begin() as connection:
        await connection.run_sync(Entity.metadata.drop_all)
    await engine.dispose()
    await migrate_postgresql(empty, PROJECT)
    made = await asked(empty, *SHAPE.values())
    for name, entities, migrations in zip(SHAPE, said, made, strict=True):
        of_service = {row for row in migrations if "alembic_version" not in str(row)}
        assert (name, of_service ^ entities) == (name, set())


async def test_who_was_erased_before_loses_what_erasure_takes_now(empty: str) -> None:
    await migrate_postgresql(empty, PROJECT, "0012")
    connection = await asyncpg.connect(empty.replace("+asyncpg", ""))
    try:
        await connection.execute(ERASED_BEFORE)
        await migrate_postgresql(empty, PROJECT)
        bodies = await connection.fetch("SELECT body->>'local_date' FROM user_events ORDER BY user_id, seq")
        assert [row[0] for row in bodies] == ["1970-01-01", "2026-03-09"]
        joined = await connection.fetch("SELECT extract(year FROM joined_at)::int FROM users ORDER BY id")
        assert [row[0] for row in joined] == [1970, 2026]
        assert await connection.fetchval("SELECT count(*) FROM leaderboard_entries") == 1
    finally:
        await connection.close()


async def test_emails_from_before_their_table_and_those_of_the_previous_release_stay_unique(empty: str) -> None:
    await migrate_postgresql(empty, PROJECT, revision="0015")
    connection = await asyncpg.connect(empty.replace("+asyncpg", ""))
    add = """
        INSERT INTO users (id, role, status, language, time_zone, joined_at, email, display_name, password_hash)
        SELECT gen_random_uuid(), 'learner', 'active', 'fr', 'UTC', now(), email, 'A', 'hash'
        FROM unnest($1::text[]) AS email ON CONFLICT (email) DO NOTHING
    """
    await connection.execute(add, [f"{number}@example.org" for number in range(2500)])
    await connection.execute("INSERT INTO leaderboard_changes (period, points_before, points_after) VALUES ('w', 1, 2)")
    await migrate_postgresql(empty, PROJECT)

    # What the previous release sends while both serve.
    await connection.execute(add, ["0@example.org", "new@example.org"])
    await connection.execute("INSERT INTO leaderboard_changes (period, points_before, points_after) VALUES ('w', 2, 3)")
    of_users = "SELECT email, id FROM users WHERE email IS NOT NULL"
    in_both = f"(TABLE emails EXCEPT {of_users}) UNION ALL ({of_users} EXCEPT TABLE emails)"
    difference = f"WITH emails AS (SELECT email, user_id FROM user_emails) {in_both}"
    assert await connection.fetchval("SELECT count(*) FROM user_emails") == 2501
    assert not await connection.fetch(difference)
    await connection.execute(
        "UPDATE users SET status = 'erased', email = NULL, display_name = NULL, password_hash = NULL"
        " WHERE email = '7@example.org'"
    )
    await connection.execute("UPDATE users SET email = 'other@example.org' WHERE email = '8@example.org'")
    assert not await connection.fetch(difference)
    assert await connection.fetchval("SELECT count(*) FROM leaderboard_changes") == 2
    await connection.close()


async def test_migrations_at_once_wait_for_one_another(empty: str) -> None:
    await asyncio.gather(*(migrate_postgresql(empty, PROJECT) for _ in range(3)))
    await alembic(empty, command.check)


@asynccontextmanager
async def session(url: str, **limits: str) -> AsyncIterator[asyncpg.Connection]:
    """A session of somebody else."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""), server_settings=limits)
    try:
        yield connection
    finally:
        await connection.close()


class Reports:
    """The sentences in which a migration says what it waits for."""

    def __init__(self) -> None:
        self.sentences: list[str] = []
        self.arrived = asyncio.Event()

    def __call__(self, sentence: str) -> None:
        self.sentences.append(sentence)
        self.arrived.set()


async def test_a_migration_that_does_not_get_its_lock_lets_the_others_pass_and_tries_again(empty: str) -> None:
    await migrate_postgresql(empty, PROJECT, "0013")
    reports = Reports()
    async with session(empty) as slow, session(empty, lock_timeout="1500ms") as service:
        transaction = slow.transaction()
        await transaction.start()
        await slow.execute("SELECT count(*) FROM completions")
        migration = asyncio.create_task(migrate_postgresql(empty, PROJECT, "0014", report=reports))
        async with asyncio.timeout(20):
            reported = asyncio.create_task(reports.arrived.wait())
            while not reported.done():
                # Whoever queued behind a migration that waits for `slow` would be refused.
                await service.execute("SELECT count(*) FROM completions")
                await asyncio.sleep(0)
            assert not migration.done()
            await transaction.rollback()
            await migration
    assert reports.sentences == [
        "Waiting for other sessions to end transactions whose locks are in the way of:"
        " ALTER TABLE completions ADD CONSTRAINT ck_completions_moments CHECK (performed_at <= submitted_at"
        " AND coalesce(decided_at, submitted_at) >= submitted_at) NOT VALID"
    ]
    assert await asked(empty, "SELECT version_num FROM alembic_version") == [{("0014",)}]


async def test_a_migration_ends_with_what_it_waited_for_and_is_finished_by_another(empty: str) -> None:
    await migrate_postgresql(empty, PROJECT)
    shape = await asked(empty, *SHAPE.values())
    await alembic(empty, command.downgrade, "0013")
    async with session(empty) as slow:
        # What an index leaves whose building was cut off:
        await slow.execute("CREATE UNIQUE INDEX uq_completions_worth ON completions (id)")
        await slow.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'uq_completions_worth'::regclass")
        async with slow.transaction(), asyncio.timeout(20):
            await slow.execute("SELECT count(*) FROM ledger_entries")
            with pytest.raises(MigrationError, match=r"after waiting 0 s for other .* ledger_entries DROP .* pg_stat_"):
                await migrate_postgresql(empty, PROJECT, patience_s=0)
    assert await asked(empty, "SELECT version_num FROM alembic_version") == [{("0013",)}]
    await migrate_postgresql(empty, PROJECT)
    assert await asked(empty, *SHAPE.values()) == shape


@pytest.fixture
async def collections(mongo_url: str, worker: str) -> AsyncIterator[tuple[str, MongoDatabase]]:
    """The URL of a MongoDB database in which nothing is, and a look into it."""
    name = f"{worker}_migrated"
    url = make_url(mongo_url).set(database=name).render_as_string(hide_password=False)
    client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(url)
    await client.drop_database(name)
    yield url, client.get_default_database()
    await client.drop_database(name)
    client.close()


async def indexes(database: MongoDatabase) -> dict[str, dict[str, Any]]:
    names = await database.list_collection_names()
    return {name: dict(await database[name].index_information()) for name in names}


async def test_mongodb_gets_its_collections_with_validators_and_indexes_once(
    collections: tuple[str, MongoDatabase],
) -> None:
    url, database = collections
    await migrate_mongodb(url, PROJECT)
    first = await indexes(database)
    assert set(first) == set(WANTED)
    for name, schema in WANTED.items():
        assert {index["name"] for index in schema["indexes"]} | {"_id_"} == set(first[name])
        for index in schema["indexes"]:
            assert first[name][index["name"]]["key"] == list(index["key"].items())
            assert first[name][index["name"]].get("unique", False) == index["unique"]
    await migrate_mongodb(url, PROJECT)
    assert await indexes(database) == first


async def test_mongodb_is_migrated_by_many_at_once(collections: tuple[str, MongoDatabase]) -> None:
    url, database = collections
    await asyncio.gather(*(migrate_mongodb(url, PROJECT) for _ in range(5)))
    assert set(await indexes(database)) == set(WANTED)
    with pytest.raises(WriteError):
        await database["progress"].insert_one({"_id": "wrong"})


async def test_a_collection_that_exists_keeps_its_documents_and_gets_the_rules(
    collections: tuple[str, MongoDatabase],
) -> None:
    url, database = collections
    await database.create_collection("progress", validator={"$jsonSchema": {"required": ["colour"]}})
    await database["progress"].insert_one({"_id": "old", "colour": "green"})
    await migrate_mongodb(url, PROJECT)
    assert await database["progress"].find_one({"_id": "old"}) == {"_id": "old", "colour": "green"}
    there_are = await indexes(database)
    assert {index["name"] for index in WANTED["progress"]["indexes"]} <= set(there_are["progress"])
    with pytest.raises(WriteError):
        await database["progress"].insert_one({"_id": "new", "colour": "green"})


@asynccontextmanager
async def migrating(database_url: str, mongo_url: str, **limits: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """``rebootcamp migrate`` as a program, killed at the end unless it has ended."""
    environment = {
        **os.environ,
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": database_url,
        "REBOOTCAMP_MONGO_URL": mongo_url,
        "REBOOTCAMP_SECRET_KEY": "a key of the test suite, 32 bytes or more",
        "REBOOTCAMP_MONGODB_TIMEOUT_S": "0.2",
        **limits,
    }
    command = (sys.executable, "-c", "from rebootcamp.cli import app; app()", "migrate")
    process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.long
async def test_migrate_says_at_once_that_it_waits_for_mongodb_and_goes_on_when_it_is_there(
    empty: str, collections: tuple[str, MongoDatabase]
) -> None:
    url, database = collections
    parts = make_url(url)
    assert parts.host
    assert parts.port
    async with Proxy.to(parts.host, parts.port, protocol="mongodb") as proxy:
        proxy.refuse()
        async with migrating(empty, proxy.url_for(url), REBOOTCAMP_START_TIMEOUT_S="60") as process:
            assert process.stderr
            async with asyncio.timeout(30):
                line = (await process.stderr.readline()).decode()
                assert "waiting_for_store" in line
                assert "MongoDB, which REBOOTCAMP_MONGO_URL names, cannot be used" in line
                proxy.heal()
                _, said = await process.communicate()
    assert process.returncode == 0
    assert "Both stores are at the present schema." in said.decode()
    assert set(await indexes(database)) == set(WANTED)


async def test_migrate_without_mongodb_ends_in_time_says_so_and_has_changed_nothing(
    empty: str, settings: Settings
) -> None:
    changes = {
        "database_url": SecretStr(empty),
        "mongo_url": SecretStr(f"mongodb://127.0.0.1:{free_port()}/rebootcamp"),
        "mongodb_timeout_s": 0.2,
        "start_timeout_s": 0.1,
    }
    async with asyncio.timeout(30):
        with pytest.raises(MigrationError, match=r"^MongoDB, which REBOOTCAMP_MONGO_URL names, cannot be used"):
            await migrate(settings.model_copy(update=changes))
    assert await asked(empty, "SELECT FROM pg_tables WHERE schemaname = 'public'") == [set()]
