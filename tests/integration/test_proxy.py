"""The proxy itself, between real clients and real servers: other tests prove things by it."""

import asyncio
import struct
import sys
from collections.abc import AsyncIterator, Callable
from itertools import pairwise
from typing import Any, TypeAlias
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import asyncpg
import bson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorCollection
from pymongo import InsertOne, UpdateOne

from tests.support.proxy import Proxy
from tests.support.wire import Command, MongoDecoder, PostgresDecoder, Statement

Collection: TypeAlias = AsyncIOMotorCollection[dict[str, Any]]

_BODY = bson.encode({"ping": 1, "$db": "admin"})
PING = struct.pack("<iiiiiB", 21 + len(_BODY), 7, 0, 2013, 0, 0) + _BODY


async def pong(reader: asyncio.StreamReader) -> dict[str, Any]:
    """The answer to a PING sent on a bare socket."""
    (length,) = struct.unpack("<i", await reader.readexactly(4))
    return bson.decode((await reader.readexactly(length - 4))[17:])


def address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


def sql_with(part: str) -> Callable[[Statement], bool]:
    return lambda statement: part in statement.sql


def insert_into(table: str, value: str = "1") -> str:
    return f"INSERT INTO {table} VALUES ({value})"


def named(name: str) -> Callable[[Command], bool]:
    return lambda command: command.name == name


@pytest.fixture
def dsn(database_url: str) -> str:
    return database_url.replace("+asyncpg", "")


@pytest.fixture
async def postgres(dsn: str) -> AsyncIterator[Proxy[Statement]]:
    async with Proxy.to(*address(dsn), protocol="postgresql") as proxy:
        yield proxy


