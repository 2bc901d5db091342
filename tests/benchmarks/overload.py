"""What a process still does when four times as much is asked of it as it can do, beside what it does at its best.

    python -m tests.benchmarks.overload --seconds 8

Goodput is what is answered well and in time: 2xx, within the deadline. The peak is the best of several numbers of
clients that each wait for their answer before they ask again; then requests come at four times that rate, whether the
earlier ones are answered or not. Both are measured in one run against the same process; what counts is their ratio.
"""

import argparse
import asyncio
import json
import os
import re
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle, product
from pathlib import Path

import uvloop

from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.composition import open_container
from rebootcamp.domain.texts import Language
from rebootcamp.embedded.servers import embedded_servers
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Settings
from tests.faults.processes import ServiceProcess, family, free_port, settings_of

CONTENT_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
TICKS_PER_S = os.sysconf("SC_CLK_TCK")
CLIENTS = (4, 16, 64)
OVERLOAD = 4
DEADLINE_S = 2.0
LEARNERS = 1000
WRITES = 10
"""One request in so many is a completion; the others read somebody's progress."""
DAILY = ("cycle-5km", "metro-10km", "vegetarian-meal", "tap-water-1-5l", "three-minute-shower", "air-dry-laundry")


@dataclass(slots=True)
class Tally:
    """What came of the requests of some seconds.

    Attributes:
        good: Answered with 2xx within the deadline of a read, whichever they were.
        answers: How many came with each status; 0 for none at all.
        cores: How many cores each process used, on average.
    """

    seconds: float
    good: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    durations_s: list[float] = field(default_factory=list)
    cores: Mapping[str, float] = field(default_factory=dict)

    @property
    def goodput(self) -> float:
        """Per second."""
        return self.good / self.seconds

    def add(self, status: int, duration_s: float) -> None:
        self.answers[status] += 1
        if 200 <= status < 300 and duration_s <= DEADLINE_S:
            self.good += 1
            self.durations_s.append(duration_s)

    def __str__(self) -> str:
        ordered = sorted(self.durations_s) or [0.0]
        quantiles = ", ".join(f"p{p} {ordered[len(ordered) * p // 100] * 1000:.0f} ms" for p in (50, 99))
        statuses = ", ".join(f"{status}: {count}" for status, count in sorted(self.answers.items()))
        cores = ", ".join(f"{name} {share:.2f}" for name, share in self.cores.items())
        return f"{self.goodput:6.1f} good a second; {quantiles} of them; {statuses}; cores: {cores}"


