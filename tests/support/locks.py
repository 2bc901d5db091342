"""Waiting, as the database sees it."""

import asyncio

import asyncpg


async def someone_waits_for_a_row(postgres: asyncpg.Pool, table: str) -> None:
    """Returns once a statement about that table waits for somebody else's lock."""
    query = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1"
    )
    async with asyncio.timeout(10):
        while not await postgres.fetchval(query, f"%{table}%"):
            await asyncio.sleep(0.01)
