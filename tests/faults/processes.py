"""The service as it runs in earnest: servers, API processes and a relay, each of which can be hurt."""

import asyncio
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from httpx import AsyncClient, TransportError
from pydantic import SecretStr

from rebootcamp.embedded.servers import EmbeddedServer, EmbeddedServers
from rebootcamp.settings import Environment, Settings
from tests.faults.set_clock import ClockFile

READY_S = 60.0
PROJECT = Path(__file__).parents[2]


def settings_of(servers: EmbeddedServers) -> Settings:
    """With a key of its own; people log in quickly, and for as long as a run takes."""
    return Settings(
        environment=Environment.DEVELOPMENT,
        database_url=SecretStr(servers.database_url),
        database_distributed=False,
        mongo_url=SecretStr(servers.mongo_url),
        secret_key=SecretStr(secrets.token_urlsafe(48)),
        access_token_lifetime_s=3600,
        argon2_time_cost=1,
        argon2_memory_kib=32,
    )


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as place:
        port: int = place.getsockname()[1]
    return port


@dataclass(slots=True)
class ServiceProcess:
    """A ``rebootcamp`` command in a process of its own, started again after it was killed.

    Attributes:
        clock: The file that says how far its clock is ahead; None for the machine's clock.
    """

    command: str
    environment: dict[str, str]
    log: Path
    port: int | None = None
    clock: Path | None = None
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int | None:
        """The id of the process; None when it does not run."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        environment = {**os.environ, **self.environment}
        if self.port is not None:
            environment["REBOOTCAMP_PORT"] = str(self.port)
        program = ["-c", "from rebootcamp.cli import app; app()"]
        if self.clock is not None:
            program = ["-m", "tests.faults.set_clock", str(self.clock)]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, *program, self.command],
                cwd=PROJECT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def ready(self, status: int = 200) -> None:
        """Returns once it answers that it is ready, or by another status; a relay answers nobody."""
        if self.port is None:
            return
        async with asyncio.timeout(READY_S), AsyncClient(timeout=2) as client:
            while True:
                try:
                    if (await client.get(f"{self.url}/health/ready")).status_code == status:
                        return
                except TransportError:
                    pass
                self.ensure_running()
                await asyncio.sleep(0.1)

    def set_clock(self, ahead_s: float) -> None:
        """Lets its clock jump, and that of the processes that follow it."""
        assert self.clock is not None
        ClockFile(self.clock).ahead_s = ahead_s

    def ensure_running(self) -> None:
        """Starts it again when it has ended by itself, as whatever supervises it would."""
        if self._process is None or self._process.poll() is not None:
            self.start()

    def kill(self) -> None:
        self.end(signal.SIGKILL)

    def end(self, signum: signal.Signals = signal.SIGTERM) -> None:
        if self._process is not None:
            self._process.send_signal(signum)
            self._process.wait(timeout=30)
            self._process = None


async def end_all(processes: Iterable[ServiceProcess]) -> None:
    """Ends them at once, each in a thread: proxies that it ends its business through may be this loop's."""
    async with asyncio.TaskGroup() as group:
        for process in processes:
            group.create_task(asyncio.to_thread(process.end))


def family(pid: int) -> Iterator[int]:
    """That process and all below it."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except FileNotFoundError:
        return
    for child in children:
        yield from family(int(child))


def signal_server(server: EmbeddedServer, signum: signal.Signals) -> None:
    """Sends a signal to a server and to all its processes."""
    pid = server.pid
    for member in list(family(pid)) if pid else ():
        try:
            os.kill(member, signum)
        except ProcessLookupError:
            continue
