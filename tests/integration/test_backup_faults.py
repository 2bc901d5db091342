"""What backup.sh and restore.sh survive: full disks, kills at any step, MongoDB away in the middle, older archives.

Long: scripts/check.sh runs them.
"""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from pymongo import AsyncMongoClient
from sqlalchemy import make_url

from rebootcamp.cli.stores import migrate
from rebootcamp.composition import open_container
from rebootcamp.databases.mongodump import read_extended_json
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.settings import Settings
from tests.support.copies import PROJECT, Pair, empty_pair, on_database, rows
from tests.support.proxy import Proxy
from tests.support.wire import Command

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
async def pair(settings: Settings, worker: str) -> AsyncIterator[Pair]:
    """A pair that nobody uses, with the demo programme in it."""
    async with empty_pair(f"{worker}_faults") as pair:
        done = pair.run_program("psql", "--quiet", "--set=ON_ERROR_STOP=1", f"--file={PROJECT / 'data/rebootcamp.sql'}")
        assert done.returncode == 0, done.stderr
        await migrate(settings.model_copy(update=pair.as_settings()))
        with (PROJECT / "data" / "mongo.json").open() as file:
            read_extended_json(pair.mongo_url, file)
        yield pair


@pytest.fixture(scope="module")
def archive(pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pair.back_up(tmp_path_factory.mktemp("backups"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "small", disk], check=False).returncode != 0:
        pytest.skip("this machine lets nobody mount")
    yield disk
    subprocess.run(["umount", disk], check=True)


async def state(pair: Pair) -> tuple[object, ...]:
    """What both databases say that they hold, by its marks."""
    connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
    people = await connection.fetchval("SELECT string_agg(coalesce(display_name, '-'), ',' ORDER BY id) FROM users")
    events = await connection.fetchval("SELECT count(*) FROM user_events")
    await connection.close()
    client: AsyncMongoClient[dict[str, object]] = AsyncMongoClient(pair.mongo_url)
    database = client.get_default_database()
    documents = [await database[name].count_documents({}) for name in ("badges", "progress", "progress_history")]
    await client.close()
    return people, events, *documents


async def mark(pair: Pair, text: str) -> None:
    """Makes the pair in use different from every archive."""
    connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
    await connection.execute("UPDATE users SET display_name = $1 WHERE display_name IS NOT NULL", text)
    await connection.close()
    client: AsyncMongoClient[dict[str, object]] = AsyncMongoClient(pair.mongo_url)
    await client.get_default_database()["progress_history"].delete_many({"seq": 1})
    await client.close()


def test_a_backup_on_a_full_disk_leaves_nothing(pair: Pair, small_disk: Path) -> None:
    done = pair.run("backup.sh", small_disk)
    assert done.returncode != 0
    assert "No backup was made" in done.stderr
    assert "No space left" in done.stderr
    assert list(small_disk.iterdir()) == []


async def test_a_restore_on_a_full_disk_changes_nothing(pair: Pair, archive: Path, small_disk: Path) -> None:
    before = await state(pair)
    done = pair.run("restore.sh", archive, "--force", TMPDIR=str(small_disk))
    assert done.returncode != 0
    assert "No space left" in done.stderr
    assert "as they were" in done.stderr
    assert await state(pair) == before


def test_a_backup_with_a_wrong_password_says_so(pair: Pair, tmp_path: Path) -> None:
    done = pair.run("backup.sh", tmp_path, PGPASSWORD="wrong")
    assert done.returncode != 0
    assert "password authentication failed" in done.stderr
    assert "No backup was made" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_all_but_the_newest_archives_are_pruned(pair: Pair, tmp_path: Path) -> None:
    old = [tmp_path / f"rebootcamp-2025010{day}T000000Z.tar.gz" for day in (1, 2, 3)]
    kept = tmp_path / "notes.txt"
    for path in (*old, kept):
        path.touch()
    archive = pair.back_up(tmp_path, BACKUP_KEEP="2")
    assert sorted(tmp_path.iterdir()) == sorted([archive, kept, old[-1], tmp_path / "erased"])


@pytest.mark.parametrize(
    ("kill_before", "kill_after", "is_switching"),
    [
        ("mongo-restore", "", False),
        ("audit", "", False),
        ("mongo-drop", "", False),
        ("mongo-switch", "", True),
        ("", "mongo-switch", True),
    ],
)
async def test_a_killed_restore_is_as_if_it_had_not_been_or_is_undone_by_the_next(
    kill_before: str, kill_after: str, is_switching: bool, pair: Pair, archive: Path, tmp_path: Path
) -> None:
    killing = pair.wrapped(tmp_path, left_out="migrate rebuild", KILL_BEFORE=kill_before, KILL_AFTER=kill_after)
    await mark(pair, "Somebody")
    in_use = await state(pair)

    assert pair.run("restore.sh", archive, "--force", **killing).returncode == -9
    if not is_switching:
        assert await state(pair) == in_use
    else:
        # Until it is put right, nothing can use one half of a pair with the other's.
        with pytest.raises(asyncpg.InvalidCatalogNameError):
            await state(pair)

    unhurt = killing | {"KILL_BEFORE": "", "KILL_AFTER": ""}
    if is_switching:
        # Without an archive it does nothing but put back what was cut off.
        done = pair.run("restore.sh", **unhurt)
        assert "the pair that was in use is in its place again" in done.stderr
        assert done.returncode == 1
        assert await state(pair) == in_use
    else:
        done = pair.run("restore.sh", archive, "--force", **unhurt)
        assert done.returncode == 0, done.stderr
        now = await state(pair)
        assert "Somebody" not in str(now[0])
        assert now != in_use


async def test_a_switch_in_which_mongodb_fails_is_taken_back(pair: Pair, archive: Path, tmp_path: Path) -> None:
    await mark(pair, "Somebody")
    in_use = await state(pair)
    url = make_url(pair.mongo_url)
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="mongodb") as mongodb:
        behind = Pair(pair.database_url, mongodb.url_for(pair.mongo_url))

        def is_second_rename(command: Command) -> bool:
            return command.body.get("renameCollection") == f"{pair.name}_new.badges"

        mongodb.hold_requests(is_second_rename)
        environment = pair.wrapped(tmp_path, left_out="migrate rebuild audit") | {
            "REBOOTCAMP_MONGO_URL": behind.mongo_url
        }
        restore = asyncio.create_task(asyncio.to_thread(behind.run, "restore.sh", archive, "--force", **environment))
        await mongodb.seen(is_second_rename, timeout_s=120)
        mongodb.cut()
        done = await restore

    assert done.returncode != 0
    assert "as they were" in done.stderr
    assert await state(pair) == in_use


