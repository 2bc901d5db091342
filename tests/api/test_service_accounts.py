"""Service accounts: their keys, what their scopes permit, and how administrators manage them."""

import asyncio
import hashlib
from datetime import timedelta
from uuid import uuid4

import asyncpg
import pytest

from tests.conftest import OpenApp
from tests.support.bench import Bench
from tests.support.http import refused, walk
from tests.support.passing import let_pass
from tests.support.people import People, Person
from tests.support.services import Service, give_id, service_of, with_key


@pytest.fixture
async def service(admin: Person) -> Service:
    return await service_of(admin)


async def test_a_key_says_whose_it_is_and_is_shown_once(admin: Person, service: Service) -> None:
    me = (await service.get("/service-identity")).json()
    assert me["service_account"]["id"] == service.id
    assert me["service_account"]["scopes"] == ["completions:write", "progress:read", "users:invite"]
    assert me["key_id"] == service.key_id
    listed = await admin.get(f"/service-accounts/{service.id}/keys")
    assert [key["id"] for key in listed.json()["items"]] == [service.key_id]
    assert service.key[20:] not in listed.text


async def test_of_a_key_only_a_hash_is_stored(service: Service, postgres: asyncpg.Pool) -> None:
    row = await postgres.fetchrow("SELECT * FROM service_keys WHERE id = $1", service.key_id)
    secret = service.key[20:63]
    assert row["secret_hash"] == hashlib.sha256(secret.encode()).digest()
    assert secret not in str(dict(row))


async def test_an_id_without_its_secret_opens_nothing(service: Service, postgres: asyncpg.Pool) -> None:
    """The key's id, form and checksum are right; only its secret is not the one that is stored."""
    another = hashlib.sha256(b"another secret").digest()
    await postgres.execute("UPDATE service_keys SET secret_hash = $2 WHERE id = $1", service.key_id, another)
    refused(await service.get("/service-identity"), 401, "invalid_service_key")


async def test_a_mistyped_key_costs_no_query_and_a_used_one_a_single_query(bench: Bench) -> None:
    admin = await bench.people.admin()
    service = await service_of(admin)
    assert (await service.get("/service-identity")).status_code == 200
    bench.forget()
    mistyped = with_key(admin, service.id, service.key[:-1] + ("0" if service.key[-1] != "0" else "1"))
    refused(await mistyped.get("/service-identity"), 401, "invalid_service_key")
    assert bench.postgresql.requests == []
    assert (await service.get("/service-identity")).status_code == 200
    assert len([one for one in bench.postgresql.requests if not one.housekeeping]) == 1


async def test_requests_at_once_share_the_look_up_of_keys(bench: Bench) -> None:
    admin = await bench.people.admin()
    services = [await service_of(admin) for _ in range(6)]
    for service in services:
        await service.get("/service-identity")
    bench.forget()
    answers = await asyncio.gather(*(service.get("/service-identity") for service in services))
    assert [answer.json()["service_account"]["id"] for answer in answers] == [service.id for service in services]
    assert len([one for one in bench.postgresql.requests if not one.housekeeping]) <= 2


async def test_the_last_use_is_noted_once_a_minute(admin: Person, postgres: asyncpg.Pool, service: Service) -> None:
    async def last_used_at() -> str | None:
        listed = await admin.get(f"/service-accounts/{service.id}/keys")
        used: str | None = listed.json()["items"][0]["last_used_at"]
        return used

    assert await last_used_at() is None
    await asyncio.gather(*(service.get("/service-identity") for _ in range(5)))
    first = await last_used_at()
    assert first is not None
    written = "SELECT xmin::text FROM service_keys WHERE id = $1"
    before = await postgres.fetchval(written, service.key_id)
    await service.get("/service-identity")
    assert await postgres.fetchval(written, service.key_id) == before, "a use within a minute is not written"
    await let_pass(postgres, timedelta(seconds=61), "service_keys", "id = $2", service.key_id)
    await service.get("/service-identity")
    assert await postgres.fetchval(written, service.key_id) != before


async def test_an_expired_and_a_revoked_key_are_refused_at_once(
    admin: Person, service: Service, postgres: asyncpg.Pool
) -> None:
    keys = f"/service-accounts/{service.id}/keys"
    short = (await admin.post(keys, {"expires_in_days": 1})).json()
    expiring = with_key(admin, service.id, short["key"])
    assert (await expiring.get("/service-identity")).status_code == 200
    await let_pass(postgres, timedelta(days=1), "service_keys", "id = $2", short["id"])
    refused(await expiring.get("/service-identity"), 401, "invalid_service_key")
    assert (await admin.delete(f"{keys}/{service.key_id}")).status_code == 204
    refused(await service.get("/service-identity"), 401, "invalid_service_key")
    assert (await admin.delete(f"{keys}/{service.key_id}")).status_code == 204
    refused(await admin.delete(f"{keys}/{'0' * 16}"), 404, "service_key_not_found")


