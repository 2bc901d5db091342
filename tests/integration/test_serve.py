"""`rebootcamp serve` as a process: what it refuses, and how it ends."""

import asyncio
import signal
from collections.abc import AsyncIterator
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


def is_probe(statement: Statement) -> bool:
    return statement.sql == "SELECT 1"


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
        postgres_proxy.hold_replies(is_probe)
        answer = asyncio.create_task(client.get("/health/ready"))
        await postgres_proxy.seen(is_probe)
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
        assert (await answer).status_code == 200
        async with asyncio.timeout(10):
            assert await process.wait() == 128 + signal.SIGTERM
