"""Registering, logging in, and what a token is good for."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from httpx import AsyncClient

from rebootcamp.composition import Container
from tests.support.clock import SettableClock
from tests.support.http import faults, refused, what_it_says
from tests.support.people import PASSWORD, People


def registration(**given: Any) -> dict[str, Any]:
    return {"email": f"{uuid4().hex}@example.org", "password": PASSWORD, "display_name": "Camille", **given}


def credentials(email: str, password: str = PASSWORD) -> dict[str, str]:
    return {"username": email, "password": password}


async def test_a_person_registers_logs_in_and_finds_themself(client: AsyncClient) -> None:
    given = registration(email=f"Camille.{uuid4().hex}@Example.org")
    registered = await client.post("/auth/register", json=given)
    assert registered.status_code == 201
    user = registered.json()
    assert registered.headers["location"] == f"/users/{user['id']}"
    assert UUID(user["id"]).version == 7
    assert user == {
        "id": user["id"],
        "email": given["email"].lower(),
        "display_name": "Camille",
        "role": "learner",
        "status": "active",
        "language": "fr",
        "time_zone": "Europe/Paris",
        "cohort": None,
        "joined_at": user["joined_at"],
        "leaderboard": "visible",
    }
    token = await client.post("/auth/token", data=credentials(given["email"].upper()))
    assert token.status_code == 200
    assert token.json()["token_type"] == "bearer"
    assert token.json()["expires_in"] == 900
    authorization = {"Authorization": f"Bearer {token.json()['access_token']}"}
    me = await client.get(registered.headers["location"], headers=authorization)
    assert me.json() == user
    assert PASSWORD not in registered.text + me.text


async def test_an_email_is_registered_once_in_whatever_case(client: AsyncClient) -> None:
    given = registration()
    assert (await client.post("/auth/register", json=given)).status_code == 201
    again = await client.post("/auth/register", json={**given, "email": given["email"].upper()})
    refused(again, 409, "email_taken")


async def test_of_registrations_at_once_with_one_email_one_succeeds(client: AsyncClient) -> None:
    given = registration()
    answers = await asyncio.gather(*(client.post("/auth/register", json=given) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409]


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"email": "camille"}, ("/email", "value_error")),
        ({"email": f"{'a' * 250}@example.org"}, ("/email", "value_error")),
        ({"email": None}, ("/email", "string_type")),
        ({"password": "eleven char"}, ("/password", "too_short")),
        ({"password": "x" * 129}, ("/password", "too_long")),
        ({"display_name": ""}, ("/display_name", "string_too_short")),
        ({"display_name": " \t "}, ("/display_name", "string_pattern_mismatch")),
        ({"display_name": "x" * 81}, ("/display_name", "string_too_long")),
        ({"display_name": "Cam\0ille"}, ("/display_name", "unstorable_character")),
        ({"display_name": {"$gt": ""}}, ("/display_name", "string_type")),
        ({"language": "de"}, ("/language", "enum")),
        ({"time_zone": ""}, ("/time_zone", "string_too_short")),
        ({"role": "admin"}, ("/role", "extra_forbidden")),
    ],
)
async def test_a_registration_that_cannot_be_accepted_says_which_field(
    client: AsyncClient, given: dict[str, Any], fault: tuple[str, str]
) -> None:
    response = await client.post("/auth/register", json=registration(**given))
    assert faults(response) == [fault]
    assert str(given.get("password", PASSWORD)) not in response.text


@pytest.mark.parametrize("missing", ["email", "password", "display_name"])
async def test_a_registration_needs_its_fields(client: AsyncClient, missing: str) -> None:
    given = registration()
    del given[missing]
    assert faults(await client.post("/auth/register", json=given)) == [(f"/{missing}", "missing")]


async def test_an_unknown_time_zone_is_refused_and_nobody_is_registered(client: AsyncClient) -> None:
    given = registration(time_zone="Mars/Phobos")
    problem = refused(await client.post("/auth/register", json=given), 422, "unknown_time_zone")
    assert [error["pointer"] for error in problem["errors"]] == ["/time_zone"]
    refused(await client.post("/auth/token", data=credentials(given["email"])), 401, "invalid_credentials")


async def test_a_login_never_tells_whether_the_account_exists(client: AsyncClient, people: People) -> None:
    learner = await people.learner()
    wrong = await client.post("/auth/token", data=credentials(learner.user.email, "not-the-password"))
    unknown = await client.post("/auth/token", data=credentials("nobody@example.org"))
    problems = [what_it_says(refused(answer, 401, "invalid_credentials")) for answer in (wrong, unknown)]
    assert problems[0] == problems[1]
    assert problems[0]["error"] == "invalid_grant"  # RFC 6749, section 5.2
    assert wrong.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"username": "camille@example.org"},
        {"username": "camille@example.org", "password": ""},
    ],
)
async def test_a_login_that_cannot_be_read_says_so_as_oauth2_does(client: AsyncClient, form: dict[str, str]) -> None:
    response = await client.post("/auth/token", data=form)
    assert faults(response)
    assert response.json()["error"] == "invalid_request"


async def test_a_login_with_another_grant_is_refused_by_the_name_that_oauth2_has_for_it(client: AsyncClient) -> None:
    form = {"username": "camille@example.org", "password": PASSWORD, "grant_type": "client_credentials"}
    response = await client.post("/auth/token", data=form)
    assert faults(response) == [("/grant_type", "literal_error")]
    assert response.json()["error"] == "unsupported_grant_type"


@pytest.mark.parametrize("authorization", [None, "Bearer", "Bearer x", "Bearer a.b.c", "Basic Y2FtaWxsZTp4"])
async def test_without_a_good_token_nobody_comes_in(client: AsyncClient, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    response = await client.get("/users/me", headers=headers)
    refused(response, 401, "not_authenticated")
    assert response.headers["www-authenticate"] == "Bearer"


async def test_a_token_expires(timed_people: People, clock: SettableClock) -> None:
    learner = await timed_people.learner()
    clock.advance(seconds=10**9 - 1)
    assert (await learner.get("/users/me")).status_code == 200
    clock.advance(seconds=1)
    refused(await learner.get("/users/me"), 401, "not_authenticated")


async def test_a_disabled_account_is_out_at_once(client: AsyncClient, people: People, postgres: asyncpg.Pool) -> None:
    learner = await people.learner()
    await postgres.execute("UPDATE users SET status = 'disabled' WHERE id = $1", learner.id)
    refused(await learner.get("/users/me"), 401, "not_authenticated")
    login = await client.post("/auth/token", data=credentials(learner.user.email))
    refused(login, 401, "invalid_credentials")


async def test_a_reset_password_ends_every_session(client: AsyncClient, people: People, container: Container) -> None:
    learner = await people.learner()
    await container.accounts.reset_password(learner.user.email.upper(), "un-nouveau-secret")
    refused(await learner.get("/users/me"), 401, "not_authenticated")
    refused(await client.post("/auth/token", data=credentials(learner.user.email)), 401, "invalid_credentials")
    login = await client.post("/auth/token", data=credentials(learner.user.email, "un-nouveau-secret"))
    assert login.status_code == 200


async def test_what_is_stored_of_a_password_is_its_argon2_hash(people: People, postgres: asyncpg.Pool) -> None:
    learner = await people.learner()
    stored = await postgres.fetchval("SELECT password_hash FROM users WHERE id = $1", learner.id)
    assert stored.startswith("$argon2id$")
    assert PASSWORD not in stored
