"""Passwords that are guessed, and what an attacker learns by it."""

import asyncio
import hashlib
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from threading import Event
from typing import Any
from uuid import uuid4

import argon2.low_level
import asyncpg
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response

from rebootcamp.security.passwords import WAITING_PER_THREAD
from tests.conftest import OpenApp
from tests.support.http import refused, what_it_says
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People, Person

WRONG = "not-the-password-1"


PER_ACCOUNT, PER_ADDRESS, WINDOW_S = 3, 5, 60
_hosts = (f"192.0.2.{number}" for number in range(1, 255))


@pytest.fixture(scope="module")
async def strict(open_app: OpenApp) -> AsyncIterator[FastAPI]:
    """An application that soon has enough."""
    limits = {"login_attempts_per_account": PER_ACCOUNT, "login_attempts_per_address": PER_ADDRESS}
    async with open_app(login_window_s=WINDOW_S, trusted_proxies=("198.51.100.0/24",), **limits) as app:
        yield app


@pytest.fixture
async def person(strict: FastAPI) -> Person:
    """Whose password is guessed."""
    return await People(strict).learner()


def client_at(app: FastAPI, address: str) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(app, client=(address, 1234)), base_url="http://test")


@pytest.fixture
def client(strict: FastAPI) -> AsyncClient:
    """Someone at an address of the test's own."""
    return client_at(strict, next(_hosts))


async def attempt(client: AsyncClient, email: str, password: str = WRONG, **headers: str) -> Response:
    return await client.post("/auth/token", data={"username": email, "password": password}, headers=headers)


async def test_guessing_at_one_account_is_slowed_down_from_wherever(
    strict: FastAPI, open_app: OpenApp, postgres: asyncpg.Pool, person: Person
) -> None:
    async with open_app(login_attempts_per_account=PER_ACCOUNT, login_window_s=WINDOW_S) as other_process:
        apps = (strict, strict, other_process)
        clients = [client_at(app, next(_hosts)) for app in apps]
        for client in clients:
            refused(await attempt(client, person.user.email), 401, "invalid_credentials")
        await let_pass(postgres, timedelta(seconds=20), "request_counts")
        for client in clients:
            answer = await attempt(client, person.user.email.upper(), PASSWORD)
            assert refused(answer, 429, "too_many_attempts")["error"] == "temporarily_unavailable"
            assert 30 < int(answer.headers["retry-after"]) <= 40
        await let_pass(postgres, timedelta(seconds=40), "request_counts")
        assert (await attempt(clients[0], person.user.email, PASSWORD)).status_code == 200


async def test_guessing_from_one_address_is_slowed_down_whatever_the_accounts(
    strict: FastAPI, client: AsyncClient, person: Person
) -> None:
    elsewhere = client_at(strict, next(_hosts))
    for number in range(PER_ADDRESS):
        refused(await attempt(client, f"{number}-{person.user.email}"), 401, "invalid_credentials")
        assert (await attempt(elsewhere, person.user.email, PASSWORD)).status_code == 200
    refused(await attempt(client, person.user.email, PASSWORD), 429, "too_many_attempts")


async def test_an_own_account_does_not_clear_the_count_of_its_address(client: AsyncClient, person: Person) -> None:
    for number in range(PER_ADDRESS):
        refused(await attempt(client, f"{number}-{person.user.email}"), 401, "invalid_credentials")
        if number < PER_ADDRESS - 1:
            assert (await attempt(client, person.user.email, PASSWORD)).status_code == 200
    refused(await attempt(client, person.user.email, PASSWORD), 429, "too_many_attempts")


async def test_a_right_password_begins_anew(strict: FastAPI, person: Person) -> None:
    for _ in range(PER_ACCOUNT):
        client = client_at(strict, next(_hosts))
        for _ in range(PER_ACCOUNT - 1):
            refused(await attempt(client, person.user.email), 401, "invalid_credentials")
        assert (await attempt(client, person.user.email, PASSWORD)).status_code == 200


async def test_many_guesses_at_once_are_as_many_guesses(strict: FastAPI, person: Person) -> None:
    clients = [client_at(strict, next(_hosts)) for _ in range(10)]
    answers = await asyncio.gather(*(attempt(client, person.user.email) for client in clients))
    assert sorted(answer.status_code for answer in answers) == [401] * PER_ACCOUNT + [429] * (10 - PER_ACCOUNT)


async def test_guessing_with_a_stolen_access_token_is_slowed_down_too(client: AsyncClient, person: Person) -> None:
    client.headers["Authorization"] = f"Bearer {person.token}"
    body = {"current_password": WRONG, "new_password": "neige-tambour-citron-4"}
    for _ in range(PER_ACCOUNT):
        refused(await client.post("/users/me/password", json=body), 422, "wrong_password")
    right = {**body, "current_password": PASSWORD}
    refused(await client.post("/users/me/password", json=right), 429, "too_many_attempts")


