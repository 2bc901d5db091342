"""`rebootcamp serve` as a process: what it refuses, and how it ends."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from rebootcamp.settings import Settings
from tests.support.proxy import Proxy
from tests.support.serving import serving
from tests.support.wire import Statement


async def first_line(url: str, header: bytes) -> bytes:
    """How the service begins its answer to a request with that header."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
    writer.write(b"GET /health/live HTTP/1.1\r\nHost: test\r\nConnection: close\r\nX-Long: " + header)
    async with asyncio.timeout(10):
        line = await reader.readline()
    writer.close()
    return line


async def taken_of(url: str, begin: bytes, without_end: bytes) -> int:
    """How many bytes the service takes of what begins like that and never ends, until it closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
    writer.write(begin)
    sent_bytes = len(begin)
    with suppress(ConnectionError):
        async with asyncio.timeout(10):
            while not reader.at_eof():
                writer.write(without_end)
                sent_bytes += len(without_end)
                await writer.drain()
                await asyncio.sleep(0)
    writer.close()
    return sent_bytes


@pytest.fixture(scope="module")
async def url(settings: Settings, database_url: str) -> AsyncIterator[str]:
    """Of a service of its own, which listens."""
    async with serving(settings, database_url) as (_, url):
        yield url


HEAD = b"GET /health/live HTTP/1.1\r\nHost: test\r\n"
CHUNKED = b"POST /auth/logout HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("begin", "without_end"),
    [
        (b"GET /", b"a" * 1000),
        (HEAD + b"X-Long: ", b"x" * 1000),
        (HEAD, b"X-Many: x\r\n" * 100),
        (CHUNKED + b"2\r\n{}\r\n0\r\nX-Long: ", b"x" * 1000),
        (CHUNKED + b"2\r\n{}\r\n0\r\n", b"X-Many: x\r\n" * 100),
        (CHUNKED + b"2;", b"x" * 1000),
    ],
    ids=["path", "header", "headers", "trailer", "trailers", "extension"],
)
async def test_what_does_not_end_is_not_taken(url: str, begin: bytes, without_end: bytes) -> None:
    assert await taken_of(url, begin, without_end) < 10_000_000, "what lies in buffers of the machine included"


async def test_what_comes_in_small_pieces_is_put_together(url: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
    request = b"GET /health/live HTTP/1.1\r\nHost: test\r\nX-Long: " + b"x" * 20_000 + b"\r\n\r\n"
    async with asyncio.timeout(10):
        for _ in range(2):  # on one connection
            for start in range(0, len(request), 5000):
                writer.write(request[start : start + 5000])
                await writer.drain()
            assert await reader.readline() == b"HTTP/1.1 200 OK\r\n"
            await reader.readuntil(b'{"status":"ok"}')
    writer.close()


async def test_requests_that_come_at_once_on_one_connection_are_answered_in_their_order(url: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
    answers = []
    async with asyncio.timeout(10):
        for path in (b"/health/live", b"/nothing", b"/health/live"):
            writer.write(b"GET " + path + b" HTTP/1.1\r\nHost: test\r\n\r\n")
        for _ in range(3):
            status, *fields = (await reader.readuntil(b"\r\n\r\n")).lower().split(b"\r\n")
            (size,) = (field.removeprefix(b"content-length: ") for field in fields if b"content-length" in field)
            answers.append((status.split()[1], await reader.readexactly(int(size))))
    writer.close()
    live, unknown, live_again = answers
    assert live == live_again == (b"200", b'{"status":"ok"}')
    assert unknown[0] == b"404"
    assert b'"code":"path_not_found"' in unknown[1]


PATIENCE_S = 0.5
PER_ADDRESS = 6
ONE, OTHER, PROXY = "127.0.0.1", "127.0.0.2", "127.0.0.3"


@pytest.fixture(scope="module")
async def strict_url(settings: Settings, database_url: str) -> AsyncIterator[str]:
    """A service that keeps few connections, and does not wait for long."""
    bounds = {
        "REBOOTCAMP_CLIENT_DEADLINE_S": str(PATIENCE_S),
        "REBOOTCAMP_MAX_CONNECTIONS": str(2 * PER_ADDRESS),
        "REBOOTCAMP_MAX_CONNECTIONS_PER_ADDRESS": str(PER_ADDRESS),
        "REBOOTCAMP_TRUSTED_PROXIES": PROXY,
    }
    async with serving(settings, database_url, **bounds) as (_, url):
        yield url


class Connection:
    """A connection from an address of this machine."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def open(cls, url: str, address: str = ONE) -> "Connection":
        port = urlsplit(url).port
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0), limit=1024))

    async def status(self) -> int:
        """The status that a request for the service's health is answered with; 0 where it is not."""
        with suppress(ConnectionError):
            self.writer.write(HEAD + b"\r\n")
            line = await self.reader.readline()
            if line:
                length = int((await self.reader.readuntil(b"\r\n\r\n")).lower().split(b"length: ")[1].split()[0])
                await self.reader.readexactly(length)
                return int(line.split()[1])
        return 0

    async def drips(self, begin: bytes, drop: bytes) -> None:
        """Sends that beginning and then drop after drop, until the service closes the connection."""
        with suppress(ConnectionError):
            self.writer.write(begin)
            while not self.reader.at_eof():
                with suppress(TimeoutError):
                    async with asyncio.timeout(PATIENCE_S / 10):
                        await self.reader.read(1024)
                self.writer.write(drop)
                await self.writer.drain()
        await self.end()

    async def end(self) -> None:
        self.writer.transport.abort()
        with suppress(ConnectionError):
            await self.writer.wait_closed()


