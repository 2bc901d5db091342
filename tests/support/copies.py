"""Runs backup.sh and restore.sh on a pair of databases, as their user would."""

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import asyncpg
from pydantic import SecretStr
from pymongo import AsyncMongoClient
from sqlalchemy import make_url

from rebootcamp.databases.postgresql import client_environment
from rebootcamp.embedded.servers import client_programs

PROJECT = Path(__file__).parents[2]
# Stands before the real command on PATH: leaves out what a test is not about, and kills the script at a step. Once what
# is restored beside the pair in use has been audited, it erases somebody of that pair and runs a statement in it.
WRAPPER = """#!/usr/bin/env bash
case " $LEFT_OUT " in *" $1 "*) exit 0 ;; esac
[ "$1" != "$KILL_BEFORE" ] || { kill -9 $PPID; exit 1; }
"$REAL" "$@" || exit
[ "$1" != "$KILL_AFTER" ] || { kill -9 $PPID; exit 1; }
[ "$1" != audit ] || [ -z "$ERASED" ] || REBOOTCAMP_DATABASE_SUFFIX= "$REAL" erase - <<<"$ERASED"
[ "$1" != audit ] || [ -z "$MEANWHILE" ] || psql --quiet --command "$MEANWHILE"
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two databases, and how scripts reach them."""

    database_url: str = field(repr=False)
    mongo_url: str = field(repr=False)

    @property
    def name(self) -> str:
        """The name of both."""
        return str(make_url(self.database_url).database)

    def environment(self, **more: str) -> dict[str, str]:
        """What `rebootcamp exec` gives to a program that it runs."""
        return {
            "PATH": os.pathsep.join([str(client_programs()), str(Path(sys.executable).parent), os.environ["PATH"]]),
            "HOME": os.environ["HOME"],
            "REBOOTCAMP_STORES": "the servers of the tests",
            "REBOOTCAMP_DATABASE_URL": self.database_url,
            "REBOOTCAMP_MONGO_URL": self.mongo_url,
            "REBOOTCAMP_SECRET_KEY": "a key of the test suite, 32 bytes or more",
            **client_environment(self.database_url),
            **more,
        }

    def as_settings(self) -> dict[str, SecretStr]:
        """What settings say of these databases."""
        return {"database_url": SecretStr(self.database_url), "mongo_url": SecretStr(self.mongo_url)}

    def run(self, script: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a script of the project's to its end."""
        return self.run_program(PROJECT / script, *arguments, **environment)

    def run_program(self, *command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a program to its end."""
        return subprocess.run(
            command,
            env=self.environment(**environment),
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def wrapped(self, folder: Path, *, left_out: str, **at: str) -> dict[str, str]:
        """The environment of a script whose `rebootcamp` is a wrapper, written into that folder."""
        wrapper = folder / "rebootcamp"
        wrapper.write_text(WRAPPER)
        wrapper.chmod(0o755)
        path = self.environment()["PATH"]
        real = shutil.which("rebootcamp", path=path)
        assert real is not None
        nothing = {"KILL_BEFORE": "", "KILL_AFTER": "", "ERASED": "", "MEANWHILE": ""}
        return {"PATH": f"{folder}:{path}", "REAL": real, "LEFT_OUT": left_out, **nothing, **at}

    def back_up(self, directory: Path, **environment: str) -> Path:
        """Makes an archive, and returns where."""
        done = self.run("backup.sh", directory, **environment)
        assert done.returncode == 0, done.stderr
        return Path(done.stdout.strip())


@asynccontextmanager
async def empty_pair(name: str) -> AsyncIterator[Pair]:
    """A pair of databases of that name that hold nothing, dropped at the end with what restore.sh puts beside them."""
    pair = Pair(
        on_database(os.environ["REBOOTCAMP_DATABASE_URL"], name), on_database(os.environ["REBOOTCAMP_MONGO_URL"], name)
    )
    await _drop(pair)
    await _execute(f"CREATE DATABASE {name}")
    yield pair
    await _drop(pair)


async def _drop(pair: Pair) -> None:
    names = [pair.name + suffix for suffix in ("", "_new", "_old")]
    await _execute(*(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)" for name in names))
    client: AsyncMongoClient[dict[str, object]] = AsyncMongoClient(pair.mongo_url)
    for name in names:
        await client.drop_database(name)
    await client.close()


async def _execute(*statements: str) -> None:
    connection = await asyncpg.connect(os.environ["REBOOTCAMP_DATABASE_URL"].replace("+asyncpg", ""))
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


async def rows(pair: Pair, query: str) -> list[asyncpg.Record]:
    """Returns PostgreSQL's answer to that query."""
    connection = await asyncpg.connect(pair.database_url.replace("+asyncpg", ""))
    try:
        found: list[asyncpg.Record] = await connection.fetch(query)
        return found
    finally:
        await connection.close()


def repacked(archive: Path, folder: Path, part: str, change: Callable[[bytes], bytes] | None) -> Path:
    """A copy of the archive in which one part is another, or missing; it unpacks well."""
    copy = folder / archive.name
    with tarfile.open(archive) as old, tarfile.open(copy, "w:gz") as new:
        for member in old.getmembers():
            content = old.extractfile(member)
            if content is None:
                new.addfile(member)
            elif not member.name.endswith(part):
                new.addfile(member, content)
            elif change is not None:
                changed = change(content.read())
                member.size = len(changed)
                new.addfile(member, BytesIO(changed))
    return copy


def on_database(url: str, name: str) -> str:
    """The URL of another database of the same server."""
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def parts_of(archive: Path) -> dict[str, bytes]:
    """The files in an archive, by their paths in it."""
    with tarfile.open(archive) as tar:
        return {
            member.name.partition("/")[2]: file.read()
            for member in tar.getmembers()
            if (file := tar.extractfile(member)) is not None
        }
