"""Audits name what was damaged by hand, and rebuilds mend it, beside a service that goes on."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from uuid import uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient

from rebootcamp.composition import Container
from rebootcamp.domain.audit import Difference, StoredProgress
from rebootcamp.domain.users import UserId
from rebootcamp.repositories.mongo.progress import MongoProjections
from rebootcamp.services.coalescing import Coalescing
from tests.support.bench import UNHURRIED, MongoDatabase, Pair, app_alone
from tests.support.catalogue import completed, judge_all, new_badge, publish
from tests.support.people import People, Person

OpenDatabases = Callable[[str], Any]
Connection: TypeAlias = asyncpg.pool.PoolConnectionProxy
REASON = {"reason": "By mistake."}


@pytest.fixture(scope="module")
async def pair(open_databases: OpenDatabases) -> AsyncIterator[Pair]:
    """Databases that nobody else damages, or calls damaged."""
    async with open_databases("audit") as settings:
        url = settings.database_url.get_secret_value().replace("+asyncpg", "")
        client: AsyncIOMotorClient[dict[str, object]] = AsyncIOMotorClient(
            settings.mongo_url.get_secret_value(), tz_aware=True
        )
        async with asyncpg.create_pool(url, min_size=0, max_size=5) as pool:
            yield Pair(settings, pool, client.get_default_database())
        client.close()


@pytest.fixture(scope="module")
async def app(pair: Pair) -> AsyncIterator[FastAPI]:
    async with app_alone(pair.settings.model_copy(update=UNHURRIED)) as app:
        yield app


@pytest.fixture(scope="module")
def container(app: FastAPI) -> Container:
    container: Container = app.state.container
    return container


@pytest.fixture(scope="module")
def people(app: FastAPI) -> People:
    return People(app)


@pytest.fixture(scope="module")
async def admin(people: People) -> Person:
    return await people.admin()


@pytest.fixture(scope="module")
async def revocable(people: People, admin: Person) -> str:
    """A badge that a reversal takes back."""
    return await new_badge(admin, completed("compost-week"), revocable=True)


@pytest.fixture
async def learner(people: People, admin: Person, revocable: str, pair: Pair) -> Person:
    """Someone with a bit of everything: awards, a revocation, two active days, a pause; projected and settled."""
    return await someone(people, admin, revocable, pair)


@pytest.fixture(scope="module")
async def patient(container: Container, people: People, admin: Person, revocable: str, pair: Pair) -> Person:
    """Someone alike, who is damaged and mended again and again.

    Between the badges that rules win there is one given by hand and one taken by hand, and one has a newer version.
    """
    await publish(admin, "early", completed("cycle-5km"))
    for code in BY_HAND:
        await publish(admin, code, completed("cycle-5km", target=99))
    await publish(admin, "late", completed("three-minute-shower"))
    patient = await people.learner()
    await begin(patient)
    for code in ("honour", "lent"):
        grant = await admin.post(f"/badges/{code}/awards", {"user_id": str(patient.id), "reason": "Well done."})
        assert grant.status_code == 201, grant.text
    assert (await admin.post(f"/badges/lent/awards/{patient.id}/withdraw", {"reason": "Back"})).status_code == 204
    await go_on(patient, admin, revocable)
    await publish(admin, "early", completed("cycle-5km"), points=25)
    await judge_all(container)
    await settle(patient, pair)
    return patient


BY_HAND = ("honour", "lent", "never")


async def someone(people: People, admin: Person, revocable: str, pair: Pair) -> Person:
    learner = await people.learner()
    await begin(learner)
    await go_on(learner, admin, revocable)
    await settle(learner, pair)
    return learner


async def begin(learner: Person) -> None:
    for code in ("cycle-5km", "climate-workshop"):
        assert (await learner.complete(code)).status_code == 201


async def go_on(learner: Person, admin: Person, revocable: str) -> None:
    yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    await learner.complete("three-minute-shower")
    await learner.complete("cycle-5km", performed_at=yesterday)
    completion = (await learner.complete("compost-week")).json()["completion"]
    reversal = await admin.post(f"/completions/{completion['id']}/reverse", REASON)
    assert [badge["code"] for badge in reversal.json()["revoked_badges"]] == [revocable]
    in_a_week = datetime.now(UTC).date() + timedelta(days=7)
    pause = {"first_on": str(in_a_week), "last_on": str(in_a_week + timedelta(days=2))}
    assert (await learner.post("/users/me/pauses", pause)).status_code == 201


async def settle(learner: Person, pair: Pair) -> None:
    """Ends what a relay would still look after."""
    await pair.postgres.execute("DELETE FROM pending_projections WHERE user_id = $1", learner.id)


async def differences(container: Container, person: Person) -> list[Difference]:
    return [one async for batch in container.audit.audit(person.id) for one in batch.differences]


async def kinds(container: Container, person: Person) -> set[str]:
    return {difference.kind.value for difference in await differences(container, person)}


async def rebuild(container: Container, person: Person) -> tuple[set[str], set[str]]:
    """What was mended, and what is left."""
    (batch,) = [batch async for batch in container.audit.rebuild(person.id)]
    return {one.kind.value for one in batch.mended}, {one.kind.value for one in batch.left}


async def document(mongo: MongoDatabase, person: Person) -> dict[str, Any]:
    found: dict[str, Any] | None = await mongo["progress"].find_one({"_id": str(person.id)})
    assert found is not None
    return found


async def awards(mongo: MongoDatabase, person: Person) -> list[tuple[str, int, datetime]]:
    return [(award["code"], award["seq"], award["awarded_at"]) for award in (await document(mongo, person))["badges"]]


async def history(mongo: MongoDatabase, person: Person) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = await mongo["progress_history"].find({"user_id": str(person.id)}).to_list(None)
    return sorted(entries, key=lambda entry: int(entry["seq"]))


async def test_nothing_is_to_be_said_of_what_was_not_damaged_and_a_rebuild_leaves_it_as_it_is(
    container: Container, patient: Person, pair: Pair
) -> None:
    before, told = await document(pair.mongo, patient), await history(pair.mongo, patient)
    codes = [award["code"] for award in before["badges"]]
    assert codes.index("early") < codes.index("honour") < codes.index("late")
    assert await differences(container, patient) == []
    assert await rebuild(container, patient) == (set(), set())
    assert await document(pair.mongo, patient) == {**before, "repairs": before["repairs"] + 1}, "rebuilt all the same"
    assert await history(pair.mongo, patient) == told


ELSEWHERE = "019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c"
DOCUMENT_DAMAGE: list[tuple[dict[str, Any], set[str]]] = [
    ({"$set": {"cells.0.points": 999}}, {"counters"}),
    ({"$set": {"cells": []}}, {"counters"}),
    ({"$set": {"challenges": []}}, {"counters"}),
    ({"$set": {"runs": []}}, {"active_days"}),
    ({"$set": {"runs.0.first_on": "some day"}}, {"unreadable"}),
    ({"$set": {"pauses": []}}, {"pauses"}),
    ({"$set": {"freeze_uses": [{"on": "2026-01-01", "seq": 1}]}}, {"freezes"}),
    ({"$set": {"badge_points": 9999}}, {"badge_points"}),
    ({"$set": {"longest_streak_days": 99}}, {"longest_streak"}),
    ({"$set": {"last_event_id": ELSEWHERE}}, {"last_event"}),
    ({"$inc": {"seq": 5}}, {"ahead_of_log"}),
    ({"$inc": {"catalogue": 100}}, {"ahead_of_catalogue"}),
    ({"$set": {"badges.0.seq": 99}}, {"impossible_award"}),
    ({"$set": {"revocations.0.revoked_seq": 99}}, {"impossible_award", "missing_revocation"}),
    ({"$set": {"revocations.1.revoked_seq": 99}}, {"impossible_award"}),
    ({"$set": {"badges.0.revocable": True}}, {"altered_award"}),
    ({"$pull": {"badges": {"code": "first-step"}}}, {"missing_badge", "badge_points"}),
    ({"$set": {"erased": True}}, {"erased", "history_extra"}),
]


@pytest.mark.parametrize(("damage", "expected"), DOCUMENT_DAMAGE, ids=range(len(DOCUMENT_DAMAGE)))
async def test_a_damaged_document_is_named_and_mended(
    container: Container, patient: Person, pair: Pair, damage: dict[str, Any], expected: set[str]
) -> None:
    codes = {code for code, _, _ in await awards(pair.mongo, patient)}
    progress = await patient.progress()
    assert (await pair.mongo["progress"].update_one({"_id": str(patient.id)}, damage)).modified_count == 1
    assert await kinds(container, patient) == expected
    assert await rebuild(container, patient) == (expected, set())
    assert await differences(container, patient) == []
    assert {code for code, _, _ in await awards(pair.mongo, patient)} == codes
    assert without_dates(await patient.progress()) == without_dates(progress)


def without_dates(progress: dict[str, Any]) -> dict[str, Any]:
    """A badge that is won again is won at that moment."""
    for badge in progress["badges"]["earned"]:
        del badge["awarded_at"]
    progress["badges"]["earned"].sort(key=lambda badge: badge["code"])
    return progress


def member(items: list[dict[str, Any]], code: str) -> dict[str, Any]:
    return next(item for item in items if item["code"] == code)


def changed(items: list[dict[str, Any]], code: str, **changes: object) -> list[dict[str, Any]]:
    return [{**item, **changes} if item["code"] == code else item for item in items]


def without(items: list[dict[str, Any]], code: str) -> list[dict[str, Any]]:
    return [item for item in items if item["code"] != code]


Items = list[dict[str, Any]]
AWARD_DAMAGE: dict[str, tuple[Callable[[Items, Items], tuple[Items, Items]], set[str]]] = {
    "points of an earlier version": (
        lambda badges, revocations: (changed(badges, "early", points=999), revocations),
        {"altered_award", "badge_points"},
    ),
    "tier of an earlier version": (
        lambda badges, revocations: (changed(badges, "early", tier="gold"), revocations),
        {"altered_award"},
    ),
    "tier of what was given by hand": (
        lambda badges, revocations: (changed(badges, "honour", tier="gold"), revocations),
        {"altered_award"},
    ),
    "source of what was given by hand": (
        lambda badges, revocations: (changed(badges, "honour", source="rule"), revocations),
        {"missing_badge"},
    ),
    "what was given by hand is gone": (
        lambda badges, revocations: (without(badges, "honour"), revocations),
        {"missing_badge", "badge_points"},
    ),
    "what nobody gave by hand": (
        lambda badges, revocations: ([{**member(badges, "honour"), "code": "never"}, *badges], revocations),
        {"impossible_award", "badge_points"},
    ),
    "what was taken by hand is back": (
        lambda badges, revocations: ([{**member(badges, "honour"), "code": "lent"}, *badges], revocations),
        {"impossible_award", "badge_points"},
    ),
    "what was taken by hand was never taken": (
        lambda badges, revocations: (badges, without(revocations, "lent")),
        {"missing_revocation"},
    ),
    "what nobody took by hand": (
        lambda badges, revocations: (badges, [*revocations, {**member(revocations, "lent"), "code": "never"}]),
        {"impossible_award"},
    ),
}


@pytest.mark.parametrize("damage", AWARD_DAMAGE)
async def test_damaged_awards_are_named_and_mended_in_their_places(
    container: Container, patient: Person, pair: Pair, damage: str
) -> None:
    await rebuild(container, patient)
    before = await document(pair.mongo, patient)
    damaged = await document(pair.mongo, patient)
    change, expected = AWARD_DAMAGE[damage]
    badges, revocations = change(damaged["badges"], damaged["revocations"])
    await pair.mongo["progress"].update_one(
        {"_id": str(patient.id)}, {"$set": {"badges": badges, "revocations": revocations}}
    )
    assert await kinds(container, patient) == expected
    assert await rebuild(container, patient) == (expected, set())
    after = await document(pair.mongo, patient)
    assert after["revocations"] == before["revocations"]
    kept = [award["code"] for award in badges if award in before["badges"]]
    assert [award["code"] for award in after["badges"] if award["code"] in kept] == kept, "their order is kept"
    assert sorted(after["badges"], key=str) == sorted(before["badges"], key=str)


async def test_an_award_of_a_version_that_came_after_the_last_judging_is_named(
    container: Container, learner: Person, admin: Person, pair: Pair
) -> None:
    code = await new_badge(admin, completed("cycle-5km", target=99))
    award = (await document(pair.mongo, learner))["badges"][0]
    made_up = {**award, "code": code, "tier": "bronze", "points": 10, "version": 1}
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$push": {"badges": made_up}})
    assert await kinds(container, learner) == {"impossible_award", "badge_points"}


async def test_an_award_from_before_its_version_was_published_is_named_and_dated_then(
    container: Container, patient: Person, pair: Pair
) -> None:
    before = await document(pair.mongo, patient)
    too_early = changed(before["badges"], "early", awarded_at=datetime(2020, 1, 1, tzinfo=UTC))
    await pair.mongo["progress"].update_one({"_id": str(patient.id)}, {"$set": {"badges": too_early}})
    assert await kinds(container, patient) == {"altered_award"}
    assert await rebuild(container, patient) == ({"altered_award"}, set())
    version = await pair.mongo["badges"].find_one({"_id": "early:1"})
    assert version is not None
    assert member((await document(pair.mongo, patient))["badges"], "early")["awarded_at"] == version["published_at"]


async def test_an_award_that_is_there_twice_is_kept_once_as_it_was_first(
    container: Container, learner: Person, pair: Pair
) -> None:
    before = await awards(pair.mongo, learner)
    first = (await document(pair.mongo, learner))["badges"][0]
    later = {**first, "awarded_at": first["awarded_at"] + timedelta(hours=1)}
    await pair.mongo["progress"].update_one(
        {"_id": str(learner.id)}, {"$push": {"badges": {"$each": [later], "$position": 0}}}
    )
    assert await kinds(container, learner) == {"duplicate_award", "badge_points"}
    assert await rebuild(container, learner) == ({"duplicate_award", "badge_points"}, set())
    assert await awards(pair.mongo, learner) == before


async def test_an_award_of_no_known_badge_is_named_and_left_to_people(
    container: Container, learner: Person, pair: Pair
) -> None:
    stranger = {"$set": {"badges.0.code": "no-such-badge"}}
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, stranger)
    assert await kinds(container, learner) == {"unknown_badge", "missing_badge"}
    assert await rebuild(container, learner) == ({"missing_badge"}, {"unknown_badge"})


HISTORY_DAMAGE = {
    "history_missing": lambda history, user_id: history.delete_one({"_id": f"{user_id}:3"}),
    "history_different": lambda history, user_id: history.update_one(
        {"_id": f"{user_id}:3"}, {"$set": {"event.points": 999}}
    ),
    "history_extra": lambda history, user_id: history.insert_one(
        {
            "_id": f"{user_id}:99",
            "user_id": user_id,
            "seq": 99,
            "event_id": ELSEWHERE,
            "recorded_at": datetime.now(UTC),
            "schema_version": 1,
            "type": "user_registered",
            "event": {"type": "user_registered"},
        }
    ),
    "unreadable": lambda history, user_id: history.update_one(
        {"_id": f"{user_id}:3"}, {"$set": {"event.type": "unheard_of"}}
    ),
}


@pytest.mark.parametrize("kind", HISTORY_DAMAGE)
async def test_a_damaged_history_is_named_and_mended(
    container: Container, patient: Person, pair: Pair, kind: str
) -> None:
    before = (await patient.get("/users/me/history")).json()
    await HISTORY_DAMAGE[kind](pair.mongo["progress_history"], str(patient.id))
    assert await kinds(container, patient) == {kind}
    assert await rebuild(container, patient) == ({kind}, set())
    assert await differences(container, patient) == []
    assert (await patient.get("/users/me/history")).json() == before


async def test_what_is_put_back_of_an_erased_person_is_named_and_goes_again(
    container: Container, learner: Person, pair: Pair
) -> None:
    before = await document(pair.mongo, learner)
    assert (await learner.delete("/users/me")).status_code == 204
    tombstone = await document(pair.mongo, learner)
    await pair.postgres.execute("DELETE FROM pending_projections WHERE user_id = $1", learner.id)
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"badges": before["badges"]}})
    await HISTORY_DAMAGE["history_extra"](pair.mongo["progress_history"], str(learner.id))
    assert await kinds(container, learner) >= {"erased", "history_extra"}
    assert (await rebuild(container, learner))[1] == set()
    assert {**(await document(pair.mongo, learner)), "repairs": 0} == tombstone
    assert await pair.mongo["progress_history"].count_documents({"user_id": str(learner.id)}) == 0


async def test_a_document_that_has_not_heard_of_an_erasure_lags_and_is_not_compared_with_a_log_without_dates(
    container: Container, learner: Person, pair: Pair
) -> None:
    before, history = await document(pair.mongo, learner), pair.mongo["progress_history"]
    entries = [entry async for entry in history.find({"user_id": str(learner.id)})]
    assert (await learner.delete("/users/me")).status_code == 204
    tombstone = await document(pair.mongo, learner)
    await pair.mongo["progress"].replace_one({"_id": str(learner.id)}, before)
    await history.insert_many(entries)
    (audited,) = [batch async for batch in container.audit.audit(learner.id)]
    assert (audited.lagging, audited.differences) == (1, ())
    await container.relay.projector.project(learner.id, tombstone["seq"])
    assert await document(pair.mongo, learner) == tombstone
    assert await history.count_documents({"user_id": str(learner.id)}) == 0


async def test_lag_is_no_difference_unless_nobody_is_to_work_it_off(
    container: Container, learner: Person, pair: Pair
) -> None:
    before = await awards(pair.mongo, learner)
    restored = await document(pair.mongo, learner)
    await learner.complete("tap-water-1-5l")
    await pair.mongo["progress"].replace_one({"_id": str(learner.id)}, restored)
    (audited,) = [batch async for batch in container.audit.audit(learner.id)]
    assert (audited.lagging, audited.differences) == (1, ())
    await pair.postgres.execute("DELETE FROM pending_projections WHERE user_id = $1", learner.id)
    assert await kinds(container, learner) == {"forgotten_lag"}
    assert await rebuild(container, learner) == ({"forgotten_lag"}, set())
    assert (await learner.progress())["projection"]["status"] == "current"
    assert (await awards(pair.mongo, learner))[: len(before)] == before


async def test_a_document_that_is_gone_is_made_again_with_awards_dated_as_they_were(
    container: Container, learner: Person, pair: Pair
) -> None:
    before = await awards(pair.mongo, learner)
    await pair.mongo["progress"].delete_one({"_id": str(learner.id)})
    assert await kinds(container, learner) == {"forgotten_lag"}
    assert await rebuild(container, learner) == ({"forgotten_lag"}, set())
    assert await differences(container, learner) == []
    assert await awards(pair.mongo, learner) == before


BOOKS = (
    "user_totals",
    "user_challenges",
    "ledger_entries",
    "completions",
    "user_heads",
    "streak_pauses",
    "leaderboard_entries",
)
ON_BOARDS = {"leaderboard_entries"}
BOOK_DAMAGE = [
    ("UPDATE user_totals SET points = points + 5 WHERE user_id = $1", {"totals"}),
    ("UPDATE user_totals SET water_known = 0, water_ml = 0 WHERE user_id = $1", {"totals"}),
    ("UPDATE user_challenges SET completion_count = completion_count + 1 WHERE user_id = $1", {"challenge_counts"}),
    (
        "UPDATE ledger_entries SET points = points + 1 WHERE user_id = $1 AND seq = 2",
        {"ledger", "leaderboard_entries"},
    ),
    (
        "UPDATE completions SET status = 'rejected' WHERE user_id = $1 AND challenge_code = 'climate-workshop'",
        {"totals", "ledger", "challenge_counts", "completions", "completion_status"},
    ),
    ("UPDATE user_heads SET seq = seq - 1 WHERE user_id = $1", {"head", "streak_pauses"}),
    ("UPDATE user_heads SET last_event_id = gen_random_uuid() WHERE user_id = $1", {"head"}),
    ("DELETE FROM streak_pauses WHERE user_id = $1", {"streak_pauses"}),
    ("UPDATE streak_pauses SET last_on = last_on + 1 WHERE user_id = $1", {"streak_pauses"}),
    ("UPDATE leaderboard_entries SET points = points + 1 WHERE user_id = $1 AND period LIKE '%W%'", ON_BOARDS),
    ("UPDATE leaderboard_entries SET reached_at = reached_at - interval '1 h' WHERE user_id = $1", ON_BOARDS),
    ("UPDATE leaderboard_entries SET listed = false WHERE user_id = $1", ON_BOARDS),
    ("DELETE FROM leaderboard_entries WHERE user_id = $1 AND period = 'all_time'", ON_BOARDS),
]


@pytest.mark.parametrize(("damage", "expected"), BOOK_DAMAGE, ids=range(len(BOOK_DAMAGE)))
async def test_damaged_books_are_named_and_no_document_is_changed(
    container: Container, patient: Person, pair: Pair, damage: str, expected: set[str]
) -> None:
    async with books_put_back(pair, patient):
        await damage_books(pair, damage, patient)
        before = await document(pair.mongo, patient)
        assert await kinds(container, patient) == expected
        mended = expected if expected == ON_BOARDS else set()
        assert await rebuild(container, patient) == (mended, expected - mended)
        assert await document(pair.mongo, patient) == {**before, "repairs": before["repairs"] + 1}
        assert await container.audit.books.miscounts() == [] or not mended
    assert await differences(container, patient) == []


async def test_a_badge_by_hand_without_a_decision_and_a_decision_without_a_badge_are_named(
    container: Container, learner: Person, admin: Person, pair: Pair
) -> None:
    code = await new_badge(admin, completed("cycle-5km", target=99))
    await admin.post(f"/badges/{code}/awards", {"user_id": str(learner.id), "reason": "Well done."})
    assert await kinds(container, learner) == set()
    await damage_books(pair, "UPDATE badge_decisions SET seq = 2 WHERE user_id = $1", learner)
    (difference,) = await differences(container, learner)
    assert (difference.kind, difference.found) == ("badge_decisions", "2 missing or too many")
    await damage_books(pair, "DELETE FROM badge_decisions WHERE user_id = $1", learner)
    assert await kinds(container, learner) == {"badge_decisions"}


async def test_an_email_that_is_not_reserved_for_its_user_is_named(
    container: Container, learner: Person, pair: Pair
) -> None:
    email = learner.user.email
    await pair.postgres.execute("UPDATE user_emails SET user_id = gen_random_uuid() WHERE email = $1", email)
    (difference,) = await differences(container, learner)
    assert (difference.user_id, difference.kind.value) == (learner.id, "email")
    await pair.postgres.execute("UPDATE user_emails SET user_id = $2 WHERE email = $1", email, learner.id)
    assert await differences(container, learner) == []


async def test_who_decided_and_acted_without_being_a_user_is_named(
    container: Container, learner: Person, admin: Person, pair: Pair
) -> None:
    code = await new_badge(admin, completed("cycle-5km", target=99))
    await admin.post(f"/badges/{code}/awards", {"user_id": str(learner.id), "reason": "Well done."})
    nobody = uuid4()
    async with unguarded(pair) as connection:
        await connection.execute("UPDATE badge_decisions SET decided_by = $1 WHERE user_id = $2", nobody, learner.id)
        await connection.execute("UPDATE audit_events SET actor_id = $1 WHERE actor_id = $2", nobody, admin.id)
    (of_learner,) = await differences(container, learner)
    assert (of_learner.kind.value, of_learner.found) == ("unknown_user", str(nobody))
    (*_, last) = [batch async for batch in container.audit.audit()]
    assert str(nobody) in {one.found for one in last.differences if one.kind.value == "unknown_user"}
    async with unguarded(pair) as connection:
        await connection.execute("UPDATE badge_decisions SET decided_by = $1 WHERE user_id = $2", admin.id, learner.id)
        await connection.execute("UPDATE audit_events SET actor_id = $1 WHERE actor_id = $2", admin.id, nobody)


async def test_nothing_is_to_be_said_of_the_books_of_someone_hidden_or_erased(
    container: Container, learner: Person, admin: Person, pair: Pair
) -> None:
    code = await new_badge(admin, completed("cycle-5km", target=99))
    await admin.post(f"/badges/{code}/awards", {"user_id": str(learner.id), "reason": "Well done."})
    assert (await learner.client.patch("/users/me", json={"leaderboard": "hidden"})).status_code == 200
    assert await differences(container, learner) == []
    assert (await learner.delete("/users/me")).status_code == 204
    await settle(learner, pair)
    assert await differences(container, learner) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE leaderboard_counts SET user_count = user_count + 1 WHERE period = 'all_time' AND width = 10000",
        "DELETE FROM leaderboard_changes WHERE period = 'all_time'",
    ],
)
async def test_counts_that_are_not_those_of_the_scores_are_named_in_an_audit_of_everybody(
    container: Container, people: People, pair: Pair, damage: str
) -> None:
    await container.leaderboard_counting.round()
    await (await people.learner()).complete("cycle-5km")  # A change that is not counted yet.
    before = await container.audit.books.miscounts()
    kept = {
        table: await pair.postgres.fetch(f"SELECT * FROM {table}")
        for table in ("leaderboard_counts", "leaderboard_changes")
    }
    await pair.postgres.execute(damage)
    (*_, last) = [batch async for batch in container.audit.audit()]
    assert {one.kind.value for one in last.differences} == {"leaderboard_counts"}
    assert last.differences != tuple(before)
    async with unguarded(pair) as connection:
        await connection.execute("TRUNCATE leaderboard_counts, leaderboard_changes")
        for table, rows in kept.items():
            await put_back(connection, table, rows)
    assert await container.audit.books.miscounts() == before


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM leaderboard_counts WHERE period LIKE '%W%'",
        "DELETE FROM leaderboard_counts",
        "UPDATE leaderboard_counts SET user_count = user_count + 1",
        "INSERT INTO leaderboard_counts SELECT DISTINCT period, 1, 999983, 4 FROM leaderboard_counts",
    ],
)
async def test_a_rebuild_counts_the_boards_again(container: Container, people: People, pair: Pair, damage: str) -> None:
    """The counts of this week too, as when a process whose clock was ahead has deleted them."""
    first, second = await people.learner(), await people.learner()
    await first.complete("climate-workshop")
    await container.leaderboard_counting.round()
    await second.complete("cycle-5km")  # A change that is not counted yet.
    board = "/leaderboards/programme?period=this_week&limit=100"
    before = (await second.get(board)).json()
    await pair.postgres.execute(damage)
    (*_, last) = [batch async for batch in container.audit.rebuild()]
    assert {one.kind.value for one in last.mended} == {"leaderboard_counts"}
    assert last.left == ()
    assert await container.audit.books.miscounts() == []
    assert (await second.get(board)).json() == before
    await container.leaderboard_counting.round()
    assert await container.audit.books.miscounts() == []
    assert (await second.get(board)).json() == before


async def test_scores_that_were_lost_come_back_from_the_ledger_and_are_counted(
    container: Container, people: People, pair: Pair
) -> None:
    learner = await people.learner()
    await learner.complete("climate-workshop")
    await container.leaderboard_counting.round()
    board = "/leaderboards/programme?period=this_week"
    before = (await learner.get(board)).json()
    await damage_books(pair, "DELETE FROM leaderboard_entries WHERE user_id = $1", learner)
    assert (await learner.get(board)).json() != before
    assert await rebuild(container, learner) == (ON_BOARDS, set())
    assert (await learner.get(board)).json() == before
    assert await container.audit.books.miscounts() == []


@asynccontextmanager
async def unguarded(pair: Pair) -> AsyncIterator[Connection]:
    """A transaction without triggers and foreign keys."""
    async with pair.postgres.acquire() as connection, connection.transaction():
        await connection.execute("SET LOCAL session_replication_role = replica")
        yield connection


async def put_back(connection: Connection, table: str, rows: list[asyncpg.Record]) -> None:
    for row in rows:
        given = {name: value for name, value in row.items() if name != "credited_points"}  # which PostgreSQL computes
        places = ", ".join(f"${number}" for number in range(1, len(given) + 1))
        into = f"INSERT INTO {table} ({', '.join(given)}) OVERRIDING SYSTEM VALUE VALUES ({places})"
        await connection.execute(into, *given.values())


async def damage_books(pair: Pair, statement: str, person: Person) -> None:
    async with unguarded(pair) as connection:
        assert not (await connection.execute(statement, person.id)).endswith(" 0")


@asynccontextmanager
async def books_put_back(pair: Pair, person: Person) -> AsyncIterator[None]:
    """Whatever is done to someone's books meanwhile is undone."""
    kept = {table: await pair.postgres.fetch(f"SELECT * FROM {table} WHERE user_id = $1", person.id) for table in BOOKS}
    yield
    async with unguarded(pair) as connection:
        for table, rows in kept.items():
            await connection.execute(f"DELETE FROM {table} WHERE user_id = $1", person.id)
            await put_back(connection, table, rows)


