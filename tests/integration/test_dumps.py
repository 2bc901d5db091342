"""data/rebootcamp.sql and data/mongo.json: they load into empty databases, agree, and are those of this release."""

import json
import re
from collections.abc import AsyncIterator

import asyncpg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from bson import json_util

from rebootcamp.databases.mongodump import DumpError, read_extended_json
from rebootcamp.settings import Settings
from tests.support.copies import PROJECT, Pair, empty_pair

SQL = PROJECT / "data" / "rebootcamp.sql"
JSON = PROJECT / "data" / "mongo.json"
REMEDY = "make the dumps again: scripts/make-dumps.sh"


def test_they_are_at_the_newest_migration() -> None:
    dumped = re.search(r"^COPY public\.alembic_version .*\n(\S+)$", SQL.read_text(), re.MULTILINE)
    assert dumped is not None
    assert dumped[1] == ScriptDirectory.from_config(Config(PROJECT / "alembic.ini")).get_current_head(), REMEDY


def test_they_hold_no_usable_password_and_no_session() -> None:
    rows = dict(re.findall(r"^COPY public\.(\w+) [^\n]*\n(.*?)^\\\.$", SQL.read_text(), re.MULTILINE | re.DOTALL))
    users = [line.split("\t") for line in rows["users"].splitlines()]
    assert len(users) >= 12
    assert {user[3] for user in users} == {"!"}
    assert all(user[1].endswith(".example") for user in users)
    assert rows["sessions"] == ""


@pytest.fixture(scope="module")
async def loaded(settings: Settings, worker: str) -> AsyncIterator[Settings]:
    """Settings of databases that were empty before load-dumps.sh loaded the dumps into them."""
    async with empty_pair(f"{worker}_dumps") as pair:
        done = pair.run("scripts/load-dumps.sh")
        assert done.returncode == 0, done.stderr
        yield settings.model_copy(update=pair.as_settings())


@pytest.mark.long
async def test_what_they_load_agrees(loaded: Settings) -> None:
    connection = await asyncpg.connect(loaded.database_url.get_secret_value().replace("+asyncpg", ""))
    heads = await connection.fetch("SELECT user_id::text, seq, last_event_id::text FROM user_heads")
    await connection.close()
    dumped = json_util.loads(JSON.read_text())
    documents = dumped["progress"]
    assert {(head["user_id"], head["seq"], head["last_event_id"]) for head in heads} == {
        (document["_id"], document["seq"], document["last_event_id"]) for document in documents
    }
    newest = max(badge["revision"] for badge in dumped["badges"])
    assert {document["catalogue"] for document in documents} == {newest}


@pytest.mark.long
def test_the_audit_finds_nothing_in_what_they_load(loaded: Settings) -> None:
    done = pair_of(loaded).run_program("rebootcamp", "audit", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    summary = json.loads(done.stdout)
    assert summary["users"] >= 12
    assert summary["differences"] == summary["lagging"] == 0


@pytest.mark.long
def test_they_are_not_loaded_twice(loaded: Settings) -> None:
    pair = pair_of(loaded)
    done = pair.run("scripts/load-dumps.sh")
    assert done.returncode != 0
    assert "the dumps need an empty one" in done.stderr
    with pytest.raises(DumpError, match="missing or holds documents"), JSON.open() as file:
        read_extended_json(pair.mongo_url, file)


def pair_of(settings: Settings) -> Pair:
    return Pair(settings.database_url.get_secret_value(), settings.mongo_url.get_secret_value())
