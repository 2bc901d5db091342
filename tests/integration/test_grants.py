"""Least privilege in PostgreSQL, the schemas of other releases, and what a start finds missing."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.cli.startup import missing_for_start
from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.databases.migrations import SchemaState, migrate_postgresql, schema_state
from rebootcamp.settings import Settings
from tests.conftest import running_app
from tests.support.copies import Pair, empty_pair
from tests.support.people import People

PROJECT = Path(__file__).parents[2]
EXPANDING = """
from alembic import op

revision, down_revision, branch_labels, depends_on = "9999", "{head}", None, None


def upgrade() -> None:
    op.execute("ALTER TABLE completions ADD COLUMN mood text NOT NULL DEFAULT 'unknown'")
    op.execute("CREATE TABLE moods (code text PRIMARY KEY)")
"""
APPEND_ONLY = {"audit_events", "ledger_entries", "user_events"}


@pytest.fixture
async def empty(settings: Settings, postgres: asyncpg.Pool, worker: str) -> AsyncIterator[Settings]:
    """Settings with an empty PostgreSQL database, and a role that has no right in it yet."""
    name = f"{worker}_{uuid4().hex[:8]}"
    async with postgres.acquire() as connection:
        await connection.execute(f"CREATE DATABASE {name}")
        await connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'Zk3vQ9'")
    url = make_url(settings.database_url.get_secret_value()).set(database=name)
    yield settings.model_copy(
        update={
            "database_url": SecretStr(url.render_as_string(hide_password=False)),
            "database_app_role": name,
            "start_timeout_s": 0.0,
        }
    )
    async with postgres.acquire() as connection:
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await connection.execute(f"DROP ROLE {name}")


async def test_the_service_may_change_rows_but_neither_the_schema_nor_what_is_append_only(empty: Settings) -> None:
    owner = empty.database_url.get_secret_value()
    assert await migrate(empty)
    role = empty.database_app_role
    app = make_url(owner).set(drivername="postgresql", username=role, password="Zk3vQ9")
    connection = await asyncpg.connect(app.render_as_string(hide_password=False))
    try:
        rights = await connection.fetch(
            "SELECT table_name, array_agg(privilege_type::text) AS held FROM information_schema.role_table_grants"
            " WHERE grantee = current_user GROUP BY table_name"
        )
        held = {row["table_name"]: set(row["held"]) for row in rights}
        assert held.pop("alembic_version") == {"SELECT"}
        assert held.keys() > APPEND_ONLY
        for table, privileges in held.items():
            expected = {"SELECT", "INSERT"} if table in APPEND_ONLY else {"SELECT", "INSERT", "UPDATE", "DELETE"}
            assert privileges == expected, table
        for statement in ("CREATE TABLE mine (a int)", "DROP TABLE users", "DELETE FROM user_events"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()


async def test_a_start_says_which_schema_is_missing_or_old_and_takes_a_later_one(empty: Settings) -> None:
    url = empty.database_url.get_secret_value()
    (missing,) = await missing_for_start(empty)
    assert "its schema is missing; run 'rebootcamp migrate'" in missing
    await migrate_postgresql(url, PROJECT, revision="0001")
    (older,) = await missing_for_start(empty)
    assert "its schema is older; run 'rebootcamp migrate'" in older
    await migrate_postgresql(url, PROJECT)
    assert await missing_for_start(empty) == []

    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        await connection.execute("UPDATE alembic_version SET version_num = '9999'")
    finally:
        await connection.close()
    assert await schema_state(url, PROJECT) is SchemaState.LATER
    assert await missing_for_start(empty) == []
    assert not await migrate(empty)
    assert await schema_state(url, PROJECT) is SchemaState.LATER


async def test_a_start_says_which_stores_cannot_be_used(empty: Settings) -> None:
    url = make_url(empty.database_url.get_secret_value()).set(password="Wrong9", username=empty.database_app_role)
    settings = empty.model_copy(
        update={
            "database_url": SecretStr(url.render_as_string(hide_password=False)),
            "mongo_url": SecretStr("mongodb://127.0.0.1:1/rebootcamp"),
            "mongodb_timeout_s": 0.2,
        }
    )
    postgresql, mongodb = await missing_for_start(settings)
    assert "REBOOTCAMP_DATABASE_URL" in postgresql
    assert "password authentication failed" in postgresql
    assert "REBOOTCAMP_MONGO_URL" in mongodb
    assert "127.0.0.1:1" in mongodb
    assert "Wrong9" not in postgresql + mongodb


@pytest.mark.parametrize("in_files", [False, True])
def test_the_roles_of_a_new_volume_get_their_passwords_either_way(
    in_files: bool, settings: Settings, tmp_path: Path
) -> None:
    """Up to the first role, which other databases of this server need not have."""
    script = (PROJECT / "scripts" / "postgres-init" / "10-roles.sql").read_text()
    script = script.partition("CREATE ROLE")[0] + "\\echo :owner_password :app_password\n"
    given = {"POSTGRES_OWNER_PASSWORD": "s3cret", "POSTGRES_APP_PASSWORD": "0ther", "POSTGRES_PASSWORD": "p" * 16}
    if in_files:
        for name, password in given.items():
            (tmp_path / name).write_text(f"{password}\n")
        given = {f"{name}_FILE": str(tmp_path / name) for name in given}
    pair = Pair(settings.database_url.get_secret_value(), settings.mongo_url.get_secret_value())
    (tmp_path / "roles.sql").write_text(script)
    command = ("psql", "--no-psqlrc", "--quiet", f"--file={tmp_path / 'roles.sql'}")
    assert pair.run_program(*command, **given).stdout == "s3cret 0ther\n"
    if not in_files:
        guessed = pair.run_program(*command, **{**given, "POSTGRES_PASSWORD": "postgres"})
        assert guessed.returncode != 0
        assert "POSTGRES_PASSWORD has fewer than 16 characters" in guessed.stderr
    lacking = pair.run_program(*command)
    assert lacking.returncode != 0
    assert "POSTGRES_OWNER_PASSWORD and POSTGRES_APP_PASSWORD" in lacking.stderr


@pytest.mark.long
async def test_an_older_release_works_on_the_expanded_schema_of_a_later_one(settings: Settings, tmp_path: Path) -> None:
    """An upgrade and the way back, as docs/operations.md has them, but for the containers: the later release is this
    one with one more migration, a table and a column with a default."""
    later = tmp_path / "later"
    for name in ("alembic", "mongo-init", "data/catalogue"):
        shutil.copytree(PROJECT / name, later / name)
    shutil.copy(PROJECT / "alembic.ini", later)
    head = ScriptDirectory.from_config(Config(PROJECT / "alembic.ini")).get_current_head()
    (later / "alembic" / "versions" / "9999_expanded.py").write_text(EXPANDING.format(head=head))

    async with empty_pair(f"{make_url(settings.database_url.get_secret_value()).database}_upgraded") as pair:
        this = settings.model_copy(update=pair.as_settings())
        assert await migrate(this)
        await seed_catalogue(this)
        assert await migrate(this.model_copy(update={"project_directory": later}))
        # Back: this release's `migrate` leaves the schema alone, and its service serves on it.
        done = pair.run_program("rebootcamp", "migrate")
        assert done.returncode == 0, done.stderr
        assert "The stores are at the schema of a later release, which this one can work on" in done.stderr
        async with running_app(this) as app:
            learner = await People(app).learner()
            assert (await learner.complete("cycle-5km")).status_code == 201
            assert (await learner.progress())["projection"]["status"] == "current"
        # And forth again, with what was written meanwhile.
        assert await migrate(this.model_copy(update={"project_directory": later}))
        connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
        assert await connection.fetchval("SELECT mood FROM completions") == "unknown"
        await connection.close()
