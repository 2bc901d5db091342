"""The event stream over real HTTP: nothing missed, nothing twice, whichever process did the work."""

import asyncio
import json
import random
import ssl
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import uvicorn
from fastapi import FastAPI
from httpx import AsyncClient, Response

from rebootcamp.domain.audit import Position
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.repositories.mongo.progress import MongoProjections
from tests.conftest import MongoDatabase, OpenApp
from tests.support.bench import UNHURRIED, Pair, bench_on
from tests.support.clock import SettableClock
from tests.support.people import People, Person
from tests.support.wire import Statement

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Otherwise every client reads the certificates of the world, which takes longer than most streams last."""
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
    async with open_app(event_stream_interval_s=0.05, event_stream_recheck_s=0.2) as app, served(app) as url:
        yield url


@asynccontextmanager
async def listening(url: str, person: Person, whose: str = "me", **headers: str) -> AsyncIterator[Response]:
    async with (
        AsyncClient(
            base_url=url, headers={"Authorization": f"Bearer {person.token}"}, timeout=20, verify=NO_TLS
        ) as client,
        client.stream("GET", f"/users/{whose}/events", headers=headers) as answer,
    ):
        yield answer


async def events(answer: Response, bytes_left: int = sys.maxsize) -> AsyncIterator[tuple[str | None, dict[str, Any]]]:
    """The id of each event, as its own lines say, and its data; no more of them than those bytes tell of."""
    frame = b""
    async for byte in answer.aiter_bytes(1):
        frame += byte
        if frame.endswith(b"\n\n"):
            lines = [line.partition(": ") for line in frame.decode().splitlines()]
            fields = {name: value for name, _, value in lines if name}
            frame = b""
            if "data" in fields:
                yield fields.get("id"), json.loads(fields["data"])
        bytes_left -= 1
        if not bytes_left:
            return


async def beats(answer: Response, count: int) -> None:
    """Waits for so many comments."""
    async for line in answer.aiter_lines():
        assert line in ("", ": ping")
        count -= bool(line)
        if not count:
            return


@asynccontextmanager
async def opened(url: str, person: Person) -> AsyncIterator[Response]:
    """A stream that is let in: a place is free once the server has seen its last client go."""
    while True:
        async with listening(url, person) as answer:
            if answer.status_code == 200:
                yield answer
                return
        await asyncio.sleep(0.01)


async def test_an_event_arrives_while_another_process_records_it(url: str, people: People) -> None:
    learner = await people.learner()
    async with listening(url, learner) as answer:
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        assert (await learner.complete("cycle-5km")).status_code == 201
        async for _, event in events(answer):
            assert (event["seq"], event["type"]) == (2, "completion_approved")
            assert [badge["code"] for badge in event["awarded_badges"]] == ["first-step"]
            break


@pytest.mark.parametrize("seed", range(2))
async def test_a_client_that_is_cut_off_and_comes_back_receives_everything_once(
    url: str, people: People, seed: int
) -> None:
    """Wherever it is cut off: within a frame more often than not, and in the first one to begin with."""
    learner = await people.learner()
    dice = random.Random(seed)
    received: list[int] = []

    async def listen() -> None:
        last_id, bytes_left = "0", 40
        while len(received) < 1 + len(CODES):
            async with listening(url, learner, **{"Last-Event-ID": last_id}) as answer:
                async for id_, event in events(answer, bytes_left):
                    assert id_ is not None
                    last_id = id_
                    received.append(event["seq"])
                    if len(received) == 1 + len(CODES):
                        break
            bytes_left = dice.randint(1, 1500)

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
            await work.sessions.end_all(learner.id)
        received = [event["seq"] async for _, event in events(answer)]
    assert received == [1]


async def test_a_stream_ends_when_the_learner_leaves_the_viewers_cohort(url: str, people: People) -> None:
    learner = await people.learner()
    code = await people.cohort(learner)
    coach = await people.coach(code)
    async with asyncio.timeout(20), listening(url, coach, str(learner.id), **{"Last-Event-ID": "0"}) as answer:
        assert (await learner.delete(f"/cohorts/{code}/members/me")).status_code == 204
        received = [event["seq"] async for _, event in events(answer)]
    assert received == [1]
    assert (await coach.get("/users/me/progress")).status_code == 200, "the session goes on"


async def test_a_stream_ends_with_the_access_token_it_was_opened_with(open_app: OpenApp) -> None:
    clock = SettableClock(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with open_app(clock, event_stream_interval_s=0.05, event_stream_recheck_s=0.2) as app, served(app) as url:
        people = People(app)
        learner = await people.learner()
        async with asyncio.timeout(20), listening(url, learner) as answer:
            clock.advance(seconds=people.container.settings.access_token_lifetime_s)
            assert [event async for _, event in events(answer)] == []
        renewed = await people.again(learner)
        assert (await renewed.complete("cycle-5km")).status_code == 201
        async with listening(url, renewed, **{"Last-Event-ID": "1"}) as answer:
            async for id_, _ in events(answer):
                assert id_ == "2"
                break


async def test_a_stream_does_not_outlast_its_token_by_waiting_for_the_next_check(people: People) -> None:
    learner, streams = await people.learner(), people.container.event_streams
    patient = replace(streams, interval_s=0.01, recheck_s=60)
    actor = Actor(learner.id, uuid4(), Role.LEARNER, Language.EN, None, frozenset())
    until = people.container.clock.now() + timedelta(seconds=0.2)
    async with asyncio.timeout(10), patient.open(learner.id, 0, actor=actor, until=until) as entries:
        assert [entry.event.seq async for entry in entries] == [1]
    assert people.container.clock.now() >= until


async def test_nothing_is_sent_after_the_token_expired_to_a_client_that_takes_its_time(people: People) -> None:
    learner = await people.learner()
    clock = SettableClock(datetime.now(UTC))
    streams = replace(people.container.event_streams, clock=clock)
    assert (await learner.complete("cycle-5km")).status_code == 201
    actor = Actor(learner.id, uuid4(), Role.LEARNER, Language.EN, None, frozenset())
    async with streams.open(learner.id, 0, actor=actor, until=clock.now() + timedelta(seconds=1)) as entries:
        received = []
        async for entry in entries:
            received.append(entry.event.seq)
            clock.advance(seconds=1)
    assert received == [1]


async def test_a_viewers_streams_are_bounded_and_keep_nobody_else_out(open_app: OpenApp) -> None:
    async with open_app(max_event_streams_per_user=1) as app, served(app) as url:
        learner, other = await People(app).learner(), await People(app).learner()
        coach = await People(app).coach(await People(app).cohort(learner, other))
        async with listening(url, coach, whose=str(learner.id)) as first:
            assert first.status_code == 200
            for whose in (learner, other):
                async with listening(url, coach, whose=str(whose.id)) as second:
                    assert (second.status_code, second.headers["Retry-After"]) == (503, "1")
            async with listening(url, learner) as own:
                assert own.status_code == 200


async def test_streams_of_everybody_are_bounded_and_a_refusal_leaves_nothing(open_app: OpenApp) -> None:
    async with open_app(max_event_streams=2) as app, served(app) as url:
        first, second, third = [await People(app).learner() for _ in range(3)]
        open_ = People(app).container.event_streams._streams
        async with opened(url, first):
            async with opened(url, second):
                async with listening(url, third) as refused:
                    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "1")
                    await refused.aread()
                    assert refused.json()["code"] == "overloaded"
                assert set(open_) == {first.id, second.id}
            async with opened(url, third):
                assert set(open_) == {first.id, third.id}


async def test_a_comment_comes_while_nothing_else_does(
    url: str, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fastapi.routing._PING_INTERVAL", 0.05)
    async with listening(url, await people.learner()) as answer:
        await beats(answer, 2)


def looks_for_a_person(statement: Statement) -> bool:
    return "users" in statement.sql


async def test_opening_a_stream_is_a_request_among_others_and_an_open_one_is_none(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED, max_concurrent_requests=1) as bench, served(bench.app) as url:
        learner = await bench.people.learner()
        bench.postgresql.forget()
        bench.postgresql.hold_replies(looks_for_a_person)
        stream = opened(url, learner)
        opening = asyncio.create_task(stream.__aenter__())
        await bench.postgresql.seen(looks_for_a_person)
        assert (await learner.get("/users/me/progress")).json()["code"] == "overloaded"
        bench.postgresql.release_replies()
        await opening
        assert (await learner.get("/users/me/progress")).status_code == 200
        await stream.__aexit__(None, None, None)


async def test_a_stream_is_opened_within_the_deadline_and_outlasts_it(
    quiet: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fastapi.routing._PING_INTERVAL", 0.1)
    async with bench_on(quiet, **UNHURRIED | {"read_deadline_s": 0.3}) as bench, served(bench.app) as url:
        learner = await bench.people.learner()
        bench.postgresql.hold_replies(looks_for_a_person)
        async with listening(url, learner) as refused:
            await refused.aread()
            assert (refused.status_code, refused.json()["code"]) == (503, "store_unavailable")
        bench.postgresql.release_replies()
        async with opened(url, learner) as answer:
            await beats(answer, 5)


async def test_a_damaged_document_is_in_the_way_of_nobody_elses_stream(open_app: OpenApp, mongo: MongoDatabase) -> None:
    async with open_app(event_stream_interval_s=0.05, event_stream_recheck_s=60) as app, served(app) as url:
        damaged, learner = [await People(app).learner() for _ in range(2)]
        async with listening(url, damaged), listening(url, learner) as answer:
            await mongo["progress"].update_one(
                {"_id": str(damaged.id)}, {"$set": {"seq": None}}, bypass_document_validation=True
            )
            assert (await learner.complete("cycle-5km")).status_code == 201
            async for id_, event in events(answer):
                assert (id_, event["seq"]) == ("2", 2)
                break


@dataclass(frozen=True, slots=True)
class FailingOnce(MongoProjections):
    """Projections that cannot be read the first time, for a reason that the watcher does not expect."""

    failed: asyncio.Event = field(default_factory=asyncio.Event)

    async def positions(self, user_ids: Sequence[UserId]) -> dict[UserId, Position]:
        if not self.failed.is_set():
            self.failed.set()
            raise LookupError
        return await super(FailingOnce, self).positions(user_ids)


async def test_watching_goes_on_whatever_happens(people: People) -> None:
    learner, streams = await people.learner(), people.container.event_streams
    assert isinstance(streams.positions, MongoProjections)
    failing = FailingOnce(streams.positions.database, streams.positions.coalescing)
    watched = replace(streams, positions=failing, interval_s=0.01, recheck_s=60)
    watching = asyncio.create_task(watched.watch())
    actor = Actor(learner.id, uuid4(), Role.LEARNER, Language.EN, None, frozenset())
    until = people.container.clock.now() + timedelta(minutes=1)
    async with watched.open(learner.id, None, actor=actor, until=until) as entries:
        upcoming = asyncio.ensure_future(anext(entries))
        await failing.failed.wait()
        assert (await learner.complete("cycle-5km")).status_code == 201
        await asyncio.wait({upcoming, watching}, timeout=20, return_when=asyncio.FIRST_COMPLETED)
        assert not watching.done()
        assert (await upcoming).event.seq == 2
    watching.cancel()
