"""A backup restores badges as they were won, whatever is published, granted or retired while it is written."""

import asyncio
import hashlib
import os
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bson
import pytest
from pymongo import AsyncMongoClient
from sqlalchemy import make_url

from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.domain.audit import Difference
from rebootcamp.domain.users import UserId
from rebootcamp.settings import Settings
from tests.support.bench import UNHURRIED, app_alone
from tests.support.catalogue import badge_of, completed, differences, publish
from tests.support.copies import Pair, empty_pair, repacked, rows
from tests.support.people import People, Person
from tests.support.proxy import Proxy
from tests.support.wire import Command

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

CHALLENGES = ("cycle-5km", "vegetarian-meal", "three-minute-shower")
"""One for each gap: before the history, before PostgreSQL, and before the badges are dumped."""
# Stands before pg_dump on PATH: says that it is about to run, and waits until it may.
PAUSED = """#!/bin/sh
echo ready >"$READY"
read -r _ <"$GO"
exec "$REAL" "$@"
"""


@dataclass
class Taken:
    """A backup in each of whose gaps badges were published, granted, won, changed and retired.

    Attributes:
        held: What the two people held when PostgreSQL was dumped, by their ids.
    """

    archive: Path
    held: dict[UserId, list[dict[str, Any]]]
    settings: Settings


@pytest.fixture(scope="module")
async def taken(settings: Settings, worker: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Taken]:
    folder = tmp_path_factory.mktemp("order")
    async with empty_pair(f"{worker}_order") as pair:
        own = settings.model_copy(update={**pair.as_settings(), **UNHURRIED})
        await migrate(own)
        await seed_catalogue(own)
        # Without a relay: what the queue holds is in the backup, for the restore to project.
        async with app_alone(own) as app:
            yield await paused_backup(pair, People(app), folder, own)


async def paused_backup(pair: Pair, people: People, folder: Path, settings: Settings) -> Taken:
    admin, given, winner = await people.admin(), await people.learner(), await people.learner()
    url = make_url(pair.mongo_url)
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="mongodb") as mongodb:
        behind = Pair(pair.database_url, mongodb.url_for(pair.mongo_url))
        ready, environment = pausing_pg_dump(behind, folder)
        mongodb.hold_requests(dumps("progress_history"))
        backup = asyncio.create_task(asyncio.to_thread(behind.back_up, folder / "backups", **environment))
        await mongodb.seen(dumps("progress_history"), timeout_s=60)
        await go_on(0, admin, given, winner)
        mongodb.release_requests()
        await asyncio.to_thread(ready.read_text)
        await go_on(1, admin, given, winner)
        held = {person.id: await awards(pair, person.id) for person in (given, winner)}
        mongodb.hold_requests(dumps("badges"))
        await asyncio.to_thread((folder / "go").write_text, "go\n")
        await mongodb.seen(dumps("badges"), timeout_s=60)
        await go_on(2, admin, given, winner)
        mongodb.release_requests()
        archive = await backup
    return Taken(archive, held, settings)


def dumps(collection: str) -> Any:
    """Whether a command is the first by which that collection is dumped."""

    def is_it(command: Command) -> bool:
        return command.name == "listCollections" and command.body.get("filter", {}).get("name") == collection

    return is_it


def pausing_pg_dump(pair: Pair, folder: Path) -> tuple[Path, dict[str, str]]:
    """Makes a pg_dump that waits for ``go``; returns the pipe on which it reports, and its environment."""
    tools, ready, go = folder / "tools", folder / "ready", folder / "go"
    tools.mkdir()
    (tools / "pg_dump").write_text(PAUSED)
    (tools / "pg_dump").chmod(0o755)
    os.mkfifo(ready)
    os.mkfifo(go)
    path = pair.environment()["PATH"]
    real = next(found for name in path.split(":") if (found := Path(name) / "pg_dump").exists())
    return ready, {"PATH": f"{tools}:{path}", "REAL": str(real), "READY": str(ready), "GO": str(go)}


