"""Who may do what: every route as every kind of person, and no route left out.

The people: the subject is a learner in a cohort; the other one is a learner in none; the coach leads that cohort, the
stranger another one; and there is an administrator.
"""

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from starlette.types import Message

from rebootcamp.domain.imports import Import, ImportId, ImportKind, ImportStatus
from tests.support.challenges import CHALLENGE
from tests.support.people import PASSWORD, People, Person

ACTORS = ("anonymous", "subject", "other", "coach", "stranger", "admin")
ANYONE = (200,) * 6
SIGNED_IN = (401, 200, 200, 200, 200, 200)
VIEWERS = (401, 200, 403, 200, 403, 200)
ONLY_SUBJECT = (401, 200, 403, 403, 403, 403)
ADMIN = (401, 403, 403, 403, 403, 200)
REVIEWERS = (401, 403, 403, 200, 403, 200)
LEADERS = (401, 403, 403, 200, 403, 200)
TOMORROW = str((datetime.now(UTC) + timedelta(days=2)).date())

BADGE = {
    "tier": "bronze",
    "points": 1,
    "art": "*",
    "revocable": False,
    "rule": {"kind": "completions", "target": 1_000_000},
    "texts": {"fr": {"name": "n", "criteria": "c"}, "en": {"name": "n", "criteria": "c"}},
}


def instead(expected: tuple[int, ...], status: int) -> tuple[int, ...]:
    """The same people, whose success has another status."""
    return tuple(status if one == 200 else one for one in expected)


@dataclass(frozen=True, slots=True)
class Row:
    """One route, a request that is in order, and the status that each of the people gets for it.

    Attributes:
        spoils: Whether the request, when it succeeds, leaves a scene that would answer the next one differently.
    """

    method: str
    path: str
    expected: tuple[int, ...]
    body: dict[str, Any] | None = None
    query: str = ""
    spoils: bool = False
    form: bool = False
    csv: str = ""

    def __str__(self) -> str:
        return f"{self.method} {self.path.partition('?')[0]}"