@pytest.fixture
async def session(postgres: Proxy[Statement], dsn: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection by way of the proxy."""
    connection = await asyncpg.connect(postgres.url_for(dsn))
    yield connection
    connection.terminate()


@pytest.fixture
async def direct(dsn: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection past the proxy."""
    connection = await asyncpg.connect(dsn)
    yield connection
    await connection.close()


@pytest.fixture
async def notified(direct: asyncpg.Connection) -> AsyncIterator[asyncio.Event]:
    """Set once `NOTIFY proxied` has been committed."""
    event = asyncio.Event()

    def notify(*_: object) -> None:
        event.set()

    await direct.add_listener("proxied", notify)
    yield event
    await direct.remove_listener("proxied", notify)


@pytest.fixture
async def table(direct: asyncpg.Connection) -> AsyncIterator[str]:
    name = f"proxied_{uuid4().hex}"
    await direct.execute(f"CREATE TABLE {name} (id int PRIMARY KEY)")
    yield name
    await direct.execute(f"DROP TABLE {name}")


@pytest.fixture
async def mongo(mongo_url: str) -> AsyncIterator[Proxy[Command]]:
    async with Proxy.to(*address(mongo_url), protocol="mongodb") as proxy:
        yield proxy


@pytest.fixture
async def documents(mongo: Proxy[Command], mongo_url: str, stored: Collection) -> AsyncIterator[Collection]:
    """A collection by way of the proxy."""
    client: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(
        mongo.url_for(mongo_url), uuidRepresentation="standard"
    )
    await client.admin.command("ping")
    yield client.get_default_database()[stored.name]
    await asyncio.to_thread(client.close)  # it says good-bye in blocking calls, through a proxy that lives in this loop


@pytest.fixture
async def stored(mongo_url: str) -> AsyncIterator[Collection]:
    """The same collection past the proxy."""
    client: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(mongo_url, uuidRepresentation="standard")
    collection = client.get_default_database()[f"proxied_{uuid4().hex}"]
    yield collection
    await collection.drop()
    client.close()


async def test_each_execution_is_on_record_with_its_text(
    postgres: Proxy[Statement], session: asyncpg.Connection, table: str
) -> None:
    select = await session.prepare("SELECT $1::int")
    for number in range(3):
        assert await select.fetchval(number) == number
    await session.executemany(insert_into(table, "$1"), [(1,), (2,)])
    await session.execute("SELECT 1; SELECT 2")

    assert [statement.sql for statement in postgres.requests if not statement.housekeeping] == [
        *["SELECT $1::int"] * 3,
        *[insert_into(table, "$1")] * 2,
        "SELECT 1; SELECT 2",
    ]


async def test_transaction_control_is_told_from_work(postgres: Proxy[Statement], session: asyncpg.Connection) -> None:
    async with session.transaction(isolation="serializable"):
        await session.fetch("SELECT 1")
        async with session.transaction():
            await session.fetch("SELECT 2")
    with pytest.raises(ZeroDivisionError):
        async with session.transaction():
            raise ZeroDivisionError

    assert [statement.sql for statement in postgres.requests] == ["SELECT 1", "SELECT 2"]
    control = [statement.sql.split()[0].strip(";") for statement in postgres.all_requests if statement.housekeeping]
    assert control == ["BEGIN", "SAVEPOINT", "RELEASE", "COMMIT", "BEGIN", "ROLLBACK"]


@pytest.mark.parametrize(
    ("sql", "housekeeping"),
    [
        ("commit", True),
        ("\n ROLLBACK TO x ;", True),
        ("BEGIN; SELECT 1", False),
        ("SELECT 'BEGIN'", False),
        ("END;;", True),
    ],
)
def test_what_counts_as_transaction_control(sql: str, housekeeping: bool) -> None:
    assert Statement(0, sql).housekeeping is housekeeping


async def test_commands_are_on_record_with_their_documents(mongo: Proxy[Command], documents: Collection) -> None:
    user_id = uuid4()
    await documents.insert_one({"_id": user_id, "seq": 0})
    await documents.update_one({"_id": user_id, "seq": 0}, {"$set": {"seq": 1}})
    await documents.bulk_write(
        [InsertOne({"_id": 1}), InsertOne({"_id": 2}), UpdateOne({"_id": 1}, {"$set": {"seq": 3}})]
    )
    assert len(await documents.find({}, batch_size=2).to_list()) == 3
    await documents.database.command("buildInfo")

    assert [(command.name, command.collection) for command in mongo.requests] == [
        ("insert", documents.name),
        ("update", documents.name),
        ("insert", documents.name),
        ("update", documents.name),
        ("find", documents.name),
        ("getMore", documents.name),
        ("buildInfo", None),
    ]
    assert mongo.requests[0].body["documents"] == [{"_id": user_id, "seq": 0}]
    assert isinstance(mongo.requests[0].body["documents"][0]["_id"], UUID)
    assert mongo.requests[1].body["updates"][0]["q"] == {"_id": user_id, "seq": 0}
    assert [document["_id"] for document in mongo.requests[2].body["documents"]] == [1, 2]
    assert {command.database for command in mongo.requests} == {documents.database.name}


async def test_the_drivers_own_commands_are_on_record_only_for_who_asks(
    mongo: Proxy[Command], documents: Collection
) -> None:
    assert mongo.requests == []
    assert "ping" in [command.name for command in mongo.all_requests]
    assert {"hello", "ismaster"} & {command.name for command in mongo.all_requests}


async def test_forgetting_starts_the_record_afresh(postgres: Proxy[Statement], session: asyncpg.Connection) -> None:
    await session.fetch("SELECT 1")
    postgres.forget()
    await session.fetch("SELECT 2")
    assert [statement.sql for statement in postgres.all_requests] == ["SELECT 2"]


def test_the_url_keeps_all_but_the_address() -> None:
    proxy = Proxy.to("db.example", 5432, protocol="postgresql")
    proxy.port = 1234
    assert proxy.url_for("postgresql+asyncpg://me:p%40ss@db.example:5432/it?ssl=prefer") == (
        "postgresql+asyncpg://me:p%40ss@127.0.0.1:1234/it?ssl=prefer"
    )
    assert proxy.url_for("mongodb://db.example/?w=majority") == "mongodb://127.0.0.1:1234/?w=majority"


async def test_messages_larger_than_a_read_pass_whole(
    postgres: Proxy[Statement], session: asyncpg.Connection, mongo: Proxy[Command], documents: Collection
) -> None:
    text = "é" * 1_000_000
    assert await session.fetchval(f"SELECT '{text}' || $1", text) == text + text
    assert text in postgres.requests[0].sql

    await documents.insert_one({"_id": 1, "text": text})
    assert await documents.find_one({"_id": 1}) == {"_id": 1, "text": text}
    assert mongo.requests[0].body["documents"][0]["text"] == text


async def test_messages_sent_byte_by_byte_pass_whole(mongo: Proxy[Command]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", mongo.port)
    for byte in PING + PING:
        writer.write(bytes([byte]))
        await writer.drain()
    for _ in range(2):
        assert (await pong(reader))["ok"] == 1
    writer.close()
    await writer.wait_closed()
    assert [command.name for command in mongo.all_requests] == ["ping", "ping"]


def packet(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("!i", 4 + len(content)) + content


POSTGRES_STREAM = b"".join(
    [
        packet(b"", struct.pack("!i", 80877103)),  # is TLS possible?
        packet(b"", struct.pack("!hh", 3, 0) + b"user\0me\0\0"),
        packet(b"P", b"one\0SELECT $1\0\0\0"),
        packet(b"D", b"Sone\0"),
        packet(b"H", b""),
        packet(b"B", b"\0one\0\0\0\0\0\0\0"),
        packet(b"E", b"\0\0\0\0\0"),
        packet(b"S", b""),
        packet(b"Q", b"COMMIT\0"),
        packet(b"P", b"\0SELECT 2\0\0\0"),
        packet(b"B", b"portal\0\0\0\0\0\0\0\0"),
        packet(b"E", b"portal\0\0\0\0\0"),
        packet(b"X", b""),
    ]
)


@given(st.lists(st.integers(0, len(POSTGRES_STREAM)), max_size=20))
def test_statements_are_read_however_the_stream_is_cut_up(cuts: list[int]) -> None:
    decoder = PostgresDecoder(0)
    edges = [0, *sorted(cuts), len(POSTGRES_STREAM)]
    chunks = [POSTGRES_STREAM[start:end] for start, end in pairwise(edges)]
    messages = [message for chunk in chunks for message in decoder.feed(chunk)]

    assert b"".join(message for message, _ in messages) == POSTGRES_STREAM
    assert [statement.sql for _, statement in messages if statement] == ["SELECT $1", "COMMIT", "SELECT 2"]


def test_bytes_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(ValueError, match="encrypted"):
        list(PostgresDecoder(0).feed(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc"))
    with pytest.raises(ValueError, match="compression"):
        list(MongoDecoder(0).feed(b"\x10\0\0\0\1\0\0\0\0\0\0\0\xdc\7\0\0"))
    with pytest.raises(ValueError, match="4 bytes long"):
        list(MongoDecoder(0).feed(b"\4\0\0\0\1\0\0\0\0\0\0\0\xdd\7\0\0"))


async def test_withheld_replies_prove_that_two_queries_are_in_flight_at_once(
    postgres: Proxy[Statement], session: asyncpg.Connection, mongo: Proxy[Command], documents: Collection
) -> None:
    postgres.hold_replies(sql_with("SELECT 42"))
    mongo.hold_replies(named("find"))
    both = asyncio.gather(session.fetchval("SELECT 42"), documents.find_one({}))
    await postgres.seen(sql_with("SELECT 42"))
    await mongo.seen(named("find"))
    assert not both.done()

    postgres.release_replies()
    mongo.release_replies()
    assert list(await both) == [42, None]


async def test_withheld_replies_tell_queries_that_wait_for_each_other(
    postgres: Proxy[Statement], session: asyncpg.Connection, mongo: Proxy[Command], documents: Collection
) -> None:
    async def one_after_the_other() -> None:
        await session.fetchval("SELECT 42")
        await documents.find_one({})

    postgres.hold_replies(sql_with("SELECT 42"))
    task = asyncio.create_task(one_after_the_other())
    await postgres.seen(sql_with("SELECT 42"))
    with pytest.raises(TimeoutError, match=r"no such request in 0\.3 s"):
        await mongo.seen(named("find"), timeout_s=0.3)

    postgres.release_replies()
    await mongo.seen(named("find"))
    await task


async def test_a_request_whose_reply_is_withheld_has_its_effect(
    postgres: Proxy[Statement], session: asyncpg.Connection, notified: asyncio.Event
) -> None:
    postgres.hold_replies()
    task = asyncio.create_task(session.execute("NOTIFY proxied"))
    async with asyncio.timeout(10):
        await notified.wait()
    assert not task.done()

    postgres.release_replies()
    assert await task == "NOTIFY"


async def test_holding_all_replies_holds_those_of_connections_to_come(postgres: Proxy[Statement], dsn: str) -> None:
    postgres.hold_replies()
    connecting = asyncio.create_task(asyncpg.connect(postgres.url_for(dsn), ssl=False))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(connecting), 0.2)
    postgres.release_replies()
    connection = await connecting
    assert await connection.fetchval("SELECT 1") == 1
    await connection.close()


async def test_a_withheld_commit_has_no_effect_until_it_is_released(
    postgres: Proxy[Statement], session: asyncpg.Connection, direct: asyncpg.Connection, table: str
) -> None:
    async def add() -> None:
        async with session.transaction():
            await session.execute(insert_into(table))

    postgres.hold_requests(sql_with("COMMIT"))
    task = asyncio.create_task(add())
    await postgres.seen(sql_with("COMMIT"))
    assert await direct.fetch(f"TABLE {table}") == []

    postgres.release_requests()
    await task
    assert await direct.fetch(f"TABLE {table}") == [(1,)]


async def test_a_withheld_commit_is_lost_with_its_client(
    postgres: Proxy[Statement], session: asyncpg.Connection, direct: asyncpg.Connection, table: str
) -> None:
    async def add() -> None:
        async with session.transaction():
            await session.execute(insert_into(table))

    postgres.hold_requests(sql_with("COMMIT"))
    task = asyncio.create_task(add())
    commit = await postgres.seen(sql_with("COMMIT"))
    session.terminate()
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, ConnectionError)):
        await task
    await postgres.client_gone(commit)
    postgres.release_requests()
    # The same key waits for the transaction that holds it: this succeeds only if that one rolls back.
    await direct.execute(insert_into(table), timeout=10)


async def test_only_what_matches_is_withheld(mongo: Proxy[Command], documents: Collection, stored: Collection) -> None:
    await documents.insert_one({"_id": 1, "seq": 0})
    mongo.hold_requests(lambda command: command.name == "update" and command.collection == documents.name)
    update = asyncio.ensure_future(documents.update_one({"_id": 1}, {"$set": {"seq": 1}}))
    request = await mongo.seen(named("update"))
    assert request.body["updates"][0]["u"] == {"$set": {"seq": 1}}
    assert await documents.find_one({}) == {"_id": 1, "seq": 0}
    assert await stored.find_one({}) == {"_id": 1, "seq": 0}
    assert not update.done()

    mongo.release_requests()
    assert (await update).matched_count == 1
    assert await stored.find_one({}) == {"_id": 1, "seq": 1}


async def test_a_killed_process_loses_the_update_that_is_withheld(
    mongo: Proxy[Command], mongo_url: str, documents: Collection, stored: Collection
) -> None:
    await stored.insert_one({"_id": 1, "seq": 0})
    program = (
        "import sys, pymongo\n"
        "client = pymongo.MongoClient(sys.argv[1])\n"
        "client.get_default_database()[sys.argv[2]].update_one({}, {'$set': {'seq': 1}})\n"
    )
    mongo.hold_requests(named("update"))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, mongo.url_for(mongo_url), stored.name)
    request = await mongo.seen(named("update"), timeout_s=30)
    process.kill()
    await process.wait()
    await mongo.client_gone(request)
    mongo.release_requests()

    assert await documents.find_one({}) == {"_id": 1, "seq": 0}
    assert await stored.find_one({}) == {"_id": 1, "seq": 0}


async def test_a_cut_ends_connections_at_both_ends_and_lets_new_ones_through(
    postgres: Proxy[Statement], session: asyncpg.Connection, direct: asyncpg.Connection, dsn: str, table: str
) -> None:
    async def add() -> None:
        async with session.transaction():
            await session.execute(insert_into(table))

    postgres.hold_requests(sql_with("COMMIT"))
    task = asyncio.create_task(add())
    await postgres.seen(sql_with("COMMIT"))
    postgres.cut()
    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.InterfaceError, ConnectionError)):
        await task
    await direct.execute(insert_into(table), timeout=10)

    again = await asyncpg.connect(postgres.url_for(dsn))
    assert await again.fetchval("SELECT 1") == 1
    await again.close()


