"""What a publication does for those who qualify already."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
import structlog
from bson import ObjectId
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorDatabase
from prometheus_client import REGISTRY

from rebootcamp.composition import Container
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.events import CatalogueJudged
from rebootcamp.domain.pages import PageRequest
from tests.support.bench import UNHURRIED, Bench, Pair, bench_on
from tests.support.catalogue import completed, differences, judge_all, new_badge, new_challenge, new_code, publish
from tests.support.clock import SettableClock
from tests.support.people import People, Person
from tests.support.wire import Command

OpenApp = Callable[..., AbstractAsyncContextManager[FastAPI]]
MongoDatabase = AsyncIOMotorDatabase[dict[str, Any]]


async def learners_who_did(people: People, challenge_code: str, count: int) -> list[Person]:
    learners = list(await asyncio.gather(*(people.learner() for _ in range(count))))
    for learner in learners:
        assert (await learner.complete(challenge_code)).status_code == 201
    return learners


async def times_won(person: Person, badge_code: str) -> tuple[int, int]:
    """How often a person holds a badge, and how many entries of their history say that it was won."""
    badges = (await person.get("/users/me/badges")).json()
    history = (await person.get("/users/me/history", params={"limit": 100})).json()
    held = [badge["code"] for badge in badges["earned"]].count(badge_code)
    won = [badge["code"] for entry in history["items"] for badge in entry["awarded_badges"]].count(badge_code)
    return held, won


async def judging(admin: Person, badge_code: str, version: int = 1) -> dict[str, Any]:
    response = await admin.get(f"/badges/{badge_code}/versions/{version}/judging")
    assert response.status_code == 200, response.text
    progress: dict[str, Any] = response.json()
    return progress


async def test_those_who_qualify_already_win_dated_then(
    admin: Person, own_people: People, own_container: Container
) -> None:
    challenge = await new_challenge(admin)
    winners, other = await learners_who_did(own_people, challenge, 3), await own_people.learner()
    await judge_all(own_container)
    code = await new_badge(admin, completed(challenge), points=7)
    before = await judging(admin, code)
    assert (before["done"], before["holder_count"]) == (False, 0)
    assert before["judged_count"] < before["people_count"]

    assert await judge_all(own_container) == 3
    after = await judging(admin, code)
    assert (after["done"], after["holder_count"]) == (True, 3)
    assert after["judged_count"] == after["people_count"] == before["people_count"]
    counted = REGISTRY.get_sample_value("rebootcamp_awards_total", {"badge": code, "source": "publication"})
    assert counted == 3
    for winner in winners:
        progress = await winner.progress()
        assert progress["projection"]["status"] == "current"
        assert code in [badge["code"] for badge in progress["badges"]["earned"]]
        assert progress["global_score"] == progress["score"]["challenge_points"] + progress["score"]["badge_points"]
        latest = (await winner.get("/users/me/history")).json()["items"][0]
        assert latest["type"] == "catalogue_judged"
        assert [(badge["code"], badge["awarded_at"]) for badge in latest["awarded_badges"]] == [
            (code, latest["recorded_at"])
        ]
        assert latest["recorded_at"] >= after["published_at"]
    assert await times_won(other, code) == (0, 0)
    assert await judge_all(own_container) == 0

    # A new version is not won again; who held the first one holds the first one.
    await publish(admin, code, completed(challenge), points=9)
    assert await judge_all(own_container) == 0
    assert [await times_won(winner, code) for winner in winners] == [(1, 1)] * 3
    assert (await judging(admin, code, version=2))["holder_count"] == 0
    assert (await judging(admin, code))["holder_count"] == 3


async def test_only_administrators_watch_a_publication(admin: Person, own_people: People) -> None:
    code = await new_badge(admin, {"kind": "streak", "target": 3000})
    for person in (await own_people.learner(), await own_people.coach()):
        assert (await person.get(f"/badges/{code}/versions/1/judging")).status_code == 403
    assert (await admin.get(f"/badges/{code}/versions/2/judging")).status_code == 404


async def test_a_retired_badge_stays_with_its_holders_and_is_won_by_nobody(
    admin: Person, own_people: People, own_container: Container
) -> None:
    challenge = await new_challenge(admin)
    code = await new_badge(admin, completed(challenge), points=7)
    [holder] = await learners_who_did(own_people, challenge, 1)
    await judge_all(own_container)
    before = await holder.progress()
    assert (await admin.delete(f"/badges/{code}")).status_code == 204
    [late] = await learners_who_did(own_people, challenge, 1)
    assert await judge_all(own_container) == 0
    after = await holder.progress()
    assert (after["badges"]["earned"], after["score"], after["projection"]) == (
        before["badges"]["earned"],
        before["score"],
        before["projection"],
    )
    assert (await judging(admin, code, version=2))["done"] is True
    assert await times_won(late, code) == (0, 0)
    await publish(admin, code, completed(challenge))
    assert await judge_all(own_container) == 1
    assert await times_won(late, code) == (1, 1)


@pytest.mark.long
async def test_a_publication_that_races_completions_reaches_everyone_once(
    admin: Person, own_people: People, own_container: Container, open_own_app: OpenApp
) -> None:
    challenge, code = await new_challenge(admin), new_code("badge")
    learners = await asyncio.gather(*(own_people.learner() for _ in range(20)))
    chained = new_code("chained")
    async with open_own_app() as second_app:
        containers = [own_container, second_app.state.container]
        elsewhere = [await People(second_app).again(learner) for learner in learners]
        ended = asyncio.Event()

        async def judge(container: Container) -> None:
            while not ended.is_set():
                await container.judging.round()

        async def publish_both() -> None:
            await publish(admin, code, completed(challenge))
            await publish(admin, chained, {"kind": "has_badge", "badge_code": code})

        judges = [asyncio.create_task(judge(container)) for container in containers]
        first, second = learners[:10], elsewhere[10:]
        answers = await asyncio.gather(
            *(learner.complete(challenge) for learner in first[:5]),
            publish_both(),
            *(learner.complete(challenge) for learner in [*second, *first[5:]]),
        )
        assert [answer.status_code for answer in answers if answer is not None] == [201] * 20
        ended.set()
        await asyncio.gather(*judges)
        await judge_all(containers[1])
    for learner in learners:
        held = [badge["code"] for badge in (await learner.get("/users/me/badges")).json()["earned"]]
        history = (await learner.get("/users/me/history", params={"limit": 100})).json()["items"]
        won = [badge["code"] for entry in history for badge in entry["awarded_badges"]]
        assert sorted(held) == sorted(won) == sorted({*held, code, chained})
        for entry in history:
            assert entry["type"] != "catalogue_judged" or entry["awarded_badges"], "an event is only for what it wins"
    assert await differences(own_container) == []


@pytest.mark.long
async def test_judging_that_is_ended_at_any_moment_goes_on_where_it_stopped(
    admin: Person, own_people: People, own_container: Container, open_own_app: OpenApp
) -> None:
    challenge = await new_challenge(admin)
    learners = await learners_who_did(own_people, challenge, 6)
    await judge_all(own_container)
    code = await new_badge(admin, completed(challenge))
    for holders in (1, 4):
        async with open_own_app(judging_batch=4, relay_concurrency=1) as app:
            container: Container = app.state.container
            task = asyncio.create_task(container.judging.run(0))
            while (await judging(admin, code))["holder_count"] < holders:
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
    await judge_all(own_container)
    while (await own_container.relay.round()).taken:
        pass
    assert [await times_won(learner, code) for learner in learners] == [(1, 1)] * 6
    assert (await judging(admin, code))["done"] is True
    assert await differences(own_container) == []


async def test_an_event_that_was_recorded_and_not_projected_wins_once(
    admin: Person, own_people: People, own_container: Container, open_own_app: OpenApp
) -> None:
    challenge = await new_challenge(admin)
    first, second = await learners_who_did(own_people, challenge, 2)
    await judge_all(own_container)
    async with open_own_app() as app:
        unaware: Container = app.state.container
        await unaware.badges.find(PageRequest(1))
        code = await new_badge(admin, completed(challenge))
        revision = (await judging(admin, code))["revision"]
        for learner in (first, second):
            # As a process does that dies there.
            async with own_container.unit_of_work() as work:
                head = await work.log.lock(learner.id)
                body, event_id = CatalogueJudged(revision), own_container.judging.new_id()
                await work.log.append(head.next_event(body, event_id=event_id, now=own_container.clock.now()))
        # A process that has not heard of the publication looks for it.
        await unaware.judging.projector.project(second.id, 3)
    await judge_all(own_container)
    for learner in (first, second):
        assert await times_won(learner, code) == (1, 1)
        history = (await learner.get("/users/me/history")).json()["items"]
        assert [entry["type"] for entry in history].count("catalogue_judged") == 1


async def test_what_has_gone_on_is_not_stamped(admin: Person, own_people: People, own_container: Container) -> None:
    [learner] = await learners_who_did(own_people, await new_challenge(admin), 1)
    progress = own_container.privacy.projections
    before = await progress.achievements(learner.id)
    assert (await learner.complete(await new_challenge(admin))).status_code == 201
    after = await progress.achievements(learner.id)
    newer = replace(after, catalogue=after.catalogue + 1)
    await own_container.judging.progress.stamp([before], newer.catalogue)
    assert await progress.achievements(learner.id) == after
    await own_container.judging.progress.stamp([after], newer.catalogue)
    assert await progress.achievements(learner.id) == newer
    await own_container.judging.progress.stamp([after], after.catalogue)
    assert await progress.achievements(learner.id) == newer
    await own_container.judging.progress.stamp([newer], after.catalogue)


async def test_who_lags_wins_by_what_they_did_last(
    admin: Person, own_people: People, own_container: Container, open_own_app: OpenApp
) -> None:
    challenge, other = await new_challenge(admin), await new_challenge(admin)
    [learner] = await learners_who_did(own_people, challenge, 1)
    await judge_all(own_container)
    async with open_own_app(projection_budget_s=1e-9) as app:
        pending = (await (await People(app).again(learner)).complete(other)).json()
        assert pending["projection"]["status"] == "pending"
        code = await new_badge(admin, completed(challenge))
        await judge_all(own_container)
    assert await times_won(learner, code) == (1, 1)
    latest = (await learner.get("/users/me/history")).json()["items"][0]
    assert (latest["type"], latest["seq"]) == ("completion_approved", pending["projection"]["recorded_seq"])


async def test_what_was_done_before_a_publication_and_judged_after_it_wins_then(bench: Bench) -> None:
    admin, learner, key = await bench.people.admin(), await bench.people.learner(), {"Idempotency-Key": new_code("key")}
    challenge = await new_challenge(admin)
    path, projection = f"/challenges/{challenge}/completions", bench.container.accounts.projection
    projection.budget_s = 1e-9
    pending = (await learner.post(path, headers=key)).json()
    projection.budget_s = UNHURRIED["projection_budget_s"]
    code = new_code("badge")
    published = await publish(admin, code, completed(challenge))
    first = (await learner.post(path, headers=key)).json()
    (latest, _) = (await learner.get("/users/me/history")).json()["items"]
    assert (latest["seq"], latest["type"]) == (pending["projection"]["recorded_seq"], "completion_approved")
    assert latest["recorded_at"] < published["published_at"]
    won = {badge["code"]: badge["awarded_at"] for badge in latest["awarded_badges"]}
    assert won == {"first-step": latest["recorded_at"], code: published["published_at"]}
    # What was won afterwards is no part of the answer, the first time or any other.
    assert [badge["code"] for badge in first["awarded_badges"]] == ["first-step"]
    assert first["global_score"] < (await learner.progress())["global_score"]
    assert (await learner.post(path, headers=key)).json() == first
    assert [batch.differences async for batch in bench.container.audit.audit(learner.id)] == [()]


async def test_who_cannot_be_judged_is_put_off_alone(
    admin: Person, own_people: People, own_container: Container, own_mongo: MongoDatabase
) -> None:
    challenge = await new_challenge(admin)
    learner, *damaged = await learners_who_did(own_people, challenge, 3)
    await judge_all(own_container)
    ids = [str(person.id) for person in damaged]
    whole = [document async for document in own_mongo["progress"].find({"_id": {"$in": ids}})]
    unreadable = {"$set": {"cells": None}}
    await own_mongo["progress"].update_many({"_id": {"$in": ids}}, unreadable, bypass_document_validation=True)
    strangers = [{**whole[0], "_id": "nobody"}, {**whole[0], "_id": ObjectId()}]
    await own_mongo["progress"].insert_many(strangers, bypass_document_validation=True)
    code = await new_badge(admin, completed(challenge))
    judging_few = replace(own_container.judging, batch=2)
    failed = 0
    while (one := await judging_few.round()).taken:
        failed += one.failed
    assert failed == 4
    assert await times_won(learner, code) == (1, 1)
    for stranger in strangers:
        await own_mongo["progress"].delete_one({"_id": stranger["_id"]})
    for document in whole:
        await own_mongo["progress"].replace_one({"_id": document["_id"]}, document)
    await judge_all(own_container)
    assert [await times_won(person, code) for person in damaged] == [(1, 1)] * 2


async def test_any_number_of_documents_that_cannot_be_judged_stop_nobody_elses_judging(
    bench: Bench,
) -> None:
    admin, progress = await bench.people.admin(), bench.pair.mongo["progress"]
    challenge = await new_challenge(admin)
    [learner] = await learners_who_did(bench.people, challenge, 1)
    await judge_all(bench.container)
    whole = await progress.find_one({"_id": str(learner.id)})
    assert whole is not None
    # What other tests left damaged is not counted.
    await progress.delete_many({"erased": False, "catalogue": {"$lt": whole["catalogue"]}})
    damaged = [{**whole, "_id": f"damaged-{number}", "cells": None, "catalogue": 0} for number in range(600)]
    await progress.insert_many(damaged, bypass_document_validation=True)
    code = await new_badge(admin, completed(challenge))
    clock = SettableClock(datetime.now(UTC))
    judging_ = replace(bench.container.judging, clock=clock)
    with structlog.testing.capture_logs() as lines:
        failed = 0
        while (one := await judging_.round()).taken:
            failed += one.failed
        await judging_.round()
    assert await times_won(learner, code) == (1, 1)
    assert failed == REGISTRY.get_sample_value("rebootcamp_judging_set_aside") == 600
    told = [line for line in lines if line["event"] == "judging_incomplete"]
    assert [(line["log_level"], line["documents"]) for line in told] == [("error", 600)]
    # Once they are mended, they are judged without anybody's doing.
    await progress.delete_many({"_id": {"$regex": "^damaged-"}})
    await progress.update_one({"_id": str(learner.id)}, {"$set": {"catalogue": 0, "badges": []}})
    assert (await judging_.round()).taken == 0
    clock.advance(seconds=60)
    assert [(await judging_.round()).taken for _ in range(2)] == [0, 1]
    assert await times_won(learner, code) == (1, 1)
    assert REGISTRY.get_sample_value("rebootcamp_judging_set_aside") == 0


async def test_documents_of_nobody_stop_nobody_elses_judging(bench: Bench) -> None:
    admin, progress = await bench.people.admin(), bench.pair.mongo["progress"]
    challenge = await new_challenge(admin)
    [learner] = await learners_who_did(bench.people, challenge, 1)
    await judge_all(bench.container)
    whole = await progress.find_one({"_id": str(learner.id)})
    assert whole is not None
    strangers = [{**whole, "_id": str(uuid4()), "catalogue": 0} for _ in range(3)]
    await progress.insert_many(strangers)
    code = await new_badge(admin, completed(challenge))
    judging_few = replace(bench.container.judging, batch=2)
    failed = 0
    while (one := await judging_few.round()).taken:
        failed += one.failed
    assert failed == 3
    assert await times_won(learner, code) == (1, 1)
    await progress.delete_many({"_id": {"$in": [one["_id"] for one in strangers]}})


async def test_judging_waits_longer_for_mongodb_than_requests_do(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED | {"mongodb_timeout_s": 0.2}) as bench:
        learner, progress = await bench.people.learner(), bench.container.judging.progress

        def looks_at_documents(command: Command) -> bool:
            return command.name == "find" and command.collection == "progress"

        bench.mongodb.forget()
        bench.mongodb.hold_replies(looks_at_documents)
        judging_ = asyncio.create_task(progress.judged_before(10**6, 10**6, 0))
        await bench.mongodb.seen(looks_at_documents)
        with pytest.raises(StoreUnavailable):
            await bench.container.privacy.projections.achievements(learner.id)
        bench.mongodb.release_replies()
        assert learner.id in [document.user_id for document in await judging_ if document]


async def test_neither_the_erased_nor_the_unreadable_stand_in_anyones_way(
    admin: Person,
    own_people: People,
    own_container: Container,
    own_mongo: MongoDatabase,
    open_own_app: OpenApp,
) -> None:
    challenge = await new_challenge(admin)
    erased, damaged, learner = await learners_who_did(own_people, challenge, 3)
    await judge_all(own_container)
    assert (await erased.delete("/users/me")).status_code == 204
    tombstone = await own_mongo["progress"].find_one({"_id": str(erased.id)})
    whole = await own_mongo["progress"].find_one({"_id": str(damaged.id)})
    assert whole is not None
    await own_mongo.command("collMod", "progress", validationLevel="off")
    await own_mongo["progress"].update_one({"_id": str(damaged.id)}, {"$set": {"cells": None}})
    code = await new_badge(admin, completed(challenge))
    await judge_all(own_container)
    assert await times_won(learner, code) == (1, 1)
    assert await own_mongo["progress"].find_one({"_id": str(erased.id)}) == tombstone
    progress = await judging(admin, code)
    assert progress["judged_count"] == progress["people_count"] - 1
    await own_mongo["progress"].replace_one({"_id": str(damaged.id)}, whole)
    await own_mongo.command("collMod", "progress", validationLevel="strict")
    async with open_own_app() as app:
        await judge_all(app.state.container)
    assert await times_won(damaged, code) == (1, 1)
