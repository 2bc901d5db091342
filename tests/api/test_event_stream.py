"""The event stream over real HTTP: nothing missed, nothing twice, whichever process did the work."""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from httpx import AsyncClient, Response

from tests.conftest import OpenApp
from tests.support.people import People, Person

CODES = ["cycle-5km", "metro-10km", "carpool-30km", "vegetarian-meal", "tap-water-1-5l", "three-minute-shower"]


@asynccontextmanager
async def served(app: FastAPI) -> AsyncIterator[str]:
    """The application behind a real server in this loop, since the in-process transport holds answers back."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, lifespan="off", log_config=None))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.force_exit = server.should_exit = True
    await serving


@pytest.fixture(scope="module")
async def url(open_app: OpenApp) -> AsyncIterator[str]:
    async with open_app(relay_interval_s=0.05, event_stream_recheck_s=0.2) as app, served(app) as url:
        yield url


@asynccontextmanager
async def listening(url: str, person: Person, whose: str = "me", **headers: str) -> AsyncIterator[Response]:
    async with (
        AsyncClient(base_url=url, headers={"Authorization": f"Bearer {person.token}"}, timeout=20) as client,
        client.stream("GET", f"/users/{whose}/events", headers=headers) as answer,
    ):
        yield answer


async def events(answer: Response) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    last_id = ""
    async for line in answer.aiter_lines():
        if line.startswith("id: "):
            last_id = line.removeprefix("id: ")
        elif line.startswith("data: "):
            data = json.loads(line.removeprefix("data: "))
            yield last_id or str(data["seq"]), data


async def test_an_event_arrives_while_another_process_records_it(url: str, people: People) -> None:
    learner = await people.learner()
    async with listening(url, learner) as answer:
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        assert (await learner.complete("cycle-5km")).status_code == 201
        async for _, event in events(answer):
            assert (event["seq"], event["type"]) == (2, "completion_approved")
            assert [badge["code"] for badge in event["awarded_badges"]] == ["first-step"]
            break


async def test_a_client_that_is_killed_and_comes_back_receives_everything_once(url: str, people: People) -> None:
    learner = await people.learner()
    dice = random.Random(20261122)
    received: list[int] = []

    async def listen() -> None:
        while not received or received[-1] < 1 + len(CODES):
            async with listening(url, learner, **{"Last-Event-ID": str(received[-1] if received else 0)}) as answer:
                hang_up_after = dice.randint(1, 3)
                async for _, event in events(answer):
                    received.append(event["seq"])
                    hang_up_after -= 1
                    if not hang_up_after or received[-1] == 1 + len(CODES):
                        break

    listener = asyncio.create_task(listen())
    for code in CODES:
        assert (await learner.complete(code)).status_code == 201
    await asyncio.wait_for(listener, timeout=30)
    assert received == list(range(1, 2 + len(CODES)))


async def test_a_stream_is_refused_like_everything_else(url: str, people: People) -> None:
    learner, other = await people.learner(), await people.learner()
    async with listening(url, learner, whose=str(other.id)) as answer:
        assert answer.status_code == 403
    async with listening(url, learner, **{"Last-Event-ID": "-1"}) as answer:
        assert answer.status_code == 422
        await answer.aread()
        assert answer.json()["errors"][0]["pointer"] == "/header/last-event-id"


async def test_a_stream_ends_when_its_viewer_may_no_longer_look(url: str, people: People) -> None:
    learner = await people.learner()
    async with listening(url, learner, **{"Last-Event-ID": "0"}) as answer:
        async with people.container.unit_of_work() as work:
            await work.sessions.end_all(learner.id, people.container.clock.now())
        received = [event["seq"] async for _, event in events(answer)]
    assert received == [1]


async def test_streams_about_one_person_are_bounded(open_app: OpenApp) -> None:
    async with open_app(max_event_streams_per_user=1) as app, served(app) as url:
        learner, other = await People(app).learner(), await People(app).learner()
        async with listening(url, learner) as first:
            assert first.status_code == 200
            async with listening(url, learner) as second:
                assert (second.status_code, second.headers["Retry-After"]) == (503, "1")
            async with listening(url, other) as elsewhere:
                assert elsewhere.status_code == 200