async def test_a_cut_is_a_reset(mongo: Proxy[Command]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", mongo.port)
    writer.write(PING)
    await pong(reader)
    mongo.cut()
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.close()


async def test_a_connection_can_be_cut_at_any_step_of_its_opening(mongo: Proxy[Command]) -> None:
    errors: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: errors.append(context))
    try:
        for steps in range(30):
            _, writer = await asyncio.open_connection("127.0.0.1", mongo.port)
            for _ in range(steps):
                await asyncio.sleep(0)
            mongo.cut()
            writer.close()
        reader, writer = await asyncio.open_connection("127.0.0.1", mongo.port)
        writer.write(PING)
        assert (await pong(reader))["ok"] == 1
        writer.close()
    finally:
        loop.set_exception_handler(None)
    assert errors == []


async def test_a_driver_that_retries_survives_a_cut(mongo: Proxy[Command], documents: Collection) -> None:
    mongo.hold_replies(named("find"))
    find = asyncio.ensure_future(documents.find_one({}))
    await mongo.seen(named("find"))
    mongo.release_replies()
    mongo.cut()
    assert await find is None
    assert [command.name for command in mongo.requests] == ["find", "find"]


async def test_refusing_leaves_open_connections_and_keeps_the_port(
    postgres: Proxy[Statement], session: asyncpg.Connection, dsn: str
) -> None:
    postgres.refuse()
    for _ in range(2):
        with pytest.raises(ConnectionRefusedError):
            await asyncpg.connect(postgres.url_for(dsn))
    assert await session.fetchval("SELECT 1") == 1

    port = postgres.port
    postgres.heal()
    assert postgres.port == port
    again = await asyncpg.connect(postgres.url_for(dsn))
    assert await again.fetchval("SELECT 1") == 1
    await again.close()


