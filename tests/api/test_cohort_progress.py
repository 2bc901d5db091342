"""How a cohort is doing: its members' progress page by page, and its summary."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest
from pydantic import SecretStr

from rebootcamp.composition import open_container
from rebootcamp.domain.pages import PageRequest
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role
from rebootcamp.settings import Settings
from tests.conftest import MongoDatabase, OpenApp
from tests.support.clock import SettableClock
from tests.support.people import People, Person
from tests.support.proxy import Proxy


async def rows_of(leader: Person, code: str, limit: int = 20) -> list[dict[str, Any]]:
    """Every page of a cohort's progress, in one list."""
    rows: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = (await leader.get(f"/cohorts/{code}/progress?limit={limit}{cursor}")).json()
        assert len(page["items"]) <= limit
        rows += page["items"]
        if page["next_cursor"] is None:
            return rows
        cursor = f"&cursor={page['next_cursor']}"


async def test_a_row_says_what_the_members_own_progress_says(people: People) -> None:
    members = [await people.learner() for _ in range(3)]
    code = await people.cohort(*members)
    coach = await people.coach(code)
    await members[0].complete("cycle-5km")
    await members[0].complete("vegetarian-meal")
    await members[1].complete("tap-water-1-5l")

    rows = await rows_of(coach, code)
    assert [row["user_id"] for row in rows] == [str(member.id) for member in members]
    for row, member in zip(rows, members, strict=True):
        progress = await member.progress()
        assert row["display_name"] == progress["user"]["display_name"]
        assert row["global_score"] == progress["global_score"]
        assert row["level"] == progress["level"]["number"]
        assert row["completion_count"] == progress["challenges"]["completion_count"]
        assert row["badge_count"] == progress["badges"]["earned_count"]
        assert row["streak"] == progress["streak"]
        assert row["projection"] == progress["projection"]
    assert [row["completion_count"] for row in rows] == [2, 1, 0]


async def test_pages_walk_every_member_once(people: People) -> None:
    members = [await people.learner() for _ in range(5)]
    code = await people.cohort(*members)
    await people.cohort(await people.learner())
    rows = await rows_of(await people.coach(code), code, limit=2)
    assert [row["user_id"] for row in rows] == [str(member.id) for member in members]


async def test_a_member_without_a_document_is_pending_not_missing(people: People, mongo: MongoDatabase) -> None:
    member = await people.learner()
    code = await people.cohort(member)
    await member.complete("cycle-5km")
    await mongo["progress"].delete_one({"_id": str(member.id)})
    (row,) = await rows_of(await people.coach(code), code)
    assert row["completion_count"] == 1
    assert row["badge_count"] == 0
    assert row["projection"] == {"status": "pending", "recorded_seq": 2, "applied_seq": 0}


@pytest.mark.parametrize(
    "damage", [{"runs": None}, {"badges": "none"}, {"catalogue": "newest"}, {"pauses": [{}]}], ids=str
)
async def test_a_member_whose_document_cannot_be_read_is_pending_and_in_nobodys_way(
    people: People, mongo: MongoDatabase, damage: dict[str, object]
) -> None:
    damaged, member = await people.learner(), await people.learner()
    code = await people.cohort(damaged, member)
    coach = await people.coach(code)
    assert (await member.complete("cycle-5km")).status_code == 201
    summary = (await coach.get(f"/cohorts/{code}/summary")).json()
    assert (await damaged.complete("cycle-5km")).status_code == 201
    await mongo["progress"].update_one({"_id": str(damaged.id)}, {"$set": damage}, bypass_document_validation=True)
    first, second = await rows_of(coach, code)
    assert first["projection"] == {"status": "pending", "recorded_seq": 2, "applied_seq": 0}
    assert (first["completion_count"], first["badge_count"]) == (1, 0)
    assert second["projection"]["status"] == "current"
    after = (await coach.get(f"/cohorts/{code}/summary")).json()
    assert after["active_this_week_count"] == summary["active_this_week_count"] == 1
    assert after["badges_this_week"] == summary["badges_this_week"] != []