@pytest.fixture
def verifications(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The hashes that argon2 itself was asked to verify."""
    seen: list[bytes] = []
    verify_secret = argon2.low_level.verify_secret

    def spy(hash: bytes, secret: bytes, type: argon2.low_level.Type) -> bool:  # noqa: A002 - as argon2 names them
        seen.append(hash)
        return verify_secret(hash, secret, type)

    monkeypatch.setattr(argon2.low_level, "verify_secret", spy)
    return seen


async def test_whoever_would_wait_too_long_is_refused_at_once_and_has_not_tried(
    open_app: OpenApp, postgres: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = Event()
    verify_secret = argon2.low_level.verify_secret

    def held(hash: bytes, secret: bytes, type: argon2.low_level.Type) -> bool:  # noqa: A002 - as argon2 names them
        assert may_end.wait(30)
        return verify_secret(hash, secret, type)

    places = 1 + WAITING_PER_THREAD
    async with open_app(argon2_concurrency=1, write_deadline_s=60) as app:
        person = await People(app).learner()
        monkeypatch.setattr(argon2.low_level, "verify_secret", held)
        host = next(_hosts)
        attempts = {asyncio.create_task(attempt(client_at(app, host), f"{uuid4().hex}@x.fr")) for _ in range(30)}
        while sum(task.done() for task in attempts) < 30 - places:
            await asyncio.wait([task for task in attempts if not task.done()], return_when=asyncio.FIRST_COMPLETED)
        early = [task.result() for task in attempts if task.done()]
        assert all(refused(answer, 503, "overloaded")["error"] == "temporarily_unavailable" for answer in early)
        assert {answer.headers["retry-after"] for answer in early} == {"1"}
        client = client_at(app, host)
        client.headers["Authorization"] = f"Bearer {person.token}"
        change = {"current_password": WRONG, "new_password": "neige-tambour-citron-4"}
        refused(await client.post("/users/me/password", json=change), 503, "overloaded")
        join = {"email": f"{uuid4().hex}@example.org", "password": PASSWORD, "display_name": "X"}
        refused(await client.post("/auth/register", json=join), 503, "overloaded")
        may_end.set()
        assert Counter([(await task).status_code for task in attempts]) == {503: 30 - places, 401: places}
        query = "SELECT used FROM request_counts WHERE policy = 'address' AND who = $1"
        assert await postgres.fetchval(query, host) == places
        assert (await attempt(client, person.user.email, PASSWORD)).status_code == 200


async def test_nothing_tells_whether_an_account_exists(
    strict: FastAPI, person: Person, postgres: asyncpg.Pool, verifications: list[bytes]
) -> None:
    disabled = await People(strict).learner()
    await postgres.execute("UPDATE users SET status = 'disabled' WHERE id = $1", disabled.id)
    accounts = {
        "known": (person.user.email, WRONG),
        "disabled": (disabled.user.email, PASSWORD),
        "unknown": (f"nobody-{person.user.email}", WRONG),
    }
    said: dict[str, list[tuple[dict[str, Any], dict[str, str], int]]] = {name: [] for name in accounts}
    for name, (email, password) in accounts.items():
        client = client_at(strict, next(_hosts))
        for _ in range(PER_ACCOUNT + 1):
            verifications.clear()
            answer = await attempt(client, email, password)
            headers = {key: value for key, value in answer.headers.items() if key != "x-request-id"}
            said[name].append((what_it_says(answer.json()), headers, len(verifications)))
    assert said["known"] == said["disabled"] == said["unknown"]
    verified = [(problem["status"], count) for problem, _, count in said["known"]]
    assert verified == [(401, 1)] * PER_ACCOUNT + [(429, 0)]


async def test_what_is_kept_of_attempts_names_nobody_and_not_for_long(strict: FastAPI, postgres: asyncpg.Pool) -> None:
    email, host = "typed-by-someone@example.org", next(_hosts)
    await attempt(client_at(strict, host), email)
    rows = [str(dict(row)) for row in await postgres.fetch("SELECT * FROM request_counts")]
    assert any(host in row for row in rows)
    assert not any(email in row for row in rows)
    guess = hashlib.sha256(email.encode()).hexdigest()
    assert not any(guess in row for row in rows), "nobody tells by hashing an e-mail whether it was tried"
    await let_pass(postgres, timedelta(seconds=WINDOW_S), "request_counts")
    await strict.state.container.housekeeping.round()
    assert not await postgres.fetchval("SELECT count(*) FROM request_counts WHERE who = $1", host)


@pytest.mark.parametrize(
    ("connection", "forwarded", "counted_as"),
    [
        ("198.51.100.4", "203.0.113.2", "203.0.113.2"),
        ("198.51.100.4", "192.0.2.254, 203.0.113.3", "203.0.113.3"),
        ("198.51.100.4", "203.0.113.4, 198.51.100.5", "203.0.113.4"),
        ("203.0.113.5", "192.0.2.254", "203.0.113.5"),
        ("2001:db8:0:1::5", None, "2001:db8:0:1::/64"),
        ("::ffff:203.0.113.6", None, "203.0.113.6"),
    ],
)
async def test_a_forwarded_address_is_believed_of_trusted_proxies_alone(
    strict: FastAPI, postgres: asyncpg.Pool, connection: str, forwarded: str | None, counted_as: str
) -> None:
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    await attempt(client_at(strict, connection), f"{uuid4().hex}@example.org", **headers)
    query = "SELECT used FROM request_counts WHERE policy = 'address' AND who = $1"
    assert await postgres.fetchval(query, counted_as) == 1


async def test_without_trusted_proxies_none_is_believed(app: FastAPI, postgres: asyncpg.Pool) -> None:
    await attempt(client_at(app, "203.0.113.77"), "x@example.org", **{"X-Forwarded-For": "203.0.113.78"})
    query = "SELECT who FROM request_counts WHERE who IN ('203.0.113.77', '203.0.113.78')"
    assert [row["who"] for row in await postgres.fetch(query)] == ["203.0.113.77"]
