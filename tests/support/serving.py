"""The API as a process of its own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import httpx

from rebootcamp.settings import Settings
from tests.support.ports import free_port


@asynccontextmanager
async def serving(
    settings: Settings, database_url: str, options: Sequence[str] = (), /, **more: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """The process, once it answers, and where it does.

    Args:
        settings: The settings that name MongoDB and the key.
        database_url: The URL of PostgreSQL.
        options: Options of `serve` beside its port.
        more: Further variables of its environment.
    """
    port = free_port()
    environment = {
        **os.environ,
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": database_url,
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_START_TIMEOUT_S": "60",
        **more,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from rebootcamp.cli import app; app()",
        "serve",
        f"--port={port}",
        *options,
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
