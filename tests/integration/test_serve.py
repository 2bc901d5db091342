"""`rebootcamp serve` as a process: what it refuses, and how it ends."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import httpx
import pytest

from rebootcamp.settings import Settings
from tests.support.ports import free_port
from tests.support.proxy import Proxy
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


@asynccontextmanager
async def serving(
    settings: Settings, database_url: str, **more: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """The process, once it answers, and where it does."""
    port = free_port()
    environment = {
        **os.environ,
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": database_url,
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_PORT": str(port),
        "REBOOTCAMP_START_TIMEOUT_S": "60",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from rebootcamp.cli import app; app()",
        "serve",
        env=environment,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(60), httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
            while True:
                try:
                    assert (await client.get("/health/live")).status_code == 200
                    break
                except httpx.ConnectError:
                    assert process.returncode is None
                    await asyncio.sleep(0.05)
        yield process, f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


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
