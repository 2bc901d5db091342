"""What people may ask for of their data: all of it, or that it be gone, from both stores and for good."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from httpx import AsyncClient
from pydantic import SecretStr
from sqlalchemy import make_url

from rebootcamp.composition import Container
from rebootcamp.domain.events import UserErased
from rebootcamp.settings import Settings
from tests.conftest import MongoDatabase, OpenApp
from tests.support.http import refused
from tests.support.locks import begun
from tests.support.people import PASSWORD, People, Person
from tests.support.proxy import Proxy

NOTE = "Seen by my neighbour Camille"


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
        async with open_app(mongo_url=through, mongodb_timeout_s=0.3, relay_interval_s=60) as app:
            learner = await People(app).learner()
            assert (await learner.complete("cycle-5km")).status_code == 201
            proxy.refuse()
            assert await erase(learner) == 204
    async with asyncio.timeout(30):
        while (await left_in_mongo(mongo, learner))[0]["seq"] < 3:
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
        await work.erasure.erase(learner.id)
        changing = asyncio.create_task(learner.complete("cycle-5km", note=NOTE))
        await begun(changing, postgres)
    refused(await changing, 404, "user_not_found")
    assert await postgres.fetchval("SELECT count(*) FROM completions WHERE user_id = $1", learner.id) == 0
    assert await postgres.fetchval("SELECT max(seq) FROM user_events WHERE user_id = $1", learner.id) == 2
