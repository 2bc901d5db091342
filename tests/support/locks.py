"""Waiting, as the database sees it."""

import asyncio
from typing import Any

import asyncpg

from tests.support.citus import is_citus


async def someone_waits_for_a_row(postgres: asyncpg.Pool, table: str) -> None:
    """Returns once a statement about that table waits for somebody else's lock."""
    query = (
        "SELECT count(*) FROM citus_lock_waits WHERE blocked_statement LIKE $1"
        if is_citus()
        else "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1"
    )
    async with asyncio.timeout(10):
        while not await postgres.fetchval(query, f"%{table}%"):
            await asyncio.sleep(0.01)


async def begun(change: asyncio.Task[Any], postgres: asyncpg.Pool) -> None:
    """Returns once a change of a person waits for another one of theirs, or has ended without waiting."""
    waiting = asyncio.create_task(someone_waits_for_a_row(postgres, "user_heads"))
    await asyncio.wait({change, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