async def test_a_log_with_a_gap_or_out_of_order_is_named(container: Container, learner: Person, pair: Pair) -> None:
    earlier = "UPDATE user_events SET recorded_at = recorded_at - interval '1 h' WHERE user_id = $1 AND seq = 5"
    await damage_books(pair, earlier, learner)
    assert await kinds(container, learner) == {"event_order", "history_different"}
    await damage_books(pair, "DELETE FROM user_events WHERE user_id = $1 AND seq = 3", learner)
    assert "event_gap" in await kinds(container, learner)
    before = await document(pair.mongo, learner)
    assert "event_gap" in (await rebuild(container, learner))[1]
    assert await document(pair.mongo, learner) == before, "nothing can be made from such a log"


async def test_an_audit_of_everybody_finds_documents_that_belong_to_nobody(
    container: Container, learner: Person, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rebootcamp.services.audit.USERS_PER_BATCH", 3)
    orphan = {**(await document(pair.mongo, learner)), "_id": str(uuid4())}
    await pair.mongo["progress"].insert_one(orphan)
    batches = [batch async for batch in container.audit.audit()]
    assert sum(batch.users for batch in batches) == await container.audit.user_count()
    found = [one for batch in batches for one in batch.differences if one.kind == "document_without_user"]
    assert [str(one.user_id) for one in found] == [orphan["_id"]]
    await pair.mongo["progress"].delete_one({"_id": orphan["_id"]})


@dataclass(frozen=True, slots=True)
class Meanwhile(MongoProjections):
    """The documents, with what someone else does before and after they are read, each once."""

    before: list[Callable[[], Awaitable[object]]]
    after: list[Callable[[], Awaitable[object]]]

    async def stored_between(self, after: UserId, last: UserId) -> list[StoredProgress]:
        if self.before:
            await self.before.pop()()
        stored = await MongoProjections.stored_between(self, after, last)
        if self.after:
            await self.after.pop()()
        return stored


async def test_someone_who_registers_meanwhile_is_no_difference(
    container: Container, people: People, pair: Pair
) -> None:
    newcomers: list[Person] = []

    async def register() -> None:
        newcomers.append(await people.learner())

    audit = replace(container.audit, progress=Meanwhile(pair.mongo, Coalescing(), before=[register], after=[]))
    found = [one async for batch in audit.audit() for one in batch.differences]
    (newcomer,) = newcomers
    assert [one for one in found if one.user_id == newcomer.id] == []


async def test_someone_who_leaves_meanwhile_is_no_difference(container: Container, learner: Person, pair: Pair) -> None:
    async def erase() -> None:
        assert (await learner.delete("/users/me")).status_code == 204

    meanwhile = Meanwhile(pair.mongo, Coalescing(), before=[], after=[erase])
    audit = replace(container.audit, progress=meanwhile)
    assert [one async for batch in audit.audit(learner.id) for one in batch.differences] == []
    assert meanwhile.after == []


async def test_what_is_damaged_is_named_while_its_owner_goes_on(
    container: Container, learner: Person, pair: Pair
) -> None:
    codes = iter(("metro-10km", "carpool-30km", "vegetarian-meal", "tap-water-1-5l", "air-dry-laundry"))

    async def go_on() -> None:
        assert (await learner.complete(next(codes))).status_code == 201

    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"cells": []}})
    audit = replace(container.audit, progress=Meanwhile(pair.mongo, Coalescing(), before=[], after=[go_on] * 5))
    found = [one async for batch in audit.audit(learner.id) for one in batch.differences]
    assert {one.kind.value for one in found} == {"counters"}
    assert next(codes, None) is None, "looked at as often as that"


