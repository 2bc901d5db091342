import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from pymongo import MongoClient

from rebootcamp.embedded.servers import (
    EmbeddedServerError,
    EmbeddedServers,
    default_directory,
    embedded_servers,
    running_or_started,
)

pytestmark = pytest.mark.long
# What a program does that uses the servers: it starts them, says how to reach them, and waits for its end.
PROGRAM = """
import select, signal, sys
from pathlib import Path
from rebootcamp.embedded.servers import embedded_servers

signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored by what a shell runs in the background
with embedded_servers(Path(sys.argv[1]), durable=False) as servers:
    try:
        print(servers.database_url, servers.mongo_url, flush=True)
        while not select.select([sys.stdin], [], [], 0.1)[0]:
            pass  # A signal that comes just before a wait would be seen only after it: no wait is long.
    except KeyboardInterrupt:
        print("interrupted", servers.postgres.pid is not None, servers.mongo.pid is not None, flush=True)
"""


@pytest.fixture
def directory() -> Iterator[Path]:
    parent = default_directory()
    parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="test-", dir=parent) as name:
        yield Path(name)


@contextmanager
def program(directory: Path) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, directory],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        database_url, mongo_url = process.stdout.readline().split()
        yield process, database_url, mongo_url


async def fetch(database_url: str, query: str) -> Any:
    connection = await asyncpg.connect(database_url.replace("+asyncpg", ""), timeout=5)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


async def answers(url: str) -> bool:
    host, port = url.rpartition("@")[2].removeprefix("mongodb://").partition("/")[0].split(":")
    try:
        _, writer = await asyncio.open_connection(host, int(port))
    except ConnectionRefusedError:
        return False
    writer.close()
    await writer.wait_closed()
    return True


async def wait_until_refused(*urls: str) -> None:
    async with asyncio.timeout(15):
        for url in urls:
            while await answers(url):
                await asyncio.sleep(0.02)


async def write(servers: EmbeddedServers) -> None:
    await fetch(servers.database_url, "CREATE TABLE kept AS SELECT 42 AS value")
    with MongoClient[dict[str, Any]](servers.mongo_url) as client:
        client.get_default_database().kept.insert_one({"_id": "a", "value": 42})


async def read(servers: EmbeddedServers) -> tuple[Any, Any]:
    with MongoClient[dict[str, Any]](servers.mongo_url) as client:
        document = client.get_default_database().kept.find_one({"_id": "a"})
    return await fetch(servers.database_url, "SELECT value FROM kept"), document


async def test_data_survives_a_restart(directory: Path) -> None:
    with embedded_servers(directory) as servers:
        assert await fetch(servers.database_url, "SELECT current_database()") == "rebootcamp"
        await write(servers)

    began = time.monotonic()
    with embedded_servers(directory) as servers:
        assert time.monotonic() - began < 4
        assert await read(servers) == (42, {"_id": "a", "value": 42})


async def test_each_server_can_be_stopped_killed_and_started_on_its_port(directory: Path) -> None:
    with embedded_servers(directory, durable=False) as servers:
        await write(servers)
        for server in (servers.postgres, servers.mongo):
            for end in (server.stop, server.kill):
                first = server.pid
                end()
                assert server.pid is None
                assert not await answers(server.url)
                server.start()
                assert server.pid not in {None, first}
        assert await read(servers) == (42, {"_id": "a", "value": 42})


async def test_postgres_wants_its_password(directory: Path) -> None:
    with embedded_servers(directory, durable=False) as servers:
        password = servers.database_url.partition("postgres:")[2].partition("@")[0]
        assert (directory / "postgres.password").stat().st_mode & 0o777 == 0o600
        assert password not in repr(servers)
        with pytest.raises(asyncpg.InvalidPasswordError):
            await fetch(servers.database_url.replace(password, "wrong"), "SELECT 1")


async def test_servers_that_run_are_found_and_others_are_started(directory: Path) -> None:
    with embedded_servers(directory, durable=False) as servers:
        with running_or_started(directory) as urls:
            assert urls == (servers.database_url, servers.mongo_url)
        assert servers.postgres.pid is not None
        note = (directory / "servers.json").read_text()
    assert not (directory / "servers.json").exists()

    (directory / "servers.json").write_text(note)  # as a killed process leaves it
    with running_or_started(directory) as urls:
        assert await answers(urls[0])
    assert not await answers(urls[0])


def test_a_second_start_on_the_same_directory_is_refused(directory: Path) -> None:
    with (
        embedded_servers(directory, durable=False),
        pytest.raises(EmbeddedServerError, match="Another RebootCamp is using"),
        embedded_servers(directory, durable=False),
    ):
        pytest.fail("two programs share one directory")


async def test_the_servers_end_with_a_killed_program_and_the_next_start_finds_the_data(directory: Path) -> None:
    with program(directory) as (process, database_url, mongo_url):
        await fetch(database_url, "CREATE TABLE kept AS SELECT 42 AS value")
        process.kill()
        process.wait()
        # At once, while the servers of the first are still ending.
        with embedded_servers(directory, durable=False) as servers:
            assert await fetch(servers.database_url, "SELECT value FROM kept") == 42
            await wait_until_refused(database_url, mongo_url)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of its parent's end")
async def test_the_servers_end_with_a_killed_supervisor(directory: Path) -> None:
    with program(directory) as (process, database_url, mongo_url):
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGKILL)
        await wait_until_refused(database_url, mongo_url)
        process.kill()


async def test_ctrl_c_leaves_the_servers_to_the_program(directory: Path) -> None:
    with program(directory) as (process, database_url, mongo_url):
        os.killpg(process.pid, signal.SIGINT)
        assert process.stdout is not None
        assert process.stdout.readline() == "interrupted True True\n"
        process.wait(15)
        assert not await answers(database_url)
        assert not await answers(mongo_url)


def test_a_server_that_cannot_start_is_reported_with_its_log(directory: Path) -> None:
    (directory / "postgres").mkdir()
    with (
        pytest.raises(EmbeddedServerError, match=r"(?s)postgres server ended at once.*configuration file"),
        embedded_servers(directory, durable=False),
    ):
        pytest.fail("PostgreSQL started on an empty folder")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's PostgreSQL runs as another user")
def test_root_is_told_of_a_folder_that_postgres_cannot_pass(directory: Path) -> None:
    directory.chmod(0o700)
    with (
        pytest.raises(EmbeddedServerError, match="cannot pass through"),
        embedded_servers(directory / "data", durable=False),
    ):
        pytest.fail("PostgreSQL started")
