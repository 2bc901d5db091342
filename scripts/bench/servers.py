"""The contenders as processes, and what they and the databases use of the machine, read from ``/proc``."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path

FOLDER = Path(__file__).parent / "contenders"
TICKS_PER_S = os.sysconf("SC_CLK_TCK")
START_S = 60.0


@dataclass(frozen=True, slots=True)
class Contender:
    """A service that answers progress reads.

    Attributes:
        ours: Whether it is this service, which wants a token.
    """

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict, hash=False)
    ours: bool = False

    @property
    def log(self) -> str:
        """The name of the file that its output goes to."""
        return f"{self.name.replace(' ', '-')}.log"


@dataclass(slots=True)
class Server:
    """A running contender."""

    contender: Contender
    port: int
    process: subprocess.Popen[bytes]

    @property
    def name(self) -> str:
        return self.contender.name

    @property
    def pids(self) -> tuple[int, ...]:
        return (self.process.pid,)

    def wait_until(self, path: str, headers: Mapping[str, str]) -> None:
        """Returns once that request is answered with 200.

        Raises:
            RuntimeError: The process has ended, or has not answered in time.
        """
        deadline = time.monotonic() + START_S
        while True:
            with suppress(OSError, HTTPException):
                if get(self.port, path, headers)[0] == 200:
                    return
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{self.name} does not answer {path}; its log says why.")
            time.sleep(0.01)


@contextmanager
def serving(contender: Contender, environment: Mapping[str, str], log: Path) -> Iterator[Server]:
    """Starts the contender as a process of its own, on a free port; it may not listen yet."""
    with socket.create_server(("127.0.0.1", 0)) as place:
        port: int = place.getsockname()[1]
    settings = {**environment, **contender.environment, "PORT": str(port), "REBOOTCAMP_PORT": str(port)}
    command = [word.format(port=port) for word in contender.command]
    with log.open("ab") as output:
        process = subprocess.Popen(  # noqa: S603 - the commands are constants
            command, env={**os.environ, **settings}, cwd=FOLDER, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    try:
        yield Server(contender, port, process)
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def asgi(name: str, application: str) -> Contender:
    """Returns a contender that uvicorn runs: an ASGI application of the contenders' folder, with fast settings."""
    options = ("--host=127.0.0.1", "--port={port}", "--log-level=warning", "--no-access-log", "--loop=uvloop")
    return Contender(name, (sys.executable, "-m", "uvicorn", application, "--http=httptools", *options))


def node(name: str, script: str) -> Contender:
    """Returns a contender that Node runs: a script of the contenders' folder, with the settings of production."""
    return Contender(name, ("node", script), {"NODE_ENV": "production"})


def ours(name: str, **settings: str) -> Contender:
    """Returns a variant of this service: its settings, besides the ones that all variants have."""
    environment = {f"REBOOTCAMP_{key.upper()}": value for key, value in settings.items()}
    return Contender(name, (str(Path(sys.executable).with_name("rebootcamp")), "serve"), environment, ours=True)


def get(port: int, path: str, headers: Mapping[str, str]) -> tuple[int, bytes, Mapping[str, str]]:
    """Returns status, body and headers of one answer."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path, headers=dict(headers))
        response = connection.getresponse()
        return response.status, response.read(), dict(response.getheaders())
    finally:
        connection.close()


def cpu_s(pids: Iterable[int]) -> float:
    """Returns the processor time of those processes and of everything that they ever started, in seconds."""
    return sum(_ticks(member) for pid in pids for member in _family(pid)) / TICKS_PER_S


def forget_peaks(pids: Iterable[int]) -> None:
    """Starts the peaks of memory afresh, where the kernel lets us."""
    for member in (member for pid in pids for member in _family(pid)):
        with suppress(OSError):
            Path(f"/proc/{member}/clear_refs").write_text("5", "ascii")


def peak_rss_mib(pids: Iterable[int]) -> float:
    """Returns the sum of the peaks of resident memory of those processes and their children, in MiB."""
    return sum(_peak_kib(member) for pid in pids for member in _family(pid)) / 1024


def _family(pid: int) -> Iterator[int]:
    yield pid
    with suppress(FileNotFoundError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with suppress(FileNotFoundError):
                for child in (thread / "children").read_text("ascii").split():
                    yield from _family(int(child))


def _ticks(pid: int) -> int:
    """User and system time, with that of children that have ended and were waited for."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    except FileNotFoundError:
        return 0
    return sum(int(ticks) for ticks in fields[11:15])


def _peak_kib(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text("utf-8")
    except FileNotFoundError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0)
