"""How often anyone may ask, and what the answers say of it."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import datetime

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response

from tests.api.conftest import Publish
from tests.conftest import OpenApp
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.people import PASSWORD, People, Person
from tests.support.timers import NOTHING_BY_TIMER

QUOTA = 3
LIMITS = dict.fromkeys(("reads_per_minute", "writes_per_minute", "visits_per_minute"), QUOTA)
_hosts = (f"198.18.0.{number}" for number in range(1, 255))


@pytest.fixture(scope="module")
async def strict(open_app: OpenApp) -> AsyncIterator[FastAPI]:
    """An application that soon has enough."""
    async with open_app(**LIMITS, registrations_per_hour=2) as app:
        yield app


@pytest.fixture
async def person(strict: FastAPI) -> Person:
    return await People(strict).learner()


def client_at(app: FastAPI, host: str, **headers: str) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(app, client=(host, 1234)), base_url="http://test", headers=headers)


def told(response: Response, policy: str) -> tuple[int, int]:
    """What the answer says is left under that policy, and in how many seconds it begins anew."""
    assert f'"{policy}";q=' in response.headers["ratelimit-policy"]
    match = re.search(rf'"{policy}";r=(\d+);t=(\d+)', response.headers["ratelimit"])
    assert match
    return int(match[1]), int(match[2])


def limited(response: Response, policy: str, within_s: int = 60) -> None:
    assert refused(response, 429, "rate_limit_exceeded")["violated_policies"] == [policy]
    assert 1 <= int(response.headers["retry-after"]) <= within_s
    assert told(response, policy) == (0, int(response.headers["retry-after"]))


async def test_reads_are_limited_by_person_and_every_answer_tells_what_is_left(
    strict: FastAPI, person: Person, open_app: OpenApp
) -> None:
    answers = [await person.get(path) for path in ("/users/me", "/challenges/nowhere", "/users/me")]
    assert [answer.status_code for answer in answers] == [200, 404, 200]
    assert [told(answer, "reads")[0] for answer in answers] == [2, 1, 0]
    assert all(answer.headers["ratelimit-policy"] == '"reads";q=3;w=60' for answer in answers)
    limited(await person.get("/users/me"), "reads")
    assert (await (await People(strict).learner()).get("/users/me")).status_code == 200
    async with open_app(**LIMITS) as other_process:
        client = client_at(other_process, "198.18.1.1", Authorization=f"Bearer {person.token}")
        assert (await client.get("/users/me")).status_code == 200, "each process counts its own"


async def test_writes_are_limited_by_person_in_all_processes(person: Person, open_app: OpenApp) -> None:
    async with open_app(**LIMITS) as other_process:
        elsewhere = client_at(other_process, "198.18.1.2", Authorization=f"Bearer {person.token}")
        for client in (person.client, elsewhere, person.client):
            assert (await client.patch("/users/me", json={"display_name": "X"})).status_code == 200
        for client in (person.client, elsewhere):
            limited(await client.patch("/users/me", json={"display_name": "Y"}), "writes")
    assert (await person.get("/users/me")).json()["display_name"] == "X"


async def test_a_wrong_token_is_nobodys_request(strict: FastAPI) -> None:
    client = client_at(strict, "198.18.1.3", Authorization="Bearer x")
    answers = [await client.get("/users/me") for _ in range(QUOTA + 1)]
    assert {answer.status_code for answer in answers} == {401}


async def test_those_who_come_in_are_limited_by_address(strict: FastAPI) -> None:
    client = client_at(strict, next(_hosts))
    for left in (2, 1, 0):
        answer = await client.post("/auth/refresh", json={"refresh_token": "x"})
        assert (answer.status_code, told(answer, "visits")[0]) == (401, left)
    limited(await client.post("/auth/refresh", json={"refresh_token": "x"}), "visits")
    limited(await client.post("/auth/token", data={"username": "a@example.org", "password": "x"}), "visits")
    elsewhere = await client_at(strict, next(_hosts)).post("/auth/refresh", json={"refresh_token": "x"})
    assert elsewhere.status_code == 401


async def test_registrations_are_limited_by_address_in_all_processes(strict: FastAPI, open_app: OpenApp) -> None:
    async with open_app(registrations_per_hour=2) as other_process:
        host = next(_hosts)
        for app, status in ((strict, 422), (other_process, 201)):
            body = {"email": f"{host}@example.org", "password": PASSWORD, "display_name": "X"}
            body = body if status == 201 else {}
            answer = await client_at(app, host).post("/auth/register", json=body)
            assert answer.status_code in {status, 409}
        limited(await client_at(strict, host).post("/auth/register", json={}), "registrations", 3600)


async def test_health_and_the_catalogue_of_problems_are_not_counted(client: AsyncClient) -> None:
    for path in ("/health/live", "/problems", "/docs", "/openapi.json"):
        answer = await client.get(path)
        assert answer.status_code == 200
        assert "ratelimit" not in answer.headers


# Points a day


@pytest.fixture(scope="module")
def clock() -> SettableClock:
    return SettableClock(datetime.fromisoformat("2026-03-09T12:00:00Z"))


@pytest.fixture(scope="module")
async def capped(open_app: OpenApp, clock: SettableClock) -> AsyncIterator[FastAPI]:
    """An application where a person's word is good for 100 points a day, at a time of the test's own."""
    lasting = {"access_token_lifetime_s": 10**9, "session_lifetime_s": 10**9, **NOTHING_BY_TIMER}
    async with open_app(clock, self_reported_points_per_day=100, **lasting) as app:
        yield app


async def test_a_persons_word_is_good_for_so_many_points_in_24_hours(
    capped: FastAPI, clock: SettableClock, publish: Publish
) -> None:
    sixty, forty, one, fifty = [await publish(points=points) for points in (60, 40, 1, 50)]
    reviewed = await publish(points=500, validation="reviewed")
    clock.set("2026-03-09T09:00:00Z")
    learner = await People(capped).learner()
    assert (await learner.complete(sixty)).status_code == 201
    clock.set("2026-03-09T10:30:00Z")
    assert (await learner.complete(forty)).status_code == 201
    answer = await learner.complete(one)
    assert refused(answer, 429, "daily_points_reached")["next_allowed_at"] == "2026-03-10T09:00:00.000Z"
    assert answer.headers["retry-after"] == str(int(22.5 * 3600))
    refused(await learner.complete(one, performed_at="2026-03-08T12:00:00Z"), 429, "daily_points_reached")
    refused(await learner.complete(sixty), 409, "already_completed")
    assert (await learner.complete(reviewed)).status_code == 201, "a reviewer's word is another matter"
    clock.set("2026-03-10T08:59:59Z")
    answer = await learner.complete(fifty)
    assert answer.headers["retry-after"] == "1"
    clock.advance(seconds=1)
    assert (await learner.complete(fifty, performed_at="2026-03-09T10:00:00Z")).status_code == 201
    # Beside the fifty there is no room for sixty, even when the forty are gone.
    answer = await learner.complete(sixty)
    assert refused(answer, 429, "daily_points_reached")["next_allowed_at"] == "2026-03-11T09:00:00.000Z"
    assert (await learner.complete(one)).status_code == 201


async def test_another_time_zone_makes_no_room(capped: FastAPI, clock: SettableClock, publish: Publish) -> None:
    hundred, other = await publish(points=100), await publish(points=100)
    clock.set("2026-03-09T11:30:00Z")
    learner = await People(capped).learner(time_zone="Pacific/Pago_Pago")
    assert (await learner.complete(hundred)).status_code == 201
    for zone in ("Pacific/Kiritimati", "Etc/GMT-12", "Asia/Kolkata", "Etc/GMT+12"):
        assert (await learner.client.patch("/users/me", json={"time_zone": zone})).status_code == 200
        for minutes in (0, 45):
            clock.advance(minutes=minutes)
            refused(await learner.complete(other), 429, "daily_points_reached")


async def test_the_first_in_24_hours_counts_whatever_it_is_worth(capped: FastAPI, publish: Publish) -> None:
    learner = await People(capped).learner()
    assert (await learner.complete(await publish(points=500))).status_code == 201
    refused(await learner.complete(await publish(points=1)), 429, "daily_points_reached")


async def test_what_is_reported_at_once_is_counted_one_after_the_other(capped: FastAPI, publish: Publish) -> None:
    learner = await People(capped).learner()
    codes = [await publish(points=40) for _ in range(5)]
    answers = await asyncio.gather(*(learner.complete(code) for code in codes))
    assert sorted(answer.status_code for answer in answers) == [201, 201, 429, 429, 429]
    assert (await learner.progress())["score"]["challenge_points"] == 80


async def test_a_reversed_completion_makes_room(capped: FastAPI, publish: Publish) -> None:
    people = People(capped)
    learner, admin = await people.learner(), await people.admin()
    hundred, other = await publish(points=100), await publish(points=100)
    done = (await learner.complete(hundred)).json()["completion"]
    refused(await learner.complete(other), 429, "daily_points_reached")
    reversal = await admin.post(f"/completions/{done['id']}/reverse", {"reason": "by mistake"})
    assert reversal.status_code == 200, reversal.text
    assert (await learner.complete(other)).status_code == 201
