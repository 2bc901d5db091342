"""Who may do what: every route as every kind of person, and no route left out.

The people: the subject is a learner in a cohort; the other one is a learner in none; the coach leads that cohort, the
stranger another one; and there is an administrator. The service is the key of a service account that has every scope
and knows the subject.
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
from tests.support.services import Service, give_id, service_of

ACTORS = ("anonymous", "subject", "other", "coach", "stranger", "admin", "service")
ANYONE = (200,) * 7
SIGNED_IN = (401, 200, 200, 200, 200, 200, 401)
VIEWERS = (401, 200, 403, 200, 403, 200, 401)
ONLY_SUBJECT = (401, 200, 403, 403, 403, 403, 401)
ADMIN = (401, 403, 403, 403, 403, 200, 401)
REVIEWERS = (401, 403, 403, 200, 403, 200, 401)
LEADERS = (401, 403, 403, 200, 403, 200, 401)
SERVICES = (401,) * 6 + (200,)
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


WEBHOOK = "/webhooks/{webhook_id}"
"""There is none: webhooks are off. ``test_webhooks.py`` tries each route where they are on."""
USER, COHORT, ACCOUNT = "/users/{user_id}", "/cohorts/{cohort_code}", "/service-accounts/{service_account_id}"
EXTERNAL = {"external_id": "{external_id}"}
BATCH = {"items": [{"external_id": "nobody", "idempotency_key": "k"}]}
TABLE = [
    Row(
        "POST", "/auth/register", (201,) * 7, {"email": "{new}@example.org", "password": PASSWORD, "display_name": "N"}
    ),
    Row("POST", "/auth/token", ANYONE, {"username": "{email}", "password": PASSWORD}, form=True),
    Row("POST", "/auth/refresh", (401,) * 7, {"refresh_token": "none-of-ours"}),
    Row("POST", "/auth/logout", instead(SIGNED_IN, 204), {"refresh_token": "none-of-ours"}, spoils=True),
    # Without an SMTP server these are refused to everyone; tests/api/mail is about who may use them with one.
    Row("POST", "/auth/confirm-registration", (403,) * 7, {"token": "none-of-ours", "password": PASSWORD}),
    Row("POST", "/auth/forgot-password", (403,) * 7, {"email": "{email}"}),
    Row("POST", "/auth/reset-password", (403,) * 7, {"token": "none-of-ours", "new_password": PASSWORD}),
    Row("GET", USER + "/mail-preferences", (401, *(403,) * 5, 401)),
    Row("PATCH", USER + "/mail-preferences", (401, *(403,) * 5, 401), {"badge_awarded": True}),
    Row("GET", "/mail/unsubscribe/rcm_none-of-ours", ANYONE),
    Row("POST", "/mail/unsubscribe/none-of-ours", (422,) * 7),
    Row("GET", "/users", ADMIN),
    Row("GET", USER, VIEWERS),
    Row("PATCH", USER, ONLY_SUBJECT, {"display_name": "N"}),
    Row("DELETE", USER, (401, 204, 403, 403, 403, 204, 401), spoils=True),
    Row(
        "POST",
        USER + "/password",
        instead(ONLY_SUBJECT, 204),
        {"current_password": PASSWORD, "new_password": "pluie-matin-velo-8"},
        spoils=True,
    ),
    Row("GET", USER + "/progress", VIEWERS),
    Row("GET", USER + "/progress/card.svg", VIEWERS),
    Row("GET", USER + "/public-profile", ONLY_SUBJECT),
    Row("PUT", USER + "/public-profile", ONLY_SUBJECT, {}),
    Row("DELETE", USER + "/public-profile", instead(ONLY_SUBJECT, 204), spoils=True),
    Row("GET", "/profiles/{profile_code}", ANYONE),
    Row("GET", "/profiles/{profile_code}/card.svg", ANYONE),
    Row("GET", USER + "/badges", VIEWERS),
    Row("GET", USER + "/history", VIEWERS),
    Row("GET", USER + "/completions", VIEWERS),
    Row("GET", USER + "/completions/{approved_id}", VIEWERS),
    Row("GET", USER + "/streak", VIEWERS),
    Row("GET", USER + "/export", ONLY_SUBJECT),
    Row("POST", USER + "/pauses", instead(ONLY_SUBJECT, 201), {"first_on": TOMORROW, "last_on": TOMORROW}, spoils=True),
    Row("DELETE", USER + "/pauses/" + TOMORROW, (401, 404, 403, 403, 403, 403, 401)),
    Row("GET", "/cohorts", SIGNED_IN),
    Row("POST", "/cohorts", (401, 403, 403, 201, 201, 201, 401), {"code": "c-{new}", "name": "N"}),
    Row("POST", "/cohorts/join", (401, 200, 200, 403, 403, 403, 401), {"join_code": "{join_code}"}, spoils=True),
    Row("GET", COHORT, VIEWERS),
    Row("POST", COHORT + "/join-code", LEADERS, spoils=True),
    Row("POST", COHORT + "/invitations", instead(LEADERS, 204), {"email": "{other_email}"}),
    Row("PUT", COHORT + "/members/{other_id}", instead(ADMIN, 204), spoils=True),
    Row("DELETE", COHORT + "/members/{user_id}", (401, 204, 403, 204, 403, 204, 401), spoils=True),
    Row("GET", USER + "/cohort-invitations", ONLY_SUBJECT),
    Row("POST", USER + "/cohort-invitations/{cohort_code}/accept", ONLY_SUBJECT),
    Row("DELETE", USER + "/cohort-invitations/{cohort_code}", instead(ONLY_SUBJECT, 204)),
    Row("PUT", COHORT + "/coaches/{coach_id}", instead(ADMIN, 204), spoils=True),
    Row("DELETE", COHORT + "/coaches/{coach_id}", instead(ADMIN, 204), spoils=True),
    Row("GET", COHORT + "/progress", LEADERS),
    Row("GET", COHORT + "/summary", LEADERS),
    Row("GET", "/leaderboards/programme", SIGNED_IN),
    Row("GET", "/leaderboards/cohort:{cohort_code}", VIEWERS),
    Row("GET", "/challenges", SIGNED_IN),
    Row("POST", "/challenges", instead(ADMIN, 201), {"code": "a-{new}", **CHALLENGE}),
    Row("GET", "/challenges/{challenge_code}", SIGNED_IN),
    Row("PATCH", "/challenges/{challenge_code}", ADMIN, {"points": 20}),
    Row("DELETE", "/challenges/{challenge_code}", instead(ADMIN, 204), spoils=True),
    Row("POST", "/challenges/cycle-5km/completions", (401, 201, 201, 201, 201, 201, 422), {}),
    Row("POST", "/challenges/{challenge_code}/completions", (401,) + (422,) * 5 + (201,), EXTERNAL),
    Row("GET", "/completions", (401, 403, 403, 200, 200, 200, 401)),
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
    Row("POST", "/challenges/{challenge_code}/completions/batch", SERVICES, BATCH),
    Row("GET", "/service-identity", SERVICES),
    Row("GET", "/service-accounts", ADMIN),
    Row("POST", "/service-accounts", instead(ADMIN, 201), {"name": "S {new}", "scopes": ["users:invite"]}),
    Row("GET", ACCOUNT, ADMIN),
    Row("PATCH", ACCOUNT, ADMIN, {"name": "S {new}"}),
    Row("DELETE", ACCOUNT, instead(ADMIN, 204), spoils=True),
    Row("GET", ACCOUNT + "/keys", ADMIN),
    Row("POST", ACCOUNT + "/keys", instead(ADMIN, 201), {}),
    Row("POST", ACCOUNT + "/keys/{key_id}/rotate", instead(ADMIN, 201), {}),
    Row("DELETE", ACCOUNT + "/keys/{key_id}", instead(ADMIN, 204), spoils=True),
    Row("GET", ACCOUNT + "/external-ids", ADMIN),
    Row("PUT", ACCOUNT + "/external-ids/{external_id}", instead(ADMIN, 204), {"user_id": "{user_id}"}),
    Row("DELETE", ACCOUNT + "/external-ids/{external_id}", instead(ADMIN, 204), spoils=True),
    Row("POST", "/external-users", instead(SERVICES, 201), {"external_id": "card-{new}"}),
    Row("GET", "/external-users/{external_id}/progress", SERVICES),
    Row("GET", USER + "/external-ids", ONLY_SUBJECT),
    Row("POST", USER + "/external-ids", (401, 204, 403, 403, 403, 403, 401), {"invitation": "{taking}"}, spoils=True),
    Row("DELETE", USER + "/external-ids/{service_account_id}", instead(ONLY_SUBJECT, 204), spoils=True),
    Row("GET", "/badges/first-step/versions/1/art.svg", ANYONE),
    Row("POST", "/imports?kind=cohorts&dry_run=true", instead(ADMIN, 202), csv="code,name\ng-{new},N\n"),
    Row("GET", "/imports", ADMIN),
    Row("GET", "/imports/{import_id}", ADMIN),
    Row("GET", "/imports/{import_id}/lines", ADMIN),
    Row("POST", "/imports/{import_id}/cancel", ADMIN, spoils=True),
    Row("POST", "/imports/{import_id}/invitations", ADMIN),
    Row("GET", "/exports/challenges", ADMIN),
    Row("GET", "/problems", ANYONE),
    Row("GET", "/problems/user_not_found", ANYONE),
    Row("GET", "/webhooks", ADMIN),
    Row("POST", "/webhooks", instead(ADMIN, 409), {"url": "https://a.example", "types": ["user.erased"]}),
    Row("GET", WEBHOOK, instead(ADMIN, 404)),
    Row("PATCH", WEBHOOK, instead(ADMIN, 404), {"enabled": True}),
    Row("DELETE", WEBHOOK, instead(ADMIN, 404)),
    Row("POST", WEBHOOK + "/rotate-secret", instead(ADMIN, 404)),
    Row("POST", WEBHOOK + "/test", instead(ADMIN, 409)),
    Row("POST", WEBHOOK + "/replay", instead(ADMIN, 409), {"since": "2026-01-01T00:00:00Z"}),
    Row("GET", WEBHOOK + "/deliveries", instead(ADMIN, 404)),
    Row("GET", WEBHOOK + "/deliveries/{webhook_id}", instead(ADMIN, 404)),
    Row("POST", WEBHOOK + "/deliveries/{webhook_id}/resend", instead(ADMIN, 409)),
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
    service: Service
    names: dict[str, str]

    def leaked(self, answer: Response, actor: str) -> list[str]:
        """Whose e-mail the answer tells, which is not the actor's own."""
        others = [person.user for name, person in self.people.items() if name != actor]
        return [user.email for user in others if user.email in answer.text]

    async def answer(self, row: Row, actor: str, anonymous: AsyncClient) -> Response:
        others = {"anonymous": anonymous, "service": self.service.client}
        client = others[actor] if actor in others else self.people[actor].client
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
    service = await service_of(admin)
    external_id = await give_id(admin, service, subject)
    invitation = (await service.post("/external-users", {"external_id": f"card-{new}"})).json()["invitation"]
    received = Import(
        ImportId(uuid4()), ImportKind.USERS, ImportStatus.RECEIVING, False, False, admin.id, datetime.now(UTC), None, {}
    )
    async with people.container.unit_of_work() as work:
        await work.imports.add(received)
    join_code = (await coach.post(f"/cohorts/{cohort}/join-code")).json()["join_code"]
    profile = (await subject.put("/users/me/public-profile", {})).json()
    return Scene(
        {"subject": subject, "other": other, "coach": coach, "stranger": stranger, "admin": admin},
        service,
        {
            "user_id": str(subject.id),
            "email": subject.user.email,
            "other_id": str(other.id),
            "other_email": other.user.email,
            "coach_id": str(coach.id),
            "cohort_code": cohort,
            "profile_code": profile["page_path"].rpartition("/")[2],
            "join_code": join_code,
            "challenge_code": f"d-{new}",
            "badge_code": f"e-{new}",
            "completion_id": pending["id"],
            "approved_id": approved["id"],
            "webhook_id": str(uuid4()),
            "service_account_id": service.id,
            "key_id": service.key_id,
            "external_id": external_id,
            "taking": invitation,
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
        scene = stage.scene
        tokens = {"anonymous": None, "service": scene.service.key}
        token = tokens[actor] if actor in tokens else scene.people[actor].token
        found.append(await first_status(app, path, token))
    assert dict(zip(ACTORS, found, strict=True)) == dict(zip(ACTORS, VIEWERS, strict=True))


def callers(row: Row) -> str:
    """The beginning of a summary that says who may make a row's request."""
    may = {actor for actor, status in zip(ACTORS, row.expected, strict=True) if status not in (401, 403)}
    if len(set(row.expected)) == 1:  # such as refresh: nobody has that token, but it needs no other
        return "Anyone"
    if may == {"admin"}:
        return "Administrators can"
    if may == {"service"}:
        return "Service accounts can"
    # Mail preferences are refused to all users while mail is off.
    return "Users|Learners|Members" if "subject" in may or not may else "Coaches and administrators can"


def test_summaries_name_those_who_may_call(app: FastAPI) -> None:
    operations = {
        (method.upper(), re.compile(re.sub(r"{\w+}", r"[^/]+", path))): operation
        for path, methods in app.openapi()["paths"].items()
        for method, operation in methods.items()
    }
    for row in TABLE:
        path = row.path.partition("?")[0]
        # A fixed path such as /cohorts/join comes before those with a parameter that match it, too.
        matching = [
            one for (method, pattern), one in operations.items() if method == row.method and pattern.fullmatch(path)
        ]
        assert matching, row
        summaries = [one["summary"] for one in matching]
        assert any(re.match(callers(row), summary) for summary in summaries), (
            f"{row}: the summary begins with {callers(row)!r} according to the table; it is {summaries[0]!r}"
        )


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
