"""Databases on a Citus cluster, whose URL a run of the tests may name in ``REBOOTCAMP_TEST_CITUS_URL``."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg
from sqlalchemy import make_url

from tests.support.proxy import Proxy
from tests.support.wire import Statement

CITUS_URL = "REBOOTCAMP_TEST_CITUS_URL"
ONE_SERVER = {
    "test_audit": "it damages rows with triggers off, and those of the shards stay on",
    "test_limits": "it freezes and locks one server",
    "test_backup": "backup.sh archives one server",
    "test_backup_access": "backup.sh archives one server",
    "test_backup_faults": "backup.sh archives one server",
    "test_backup_order": "backup.sh archives one server",
    "test_constraints": "the errors of shards name the constraints of shards",
    "test_dumps": "the dumps are of one server",
    "test_embedded": "the embedded server is one",
    "test_grants": "it makes roles and databases of one server",
    "test_leaderboard_cost": "it reads the plans of one server",
    "test_leaderboard_ranks": "it fills databases that are copied from a template",
    "test_migrations": "it goes back to schemas that cannot be distributed",
    "test_plans": "it reads the plans of one server",
    "test_query_plans": "it reads the plans of one server",
    "test_read_plans": "it reads the plans of one server",
    "test_start": "it starts the embedded server",
    "test_write_path": "it counts the statements of one server",
}
"""Modules whose tests are about one server, each with the reason."""
SHARDS = 4
"""Number of shards per table: enough to cross them, and few enough to make a database fast."""


@dataclass(frozen=True, slots=True)
class Node:
    """A server of the cluster."""

    host: str
    port: int
    is_coordinator: bool


def is_citus() -> bool:
    """Whether this run uses a cluster."""
    return CITUS_URL in os.environ


async def nodes(url: str) -> list[Node]:
    """The servers of the cluster, the coordinator first."""
    connection = await asyncpg.connect(_plain(url))
    try:
        rows = await connection.fetch("SELECT nodename, nodeport, groupid FROM pg_dist_node ORDER BY groupid")
        return [Node(row["nodename"], row["nodeport"], row["groupid"] == 0) for row in rows]
    finally:
        await connection.close()


async def create_database(url: str, name: str) -> None:
    """Makes an empty database on every node, in place of any of that name, and tells the coordinator of its workers."""
    cluster = await nodes(url)
    for node in cluster:
        connection = await asyncpg.connect(_on(url, node))
        await connection.execute("SET citus.enable_ddl_propagation = off")
        await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {name}")
        await connection.close()
        connection = await asyncpg.connect(_on(url, node, name))
        await connection.execute("CREATE EXTENSION citus")
        await connection.close()
    connection = await asyncpg.connect(_plain(url), database=name)
    for node in cluster:
        add = "citus_set_coordinator_host" if node.is_coordinator else "citus_add_node"
        await connection.execute(f"SELECT {add}($1, $2)", node.host, node.port)
    await connection.close()


@asynccontextmanager
async def worker_behind_proxy(url: str) -> AsyncIterator[Proxy[Statement]]:
    """A proxy between the coordinator and one of its workers, for one database."""
    last = (await nodes(url))[-1]
    async with Proxy.to(last.host, last.port, protocol="postgresql") as proxy:
        await _move(url, last.port, "127.0.0.1", proxy.port)
        yield proxy
        await _move(url, proxy.port, last.host, last.port)


async def _move(url: str, port: int, host: str, new_port: int) -> None:
    """Tells the coordinator that the worker at that port is to be found elsewhere."""
    connection = await asyncpg.connect(_plain(url))
    node = await connection.fetchval("SELECT nodeid FROM pg_dist_node WHERE nodeport = $1", port)
    await connection.execute("SELECT citus_update_node($1, $2, $3)", node, host, new_port)
    await connection.close()


def _on(url: str, node: Node, name: str | None = None) -> str:
    parts = make_url(_plain(url)).set(host=node.host, port=node.port)
    return (parts.set(database=name) if name else parts).render_as_string(hide_password=False)


def _plain(url: str) -> str:
    return url.replace("+asyncpg", "")