async def test_both_keys_are_valid_while_one_is_rotated(
    admin: Person, service: Service, postgres: asyncpg.Pool
) -> None:
    rotate = f"/service-accounts/{service.id}/keys/{service.key_id}/rotate"
    rotated = await admin.post(rotate, {"overlap_hours": 2})
    assert rotated.status_code == 201, rotated.text
    new = with_key(admin, service.id, rotated.json()["key"])
    for one in (service, new):
        assert (await one.get("/service-identity")).status_code == 200
    await let_pass(postgres, timedelta(hours=2), "service_keys", "id = $2", service.key_id)
    refused(await service.get("/service-identity"), 401, "invalid_service_key")
    assert (await new.get("/service-identity")).status_code == 200
    refused(await admin.post(rotate), 409, "service_key_ended")
    at_once = await admin.post(f"/service-accounts/{service.id}/keys/{new.key_id}/rotate", {"overlap_hours": 0})
    assert at_once.status_code == 201
    refused(await new.get("/service-identity"), 401, "invalid_service_key")


async def test_a_rotation_never_lengthens_the_life_of_a_key(
    admin: Person, service: Service, postgres: asyncpg.Pool
) -> None:
    await postgres.execute(
        "UPDATE service_keys SET expires_at = date_trunc('milliseconds', now() + interval '1 hour') WHERE id = $1",
        service.key_id,
    )
    expiry = "SELECT expires_at FROM service_keys WHERE id = $1"
    before = await postgres.fetchval(expiry, service.key_id)
    rotated = await admin.post(f"/service-accounts/{service.id}/keys/{service.key_id}/rotate", {"overlap_hours": 168})
    assert rotated.status_code == 201
    assert await postgres.fetchval(expiry, service.key_id) == before


async def test_a_key_lives_a_year_at_most_and_a_replaced_one_a_week(admin: Person, service: Service) -> None:
    keys = f"/service-accounts/{service.id}/keys"
    rotate = f"{keys}/{service.key_id}/rotate"
    for path, days in (
        (keys, {"expires_in_days": 366}),
        (rotate, {"expires_in_days": 366}),
        (rotate, {"overlap_hours": 169}),
    ):
        refused(await admin.post(path, days), 422, "validation_failed")
    assert (await admin.post(keys, {"expires_in_days": 365})).status_code == 201
    assert (await admin.post(rotate, {"overlap_hours": 168})).status_code == 201


async def test_the_number_of_valid_keys_is_bounded(admin: Person, service: Service) -> None:
    keys = f"/service-accounts/{service.id}/keys"
    answers = await asyncio.gather(*(admin.post(keys) for _ in range(12)))
    assert sorted(answer.status_code for answer in answers) == [201] * 9 + [409] * 3
    refused(await admin.post(f"{keys}/{service.key_id}/rotate"), 409, "too_many_keys")
    assert (await admin.delete(f"{keys}/{service.key_id}")).status_code == 204
    assert (await admin.post(keys)).status_code == 201
    pages = await walk(admin, keys, 4)
    assert [len(page) for page in pages] == [4, 4, 3]
    created = [key["created_at"] for page in pages for key in page]
    assert created == sorted(created, reverse=True)


async def test_scopes_apply_to_the_next_request(admin: Person, people: People) -> None:
    service = await service_of(admin, "progress:read")
    learner = await people.learner()
    external_id = await give_id(admin, service, learner)
    progress = f"/external-users/{external_id}/progress"
    assert (await service.get(progress)).status_code == 200
    problem = refused(
        await service.post("/challenges/cycle-5km/completions", {"external_id": external_id}), 403, "scope_missing"
    )
    assert problem["required_scope"] == "completions:write"
    batch = await service.report("cycle-5km", {"external_id": external_id})
    assert refused(batch, 403, "scope_missing")["required_scope"] == "completions:write"
    invited = await service.post("/external-users", {"external_id": "x"})
    assert refused(invited, 403, "scope_missing")["required_scope"] == "users:invite"
    changed = await admin.client.patch(f"/service-accounts/{service.id}", json={"scopes": ["completions:write"]})
    assert changed.json()["scopes"] == ["completions:write"]
    assert refused(await service.get(progress), 403, "scope_missing")["required_scope"] == "progress:read"
    answer = await service.post("/challenges/cycle-5km/completions", {"external_id": external_id})
    assert answer.status_code == 201, answer.text


async def test_names_are_unique_and_accounts_are_listed(admin: Person, service: Service) -> None:
    one = (await admin.get(f"/service-accounts/{service.id}")).json()
    again = {"name": one["name"], "scopes": ["users:invite"]}
    refused(await admin.post("/service-accounts", again), 409, "service_account_name_taken")
    other = await service_of(admin)
    renamed = await admin.client.patch(f"/service-accounts/{other.id}", json={"name": one["name"]})
    refused(renamed, 409, "service_account_name_taken")
    listed = [item["id"] for page in await walk(admin, "/service-accounts", 50) for item in page]
    assert listed.index(service.id) < listed.index(other.id)
    refused(await admin.get(f"/service-accounts/{uuid4()}"), 404, "service_account_not_found")


