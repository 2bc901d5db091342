"""Applies load: wrk asks a server as fast as it answers, while a writer posts completions through this service."""

import json
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from uuid import UUID

from seed import Job
from servers import Server, cpu_s, forget_peaks, peak_rss_mib

SCRIPT = Path(__file__).with_name("wrk.lua")
WRITERS = 4
WARM_UP_CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class Request:
    """A request that wrk sends."""

    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    method: str = "GET"
    body: str = ""

    def __bytes__(self) -> bytes:
        headers = {"Host": "127.0.0.1", **self.headers}
        if self.body:
            headers |= {"Content-Type": "application/json", "Content-Length": str(len(self.body.encode()))}
        lines = [f"{self.method} {self.path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        return ("\r\n".join([*lines, "", ""]) + self.body).encode()


@dataclass(frozen=True, slots=True)
class Window:
    """Figures of one server during one measurement.

    Attributes:
        rate: Answers below 400 a second.
        errors: How many requests were refused or not answered.
        api_cpu_ms: Of the server and its children, for each answer.
        database_cpu_ms: Of both databases, for each answer; the writer's share is in it.
        written: How many changes the writer made meanwhile.
    """

    rate: float
    p50_ms: float
    p99_ms: float
    api_cpu_ms: float
    database_cpu_ms: float
    peak_rss_mib: float
    errors: int
    written: int

    def __str__(self) -> str:
        return (
            f"{self.rate:.0f}/s, p50 {self.p50_ms:.2f} ms, p99 {self.p99_ms:.1f} ms,"
            f" CPU {self.api_cpu_ms:.2f} + {self.database_cpu_ms:.2f} ms, {self.peak_rss_mib:.0f} MiB"
            f" ({self.errors} errors, {self.written} changes)"
        )


@dataclass(slots=True)
class Writer:
    """Posts completions through a process of this service that nothing else is asked of.

    Attributes:
        jobs: Each is posted once; those that follow one another are different people's.
        refused: How many were not answered with 201.
    """

    port: int
    jobs: Iterator[Job]
    tokens: Mapping[UUID, str]
    per_second: float
    written: int = 0
    refused: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Writes for as long as the block runs."""
        stop = threading.Event()
        threads = [threading.Thread(target=self._write, args=(stop, i), daemon=True) for i in range(WRITERS)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            stop.set()
            for thread in threads:
                thread.join()

    def post(self, job: Job) -> None:
        """Posts a completion on a connection of its own.

        Raises:
            RuntimeError: It is not accepted.
        """
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            if not self._is_accepted(connection, job):
                raise RuntimeError(f"{job.challenge_code} was refused")
        finally:
            connection.close()

    def _write(self, stop: threading.Event, place: int) -> None:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        began, number = time.monotonic(), place
        while not stop.wait(max(0.0, began + number / self.per_second - time.monotonic())):
            number += WRITERS
            with self._lock:
                job = next(self.jobs)
            accepted = self._is_accepted(connection, job)
            with self._lock:
                self.written += accepted
                self.refused += not accepted
        connection.close()

    def _is_accepted(self, connection: HTTPConnection, job: Job) -> bool:
        request = completion(job, {"Authorization": f"Bearer {self.tokens[job.person.id]}"})
        try:
            connection.request(
                "POST", request.path, request.body, {**request.headers, "Content-Type": "application/json"}
            )
            response = connection.getresponse()
            response.read()
        except (OSError, HTTPException):
            connection.close()  # The next request opens it again.
            return False
        return response.status == 201


def completion(job: Job, headers: Mapping[str, str]) -> Request:
    """Returns the request that posts a job's completion."""
    body = json.dumps({"performed_at": job.performed_at.isoformat()})
    return Request(f"/challenges/{job.challenge_code}/completions", headers, "POST", body)


def measure(
    server: Server,
    requests: Iterable[Request],
    connections: int,
    seconds: int,
    databases: Sequence[int],
    writer: Writer | None,
    folder: Path,
) -> Window:
    """Runs wrk for those seconds, and reads what processor time and memory that took."""
    file = folder / "requests"
    file.write_bytes(b"".join(bytes(request) + b"\0" for request in requests))
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout=10s", f"-s{SCRIPT}"]
    written = writer.written if writer else 0
    forget_peaks(server.pids)
    api, database = cpu_s(server.pids), cpu_s(databases)
    with writer.writing() if writer else nullcontext():
        told = _run([*command, f"http://127.0.0.1:{server.port}", "--", str(file)])
    api, database = cpu_s(server.pids) - api, cpu_s(databases) - database
    if writer and writer.written == written:
        raise RuntimeError("Nothing could be written meanwhile.")
    answers, errors = int(told["requests"] - told["refused"]), int(told["refused"] + told["failed"])
    if answers <= errors:
        raise RuntimeError(f"{server.name} refused or left unanswered {errors} requests; its log says why.")
    return Window(
        rate=answers / told["seconds"],
        p50_ms=told["p50_ms"],
        p99_ms=told["p99_ms"],
        api_cpu_ms=1000 * api / answers,
        database_cpu_ms=1000 * database / answers,
        peak_rss_mib=peak_rss_mib(server.pids),
        errors=errors,
        written=writer.written - written if writer else 0,
    )


def ask_each_once(server: Server, requests: Sequence[Request]) -> None:
    """Sends each request once, over a few connections, and measures nothing.

    Raises:
        OSError: The server does not answer.
    """
    with ThreadPoolExecutor(WARM_UP_CONNECTIONS) as threads:
        list(threads.map(partial(_ask, server), (requests[i::WARM_UP_CONNECTIONS] for i in range(WARM_UP_CONNECTIONS))))


def _ask(server: Server, requests: Iterable[Request]) -> None:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=10)
    for request in requests:
        connection.request(request.method, request.path, headers=request.headers)
        connection.getresponse().read()
    connection.close()


def _run(command: Sequence[str]) -> dict[str, float]:
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - no word is a user's
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