async def go_on(gap: int, admin: Person, given: Person, winner: Person) -> None:
    """Badges that are published and, at once, granted or won, and then changed or retired."""
    challenge = CHALLENGES[gap]
    await publish(admin, f"given-{gap}", completed(challenge, target=99))
    for code, target in (("retired", 1), ("changed", 1)):
        await publish(admin, f"{code}-{gap}", completed(challenge, target=target), points=10)
    grant = await admin.post(f"/badges/given-{gap}/awards", {"user_id": str(given.id), "reason": "Well done."})
    assert grant.status_code == 201, grant.text
    assert (await winner.complete(challenge)).status_code == 201
    for code in ("given", "retired"):
        assert (await admin.delete(f"/badges/{code}-{gap}")).status_code in (200, 204)
    await publish(admin, f"changed-{gap}", completed(challenge), points=20)


async def awards(pair: Pair, user_id: UserId) -> list[dict[str, Any]]:
    client: AsyncMongoClient[dict[str, Any]] = AsyncMongoClient(pair.mongo_url)
    document = await client.get_default_database()["progress"].find_one({"_id": str(user_id)})
    await client.close()
    assert document is not None
    found: list[dict[str, Any]] = document["badges"]
    return found


async def audited(pair: Pair, settings: Settings) -> list[Difference]:
    async with app_alone(settings.model_copy(update=pair.as_settings())) as app:
        return await differences(People(app).container)


async def test_what_happened_in_every_gap_of_a_backup_is_restored_as_it_was(taken: Taken, worker: str) -> None:
    assert {f"{code}-{gap}" for gap in (0, 1) for code in ("retired", "changed", "given")} <= {
        award["code"] for held in taken.held.values() for award in held
    }
    async with empty_pair(f"{worker}_gaps") as pair:
        done = pair.run("restore.sh", taken.archive, "--strict")
        assert done.returncode == 0, done.stderr
        assert ", 0 of them being projected; 0 difference(s)" in done.stderr
        assert await rows(pair, "SELECT user_id FROM pending_projections") == []
        assert {user_id: await awards(pair, user_id) for user_id in taken.held} == taken.held
        assert await audited(pair, taken.settings) == []


async def test_an_award_whose_badge_an_older_backup_lacks_is_kept_and_told(
    taken: Taken, worker: str, tmp_path: Path
) -> None:
    older = without_badge(taken.archive, tmp_path, "given-1")
    (given,) = [user_id for user_id, held in taken.held.items() if any(one["code"] == "given-1" for one in held)]
    async with empty_pair(f"{worker}_older") as pair:
        done = pair.run("restore.sh", older, "--strict")
        assert done.returncode != 0
        assert f"{given} difference unknown_badge" in done.stdout
        assert "Nothing was restored" in done.stderr

        done = pair.run("restore.sh", older)
        assert done.returncode == 0, done.stderr
        assert f"{given} difference unknown_badge" in done.stdout
        assert await awards(pair, given) == taken.held[given]

        # What lacks a badge can be backed up, and restored again.
        again = pair.run("restore.sh", pair.back_up(tmp_path / "again"), "--force")
        assert again.returncode == 0, again.stderr
        assert await awards(pair, given) == taken.held[given]
        assert pair.run_program("rebootcamp", "audit").returncode == 1

        async with app_alone(taken.settings.model_copy(update=pair.as_settings())) as app:
            admin = await People(app).admin()
            published = await admin.put("/badges/given-1", badge_of(completed("cycle-5km", target=99)))
            assert published.status_code == 201, published.text
        assert pair.run_program("rebootcamp", "rebuild").returncode == 0
        assert await awards(pair, given) == taken.held[given]
        assert await audited(pair, taken.settings) == []


def without_badge(archive: Path, folder: Path, code: str) -> Path:
    """The archive as one in the old order could be: its catalogue ends before that badge."""
    sums: dict[str, str] = {}

    def shortened(content: bytes) -> bytes:
        catalogue = bson.decode_all(content)
        revision = min(badge["revision"] for badge in catalogue if badge["code"] == code)
        left = b"".join(bson.encode(badge) for badge in catalogue if badge["revision"] < revision)
        sums[hashlib.sha256(content).hexdigest()] = hashlib.sha256(left).hexdigest()
        return left

    def with_sums(content: bytes) -> bytes:
        return re.sub(r"[0-9a-f]{64}", lambda found: sums.get(found[0], found[0]), content.decode()).encode()

    for name in ("first", "second"):
        (folder / name).mkdir()
    (folder / "second" / "erased").touch()
    shorter = repacked(archive, folder / "first", "badges.bson", shortened)
    return repacked(shorter, folder / "second", "MANIFEST", with_sums)
