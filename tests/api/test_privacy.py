"""What people may ask for of their data: all of it, or that it be gone, from both stores and for good."""

import asyncio
import hashlib
import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args
from uuid import UUID, uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.composition import Container
from rebootcamp.domain.deliveries import Delivery, TargetKind
from rebootcamp.domain.events import Event, UserErased
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role
from rebootcamp.models.base import Entity
from rebootcamp.models.documents import ProgressDocument
from rebootcamp.schemas.privacy import PersonalDataRead
from rebootcamp.services.ports.deliveries import Moved
from rebootcamp.services.privacy import BATCH
from rebootcamp.settings import Settings
from tests.conftest import PROJECT, MongoDatabase, OpenApp
from tests.support.bench import Bench, app_alone
from tests.support.bulk import repeat_completion
from tests.support.http import refused
from tests.support.locks import begun
from tests.support.people import PASSWORD, People, Person
from tests.support.proxy import Proxy
from tests.support.services import give_id, service_of
from tests.support.timers import NOTHING_BY_TIMER
from tests.support.wire import Statement

EXPORTED_TABLES = {
    "audit_events": ["acts"],
    "badge_decisions": ["badge_decisions"],
    "cohort_coaches": ["memberships"],
    "cohort_invitations": ["memberships"],
    "cohort_members": ["memberships"],
    "completions": ["completions"],
    "deliveries": ["deliveries"],
    "external_ids": ["external_ids"],
    "idempotency_keys": ["idempotency_keys"],
    "invitations": ["memberships"],
    "leaderboard_entries": ["leaderboard_scores"],
    "public_profiles": ["public_profile"],
    "ledger_entries": ["ledger"],
    "request_counts": ["request_counts"],
    "sessions": ["sessions"],
    "streak_pauses": ["pauses"],
    "user_challenges": ["challenge_counts"],
    "user_events": ["log"],
    "user_totals": ["totals"],
    "users": ["account"],
}
TABLES_LEFT_OUT = {
    "user_heads": "the end of the log, which is there whole",
    "pending_deliveries": "the queue of the deliveries, which are there themselves",
    "delivery_positions": "how far the log has been turned into deliveries",
    "pending_projections": "whether MongoDB lags, which the log and the projection's applied_seq tell",
}
COLUMNS_LEFT_OUT = {
    "users.password_hash": "a secret's hash",
    "sessions.refresh_hash": "a secret's hash",
    "invitations.code_hash": "a secret's hash",
    "invitations.used_by": "oneself",
    "invitations.for_user": "oneself",
    "idempotency_keys.body_hash": "nothing but a fingerprint of what was sent",
    "public_profiles.code": "the end of the path of the page, which is there",
    "request_counts.who": "oneself: the id, or a hash of the e-mail",
    "deliveries.target_id": "which webhook, which is the programme's",
    "deliveries.lane": "the order of sending",
    "deliveries.place": "the order of sending",
    "deliveries.queued_at": "when it was sent again, if it was",
    "deliveries.is_secret": "whether the payload is shown",
    "deliveries.expires_at": "until when it may be sent",
    "deliveries.duration_ms": "of the target, not of the person",
    "deliveries.status": "of the target, not of the person",
    "deliveries.answer": "of the target, not of the person",
    "deliveries.error": "of the target, not of the person",
    "ledger_entries.credited_points": "computed: the points without their sign",
}
EXPORTED_FIELDS = {
    "seq": "applied_seq",
    "last_event_id": "last_event_id",
    "last_recorded_at": "last_recorded_at",
    "catalogue": "catalogue",
    "cells": "counters",
    "challenges": "completions_by_challenge",
    "runs": "active_days",
    "pauses": "pauses",
    "freeze_uses": "freeze_uses",
    "badges": "badges",
    "revocations": "revocations",
    "withdrawn": "withdrawn_badge_codes",
    "badge_points": "badge_points",
    "longest_streak_days": "longest_streak_days",
    "repairs": "repairs",
}
FIELDS_LEFT_OUT = {
    "_id": "oneself",
    "schema_version": "the shape of the document, not the person",
    "erased": "false for whoever can ask",
}
NOTE = "Seen by my neighbour Camille"