USER, COHORT = "/users/{user_id}", "/cohorts/{cohort_code}"
TABLE = [
    Row(
        "POST", "/auth/register", (201,) * 6, {"email": "{new}@example.org", "password": PASSWORD, "display_name": "N"}
    ),
    Row("POST", "/auth/token", ANYONE, {"username": "{email}", "password": PASSWORD}, form=True),
    Row("POST", "/auth/refresh", (401,) * 6, {"refresh_token": "none-of-ours"}),
    Row("POST", "/auth/logout", instead(SIGNED_IN, 204), {"refresh_token": "none-of-ours"}, spoils=True),
    Row("GET", "/users", ADMIN),
    Row("GET", USER, VIEWERS),
    Row("PATCH", USER, ONLY_SUBJECT, {"display_name": "N"}),
    Row("DELETE", USER, (401, 204, 403, 403, 403, 204), spoils=True),
    Row(
        "POST",
        USER + "/password",
        instead(ONLY_SUBJECT, 204),
        {"current_password": PASSWORD, "new_password": "pluie-matin-velo-8"},
        spoils=True,
    ),
    Row("GET", USER + "/progress", VIEWERS),
    Row("GET", USER + "/badges", VIEWERS),
    Row("GET", USER + "/history", VIEWERS),
    Row("GET", USER + "/completions", VIEWERS),
    Row("GET", USER + "/completions/{approved_id}", VIEWERS),
    Row("GET", USER + "/streak", VIEWERS),
    Row("GET", USER + "/export", ONLY_SUBJECT),
    Row("POST", USER + "/pauses", instead(ONLY_SUBJECT, 201), {"first_on": TOMORROW, "last_on": TOMORROW}, spoils=True),
    Row("DELETE", USER + "/pauses/" + TOMORROW, (401, 404, 403, 403, 403, 403)),
    Row("GET", "/cohorts", SIGNED_IN),
    Row("POST", "/cohorts", (401, 403, 403, 201, 201, 201), {"code": "c-{new}", "name": "N"}),
    Row("POST", "/cohorts/join", (401, 200, 200, 403, 403, 403), {"join_code": "{join_code}"}, spoils=True),
    Row("GET", COHORT, (401, 200, 403, 200, 403, 200)),
    Row("POST", COHORT + "/join-code", LEADERS, spoils=True),
    Row("POST", COHORT + "/invitations", instead(LEADERS, 204), {"email": "{other_email}"}),
    Row("PUT", COHORT + "/members/{other_id}", instead(ADMIN, 204), spoils=True),
    Row("DELETE", COHORT + "/members/{user_id}", (401, 204, 403, 204, 403, 204), spoils=True),
    Row("GET", USER + "/cohort-invitations", ONLY_SUBJECT),
    Row("POST", USER + "/cohort-invitations/{cohort_code}/accept", ONLY_SUBJECT),
    Row("DELETE", USER + "/cohort-invitations/{cohort_code}", instead(ONLY_SUBJECT, 204)),
    Row("PUT", COHORT + "/coaches/{coach_id}", instead(ADMIN, 204), spoils=True),
    Row("DELETE", COHORT + "/coaches/{coach_id}", instead(ADMIN, 204), spoils=True),
    Row("GET", COHORT + "/progress", LEADERS),
    Row("GET", COHORT + "/summary", LEADERS),
    Row("GET", "/leaderboards/programme", SIGNED_IN),
    Row("GET", "/leaderboards/cohort:{cohort_code}", (401, 200, 403, 200, 403, 200)),
    Row("GET", "/challenges", SIGNED_IN),
    Row("POST", "/challenges", instead(ADMIN, 201), {"code": "a-{new}", **CHALLENGE}),
    Row("GET", "/challenges/{challenge_code}", SIGNED_IN),
    Row("PATCH", "/challenges/{challenge_code}", ADMIN, {"points": 20}),
    Row("DELETE", "/challenges/{challenge_code}", instead(ADMIN, 204), spoils=True),
    Row("POST", "/challenges/cycle-5km/completions", instead(SIGNED_IN, 201), {}),
    Row("GET", "/completions", (401, 403, 403, 200, 200, 200)),
    Row("POST", "/completions/{completion_id}/approve", REVIEWERS, spoils=True),
    Row("POST", "/completions/{completion_id}/reject", REVIEWERS, {"reason": "R"}, spoils=True),
    Row("POST", "/completions/{approved_id}/reverse", REVIEWERS, {"reason": "R"}, spoils=True),
    Row("GET", "/badges", SIGNED_IN),
    Row("GET", "/badges/first-step", SIGNED_IN),
    Row("PUT", "/badges/b-{new}", instead(ADMIN, 201), BADGE),
    Row("DELETE", "/badges/{badge_code}", instead(ADMIN, 204), spoils=True),
    Row("POST", "/badges/{badge_code}/dry-run", ADMIN, BADGE),
    Row(
        "POST", "/badges/{badge_code}/awards", instead(ADMIN, 201), {"user_id": "{user_id}", "reason": "R"}, spoils=True
    ),
    Row("POST", "/badges/{badge_code}/awards/{user_id}/withdraw", instead(ADMIN, 404), {"reason": "R"}),
    Row("DELETE", "/badges/{badge_code}/awards/{user_id}?reason=R", instead(ADMIN, 404)),
    Row("GET", "/badges/first-step/versions", ADMIN),
    Row("GET", "/badges/first-step/versions/1/judging", ADMIN),
    Row("POST", "/imports?kind=cohorts&dry_run=true", instead(ADMIN, 202), csv="code,name\ng-{new},N\n"),
    Row("GET", "/imports", ADMIN),
    Row("GET", "/imports/{import_id}", ADMIN),
    Row("GET", "/imports/{import_id}/lines", ADMIN),
    Row("POST", "/imports/{import_id}/cancel", ADMIN, spoils=True),
    Row("POST", "/imports/{import_id}/invitations", ADMIN),
    Row("GET", "/exports/challenges", ADMIN),
    Row("GET", "/problems", ANYONE),
    Row("GET", "/problems/user_not_found", ANYONE),
    Row("GET", "/audit-events", ADMIN),
    Row("GET", "/operation", ADMIN),
    Row("GET", "/health/live", ANYONE),
    Row("GET", "/health/ready", ANYONE),
]
EVENTS = "GET /users/{user_id}/events"
"""It does not end by itself, and has a test of its own."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The people, and what their requests are about."""

    people: dict[str, Person]
    names: dict[str, str]

    def leaked(self, answer: Response, actor: str) -> list[str]:
        """Whose e-mail the answer tells, which is not the actor's own."""
        others = [person.user for name, person in self.people.items() if name != actor]
        return [user.email for user in others if user.email in answer.text]

    async def answer(self, row: Row, actor: str, anonymous: AsyncClient) -> Response:
        client = anonymous if actor == "anonymous" else self.people[actor].client
        names = {**self.names, "new": uuid4().hex[:12]}
        body = row.body and {key: self._filled(value, names) for key, value in row.body.items()}
        path = self._filled(row.path, names)
        sent: dict[str, Any] = {"data": body} if row.form else {"json": body} if body is not None else {}
        if row.csv:
            sent = {"content": self._filled(row.csv, names), "headers": {"Content-Type": "text/csv"}}
        return await client.request(row.method, path, **sent)

    @staticmethod
    def _filled(value: Any, names: dict[str, str]) -> Any:
        if not isinstance(value, str):
            return value
        return re.sub(r"{(\w+)}", lambda match: names[match[1]], value)