async def test_a_deleted_account_leaves_no_key_and_no_external_id(
    admin: Person, service: Service, people: People, postgres: asyncpg.Pool
) -> None:
    external_id = await give_id(admin, service, await people.learner())
    assert (await service.post("/external-users", {"external_id": "card-unused"})).status_code == 201
    assert (await admin.delete(f"/service-accounts/{service.id}")).status_code == 204
    refused(await service.get(f"/external-users/{external_id}/progress"), 401, "invalid_service_key")
    for table in ("service_keys", "external_ids", "external_id_invitations"):
        left = f"SELECT count(*) FROM {table} WHERE service_account_id::text = $1"
        assert await postgres.fetchval(left, service.id) == 0
    refused(await admin.delete(f"/service-accounts/{service.id}"), 404, "service_account_not_found")


async def test_the_trail_tells_who_made_rotated_and_revoked_keys(people: People) -> None:
    admin = await people.admin()
    service = await service_of(admin)
    keys = f"/service-accounts/{service.id}/keys"
    new = (await admin.post(f"{keys}/{service.key_id}/rotate")).json()
    await admin.delete(f"{keys}/{new['id']}")
    learner = await people.learner()
    external_id = await give_id(admin, service, learner)
    await admin.delete(f"/service-accounts/{service.id}/external-ids/{external_id}")
    await admin.client.patch(f"/service-accounts/{service.id}", json={"scopes": ["users:invite"]})
    await admin.delete(f"/service-accounts/{service.id}")
    told = (await admin.get("/audit-events", params={"actor_id": str(admin.id)})).json()["items"]
    account = f"service-account:{service.id}"
    assert [(act["action"], act["subject"]) for act in reversed(told)] == [
        ("service_account_created", account),
        ("service_key_created", f"{account} key:{service.key_id}"),
        ("service_key_rotated", f"{account} key:{service.key_id}"),
        ("service_key_revoked", f"{account} key:{new['id']}"),
        ("external_id_put", f"{account} user:{learner.id}"),
        ("external_id_removed", f"{account} user:{learner.id}"),
        ("service_account_changed", account),
        ("service_account_deleted", account),
    ]


async def test_each_kind_of_token_opens_its_own_routes_only(admin: Person, service: Service, people: People) -> None:
    learner = await people.learner()
    for path in ("/users/me", "/users/me/progress", "/challenges", "/service-accounts", "/audit-events"):
        problem = refused(await service.get(path), 401, "not_authenticated")
        assert "service account" in problem["detail"]
    for person in (learner, admin):
        refused(await person.get("/service-identity"), 401, "invalid_service_key")
        refused(await person.get("/external-users/x/progress"), 401, "invalid_service_key")
    refused(await with_key(admin, service.id, learner.token).get("/service-identity"), 401, "invalid_service_key")
    key = f"Bearer {service.key}"
    both = await service.get("/service-identity", headers=[("Authorization", key), ("Authorization", key)])
    refused(both, 401, "invalid_service_key")


async def test_accounts_have_rate_limits_of_their_own_and_an_item_counts_like_a_request(open_app: OpenApp) -> None:
    async with open_app(service_reads_per_minute=3, service_writes_per_minute=100) as app:
        people = People(app)
        admin = await people.admin()
        service = await service_of(admin)
        second_key = (await admin.post(f"/service-accounts/{service.id}/keys")).json()["key"]
        second = with_key(admin, service.id, second_key)
        for one in (service, second):
            assert (await one.get("/service-identity")).status_code == 200
        answer = await service.get("/service-identity")
        assert '"service_reads";r=0' in answer.headers["ratelimit"]
        problem = refused(await service.get("/service-identity"), 429, "rate_limit_exceeded")
        assert problem["violated_policies"] == ["service_reads"]
        items = [{"external_id": f"nobody-{number}"} for number in range(60)]
        answer = await service.report("cycle-5km", *items)
        assert answer.status_code == 200
        assert answer.headers["ratelimit"].startswith('"service_writes";r=40')
        problem = refused(await second.report("cycle-5km", *items), 429, "rate_limit_exceeded")
        assert problem["violated_policies"] == ["service_writes"]
        refused(await service.post("/external-users", {"external_id": "x"}), 429, "rate_limit_exceeded")
        other = await service_of(admin)
        assert (await other.get("/service-identity")).status_code == 200
        learner = await people.learner()
        assert (await learner.complete("cycle-5km")).status_code == 201


async def test_keys_that_ended_are_forgotten_after_a_month(
    admin: Person, service: Service, people: People, postgres: asyncpg.Pool
) -> None:
    keys = f"/service-accounts/{service.id}/keys"
    revoked = (await admin.post(keys)).json()["id"]
    await admin.delete(f"{keys}/{revoked}")
    await people.container.housekeeping.round()
    assert len((await admin.get(keys)).json()["items"]) == 2
    await let_pass(postgres, timedelta(days=31), "service_keys", "id = $2", revoked)
    await people.container.housekeeping.round()
    assert [key["id"] for key in (await admin.get(keys)).json()["items"]] == [service.key_id]
