"""``rebootcamp start`` as a program, on databases of its own."""

import asyncio
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import typer
from httpx import AsyncClient, ConnectError, Response
from motor.motor_asyncio import AsyncIOMotorClient
from sqlalchemy import make_url

from rebootcamp.cli.trying import address_to_serve

COMMAND = Path(sys.executable).with_name("rebootcamp")
PASSWORD = re.compile(r"password: +(\w+)")
URL = re.compile(r"serves on (http://[\d.:]+)")
FIRST_REFUSAL_CPU_S = 0.2
"""Half of what making the OpenAPI document takes, which a refused method is looked up in."""
ENTERED_BEFORE_THE_INTERRUPTION = 50
SECOND_START_CPU_S = 10
"""Twice what it takes. It is meant to be ready within 5 s, half of which is the machine's to give: of a clock on the
wall, a busy machine would say nothing of the program; a first start takes six times as much."""


@pytest.fixture
async def environment(worker: str, tmp_path: Path) -> AsyncIterator[dict[str, str]]:
    """The environment of a program whose databases are new and empty."""
    name = f"{worker}_start"
    postgres_url, mongo_url = (make_url(os.environ[f"REBOOTCAMP_{store}_URL"]) for store in ("DATABASE", "MONGO"))
    server = await asyncpg.connect(plain(postgres_url.render_as_string(hide_password=False)))
    await server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await server.execute(f"CREATE DATABASE {name}")
    yield {
        # Its coverage is not measured: four months would take twice the time.
        **{name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")},
        "PORT": "0",
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": postgres_url.set(database=name).render_as_string(hide_password=False),
        "REBOOTCAMP_MONGO_URL": mongo_url.set(database=name).render_as_string(hide_password=False),
        "REBOOTCAMP_SECRET_KEY": "a key of the test suite, 32 bytes or more",
        "REBOOTCAMP_ARGON2_MEMORY_KIB": "32",
        "REBOOTCAMP_ARGON2_TIME_COST": "1",
    }
    client: AsyncIOMotorClient[dict[str, Any]] = AsyncIOMotorClient(os.environ["REBOOTCAMP_MONGO_URL"])
    await client.drop_database(name)
    client.close()
    await server.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await server.close()


def plain(url: str) -> str:
    """The URL as asyncpg itself takes it."""
    return url.replace("+asyncpg", "")


@asynccontextmanager
async def program(environment: dict[str, str]) -> AsyncIterator[asyncio.subprocess.Process]:
    """The program, killed at the end unless it has ended."""
    process = await asyncio.create_subprocess_exec(
        COMMAND, "start", env=environment, stderr=asyncio.subprocess.PIPE, start_new_session=True
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def said(process: asyncio.subprocess.Process, wanted: re.Pattern[str]) -> str:
    """What the program says that matches, once it has said it."""
    assert process.stderr is not None
    heard = ""
    async with asyncio.timeout(240):
        while line := (await process.stderr.readline()).decode():
            heard += line
            if match := wanted.search(line):
                return match[match.re.groups]
    pytest.fail(f"the program ended:\n{heard}")


async def until_entered(database_url: str, wanted: int) -> None:
    """Waits until so many completions are in the database."""
    connection = await asyncpg.connect(plain(database_url))
    async with asyncio.timeout(120):
        while await connection.fetchval("SELECT count(*) FROM completions") < wanted:
            await asyncio.sleep(0.02)
    await connection.close()


@dataclass(frozen=True, slots=True)
class Service:
    """The API that the program serves, and what the program said of it."""

    process: asyncio.subprocess.Process
    client: AsyncClient
    password: str

    async def log_in(self, name: str, password: str | None = None) -> Response:
        form = {"username": f"{name}@demo.example", "password": password or self.password}
        return await self.client.post("/auth/token", data=form)

    async def token(self, name: str) -> str:
        token: str = (await self.log_in(name)).json()["access_token"]
        return token

    async def ask(self, token: str, method: str, path: str, **options: Any) -> Any:
        response = await self.client.request(method, path, headers={"Authorization": f"Bearer {token}"}, **options)
        assert response.is_success, response.text
        return response.json()


@asynccontextmanager
async def service(environment: dict[str, str]) -> AsyncIterator[Service]:
    """The program, once it serves."""
    async with program(environment) as process:
        url, password = await said(process, URL), await said(process, PASSWORD)
        async with AsyncClient(base_url=url) as client, asyncio.timeout(30):
            while True:
                with suppress(ConnectError):
                    ready = await client.get("/health/ready")
                    assert (ready.status_code, ready.headers.get("server")) == (200, None), "as `serve` has it"
                    break
                await asyncio.sleep(0.02)
            yield Service(process, client, password)


@pytest.mark.long
async def test_start_interrupted_resumed_used_and_started_again(environment: dict[str, str]) -> None:
    async with program(environment) as process:
        await said(process, re.compile("Preparing the demo programme"))
        await until_entered(environment["REBOOTCAMP_DATABASE_URL"], ENTERED_BEFORE_THE_INTERRUPTION)
        process.terminate()
        assert await process.wait() == 128 + signal.SIGTERM

    async with service(environment) as first:
        admin = await first.token("sylvie.garnier")
        users = {
            user["email"].split("@")[0]: user for user in (await first.ask(admin, "GET", "/users?limit=100"))["items"]
        }
        progress = {
            name: await first.ask(admin, "GET", f"/users/{user['id']}/progress") for name, user in users.items()
        }
        check_programme(progress)

        coach = await first.token("claire.bernard")
        assert await first.ask(coach, "GET", f"/users/{users['lea.moreau']['id']}/progress") == progress["lea.moreau"]

        token = await first.token("lea.moreau")
        before = progress["lea.moreau"]
        assert before["streak"]["state"] == "at_risk"
        done = await first.ask(token, "POST", "/challenges/vegetarian-meal/completions", json={})
        after = await first.ask(token, "GET", "/users/me/progress")
        assert [badge["code"] for badge in done["awarded_badges"]] == ["green-plate", "week-streak"]
        assert after["global_score"] == done["global_score"] == before["global_score"] + 20 + 15 + 30
        assert after["streak"]["current_days"] == before["streak"]["current_days"] + 1 == 7

        first.process.terminate()
        assert await first.process.wait() == 128 + signal.SIGTERM
        with pytest.raises(ConnectError):
            await first.client.get("/health/live")

    async with service(environment) as second:
        assert (started_s := cpu_s(second.process.pid)) < SECOND_START_CPU_S
        assert (await second.client.post("/health/live")).status_code == 405
        assert cpu_s(second.process.pid) - started_s < FIRST_REFUSAL_CPU_S
        assert await second.ask(token, "GET", "/users/me/progress") == after
        for name, user in users.items():
            if name != "lea.moreau":
                assert await second.ask(admin, "GET", f"/users/{user['id']}/progress") == progress[name]
        assert (await second.log_in("lea.moreau", first.password)).status_code == 401
        assert (await second.log_in("lea.moreau")).status_code == 200
        audit = await asyncio.create_subprocess_exec(COMMAND, "audit", env=environment)
        assert await audit.wait() == 0
        second.process.send_signal(signal.SIGINT)
        assert await second.process.wait() == 128 + signal.SIGINT


def cpu_s(pid: int) -> float:
    """The processor time that a process has taken, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def check_programme(progress: dict[str, Any]) -> None:
    """Everyone's stores agree, and the people are who they are meant to be."""
    assert len(progress) == 12 + 2 + 1
    for one in progress.values():
        assert one["projection"]["status"] == "current"
        badges = one["badges"]["earned"]
        assert one["score"]["badge_points"] == sum(badge["points"] for badge in badges)
        assert one["score"]["challenge_points"] == sum(part["points"] for part in one["challenges"]["by_category"])
        assert len({badge["code"] for badge in badges}) == len(badges)
    assert {one["user"]["cohort"]["code"] for one in progress.values() if one["user"]["cohort"]} == {
        "lyon-2026",
        "nantes-2026",
    }
    assert progress["hugo.lefevre"]["global_score"] == 0
    assert progress["hugo.lefevre"]["streak"]["state"] == "none"
    assert progress["aminata.diallo"]["streak"]["state"] == progress["maelle.legoff"]["streak"]["state"] == "broken"
    assert progress["karim.benali"]["streak"]["state"] in {"active", "at_risk"}
    assert progress["karim.benali"]["streak"]["current_days"] > 100
    assert {"month-streak", "quarter-tonne-spared"} <= {b["code"] for b in progress["yuki.tanaka"]["badges"]["earned"]}
    assert max(progress.values(), key=lambda one: one["global_score"]) == progress["yuki.tanaka"]
    assert sum(one["challenges"]["pending_count"] for one in progress.values()) >= 3
    assert sum(one["challenges"]["completion_count"] for one in progress.values()) > 600


@pytest.mark.parametrize("port", ["http", "-1", "65536"])
def test_a_port_that_is_none(port: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORT", port)
    with pytest.raises(typer.Exit):
        address_to_serve()
    assert f"PORT is a number from 0 to 65535, not '{port}'" in capsys.readouterr().err


def test_a_port_in_use(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        with pytest.raises(typer.Exit):
            address_to_serve()
    assert f"Port {port} cannot be served: Address already in use. Set PORT to another one." in capsys.readouterr().err
