"""Requests with an Idempotency-Key: carried out once, answered as often as they are sent."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from httpx import ASGITransport, AsyncClient

from rebootcamp.composition import Container
from tests.conftest import OpenApp, OpenDatabases, running_app
from tests.support.clock import SettableClock
from tests.support.contract import written_out
from tests.support.locks import someone_waits_for_a_row
from tests.support.passing import let_pass
from tests.support.people import People, Person

DAILY, OTHER_DAILY, REVIEWED = "vegetarian-meal", "three-minute-shower", "train-500km"
ROUTE = "/challenges/{}/completions"


def new_key() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid4())}


async def test_a_request_sent_again_is_answered_again_and_carried_out_once(people: People) -> None:
    learner, key = await people.learner(), new_key()
    first = await learner.post(ROUTE.format(DAILY), {"note": "lentils"}, headers=key)
    again = await learner.post(ROUTE.format(DAILY), {"note": "lentils"}, headers=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == first.json()
    assert again.headers["location"] == first.headers["location"]
    assert (await learner.progress())["challenges"]["completion_count"] == 1


async def test_the_answer_stays_what_it_was_whatever_happened_since(people: People) -> None:
    learner, key = await people.learner(), new_key()
    first = await learner.post(ROUTE.format(DAILY), headers=key)
    assert first.json()["awarded_badges"], "the first completion wins a badge"
    await learner.complete(OTHER_DAILY)
    again = await learner.post(ROUTE.format(DAILY), headers=key)
    assert again.json() == first.json()
    assert (await learner.progress())["global_score"] > first.json()["global_score"]


async def test_a_submission_is_answered_as_pending_after_its_approval(people: People) -> None:
    learner, key = await people.learner(), new_key()
    first = await learner.post(ROUTE.format(REVIEWED), headers=key)
    assert first.json()["completion"]["status"] == "pending", first.text
    approved = await (await people.admin()).post(f"/completions/{first.json()['completion']['id']}/approve")
    assert approved.status_code == 200, approved.text
    again = await learner.post(ROUTE.format(REVIEWED), headers=key)
    assert again.json() == first.json()


async def test_a_published_challenge_is_answered_as_published(people: People) -> None:
    admin, key = await people.admin(), new_key()
    challenge = {**(await admin.get(f"/challenges/{DAILY}")).json(), "code": f"challenge-{uuid4().hex[:12]}"}
    body = challenge_body(challenge)
    first = await admin.post("/challenges", body, headers=key)
    assert first.status_code == 201, first.text
    await admin.client.patch(f"/challenges/{challenge['code']}", json={"points": 99})
    again = await admin.post("/challenges", body, headers=key)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["idempotency-replayed"] == "true"
    assert (await admin.post("/challenges", body, headers=new_key())).status_code == 409


def challenge_body(read: dict[str, Any]) -> dict[str, Any]:
    text = {"title": read["title"], "description": read["description"]}
    note = read["basis"]["note"]
    basis = {**read["basis"], "note": {"fr": note, "en": note}}
    kept = ("code", "category", "difficulty", "points", "recurrence", "validation", "savings")
    return {**{name: read[name] for name in kept}, "basis": basis, "texts": {"fr": text, "en": text}}


async def test_a_key_belongs_to_one_path_and_body(people: People) -> None:
    learner, key = await people.learner(), new_key()
    await learner.post(ROUTE.format(DAILY), {"note": "lentils"}, headers=key)
    for path, body in [(DAILY, {"note": "beans"}), (OTHER_DAILY, {"note": "lentils"})]:
        response = await learner.post(ROUTE.format(path), body, headers=key)
        assert response.status_code == 422
        assert response.json()["code"] == "idempotency_key_reused"
        assert response.json()["errors"][0]["pointer"] == "/header/idempotency-key"
    assert (await learner.progress())["challenges"]["completion_count"] == 1


async def test_a_key_is_one_users_and_one_routes(people: People) -> None:
    one, other, key = await people.admin(), await people.learner(), new_key()
    for person in (one, other):
        response = await person.post(ROUTE.format(DAILY), headers=key)
        assert response.status_code == 201
        assert "idempotency-replayed" not in response.headers
    elsewhere = await one.post("/challenges", {}, headers=key)
    assert elsewhere.json()["code"] == "validation_failed"


@pytest.mark.parametrize("key", ['""', "", "a b", 'a"b', '"a', "é", "x" * 256, '"' + "x" * 256 + '"', r'"a\"b"'])
async def test_a_malformed_key_is_refused(people: People, key: str) -> None:
    await refused_key(people, [("Idempotency-Key", key)])


async def test_two_keys_are_refused(people: People) -> None:
    await refused_key(people, [("Idempotency-Key", "a"), ("Idempotency-Key", "b")])


async def refused_key(people: People, headers: list[tuple[str, str]]) -> None:
    learner = await people.learner()
    encoded = [(name.encode(), value.encode()) for name, value in headers]
    response = await learner.post(ROUTE.format(DAILY), headers=encoded)
    assert response.status_code == 422
    assert response.json()["errors"][0]["pointer"] == "/header/idempotency-key"
    assert (await learner.progress())["challenges"]["completion_count"] == 0


async def test_a_quoted_key_is_the_same_key(people: People) -> None:
    learner = await people.learner()
    await learner.post(ROUTE.format(DAILY), headers={"Idempotency-Key": "k1"})
    again = await learner.post(ROUTE.format(DAILY), headers={"Idempotency-Key": '"k1"'})
    assert again.headers["idempotency-replayed"] == "true"


async def test_a_refused_request_is_not_remembered(people: People) -> None:
    learner, key = await people.learner(), new_key()
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    refused = await learner.post(ROUTE.format(DAILY), {"performed_at": tomorrow}, headers=key)
    assert refused.status_code == 422
    corrected = await learner.post(ROUTE.format(DAILY), headers=key)
    assert corrected.status_code == 201
    assert "idempotency-replayed" not in corrected.headers


@asynccontextmanager
async def held_head(postgres: asyncpg.Pool, person: Person) -> Any:
    """Whoever changes that person waits, in the middle of the change, until the block ends."""
    async with postgres.acquire() as connection, connection.transaction():
        await connection.execute("SELECT 1 FROM user_heads WHERE user_id = $1 FOR UPDATE", person.id)
        yield


async def test_a_request_that_is_being_carried_out_is_a_conflict(
    people: People, open_app: OpenApp, postgres: asyncpg.Pool
) -> None:
    learner, key = await people.learner(), new_key()
    headers = {**key, "Authorization": f"Bearer {learner.token}"}

    async with (
        open_app() as elsewhere,
        AsyncClient(transport=ASGITransport(elsewhere), base_url="http://test", headers=headers) as other_process,
    ):
        async with held_head(postgres, learner):
            first = asyncio.create_task(learner.post(ROUTE.format(DAILY), headers=key))
            await someone_waits_for_a_row(postgres, "user_heads")
            second = await other_process.post(ROUTE.format(DAILY), json={})
            assert second.status_code == 409
            assert second.json()["code"] == "request_in_flight"
            assert int(second.headers["retry-after"]) >= 1
        assert (await first).status_code == 201
        third = await other_process.post(ROUTE.format(DAILY), json={})
        assert (third.status_code, third.headers["idempotency-replayed"]) == (201, "true")
        assert third.json() == (await first).json()


async def test_many_at_once_are_carried_out_once(people: People) -> None:
    learner, key = await people.learner(), new_key()
    responses = await asyncio.gather(*(learner.post(ROUTE.format(DAILY), headers=key) for _ in range(10)))
    done = [response for response in responses if response.status_code == 201]
    assert {response.status_code for response in responses} <= {201, 409}
    assert [response.headers.get("idempotency-replayed") for response in done].count(None) == 1
    assert len({response.text for response in done}) == 1
    assert {response.json()["code"] for response in responses if response.status_code == 409} <= {"request_in_flight"}
    assert (await learner.progress())["challenges"]["completion_count"] == 1


async def test_a_key_is_forgotten_after_a_day(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    clock, key = SettableClock(datetime.now(UTC)), new_key()
    async with open_app(clock, access_token_lifetime_s=10**9) as app:
        people, container = People(app), app.state.container
        learner = await people.learner()

        async def sent() -> str | None:
            response = await learner.post(ROUTE.format(DAILY), headers=key)
            assert response.status_code == 201, response.text
            replayed: str | None = response.headers.get("idempotency-replayed")
            return replayed

        async def ages(**duration: float) -> None:
            clock.advance(**duration)
            await let_pass(postgres, timedelta(**duration), "idempotency_keys", "user_id = $2", learner.id)

        assert await sent() is None
        await ages(hours=23, minutes=59)
        assert await sent() == "true"
        await ages(minutes=1)
        assert await sent() is None
        assert await sent() == "true"
        await swept(container, postgres, learner, remaining=1)
        await ages(hours=24)
        await swept(container, postgres, learner, remaining=0)


async def swept(container: Container, postgres: asyncpg.Pool, person: Person, *, remaining: int) -> None:
    await container.housekeeping.round()
    count = await postgres.fetchval("SELECT count(*) FROM idempotency_keys WHERE user_id = $1", person.id)
    assert count == remaining


NOTHING_CREATED = {
    "POST /badges/{badge_code}/awards/{user_id}/withdraw": "a repeat is refused, since the badge is gone by then",
    "POST /cohorts/{cohort_code}/invitations": "an invitation that is sent again is renewed",
    "POST /users/{user_id}/cohort-invitations/{cohort_code}/accept": "who is in already stays in, and is told the same",
    "POST /cohorts/join": "who is in already stays in: a repeat is answered like the first",
    "POST /completions/{completion_id}/approve": "a decision taken twice is taken once",
    "POST /completions/{completion_id}/reject": "a decision taken twice is taken once",
    "POST /completions/{completion_id}/reverse": "a decision taken twice is taken once",
    "POST /badges/{badge_code}/dry-run": "nothing is published",
    "POST /users/{user_id}/password": "a repeat is refused, since the current password is another one by then",
    "POST /challenges/{challenge_code}/completions/batch": "each item carries a key of its own",
    "POST /service-accounts": "the name is taken, so a repeat is refused",
    "POST /service-accounts/{service_account_id}/keys": "a key is shown once; one that was not seen is revoked",
    "POST /service-accounts/{service_account_id}/keys/{key_id}/rotate": "the same",
    "POST /external-users": "a later invitation to the same external id replaces the earlier one",
    "POST /users/{user_id}/external-ids": "an invitation works once, so a repeat is refused",
    "POST /webhooks": "a secret is shown once; a webhook whose secret was not seen is deleted",
    "POST /webhooks/{webhook_id}/rotate-secret": "a secret that was not seen is rotated again; two are valid",
    "POST /webhooks/{webhook_id}/test": "a test message changes nothing",
    "POST /webhooks/{webhook_id}/replay": "messages are sent at least once, each under its own id",
    "POST /webhooks/{webhook_id}/deliveries/{delivery_id}/resend": "the same",
    "POST /imports": "lines whose records exist already change nothing",
    "POST /imports/{import_id}/cancel": "a repeat is refused, since the import has ended by then",
    "POST /imports/{import_id}/invitations": "a code is shown once; the next call replaces those that were not seen",
    "POST /auth/logout": "a session that has ended stays so",
}


async def test_every_post_of_somebody_known_takes_a_key_or_creates_nothing(client: AsyncClient) -> None:
    paths = written_out((await client.get("/openapi.json")).json())["paths"]
    posts = {f"POST {path}": methods["post"] for path, methods in paths.items() if "post" in methods}
    of_somebody = {name: post for name, post in posts.items() if post.get("security")}
    keyed = {
        name
        for name, post in of_somebody.items()
        if "idempotency-key" in {parameter["name"].lower() for parameter in post.get("parameters", [])}
    }
    assert of_somebody.keys() - keyed == NOTHING_CREATED.keys()
    assert keyed


async def test_a_cohort_is_answered_as_opened(people: People) -> None:
    coach, admin, key = await people.coach(), await people.admin(), new_key()
    body = {"code": f"own-{uuid4().hex[:12]}", "name": "Own"}
    first = await coach.post("/cohorts", body, headers=key)
    assert first.status_code == 201, first.text
    assert first.json() == (await coach.get(f"/cohorts/{body['code']}")).json()
    learner = await people.learner()
    joined = await learner.post("/cohorts/join", {"join_code": first.json()["join_code"]})
    assert joined.status_code == 200
    assert (await coach.post(f"/cohorts/{body['code']}/join-code")).status_code == 200
    assert (await admin.delete(f"/cohorts/{body['code']}/coaches/{coach.id}")).status_code == 204
    again = await coach.post("/cohorts", body, headers=key)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["idempotency-replayed"] == "true"


async def test_a_join_code_is_replaced_once(people: People) -> None:
    coach, key = await people.coach(), new_key()
    code = f"own-{uuid4().hex[:12]}"
    assert (await coach.post("/cohorts", {"code": code, "name": "Own"})).status_code == 201
    path = f"/cohorts/{code}/join-code"
    first, again = [await coach.post(path, headers=key) for _ in range(2)]
    assert (first.status_code, again.status_code) == (200, 200)
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == first.json() == (await coach.get(f"/cohorts/{code}")).json()
    assert (await coach.post(path, headers=new_key())).json()["join_code"] != first.json()["join_code"]
    assert (await coach.post(path, headers=key)).json() == first.json()


async def test_an_answer_is_given_again_in_its_language_with_the_texts_of_its_day(
    open_databases: OpenDatabases,
) -> None:
    async with open_databases("texts") as settings, running_app(settings) as app:
        own = People(app)
        learner, admin, key = await own.learner(), await own.admin(), new_key()
        first = await learner.post(ROUTE.format(DAILY), headers=key)
        assert first.headers["content-language"] == "en"
        (won,) = first.json()["awarded_badges"]
        grants, grant = new_key(), {"user_id": str(learner.id), "reason": "Well done"}
        given = await admin.post("/badges/summit/awards", grant, headers=grants)
        assert given.status_code == 201, given.text

        for code in (won["code"], "summit"):
            newest = (await admin.get(f"/badges/{code}/versions")).json()["items"][0]
            put = {name: newest[name] for name in ("tier", "points", "art", "revocable", "rule")}
            texts = {language: {"name": "Renamed", "criteria": "Renamed"} for language in ("fr", "en")}
            assert (await admin.put(f"/badges/{code}", put | {"texts": texts})).status_code == 200
        for person in (learner, admin):
            assert (await person.client.patch("/users/me", json={"language": "fr"})).status_code == 200
        assert (await learner.get("/users/me/badges")).json()["earned"][0]["name"] == "Renamed"

        again = await learner.post(ROUTE.format(DAILY), headers=key)
        assert (again.json(), again.headers["content-language"]) == (first.json(), "en")
        given_again = await admin.post("/badges/summit/awards", grant, headers=grants)
        assert (given_again.json(), given_again.headers["content-language"]) == (given.json(), "en")
