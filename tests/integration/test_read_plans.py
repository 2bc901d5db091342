"""Every list and read: the plan of each statement and command that it sends, among a crowd of other users.

No table or collection that grows with the users is scanned as a whole, and MongoDB sorts nothing in memory. Each GET
operation of the OpenAPI document is a case here; one that is missing fails.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient
from sqlalchemy import Connection, Engine, event, make_url
from starlette.types import Message

from tests.conftest import OpenDatabases
from tests.integration.test_query_plans import scans
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.catalogue import new_badge, new_challenge
from tests.support.people import Person
from tests.support.services import Service, give_id, service_of
from tests.support.wire import Command

CROWD = 10_000
COHORTS = 500
CHALLENGE = "cycle-5km"
PLANNING_COST = 1000 * 0.0025
ADDED_BY_DRIVER = {
    "lsid",
    "$db",
    "$readPreference",
    "apiVersion",
    "txnNumber",
    "$clusterTime",
    "readConcern",
    "maxTimeMS",
}
"""The fields that the driver adds to a command and that ``explain`` does not take within it."""

# Each path of the document, with the role of the reader and the requests that stand for it.
CASES: dict[str, tuple[str, list[str]]] = {
    "/users": ("admin", ["/users", "/users?limit=5&cursor={cursor}"]),
    "/users/{user_id}": ("learner", ["/users/me"]),
    "/users/{user_id}/progress": ("learner", ["/users/me/progress", "/users/me/progress"]),
    "/users/{user_id}/progress/card.svg": ("learner", ["/users/me/progress/card.svg"]),
    "/users/{user_id}/public-profile": ("learner", ["/users/me/public-profile"]),
    "/profiles/{profile_code}": ("learner", ["{page}"]),
    "/profiles/{profile_code}/card.svg": ("learner", ["{page}/card.svg"]),
    "/users/{user_id}/badges": ("learner", ["/users/me/badges"]),
    "/users/{user_id}/history": ("learner", ["/users/me/history?limit=2", "/users/me/history?limit=2&cursor={cursor}"]),
    "/users/{user_id}/streak": ("learner", ["/users/me/streak"]),
    "/users/{user_id}/export": ("learner", ["/users/me/export"]),
    "/users/{user_id}/events": ("learner", ["/users/me/events"]),
    "/users/{user_id}/cohort-invitations": ("learner", ["/users/me/cohort-invitations"]),
    "/users/{user_id}/completions": (
        "learner",
        ["/users/me/completions?limit=1", "/users/me/completions?limit=1&cursor={cursor}"]
        + [f"/users/me/completions?status={status}" for status in ("pending", "approved", "rejected")],
    ),
    "/users/{user_id}/completions/{completion_id}": ("learner", ["/users/me/completions/{completion}"]),
    "/cohorts": ("coach", ["/cohorts"]),
    "/cohorts/{cohort_code}": ("coach", ["/cohorts/{cohort}"]),
    "/cohorts/{cohort_code}/progress": (
        "coach",
        ["/cohorts/{cohort}/progress?limit=1", "/cohorts/{cohort}/progress?limit=1&cursor={cursor}"],
    ),
    "/cohorts/{cohort_code}/summary": ("coach", ["/cohorts/{cohort}/summary"]),
    "/leaderboards/{scope}": (
        "learner",
        [
            "/leaderboards/programme?limit=5",
            "/leaderboards/programme?limit=5&cursor={cursor}",
            "/leaderboards/programme?around=me",
            "/leaderboards/programme?period=this_week",
            "/leaderboards/cohort:{cohort}",
        ],
    ),
    "/challenges": ("learner", ["/challenges", "/challenges?category=food&include_retired=true"]),
    "/challenges/{challenge_code}": ("learner", [f"/challenges/{CHALLENGE}"]),
    "/completions": (
        "coach",
        ["/completions", "/completions?limit=1", "/completions?limit=1&cursor={cursor}"],
    ),
    "/badges": ("learner", ["/badges"]),
    "/badges/{badge_code}": ("learner", ["/badges/first-step"]),
    "/badges/{badge_code}/versions": ("admin", ["/badges/first-step/versions"]),
    "/badges/{badge_code}/versions/{version}/judging": ("admin", ["/badges/first-step/versions/1/judging"]),
    "/service-accounts": ("admin", ["/service-accounts"]),
    "/service-identity": ("service", ["/service-identity"]),
    "/service-accounts/{service_account_id}": ("admin", ["/service-accounts/{service}"]),
    "/service-accounts/{service_account_id}/keys": ("admin", ["/service-accounts/{service}/keys"]),
    "/service-accounts/{service_account_id}/external-ids": (
        "admin",
        [f"/service-accounts/{{service}}/external-ids?limit=5{after}" for after in ("", "&cursor={cursor}")],
    ),
    "/external-users/{external_id}/progress": ("service", ["/external-users/{external_id}/progress"]),
    "/users/{user_id}/external-ids": ("learner", ["/users/me/external-ids"]),
    "/imports": ("admin", ["/imports"]),
    "/imports/{import_id}": ("admin", ["/imports/{import}"]),
    "/imports/{import_id}/lines": (
        "admin",
        [f"/imports/{{import}}/lines?limit=5{after}" for after in ("", "&cursor={cursor}", "&status=faulty")],
    ),
    "/audit-events": ("admin", ["/audit-events", "/audit-events?actor_id={admin}"]),
}
BY_TARGET = {
    "/webhooks",
    "/webhooks/{webhook_id}",
    "/webhooks/{webhook_id}/deliveries",
    "/webhooks/{webhook_id}/deliveries/{delivery_id}",
}
"""Deliveries are read by their target, of an index of it; the tables of webhooks have few rows."""
READS_ALL = {"/exports/{kind}", "/operation"}
"""An export reads every record, a batch at a time; the state of the service counts the queue of projections."""
WITH_MAIL = {"/users/{user_id}/mail-preferences"}
"""Refused where no SMTP server is set; the export of personal data sends the same statement."""
ASKS_FOR_NO_USER = {
    "/problems",
    "/problems/{slug}",
    "/health/live",
    "/health/ready",
    "/mail/unsubscribe/{token}",
    "/badges/{badge_code}/versions/{version}/art.svg",
}
"""GET operations whose answers depend on no user."""


@dataclass
class Town:
    """A crowd, and those of it who read.

    Attributes:
        names: What stands in the paths of the cases.
        tables: The tables that have rows of users.
    """

    bench: Bench
    readers: dict[str, Person | Service]
    names: dict[str, object]
    tables: set[str] = field(default_factory=set)


async def settle(bench: Bench) -> Town:
    """Makes a learner who has done everything, with a coach and an administrator."""
    people = bench.people
    learner, admin = await people.learner(), await people.admin()
    cohort = await people.cohort(learner, other := await people.learner())
    coach = await people.coach(cohort, await people.cohort())
    reviewed = await new_challenge(admin, validation="reviewed")
    done = await learner.post(f"/challenges/{CHALLENGE}/completions", headers={"Idempotency-Key": "a-key-of-their-own"})
    assert done.status_code == 201, done.text
    for one in (learner, other):
        assert (await one.complete(reviewed)).json()["completion"]["status"] == "pending"
    badge = await new_badge(admin, {"kind": "completions", "target": 900})
    given = await admin.post(f"/badges/{badge}/awards", {"user_id": str(learner.id), "reason": "Well done."})
    assert given.status_code == 201, given.text
    today = done.json()["completion"]["local_date"]
    paused = await learner.post("/users/me/pauses", {"first_on": today, "last_on": today})
    assert paused.status_code == 201, paused.text
    service = await service_of(admin)
    imported = await admin.client.post(
        "/imports?kind=users", content="email\n" + "nobody\n" * 6, headers={"Content-Type": "text/csv"}
    )
    assert imported.status_code == 202, imported.text
    names = {
        "import": imported.json()["id"],
        "cohort": cohort,
        "completion": done.json()["completion"]["id"],
        "admin": admin.id,
        "service": service.id,
        "external_id": await give_id(admin, service, learner),
        "page": (await learner.put("/users/me/public-profile", {})).json()["page_path"],
    }
    return Town(bench, {"learner": learner, "admin": admin, "coach": coach, "service": service}, names)


async def crowd_like(connection: asyncpg.Connection, learner: UUID) -> set[str]:
    """Copies a learner, with the rows of every table; returns the tables that have rows of users."""
    await connection.execute(
        "INSERT INTO cohorts (code, name, created_at) "
        "SELECT 'crowd-' || n, 'Crowd', now() FROM generate_series(1, $1) AS n",
        COHORTS,
    )
    crowd = await connection.fetchval(
        """
        WITH person AS (INSERT INTO users SELECT (jsonb_populate_record(one, jsonb_build_object(
            'id', gen_random_uuid(), 'email', gen_random_uuid() || '@example.org'))).*
            FROM users AS one, generate_series(1, $2::int) WHERE id = $1 RETURNING id)
        SELECT array_agg(id) FROM person
        """,
        learner,
        CROWD,
    )
    await connection.execute(
        "INSERT INTO cohort_invitations SELECT $1, 'crowd-1', now(), now() + interval '1 day'", learner
    )
    await connection.execute("INSERT INTO mail_subscriptions VALUES ($1, 'badge_awarded', now(), NULL)", learner)
    tables = {
        row["table_name"]
        for row in await connection.fetch(
            "SELECT table_name FROM information_schema.columns "
            "WHERE column_name = 'user_id' AND table_schema = 'public' "
            "AND table_name <> 'leaderboard_changes'"  # They are counted and deleted every second.
        )
    }
    await connection.execute("SET session_replication_role = replica")  # Tables are filled in any order.
    filled = {"users", "cohort_coaches"}
    for table in tables - filled:
        columns = [row["column_name"] for row in await connection.fetch(COLUMNS, table)]
        listed = ", ".join(columns)
        own = {
            "user_id": "somebody",
            "id": "gen_random_uuid()",
            "points": "n",
            "external_id": "'crowd-' || n",
            "email": "somebody || '@example.org'",
            "code": "left(md5(somebody::text), 22)",
            "cohort_code": f"'crowd-' || n % {COHORTS}",
        }
        if table != "leaderboard_entries":
            del own["points"]
        changed = ", ".join(f"'{name}', {value}" for name, value in own.items() if name in columns)
        copied = await connection.execute(
            f"""
            INSERT INTO {table} ({listed}) SELECT {listed} FROM (
                SELECT (jsonb_populate_record(one, jsonb_build_object({changed}))).*
                FROM {table} AS one, unnest($2::uuid[]) WITH ORDINALITY AS a(somebody, n) WHERE user_id = $1
            ) AS copied
            """,
            learner,
            crowd,
        )
        if copied != "INSERT 0 0":
            filled.add(table)
    await connection.execute(
        f"INSERT INTO cohort_coaches (user_id, cohort_code) SELECT somebody, 'crowd-' || n % {COHORTS} "
        "FROM unnest($1::uuid[]) WITH ORDINALITY AS a(somebody, n)",
        crowd,
    )
    await connection.execute("RESET session_replication_role")
    await connection.execute("ANALYZE")
    assert tables - filled == EMPTY
    return filled


EMPTY = {"deliveries", "delivery_positions", "import_lines", "pending_deliveries"}
"""The tables with a user's id that are not filled, so their plans are not judged."""
COLUMNS = """
    SELECT column_name FROM information_schema.columns
    WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER' AND is_identity = 'NO'
"""