@pytest.mark.parametrize(("stop", "go"), [(Proxy.freeze, Proxy.heal), (Proxy.hold_requests, Proxy.release_requests)])
async def test_nothing_reaches_the_server_until_it_may(
    postgres: Proxy[Statement],
    session: asyncpg.Connection,
    direct: asyncpg.Connection,
    stop: Callable[[Proxy[Statement]], None],
    go: Callable[[Proxy[Statement]], None],
) -> None:
    clock = await session.prepare("SELECT clock_timestamp()")
    stop(postgres)
    task = asyncio.create_task(clock.fetchval())
    await postgres.seen(sql_with("clock_timestamp"))
    told_to_go_at = await direct.fetchval("SELECT clock_timestamp()")
    go(postgres)
    assert await task > told_to_go_at


async def test_a_frozen_proxy_does_not_tell_the_server_that_the_client_has_gone(
    postgres: Proxy[Statement], session: asyncpg.Connection, direct: asyncpg.Connection
) -> None:
    await session.execute("SELECT pg_advisory_lock(42)")
    postgres.freeze()
    session.terminate()
    await postgres.client_gone(postgres.requests[-1])
    await direct.execute("SET lock_timeout = '300ms'")
    with pytest.raises(asyncpg.LockNotAvailableError):
        await direct.execute("SELECT pg_advisory_lock(42)")

    postgres.heal()
    await direct.execute("SET lock_timeout = '10s'")
    await direct.execute("SELECT pg_advisory_lock(42)")


