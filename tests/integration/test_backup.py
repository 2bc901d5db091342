"""backup.sh and restore.sh, run as their user runs them, on real servers."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from rebootcamp.settings import Settings
from tests.support.copies import PROJECT, Pair, parts_of
from tests.support.people import People


@pytest.fixture(scope="module")
def live(settings: Settings) -> Pair:
    """The pair that the service of the tests uses."""
    return Pair(settings.database_url.get_secret_value(), settings.mongo_url.get_secret_value())


async def test_an_archive_holds_both_databases_and_says_what_is_in_it(
    live: Pair, people: People, tmp_path: Path
) -> None:
    learner = await people.learner()
    await learner.complete("cycle-5km")

    archive = live.back_up(tmp_path)

    assert re.fullmatch(r"rebootcamp-\d{8}T\d{6}Z\.tar\.gz", archive.name)
    assert archive.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [archive]
    parts = parts_of(archive)
    manifest = parts.pop("MANIFEST").decode()
    sums = {path: digest for digest, path in re.findall(r"^([0-9a-f]{64})  \./(.+)$", manifest, re.MULTILINE)}
    assert sums == {path: hashlib.sha256(content).hexdigest() for path, content in parts.items()}
    assert parts["postgresql.dump"].startswith(b"PGDMP")  # pg_dump's custom format
    assert str(learner.id).encode() in parts[f"mongodb/{live.name}/progress.bson"]

    said = dict(re.findall(r"^([^:\n]+): (.+)$", manifest, re.MULTILINE))
    newest = max(path.name[:4] for path in (PROJECT / "alembic" / "versions").glob("[0-9]*.py"))
    assert said["schema"] == newest
    assert {"archive", "rebootcamp", "postgresql", "pg_dump", "mongodb"} <= said.keys()
    assert int(said["rows of public.users"]) >= 1
    assert int(said[f"documents of {live.name}.progress"]) >= 1


def test_every_collection_is_backed_up() -> None:
    collections = json.loads((PROJECT / "mongo-init" / "schema.json").read_text())
    dumped = re.search(r"^dump_mongodb \S+ ([a-z_ ]+)", (PROJECT / "backup.sh").read_text(), re.MULTILINE)
    assert dumped is not None
    assert sorted(dumped[1].split()) == sorted(collections)
    assert dumped[1].split()[0] == "progress"