async def refusal(url: str, address: str) -> bytes:
    """Returns all that the service writes to a new connection that asks for nothing."""
    one = await Connection.open(url, address)
    try:
        async with asyncio.timeout(5):
            return await one.reader.read()
    finally:
        await one.end()


async def room(url: str, address: str = ONE) -> None:
    """Returns when the service takes a connection from there."""
    status = 0
    async with asyncio.timeout(10):
        while status != 200:
            one = await Connection.open(url, address)
            status = await one.status()
            await one.end()


@asynccontextmanager
async def connections(url: str, count: int, address: str = ONE) -> AsyncIterator[list[Connection]]:
    """Opens so many connections, which are ended with the block."""
    opened = [await Connection.open(url, address) for _ in range(count)]
    try:
        yield opened
    finally:
        for one in opened:
            await one.end()
        await room(url, address)


@pytest.mark.parametrize(
    ("begin", "drop"),
    [
        (b"", b""),
        (HEAD, b""),
        (HEAD + b"X-Long: ", b"x"),
        (HEAD + b"\r\n", b"\r\n"),
        (HEAD + b"\r\n" + HEAD + b"X-Long: ", b"x"),
        (CHUNKED + b"2;", b"x"),
        (b"POST /auth/logout HTTP/1.1\r\nHost: test\r\nContent-Length: 70000\r\n\r\n", b"x"),
    ],
    ids=["silent", "half a head", "head", "line ends", "second head", "extension", "body that was refused"],
)
async def test_what_does_not_end_is_not_waited_for(strict_url: str, begin: bytes, drop: bytes) -> None:
    idle = await Connection.open(strict_url)
    assert await idle.status() == 200
    endless = await Connection.open(strict_url)
    async with asyncio.timeout(10):
        await endless.drips(begin, drop)
    assert await idle.status() == 200, "what has had its answer may keep its connection"
    await idle.end()


async def test_who_does_not_take_the_answers_is_not_waited_for(strict_url: str) -> None:
    async with connections(strict_url, PER_ADDRESS) as greedy:
        for one in greedy:
            one.writer.write(b"GET /docs/assets/swagger-ui-bundle.js HTTP/1.1\r\nHost: test\r\n\r\n" * 10)
            await one.reader.readline()
        await room(strict_url)