@pytest.mark.long
async def test_a_document_of_nobody_that_cannot_be_read_is_named(
    container: Container, learner: Person, pair: Pair
) -> None:
    orphan = {**(await document(pair.mongo, learner)), "_id": "ffffffff-ffff-4fff-8fff-000000000000", "runs": "none"}
    await pair.mongo["progress"].insert_one(orphan, bypass_document_validation=True)
    unreadable = [
        one async for batch in container.audit.audit() for one in batch.differences if one.kind == "unreadable"
    ]
    assert [one.user_id for one in unreadable] == [None]
    await pair.mongo["progress"].delete_one({"_id": orphan["_id"]})


@pytest.mark.long
async def test_one_who_cannot_be_read_keeps_nobody_else_from_being_audited(
    container: Container, people: People, learner: Person, pair: Pair
) -> None:
    other = await people.learner()
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"badges.0.tier": "cardboard"}})
    await pair.mongo["progress"].update_one({"_id": str(other.id)}, {"$set": {"badge_points": 7}})
    found = [one async for batch in container.audit.audit() for one in batch.differences]
    assert {one.kind.value for one in found if one.user_id == learner.id} == {"unreadable"}
    assert {one.kind.value for one in found if one.user_id == other.id} == {"badge_points"}
    batches = [batch async for batch in container.audit.rebuild()]
    assert learner.id in {one.user_id for batch in batches for one in batch.left}, "its awards cannot be read"
    assert other.id not in {one.user_id for batch in batches for one in batch.left}
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"badges.0.tier": "bronze"}})