async def test_a_delay_holds_each_direction_up(mongo: Proxy[Command]) -> None:
    loop = asyncio.get_running_loop()
    reader, writer = await asyncio.open_connection("127.0.0.1", mongo.port)
    for requests_s, replies_s in [(0.2, 0.0), (0.0, 0.2), (0.1, 0.1)]:
        mongo.delay(requests_s=requests_s, replies_s=replies_s)
        sent_at = loop.time()
        writer.write(PING)
        await pong(reader)
        assert loop.time() - sent_at >= 0.199
    writer.close()


async def test_what_is_delayed_arrives_in_order_even_from_a_client_that_has_gone(
    postgres: Proxy[Statement], session: asyncpg.Connection, notified: asyncio.Event
) -> None:
    text = "".join(str(number) for number in range(200_000))
    postgres.delay(requests_s=0.01, replies_s=0.01)
    assert await session.fetchval("SELECT $1", text) == text

    postgres.delay(requests_s=0.2)
    sending = asyncio.create_task(session.execute("NOTIFY proxied"))
    notify = await postgres.seen(sql_with("NOTIFY"))
    session.terminate()
    await postgres.client_gone(notify)
    assert not notified.is_set()
    async with asyncio.timeout(10):
        await notified.wait()
    with pytest.raises((asyncpg.PostgresConnectionError, ConnectionError)):
        await sending