async def test_an_older_archive_brings_nobody_back_who_was_erased(
    settings: Settings, pair: Pair, archive: Path, tmp_path: Path
) -> None:
    here, elsewhere, later = await people_of(pair, 3)
    older = shutil.copy(archive, tmp_path)
    (tmp_path / "erased").write_text(f"{elsewhere}\n")  # as a later backup noted
    changed = settings.model_copy(update=pair.as_settings())
    async with open_container(changed) as container:
        await container.privacy.erase(here, actor=Actor(here, here, Role.LEARNER, Language.EN, None, frozenset()))

    done = pair.run("restore.sh", older, "--force")

    assert done.returncode == 0, done.stderr
    assert await erased_in(pair) == ({here, elsewhere}, {here, elsewhere})
    async with open_container(changed) as container:
        assert [one async for batch in container.audit.audit() for one in batch.differences] == []

    # In the pair that was put aside they are erased as well, and so is whoever is erased after the restore.
    old = f"{pair.name}_old"
    aside = Pair(on_database(pair.database_url, old), on_database(pair.mongo_url, old))
    assert await erased_in(aside) == ({here, elsewhere}, {here, elsewhere})
    async with open_container(changed) as container:
        await container.privacy.erase(later, actor=Actor(later, later, Role.LEARNER, Language.EN, None, frozenset()))
    pair.back_up(tmp_path / "later")
    assert await erased_in(aside) == ({here, elsewhere, later}, {here, elsewhere, later})


def test_a_missing_list_of_the_erased_is_told_and_refused_where_that_is_asked_for(
    pair: Pair, archive: Path, tmp_path: Path
) -> None:
    lonely = shutil.copy(archive, tmp_path)
    told = f"There is no file {tmp_path}/erased: users erased since the backup come back"
    done = pair.run("restore.sh", lonely)
    assert told in done.stderr
    assert "--force" in done.stderr
    done = pair.run("restore.sh", lonely, "--force", "--strict")
    assert told in done.stderr
    assert "With --strict that file must be there" in done.stderr
    assert done.returncode == 1


async def erased_in(pair: Pair) -> tuple[set[UserId], set[UserId]]:
    """Returns who is erased in PostgreSQL, and who has a tombstone in MongoDB."""
    erased = await rows(pair, "SELECT id FROM users WHERE status = 'erased' AND display_name IS NULL")
    client: AsyncMongoClient[dict[str, object]] = AsyncMongoClient(pair.mongo_url)
    tombstones = [one async for one in client.get_default_database()["progress"].find({"erased": True})]
    await client.close()
    return {UserId(row["id"]) for row in erased}, {UserId(UUID(str(one["_id"]))) for one in tombstones}


async def people_of(pair: Pair, count: int) -> list[UserId]:
    connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
    found = await connection.fetch("SELECT id FROM users WHERE role = 'learner' ORDER BY id LIMIT $1", count)
    await connection.close()
    return [UserId(row["id"]) for row in found]


@pytest.mark.skipif(shutil.which("gpg") is None, reason="GnuPG is not installed")
def test_an_archive_is_encrypted_to_a_public_key(pair: Pair, tmp_path: Path) -> None:
    home = tmp_path / "gnupg"
    home.mkdir(mode=0o700)
    gpg = ["gpg", "--homedir", str(home), "--batch", "--quiet", "--passphrase", ""]
    key = ["--quick-generate-key", "backups@example.org", "default", "default", "never"]
    subprocess.run([*gpg, *key], check=True, capture_output=True)
    try:
        archive = pair.back_up(tmp_path / "archives", BACKUP_RECIPIENT="backups@example.org", GNUPGHOME=str(home))
        assert archive.name.endswith(".tar.gz.gpg")
        assert b"PGDMP" not in archive.read_bytes()
        # It is not empty-handed that the next check refuses it: the sums were found right.
        done = pair.run("restore.sh", archive, GNUPGHOME=str(home))
        assert "--force" in done.stderr
        archive.write_bytes(archive.read_bytes()[:-20])
        done = pair.run("restore.sh", archive, "--force", GNUPGHOME=str(home))
        assert done.returncode != 0
        assert "as they were" in done.stderr
    finally:
        subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "gpg-agent"], check=False)
