"""Sessions under attack: refresh, reuse, the cookie, logout, changes of password."""

import asyncio
import hashlib
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import timedelta
from http.cookies import Morsel, SimpleCookie
from typing import Any
from uuid import UUID

import argon2
import asyncpg
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response
from jose import jwt
from pydantic import SecretStr

from rebootcamp.settings import Environment, Settings
from tests.conftest import OpenApp
from tests.support.locks import someone_waits_for_a_row
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People, Person

NEW_PASSWORD = "neige-tambour-citron-4"
COOKIE = "rebootcamp_refresh"


async def log_in(client: AsyncClient, person: Person, password: str = PASSWORD, **form: str) -> Response:
    return await client.post("/auth/token", data={"username": person.user.email, "password": password, **form})


async def tokens(client: AsyncClient, person: Person) -> dict[str, Any]:
    response = await log_in(client, person)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def refresh(client: AsyncClient, token: object) -> Response:
    return await client.post("/auth/refresh", json={"refresh_token": token})


async def status_with(client: AsyncClient, access_token: str) -> int:
    return (await client.get("/users/me", headers={"Authorization": f"Bearer {access_token}"})).status_code


def refused(response: Response) -> None:
    assert response.status_code == 401
    assert response.json()["code"] == "invalid_refresh_token"
    assert response.json()["error"] == "invalid_grant"


# Refresh


async def test_a_refresh_token_gives_new_tokens_of_the_same_session(client: AsyncClient, people: People) -> None:
    first = await tokens(client, await people.learner())
    response = await refresh(client, first["refresh_token"])
    assert response.status_code == 200
    second = response.json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["session_expires_at"] == first["session_expires_at"]
    assert await status_with(client, second["access_token"]) == 200
    assert (await refresh(client, second["refresh_token"])).status_code == 200


async def test_a_refresh_token_that_is_used_again_ends_its_session(client: AsyncClient, people: People) -> None:
    person = await people.learner()
    first, elsewhere = await tokens(client, person), await tokens(client, person)
    second = (await refresh(client, first["refresh_token"])).json()
    refused(await refresh(client, first["refresh_token"]))
    refused(await refresh(client, second["refresh_token"]))
    for token in (first["access_token"], second["access_token"]):
        assert await status_with(client, token) == 401
    assert await status_with(client, elsewhere["access_token"]) == 200
    assert (await refresh(client, elsewhere["refresh_token"])).status_code == 200


async def test_of_two_uses_at_once_one_is_a_reuse(client: AsyncClient, people: People) -> None:
    first = await tokens(client, await people.learner())
    answers = await asyncio.gather(*(refresh(client, first["refresh_token"]) for _ in range(2)))
    assert sorted(answer.status_code for answer in answers) == [200, 401]
    (winner,) = [answer.json() for answer in answers if answer.status_code == 200]
    assert await status_with(client, winner["access_token"]) == 401


async def test_of_a_refresh_token_only_the_hash_is_stored(
    client: AsyncClient, people: People, postgres: asyncpg.Pool
) -> None:
    person = await people.learner()
    token = (await tokens(client, person))["refresh_token"]
    content = urlsafe_b64decode(token.removeprefix("rcr_") + "==")
    rows = [str(dict(row)) for row in await postgres.fetch("SELECT * FROM sessions WHERE user_id = $1", person.id)]
    assert any(str(hashlib.sha256(content).digest()) in row for row in rows)
    assert not any(str(content[32:])[2:-1] in row or token in row for row in rows)


async def test_a_made_up_refresh_token_is_refused(client: AsyncClient, people: People) -> None:
    token = (await tokens(client, await people.learner()))["refresh_token"]
    for made_up in ("x", token[:-4], token + "A", token.replace("rcr_", ""), "rcr_" + "A" * 86):
        refused(await refresh(client, made_up))
    refused(await refresh(client, token[:-10] + "A" * 10))
    refused(await client.post("/auth/refresh"))
    assert (await refresh(client, token)).status_code == 200, "none of them has ended the session"
    unreadable = await refresh(client, 1)
    assert (unreadable.status_code, unreadable.json()["error"]) == (422, "invalid_request")


async def test_what_was_never_issued_ends_no_session(client: AsyncClient, people: People) -> None:
    login = await tokens(client, await people.learner())
    claims = jwt.get_unverified_claims(login["access_token"])
    names = UUID(claims["sub"]).bytes + UUID(claims["sid"]).bytes
    for rest in (bytes(32), secrets.token_bytes(32)):
        refused(await refresh(client, "rcr_" + urlsafe_b64encode(names + rest).decode().rstrip("=")))
    assert await status_with(client, login["access_token"]) == 200
    assert (await refresh(client, login["refresh_token"])).status_code == 200


