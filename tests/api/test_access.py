"""Who comes in, who is put out, and by whom."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import asyncpg
import pytest
from httpx import AsyncClient, Response

from rebootcamp.domain.users import RegistrationMode
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from tests.conftest import OpenApp
from tests.support.http import refused
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People, Person

# Registration


async def register(client: AsyncClient, **given: str) -> Response:
    email = f"{uuid4().hex[:12]}@example.org"
    return await client.post(
        "/auth/register", json={"email": email, "password": PASSWORD, "display_name": "New", **given}
    )


async def test_a_closed_programme_lets_nobody_register(open_app: OpenApp) -> None:
    async with open_app(registration=RegistrationMode.CLOSED) as app:
        client = (await People(app).learner()).client
        refused(await register(client), 403, "registration_closed")


async def test_an_invitation_lets_one_person_register(open_app: OpenApp, postgres: asyncpg.Pool) -> None:
    async with open_app(registration=RegistrationMode.INVITE) as app:
        people, code = People(app), new_invitation_code()
        member = await people.learner()
        await app.state.container.accounts.invite(hash_of_invitation(code), timedelta(days=1))
        rows = await postgres.fetch("SELECT * FROM invitations")
        assert not any(code in str(dict(row)) for row in rows)
        for missing in ({}, {"invitation": new_invitation_code()}):
            answer = await register(member.client, **missing)
            assert refused(answer, 422, "invalid_invitation")["errors"][0]["pointer"] == "/invitation"
        taken = await register(member.client, email=member.user.email)
        refused(taken, 422, "invalid_invitation")  # not "email_taken": nobody outside learns who is in
        # A refused registration does not use it up, and of two at once one is refused.
        refused(await register(member.client, invitation=code, email=member.user.email), 409, "email_taken")
        answers = await asyncio.gather(*(register(member.client, invitation=code) for _ in range(2)))
        assert sorted(answer.status_code for answer in answers) == [201, 422]
        late = new_invitation_code()
        await app.state.container.accounts.invite(hash_of_invitation(late), timedelta(days=1))
        await let_pass(postgres, timedelta(days=1), "invitations")
        refused(await register(member.client, invitation=late), 422, "invalid_invitation")
        await app.state.container.housekeeping.round()
        assert not await postgres.fetchval("SELECT count(*) FROM invitations")


# Roles and status


async def patch(person: Person, whose: object, **changes: str) -> Response:
    return await person.client.patch(f"/users/{whose}", json=changes)


@pytest.mark.parametrize("changes", [{"role": "admin"}, {"status": "disabled"}, {"role": "coach", "display_name": "X"}])
async def test_nobody_sets_their_own_role_or_status(people: People, changes: dict[str, str]) -> None:
    for person in (await people.learner(), await people.coach(), await people.admin()):
        refused(await patch(person, "me", **changes), 403, "not_permitted")
        refused(await patch(person, person.id, **changes), 403, "not_permitted")
        assert (await person.get("/users/me")).json()["role"] == person.user.role


async def test_only_administrators_set_the_role_or_status_of_others(people: People) -> None:
    cohort = await people.cohort(learner := await people.learner())
    for person in (await people.learner(), await people.coach(cohort)):
        for changes in ({"role": "coach"}, {"status": "disabled"}):
            refused(await patch(person, learner.id, **changes), 403, "not_permitted")
            refused(await patch(person, uuid4(), **changes), 403, "not_permitted")
    admin = await people.admin()
    refused(await patch(admin, uuid4(), status="disabled"), 404, "user_not_found")
    refused(await patch(admin, learner.id, display_name="X"), 403, "not_permitted")
    refused(await patch(admin, learner.id, status="erased"), 422, "validation_failed")


async def test_a_disabled_person_is_out_at_once_and_for_all_sessions(client: AsyncClient, people: People) -> None:
    admin, person = await people.admin(), await people.learner()
    form = {"username": person.user.email, "password": PASSWORD}
    login = (await client.post("/auth/token", data=form)).json()
    assert (await patch(admin, person.id, status="disabled")).json()["status"] == "disabled"
    refused(await person.get("/users/me"), 401, "not_authenticated")
    refresh = {"refresh_token": login["refresh_token"]}
    refused(await client.post("/auth/refresh", json=refresh), 401, "invalid_refresh_token")
    refused(await client.post("/auth/token", data=form), 401, "invalid_credentials")
    assert (await patch(admin, person.id, status="active")).status_code == 200
    acts = (await admin.get("/audit-events", params={"actor_id": str(admin.id)})).json()["items"]
    assert [act["action"] for act in acts] == ["account_enabled", "account_disabled"]
    refused(await person.get("/users/me"), 401, "not_authenticated")
    assert (await client.post("/auth/token", data=form)).status_code == 200


async def test_a_disabled_account_refreshes_nothing(
    client: AsyncClient, people: People, postgres: asyncpg.Pool
) -> None:
    person = await people.learner()
    form = {"username": person.user.email, "password": PASSWORD}
    login = (await client.post("/auth/token", data=form)).json()
    await postgres.execute("UPDATE users SET status = 'disabled' WHERE id = $1", person.id)
    refused(
        await client.post("/auth/refresh", json={"refresh_token": login["refresh_token"]}), 401, "invalid_refresh_token"
    )


async def test_a_demoted_person_loses_what_the_role_gave_at_once(people: People) -> None:
    admin, other = await people.admin(), await people.admin()
    assert (await other.get("/users")).status_code == 200
    assert (await patch(admin, other.id, role="learner")).json()["role"] == "learner"
    refused(await other.get("/users"), 403, "not_permitted")
    refused(await patch(other, admin.id, role="learner"), 403, "not_permitted")
    (act,) = (await admin.get("/audit-events", params={"actor_id": str(admin.id)})).json()["items"]
    assert (act["action"], act["subject"]) == ("role_set", f"user:{other.id} role:learner")


async def test_a_coach_who_is_one_no_more_sees_nobody_and_is_no_coach_again_by_the_role(people: People) -> None:
    admin, learner = await people.admin(), await people.learner()
    coach = await people.coach(await people.cohort(learner))
    path = f"/users/{learner.id}/progress"
    assert (await coach.get(path)).status_code == 200
    await patch(admin, coach.id, role="learner")
    refused(await coach.get(path), 403, "not_permitted")
    await patch(admin, coach.id, role="coach")
    refused(await coach.get(path), 403, "not_permitted")
