"""Runs backup.sh and restore.sh on a pair of databases, as their user would."""

import os
import subprocess
import sys
import tarfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
from pydantic import SecretStr
from pymongo import AsyncMongoClient
from sqlalchemy import make_url

from rebootcamp.databases.postgresql import client_environment
from rebootcamp.embedded import client_programs

PROJECT = Path(__file__).parents[2]


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
            "REBOOTCAMP_STORES": "direct",
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
            timeout=120,
        )

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