MOMENTS_LEFT = {
    ("audit_events", "at"),
    ("ledger_entries", "recorded_at"),
    ("pending_projections", "available_at"),
    ("user_events", "recorded_at"),
    ("user_heads", "recorded_at"),
}
"""When the append-only tables and the head of the log got their rows."""
ROWS_BEFORE = {
    "badge_decisions",
    "cohort_invitations",
    "cohort_members",
    "completions",
    "deliveries",
    "delivery_positions",
    "external_ids",
    "idempotency_keys",
    "invitations",
    "leaderboard_entries",
    "ledger_entries",
    "pending_deliveries",
    "request_counts",
    "public_profiles",
    "sessions",
    "streak_pauses",
    "user_challenges",
    "user_events",
    "user_heads",
    "user_totals",
    "users",
}
NOBODY = {
    "email": None,
    "display_name": None,
    "password_hash": None,
    "role": "learner",
    "status": "erased",
    "language": "en",
    "time_zone": "UTC",
    "joined_at": datetime(1970, 1, 1, tzinfo=UTC),
    "leaderboard": "hidden",
}
ROWS_LEFT = {
    "audit_events",  # nothing is ever taken out of the trail: ids and codes
    "completions",  # what the ledger's entries are checked against
    "delivery_positions",  # keeps late deliveries out
    "ledger_entries",
    "user_events",
    "user_heads",
    "user_totals",
    "users",
}


async def rows_of(postgres: asyncpg.Pool, person: Person) -> dict[str, list[dict[str, Any]]]:
    """Every row of PostgreSQL that names the person, by table."""
    naming = {
        "users": ["id"],
        "request_counts": ["who"],
        "deliveries": ["user_id"],
        "pending_deliveries": ["user_id"],
        "external_ids": ["user_id"],
    }
    for table in Entity.metadata.tables.values():
        naming.setdefault(table.name, []).extend(
            sorted(key.parent.name for key in table.foreign_keys if key.column.table.name == "users")
        )
    names = [str(person.id), hashlib.sha256(person.user.email.encode()).hexdigest()]
    found: dict[str, list[dict[str, Any]]] = {}
    for name, columns in naming.items():
        condition = " OR ".join(f"{column}::text = ANY ($1)" for column in columns)
        rows = await postgres.fetch(f"SELECT * FROM {name} WHERE {condition}", names) if columns else []
        found |= {name: [dict(row) for row in rows]} if rows else {}
    return found


async def with_a_history(people: People, postgres: asyncpg.Pool) -> Person:
    """Somebody of whom there is something in every table, all of it by the programme's usual ways."""
    learner, admin = await people.learner(), await people.admin()
    await people.cohort(learner)
    invited = await admin.post(f"/cohorts/{await people.cohort()}/invitations", {"email": learner.user.email})
    assert invited.status_code == 204
    done_at = (datetime.now(UTC) - timedelta(hours=30)).isoformat()
    key = {"Idempotency-Key": str(uuid4())}
    body = {"note": NOTE, "performed_at": done_at}
    assert (await learner.post("/challenges/cycle-5km/completions", body, headers=key)).status_code == 201
    phone = "keep-phone-one-more-year"
    for code, decisions in [(phone, ["reject"]), (phone, ["approve", "reverse"]), ("train-500km", [])]:
        submitted = await learner.complete(code, note=NOTE)
        assert submitted.status_code == 201, submitted.text
        for decision in decisions:
            path = f"/completions/{submitted.json()['completion']['id']}/{decision}"
            decided = await admin.post(path, {} if decision == "approve" else {"reason": NOTE})
            assert decided.status_code == 200, decided.text
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    assert (await learner.post("/users/me/pauses", {"first_on": tomorrow, "last_on": tomorrow})).status_code == 201
    assert (await learner.put("/users/me/public-profile", {})).status_code == 200
    grant = {"user_id": str(learner.id), "reason": NOTE}
    assert (await admin.post("/badges/week-streak/awards", grant)).status_code == 201
    assert (await admin.post("/badges/month-streak/awards", grant)).status_code == 201
    withdrawn = await admin.post(f"/badges/week-streak/awards/{learner.id}/withdraw", {"reason": NOTE})
    assert withdrawn.status_code == 204, withdrawn.text
    await postgres.execute(
        "INSERT INTO invitations VALUES ($1, now(), now() + interval '1 day', $2)", uuid4().bytes * 2, learner.id
    )
    now = datetime.now(UTC)
    message = Delivery.on_its_own(learner.id, uuid4(), uuid4(), TargetKind.WEBHOOK, "a", NOTE, now=now)
    async with people.container.unit_of_work() as work:
        await work.delivery_positions.move([Moved(learner.id, None, 1)])
        await work.deliveries.add([message])
    await give_id(admin, await service_of(admin), learner)
    refused = {"username": learner.user.email, "password": "a wrong one, twice over"}
    assert (await learner.client.post("/auth/token", data=refused)).status_code == 401
    return learner


