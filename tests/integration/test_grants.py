"""Least privilege in PostgreSQL, the schemas of other releases, and what a start finds missing."""

from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.cli import migrate
from rebootcamp.databases.migrations import SchemaState, migrate_postgresql, schema_state
from rebootcamp.settings import Settings
from rebootcamp.startup import missing_for_start

PROJECT = Path(__file__).parents[2]
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