async def test_one_statement_and_one_command_whatever_the_size(people: People, settings: Settings) -> None:
    small = await people.cohort(await people.learner())
    large = await people.cohort(*[await people.learner() for _ in range(12)])
    admin = Actor((await people.admin()).id, uuid4(), Role.ADMIN, Language.EN, None, frozenset())
    database_url, mongo_url = settings.database_url.get_secret_value(), settings.mongo_url.get_secret_value()
    async with (
        Proxy.to(*address(database_url), protocol="postgresql") as sql,
        Proxy.to(*address(mongo_url), protocol="mongodb") as documents,
        open_container(
            settings.model_copy(
                update={
                    "database_url": SecretStr(sql.url_for(database_url)),
                    "mongo_url": SecretStr(documents.url_for(mongo_url)),
                }
            )
        ) as container,
    ):
        progress = container.cohort_progress
        await progress.summarise(small, actor=admin)  # connects, and loads the badge catalogue
        for code, size in ((small, 1), (large, 12)):
            sql.forget()
            documents.forget()
            assert len((await progress.read(code, PageRequest(100), actor=admin)).items) == size
            assert (len(sql.requests), [command.name for command in documents.requests]) == (1, ["find"])

            sql.forget()
            documents.forget()
            assert len((await progress.summarise(code, actor=admin)).totals.time_zones) == size
            assert (len(sql.requests), [command.name for command in documents.requests]) == (1, ["aggregate"])


def address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname
    assert parts.port
    return parts.hostname, parts.port


async def test_a_summary_adds_up_its_members_and_their_week(open_app: OpenApp) -> None:
    clock = SettableClock(datetime(2026, 3, 28, 12, tzinfo=UTC))  # the Saturday before clocks go forward in Paris
    async with open_app(clock=clock) as app:
        people = People(app)
        last_week = await people.learner()
        await last_week.complete("cycle-5km")

        also_last_week = await people.learner()
        await also_last_week.complete("cycle-5km")

        clock.set("2026-03-29T23:59:59.999+02:00")  # the last millisecond of a week of 167 hours
        at_risk = await people.learner()
        await at_risk.complete("cycle-5km")

        clock.set("2026-03-30T00:00:00+02:00")
        this_week = await people.learner()
        await this_week.complete("vegetarian-meal")
        # At this moment it is still Sunday in New York: nothing is at risk there.
        abroad = await people.learner(time_zone="America/New_York")
        await abroad.complete("tap-water-1-5l")
        idle = await people.learner()

        code = await people.cohort(last_week, also_last_week, at_risk, this_week, abroad, idle)
        coach = await people.coach(code)
        summary = (await coach.get(f"/cohorts/{code}/summary", headers={"Accept-Language": "en"})).json()
        progress = [await person.progress() for person in (this_week, abroad, idle)]

    assert summary["member_count"] == 6
    assert summary["completion_count"] == 5
    assert summary["week_starts_on"] == "2026-03-30"
    assert summary["active_this_week_count"] == 1
    assert summary["at_risk_count"] == 1
    assert [(badge["code"], badge["count"]) for badge in summary["badges_this_week"]] == [("first-step", 2)]
    assert UUID(progress[0]["user"]["id"]) == this_week.id
    assert summary["global_score"] == 3 * 30 + sum(one["global_score"] for one in progress)
    known = [one["savings"]["co2e_g"] for one in progress if one["savings"]["co2e_g"] is not None]
    assert summary["savings"]["co2e_g"] is not None
    assert summary["savings"]["co2e_g"] > sum(known)
    assert summary["savings"]["unknown_count"] == sum(one["savings"]["unknown_count"] for one in progress)


async def test_the_summary_of_an_empty_cohort_says_that_nothing_is_known(people: People) -> None:
    code = await people.cohort()
    summary = (await (await people.coach(code)).get(f"/cohorts/{code}/summary")).json()
    assert summary["member_count"] == summary["completion_count"] == summary["global_score"] == 0
    assert summary["savings"] == {
        "co2e_g": None,
        "water_ml": None,
        "waste_g": None,
        "energy_wh": None,
        "unknown_count": 0,
    }
    assert summary["badges_this_week"] == []
