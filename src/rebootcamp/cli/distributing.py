"""The command that spreads the data of an installation over several machines."""

import asyncio
from typing import Annotated

import typer

from rebootcamp.cli.configuration import read_settings
from rebootcamp.cli.output import console, failures_as_sentences, say
from rebootcamp.databases.distribution import SHARD_COUNT
from rebootcamp.databases.migrations import distribute_mongodb, distribute_postgresql
from rebootcamp.settings import Settings


def distribute(
    shards: Annotated[int, typer.Option(min=1, max=1024, help="Shards of each table distributed now.")] = SHARD_COUNT,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
) -> None:
    """Spread users over the machines of Citus and of a sharded MongoDB, with the service stopped; safe to run again."""
    settings = read_settings()
    with failures_as_sentences():
        steps, sharded = asyncio.run(_distribute(settings, shards, dry_run=dry_run))
    done = "are missing" if dry_run else "were taken"
    console.print(f"PostgreSQL: {steps} step(s) {done}." if steps else "PostgreSQL: every table is in its place.")
    if sharded is None:
        console.print("MongoDB: this server is no mongos, so its collections stay whole.")
    else:
        console.print(f"MongoDB: {sharded} collection(s) {'to shard' if dry_run else 'sharded'}.")
    if not settings.database_distributed:
        console.print("Set REBOOTCAMP_DATABASE_DISTRIBUTED=true for every process before the service starts again.")


async def _distribute(settings: Settings, shards: int, *, dry_run: bool) -> tuple[int, int | None]:
    steps = await distribute_postgresql(settings.database_url.get_secret_value(), shards, dry_run=dry_run, report=say)
    return steps, await distribute_mongodb(settings.mongo_url.get_secret_value(), dry_run=dry_run, report=say)
