"""Cohorts: who may open, join, fill and see them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from uuid import uuid4

import asyncpg
import pytest
from httpx import Response

from rebootcamp.domain.events import UserErased
from tests.support.locks import begun
from tests.support.people import People, Person


def new_code() -> str:
    return f"cohort-{uuid4().hex[:12]}"


async def opened(leader: Person) -> dict[str, Any]:
    """A cohort of that coach's or administrator's."""
    response = await leader.post("/cohorts", {"code": new_code(), "name": "Lyon 2026"})
    assert response.status_code == 201, response.text
    cohort: dict[str, Any] = response.json()
    return cohort


async def put(person: Person, path: str) -> int:
    return (await person.client.put(path)).status_code


async def delete(person: Person, path: str) -> int:
    return (await person.client.delete(path)).status_code


async def listed(person: Person) -> list[str]:
    return [cohort["code"] for cohort in (await person.get("/cohorts?limit=100")).json()["items"]]


async def test_a_coach_opens_a_cohort_and_a_learner_joins_it_by_its_code(people: People) -> None:
    coach, learner = await people.coach(), await people.learner()
    code = new_code()
    response = await coach.post("/cohorts", {"code": code, "name": "Lyon 2026"})
    assert response.status_code == 201
    assert response.headers["Location"] == f"/cohorts/{code}"
    cohort = response.json()
    assert cohort["coaches"] == [{"user_id": str(coach.id), "display_name": coach.user.display_name}]
    assert cohort["member_count"] == 0

    typed = f" {cohort['join_code'][:5]}-{cohort['join_code'][5:]}".lower()
    joined = await learner.post("/cohorts/join", {"join_code": typed})
    assert joined.status_code == 200
    seen_by_learner = cohort | {"member_count": None, "join_code": None}
    assert joined.json() == (await learner.get(f"/cohorts/{code}")).json() == seen_by_learner
    assert (await learner.progress())["user"]["cohort"] == {"code": code, "name": "Lyon 2026"}
    assert (await coach.get(f"/cohorts/{code}")).json() == cohort | {"member_count": 1}
    assert (await coach.get(f"/users/{learner.id}/progress")).status_code == 200


async def test_joining_again_changes_nothing_and_joining_another_cohort_is_refused(people: People) -> None:
    coach, learner = await people.coach(), await people.learner()
    first, second = await opened(coach), await opened(coach)
    for _ in range(2):
        assert (await learner.post("/cohorts/join", {"join_code": first["join_code"]})).status_code == 200
    refusal = await learner.post("/cohorts/join", {"join_code": second["join_code"]})
    assert (refusal.status_code, refusal.json()["code"]) == (409, "already_in_cohort")
    assert await listed(learner) == [first["code"]]


async def test_a_join_code_that_was_replaced_opens_nothing(people: People) -> None:
    coach, learner = await people.coach(), await people.learner()
    cohort = await opened(coach)
    replaced = (await coach.post(f"/cohorts/{cohort['code']}/join-code")).json()
    assert replaced["join_code"] != cohort["join_code"]

    refusal = await learner.post("/cohorts/join", {"join_code": cohort["join_code"]})
    assert refusal.status_code == 422
    assert [(error["pointer"], error["code"]) for error in refusal.json()["errors"]] == [
        ("/join_code", "unknown_join_code")
    ]
    assert (await learner.post("/cohorts/join", {"join_code": replaced["join_code"]})).status_code == 200


async def test_only_learners_join(people: People) -> None:
    admin, coach = await people.admin(), await people.coach()
    cohort = await opened(admin)
    for person in (admin, coach):
        assert (await person.post("/cohorts/join", {"join_code": cohort["join_code"]})).status_code == 403


async def test_a_code_is_used_once(people: People) -> None:
    admin = await people.admin()
    cohort = await opened(admin)
    refusal = await admin.post("/cohorts", {"code": cohort["code"], "name": "Another"})
    assert (refusal.status_code, refusal.json()["code"]) == (409, "cohort_code_taken")
    assert (await admin.get(f"/cohorts/{cohort['code']}")).json() == cohort


async def test_opening_a_cohort_twice_with_one_key_opens_one(people: People) -> None:
    coach, body, key = await people.coach(), {"code": new_code(), "name": "Lyon 2026"}, {"Idempotency-Key": new_code()}
    first, again = [await coach.post("/cohorts", body, headers=key) for _ in range(2)]
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"


async def test_each_role_lists_the_cohorts_that_are_theirs(people: People) -> None:
    admin, learner = await people.admin(), await people.learner()
    mine, others = [await people.cohort(learner), await people.cohort()], await people.cohort()
    coach = await people.coach(*mine)
    assert await listed(coach) == sorted(mine)
    assert await listed(learner) == mine[:1]
    assert await listed(await people.learner()) == []
    assert await listed(await people.coach()) == []

    seen: list[str] = []
    query = "?limit=7"
    while query:
        page = (await admin.get(f"/cohorts{query}")).json()
        seen += [cohort["code"] for cohort in page["items"]]
        query = page["next_cursor"] and f"?limit=7&cursor={page['next_cursor']}"
    assert {*mine, others} < set(seen)
    assert len(seen) == len(set(seen))


async def test_a_coach_adds_and_removes_learners_who_are_in_no_cohort(people: People) -> None:
    learner, code = await people.learner(), await people.cohort()
    coach = await people.coach(code)
    for _ in range(2):
        assert await put(coach, f"/cohorts/{code}/members/{learner.id}") == 204
    assert await listed(learner) == [code]
    for _ in range(2):
        assert await delete(coach, f"/cohorts/{code}/members/{learner.id}") == 204
    assert await listed(learner) == []
    assert (await coach.get(f"/users/{learner.id}/progress")).status_code == 403


async def test_a_coach_is_not_told_why_someone_cannot_be_added(people: People) -> None:
    elsewhere, code = await people.learner(), await people.cohort()
    await people.cohort(elsewhere)
    coach = await people.coach(code)
    refusals = [
        await coach.client.put(f"/cohorts/{code}/members/{user_id}")
        for user_id in (elsewhere.id, uuid4(), (await people.coach()).id, (await people.admin()).id)
    ]
    assert {refusal.status_code for refusal in refusals} == {403}
    assert len({refusal.json()["detail"] for refusal in refusals}) == 1
    assert code not in await listed(elsewhere)


async def test_an_administrator_moves_a_learner_and_the_old_coach_loses_sight_at_once(people: People) -> None:
    admin, learner = await people.admin(), await people.learner()
    old, new = await people.cohort(learner), await people.cohort()
    old_coach, new_coach = await people.coach(old), await people.coach(new)
    assert (await old_coach.get(f"/users/{learner.id}/progress")).status_code == 200

    assert await put(admin, f"/cohorts/{new}/members/{learner.id}") == 204
    assert (await old_coach.get(f"/users/{learner.id}/progress")).status_code == 403
    assert (await old_coach.get(f"/cohorts/{old}/progress")).json()["items"] == []
    assert (await new_coach.get(f"/users/{learner.id}/progress")).status_code == 200
    assert await delete(old_coach, f"/cohorts/{old}/members/{learner.id}") == 204, "who is not in stays out"
    assert await listed(learner) == [new]


async def test_a_cohort_has_several_coaches_and_a_coach_several_cohorts(people: People) -> None:
    admin, learner = await people.admin(), await people.learner()
    first, second = await people.cohort(learner), await people.cohort()
    coaches = [await people.coach(), await people.coach()]
    for coach in coaches:
        for code in (first, second, first):
            assert await put(admin, f"/cohorts/{code}/coaches/{coach.id}") == 204
        assert await listed(coach) == sorted([first, second])
    assert [coach["user_id"] for coach in (await learner.get(f"/cohorts/{first}")).json()["coaches"]] == [
        str(coach.id) for coach in coaches
    ]

    assert await delete(admin, f"/cohorts/{first}/coaches/{coaches[0].id}") == 204
    assert (await coaches[0].get(f"/users/{learner.id}/progress")).status_code == 403
    assert (await coaches[1].get(f"/users/{learner.id}/progress")).status_code == 200


async def test_an_administrator_is_told_what_does_not_fit(people: People) -> None:
    admin, learner, coach, code = await people.admin(), await people.learner(), await people.coach(), new_code()
    cohort = (await opened(admin))["code"]
    expected = {
        f"/cohorts/{cohort}/members/{coach.id}": (409, "wrong_role"),
        f"/cohorts/{cohort}/coaches/{learner.id}": (409, "wrong_role"),
        f"/cohorts/{cohort}/members/{uuid4()}": (404, "user_not_found"),
        f"/cohorts/{cohort}/coaches/{uuid4()}": (404, "user_not_found"),
        f"/cohorts/{code}/members/{learner.id}": (404, "cohort_not_found"),
        f"/cohorts/{code}/coaches/{coach.id}": (404, "cohort_not_found"),
    }
    for path, refusal in expected.items():
        response = await admin.client.put(path)
        assert (response.status_code, response.json()["code"]) == refusal, path
    for path in ("", "/progress", "/summary"):
        assert (await admin.get(f"/cohorts/{code}{path}")).status_code == 404, path


MAY: dict[tuple[str, str], set[str]] = {
    ("POST", "/cohorts"): {"coach", "other_coach", "admin"},
    ("GET", "/cohorts/{code}"): {"member", "coach", "admin"},
    ("GET", "/cohorts/{code}/progress"): {"coach", "admin"},
    ("GET", "/cohorts/{code}/summary"): {"coach", "admin"},
    ("POST", "/cohorts/{code}/join-code"): {"coach", "admin"},
    ("PUT", "/cohorts/{code}/members/{learner}"): {"coach", "admin"},
    ("DELETE", "/cohorts/{code}/members/{learner}"): {"coach", "admin"},
    ("PUT", "/cohorts/{code}/coaches/{someone}"): {"admin"},
    ("DELETE", "/cohorts/{code}/coaches/{someone}"): {"admin"},
}


async def test_everyone_else_is_refused_whether_the_cohort_exists_or_not(people: People) -> None:
    member, learner, someone = await people.learner(), await people.learner(), await people.coach()
    code = await people.cohort(member)
    callers = {
        "member": member,
        "other_learner": await people.learner(),
        "coach": await people.coach(code),
        "other_coach": await people.coach(await people.cohort()),
        "admin": await people.admin(),
    }
    for (method, path), allowed in MAY.items():
        for name, caller in callers.items():

            async def ask(code: str, caller: Person = caller, method: str = method, path: str = path) -> int:
                body = {"code": new_code(), "name": "Lyon 2026"} if path == "/cohorts" else None
                filled = path.format(code=code, learner=learner.id, someone=someone.id)
                return (await caller.client.request(method, filled, json=body)).status_code

            status = await ask(code)
            assert status < 300 if name in allowed else status == 403, (method, path, name, status)
            if "{code}" in path and name != "admin":
                assert await ask(new_code()) == 403, (method, path, name)


Change: TypeAlias = Callable[[People, Person, str], Awaitable[Response]]
"""A change that would put that person into the cohort of that code."""


async def joins(people: People, person: Person, code: str) -> Response:
    join_code = (await (await people.admin()).get(f"/cohorts/{code}")).json()["join_code"]
    return await person.post("/cohorts/join", {"join_code": join_code})


async def is_put_in(people: People, person: Person, code: str) -> Response:
    return await (await people.admin()).client.put(f"/cohorts/{code}/members/{person.id}")


async def is_added_by_a_coach(people: People, person: Person, code: str) -> Response:
    return await (await people.coach(code)).client.put(f"/cohorts/{code}/members/{person.id}")


async def is_made_coach(people: People, person: Person, code: str) -> Response:
    return await (await people.admin()).client.put(f"/cohorts/{code}/coaches/{person.id}")


async def opens_another(people: People, person: Person, code: str) -> Response:
    del people, code
    return await person.post("/cohorts", {"code": new_code(), "name": "Lyon 2026"})


async def places_of(postgres: asyncpg.Pool, person: Person) -> int:
    """In how many cohorts someone is, or coaches, past the service."""
    tables = "SELECT user_id FROM cohort_members UNION ALL SELECT user_id FROM cohort_coaches"
    count: int = await postgres.fetchval(f"SELECT count(*) FROM ({tables}) AS place WHERE user_id = $1", person.id)
    return count


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (joins, (403, "not_permitted")),
        (is_put_in, (404, "user_not_found")),
        (is_added_by_a_coach, (403, "not_permitted")),
    ],
)
async def test_who_is_erased_meanwhile_comes_into_no_cohort(
    people: People, postgres: asyncpg.Pool, change: Change, refusal: tuple[int, str]
) -> None:
    learner = await people.learner()
    code = (await opened(await people.admin()))["code"]
    privacy = people.container.privacy
    async with people.container.unit_of_work() as work:
        head = await work.log.lock(learner.id)
        now = people.container.clock.now()
        await work.log.append(head.next_event(UserErased(), event_id=privacy.new_id(), now=now))
        await work.erasure.erase(learner.id, head.seq + 1)
        changing = asyncio.ensure_future(change(people, learner, code))
        await begun(changing, postgres)
    answer = await changing
    assert (answer.status_code, answer.json()["code"]) == refusal
    assert await places_of(postgres, learner) == 0


@pytest.mark.parametrize(
    ("change", "refusal"), [(is_made_coach, (409, "wrong_role")), (opens_another, (403, "not_permitted"))]
)
async def test_who_becomes_a_learner_meanwhile_coaches_no_cohort(
    people: People, postgres: asyncpg.Pool, change: Change, refusal: tuple[int, str]
) -> None:
    coach = await people.coach()
    code = (await opened(await people.admin()))["code"]
    async with people.container.unit_of_work() as work:
        await work.log.lock(coach.id)
        await work.users.update(coach.id, {"role": "learner"})
        await work.cohorts.leave_all(coach.id)
        changing = asyncio.ensure_future(change(people, coach, code))
        await begun(changing, postgres)
    answer = await changing
    assert (answer.status_code, answer.json()["code"]) == refusal
    assert await places_of(postgres, coach) == 0


async def test_who_was_left_in_a_cohort_by_an_erasure_is_not_counted(people: People, postgres: asyncpg.Pool) -> None:
    admin, gone = await people.admin(), await people.learner()
    code = await people.cohort(await people.learner())
    assert await delete(gone, "/users/me") == 204
    await postgres.execute("INSERT INTO cohort_members VALUES ($1, $2, now())", gone.id, code)
    assert (await admin.get(f"/cohorts/{code}")).json()["member_count"] == 1
