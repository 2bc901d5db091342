"""A restore does not bring back what security undid since the backup: sessions, passwords, rights, codes."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient, Response

from rebootcamp.cli.stores import migrate, seed_catalogue
from rebootcamp.composition import open_container
from rebootcamp.domain.users import RegistrationMode
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from rebootcamp.settings import Settings
from tests.support.bench import UNHURRIED, app_alone
from tests.support.copies import Pair, empty_pair, rows
from tests.support.people import PASSWORD, People, Person
from tests.support.services import Service, give_id, service_of

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

NEW_PASSWORD = "un-autre-velo-sous-la-pluie-8"


@dataclass
class Restored:
    """A pair into which an older backup was restored, and whom that backup knew.

    Attributes:
        tokens: What somebody held of a session, by what became of the session since the backup.
        said: What the restore printed.
    """

    pair: Pair
    settings: Settings
    people: dict[str, Person] = field(default_factory=dict)
    tokens: dict[str, dict[str, Any]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    said: str = ""


@pytest.fixture(scope="module")
async def restored(
    settings: Settings, worker: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Restored]:
    async with empty_pair(f"{worker}_access") as pair:
        own = settings.model_copy(update={**pair.as_settings(), **UNHURRIED, "registration": RegistrationMode.INVITE})
        await migrate(own)
        await seed_catalogue(own)
        made = Restored(pair, own)
        async with app_alone(own) as app:
            people = People(app)
            await know(made, people)
            archive = pair.back_up(tmp_path_factory.mktemp("backups"))
            await undo(made, people)
        folder = tmp_path_factory.mktemp("wrapper")
        late = f"UPDATE users SET status = 'disabled' WHERE id = '{made.people['late'].id}'"
        done = pair.run("restore.sh", archive, "--force", **pair.wrapped(folder, left_out="", MEANWHILE=late))
        assert done.returncode == 0, done.stderr
        made.said = done.stdout + done.stderr
        yield made


async def know(made: Restored, people: People) -> None:
    """Makes whom the backup is to know, and what they hold."""
    for name in ("fallen", "boss"):
        made.people[name] = await people.admin()
    for name in ("member", "leaver", "shy", "late", "changer", "promoted", "enabled"):
        made.people[name] = await people.learner()
    made.codes["cohort"] = cohort = await people.cohort(made.people["member"], made.people["leaver"])
    made.people["coach"] = await people.coach(cohort)
    made.people["former"] = await people.coach(cohort)
    async with people.container.unit_of_work() as work:
        await work.cohorts.set_join_code(cohort, people.container.cohorts.new_join_code())
    made.codes["join"] = (await made.people["boss"].get(f"/cohorts/{cohort}")).json()["join_code"]
    for name in ("used", "open"):
        made.codes[name] = new_invitation_code()
        await people.container.accounts.invite(hash_of_invitation(made.codes[name]), timedelta(days=7))
    await set_by(made.people["boss"], made.people["enabled"], status="disabled")
    for name in ("reduced", "revoked", "deleted", "kept"):
        made.services[name] = await service_of(made.people["boss"])
    for name in ("member", "leaver"):
        made.codes[f"card of {name}"] = await give_id(made.people["boss"], made.services["kept"], made.people[name])
    assert (await made.people["member"].put("/users/me/public-profile", {})).status_code == 200
    async with client_of(people) as client:
        for name in ("logged out", "going on"):
            made.tokens[name] = (await log_in(client, made.people["member"], PASSWORD)).json()


async def undo(made: Restored, people: People) -> None:
    """Does what a restore must not undo, and what it may: the stricter is kept."""
    boss, cohort = made.people["boss"], made.codes["cohort"]
    async with client_of(people) as client:
        bearer = {"Authorization": f"Bearer {made.tokens['logged out']['access_token']}"}
        assert (await client.post("/auth/logout", headers=bearer)).status_code == 204
        made.tokens["begun since"] = (await log_in(client, made.people["member"], PASSWORD)).json()
        body = {"email": "invited@example.org", "password": PASSWORD, "display_name": "Invited"}
        assert (await client.post("/auth/register", json={**body, "invitation": made.codes["used"]})).status_code == 201
    changed = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
    assert (await made.people["changer"].post("/users/me/password", changed)).status_code == 204
    await set_by(boss, made.people["fallen"], role="learner", status="disabled")
    await set_by(boss, made.people["promoted"], role="admin")
    await set_by(boss, made.people["enabled"], status="active")
    assert (await made.people["shy"].client.patch("/users/me", json={"leaderboard": "hidden"})).status_code == 200
    assert (await boss.delete(f"/cohorts/{cohort}/coaches/{made.people['former'].id}")).status_code == 204
    assert (await boss.delete(f"/cohorts/{cohort}/members/{made.people['leaver'].id}")).status_code == 204
    services = made.services
    scopes = {"scopes": ["progress:read"]}
    assert (await boss.client.patch(f"/service-accounts/{services['reduced'].id}", json=scopes)).status_code == 200
    key = f"/service-accounts/{services['revoked'].id}/keys/{services['revoked'].key_id}"
    assert (await boss.delete(key)).status_code == 204
    assert (await boss.delete(f"/service-accounts/{services['deleted'].id}")).status_code == 204
    given_up = await made.people["leaver"].delete(f"/users/me/external-ids/{services['kept'].id}")
    assert given_up.status_code == 204
    rotated = await boss.post(f"/cohorts/{cohort}/join-code")
    made.codes["rotated"] = rotated.json()["join_code"]
    assert made.codes["rotated"] != made.codes["join"]


async def set_by(admin: Person, person: Person, **changes: str) -> None:
    response = await admin.client.patch(f"/users/{person.id}", json=changes)
    assert response.status_code == 200, response.text


def client_of(people: People) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(people.app), base_url="http://test")


async def log_in(client: AsyncClient, person: Person, password: str) -> Any:
    return await client.post("/auth/token", data={"username": person.user.email, "password": password})


@pytest.fixture
async def client(restored: Restored) -> AsyncIterator[AsyncClient]:
    """A client of the service on the restored pair."""
    async with app_alone(restored.settings) as app, client_of(People(app)) as client:
        yield client


async def test_no_token_of_any_session_is_good_after_a_restore(restored: Restored, client: AsyncClient) -> None:
    for name, held in restored.tokens.items():
        bearer = {"Authorization": f"Bearer {held['access_token']}"}
        assert (await client.get("/users/me", headers=bearer)).status_code == 401, name
        refreshed = await client.post("/auth/refresh", json={"refresh_token": held["refresh_token"]})
        assert refreshed.status_code == 401, name
    for person in restored.people.values():
        bearer = {"Authorization": f"Bearer {person.token}"}
        assert (await client.get("/users/me", headers=bearer)).status_code == 401


async def test_the_newer_password_stays(restored: Restored, client: AsyncClient) -> None:
    changer = restored.people["changer"]
    assert (await log_in(client, changer, PASSWORD)).status_code == 401
    assert (await log_in(client, changer, NEW_PASSWORD)).status_code == 200
    assert (await log_in(client, restored.people["member"], PASSWORD)).status_code == 200


async def test_of_role_and_status_the_stricter_stays(restored: Restored, client: AsyncClient) -> None:
    found = await rows(restored.pair, "SELECT id, role, status, leaderboard FROM users")
    stands = {row["id"]: (row["role"], row["status"]) for row in found}
    people = restored.people
    assert stands[people["fallen"].id] == ("learner", "disabled")
    assert stands[people["promoted"].id] == ("learner", "active")
    assert stands[people["enabled"].id] == ("learner", "disabled")
    assert stands[people["boss"].id] == ("admin", "active")
    assert {row["id"] for row in found if row["leaderboard"] == "hidden"} == {people["shy"].id}
    assert (await log_in(client, people["fallen"], PASSWORD)).status_code == 401


async def test_no_profile_is_public_after_a_restore(restored: Restored) -> None:
    for table in ("public_profiles", "profile_codes"):
        assert await rows(restored.pair, f"SELECT code FROM {table}") == []


async def test_who_was_disabled_while_the_restore_ran_stays_disabled(restored: Restored, client: AsyncClient) -> None:
    assert (await log_in(client, restored.people["late"], PASSWORD)).status_code == 401


async def test_invitations_and_join_codes_stay_used_and_changed(restored: Restored, client: AsyncClient) -> None:
    person = {"password": PASSWORD, "display_name": "Somebody"}
    for name, status in (("used", 422), ("open", 201)):
        body = {**person, "email": f"{name}@example.org", "invitation": restored.codes[name]}
        assert (await client.post("/auth/register", json=body)).status_code == status, name
    (cohort,) = await rows(restored.pair, "SELECT join_code FROM cohorts")
    assert cohort["join_code"] == restored.codes["rotated"]


async def test_who_left_a_cohort_or_no_longer_coaches_it_stays_out(restored: Restored) -> None:
    members = await rows(restored.pair, "SELECT user_id FROM cohort_members")
    coaches = await rows(restored.pair, "SELECT user_id FROM cohort_coaches")
    assert [row["user_id"] for row in members] == [restored.people["member"].id]
    assert [row["user_id"] for row in coaches] == [restored.people["coach"].id]


async def test_service_accounts_get_back_no_key_no_scope_and_no_user(restored: Restored, client: AsyncClient) -> None:
    async def ask(name: str, path: str = "/service-identity") -> Response:
        return await client.get(path, headers={"Authorization": f"Bearer {restored.services[name].key}"})

    found = {name: (await ask(name)).status_code for name in restored.services}
    assert found == {"reduced": 200, "revoked": 401, "deleted": 401, "kept": 200}
    assert (await ask("reduced")).json()["service_account"]["scopes"] == ["progress:read"]
    for name, status in (("member", 200), ("leaver", 404)):
        card = restored.codes[f"card of {name}"]
        assert (await ask("kept", f"/external-users/{card}/progress")).status_code == status


async def test_a_restore_says_what_differs_and_shows_no_secret(restored: Restored) -> None:
    people, said = restored.people, restored.said
    for line in (
        f"user {people['fallen'].id}: role admin in the backup, learner in use; kept learner",
        f"user {people['fallen'].id}: status active in the backup, disabled in use; kept disabled",
        f"user {people['enabled'].id}: status disabled in the backup, active in use; kept disabled",
        f"user {people['changer'].id}: password differs; kept the one in use",
        f"user {people['former'].id}: coaches {restored.codes['cohort']} in the backup, none in use; kept none",
        f"user {people['late'].id}: status active in the backup, disabled in use; kept disabled",
        f"cohort {restored.codes['cohort']}: join code differs; kept the one in use",
        f"service account {restored.services['reduced'].id}: scopes differ; kept progress:read",
        f"service account {restored.services['revoked'].id}: 1 key(s) are not valid in use; they are revoked",
        f"service account {restored.services['deleted'].id}: 1 key(s) are not valid in use; they are revoked",
        "external ids: 1 were given up or taken away since the backup; they stay so",
        "invitations: 1 were used or have ended since the backup; they stay closed",
    ):
        assert line in said
    assert f"user {people['member'].id}" not in said
    for secret in ("argon2", *restored.codes.values()):
        assert secret not in said or secret == restored.codes["cohort"]
    async with open_container(restored.settings) as container:
        assert [one async for batch in container.audit.audit() for one in batch.differences] == []


async def test_where_the_pair_in_use_holds_nobody_a_restore_says_so_and_ends_sessions_all_the_same(
    restored: Restored, worker: str, tmp_path: Path
) -> None:
    archive = restored.pair.back_up(tmp_path)
    async with empty_pair(f"{worker}_nobody") as pair:
        done = pair.run("restore.sh", archive)
        assert done.returncode == 0, done.stderr
        assert "The databases in use hold no accounts" in done.stdout
        assert await rows(pair, "SELECT id FROM sessions WHERE revoked_at IS NULL") == []
        assert len(await rows(pair, "SELECT code_hash FROM invitations WHERE used_by IS NULL")) <= 1


def test_the_databases_in_use_are_never_made_stricter(restored: Restored) -> None:
    done = restored.pair.run_program("rebootcamp", "keep-stricter", "/dev/null")
    assert done.returncode == 2
    assert "REBOOTCAMP_DATABASE_SUFFIX is not set" in done.stderr
