"""Streaks as people see them: freezes and pauses, in the progress, in the standing and in the history."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import MongoDatabase, OpenApp
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.people import People, Person

MONDAY = datetime(2026, 3, 9, 12, tzinfo=UTC)


def day(number: int) -> str:
    return (MONDAY + timedelta(days=number)).date().isoformat()


async def test_a_missed_day_uses_a_freeze_and_the_history_says_so(open_app: OpenApp) -> None:
    clock = SettableClock(MONDAY)
    async with open_app(clock=clock) as app:
        learner = await People(app).learner()
        for number in (*range(7), 8):
            clock.moment = MONDAY + timedelta(days=number)
            # Tokens last for minutes, and this goes on for days.
            learner = await People(app).again(learner)
            assert (await learner.complete("cycle-5km")).status_code == 201
        streak = (await learner.progress())["streak"]
        assert (streak["current_days"], streak["state"], streak["freezes"]) == (8, "active", 0)
        standing = (await learner.get("/users/me/streak")).json()
        assert standing["frozen_on"] == [day(7)]
        latest = (await learner.get("/users/me/history?limit=1")).json()["items"][0]
        assert (latest["type"], latest["frozen_on"]) == ("completion_approved", [day(7)])


async def test_a_pause_is_scheduled_shown_and_ended(open_app: OpenApp) -> None:
    clock = SettableClock(MONDAY)
    async with open_app(clock=clock) as app:
        people = People(app)
        learner = await people.learner()
        assert (await learner.complete("cycle-5km")).status_code == 201
        created = await learner.post("/users/me/pauses", {"first_on": day(1), "last_on": day(20)})
        assert (created.status_code, created.json()) == (201, {"first_on": day(1), "last_on": day(20)})
        clock.moment = MONDAY + timedelta(days=5)
        learner = await people.again(learner)
        assert (await learner.progress())["streak"]["state"] == "paused"
        assert (await learner.delete(f"/users/me/pauses/{day(1)}")).status_code == 204
        standing = (await learner.get("/users/me/streak")).json()
        assert (standing["state"], standing["pauses"]) == ("at_risk", [{"first_on": day(1), "last_on": day(4)}])
        types = [entry["type"] for entry in (await learner.get("/users/me/history")).json()["items"]]
        assert types == ["pause_cancelled", "pause_scheduled", "completion_approved", "user_registered"]
        again = await learner.delete(f"/users/me/pauses/{day(1)}")
        assert (again.status_code, again.json()["code"]) == (404, "pause_not_found")


@pytest.mark.parametrize(
    ("first", "last", "pointer"),
    [(-2, 3, "/first_on"), (3, 1, "/last_on"), (1, 40, "/last_on"), (370, 370, "/first_on")],
)
async def test_a_pause_that_is_not_allowed_points_at_the_field(
    people: People, first: int, last: int, pointer: str
) -> None:
    learner = await people.learner()
    today = datetime.now(UTC).date()
    body = {"first_on": str(today + timedelta(days=first)), "last_on": str(today + timedelta(days=last))}
    problem = refused(await learner.post("/users/me/pauses", body), 422, "pause_refused")
    assert problem["errors"][0]["pointer"] == pointer


async def test_few_pauses_can_be_ahead_at_once(people: People) -> None:
    learner = await people.learner(time_zone="UTC")
    today = datetime.now(UTC).date()
    days = [str(today + timedelta(days=1 + 2 * number)) for number in range(7)]
    *allowed, last = [await learner.post("/users/me/pauses", {"first_on": day, "last_on": day}) for day in days]
    assert [answer.status_code for answer in allowed] == [201] * 6
    assert "6 pauses" in refused(last, 422, "pause_refused")["detail"]
    assert (await learner.delete(f"/users/me/pauses/{days[0]}")).status_code == 204
    assert (await learner.post("/users/me/pauses", {"first_on": days[6], "last_on": days[6]})).status_code == 201


async def test_a_document_full_of_pauses_is_read_and_projected_like_others(
    people: People, mongo: MongoDatabase
) -> None:
    """Thousands could be scheduled before there was a limit, up to the end of the calendar."""
    learner = await people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    first = (MONDAY - timedelta(days=20_000)).date()
    runs = [first + timedelta(days=2 * number) for number in range(2_000)]
    pauses = [first + timedelta(days=1 + 2 * number) for number in range(4_000)]
    full = {
        "runs": [{"first_on": str(one), "last_on": str(one)} for one in runs],
        "pauses": [{"first_on": str(one), "last_on": str(one)} for one in pauses]
        + [{"first_on": "9999-12-30", "last_on": "9999-12-31"}],
    }
    await mongo["progress"].update_one({"_id": str(learner.id)}, {"$set": full})
    completed = await learner.complete("vegetarian-meal")
    assert (completed.status_code, completed.json()["projection"]["status"]) == (201, "current")
    standing = (await learner.get("/users/me/streak")).json()
    assert (standing["state"], len(standing["pauses"])) == ("active", 4_001)
    assert (await learner.progress())["streak"]["longest_days"] == standing["longest_days"] == 2_000


async def test_nobody_pauses_for_another(people: People) -> None:
    learner, admin = await people.learner(), await people.admin()
    later = datetime.now(UTC).date() + timedelta(days=3)
    body = {"first_on": str(later), "last_on": str(later)}
    refused(await admin.post(f"/users/{learner.id}/pauses", body), 403, "not_permitted")


async def status(person: Person, path: str) -> int:
    return (await person.get(path)).status_code


async def test_a_streak_is_seen_by_those_who_see_the_progress(people: People) -> None:
    learner, other, admin = await people.learner(), await people.learner(), await people.admin()
    cohort = await people.cohort(learner)
    coach, stranger = await people.coach(cohort), await people.coach()
    path = f"/users/{learner.id}/streak"
    assert [await status(person, path) for person in (learner, other, coach, stranger, admin)] == [
        200,
        403,
        200,
        403,
        200,
    ]
