"""The floor: a bare ASGI application that sends one SQL statement and one MongoDB query for each read.

Nothing is between uvicorn and the drivers: no framework, no validation, no log, no token.
"""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from merge import Catalogue, merge
from motor.motor_asyncio import AsyncIOMotorClient
from posting import post
from pydantic_core import from_json, to_json

Send = Callable[[dict[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[dict[str, Any]]]
SQL = Path(__file__).with_name("progress.sql").read_text("utf-8")


class Floor:
    """The application."""

    pool: asyncpg.Pool
    catalogue: Catalogue

    def __init__(self) -> None:
        url = os.environ["MONGO_URL"]
        self.mongo = AsyncIOMotorClient[dict[str, Any]](url, tz_aware=True).get_default_database()

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.lifespan(receive, send)
            return
        match scope["path"].split("/"):
            case ["", "users", user_id, "progress"]:
                await answer(send, 200, await self.progress(UUID(user_id)))
            case ["", "challenges", code, "completions"]:
                user_id = UUID(dict(scope["headers"])[b"x-user-id"].decode())
                body = (await receive())["body"]
                await answer(send, 201, await post(self.pool, self.mongo, self.catalogue, user_id, code, body))
            case _:
                await answer(send, 404, {})

    async def progress(self, user_id: UUID) -> dict[str, Any]:
        """The answer to a progress read."""
        row, document = await asyncio.gather(
            self.pool.fetchrow(SQL, user_id), self.mongo["progress"].find_one({"_id": str(user_id)})
        )
        if document["catalogue"] > self.catalogue.revision:
            await self.load_catalogue()
        return merge(row, document, self.catalogue)

    async def load_catalogue(self) -> None:
        """Reads the badges."""
        self.catalogue = Catalogue.of(await self.mongo["badges"].find().sort("revision").to_list())

    async def lifespan(self, receive: Receive, send: Send) -> None:
        """Opens the pool before the first request, and closes it after the last."""
        await receive()
        # A connection is not reset when it comes back to the pool: that would be a second statement for each read.
        async with asyncpg.create_pool(
            os.environ["POSTGRES_URL"],
            min_size=1,
            max_size=20,
            init=_prepare,
            reset=_leave,
            server_settings={"jit": "off", "timezone": "UTC"},
        ) as self.pool:
            await self.load_catalogue()
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


async def answer(send: Send, status: int, value: dict[str, Any]) -> None:
    """Sends a value as JSON."""
    body = to_json(value)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _prepare(connection: asyncpg.Connection) -> None:
    await connection.set_type_codec("jsonb", encoder=json.dumps, decoder=from_json, schema="pg_catalog")


async def _leave(_: asyncpg.Connection) -> None: ...


app = Floor()