async def erase(actor: Person, whose: str = "me") -> int:
    return (await actor.delete(f"/users/{whose}")).status_code


async def left_in_mongo(mongo: MongoDatabase, person: Person) -> tuple[dict[str, Any], int]:
    document = await mongo["progress"].find_one({"_id": str(person.id)})
    assert document is not None
    return document, await mongo["progress_history"].count_documents({"user_id": str(person.id)})


async def test_an_export_holds_everything_of_both_stores(people: People) -> None:
    learner = await people.learner()
    done = (await learner.complete("cycle-5km", note=NOTE)).json()["completion"]
    export = (await learner.get("/users/me/export")).json()
    assert export["account"]["email"] == learner.user.email
    assert export["completions"] == [done]
    assert [entry["points"] for entry in export["ledger"]] == [20]
    assert [entry["event"]["type"] for entry in export["log"]] == ["user_registered", "completion_approved"]
    assert export["history"] == export["log"]
    assert [badge["code"] for badge in export["projection"]["badges"]] == ["first-step"]
    assert len(export["sessions"]) == 1


async def test_an_export_holds_every_column_and_every_field_or_says_why_not(
    people: People, postgres: asyncpg.Pool, mongo: MongoDatabase
) -> None:
    learner, coach = await with_a_history(people, postgres), await people.coach()
    assert (await coach.post("/cohorts", {"code": f"own-{uuid4().hex[:12]}", "name": "Own"})).status_code == 201
    document, _ = await left_in_mongo(mongo, learner)
    for person in (learner, coach):
        export = (await person.get("/users/me/export")).json()
        for table, rows in (await rows_of(postgres, person)).items():
            told = export_of_table(export, table)
            for row in rows if table not in TABLES_LEFT_OUT else ():
                for column, value in row.items():
                    if f"{table}.{column}" not in COLUMNS_LEFT_OUT and column != "user_id":
                        assert as_wire(value) in told, (table, column, value)
    assert {name for name in document if name not in EXPORTED_FIELDS | FIELDS_LEFT_OUT} == set()
    projection = (await learner.get("/users/me/export")).json()["projection"]
    for name, key in EXPORTED_FIELDS.items():
        assert bool(projection[key]) == bool(document[name]), name
    assert projection["revocations"][0]["award"]["code"] == "week-streak"
    assert projection["withdrawn_badge_codes"] == ["week-streak"]
    assert set(projection) == set(EXPORTED_FIELDS.values())