class Connection(asyncio.Protocol):
    """A connection that is kept open; a client library would cost more than what it measures."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._transport: asyncio.WriteTransport | None = None
        self._received = b""
        self._answer: asyncio.Future[int] | None = None

    async def send(self, request: bytes) -> int:
        """The status of the answer, which is read whole; 0 when the connection breaks."""
        loop = asyncio.get_running_loop()
        # A server with too many connections answers before it is asked.
        self._received, self._answer = b"", loop.create_future()
        try:
            if self._transport is None or self._transport.is_closing():
                self._transport, _ = await loop.create_connection(lambda: self, "127.0.0.1", self._port)
            self._transport.write(request)
            return await self._answer
        except OSError:
            return 0

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, _, body = self._received.partition(b"\r\n\r\n")
        length = CONTENT_LENGTH.search(head)
        if length and len(body) >= int(length[1]):
            if b"connection: close" in head:
                self.close()
            self._end(int(head[9:12]))

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - as asyncio names it
        self._end(0)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def _end(self, status: int) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(status)


@dataclass(frozen=True, slots=True)
class Processes:
    """Processes whose processor time is measured, beside that of this one.

    Attributes:
        roots: Their ids, by the names that they are printed under. Their children count, too.
    """

    roots: Mapping[str, int]

    def cpu_s(self) -> dict[str, float]:
        """Returns the seconds that each has used since it began, without what its ended children used."""
        of_roots = {name: sum(map(_cpu_s, family(pid))) for name, pid in self.roots.items()}
        return {"client": time.process_time(), **of_roots}

    async def beside(self, measured: Coroutine[None, None, Tally]) -> Tally:
        """Notes in the tally what share of a core each used meanwhile."""
        loop = asyncio.get_running_loop()
        began, before = loop.time(), self.cpu_s()
        tally = await measured
        elapsed_s, after = loop.time() - began, self.cpu_s()
        tally.cores = {name: (after[name] - before[name]) / elapsed_s for name in after}
        return tally


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / TICKS_PER_S


async def at_their_pace(port: int, requests: Iterator[bytes], clients: int, seconds: float) -> Tally:
    """So many clients, each of whom waits for its answer."""
    loop = asyncio.get_running_loop()
    tally, end = Tally(seconds), loop.time() + seconds

    async def client() -> None:
        connection = Connection(port)
        while (began := loop.time()) < end:
            tally.add(await connection.send(next(requests)), loop.time() - began)
        connection.close()

    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(client())
    return tally


async def at_a_rate(port: int, requests: Iterator[bytes], rate: float, seconds: float) -> Tally:
    """So many requests a second, come what may of them."""
    loop = asyncio.get_running_loop()
    tally, began = Tally(seconds), loop.time()
    idle: list[Connection] = []

    async def one() -> None:
        connection = idle.pop() if idle else Connection(port)
        sent = loop.time()
        tally.add(await connection.send(next(requests)), loop.time() - sent)
        idle.append(connection)

    async with asyncio.TaskGroup() as group:
        for number in range(int(rate * seconds)):
            await asyncio.sleep(began + number / rate - loop.time())
            group.create_task(one())
    for connection in idle:
        connection.close()
    return tally


async def tokens_of_learners(settings: Settings) -> list[str]:
    """People who have registered and logged in."""
    tokens = []
    await migrate(settings)
    await seed_catalogue(settings)
    async with open_container(settings) as container:
        for number in range(LEARNERS):
            email, password = f"learner-{number}@example.org", secrets.token_urlsafe(16)
            registration = Registration(email, password, f"Learner {number}", Language.EN, "Europe/Paris")
            await container.accounts.register(registration)
            tokens.append((await container.accounts.log_in(email, password)).access_token)
    return tokens


def requests_of(tokens: list[str]) -> Iterator[bytes]:
    """Reads of everybody in turn, and now and then something that one of them did yesterday or today."""
    now = datetime.now(UTC)
    moments = [(now - timedelta(hours=hours)).isoformat() for hours in (0, 25)]
    readers = cycle(tokens)
    for moment, code, token in product(moments, DAILY, tokens):
        body = json.dumps({"performed_at": moment})
        yield (
            f"POST /challenges/{code}/completions HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        ).encode()
        for _ in range(WRITES - 1):
            yield (
                f"GET /users/me/progress HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {next(readers)}\r\n\r\n"
            ).encode()
    raise RuntimeError("there is nothing left to do: ask for fewer seconds")


async def measure(port: int, tokens: list[str], seconds: float, processes: Processes) -> float:
    """Prints what was measured, and returns the goodput under overload as a share of the peak."""
    requests = requests_of(tokens)
    await at_their_pace(port, requests, CLIENTS[0], 3)  # what is made at first use is made
    peak = 0.0
    for clients in CLIENTS:
        tally = await processes.beside(at_their_pace(port, requests, clients, seconds))
        sys.stdout.write(f"{clients:4} clients: {tally}\n")
        peak = max(peak, tally.goodput)
    rate = OVERLOAD * peak
    tally = await processes.beside(at_a_rate(port, requests, rate, 2 * seconds))
    share = tally.goodput / peak
    sys.stdout.write(f"{rate:.0f} a second: {tally}\ngoodput at {OVERLOAD} times the peak: {share:.2f} of it\n")
    return share


def main() -> None:
    """Runs from the command line; ends with 1 below four fifths."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seconds", type=float, default=8, help="for each number of clients; twice that under overload"
    )
    options = parser.parse_args()
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rebootcamp-overload-")))
        directory.chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
        servers = stack.enter_context(embedded_servers(directory / "data"))
        settings = settings_of(servers).model_copy(update={"login_attempts_per_address": LEARNERS * 2})
        tokens = asyncio.run(tokens_of_learners(settings))
        environment = {
            "REBOOTCAMP_ENVIRONMENT": "development",
            "REBOOTCAMP_DATABASE_URL": servers.database_url,
            "REBOOTCAMP_MONGO_URL": servers.mongo_url,
            "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
            "REBOOTCAMP_READS_PER_MINUTE": "1000000",
            "REBOOTCAMP_WRITES_PER_MINUTE": "1000000",
            "REBOOTCAMP_SELF_REPORTED_POINTS_PER_DAY": "1000000",
            "REBOOTCAMP_LOG_LEVEL": "WARNING",
        }
        api = ServiceProcess("serve", environment, directory / "api.log", free_port())
        api.start()
        stack.callback(api.end)
        asyncio.run(api.ready())
        assert api.port
        pids = {"service": api.pid, "PostgreSQL": servers.postgres.pid, "MongoDB": servers.mongo.pid}
        processes = Processes({name: pid for name, pid in pids.items() if pid})
        share = uvloop.run(measure(api.port, tokens, options.seconds, processes))
    sys.exit(0 if share >= 0.8 else 1)


if __name__ == "__main__":
    main()
