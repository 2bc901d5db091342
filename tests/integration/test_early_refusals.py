"""Refusals that the server writes by itself while the queue is full: they are what the application would answer."""

import asyncio
import json
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
import structlog
import uvicorn
from fastapi import FastAPI
from prometheus_client import REGISTRY
from starlette.types import Receive, Scope, Send

from rebootcamp.app import create_app
from rebootcamp.cli.http_server import http_options
from rebootcamp.settings import Settings
from tests.conftest import OpenApp
from tests.support.people import People, Person
from tests.support.proxy import Proxy
from tests.support.wire import Statement

DIRECT, PROXY = "127.0.0.1", "127.0.0.3"
BOUNDS: dict[str, Any] = {
    "max_concurrent_requests": 2,
    "max_concurrent_requests_per_caller": 2,
    "max_waiting_requests": 0,
    "read_deadline_s": 60,
    "postgresql_statement_timeout_s": 60,
    "trusted_proxies": (f"{PROXY}/32",),
}


class Watched:
    """The application, and the paths of the requests that the server passes to it."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self.state = app.state
        self.seen: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.seen[scope["path"]] += 1
        await self.app(scope, receive, send)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it was received."""

    status: str
    headers: frozenset[tuple[str, str]]
    body: bytes

    @classmethod
    async def read(cls, reader: asyncio.StreamReader, *, head: bool = False) -> "Answer":
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:] if line)}
        body = b"" if head else await reader.readexactly(int(fields["content-length"]))
        return cls(lines[0], frozenset(fields.items()), body)

    def without_id(self) -> tuple[str, frozenset[tuple[str, str]], object]:
        """Returns the parts that are the same when the same is asked again."""
        headers = frozenset(header for header in self.headers if header[0] not in ("date", "x-request-id"))
        document = json.loads(self.body) | {"request_id": ""} if self.body else None
        return self.status, headers, document


@dataclass(frozen=True, slots=True)
class Full:
    """A server whose places are all taken, for as long as PostgreSQL does not answer."""

    port: int
    app: Watched
    learner: Person

    async def connect(self, address: str = DIRECT) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port, local_addr=(address, 0))

    async def ask(self, request: str, address: str = DIRECT) -> Answer:
        """The answer to a request on a connection of its own."""
        reader, writer = await self.connect(address)
        writer.write(request.encode())
        async with asyncio.timeout(20):
            answer = await Answer.read(reader, head=request.startswith("HEAD"))
            if ("connection", "close") in answer.headers:
                assert await reader.read() == b""
        writer.close()
        return answer


@asynccontextmanager
async def listening(app: Watched, settings: Settings) -> AsyncIterator[int]:
    """Serves the application as ``rebootcamp serve`` does, within this process."""
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", timeout_graceful_shutdown=1, **http_options(settings)))
    with socket.create_server(("127.0.0.1", 0)) as place:
        running = asyncio.create_task(server.serve(sockets=[place]))
        try:
            yield place.getsockname()[1]
        finally:
            server.should_exit = True
            await running


def reads_heads(statement: Statement) -> bool:
    return "user_heads" in statement.sql


@pytest.fixture(scope="module")
async def full(settings: Settings, open_app: OpenApp) -> AsyncIterator[Full]:
    url = settings.database_url.get_secret_value()
    address = url.rpartition("@")[2].partition("/")[0]
    host, _, port = address.partition(":")
    async with (
        Proxy.to(host, int(port), protocol="postgresql") as proxy,
        open_app(database_url=type(settings.database_url)(proxy.url_for(url)), **BOUNDS) as app,
    ):
        learner = await People(app).learner()
        watched = Watched(app)
        async with listening(watched, settings.model_copy(update=BOUNDS)) as server_port:
            proxy.forget()
            proxy.hold_replies(reads_heads)
            inside = [asyncio.create_task(learner.get("/users/me/progress")) for _ in range(2)]
            await proxy.seen(reads_heads)
            yield Full(server_port, watched, learner)
            proxy.release_replies()
            assert [(await request).status_code for request in inside] == [200, 200]


GET = "GET /users/me/progress HTTP/1.1\r\nHost: test\r\n"
POST = "POST /challenges/cycle-5km/completions HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n"
SAME = {
    "read": (GET + "\r\n", DIRECT),
    "head": ("HEAD /users/me HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n", DIRECT),
    "write": (POST + "\r\n{}", DIRECT),
    "unknown path": ("PUT /caf%C3%A9/%22%0a?x=1 HTTP/1.1\r\nHost: test\r\n\r\n", DIRECT),
    "named": (GET + "X-Request-ID: from-the-client-7\r\n\r\n", DIRECT),
    "last request": (GET + "Connection: close\r\n\r\n", DIRECT),
    "HTTP 1.0": ("GET /challenges HTTP/1.0\r\n\r\n", DIRECT),
    "over TLS": (GET + "X-Forwarded-Proto: https\r\n\r\n", PROXY),
    "not over TLS": (GET + "X-Forwarded-Proto: http\r\n\r\n", PROXY),
    "pretended TLS": (GET + "X-Forwarded-Proto: https\r\n\r\n", DIRECT),
}


