"""Badges given and taken by hand."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from httpx import Response
from motor.motor_asyncio import AsyncIOMotorDatabase

from rebootcamp.composition import Container
from tests.support.catalogue import (
    ONE_COMPLETION,
    completed,
    differences,
    has_badge,
    judge_all,
    new_badge,
    new_challenge,
    publish,
)
from tests.support.people import People, Person

NEVER = {"kind": "streak", "target": 3000}
MongoDatabase = AsyncIOMotorDatabase[dict[str, Any]]


async def grant(admin: Person, code: str, person: Person, reason: str = "Well done.", **options: Any) -> Response:
    return await admin.post(f"/badges/{code}/awards", {"user_id": str(person.id), "reason": reason}, **options)


async def withdraw(admin: Person, code: str, person: Person, reason: str = "A mistake.") -> Response:
    return await admin.post(f"/badges/{code}/awards/{person.id}/withdraw", {"reason": reason})


async def held(person: Person) -> dict[str, dict[str, Any]]:
    earned = (await person.get("/users/me/badges")).json()["earned"]
    assert len({badge["code"] for badge in earned}) == len(earned)
    return {badge["code"]: badge for badge in earned}


async def goals(person: Person) -> set[str]:
    return {badge["code"] for badge in (await person.get("/users/me/badges")).json()["next"]}


async def latest(person: Person) -> dict[str, Any]:
    entry: dict[str, Any] = (await person.get("/users/me/history")).json()["items"][0]
    return entry


async def test_a_badge_is_given_by_hand_with_all_that_follows(admin: Person, own_people: People) -> None:
    learner = await own_people.learner()
    code = await new_badge(admin, NEVER, points=30, revocable=True)
    chained = await new_badge(admin, has_badge(code), points=5)
    before = await learner.progress()

    answer = await grant(admin, code, learner, "First at the bin race.")
    assert answer.status_code == 201, answer.text
    assert answer.headers["Location"] == f"/users/{learner.id}/badges"
    given = answer.json()
    assert (given["badge"]["code"], given["badge"]["source"], given["badge"]["points"]) == (code, "manual", 30)
    assert {badge["code"]: badge["source"] for badge in given["awarded_badges"]} == {code: "manual", chained: "rule"}
    assert given["projection"]["status"] == "current"

    after = await learner.progress()
    assert after["global_score"] == before["global_score"] + 35
    assert after["projection"]["status"] == "current"
    assert (await held(learner))[code] == given["badge"]
    entry = await latest(learner)
    assert (entry["type"], entry["reason"]) == ("badge_granted", "First at the bin race.")
    assert [badge["code"] for badge in entry["awarded_badges"]] == [code, chained]
    trail = (await admin.get("/audit-events", params={"limit": 1})).json()["items"]
    assert [(act["action"], act["subject"]) for act in trail] == [("badge_granted", f"badge:{code}/user:{learner.id}")]

    again = await grant(admin, code, learner)
    assert (again.status_code, again.json()["code"]) == (409, "badge_held")


async def test_a_badge_keeps_what_it_was_when_it_was_given(admin: Person, own_people: People) -> None:
    learner, code = await own_people.learner(), await new_badge(admin, NEVER, points=30)
    assert (await grant(admin, code, learner)).status_code == 201
    await publish(admin, code, NEVER, points=90)
    assert (await held(learner))[code]["points"] == 30
    assert (await admin.delete(f"/badges/{code}")).status_code == 204
    assert (await held(learner))[code]["points"] == 30
    retired = await grant(admin, code, await own_people.learner())
    assert (retired.status_code, retired.json()["code"]) == (409, "badge_retired")


async def test_what_was_taken_by_hand_is_won_again_by_hand_alone(
    admin: Person, own_people: People, own_container: Container
) -> None:
    challenge = await new_challenge(admin)
    code = await new_badge(admin, completed(challenge), points=30)
    hanging = await new_badge(admin, has_badge(code), revocable=True)
    kept = await new_badge(admin, has_badge(code))
    learner = await own_people.learner()
    await learner.complete(challenge)
    assert {code, hanging, kept} <= set(await held(learner))

    answer = await withdraw(admin, code, learner, "It was somebody else's bicycle.")
    assert answer.status_code == 204, answer.text
    entry = await latest(learner)
    assert (entry["type"], entry["reason"]) == ("badge_withdrawn", "It was somebody else's bicycle.")
    assert [badge["code"] for badge in entry["revoked_badges"]] == [code, hanging]
    assert {code, hanging, kept} & set(await held(learner)) == {kept}
    assert code not in await goals(learner)

    # Neither what the learner does next nor a publication brings it back.
    await learner.complete(await new_challenge(admin))
    await publish(admin, code, completed(challenge), points=40)
    await judge_all(own_container)
    assert code not in await held(learner)
    missing = await withdraw(admin, code, learner)
    assert (missing.status_code, missing.json()["code"]) == (404, "award_not_found")

    assert (await grant(admin, code, learner)).status_code == 201
    badges = await held(learner)
    assert (badges[code]["source"], badges[code]["points"]) == ("manual", 40)
    assert badges[hanging]["source"] == "rule"
    assert await differences(own_container) == []


async def test_a_correction_takes_no_badge_that_was_given_by_hand(
    admin: Person, own_people: People, own_container: Container
) -> None:
    challenge, learner = await new_challenge(admin), await own_people.learner()
    code = await new_badge(admin, {"kind": "all", "rules": [completed(challenge), NEVER]}, revocable=True)
    assert (await grant(admin, code, learner)).status_code == 201
    await publish(admin, code, completed(challenge), revocable=True)
    done = (await learner.complete(challenge)).json()["completion"]
    assert (await admin.post(f"/completions/{done['id']}/reverse", {"reason": "Not done."})).status_code == 200
    assert (await held(learner))[code]["source"] == "manual"
    assert await differences(own_container) == []


async def test_only_administrators_give_and_take(admin: Person, own_people: People) -> None:
    code, learner = await new_badge(admin, NEVER), await own_people.learner()
    coach = await own_people.coach(await own_people.cohort(learner))
    for person in (learner, coach):
        assert (await grant(person, code, learner)).status_code == 403
        assert (await grant(person, "no-such-badge", learner)).status_code == 403
        assert (await withdraw(person, code, learner)).status_code == 403
    assert (await grant(admin, "no-such-badge", learner)).json()["code"] == "badge_not_found"
    nobody = await admin.post(f"/badges/{code}/awards", {"user_id": str(uuid4()), "reason": "Why not."})
    assert (nobody.status_code, nobody.json()["code"]) == (404, "user_not_found")
    missing = await admin.post(f"/badges/{code}/awards/{uuid4()}/withdraw", {"reason": "Why not."})
    assert (missing.status_code, missing.json()["code"]) == (404, "user_not_found")


@pytest.mark.parametrize("reason", ["", "x" * 501, "\0", None])
async def test_a_reason_is_asked_for(admin: Person, own_people: People, reason: str | None) -> None:
    code, learner = await new_badge(admin, NEVER), await own_people.learner()
    given = {} if reason is None else {"reason": reason}
    refused = await admin.post(f"/badges/{code}/awards", {"user_id": str(learner.id)} | given)
    assert refused.status_code == 422
    assert [fault["pointer"] for fault in refused.json()["errors"]] == ["/reason"]
    refused = await admin.post(f"/badges/{code}/awards/{learner.id}/withdraw", given)
    assert refused.status_code == 422
    assert [fault["pointer"] for fault in refused.json()["errors"]] == ["/reason"]
    refused = await admin.delete(f"/badges/{code}/awards/{learner.id}", params=given)
    assert refused.status_code == 422
    assert [fault["pointer"] for fault in refused.json()["errors"]] == ["/query/reason"]


async def test_the_deprecated_withdrawal_still_works_and_says_until_when(admin: Person, own_people: People) -> None:
    code, learner = await new_badge(admin, NEVER), await own_people.learner()
    assert (await grant(admin, code, learner)).status_code == 201
    gone = await admin.delete(f"/badges/{code}/awards/{learner.id}", params={"reason": "A mistake."})
    assert gone.status_code == 204
    deprecated_on = datetime.fromtimestamp(int(gone.headers["Deprecation"].removeprefix("@")), UTC)
    assert parsedate_to_datetime(gone.headers["Sunset"]) >= deprecated_on + timedelta(days=180)
    assert code not in await held(learner)
    assert (await latest(learner))["reason"] == "A mistake."


async def test_of_many_who_give_at_once_one_does(admin: Person, own_people: People, own_container: Container) -> None:
    challenge, learner = await new_challenge(admin), await own_people.learner()
    by_hand = await new_badge(admin, NEVER)
    either = await new_badge(admin, completed(challenge))
    answers = await asyncio.gather(
        *(grant(admin, by_hand, learner) for _ in range(5)),
        learner.complete(challenge),
        *(grant(admin, either, learner) for _ in range(5)),
    )
    statuses = [answer.status_code for answer in answers]
    assert sorted(statuses[:5]) == [201] + [409] * 4
    assert statuses[5] == 201
    history = (await learner.get("/users/me/history")).json()["items"]
    won = [badge["code"] for entry in history for badge in entry["awarded_badges"]]
    assert won.count(by_hand) == won.count(either) == 1
    assert all(entry["awarded_badges"] for entry in history if entry["type"] == "badge_granted")
    assert await differences(own_container) == []


async def test_a_grant_that_is_sent_again_is_answered_again(admin: Person, own_people: People) -> None:
    code, learner, key = await new_badge(admin, NEVER), await own_people.learner(), {"Idempotency-Key": str(uuid4())}
    first = await grant(admin, code, learner, headers=key)
    await withdraw(admin, code, learner)
    await admin.delete(f"/badges/{code}")
    again = await grant(admin, code, learner, headers=key)
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert again.json()["badge"] == first.json()["badge"]
    assert code not in await held(learner)
    other = await grant(admin, code, learner, "Another reason.", headers=key)
    assert other.status_code == 422


async def test_reasons_are_exported_and_go_with_the_person(
    admin: Person, own_people: People, own_mongo: MongoDatabase, own_postgres: asyncpg.Pool
) -> None:
    code, learner = await new_badge(admin, NEVER), await own_people.learner()
    reason = f"Because {uuid4()}."
    assert (await grant(admin, code, learner, reason)).status_code == 201
    exported = (await learner.get("/users/me/export")).json()
    decision = {"seq": 2, "badge_code": code, "reason": reason, "decided_by": str(admin.id)}
    assert exported["badge_decisions"] == [decision]
    assert exported["projection"]["badges"][0]["source"] == "manual"
    query = "SELECT count(*) FROM badge_decisions WHERE user_id = $1"
    assert await own_postgres.fetchval(query, learner.id) == 1
    for collection in ("progress", "progress_history"):
        documents = await own_mongo[collection].find({}).to_list(None)
        assert reason not in str(documents), "the reason is kept in PostgreSQL alone"
    assert (await learner.delete("/users/me")).status_code == 204
    assert await own_postgres.fetchval(query, learner.id) == 0


async def test_a_rebuild_brings_back_what_was_given_and_taken(
    admin: Person, own_people: People, own_container: Container, own_mongo: MongoDatabase
) -> None:
    given, taken = await new_badge(admin, NEVER), await new_badge(admin, ONE_COMPLETION)
    learner = await own_people.learner()
    await learner.complete(await new_challenge(admin))
    await grant(admin, given, learner)
    await withdraw(admin, taken, learner)
    whole = await held(learner)
    assert taken not in whole
    document = await own_mongo["progress"].find_one({"_id": str(learner.id)})
    assert document is not None
    damaged = [badge for badge in document["badges"] if badge["code"] != given]
    await own_mongo["progress"].update_one(
        {"_id": document["_id"]}, {"$set": {"badges": damaged, "withdrawn": [], "badge_points": 0}}
    )
    kinds = {difference.kind.value for difference in await differences(own_container)}
    assert {"missing_badge", "withdrawn"} <= kinds
    async for _ in own_container.audit.rebuild(learner.id):
        pass
    assert await held(learner) == whole
    await learner.complete(await new_challenge(admin))
    assert taken not in await held(learner)
    assert await differences(own_container) == []