@pytest.fixture(scope="module")
async def town(open_databases: OpenDatabases) -> AsyncIterator[Town]:
    async with open_databases("plans") as settings:
        url = settings.database_url.get_secret_value().replace("+asyncpg", "")
        async with asyncpg.create_pool(url, min_size=0) as pool:
            client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(settings.mongo_url.get_secret_value())
            pair = Pair(settings, pool, client.get_default_database())
            try:
                async with bench_on(pair, **UNHURRIED) as bench:
                    town = await settle(bench)
                    async with pool.acquire() as connection:
                        town.tables = await crowd_like(connection, UUID(str(town.readers["learner"].id)))
                    await bench.container.leaderboard_counting.round()
                    yield town
            finally:
                client.close()


@contextmanager
def statements(bench: Bench) -> Iterator[dict[str, tuple[Any, ...]]]:
    """Records the statements that this application sends, each with the parameters of its last execution.

    Another application of this process may run its relay meanwhile. That one does not go through the proxy.
    """
    sent: dict[str, tuple[Any, ...]] = {}
    proxied = make_url(bench.postgresql.url_for(bench.pair.settings.database_url.get_secret_value()))

    def note(connection: Connection, _cursor: object, sql: str, parameters: Any, *_: object) -> None:
        if connection.engine.url.port == proxied.port:
            sent[sql] = tuple(parameters)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def first_event(app: FastAPI, path: str, token: str) -> None:
    """Opens a stream and leaves it when the first event has arrived."""
    arrived = asyncio.Event()
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {token}".encode()), (b"last-event-id", b"0")],
        "scheme": "http",
        "server": ("test", 80),
        "client": ("127.0.0.1", 1),
        "http_version": "1.1",
        "root_path": "",
    }
    begun = False

    async def receive() -> Message:
        nonlocal begun
        if begun:
            await arrived.wait()
            return {"type": "http.disconnect"}
        begun = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        if b"data:" in message.get("body", b""):
            arrived.set()

    async with asyncio.timeout(30):
        await app(scope, receive, send)


