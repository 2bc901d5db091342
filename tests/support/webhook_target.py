"""A system that receives webhooks on loopback, and answers as told."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from standardwebhooks import Webhook


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the target received."""

    path: str
    headers: dict[str, str]
    body: str

    def verified(self, secret: str) -> Any:
        """The message, once the specification's own library has verified its signature."""
        return Webhook(secret).verify(self.body, self.headers)

    @property
    def message(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self.body)
        return message


@dataclass
class WebhookTarget:
    """Accepts everything, unless ``answer`` says otherwise: a status, raw bytes, or None to hang."""

    port: int = 0
    requests: list[Request] = field(default_factory=list)
    answer: Callable[[Request], int | bytes | None] = lambda _: 204
    connections: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    async def wait_for(self, count: int) -> list[Request]:
        """The requests, once there are so many."""
        async with asyncio.timeout(30):
            while len(self.requests) < count:
                await asyncio.sleep(0.01)
        return self.requests

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await self._exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = (await reader.readexactly(int(headers["content-length"]))).decode()
        request = Request(head[0].split()[1], headers, body)
        self.requests.append(request)
        answer = self.answer(request)
        if answer is None:
            await asyncio.Event().wait()
        if isinstance(answer, bytes):
            writer.write(answer)
            await writer.drain()
            return False
        writer.write(f"HTTP/1.1 {answer} x\r\ncontent-length: 0\r\n\r\n".encode())
        await writer.drain()
        return True


@asynccontextmanager
async def webhook_target(**tls: Any) -> AsyncIterator[WebhookTarget]:
    target = WebhookTarget()
    tasks: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        tasks.add(task)
        try:
            await target.serve(reader, writer)
        finally:
            tasks.discard(task)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, **tls)
    target.port = server.sockets[0].getsockname()[1]
    try:
        yield target
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
