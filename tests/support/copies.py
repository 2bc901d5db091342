"""Runs backup.sh and restore.sh on a pair of databases, as their user would."""

import os
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from rebootcamp.databases.postgresql import client_environment
from rebootcamp.embedded import client_programs

PROJECT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two databases, and how scripts reach them."""

    database_url: str
    mongo_url: str

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

    def run(self, script: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a script of the project's to its end."""
        return subprocess.run(
            [PROJECT / script, *arguments],
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


def parts_of(archive: Path) -> dict[str, bytes]:
    """The files in an archive, by their paths in it."""
    with tarfile.open(archive) as tar:
        return {
            member.name.partition("/")[2]: file.read()
            for member in tar.getmembers()
            if (file := tar.extractfile(member)) is not None
        }