async def scene_of(people: People) -> Scene:
    """People who know one another, a completion that awaits review and one that counts."""
    subject, other, admin = await people.learner(), await people.learner(), await people.admin()
    cohort = await people.cohort(subject)
    coach, stranger = await people.coach(cohort), await people.coach(await people.cohort())
    new = uuid4().hex[:12]
    assert (await admin.post("/challenges", {"code": f"d-{new}", **CHALLENGE})).status_code == 201
    assert (await admin.client.put(f"/badges/e-{new}", json=BADGE)).status_code == 201
    pending = (await subject.complete("train-500km")).json()["completion"]
    approved = (await subject.complete("metro-10km")).json()["completion"]
    received = Import(
        ImportId(uuid4()), ImportKind.USERS, ImportStatus.RECEIVING, False, False, admin.id, datetime.now(UTC), None, {}
    )
    async with people.container.unit_of_work() as work:
        await work.imports.add(received)
    join_code = (await coach.post(f"/cohorts/{cohort}/join-code")).json()["join_code"]
    return Scene(
        {"subject": subject, "other": other, "coach": coach, "stranger": stranger, "admin": admin},
        {
            "user_id": str(subject.id),
            "email": subject.user.email,
            "other_id": str(other.id),
            "other_email": other.user.email,
            "coach_id": str(coach.id),
            "cohort_code": cohort,
            "join_code": join_code,
            "challenge_code": f"d-{new}",
            "badge_code": f"e-{new}",
            "completion_id": pending["id"],
            "approved_id": approved["id"],
            "import_id": str(received.id),
        },
    )


@dataclass(slots=True)
class Stage:
    """The scene that is on, until something spoils it."""

    people: People
    scene: Scene

    async def set_anew(self) -> None:
        self.scene = await scene_of(self.people)


@pytest.fixture(scope="module")
async def stage(people: People) -> Stage:
    return Stage(people, await scene_of(people))


@pytest.mark.parametrize("row", TABLE, ids=str)
async def test_everyone_gets_what_the_table_says(row: Row, client: AsyncClient, stage: Stage) -> None:
    found = []
    for actor in ACTORS:
        scene = stage.scene
        answer = await scene.answer(row, actor, client)
        found.append(answer.status_code)
        if row.spoils and answer.is_success:
            await stage.set_anew()
        leaked = scene.leaked(answer, actor)
        if leaked and (actor, str(row)) == ("coach", f"GET {USER}"):
            assert leaked == [scene.names["email"]], "coaches can write to their own learners, and to nobody else"
        else:
            assert not leaked or actor == "admin", f"{actor} learns an e-mail"
    assert dict(zip(ACTORS, found, strict=True)) == dict(zip(ACTORS, row.expected, strict=True))


async def first_status(app: FastAPI, path: str, token: str | None) -> int:
    """The status of an answer that does not end: it is left as soon as it has begun."""
    begun: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    headers = [(b"authorization", f"Bearer {token}".encode())] if token else []

    messages: list[Message] = [{"type": "http.request"}]

    async def receive() -> Message:
        if not messages:
            await asyncio.Event().wait()
        return messages.pop()

    async def send(message: Message) -> None:
        if not begun.done():
            begun.set_result(message["status"])

    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": headers}
    request = asyncio.create_task(app(scope, receive, send))
    status = await begun
    request.cancel()
    await asyncio.wait([request])
    return status


async def test_events_are_for_those_who_may_see_the_progress(app: FastAPI, stage: Stage) -> None:
    path = f"/users/{stage.scene.names['user_id']}/events"
    found = []
    for actor in ACTORS:
        token = None if actor == "anonymous" else stage.scene.people[actor].token
        found.append(await first_status(app, path, token))
    assert dict(zip(ACTORS, found, strict=True)) == dict(zip(ACTORS, VIEWERS, strict=True))


def test_no_route_is_left_out(app: FastAPI) -> None:
    routes = {f"{method.upper()} {path}" for path, methods in app.openapi()["paths"].items() for method in methods} - {
        EVENTS
    }
    patterns = {route: re.compile(re.sub(r"{\w+}", r"[^/]+", route)) for route in routes}
    covered = {route for row in TABLE for route in [str(row)] if route in routes} | {
        # A row may name what a parameter stands for.
        next((route for route, pattern in patterns.items() if pattern.fullmatch(str(row))), str(row))
        for row in TABLE
        if str(row) not in routes
    }
    assert covered == routes