async def test_long_logs_are_read_in_steps(
    container: Container, learner: Person, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rebootcamp.services.audit.EVENTS_PER_BATCH", 2)
    monkeypatch.setattr("rebootcamp.services.rebuilding.EVENTS_PER_STEP", 2)
    assert await differences(container, learner) == []
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"cells": []}, "$inc": {"seq": -1}})
    await HISTORY_DAMAGE["history_missing"](pair.mongo["progress_history"], str(learner.id))
    await HISTORY_DAMAGE["history_extra"](pair.mongo["progress_history"], str(learner.id))
    assert await kinds(container, learner) >= {"counters", "history_missing", "history_extra"}
    assert (await rebuild(container, learner))[1] == set()
    assert await differences(container, learner) == []


@pytest.mark.parametrize("damage", [{"$inc": {"seq": 5}}, {"$set": {"last_event_id": ELSEWHERE}}])
async def test_the_relay_brings_a_document_of_another_log_back(
    container: Container, learner: Person, pair: Pair, damage: dict[str, Any]
) -> None:
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, damage)
    before = await document(pair.mongo, learner)
    assert (await learner.complete("tap-water-1-5l")).status_code == 201
    assert await document(pair.mongo, learner) == before, "no event of one log is folded into what is of another"
    await pair.postgres.execute(
        "UPDATE pending_projections SET available_at = '2000-01-01' WHERE user_id = $1", learner.id
    )
    for _ in range(2):
        await container.relay.round()
    assert await differences(container, learner) == []
    queued = "SELECT count(*) FROM pending_projections WHERE user_id = $1"
    assert await pair.postgres.fetchval(queued, learner.id) == 0


