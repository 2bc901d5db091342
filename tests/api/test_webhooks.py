"""Webhooks, as administrators and receivers see them: on loopback, over real connections."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from jsonschema_rs import Draft202012Validator
from standardwebhooks import WebhookVerificationError

from rebootcamp.domain.deliveries import MessageType
from rebootcamp.services.background import running
from tests.support.bench import Pair, app_alone
from tests.support.http import faults, refused, walk
from tests.support.people import People, Person
from tests.support.webhook_target import WebhookTarget, webhook_target

LOOPBACK = ("127.0.0.1/32",)
ALL_TYPES = [str(type_) for type_ in MessageType]
ELSEWHERE = "https://hooks.example.org/rebootcamp"


@pytest.fixture
async def hooked(quiet: Pair) -> AsyncIterator[People]:
    """People of an application that sends webhooks, also to loopback."""
    await quiet.postgres.execute(
        "DELETE FROM webhooks; DELETE FROM pending_deliveries; DELETE FROM deliveries; DELETE FROM pending_projections"
    )
    settings = quiet.settings.model_copy(
        update={"webhooks": True, "webhook_allowed_networks": LOOPBACK, "delivery_interval_s": 0.2}
    )
    async with app_alone(settings) as app:
        people = People(app)
        async with running(people.container.chores):
            yield people


@pytest.fixture
async def target() -> AsyncIterator[WebhookTarget]:
    async with webhook_target() as target:
        yield target


async def created(admin: Person, url: str, types: list[str] | None = None) -> dict[str, Any]:
    answer = await admin.post("/webhooks", {"url": url, "types": types or ALL_TYPES})
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/webhooks/{answer.json()['webhook']['id']}"
    body: dict[str, Any] = answer.json()
    return body


async def deliveries(admin: Person, webhook: dict[str, Any], **filters: str) -> list[dict[str, Any]]:
    pages = await walk(admin, f"/webhooks/{webhook['webhook']['id']}/deliveries", 50, **filters)
    return [one for page in pages for one in page]


async def settled(admin: Person, webhook: dict[str, Any], state: str, count: int) -> list[dict[str, Any]]:
    """The deliveries in that state, once there are so many."""
    async with asyncio.timeout(30):
        while len(found := await deliveries(admin, webhook, state=state)) < count:
            await asyncio.sleep(0.02)
    return found


async def test_a_receiver_hears_of_everything_in_order_and_signed(hooked: People, target: WebhookTarget) -> None:
    admin, learner = await hooked.admin(), await hooked.learner()
    webhook = await created(admin, target.url)
    completion = (await learner.complete("cycle-5km")).json()
    requests = await target.wait_for(2)
    messages = [request.verified(webhook["secret"]) for request in requests]
    assert [message["type"] for message in messages][:2] == ["completion.approved", "badge.awarded"]
    assert messages[0]["data"]["completion_id"] == completion["completion"]["id"]
    assert messages[0]["data"]["user_id"] == str(learner.id)
    assert messages[1]["data"]["badge"]["code"] == completion["awarded_badges"][0]["code"]
    assert {request.headers["host"] for request in requests} == {f"127.0.0.1:{target.port}"}
    with pytest.raises(WebhookVerificationError):
        requests[0].verified((await created(admin, target.url))["secret"])
    with pytest.raises(WebhookVerificationError):
        type(requests[0])("/", requests[0].headers, requests[0].body + " ").verified(webhook["secret"])


async def heard_by(target: WebhookTarget, types: set[str]) -> dict[str, dict[str, Any]]:
    """Waits until the target has messages of those types; returns one message of each type that it has."""
    heard: dict[str, dict[str, Any]] = {}
    async with asyncio.timeout(30):
        while not types <= heard.keys():
            heard = {request.message["type"]: request.message for request in target.requests}
            await asyncio.sleep(0.02)
    return heard


async def test_messages_are_as_the_openapi_document_says(hooked: People, target: WebhookTarget) -> None:
    admin, learner = await hooked.admin(), await hooked.learner()
    webhook = await created(admin, target.url)
    await learner.complete("vegetarian-meal")
    done = (await learner.complete("cycle-5km")).json()["completion"]
    submitted = (await learner.complete("train-500km")).json()["completion"]
    assert (await admin.post(f"/completions/{submitted['id']}/reject", {"reason": "R"})).status_code == 200
    assert (await admin.post(f"/completions/{done['id']}/reverse", {"reason": "R"})).status_code == 200
    grant = await admin.post("/badges/first-step/awards/" + str(learner.id) + "/withdraw", {"reason": "R"})
    assert grant.is_success
    assert (await admin.post(f"/webhooks/{webhook['webhook']['id']}/test")).status_code == 202
    await heard_by(target, {"webhook.test", "badge.revoked", "completion.reversed"})  # Erasure removes what is queued.
    assert (await learner.delete("/users/me")).status_code == 204
    heard = await heard_by(target, {"user.erased"})
    document = hooked.app.openapi()
    assert heard.keys() <= document["webhooks"].keys()
    assert set(document["webhooks"]) == {*ALL_TYPES, "webhook.test"}
    for type_, message in heard.items():
        schema = document["webhooks"][type_]["post"]["requestBody"]["content"]["application/json"]["schema"]
        Draft202012Validator({**schema, "components": document["components"]}).validate(message)


async def test_a_test_message_is_logged_with_answer_and_timing_and_can_be_sent_again(
    hooked: People, target: WebhookTarget
) -> None:
    admin = await hooked.admin()
    webhook = await created(admin, target.url)
    path = f"/webhooks/{webhook['webhook']['id']}"
    target.answer = lambda _: b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nthanks!"
    delivery_id = (await admin.post(path + "/test")).json()["delivery_id"]
    [logged] = await settled(admin, webhook, "delivered", 1)
    assert (logged["id"], logged["type"], logged["attempts"]) == (delivery_id, "webhook.test", 1)
    attempt = logged["last_attempt"]
    assert (attempt["status"], attempt["answer"], attempt["error"]) == (200, "thanks!", None)
    assert 0 <= attempt["duration_ms"] < 30_000
    assert logged["request_body"] == target.requests[0].body
    again = await admin.post(f"{path}/deliveries/{delivery_id}/resend")
    assert (again.status_code, again.json()) == (202, {"delivery_id": delivery_id})
    requests = await target.wait_for(2)
    assert [request.headers["webhook-id"] for request in requests] == [delivery_id] * 2
    assert requests[0].body == requests[1].body
    [logged] = await settled(admin, webhook, "delivered", 1)
    assert (await admin.get(f"{path}/deliveries/{delivery_id}")).json()["attempts"] == logged["attempts"]
    assert refused(await admin.get(f"{path}/deliveries/{uuid4()}"), 404, "delivery_not_found")


async def test_a_rotated_secret_is_seamless(hooked: People, target: WebhookTarget) -> None:
    admin = await hooked.admin()
    webhook = await created(admin, target.url)
    path = f"/webhooks/{webhook['webhook']['id']}"
    rotated = (await admin.post(path + "/rotate-secret")).json()
    assert rotated["secret"] != webhook["secret"]
    await asyncio.sleep(1.1)  # the longest time that a process keeps the list of webhooks
    await admin.post(path + "/test")
    [request] = await target.wait_for(1)
    for secret in (webhook["secret"], rotated["secret"]):
        assert request.verified(secret)["type"] == "webhook.test"
    assert (await admin.get(path)).json()["previous_secret_valid_until"] is not None
    assert "secret" not in (await admin.get(path)).json()
    stored = await hooked.container.webhooks.webhooks.webhook(webhook["webhook"]["id"])
    assert stored is not None
    assert stored.secrets_at(datetime.now(UTC) + timedelta(hours=25)) == [rotated["secret"]]


async def test_a_failing_target_is_retried_and_its_answers_are_shown(hooked: People, target: WebhookTarget) -> None:
    admin, learner = await hooked.admin(), await hooked.learner()
    webhook = await created(admin, target.url, ["completion.approved"])
    target.answer = lambda _: 500
    await learner.complete("cycle-5km")
    async with asyncio.timeout(30):
        while not (found := await deliveries(admin, webhook)) or found[0]["last_attempt"] is None:
            await asyncio.sleep(0.02)
    assert (found[0]["state"], found[0]["last_attempt"]["status"]) == ("pending", 500)
    assert refused(
        await admin.post(f"/webhooks/{webhook['webhook']['id']}/deliveries/{found[0]['id']}/resend"),
        409,
        "delivery_pending",
    )
    target.answer = lambda _: 200
    moment = {"since": "2026-01-01T00:00:00Z"}
    replayed = await admin.post(f"/webhooks/{webhook['webhook']['id']}/replay", moment)
    assert (replayed.status_code, replayed.json()) == (202, {"queued": 0, "next_since": None})
    await settled(admin, webhook, "delivered", 1)
    assert len({request.headers["webhook-id"] for request in target.requests}) == 1


async def test_a_target_that_is_gone_for_good_is_not_retried(hooked: People, target: WebhookTarget) -> None:
    admin = await hooked.admin()
    webhook = await created(admin, target.url)
    target.answer = lambda _: 410
    await admin.post(f"/webhooks/{webhook['webhook']['id']}/test")
    [failed] = await settled(admin, webhook, "failed", 1)
    assert failed["last_attempt"]["status"] == 410


async def test_redirects_are_not_followed(hooked: People, target: WebhookTarget) -> None:
    admin = await hooked.admin()
    webhook = await created(admin, target.url)
    location = f"http://127.0.0.1:{target.port}/inner"
    target.answer = lambda _: f"HTTP/1.1 307 x\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n".encode()
    await admin.post(f"/webhooks/{webhook['webhook']['id']}/test")
    async with asyncio.timeout(30):
        while (await deliveries(admin, webhook))[0]["last_attempt"] is None:
            await asyncio.sleep(0.02)
    assert [request.path for request in target.requests] == ["/hook"]
    [logged] = await deliveries(admin, webhook)
    assert (logged["last_attempt"]["status"], logged["last_attempt"]["error"]) == (307, "Redirects are not followed.")


async def test_what_was_delivered_can_be_replayed_from_a_moment_and_from_the_log(
    hooked: People, target: WebhookTarget, quiet: Pair
) -> None:
    admin, learner = await hooked.admin(), await hooked.learner()
    webhook = await created(admin, target.url, ["completion.approved", "badge.awarded"])
    path = f"/webhooks/{webhook['webhook']['id']}"
    for code in ("cycle-5km", "vegetarian-meal", "metro-10km"):
        await learner.complete(code)
    first = await settled(admin, webhook, "delivered", 4)
    count = len(target.requests)
    order = [request.headers["webhook-id"] for request in target.requests]
    assert sorted(order) == sorted(one["id"] for one in first)
    replayed = await admin.post(path + "/replay", {"since": "2026-01-01T00:00:00Z"})
    assert replayed.json() == {"queued": count, "next_since": None}
    await target.wait_for(2 * count)
    assert [request.headers["webhook-id"] for request in target.requests] == order * 2

    # What housekeeping has deleted is made again from the log, with the same ids.
    await settled(admin, webhook, "delivered", count)
    await quiet.postgres.execute("DELETE FROM deliveries")
    from_log = await admin.post(path + "/replay", {"user_id": str(learner.id), "from_seq": 3})
    assert from_log.status_code == 202
    told = from_log.json()["queued"]
    await target.wait_for(2 * count + told)
    assert [request.headers["webhook-id"] for request in target.requests][2 * count :] == order[count - told :]
    assert {request.message["data"]["seq"] for request in target.requests[2 * count :]} == {3, 4}
    assert faults(await admin.post(path + "/replay", {"from_seq": 3}))
    assert faults(await admin.post(path + "/replay", {"since": "2026-01-01T00:00:00Z", "from_seq": 3}))


async def test_a_webhook_is_changed_switched_off_and_deleted(hooked: People, target: WebhookTarget) -> None:
    admin, learner = await hooked.admin(), await hooked.learner()
    webhook = await created(admin, target.url, ["completion.approved"])
    path = f"/webhooks/{webhook['webhook']['id']}"
    changed = await admin.client.patch(path, json={"enabled": False, "description": "Canteen"})
    assert (changed.status_code, changed.json()["enabled"], changed.json()["description"]) == (200, False, "Canteen")
    await learner.complete("cycle-5km")
    assert (await admin.client.patch(path, json={"enabled": True})).json()["enabled"] is True
    await learner.complete("vegetarian-meal")
    await target.wait_for(1)
    await settled(admin, webhook, "delivered", 1)
    assert [request.message["data"]["challenge_code"] for request in target.requests] == ["vegetarian-meal"]
    assert [one["id"] for page in await walk(admin, "/webhooks", 1) for one in page] == [webhook["webhook"]["id"]]
    assert (await admin.delete(path)).status_code == 204
    for answer in (await admin.get(path), await admin.post(path + "/test"), await admin.delete(path)):
        assert refused(answer, 404, "webhook_not_found")
    acts = (await admin.get("/audit-events", params={"limit": 20, "actor_id": str(admin.id)})).json()["items"]
    assert [act["action"] for act in acts] == [
        "webhook_deleted",
        "webhook_changed",
        "webhook_changed",
        "webhook_created",
    ]
    assert {act["subject"] for act in acts} == {f"webhook:{webhook['webhook']['id']}"}


@pytest.mark.parametrize("url", ["https://10.0.0.1/", "https://[::1]/", "https://0x7f.2/", "ftp://example.org/"])
async def test_inner_addresses_are_refused_from_the_start(hooked: People, url: str) -> None:
    admin = await hooked.admin()
    problem = refused(await admin.post("/webhooks", {"url": url, "types": ["user.erased"]}), 422, "unsafe_target")
    assert problem["errors"][0]["pointer"] == "/url"
    webhook = await created(admin, ELSEWHERE)
    changed = await admin.client.patch(f"/webhooks/{webhook['webhook']['id']}", json={"url": url})
    assert refused(changed, 422, "unsafe_target")


async def test_nobody_but_administrators_may_use_them(hooked: People) -> None:
    admin = await hooked.admin()
    webhook = await created(admin, ELSEWHERE)
    path = f"/webhooks/{webhook['webhook']['id']}"
    for person in (await hooked.learner(), await hooked.coach()):
        for answer in (
            await person.get("/webhooks"),
            await person.post("/webhooks", {"url": ELSEWHERE, "types": ["user.erased"]}),
            await person.get(path),
            await person.client.patch(path, json={"enabled": False}),
            await person.delete(path),
            await person.post(path + "/rotate-secret"),
            await person.post(path + "/test"),
            await person.post(path + "/replay", {"since": "2026-01-01T00:00:00Z"}),
            await person.get(path + "/deliveries"),
            await person.get(f"{path}/deliveries/{uuid4()}"),
            await person.post(f"{path}/deliveries/{uuid4()}/resend"),
        ):
            assert refused(answer, 403, "not_permitted")


async def test_there_may_be_fifty(hooked: People, quiet: Pair) -> None:
    admin = await hooked.admin()
    await quiet.postgres.execute(
        """
        INSERT INTO webhooks SELECT gen_random_uuid(), $1, '', '{}', false, now(), now(), 'none', NULL, NULL
        FROM generate_series(1, 50)
        """,
        ELSEWHERE,
    )
    answer = await admin.post("/webhooks", {"url": ELSEWHERE, "types": ["user.erased"]})
    assert refused(answer, 409, "too_many_webhooks")


async def test_where_they_are_off_the_api_says_so_and_nothing_runs(quiet: Pair, people: People) -> None:
    container, admin = people.container, await people.admin()
    assert container.relay.fan_out is None
    assert container.deliveries.senders == {}
    assert not [chore for chore in container.chores if "eliver" in repr(chore) or "FanOut" in repr(chore)]
    answer = await admin.post("/webhooks", {"url": ELSEWHERE, "types": ["user.erased"]})
    assert "REBOOTCAMP_WEBHOOKS" in refused(answer, 409, "webhooks_off")["remedy"]


@pytest.mark.long
async def test_an_event_arrives_within_two_seconds_at_the_median(hooked: People, target: WebhookTarget) -> None:
    admin, learner = await hooked.admin(), await hooked.learner()
    await created(admin, target.url, ["completion.approved"])
    arrived = []
    for number, code in enumerate(("cycle-5km", "vegetarian-meal", "metro-10km")):
        begun = asyncio.get_running_loop().time()
        assert (await learner.complete(code)).status_code == 201
        await target.wait_for(number + 1)
        arrived.append(timedelta(seconds=asyncio.get_running_loop().time() - begun))
    assert sorted(arrived)[1] < timedelta(seconds=2)