def test_nothing_is_left_out_of_an_export_that_is_no_more() -> None:
    there_are = {f"{table.name}.{column.name}" for table in Entity.metadata.tables.values() for column in table.columns}
    assert COLUMNS_LEFT_OUT.keys() <= there_are
    assert TABLES_LEFT_OUT.keys() <= Entity.metadata.tables.keys()
    assert ProgressDocument.__annotations__.keys() == EXPORTED_FIELDS.keys() | FIELDS_LEFT_OUT.keys()


def export_of_table(export: dict[str, Any], table: str) -> set[str]:
    """Every value, however deep, of what the export tells of a table."""
    found: set[str] = set()
    waiting: list[Any] = [export[key] for key in EXPORTED_TABLES.get(table, [])]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(value.values())
            found.add(json.dumps(value, sort_keys=True))
        elif isinstance(value, list):
            waiting.extend(value)
        else:
            found.add(json.dumps(value))
    return found


def as_wire(value: Any) -> str:
    """A column as the export writes it."""
    if isinstance(value, datetime):
        value = value.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    elif isinstance(value, date | UUID):
        value = str(value)
    elif isinstance(value, str) and value.startswith("{"):
        return json.dumps(json.loads(value), sort_keys=True)
    return json.dumps(value)


async def test_an_export_of_a_long_history_is_whole(
    people: People, postgres: asyncpg.Pool, container: Container
) -> None:
    learner = await people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    total = 2 * BATCH + 1
    async with postgres.acquire() as connection:
        end = await repeat_completion(connection, learner.id, total)
    await container.relay.projector.project(learner.id, end)
    export = (await learner.get("/users/me/export")).json()
    assert [entry["seq"] for entry in export["log"]] == list(range(1, end + 1))
    assert [(one["seq"], one["event_id"]) for one in export["history"]] == [
        (one["seq"], one["event_id"]) for one in export["log"]
    ]
    done = {completion["id"] for completion in export["completions"]}
    assert len(export["completions"]) == len(done) == total
    assert {entry["completion_id"] for entry in export["ledger"]} == done
    assert PersonalDataRead.model_validate(export).account.id == learner.id


async def test_what_an_export_sums_up_is_of_one_moment(bench: Bench) -> None:
    """Something is done between two of its queries."""
    learner = await bench.people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201

    def reads_totals(statement: Statement) -> bool:
        return "FROM user_totals" in statement.sql

    bench.forget()
    bench.postgresql.hold_requests(reads_totals)
    exporting = asyncio.create_task(learner.get("/users/me/export"))
    await bench.postgresql.seen(reads_totals)
    async with app_alone(bench.pair.settings) as other_app:
        elsewhere = await People(other_app).again(learner)
        assert (await elsewhere.complete("vegetarian-meal")).status_code == 201
    bench.postgresql.release_requests()
    export = (await exporting).json()
    assert [entry["points"] for entry in export["ledger"]] == [20]
    assert sum(total["points"] for total in export["totals"]) == 20
    assert {count["challenge_code"] for count in export["challenge_counts"]} == {"cycle-5km"}
    assert {score["points"] for score in export["leaderboard_scores"]} == {20}


@pytest.mark.parametrize(
    ("held", "limits_s"),
    [
        ("progress", (0.5, 60)),
        ("progress_history", (0.5, 60)),
        ("progress_history", (60, 0.5)),
    ],
)
async def test_an_export_is_refused_at_first_and_breaks_off_later(
    settings: Settings, open_app: OpenApp, held: str, limits_s: tuple[float, float]
) -> None:
    url = make_url(settings.mongo_url.get_secret_value())
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="mongodb") as proxy:
        through = SecretStr(proxy.url_for(settings.mongo_url.get_secret_value()))
        async with open_app(mongo_url=through, mongodb_timeout_s=limits_s[0], **NOTHING_BY_TIMER) as app:
            container: Container = app.state.container
            privacy = replace(container.privacy, export_deadline_s=limits_s[1])
            app.state.container = replace(container, privacy=privacy)
            learner = await People(app).learner()
            assert (await learner.complete("cycle-5km")).status_code == 201
            proxy.hold_requests(lambda command: command.name == "find" and command.collection == held)
            async with asyncio.timeout(20):
                messages = await raw_export(app, learner)
            assert [message["type"] for message in messages[:1]] == ["http.response.start"]
            body = b"".join(message.get("body", b"") for message in messages[1:])
            if held == "progress":
                assert (messages[0]["status"], json.loads(body)["code"]) == (503, "store_unavailable")
            else:
                assert messages[0]["status"] == 200
                assert all(message["more_body"] for message in messages[1:]), "the connection is not ended in peace"
                with pytest.raises(json.JSONDecodeError):
                    json.loads(body)
            proxy.release_requests()
            assert (await learner.get("/users/me/export")).status_code == 200