async def test_nobody_writes_over_a_repair_what_they_read_before_it(
    container: Container, learner: Person, pair: Pair
) -> None:
    projector = container.relay.projector
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"cells": []}})
    damaged = await projector.progress.read_or_create(learner.id)
    await rebuild(container, learner)
    assert not await projector.progress.swap(damaged, damaged)
    assert await differences(container, learner) == []


@pytest.mark.long
async def test_a_rebuild_under_live_traffic_mends_keeps_awards_and_empties_nothing(
    container: Container, learner: Person, pair: Pair
) -> None:
    before = await awards(pair.mongo, learner)
    busy = asyncio.Event()
    seen: list[dict[str, Any]] = []

    async def live() -> None:
        yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
        for code in ("metro-10km", "carpool-30km", "vegetarian-meal", "tap-water-1-5l", "air-dry-laundry") * 2:
            performed = {} if code not in done else {"performed_at": yesterday}
            assert (await learner.complete(code, **performed)).status_code == 201
            done.add(code)
        busy.set()

    async def read() -> None:
        while not busy.is_set():
            seen.append(await document(pair.mongo, learner))

    async def damage_and_rebuild() -> None:
        while not busy.is_set():
            await pair.mongo["progress"].update_one(
                {"_id": str(learner.id)}, {"$set": {"cells": [], "runs": [], "challenges": []}}
            )
            await container.audit.rebuilder.rebuild(learner.id)

    done: set[str] = set()
    await asyncio.gather(live(), read(), damage_and_rebuild())
    await rebuild(container, learner)
    assert await differences(container, learner) == []
    assert len(seen) > 10
    assert all(set(map(code_of, one["badges"])) >= {code for code, _, _ in before} for one in seen)
    assert all(one["seq"] >= 8 for one in seen)
    assert (await awards(pair.mongo, learner))[: len(before)] == before
    assert (await learner.progress())["challenges"]["completion_count"] == 14


