"""Who may see whom, and changing one's own account."""

from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.support.http import faults, refused, walk, what_it_says
from tests.support.people import People, Person

VIEWS = ["", "/progress", "/badges", "/history", "/completions"]


@pytest.mark.parametrize("view", VIEWS)
async def test_a_learner_may_not_ask_about_anyone_else_whether_they_exist_or_not(people: People, view: str) -> None:
    learner, other = await people.learner(), await people.learner()
    await people.cohort(learner, other)
    about_other = refused(await learner.get(f"/users/{other.id}{view}"), 403, "not_permitted")
    about_nobody = refused(await learner.get(f"/users/{uuid4()}{view}"), 403, "not_permitted")
    assert what_it_says(about_other) == what_it_says(about_nobody)


@pytest.mark.parametrize("view", VIEWS)
async def test_a_coach_sees_their_own_cohorts_and_nothing_of_others(people: People, view: str) -> None:
    inside, outside, alone = await people.learner(), await people.learner(), await people.learner()
    coach = await people.coach(await people.cohort(inside), await people.cohort())
    await people.cohort(outside)
    assert (await coach.get(f"/users/{inside.id}{view}")).status_code == 200
    assert (await coach.get(f"/users/me{view}")).status_code == 200
    problems = [
        what_it_says(refused(await coach.get(f"/users/{someone}{view}"), 403, "not_permitted"))
        for someone in (outside.id, alone.id, uuid4())
    ]
    assert problems[0] == problems[1] == problems[2]


@pytest.mark.parametrize("view", VIEWS)
async def test_an_administrator_sees_everyone_and_is_told_who_does_not_exist(
    people: People, admin: Person, view: str
) -> None:
    learner = await people.learner()
    assert (await admin.get(f"/users/{learner.id}{view}")).status_code == 200
    refused(await admin.get(f"/users/{uuid4()}{view}"), 404, "user_not_found")


@pytest.mark.parametrize("view", VIEWS)
async def test_me_is_ones_own_id_in_any_case(people: People, view: str) -> None:
    learner = await people.learner()
    by_me = await learner.get(f"/users/me{view}")
    by_id = await learner.get(f"/users/{str(learner.id).upper()}{view}")
    assert by_me.status_code == by_id.status_code == 200
    assert by_me.json() == by_id.json()


@pytest.mark.parametrize("user_id", ["you", "1", "00000000-0000-0000-0000-00000000000g", "me%00", "me%0A"])
async def test_what_is_no_id_is_refused(admin: Person, user_id: str) -> None:
    for view in VIEWS:
        assert faults(await admin.get(f"/users/{user_id}{view}")) == [("/path/user_id", "string_pattern_mismatch")]


async def test_someone_who_changes_cohorts_is_out_of_their_coachs_sight(people: People) -> None:
    learner = await people.learner()
    coach = await people.coach(await people.cohort(learner))
    assert (await coach.get(f"/users/{learner.id}")).status_code == 200
    moved_to = await people.cohort(learner)
    assert (await learner.get("/users/me")).json()["cohort"]["code"] == moved_to
    refused(await coach.get(f"/users/{learner.id}"), 403, "not_permitted")


async def test_only_administrators_list_people(people: People) -> None:
    for person in (await people.learner(), await people.coach(await people.cohort())):
        refused(await person.get("/users"), 403, "not_permitted")