async def raw_export(app: FastAPI, person: Person) -> list[dict[str, Any]]:
    """What the application sends for an export, message by message."""
    messages: list[dict[str, Any]] = []
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": "/users/me/export",
        "raw_path": b"/users/me/export",
        "query_string": b"",
        "root_path": "",
        "headers": [(b"authorization", f"Bearer {person.token}".encode())],
        "client": ("127.0.0.1", 1),
        "server": ("test", 80),
    }

    async def receive() -> dict[str, Any]:
        if asked:
            await asyncio.Event().wait()  # as of a client that stays
        asked.append(True)
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        messages.append(dict(message))

    asked: list[bool] = []
    await app(scope, receive, send)
    return messages


async def test_exports_at_once_are_bounded(people: People, container: Container) -> None:
    learner = await people.learner()
    actor = Actor(learner.id, learner.id, Role.LEARNER, Language.EN, None, frozenset())
    async with container.privacy.exporting(learner.id, actor=actor):
        refused = await learner.get("/users/me/export")
        assert (refused.status_code, refused.json()["code"]) == (503, "overloaded")
    assert (await learner.get("/users/me/export")).status_code == 200


async def test_nobody_exports_another(people: People) -> None:
    learner, admin = await people.learner(), await people.admin()
    assert (await admin.get(f"/users/{learner.id}/export")).status_code == 403


async def test_an_erased_person_is_gone_from_both_stores(
    people: People, client: AsyncClient, postgres: asyncpg.Pool, mongo: MongoDatabase
) -> None:
    learner, admin = await people.learner(), await people.admin()
    await people.cohort(learner)
    assert (await learner.complete("cycle-5km", note=NOTE)).status_code == 201
    assert await erase(learner) == 204

    assert (await learner.get("/users/me")).status_code == 401
    form = {"username": learner.user.email, "password": PASSWORD}
    assert (await client.post("/auth/token", data=form)).status_code == 401
    assert (await admin.get(f"/users/{learner.id}/progress")).status_code == 404
    assert await erase(admin, str(learner.id)) == 404

    user = await postgres.fetchrow("SELECT * FROM users WHERE id = $1", learner.id)
    assert [user[column] for column in ("email", "display_name", "password_hash")] == [None] * 3
    assert await postgres.fetchval("SELECT note FROM completions WHERE user_id = $1", learner.id) is None
    for table in ("sessions", "cohort_members", "idempotency_keys"):
        assert await postgres.fetchval(f"SELECT count(*) FROM {table} WHERE user_id = $1", learner.id) == 0
    assert await postgres.fetchval("SELECT sum(points) FROM ledger_entries WHERE user_id = $1", learner.id) == 20

    document, entries = await left_in_mongo(mongo, learner)
    assert (document["erased"], document["seq"], document["badges"], document["runs"]) == (True, 3, [], [])
    assert entries == 0