def code_of(award: dict[str, Any]) -> str:
    code: str = award["code"]
    return code


RUN_COMMANDS = """
import json, sys
from typer.testing import CliRunner
from rebootcamp.cli import app
for arguments in json.loads(sys.argv[1]):
    result = CliRunner().invoke(app, arguments)
    print(json.dumps([result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]]))
"""


@pytest.mark.long
async def test_the_commands_tell_by_lines_and_by_their_status(learner: Person, pair: Pair) -> None:
    await pair.mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": {"badge_points": 9999}})
    about = ["--json", "--user"]
    commands = [[command, *about, str(learner.id)] for command in ("audit", "rebuild", "audit")]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RUN_COMMANDS, json.dumps([*commands, ["audit", *about, str(uuid4())]])),
        env={
            **os.environ,
            "REBOOTCAMP_DATABASE_URL": pair.settings.database_url.get_secret_value(),
            "REBOOTCAMP_MONGO_URL": pair.settings.mongo_url.get_secret_value(),
            "REBOOTCAMP_SECRET_KEY": pair.settings.secret_key.get_secret_value(),
        },
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    found, mended, clean, unfinished = (json.loads(line) for line in output.splitlines())
    difference = {"user_id": str(learner.id), "kind": "badge_points", "found": "9999"}
    expected = str((await document(pair.mongo, learner))["badge_points"])
    summary = {"type": "summary", "users": 1}
    assert found == [
        1,
        [
            {"type": "difference", **difference, "expected": expected},
            {**summary, "lagging": 0, "differences": 1},
        ],
    ]
    assert mended == [
        0,
        [
            {"type": "mended", **difference, "expected": expected},
            {**summary, "rebuilt": 1, "mended": 1, "left": 0},
        ],
    ]
    assert clean == [0, [{**summary, "lagging": 0, "differences": 0}]]
    assert unfinished == [2, []]