async def test_one_address_has_a_part_of_the_connections_and_a_trusted_proxy_all(strict_url: str) -> None:
    async with connections(strict_url, PER_ADDRESS) as first:
        assert [await one.status() for one in first] == [200] * PER_ADDRESS
        assert b"Too many connections." in await refusal(strict_url, ONE)
        other = await Connection.open(strict_url, OTHER)
        assert await other.status() == 200
        await other.end()
        await first.pop().end()
        await room(strict_url)
    async with connections(strict_url, 2 * PER_ADDRESS, PROXY) as of_proxy:
        assert [await one.status() for one in of_proxy] == [200] * 2 * PER_ADDRESS
        for address in (ONE, PROXY):
            assert b"Too many connections." in await refusal(strict_url, address)


async def test_requests_that_wait_for_their_turn_on_one_connection_are_few(url: str) -> None:
    one = await Connection.open(url)
    answered = 0
    with suppress(ConnectionError):
        one.writer.write((HEAD + b"\r\n") * 1000)
        async with asyncio.timeout(10):
            while line := await one.reader.readline():
                answered += line.startswith(b"HTTP/1.1 200")
    assert answered < 100
    await one.end()


def looks_for_an_account(statement: Statement) -> bool:
    return "users.email" in statement.sql


@pytest.fixture
async def postgres_proxy(database_url: str) -> AsyncIterator[Proxy[Statement]]:
    server = urlsplit(database_url)
    assert server.hostname
    assert server.port
    async with Proxy.to(server.hostname, server.port, protocol="postgresql") as proxy:
        yield proxy


@pytest.mark.long
async def test_sigterm_lets_requests_finish_and_takes_no_more(
    settings: Settings, postgres_proxy: Proxy[Statement], database_url: str
) -> None:
    async with (
        serving(settings, postgres_proxy.url_for(database_url)) as (process, url),
        httpx.AsyncClient(base_url=url, timeout=20) as client,
    ):
        assert await first_line(url, b"x" * 40_000) == b"HTTP/1.1 400 Bad Request\r\n", "they do not end"
        assert await first_line(url, b"x" * 32_000 + b"\r\n\r\n") == b"HTTP/1.1 200 OK\r\n"
        for size_bytes in (33_000, 60_000, 100_000):
            line = await first_line(url, b"x" * size_bytes + b"\r\n\r\n")
            assert line.split()[1] in {b"431", b"400"}, "the server itself refuses what does not come in one piece"

        postgres_proxy.forget()
        postgres_proxy.hold_replies(looks_for_an_account)
        nobody = {"grant_type": "password", "username": "nobody@example.org", "password": "not-the-password"}
        answer = asyncio.create_task(client.post("/auth/token", data=nobody))
        await postgres_proxy.seen(looks_for_an_account)
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
                except ConnectionError:
                    break
                writer.close()
                await writer.wait_closed()
        assert process.returncode is None
        postgres_proxy.release_replies()
        assert (await answer).status_code == 401
        async with asyncio.timeout(10):
            assert await process.wait() == 128 + signal.SIGTERM


@pytest.mark.long
async def test_options_say_where_it_serves_and_by_how_many_processes(settings: Settings, database_url: str) -> None:
    elsewhere = {"REBOOTCAMP_HOST": "192.0.2.1", "REBOOTCAMP_PORT": "1", "REBOOTCAMP_WORKERS": "1"}
    options = ("--host=127.0.0.1", "--workers=2")
    async with serving(settings, database_url, options, **elsewhere) as (process, _):
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        commands = [Path(f"/proc/{child}/cmdline").read_text() for child in children]
        assert len([command for command in commands if "spawn_main" in command]) == 2
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(30):
            await process.wait()
