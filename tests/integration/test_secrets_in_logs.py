"""A run of the service in which every kind of secret is used, well and badly: its log holds none of them."""

import json
import secrets
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import make_url

from rebootcamp.composition import open_container
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Settings
from tests.conftest import OpenDatabases
from tests.faults.processes import ServiceProcess, free_port
from tests.support.proxy import Proxy
from tests.support.wire import Statement


class Run:
    """A service whose log is kept, and what its log must not hold."""

    def __init__(self, client: AsyncClient, log: Path) -> None:
        self.client = client
        self.log = log
        self.used: dict[str, str] = {}

    def secret(self, name: str, value: str | None = None) -> str:
        """A secret, remembered under a name of its own."""
        assert name not in self.used
        self.used[name] = value or f"{name}-{secrets.token_urlsafe(12)}"
        return self.used[name]

    def email(self) -> str:
        """An address, remembered."""
        return self.secret(f"e-mail {len(self.used)}", f"someone.{secrets.token_hex(6)}@example.org")

    async def post(
        self, status: int, path: str, token: str = "", headers: Mapping[str, str] | None = None, **options: Any
    ) -> Response:
        authorization = {"Authorization": f"Bearer {token}"} if token else {}
        response = await self.client.post(path, headers={**authorization, **(headers or {})}, **options)
        assert response.status_code == status, (path, response.text)
        return response

    async def log_in(self, email: str, password: str, status: int = 200, **more: str) -> Response:
        return await self.post(status, "/auth/token", data={"username": email, "password": password, **more})


@pytest.fixture
async def postgresql(open_databases: OpenDatabases) -> AsyncIterator[tuple[Settings, Proxy[Statement]]]:
    async with open_databases("secrets") as settings:
        url = make_url(settings.database_url.get_secret_value())
        assert url.host
        assert url.port
        async with Proxy.to(url.host, url.port, protocol="postgresql") as proxy:
            yield settings, proxy


@pytest.fixture
async def run(postgresql: tuple[Settings, Proxy[Statement]], tmp_path: Path) -> AsyncIterator[Run]:
    settings, proxy = postgresql
    log = tmp_path / "service.log"
    environment = {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": proxy.url_for(settings.database_url.get_secret_value()),
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_REGISTRATION": "invite",
        "REBOOTCAMP_LOG_LEVEL": "DEBUG",
        "REBOOTCAMP_SLOW_QUERY_S": "0.000001",  # every statement and command is logged
        "REBOOTCAMP_ARGON2_TIME_COST": "1",
        "REBOOTCAMP_ARGON2_MEMORY_KIB": "32",
    }
    service = ServiceProcess("serve", environment, log, free_port())
    service.start()
    try:
        await service.ready()
        async with AsyncClient(base_url=service.url, timeout=30) as client:
            run = Run(client, log)
            run.secret("signing key", settings.secret_key.get_secret_value())
            password = make_url(settings.database_url.get_secret_value()).password
            run.secret("password of the database", str(password))
            yield run
    finally:
        service.end()


async def invitation_and_admin(settings: Settings, run: Run) -> tuple[str, str]:
    """A code that lets one person register, and an administrator's token."""
    code = run.secret("invitation", new_invitation_code())
    email, password = run.email(), run.secret("admin's password")
    async with open_container(settings) as container:
        await container.accounts.invite(hash_of_invitation(code), container.accounts.session_lifetime)
        registration = Registration(email, password, "An administrator", Language.EN, "Europe/Paris")
        await container.accounts.register(registration, Role.ADMIN)
    return code, run.secret("admin's token", (await run.log_in(email, password)).json()["access_token"])


async def report_with_a_key(run: Run, admin: str, token: str) -> None:
    """Uses the key of a service account, well and badly, and an external id that a user takes."""
    account = {"name": "A canteen", "scopes": ["completions:write", "users:invite"]}
    created = (await run.post(201, "/service-accounts", admin, json=account)).json()
    made = await run.post(201, f"/service-accounts/{created['id']}/keys", admin, json={})
    key, external_id = run.secret("service key", made.json()["key"]), run.secret("external-id")
    await run.post(401, "/external-users", run.secret("mistyped key", key[:-1] + "_"), json={})
    await run.post(401, "/cohorts", key, json={})
    invited = await run.post(201, "/external-users", key, json={"external_id": external_id})
    code = {"invitation": run.secret("code of an external id", invited.json()["invitation"])}
    await run.post(204, "/users/me/external-ids", token, json=code)
    await run.post(422, "/users/me/external-ids", token, json=code)
    item = {"external_id": external_id, "idempotency_key": run.secret("key-of-an-item")}
    await run.post(200, "/challenges/vegetarian-meal/completions/batch", key, json={"items": [item, item]})


@pytest.mark.long
async def test_the_log_of_a_run_holds_no_secret_that_was_used(
    run: Run, postgresql: tuple[Settings, Proxy[Statement]]
) -> None:
    settings, proxy = postgresql
    code, admin = await invitation_and_admin(settings, run)

    email, password = run.email(), run.secret("password")
    person = {"email": email, "password": password, "display_name": run.secret("Name"), "invitation": code}
    await run.post(422, "/auth/register", json={**person, "time_zone": 7})
    await run.post(400, "/auth/register", content=json.dumps(person)[:-1], headers={"Content-Type": "application/json"})
    await run.post(422, "/auth/register", json={**person, run.secret("field"): "?"})
    await run.post(201, "/auth/register", json=person)
    await run.post(422, "/auth/register", json={**person, "invitation": run.secret("wrong invitation")})

    await run.log_in(email, run.secret("wrong password"), 401)
    login = (await run.log_in(email, password)).json()
    token, refresh = run.secret("token", login["access_token"]), run.secret("refresh", login["refresh_token"])
    renewed = (await run.post(200, "/auth/refresh", json={"refresh_token": refresh})).json()
    run.secret("second refresh", renewed["refresh_token"])
    await run.post(401, "/auth/refresh", json={"refresh_token": refresh})
    run.client.headers["Origin"] = str(run.client.base_url).rstrip("/")
    in_cookie = await run.log_in(email, password, refresh_token_in="cookie")
    run.secret("cookie", in_cookie.cookies["rebootcamp_refresh"])
    token = run.secret("token of the browser", in_cookie.json()["access_token"])
    change = {"current_password": run.secret("wrong old password"), "new_password": run.secret("new password")}
    await run.post(422, "/users/me/password", token, json=change)
    await run.post(204, "/users/me/password", token, json={**change, "current_password": password})
    await run.post(401, "/challenges/cycle-5km/completions", run.secret("no token"), json={})

    cohort = {"code": "a-cohort", "name": "A cohort"}
    opened = (await run.post(201, "/cohorts", admin, json=cohort)).json()
    await run.post(200, "/cohorts/join", token, json={"join_code": run.secret("join code", opened["join_code"])})
    await report_with_a_key(run, admin, token)
    key = {"Idempotency-Key": run.secret("key")}
    note = {"note": run.secret("note")}
    for _ in range(2):
        await run.post(201, "/challenges/climate-workshop/completions", token, json=note, headers=key)
    proxy.refuse()
    proxy.cut()
    await run.log_in(email, change["new_password"], 503)
    await run.post(503, "/challenges/cycle-5km/completions", token, json={"note": run.used["note"]})

    text = run.log.read_text("utf-8")
    events = {json.loads(line)["event"] for line in text.splitlines()}
    assert {"request", "slow_statement", "slow_command", "unavailable", "projected"} <= events
    assert [name for name, value in run.used.items() if value in text] == []
