"""Cohorts: who may open, join, fill and see them."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import uuid4

import asyncpg
import pytest
from httpx import Response

from rebootcamp.domain.events import UserErased
from rebootcamp.security.join_codes import new_join_code
from rebootcamp.services.cohorts import INVITED_FOR
from tests.support.locks import begun, someone_waits_for_a_row
from tests.support.passing import let_pass
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


async def test_a_coach_takes_nobody_and_is_told_how_a_learner_comes_in(people: People) -> None:
    stranger, elsewhere, coach = await people.learner(), await people.learner(), await people.coach()
    done = (await stranger.complete("cycle-5km")).json()["completion"]
    await people.cohort(elsewhere)
    code = (await opened(coach))["code"]
    refusals = [
        await coach.client.put(f"/cohorts/{code}/members/{user_id}")
        for user_id in (stranger.id, elsewhere.id, uuid4(), (await people.coach()).id, (await people.admin()).id)
    ]
    assert {(refusal.status_code, refusal.json()["code"]) for refusal in refusals} == {(403, "consent_needed")}
    assert len({refusal.json()["detail"] for refusal in refusals}) == 1
    assert "join code" in refusals[0].json()["remedy"]
    assert "/cohorts/{cohort_code}/invitations" in refusals[0].json()["remedy"]
    assert await listed(stranger) == []
    assert (await coach.get(f"/users/{stranger.id}")).status_code == 403
    assert (await coach.post(f"/completions/{done['id']}/reverse", {"reason": "Mine."})).status_code == 403


async def invite(coach: Person, code: str, email: str) -> Response:
    return await coach.post(f"/cohorts/{code}/invitations", {"email": email})


async def invitations(learner: Person) -> list[str]:
    items = (await learner.get("/users/me/cohort-invitations")).json()["items"]
    return [item["cohort"]["code"] for item in items]


async def accept(learner: Person, code: str) -> Response:
    return await learner.post(f"/users/me/cohort-invitations/{code}/accept")


async def test_a_learner_who_is_invited_decides(people: People) -> None:
    coach, learner = await people.coach(), await people.learner()
    cohort = await opened(coach)
    code = cohort["code"]
    for _ in range(2):
        invited = await invite(coach, code, learner.user.email.upper())
        assert (invited.status_code, invited.content) == (204, b"")
    [invitation] = (await learner.get("/users/me/cohort-invitations")).json()["items"]
    assert invitation["cohort"] == {"code": code, "name": cohort["name"]}
    assert invitation["coaches"] == cohort["coaches"]
    assert await listed(learner) == []
    assert (await coach.get(f"/users/{learner.id}/progress")).status_code == 403

    for _ in range(2):
        accepted = await accept(learner, code)
        assert accepted.status_code == 200, accepted.text
        assert accepted.json() == cohort | {"member_count": None, "join_code": None}
    assert await listed(learner) == [code]
    assert await invitations(learner) == []
    assert (await coach.get(f"/users/{learner.id}/progress")).status_code == 200


async def test_an_invitation_that_was_declined_or_never_sent_opens_nothing(people: People) -> None:
    coach, learner = await people.coach(), await people.learner()
    code = (await opened(coach))["code"]
    await invite(coach, code, learner.user.email)
    for _ in range(2):
        assert await delete(learner, f"/users/me/cohort-invitations/{code}") == 204
    assert await invitations(learner) == []
    for other in (code, new_code()):
        refusal = await accept(learner, other)
        assert (refusal.status_code, refusal.json()["code"]) == (404, "cohort_invitation_not_found")
    assert await listed(learner) == []


async def test_an_invitation_tells_nobody_who_has_an_account(people: People, postgres: asyncpg.Pool) -> None:
    coach = await people.coach()
    code = (await opened(coach))["code"]
    emails = [person.user.email for person in (await people.learner(), await people.coach(), await people.admin())]
    answers = [await invite(coach, code, email) for email in (*emails, f"{new_code()}@example.org")]
    assert {(answer.status_code, answer.content) for answer in answers} == {(204, b"")}
    assert len({tuple(name for name in answer.headers) for answer in answers}) == 1
    assert await postgres.fetchval("SELECT count(*) FROM cohort_invitations WHERE cohort_code = $1", code) == 1


async def test_an_invitation_expires_and_is_then_deleted(people: People, postgres: asyncpg.Pool) -> None:
    coach, learner = await people.coach(), await people.learner()

    async def pass_by(duration: timedelta) -> None:
        await let_pass(postgres, duration, "cohort_invitations", "user_id = $2", learner.id)

    code = (await opened(coach))["code"]
    await invite(coach, code, learner.user.email)
    await pass_by(INVITED_FOR - timedelta(minutes=1))
    assert await invitations(learner) == [code]
    await people.container.housekeeping.round()
    await pass_by(timedelta(minutes=1))
    assert await invitations(learner) == []
    assert (await accept(learner, code)).status_code == 404
    await invite(coach, code, learner.user.email)
    assert await invitations(learner) == [code], "another one renews it"
    await pass_by(INVITED_FOR)
    await people.container.housekeeping.round()
    assert not await postgres.fetchval("SELECT count(*) FROM cohort_invitations WHERE user_id = $1", learner.id)


async def test_a_learner_leaves_for_the_cohort_that_invites_them(people: People) -> None:
    learner = await people.learner()
    old, new = await people.cohort(learner), await people.cohort()
    old_coach = await people.coach(old)
    await invite(await people.coach(new), new, learner.user.email)
    refusal = await accept(learner, new)
    assert (refusal.status_code, refusal.json()["code"]) == (409, "already_in_cohort")
    assert await invitations(learner) == [new]
    assert await listed(learner) == [old]

    for _ in range(2):
        assert await delete(learner, f"/cohorts/{old}/members/me") == 204
    assert (await old_coach.get(f"/users/{learner.id}/progress")).status_code == 403
    assert (await learner.get(f"/cohorts/{old}")).status_code == 403
    assert (await accept(learner, new)).status_code == 200
    assert await listed(learner) == [new]


async def test_leaving_tells_nobody_which_cohorts_there_are(people: People) -> None:
    learner, elsewhere = await people.learner(), await people.cohort(await people.learner())
    mine = await people.cohort(learner)
    for code in (elsewhere, new_code()):
        assert await delete(learner, f"/cohorts/{code}/members/me") == 204
    assert await listed(learner) == [mine]


async def test_a_learner_who_was_removed_does_not_come_back_by_an_old_invitation(people: People) -> None:
    learner, code = await people.learner(), await people.cohort()
    coach = await people.coach(code)
    assert (await coach.post(f"/cohorts/{code}/join-code")).status_code == 200
    for comes_in in (joins, is_put_in, takes_up_an_invitation):
        await invite(coach, code, learner.user.email)
        assert (await comes_in(people, learner, code)).is_success
        for _ in range(2):
            assert await delete(coach, f"/cohorts/{code}/members/{learner.id}") == 204
        assert await listed(learner) == []
        assert (await coach.get(f"/users/{learner.id}/progress")).status_code == 403
        assert (await accept(learner, code)).status_code == 404
    await invite(coach, code, learner.user.email)
    assert await delete(coach, f"/cohorts/{code}/members/{learner.id}") == 204
    assert (await accept(learner, code)).status_code == 404, "removing takes an open invitation back"


async def test_an_administrator_places_a_learner_on_the_trail_and_in_their_history(people: People) -> None:
    admin, learner, code = await people.admin(), await people.learner(), await people.cohort()
    for _ in range(2):
        assert await put(admin, f"/cohorts/{code}/members/{learner.id}") == 204
    history = (await learner.get("/users/me/history")).json()["items"]
    assert [(entry["type"], entry["cohort_code"]) for entry in history] == [
        ("cohort_placed", code),
        ("user_registered", None),
    ]
    acts = (await admin.get(f"/audit-events?actor_id={admin.id}")).json()["items"]
    assert (acts[0]["action"], acts[0]["subject"]) == ("member_put", f"cohort:{code} user:{learner.id}")
    [event] = [one["event"] for one in (await learner.get("/users/me/export")).json()["log"][1:]]
    assert event == {"type": "cohort_placed", "cohort_code": code}, "and nothing personal"


async def test_an_invitation_is_on_the_trail_without_the_email(people: People) -> None:
    admin, coach, learner = await people.admin(), await people.coach(), await people.learner()
    code = (await opened(coach))["code"]
    for email in (learner.user.email, f"{new_code()}@example.org"):
        await invite(coach, code, email)
    acts = (await admin.get(f"/audit-events?actor_id={coach.id}")).json()["items"]
    assert [(act["action"], act["subject"]) for act in acts[:2]] == [
        ("member_invited", f"cohort:{code}"),
        ("member_invited", f"cohort:{code} user:{learner.id}"),
    ]


async def test_a_join_code_that_is_being_replaced_opens_nothing(people: People, postgres: asyncpg.Pool) -> None:
    coach, learner = await people.coach(), await people.learner()
    cohort = await opened(coach)
    async with people.container.unit_of_work() as work:
        await work.cohorts.set_join_code(cohort["code"], new_join_code())
        joining = asyncio.ensure_future(learner.post("/cohorts/join", {"join_code": cohort["join_code"]}))
        await someone_waits_for_a_row(postgres, "cohort")
    answer = await joining
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_join_code")
    assert await listed(learner) == []


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
    ("POST", "/cohorts/{code}/invitations"): {"coach", "admin"},
    ("PUT", "/cohorts/{code}/members/{learner}"): {"admin"},
    ("DELETE", "/cohorts/{code}/members/{learner}"): {"coach", "admin"},
    ("PUT", "/cohorts/{code}/coaches/{someone}"): {"admin"},
    ("DELETE", "/cohorts/{code}/coaches/{someone}"): {"admin"},
}


BODIES = {"/cohorts/{code}/invitations": {"email": "someone@example.org"}}


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
                body = BODIES.get(path)
                if path == "/cohorts":
                    body = {"code": new_code(), "name": "Lyon 2026"}
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


async def takes_up_an_invitation(people: People, person: Person, code: str) -> Response:
    del people
    return await accept(person, code)


async def is_made_coach(people: People, person: Person, code: str) -> Response:
    return await (await people.admin()).client.put(f"/cohorts/{code}/coaches/{person.id}")


async def opens_another(people: People, person: Person, code: str) -> Response:
    del people, code
    return await person.post("/cohorts", {"code": new_code(), "name": "Lyon 2026"})


async def places_of(postgres: asyncpg.Pool, person: Person) -> int:
    """Counts the cohorts that someone is in, coaches, or is invited into, past the service."""
    tables = " UNION ALL ".join(
        f"SELECT user_id FROM {table}" for table in ("cohort_members", "cohort_coaches", "cohort_invitations")
    )
    count: int = await postgres.fetchval(f"SELECT count(*) FROM ({tables}) AS place WHERE user_id = $1", person.id)
    return count


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (joins, (403, "not_permitted")),
        (is_put_in, (404, "user_not_found")),
        (takes_up_an_invitation, (403, "not_permitted")),
    ],
)
async def test_who_is_erased_meanwhile_comes_into_no_cohort(
    people: People, postgres: asyncpg.Pool, change: Change, refusal: tuple[int, str]
) -> None:
    learner = await people.learner()
    admin = await people.admin()
    code = (await opened(admin))["code"]
    await invite(admin, code, learner.user.email)
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


async def test_who_becomes_a_coach_meanwhile_is_not_invited(people: People, postgres: asyncpg.Pool) -> None:
    learner, coach = await people.learner(), await people.coach()
    code = (await opened(coach))["code"]
    await invite(coach, code, learner.user.email)
    async with people.container.unit_of_work() as work:
        await work.log.lock(learner.id)
        await work.users.update(learner.id, {"role": "coach"})
        await work.cohorts.leave_all(learner.id)
        inviting = asyncio.ensure_future(invite(coach, code, learner.user.email))
        await someone_waits_for_a_row(postgres, "cohort_invitations")
    assert (await inviting).status_code == 204
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
