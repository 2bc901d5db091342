"""Service accounts act for users: they know them by external ids, report for them and read their progress."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from httpx import AsyncClient

from rebootcamp.domain.users import RegistrationMode
from tests.api.conftest import Publish
from tests.conftest import OpenApp
from tests.support.bench import Bench
from tests.support.http import refused
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People, Person
from tests.support.services import Service, give_id, service_of
from tests.support.timers import NOTHING_BY_TIMER


@pytest.fixture
async def service(admin: Person) -> Service:
    return await service_of(admin)


async def invited(service: Service, external_id: str = "") -> tuple[str, str]:
    """A new external id, and the code with which a user can take it."""
    external_id = external_id or f"card-{uuid4().hex[:12]}"
    answer = await service.post("/external-users", {"external_id": external_id})
    assert answer.status_code == 201, answer.text
    assert answer.json()["external_id"] == external_id
    return external_id, answer.json()["invitation"]


async def accept(person: Person, code: str) -> Any:
    return await person.post("/users/me/external-ids", {"invitation": code})


def statuses(answer: Any) -> list[tuple[int, str | None]]:
    """The status and the problem code of each item of a batch."""
    assert answer.status_code == 200, answer.text
    return [(one["status"], one["problem"] and one["problem"]["code"]) for one in answer.json()["results"]]


async def test_a_user_takes_an_external_id_and_can_give_it_up(service: Service, people: People) -> None:
    learner = await people.learner()
    external_id, code = await invited(service)
    progress = f"/external-users/{external_id}/progress"
    refused(await service.get(progress), 404, "external_user_not_found")
    assert (await accept(learner, code)).status_code == 204
    read = await service.get(progress, headers={"Accept-Language": "en"})
    assert read.json()["user"]["id"] == str(learner.id)
    own = (await learner.get("/users/me/external-ids")).json()["items"]
    assert [(one["service_account_id"], one["external_id"]) for one in own] == [(service.id, external_id)]
    assert (await learner.delete(f"/users/me/external-ids/{service.id}")).status_code == 204
    refused(await service.get(progress), 404, "external_user_not_found")
    assert (await learner.get("/users/me/external-ids")).json()["items"] == []


async def test_an_invitation_works_once_until_it_expires_or_is_replaced(
    service: Service, people: People, postgres: asyncpg.Pool
) -> None:
    one, other = await people.learner(), await people.learner()
    external_id, first = await invited(service)
    _, second = await invited(service, external_id)
    refused(await accept(one, first), 422, "invalid_invitation")
    answers = await asyncio.gather(accept(one, second), accept(other, second))
    assert sorted(answer.status_code for answer in answers) == [204, 422]
    refused(await service.post("/external-users", {"external_id": external_id}), 409, "external_id_taken")
    late_id, late = await invited(service)
    await let_pass(postgres, timedelta(days=14), "external_id_invitations", "external_id = $2", late_id)
    refused(await accept(one, late), 422, "invalid_invitation")
    await people.container.housekeeping.round()
    assert not await postgres.fetchval("SELECT count(*) FROM external_id_invitations WHERE external_id = $1", late_id)


@pytest.mark.parametrize("mode", [RegistrationMode.OPEN, RegistrationMode.INVITE])
async def test_a_new_user_registers_with_an_invitation(open_app: OpenApp, mode: RegistrationMode) -> None:
    async with open_app(registration=mode, **NOTHING_BY_TIMER) as app:
        people = People(app)
        service = await service_of(await people.admin())
        external_id, code = await invited(service)
        someone = await people.learner()
        body = {"email": f"{uuid4().hex[:12]}@example.org", "password": PASSWORD, "display_name": "N"}
        taken = {**body, "email": someone.user.email, "invitation": code}
        refused(await someone.client.post("/auth/register", json=taken), 409, "email_taken")
        registered = await someone.client.post("/auth/register", json={**body, "invitation": code})
        assert registered.status_code == 201, registered.text
        progress = await service.get(f"/external-users/{external_id}/progress")
        assert progress.json()["user"]["id"] == registered.json()["id"]
        refused(await accept(someone, code), 422, "invalid_invitation")


async def test_an_administrator_gives_and_takes_external_ids(admin: Person, service: Service, people: People) -> None:
    one, other = await people.learner(), await people.learner()
    external_id = await give_id(admin, service, one)
    path = f"/service-accounts/{service.id}/external-ids/{external_id}"
    assert (await admin.put(path, {"user_id": str(one.id)})).status_code == 204
    refused(await admin.put(path, {"user_id": str(other.id)}), 409, "external_id_taken")
    refused(await admin.put(path, {"user_id": str(uuid4())}), 404, "user_not_found")
    unknown = f"/service-accounts/{uuid4()}/external-ids/{external_id}"
    refused(await admin.put(unknown, {"user_id": str(one.id)}), 404, "service_account_not_found")
    listed = (await admin.get(f"/service-accounts/{service.id}/external-ids")).json()["items"]
    assert [(item["external_id"], item["user_id"]) for item in listed] == [(external_id, str(one.id))]
    assert (await admin.delete(path)).status_code == 204
    assert (await admin.delete(path)).status_code == 204
    assert (await admin.put(path, {"user_id": str(other.id)})).status_code == 204


async def test_the_same_external_id_means_another_user_to_another_account(
    admin: Person, service: Service, people: People
) -> None:
    one, other = await people.learner(), await people.learner()
    second = await service_of(admin)
    external_id = await give_id(admin, service, one)
    refused(await second.get(f"/external-users/{external_id}/progress"), 404, "external_user_not_found")
    path = f"/service-accounts/{second.id}/external-ids/{external_id}"
    assert (await admin.put(path, {"user_id": str(other.id)})).status_code == 204
    for account, person in ((service, one), (second, other)):
        read = await account.get(f"/external-users/{external_id}/progress")
        assert read.json()["user"]["id"] == str(person.id)


async def test_a_service_account_completes_a_challenge_for_a_user(
    admin: Person, service: Service, people: People
) -> None:
    learner = await people.learner()
    external_id = await give_id(admin, service, learner)
    headers = {"Idempotency-Key": uuid4().hex, "Accept-Language": "en"}
    body = {"external_id": external_id}
    first = await service.post("/challenges/cycle-5km/completions", body, headers=headers)
    assert first.status_code == 201, first.text
    assert first.json()["completion"]["user_id"] == str(learner.id)
    assert first.json()["awarded_badges"][0]["name"] == "First step"
    assert first.headers["location"] == f"/users/{learner.id}/completions/{first.json()['completion']['id']}"
    again = await service.post("/challenges/cycle-5km/completions", body, headers=headers)
    assert (again.status_code, again.headers["idempotency-replayed"]) == (201, "true")
    assert again.json() == first.json()
    refused(await service.post("/challenges/cycle-5km/completions", body), 409, "already_completed")
    assert (await learner.progress())["challenges"]["completion_count"] == 1
    own = await learner.post("/challenges/vegetarian-meal/completions", headers=headers)
    assert own.status_code == 201, "a user's own keys are apart from those of a service account"


async def test_only_a_service_account_names_a_user(service: Service, people: People) -> None:
    learner = await people.learner()
    for problem in (
        refused(await learner.complete("cycle-5km", external_id="card-1"), 422, "external_id_misused"),
        refused(await service.post("/challenges/cycle-5km/completions"), 422, "external_id_misused"),
    ):
        assert problem["errors"][0]["pointer"] == "/external_id"
    unknown = await service.post("/challenges/cycle-5km/completions", {"external_id": "nobody"})
    refused(unknown, 404, "external_user_not_found")


@pytest.mark.parametrize("external_id", ["", "a b", "a/b", "é", "x" * 129, "a\0"])
async def test_an_external_id_needs_no_escape_in_a_url(service: Service, external_id: str) -> None:
    answer = await service.post("/external-users", {"external_id": external_id})
    assert refused(answer, 422, "validation_failed")["errors"][0]["pointer"] == "/external_id"


async def test_a_service_account_acts_for_active_users_only(admin: Person, service: Service, people: People) -> None:
    disabled, erased = await people.learner(), await people.learner()
    ids = [await give_id(admin, service, person) for person in (disabled, erased)]
    await admin.client.patch(f"/users/{disabled.id}", json={"status": "disabled"})
    assert (await erased.delete("/users/me")).status_code == 204
    for external_id in ids:
        refused(await service.get(f"/external-users/{external_id}/progress"), 404, "external_user_not_found")
        body = {"external_id": external_id}
        refused(await service.post("/challenges/cycle-5km/completions", body), 404, "external_user_not_found")
    batch = await service.report("cycle-5km", *({"external_id": external_id} for external_id in ids))
    assert statuses(batch) == [(404, "external_user_not_found")] * 2


async def test_a_service_account_has_no_more_rights_than_a_learner_even_for_an_administrator(
    people: People, service: Service, admin: Person
) -> None:
    boss = await people.admin()
    external_id = await give_id(admin, service, boss)
    read = await service.get(f"/external-users/{external_id}/progress")
    assert read.json()["user"]["id"] == str(boss.id)
    refused(await service.get("/users"), 401, "not_authenticated")


async def test_erasure_removes_external_ids_and_the_export_shows_them(
    admin: Person, service: Service, people: People, postgres: asyncpg.Pool
) -> None:
    learner = await people.learner()
    external_id = await give_id(admin, service, learner)
    exported = (await learner.get("/users/me/export")).json()["external_ids"]
    assert [(one["service_account_id"], one["external_id"]) for one in exported] == [(service.id, external_id)]
    assert (await learner.delete("/users/me")).status_code == 204
    assert not await postgres.fetchval("SELECT count(*) FROM external_ids WHERE external_id = $1", external_id)
    _, code = await invited(service, external_id)
    assert (await accept(await people.learner(), code)).status_code == 204, "the id is free again"


async def test_a_batch_answers_for_each_item_in_order(
    admin: Person, service: Service, people: People, publish: Publish
) -> None:
    first, second = await people.learner(), await people.learner()
    one, two = await give_id(admin, service, first), await give_id(admin, service, second)
    daily = await publish()
    answer = await service.report(
        daily,
        {"external_id": one},
        {"external_id": "nobody"},
        {"external_id": two, "note": "from the scale of the canteen"},
        {"external_id": one},
        {"external_id": two, "performed_at": "2020-01-01T00:00:00Z"},
        headers={"Accept-Language": "en"},
    )
    assert statuses(answer) == [
        (201, None),
        (404, "external_user_not_found"),
        (201, None),
        (409, "already_completed"),
        (422, "performed_out_of_range"),
    ]
    results = answer.json()["results"]
    assert [one["external_id"] for one in results] == [one, "nobody", two, one, two]
    assert results[0]["outcome"]["completion"]["user_id"] == str(first.id)
    assert results[0]["outcome"]["projection"]["status"] == "current"
    assert results[2]["outcome"]["completion"]["note"] == "from the scale of the canteen"
    problem = results[3]["problem"]
    assert problem["next_allowed_at"] is not None
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert results[4]["problem"]["errors"][0]["pointer"] == "/performed_at"
    for person in (first, second):
        assert (await person.progress())["challenges"]["completion_count"] == 1


async def test_a_batch_that_is_sent_again_records_nothing_twice(
    admin: Person, service: Service, people: People, publish: Publish
) -> None:
    learners = [await people.learner() for _ in range(3)]
    ids = [await give_id(admin, service, learner) for learner in learners]
    code = await publish()
    items = [{"external_id": external_id, "idempotency_key": uuid4().hex} for external_id in ids]
    first = await service.report(code, *items)
    again = await service.report(code, *items)
    assert statuses(first) == statuses(again) == [(201, None)] * 3
    assert [one["replayed"] for one in first.json()["results"]] == [False] * 3
    assert [one["replayed"] for one in again.json()["results"]] == [True] * 3
    assert [one["outcome"] for one in first.json()["results"]] == [one["outcome"] for one in again.json()["results"]]
    changed = await service.report(code, {**items[0], "note": "changed"})
    assert statuses(changed) == [(422, "idempotency_key_reused")]
    elsewhere = await service.report("cycle-5km", items[0])
    assert statuses(elsewhere) == [(422, "idempotency_key_reused")]


async def test_items_of_one_user_are_recorded_in_order_and_those_of_several_at_once(
    bench: Bench,
) -> None:
    admin = await bench.people.admin()
    service = await service_of(admin)
    learners = [await bench.people.learner() for _ in range(3)]
    ids = [await give_id(admin, service, learner) for learner in learners]
    challenges = ["cycle-5km", "vegetarian-meal"]
    for code in challenges:
        answer = await service.report(code, *({"external_id": external_id} for external_id in ids * 2))
        assert Counter(statuses(answer)) == {(201, None): 3, (409, "already_completed"): 3}
        assert [status for status, _ in statuses(answer)] == [201] * 3 + [409] * 3
    bench.postgresql.hold_requests(lambda statement: "user_heads" in statement.sql and "challenges" in statement.sql)
    batch = asyncio.create_task(service.report("metro-10km", *({"external_id": external_id} for external_id in ids)))
    try:
        connections = set()
        for _ in range(3):
            seen = await bench.postgresql.seen(
                lambda statement: (
                    "user_heads" in statement.sql
                    and "challenges" in statement.sql
                    and statement.connection not in connections
                )
            )
            connections.add(seen.connection)
    finally:
        bench.postgresql.release_requests()
    assert len(connections) == 3, "three users have a transaction open at the same time"
    assert statuses(await batch) == [(201, None)] * 3


async def test_an_item_that_may_succeed_later_ends_the_turn_of_its_user_only(
    admin: Person, service: Service, people: People, postgres: asyncpg.Pool, publish: Publish
) -> None:
    held, free = await people.learner(), await people.learner()
    one, two = await give_id(admin, service, held), await give_id(admin, service, free)
    code = await publish()
    items = [{"external_id": external_id, "idempotency_key": uuid4().hex} for external_id in (one, one, two)]
    async with postgres.acquire() as connection, connection.transaction():
        await connection.execute("SELECT FROM user_heads WHERE user_id = $1 FOR UPDATE", held.id)
        answer = await service.report(code, *items)
    assert statuses(answer) == [(503, "store_unavailable"), (503, "not_attempted"), (201, None)]
    assert [result["retry_after_s"] for result in answer.json()["results"]] == [2, 1, None]
    again = await service.report(code, *items)
    assert statuses(again) == [(201, None), (409, "already_completed"), (201, None)]
    assert [result["replayed"] for result in again.json()["results"]] == [False, False, True]


async def test_a_batch_that_runs_out_of_time_is_answered(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    async with open_app(batch_concurrency=1, write_deadline_s=4, **NOTHING_BY_TIMER) as app:
        people = People(app)
        admin = await people.admin()
        service = await service_of(admin)
        learners = [await people.learner() for _ in range(4)]
        ids = [await give_id(admin, service, learner) for learner in learners]
        items = [{"external_id": external_id, "idempotency_key": uuid4().hex} for external_id in ids]
        async with postgres.acquire() as connection, connection.transaction():
            held = [(learner.id,) for learner in learners[:2]]
            await connection.executemany("SELECT FROM user_heads WHERE user_id = $1 FOR UPDATE", held)
            answer = await service.report("cycle-5km", *items)
        assert statuses(answer) == [(503, "store_unavailable")] * 2 + [(503, "not_attempted")] * 2
        assert statuses(await service.report("cycle-5km", *items)) == [(201, None)] * 4


async def test_the_size_of_a_batch_and_the_form_of_its_keys_are_bounded(service: Service) -> None:
    item = {"external_id": "nobody"}
    assert statuses(await service.report("cycle-5km", *[item] * 100)) == [(404, "external_user_not_found")] * 100
    for items in ([item] * 101, [], [{**item, "idempotency_key": "é"}], [{**item, "idempotency_key": None}]):
        refused(await service.report("cycle-5km", *items), 422, "validation_failed")


async def test_a_batch_costs_as_many_look_ups_as_one_item(bench: Bench) -> None:
    admin = await bench.people.admin()
    service = await service_of(admin)
    ids = [await give_id(admin, service, await bench.people.learner()) for _ in range(4)]

    async def looked_up(*external_ids: str) -> int:
        bench.forget()
        answer = await service.report("no-such-challenge", *({"external_id": one} for one in external_ids))
        assert {status for status, _ in statuses(answer)} == {404}
        about = ("external_ids", "service_keys", "users.email")
        return sum(any(name in statement.sql for name in about) for statement in bench.postgresql.requests)

    await looked_up(*ids)
    assert await looked_up(*ids) == await looked_up(ids[0]) == 3


async def test_what_a_service_account_reports_counts_against_the_points_of_a_day(
    open_app: OpenApp, client: AsyncClient
) -> None:
    async with open_app(self_reported_points_per_day=20, **NOTHING_BY_TIMER) as app:
        people = People(app)
        admin = await people.admin()
        service, learner = await service_of(admin), await people.learner()
        external_id = await give_id(admin, service, learner)
        assert statuses(await service.report("cycle-5km", {"external_id": external_id})) == [(201, None)]
        answer = await service.report("vegetarian-meal", {"external_id": external_id})
        assert statuses(answer) == [(429, "daily_points_reached")]
        assert answer.json()["results"][0]["retry_after_s"] > 0