async def test_the_list_of_people_holds_everyone_once_in_the_order_of_joining(people: People, admin: Person) -> None:
    joined = [str((await people.learner()).id) for _ in range(5)]
    pages = await walk(admin, "/users", limit=40)
    ids = [user["id"] for page in pages for user in page]
    assert ids == sorted(set(ids))
    assert [user_id for user_id in ids if user_id in joined] == joined
    assert [user["id"] for user in (await admin.get("/users")).json()["items"]] == ids[:20]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"display_name": "Andréa 🌱"},
        {"language": "fr"},
        {"time_zone": "Asia/Kathmandu"},
        {"display_name": "A", "language": "fr", "time_zone": "UTC"},
    ],
)
async def test_a_person_changes_what_they_give_and_nothing_else(people: People, changes: dict[str, str]) -> None:
    learner = await people.learner()
    before = (await learner.get("/users/me")).json()
    changed = await learner.client.patch("/users/me", json=changes)
    assert changed.status_code == 200
    assert changed.json() == before | changes
    assert (await learner.get(f"/users/{learner.id}")).json() == before | changes


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"display_name": None}, ("", "not_null")),
        ({"display_name": "  "}, ("/display_name", "string_pattern_mismatch")),
        ({"display_name": "x\0"}, ("/display_name", "unstorable_character")),
        ({"language": "EN"}, ("/language", "enum")),
        ({"cohort": "lyon-2026"}, ("/cohort", "extra_forbidden")),
        ({"email": "other@example.org"}, ("/email", "extra_forbidden")),
        ([], ("", "model_attributes_type")),
    ],
)
async def test_a_change_that_cannot_be_accepted_changes_nothing(
    people: People, changes: Any, fault: tuple[str, str]
) -> None:
    learner = await people.learner()
    before = (await learner.get("/users/me")).json()
    assert faults(await learner.client.patch("/users/me", json=changes)) == [fault]
    assert (await learner.get("/users/me")).json() == before


async def test_an_unknown_zone_is_refused_with_all_that_came_with_it(people: People) -> None:
    learner = await people.learner()
    changes = {"display_name": "Other", "time_zone": "Europe/Lutetia"}
    problem = refused(await learner.client.patch("/users/me", json=changes), 422, "unknown_time_zone")
    assert problem["errors"][0]["pointer"] == "/time_zone"
    assert (await learner.get("/users/me")).json()["display_name"] == learner.user.display_name


async def test_nobody_changes_another_account(people: People, admin: Person) -> None:
    learner = await people.learner()
    for person in (admin, await people.learner(), await people.coach(await people.cohort(learner))):
        for user_id in (learner.id, uuid4()):
            response = await person.client.patch(f"/users/{user_id}", json={"display_name": "Mine"})
            refused(response, 403, "not_permitted")


async def test_an_administrator_finds_users_by_a_part_of_their_name_or_e_mail(admin: Person, people: People) -> None:
    learner = await people.learner()
    unique = learner.user.email.partition("@")[0]
    for search in (unique[2:].upper(), f"PERSON {unique}"):
        found = (await admin.get("/users", params={"search": search})).json()["items"]
        assert [user["id"] for user in found] == [str(learner.id)]
    for filters in ({"role": "coach"}, {"status": "disabled"}, {"search": f"{unique}_"}, {"search": "%"}):
        found = (await admin.get("/users", params={"search": unique, **filters})).json()["items"]
        assert found == []


async def test_an_administrator_sees_how_the_stores_and_the_projection_are(admin: Person) -> None:
    state = (await admin.get("/operation")).json()
    assert [(one["store"], one["status"]) for one in state["stores"]] == [("postgresql", "ok"), ("mongodb", "ok")]
    assert all(one["answered_after_ms"] >= 0 for one in state["stores"])
    assert state["projection"].keys() == {"user_count", "event_count", "oldest_s", "failing_user_count"}
    assert state["catalogue_revision"] >= 1


async def test_an_administrator_sees_when_the_last_backup_was_made(admin: Person, postgres: asyncpg.Pool) -> None:
    await postgres.execute("DELETE FROM last_backup")
    assert (await admin.get("/operation")).json()["last_backup"] is None
    noted = "INSERT INTO last_backup (finished_at, archive, size_bytes) VALUES ('2026-11-27T03:00:12Z', 'b.tar.gz', 7)"
    await postgres.execute(noted)
    try:
        said = (await admin.get("/operation")).json()["last_backup"]
        assert said == {"finished_at": "2026-11-27T03:00:12.000Z", "archive": "b.tar.gz", "size_bytes": 7}
    finally:
        await postgres.execute("DELETE FROM last_backup")
