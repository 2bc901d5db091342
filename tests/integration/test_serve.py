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


def is_probe(statement: Statement) -> bool:
    return statement.sql == "SELECT 1"


@pytest.fixture
async def postgres_proxy(database_url: str) -> AsyncIterator[Proxy[Statement]]:
    server = urlsplit(database_url)
    assert server.hostname
    assert server.port
    async with Proxy.to(server.hostname, server.port, protocol="postgresql") as proxy:
        yield proxy


async def test_sigterm_lets_requests_finish_and_takes_no_more(
    settings: Settings, postgres_proxy: Proxy[Statement], database_url: str
) -> None:
    async with (
        serving(settings, postgres_proxy.url_for(database_url)) as (process, url),
        httpx.AsyncClient(base_url=url, timeout=20) as client,
    ):
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
        writer.write(b"GET /health/live HTTP/1.1\r\nHost: test\r\nX-Endless: " + b"x" * 40_000)
        async with asyncio.timeout(10):
            assert await reader.readline() == b"HTTP/1.1 400 Bad Request\r\n"
        writer.close()

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