async def test_a_new_signing_key_ends_no_session_and_the_old_one_still_shows_a_reuse(
    open_app: OpenApp, settings: Settings
) -> None:
    keys = {"secret_key": SecretStr("another key of the test suite, of 32 bytes"), "previous_secret_key": None}
    async with open_app() as before, open_app(**keys) as after, client_of(before) as old, client_of(after) as new:
        person = await People(before).learner()
        first, second = await tokens(old, person), await tokens(old, person)
        assert await status_with(new, first["access_token"]) == 401, "the old key alone signed it"
        assert (await refresh(new, first["refresh_token"])).status_code == 200
        keys["previous_secret_key"] = settings.secret_key
        async with open_app(**keys) as between, client_of(between) as client:
            assert await status_with(client, second["access_token"]) == 200
            third = (await refresh(client, second["refresh_token"])).json()
            assert await status_with(new, third["access_token"]) == 200
            refused(await refresh(client, second["refresh_token"]))
            assert await status_with(client, third["access_token"]) == 401


async def test_a_session_ends_in_the_end(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    async with open_app() as app, client_of(app) as client:
        person = await People(app).learner()
        login = await tokens(client, person)
        await let_pass(postgres, timedelta(days=30, minutes=-1), "sessions", "user_id = $2", person.id)
        login = (await refresh(client, login["refresh_token"])).json()
        assert await status_with(client, login["access_token"]) == 200
        await let_pass(postgres, timedelta(minutes=1), "sessions", "user_id = $2", person.id)
        assert await status_with(client, login["access_token"]) == 401
        refused(await refresh(client, login["refresh_token"]))
        await app.state.container.housekeeping.round()
        assert await postgres.fetchval("SELECT count(*) FROM sessions WHERE user_id = $1", person.id) == 0


async def test_logging_out_ends_this_session_alone(client: AsyncClient, people: People) -> None:
    person = await people.learner()
    login = await tokens(client, person)
    bearer = {"Authorization": f"Bearer {login['access_token']}"}
    assert (await client.post("/auth/logout", headers=bearer)).status_code == 204
    assert await status_with(client, login["access_token"]) == 401
    refused(await refresh(client, login["refresh_token"]))
    assert await status_with(client, person.token) == 200
    assert (await client.post("/auth/logout")).status_code == 401


# The cookie


def client_of(app: FastAPI, base_url: str = "http://test") -> AsyncClient:
    return AsyncClient(transport=ASGITransport(app), base_url=base_url)


def cookie_of(response: Response) -> "Morsel[str]":
    (header,) = response.headers.get_list("set-cookie")
    return SimpleCookie(header)[COOKIE]


async def test_a_browser_keeps_its_refresh_token_where_scripts_cannot_read_it(app: FastAPI, people: People) -> None:
    person, own = await people.learner(), {"Origin": "https://test"}
    async with client_of(app, "https://test") as browser:
        browser.headers.update(own)
        login = await log_in(browser, person, refresh_token_in="cookie")
        cookie = cookie_of(login)
        assert login.json()["refresh_token"] is None
        assert (cookie["path"], cookie["samesite"].lower()) == ("/auth", "strict")
        assert cookie["httponly"] is True
        assert cookie["secure"] is True
        assert cookie["expires"]
        again = await browser.post("/auth/refresh")
        assert again.status_code == 200
        assert again.json()["refresh_token"] is None
        assert cookie_of(again).value != cookie.value
        bearer = {"Authorization": f"Bearer {again.json()['access_token']}"}
        out = await browser.post("/auth/logout", headers=bearer)
        assert cookie_of(out).value == ""
        assert COOKIE not in browser.cookies
        refused(await browser.post("/auth/refresh", headers={"Cookie": f"{COOKIE}={cookie_of(again).value}"}))


@pytest.mark.parametrize(
    ("base_url", "secure"),
    [
        ("http://127.0.0.1:8000", False),
        ("http://localhost", False),
        ("http://192.0.2.1", True),
        ("https://localhost", True),
    ],
)
async def test_the_cookie_is_secure_except_when_trying_out(
    app: FastAPI, people: People, base_url: str, secure: bool
) -> None:
    async with client_of(app, base_url) as browser:
        browser.headers["Origin"] = base_url
        cookie = cookie_of(await log_in(browser, await people.learner(), refresh_token_in="cookie"))
        assert bool(cookie["secure"]) is secure


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", "http://test", "https://test.evil.example"])
async def test_a_page_of_another_origin_cannot_use_the_cookie(app: FastAPI, people: People, origin: str | None) -> None:
    person = await people.learner()
    async with client_of(app, "https://test") as browser:
        first = await log_in(browser, person, refresh_token_in="cookie")
        assert first.status_code == 403, "not even to log in: a page could log its visitor in as someone else"
        await log_in_from(browser, person, "https://test")
        headers = {} if origin is None else {"Origin": origin}
        response = await browser.post("/auth/refresh", headers=headers)
        assert (response.status_code, response.json()["code"]) == (403, "origin_not_allowed")
        assert (await browser.post("/auth/refresh", headers={"Origin": "https://test"})).status_code == 200


async def log_in_from(browser: AsyncClient, person: Person, origin: str) -> None:
    browser.headers["Origin"] = origin
    assert (await log_in(browser, person, refresh_token_in="cookie")).status_code == 200
    del browser.headers["Origin"]


async def test_a_page_of_an_allowed_origin_can_use_the_cookie(open_app: OpenApp) -> None:
    allowed = {"Origin": "https://app.example.org"}
    changes = {"environment": Environment.PRODUCTION, "allowed_origins": tuple(allowed.values())}
    async with open_app(**changes) as app:
        person = await People(app).learner()
        async with client_of(app, "https://api") as browser:
            await log_in_from(browser, person, allowed["Origin"])
            assert (await browser.post("/auth/refresh", headers=allowed)).status_code == 200
        async with client_of(app, "http://localhost") as browser:
            browser.headers.update(allowed)
            assert cookie_of(await log_in(browser, person, refresh_token_in="cookie"))["secure"], (
                "in production, always"
            )


# Passwords


async def change(person: Person, current: str, new: str, whose: object = "me") -> Response:
    return await person.post(f"/users/{whose}/password", {"current_password": current, "new_password": new})


async def test_a_change_of_password_ends_the_other_sessions(client: AsyncClient, people: People) -> None:
    person = await people.learner()
    elsewhere = await tokens(client, person)
    assert (await change(person, PASSWORD, NEW_PASSWORD)).status_code == 204
    assert await status_with(client, person.token) == 200
    assert await status_with(client, elsewhere["access_token"]) == 401
    refused(await refresh(client, elsewhere["refresh_token"]))
    assert (await log_in(client, person)).status_code == 401
    assert (await log_in(client, person, NEW_PASSWORD)).status_code == 200


async def test_a_change_of_password_needs_the_current_one(client: AsyncClient, people: People) -> None:
    person = await people.learner()
    response = await change(person, "something-else-9", NEW_PASSWORD)
    assert (response.status_code, response.json()["code"]) == (422, "wrong_password")
    assert response.json()["errors"][0]["pointer"] == "/current_password"
    assert (await log_in(client, person)).status_code == 200


async def test_nobody_changes_the_password_of_another(client: AsyncClient, people: People) -> None:
    person, admin = await people.learner(), await people.admin()
    assert (await change(admin, PASSWORD, NEW_PASSWORD, whose=person.id)).status_code == 403
    assert (await log_in(client, person)).status_code == 200


@pytest.mark.parametrize("common", ["password1234", "azertyuiop123", "bonjourbonjour", "123456789012"])
async def test_a_common_password_is_refused(client: AsyncClient, people: People, common: str) -> None:
    person = await people.learner()
    response = await change(person, PASSWORD, common)
    assert (response.status_code, response.json()["code"]) == (422, "common_password")
    assert response.json()["errors"][0]["pointer"] == "/new_password"
    body = {"email": f"x-{person.user.email}", "password": common, "display_name": "X"}
    response = await client.post("/auth/register", json=body)
    assert (response.status_code, response.json()["code"]) == (422, "common_password")
    assert response.json()["errors"][0]["pointer"] == "/password"


async def test_an_email_is_not_its_own_password(people: People) -> None:
    person = await people.learner()
    assert (await change(person, PASSWORD, person.user.email.upper())).json()["code"] == "common_password"


async def test_no_session_begins_with_a_password_that_is_being_changed(
    client: AsyncClient, people: People, postgres: asyncpg.Pool
) -> None:
    person = await people.learner()
    async with postgres.acquire() as connection:
        async with connection.transaction():
            await connection.execute("UPDATE users SET password_hash = 'another' WHERE id = $1", person.id)
            late = asyncio.create_task(log_in(client, person))
            await someone_waits_for_a_row(postgres, "users")
        assert (await late).status_code == 401


async def test_a_login_brings_the_hash_up_to_todays_cost(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    async def hashed() -> str:
        return str(await postgres.fetchval("SELECT password_hash FROM users WHERE id = $1", person.id))

    async with open_app() as app:
        person = await People(app).learner()
        assert argon2.extract_parameters(await hashed()).time_cost == 1
    async with open_app(argon2_time_cost=2) as app, client_of(app) as client:
        assert (await log_in(client, person)).status_code == 200
        assert argon2.extract_parameters(await hashed()).time_cost == 2
        assert (await log_in(client, person)).status_code == 200
