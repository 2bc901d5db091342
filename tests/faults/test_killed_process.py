"""SIGKILL of an API process between its two stores: what was committed is projected by whoever comes next."""

import asyncio
from typing import Any

import httpx
import pytest
from sqlalchemy import make_url

from tests.conftest import running_app
from tests.support.bench import UNHURRIED, Pair
from tests.support.http import refused
from tests.support.people import PASSWORD
from tests.support.proxy import Proxy
from tests.support.serving import serving
from tests.support.timers import NOTHING_BY_TIMER
from tests.support.wire import Command

PATIENT_AND_CHEAP = {
    **{f"REBOOTCAMP_{name.upper()}": str(value) for name, value in {**UNHURRIED, **NOTHING_BY_TIMER}.items()},
    "REBOOTCAMP_ARGON2_TIME_COST": "1",
    "REBOOTCAMP_ARGON2_MEMORY_KIB": "32",
}


def moves_a_document_to_2(command: Command) -> bool:
    if command.name != "update" or command.collection != "progress":
        return False
    change = command.body["updates"][0]["u"]
    return bool(change.get("$set", {}).get("seq") == 2)


async def log_in(client: httpx.AsyncClient, email: str) -> dict[str, str]:
    login = await client.post("/auth/token", data={"username": email, "password": PASSWORD})
    return {"Authorization": f"Bearer {login.json()['access_token']}"}


@pytest.mark.long
async def test_a_completion_survives_the_process_that_recorded_it(quiet: Pair) -> None:
    database_url = quiet.settings.database_url.get_secret_value()
    mongo_url = quiet.settings.mongo_url.get_secret_value()
    server = make_url(mongo_url)
    assert server.host
    assert server.port
    email = "killed@example.org"
    async with Proxy.to(server.host, server.port, protocol="mongodb") as mongodb:
        through_proxy = {"REBOOTCAMP_MONGO_URL": mongodb.url_for(mongo_url), **PATIENT_AND_CHEAP}
        async with (
            serving(quiet.settings, database_url, **through_proxy) as (process, url),
            httpx.AsyncClient(base_url=url, timeout=60) as client,
        ):
            person = {"email": email, "password": PASSWORD, "display_name": "Camille"}
            user_id = (await client.post("/auth/register", json=person)).json()["id"]
            headers = await log_in(client, email)
            mongodb.hold_requests(moves_a_document_to_2)
            request = asyncio.create_task(client.post("/challenges/cycle-5km/completions", json={}, headers=headers))
            withheld = await mongodb.seen(moves_a_document_to_2)
            process.kill()
            assert isinstance((await asyncio.gather(request, return_exceptions=True))[0], httpx.TransportError)
            await mongodb.client_gone(withheld)  # it will never arrive
        assert await quiet.postgres.fetchval("SELECT seq FROM user_heads WHERE user_id = $1", user_id) == 2
        document = await quiet.mongo["progress"].find_one({"_id": user_id})
        assert document is not None
        assert document["seq"] == 1

    # With its relay, as every process of the API has one.
    async with (
        running_app(quiet.settings.model_copy(update=UNHURRIED)) as app,
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client,
    ):
        headers = await log_in(client, email)
        progress: dict[str, Any] = {}
        async with asyncio.timeout(30):
            while progress.get("projection", {}).get("status") != "current":
                progress = (await client.get("/users/me/progress", headers=headers)).json()
                await asyncio.sleep(0.05)
        assert progress["projection"] == {"status": "current", "recorded_seq": 2, "applied_seq": 2}
        assert progress["score"] == {"challenge_points": 20, "badge_points": 10, "formula_version": 1}
        assert [badge["code"] for badge in progress["badges"]["earned"]] == ["first-step"]
        again = await client.post("/challenges/cycle-5km/completions", json={}, headers=headers)
        refused(again, 409, "already_completed")
    assert await quiet.postgres.fetchval("SELECT count(*) FROM ledger_entries WHERE user_id = $1", user_id) == 1
    history = await quiet.mongo["progress_history"].find({"user_id": user_id}).to_list(None)
    assert sorted(str(entry["type"]) for entry in history) == ["completion_approved", "user_registered"]