async def test_a_server_that_is_away_resets_the_client(unused_tcp_port: int) -> None:
    async with Proxy.to("127.0.0.1", unused_tcp_port, protocol="postgresql") as proxy:
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        with pytest.raises(ConnectionResetError):
            await reader.read()
        writer.close()


async def test_leaving_ends_everything_whatever_is_withheld(dsn: str) -> None:
    tasks = asyncio.all_tasks()
    async with Proxy.to(*address(dsn), protocol="postgresql") as proxy:
        connections = [await asyncpg.connect(proxy.url_for(dsn)) for _ in range(3)]
        proxy.hold_replies()
        queries = [asyncio.create_task(connection.execute("SELECT 1")) for connection in connections]
        late = asyncio.create_task(asyncpg.connect(proxy.url_for(dsn)))
        await proxy.seen(lambda _: len(proxy.all_requests) == len(queries))
    results = await asyncio.gather(*queries, late, return_exceptions=True)
    assert all(isinstance(result, Exception) for result in results)
    assert asyncio.all_tasks() == tasks
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", proxy.port)


async def test_a_predicate_that_fails_fails_the_test(dsn: str) -> None:
    def wrong(statement: Statement) -> bool:
        raise LookupError(statement.sql)

    async def use() -> None:
        async with Proxy.to(*address(dsn), protocol="postgresql") as proxy:
            connection = await asyncpg.connect(proxy.url_for(dsn))
            proxy.hold_requests(wrong)
            with pytest.raises((asyncpg.PostgresConnectionError, ConnectionError)):
                await connection.fetchval("SELECT 1")

    with pytest.raises(LookupError, match="SELECT 1"):
        await use()