@pytest.mark.parametrize(("request_", "address"), SAME.values(), ids=SAME)
async def test_the_server_refuses_as_the_application_does(full: Full, request_: str, address: str) -> None:
    before = full.app.seen.total()
    early = await full.ask(request_, address)
    assert full.app.seen.total() == before, "the application was not asked"
    refusals, full.app.state.early_refusals = full.app.state.early_refusals, None
    try:
        late = await full.ask(request_, address)
    finally:
        full.app.state.early_refusals = refusals
    assert full.app.seen.total() == before + 1
    assert early.status == "HTTP/1.1 503 Service Unavailable"
    assert dict(early.headers)["retry-after"] == "1"
    assert early.without_id() == late.without_id()


async def test_a_refusal_names_its_request(full: Full) -> None:
    for given, is_kept in {"from-the-client-7": True, "not sane": False, "x" * 65: False}.items():
        answer = await full.ask(f"{GET}X-Request-ID: {given}\r\n\r\n")
        named = dict(answer.headers)["x-request-id"]
        assert json.loads(answer.body)["request_id"] == named
        assert (named == given) == is_kept
        assert is_kept or UUID(named).version == 7


async def test_health_is_answered(full: Full) -> None:
    assert (await full.ask("GET /health/live HTTP/1.1\r\nHost: test\r\n\r\n")).body == b'{"status":"ok"}'


async def test_each_refusal_is_counted_and_has_one_log_line(full: Full) -> None:
    def refused() -> float:
        labels = {"route": "unmatched", "method": "GET", "status": "503"}
        return REGISTRY.get_sample_value("rebootcamp_http_requests_total", labels) or 0

    before = refused()
    with structlog.testing.capture_logs() as lines:
        ids = [dict((await full.ask(GET + "\r\n")).headers)["x-request-id"] for _ in range(3)]
    assert refused() == before + 3
    own = [line for line in lines if line.get("request_id") in ids]
    assert [line["request_id"] for line in own] == ids
    for line in own:
        assert {name: line[name] for name in ("event", "method", "route", "status")} == {
            "event": "request",
            "method": "GET",
            "route": None,
            "status": 503,
        }
        assert 0 <= line["duration_ms"] < 100


async def test_a_connection_lives_on_after_a_refusal(full: Full) -> None:
    """Also after the rest of a body that nobody reads."""
    reader, writer = await full.connect()
    async with asyncio.timeout(20):
        for _ in range(3):
            writer.write(POST.encode() + b"\r\n")
            assert (await Answer.read(reader)).status.split()[1] == "503"
            writer.write(b"{}GET /health/live HTTP/1.1\r\nHost: test\r\n\r\n")
            assert (await Answer.read(reader)).status.split()[1] == "200"
    writer.close()


async def test_requests_that_come_at_once_on_one_connection_are_refused_in_their_order(full: Full) -> None:
    reader, writer = await full.connect()
    paths = ["/health/live", *(f"/users/{number}" for number in range(10)), "/health/live", "/problems"]
    for path in paths:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: test\r\n\r\n".encode())
    async with asyncio.timeout(20):
        answers = [json.loads((await Answer.read(reader)).body) for _ in paths]
    writer.close()
    assert [answer.get("instance", "/health/live") for answer in answers] == paths


async def test_no_more_requests_are_accepted_at_once_than_there_are_places(
    settings: Settings, open_app: OpenApp
) -> None:
    """However many arrive between two turns of the event loop, before any of them has taken its place."""
    async with open_app(**BOUNDS | {"max_concurrent_requests_per_caller": 20}) as app:
        learner = await People(app).learner()
        request = f"{GET}Authorization: Bearer {learner.token}\r\n\r\n".encode()
        watched = Watched(app)
        async with listening(watched, settings) as port:
            connections = [await asyncio.open_connection("127.0.0.1", port) for _ in range(20)]
            for _ in range(3):  # The places are free again after each time.
                watched.seen.clear()
                for _, writer in connections:
                    writer.write(request)
                async with asyncio.timeout(20):
                    answers = [await Answer.read(reader) for reader, _ in connections]
                accepted = [answer for answer in answers if answer.status.split()[1] != "503"]
                assert len(accepted) == watched.seen["/users/me/progress"] >= 2
            for _, writer in connections:
                writer.close()


@pytest.mark.parametrize(
    "setting", [{"allowed_origins": ("https://a.example.org",)}, {"otlp_endpoint": "http://127.0.0.1:9"}]
)
async def test_with_cors_or_tracing_the_application_refuses(settings: Settings, setting: dict[str, Any]) -> None:
    """Both add to each answer: headers, a span."""
    assert not hasattr(create_app(settings.model_copy(update=setting)).state, "early_refusals")
    assert hasattr(create_app(settings).state, "early_refusals")