async def ask(town: Town, reader: Person | Service, paths: list[str]) -> None:
    """Sends those requests, each of which has to succeed; ``{cursor}`` is that of the answer before."""
    names = dict(town.names)
    for path in paths:
        if path.endswith("/events") and isinstance(reader, Person):
            await first_event(town.bench.app, path.replace("me", str(reader.id)), reader.token)
            continue
        answer = await reader.get(path.format(**names))
        assert answer.status_code == 200, (path, answer.text)
        if answer.headers["content-type"] != "application/json":
            continue
        names["cursor"] = answer.json().get("next_cursor") or names.get("cursor", "")


async def plans_of(connection: asyncpg.Connection, sql: str, parameters: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Returns the plan for those parameters, and the one for any parameters if PostgreSQL would prefer it.

    Planning counts as 1,000 operators for each table, and one more, as in ``cached_plan_cost`` of plancache.c.
    """
    custom = json.loads(await connection.fetchval(f"EXPLAIN (FORMAT JSON) {sql}", *parameters))[0]["Plan"]
    nulls = f"({', '.join(['NULL'] * len(parameters))})" if parameters else ""
    await connection.execute(f"SET plan_cache_mode = force_generic_plan; PREPARE read AS {sql}")
    generic = json.loads(await connection.fetchval(f"EXPLAIN (FORMAT JSON) EXECUTE read{nulls}"))[0]["Plan"]
    await connection.execute("RESET plan_cache_mode; DEALLOCATE read")
    planning = PLANNING_COST * (1 + len(list(scans(custom))))
    return [custom, generic] if generic["Total Cost"] < custom["Total Cost"] + planning else [custom]


def stages(node: object) -> Iterator[str]:
    """The names of all stages of a MongoDB plan."""
    if isinstance(node, dict):
        if "stage" in node:
            yield node["stage"]
        for name, below in node.items():
            if name != "rejectedPlans":
                yield from stages(below)
    elif isinstance(node, list):
        for below in node:
            yield from stages(below)


async def stages_of(town: Town, command: Command) -> set[str]:
    """The stages of the plan that the server chooses for a read."""
    body = {name: value for name, value in command.body.items() if name not in ADDED_BY_DRIVER}
    explained = await town.bench.pair.mongo.command("explain", body, verbosity="queryPlanner")
    return set(stages(explained))


def counts_holders(command: Command) -> bool:
    """Whether it asks for the holders of one version of a badge.

    MongoDB uses the index on ``badges.code`` and ``badges.version`` for that; the embedded server does not.
    """
    first, *_ = command.body.get("pipeline", [{}])
    wanted = first.get("$match", {}).get("badges", {}).get("$elemMatch", {})
    return bool(wanted.keys() == {"code", "version"})


@pytest.mark.long
@pytest.mark.parametrize("path", CASES)
async def test_a_read_scans_no_table_of_users(town: Town, path: str) -> None:
    who, requests = CASES[path]
    town.bench.forget()
    with statements(town.bench) as sent:
        await ask(town, town.readers[who], requests)
    commands = [one for one in town.bench.mongodb.requests if one.name in ("find", "aggregate", "count", "distinct")]
    assert sent
    async with town.bench.pair.postgres.acquire() as connection:
        for sql, parameters in sent.items():
            for plan in await plans_of(connection, sql, parameters):
                whole = {table for table, how in scans(plan) if how == "Seq Scan"}
                assert not whole & town.tables, sql
    for command in commands:
        found = await stages_of(town, command)
        assert found, command
        if command.collection != "badges" and not counts_holders(command):
            # The catalogue itself grows with publications alone, and each process reads it once.
            assert not found & {"COLLSCAN", "SORT"}, (command.body, found)


def test_every_read_of_the_document_has_a_case(app: FastAPI) -> None:
    paths = app.openapi()["paths"]
    assert {
        path for path, operations in paths.items() if "get" in operations
    } == CASES.keys() | ASKS_FOR_NO_USER | BY_TARGET | READS_ALL | WITH_MAIL