async def test_nothing_personal_remains_of_an_erased_person_in_any_row_or_document(
    people: People, postgres: asyncpg.Pool, mongo: MongoDatabase, container: Container
) -> None:
    learner = await with_a_history(people, postgres)
    before = await rows_of(postgres, learner)
    assert before.keys() - {"pending_projections"} == ROWS_BEFORE
    assert await erase(learner) == 204

    rows = await rows_of(postgres, learner)
    assert rows.keys() - {"pending_projections"} == ROWS_LEFT
    assert {row["status"] for row in rows["completions"]} == {"approved", "reversed"}
    assert rows["users"] == [NOBODY | {"id": learner.id}]
    day = datetime.now(UTC) - timedelta(days=2)
    words = [
        NOTE,
        learner.user.email,
        learner.user.display_name,
        *(f"{day + timedelta(days=n):%Y-%m-%d}" for n in range(6)),
    ]
    for table, some in rows.items():
        for column, value in ((column, value) for row in some for column, value in row.items()):
            if isinstance(value, date):
                assert value.year == 1970 or (table, column) in MOMENTS_LEFT, (table, column)
            else:
                assert not any(word in str(value) for word in words), (table, column, value)
    assert [row["body"] for row in rows["user_events"]] != [row["body"] for row in before["user_events"]]
    assert rows["ledger_entries"] == before["ledger_entries"]
    assert rows["user_totals"] == before["user_totals"]

    document, entries = await left_in_mongo(mongo, learner)
    place = {"_id", "schema_version", "seq", "last_event_id", "last_recorded_at", "catalogue", "erased"}
    assert {name for name, value in document.items() if value} == place
    assert entries == 0
    audited = [batch async for batch in container.audit.audit(learner.id)]
    assert [one for batch in audited for one in batch.differences] == []
    assert [(batch.mended, batch.left) async for batch in container.audit.rebuild(learner.id)] == [((), ())]


def test_every_date_of_an_event_is_taken_out_by_erasure() -> None:
    dated = {
        field.name
        for kind in get_args(Event)
        for field in fields(kind)
        if any(word in str(field.type) for word in ("date", "datetime"))
    }
    migration = (PROJECT / "alembic/versions/0013_erasure_reaches_the_log.py").read_text("utf-8")
    assert {name for name in dated if f'{{"{name}": "1970-01-01' not in migration} == set()
    assert dated == {"local_date", "performed_at", "first_on", "last_on"}


async def test_the_log_of_nobody_else_can_be_changed_by_the_way_of_erasure(
    people: People, postgres: asyncpg.Pool
) -> None:
    learner, gone = await people.learner(), await people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    assert (await gone.complete("cycle-5km")).status_code == 201
    assert await erase(gone) == 204
    with pytest.raises(asyncpg.RestrictViolationError, match="append-only"):
        await postgres.execute("SELECT forget_dates($1, 1, 9)", learner.id)
    with pytest.raises(asyncpg.RestrictViolationError, match="append-only"):
        await postgres.execute('UPDATE user_events SET body = \'{"type": "user_erased"}\' WHERE user_id = $1', gone.id)


async def test_the_e_mail_is_free_again(people: People, client: AsyncClient) -> None:
    learner = await people.learner()
    assert await erase(learner) == 204
    again = {"email": learner.user.email, "password": PASSWORD, "display_name": "Somebody else"}
    assert (await client.post("/auth/register", json=again)).status_code == 201


async def test_administrators_erase_others_and_learners_only_themselves(people: People) -> None:
    learner, other, admin = await people.learner(), await people.learner(), await people.admin()
    assert await erase(other, str(learner.id)) == 403
    assert await erase(admin, str(learner.id)) == 204
    acts = (await admin.get("/audit-events", params={"actor_id": str(admin.id)})).json()["items"]
    assert [(act["action"], act["subject"]) for act in acts] == [("user_erased", f"user:{learner.id}")]


async def test_an_erasure_is_finished_when_mongodb_is_back(
    settings: Settings, open_app: OpenApp, mongo: MongoDatabase, container: Container
) -> None:
    url = make_url(settings.mongo_url.get_secret_value())
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="mongodb") as proxy:
        through = SecretStr(proxy.url_for(settings.mongo_url.get_secret_value()))
        async with open_app(mongo_url=through, mongodb_timeout_s=0.3, **NOTHING_BY_TIMER) as app:
            learner = await People(app).learner(time_zone="UTC")
            assert (await learner.complete("cycle-5km")).status_code == 201
            proxy.refuse()
            rest = {"first_on": (today := datetime.now(UTC).date()).isoformat(), "last_on": today.isoformat()}
            assert (await learner.post("/users/me/pauses", rest)).status_code == 201
            assert (await learner.delete(f"/users/me/pauses/{today}")).status_code == 204
            assert (await learner.complete("vegetarian-meal")).status_code == 201
            assert await erase(learner) == 204
    async with asyncio.timeout(30):
        while (await left_in_mongo(mongo, learner))[0]["seq"] < 6:
            await container.relay.round()
    document, entries = await left_in_mongo(mongo, learner)
    assert (document["erased"], entries) == (True, 0)


async def test_a_late_projection_brings_nothing_back(
    settings: Settings, open_app: OpenApp, people: People, mongo: MongoDatabase
) -> None:
    """Another process has read the log and is about to write when the person is erased."""
    url = make_url(settings.mongo_url.get_secret_value())
    assert url.host
    assert url.port
    async with Proxy.to(url.host, url.port, protocol="mongodb") as proxy:
        through = SecretStr(proxy.url_for(settings.mongo_url.get_secret_value()))
        async with open_app(
            mongo_url=through, mongodb_timeout_s=20, projection_budget_s=20, write_deadline_s=30
        ) as app:
            late = await People(app).learner()
            learner = await people.again(late)
            proxy.forget()
            proxy.hold_requests(lambda command: command.name == "update" and command.collection == "progress_history")
            completing = asyncio.create_task(late.complete("cycle-5km"))
            await proxy.seen(lambda command: command.name == "update" and command.collection == "progress_history")
            assert await erase(learner) == 204
            assert (await left_in_mongo(mongo, learner))[1] == 0
            proxy.release_requests()
            await completing
    document, entries = await left_in_mongo(mongo, learner)
    assert (document["erased"], document["badges"], entries) == (True, [], 0)


async def test_the_trail_tells_what_administrators_did_and_cannot_be_changed(
    people: People, postgres: asyncpg.Pool
) -> None:
    admin, learner = await people.admin(), await people.learner()
    assert (await learner.get("/audit-events")).status_code == 403
    for _ in range(3):
        assert (await admin.client.patch("/challenges/second-hand-jeans", json={"points": 40})).status_code == 200
    first = (await admin.get("/audit-events", params={"actor_id": str(admin.id), "limit": 2})).json()
    query = {"actor_id": str(admin.id), "limit": 2, "cursor": first["next_cursor"]}
    acts = first["items"] + (await admin.get("/audit-events", params=query)).json()["items"]
    assert [act["action"] for act in acts] == ["challenge_changed"] * 3
    assert [act["number"] for act in acts] == sorted((act["number"] for act in acts), reverse=True)
    assert datetime.fromisoformat(acts[0]["at"]) <= datetime.now(UTC)
    with pytest.raises(asyncpg.RestrictViolationError):
        await postgres.execute("DELETE FROM audit_events")


async def test_what_waited_for_an_erasure_finds_nobody(people: People, postgres: asyncpg.Pool) -> None:
    learner = await people.learner()
    privacy = people.container.privacy
    async with people.container.unit_of_work() as work:
        head = await work.log.lock(learner.id)
        now = people.container.clock.now()
        await work.log.append(head.next_event(UserErased(), event_id=privacy.new_id(), now=now))
        await work.erasure.erase(learner.id, head.seq + 1)
        changing = asyncio.create_task(learner.complete("cycle-5km", note=NOTE))
        await begun(changing, postgres)
    refused(await changing, 404, "user_not_found")
    assert await postgres.fetchval("SELECT count(*) FROM completions WHERE user_id = $1", learner.id) == 0
    assert await postgres.fetchval("SELECT max(seq) FROM user_events WHERE user_id = $1", learner.id) == 2
