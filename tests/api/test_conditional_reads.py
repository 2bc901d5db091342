"""Kept answers and entity tags of the progress read: authorised first, and equal to an answer made anew."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

import pytest
from httpx import ASGITransport, AsyncClient, Response

from tests.support.bench import UNHURRIED, Bench, Pair, app_alone, bench_on
from tests.support.catalogue import new_badge
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.people import Person

MONDAY_NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
PATH = "/users/me/progress"
A_LONG_TIME_S = 10**9
LASTING = {"access_token_lifetime_s": A_LONG_TIME_S, "session_lifetime_s": A_LONG_TIME_S, **UNHURRIED}
OUT_OF_REACH = {"kind": "completions", "target": 500}


@dataclass(frozen=True, slots=True)
class Scene:
    """A process that keeps answers, another one that keeps none, and the clock of both."""

    bench: Bench
    fresh: AsyncClient
    clock: SettableClock

    async def made_anew(self, person: Person, **headers: str) -> Response:
        """Returns the answer of a process that has kept nothing."""
        authorisation = {"Authorization": f"Bearer {person.token}"}
        return await self.fresh.get(PATH, headers={**authorisation, **headers})


@pytest.fixture(scope="module")
async def _scene(quiet: Pair) -> AsyncIterator[Scene]:
    clock = SettableClock(MONDAY_NOON)
    keeping_none = quiet.settings.model_copy(update={**LASTING, "kept_answers_mib": 0})
    async with (
        bench_on(quiet, clock, **LASTING) as bench,
        app_alone(keeping_none, clock) as app,
        AsyncClient(transport=ASGITransport(app), base_url="http://test") as fresh,
    ):
        yield Scene(bench, fresh, clock)


@pytest.fixture
async def scene(_scene: Scene) -> Scene:
    """The scene on Monday at noon, with nobody in its queue."""
    await _scene.bench.pair.postgres.execute("DELETE FROM pending_projections")
    _scene.clock.moment = MONDAY_NOON
    return _scene


async def read(person: Person, path: str = PATH, **headers: str) -> Response:
    return await person.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


async def complete(scene: Scene, learner: Person) -> None:
    assert (await learner.complete("cycle-5km")).json()["projection"]["status"] == "current"


async def complete_while_the_projection_lags(scene: Scene, learner: Person) -> None:
    projection = scene.bench.container.accounts.projection
    budget_s, projection.budget_s = projection.budget_s, 0
    assert (await learner.complete("cycle-5km")).json()["projection"]["status"] == "pending"
    projection.budget_s = budget_s


async def catch_up(scene: Scene, learner: Person) -> None:
    await scene.bench.container.relay.projector.project(learner.id, 2)


async def rename(scene: Scene, learner: Person) -> None:
    assert (await learner.client.patch("/users/me", json={"display_name": "Someone Else"})).status_code == 200


async def enter_a_cohort(scene: Scene, learner: Person) -> None:
    await scene.bench.people.cohort(learner)


async def rename_the_cohort(scene: Scene, learner: Person) -> None:
    postgres = scene.bench.pair.postgres
    code = await postgres.fetchval("SELECT cohort_code FROM cohort_members WHERE user_id = $1", learner.id)
    assert await postgres.execute("UPDATE cohorts SET name = 'Renamed' WHERE code = $1", code) == "UPDATE 1"


async def move_to_where_it_is_tomorrow(scene: Scene, learner: Person) -> None:
    assert (await learner.client.patch("/users/me", json={"time_zone": "Pacific/Kiritimati"})).status_code == 200


async def wait_until_midnight(scene: Scene, learner: Person) -> None:
    scene.clock.advance(hours=12)


async def publish_a_badge(scene: Scene, learner: Person) -> None:
    await new_badge(await scene.bench.people.admin(), OUT_OF_REACH)


async def rebuild(scene: Scene, learner: Person) -> None:
    await scene.bench.container.audit.rebuilder.rebuild(learner.id)


async def nothing(scene: Scene, learner: Person) -> None:
    pass


Change: TypeAlias = Callable[[Scene, Person], Awaitable[None]]


@pytest.mark.parametrize(
    ("first", "change"),
    [
        (nothing, complete),
        (nothing, complete_while_the_projection_lags),
        (complete_while_the_projection_lags, catch_up),
        (nothing, rename),
        (nothing, enter_a_cohort),
        (enter_a_cohort, rename_the_cohort),
        (complete, move_to_where_it_is_tomorrow),
        (complete, wait_until_midnight),
        (nothing, publish_a_badge),
        (complete, rebuild),
    ],
    ids=lambda step: step.__name__,
)
async def test_whatever_an_answer_depends_on_changes_its_tag(scene: Scene, first: Change, change: Change) -> None:
    learner = await scene.bench.people.learner()
    await first(scene, learner)
    before = await read(learner)
    assert (await read(learner)).content == before.content
    assert (await read(learner, if_none_match=before.headers["etag"])).status_code == 304
    await change(scene, learner)
    after = await read(learner, if_none_match=before.headers["etag"])
    assert after.status_code == 200
    assert after.headers["etag"] != before.headers["etag"]
    anew = await scene.made_anew(learner)
    if change is not publish_a_badge:  # Another process hears of a publication within a second, from its relay.
        assert (after.content, after.headers["etag"]) == (anew.content, anew.headers["etag"])
    assert (await read(learner, if_none_match=after.headers["etag"])).status_code == 304


async def test_a_change_that_the_answer_does_not_show_keeps_its_tag(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    tag = (await read(learner)).headers["etag"]
    unseen = {"leaderboard": "hidden", "time_zone": "Europe/Berlin"}  # The local day is the same there.
    assert (await learner.client.patch("/users/me", json=unseen)).status_code == 200
    assert (await read(learner, if_none_match=tag)).status_code == 304


async def test_each_language_has_an_entry_and_a_tag_of_its_own(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    english, french = (await read(learner), await read(learner, accept_language="fr"))
    assert english.json()["badges"]["earned"][0]["name"] != french.json()["badges"]["earned"][0]["name"]
    assert english.headers["etag"] != french.headers["etag"]
    for answer, language in ((english, "en"), (french, "fr")):
        again = await read(learner, accept_language=language)
        assert (again.content, again.headers["content-language"]) == (answer.content, language)
    assert (await read(learner, accept_language="fr", if_none_match=english.headers["etag"])).status_code == 200


async def test_an_answer_is_never_that_of_another_user(scene: Scene) -> None:
    one, other = await scene.bench.people.learner(), await scene.bench.people.learner()
    await scene.bench.people.cohort(one, other)
    for learner in (one, other):  # Nothing but the id tells them apart.
        assert (await learner.client.patch("/users/me", json={"display_name": "Camille"})).status_code == 200
        await scene.bench.pair.mongo["progress"].delete_one({"_id": str(learner.id)})
    first = await read(one)
    second = await read(other, if_none_match=first.headers["etag"])  # The same path, as of a browser that is shared.
    assert second.status_code == 200
    hits = scene.bench.container.kept_progress.hits
    assert [(await read(one)).json()["user"]["id"], (await read(other)).json()["user"]["id"]] == [
        first.json()["user"]["id"],
        str(other.id),
    ]
    assert scene.bench.container.kept_progress.hits == hits + 2


async def test_a_reader_who_may_see_the_user_gets_the_answer_in_their_own_language(scene: Scene) -> None:
    learner, admin = await scene.bench.people.learner(), await scene.bench.people.admin()
    own = await read(learner)
    path = f"/users/{learner.id}/progress"
    assert (await read(admin, path)).content == own.content
    assert (await read(admin, path, if_none_match=own.headers["etag"])).status_code == 304


async def test_a_session_that_has_ended_gets_no_304(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    tag = (await read(learner)).headers["etag"]
    assert (await learner.post("/auth/logout")).status_code == 204
    refused(await read(learner, if_none_match=tag), 401, "not_authenticated")
    refused(await read(learner, if_none_match="*"), 401, "not_authenticated")


async def test_a_coach_whose_learner_has_left_gets_no_304(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    coach = await scene.bench.people.coach(await scene.bench.people.cohort(learner))
    path = f"/users/{learner.id}/progress"
    await scene.bench.pair.postgres.execute("DELETE FROM cohort_members WHERE user_id = $1", learner.id)
    tag = (await read(learner)).headers["etag"]  # Kept, and what the coach sends is the present tag.
    refused(await read(coach, path, if_none_match=tag), 403, "not_permitted")
    refused(await read(coach, path, if_none_match="*"), 403, "not_permitted")
    refused(await read(coach, path), 403, "not_permitted")


async def test_an_administrator_who_asks_about_nobody_gets_no_304(scene: Scene) -> None:
    admin = await scene.bench.people.admin()
    nobody = "/users/00000000-0000-7000-8000-000000000000/progress"
    refused(await read(admin, nobody, if_none_match="*"), 404, "user_not_found")


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ("{tag}", 304),
        ("W/{tag}", 304),
        ('"another", {tag}', 304),
        ('"another",W/{tag} , "a third"', 304),
        ("*", 304),
        ('"another"', 200),
        ("", 200),
        ("no tag at all", 200),
    ],
)
@pytest.mark.parametrize("is_kept", [True, False])
async def test_tags_are_compared_as_the_standard_says(scene: Scene, form: str, status: int, *, is_kept: bool) -> None:
    learner = await scene.bench.people.learner()
    whole = await (read(learner) if is_kept else scene.made_anew(learner))
    conditional = form.format(tag=whole.headers["etag"])
    answer = await read(learner, if_none_match=conditional)
    assert answer.status_code == status
    assert answer.content == (b"" if status == 304 else whole.content)
    for header in ("etag", "cache-control", "vary", "content-language"):
        assert answer.headers[header] == whole.headers[header]
    assert answer.headers["etag"].startswith('"')
    assert answer.headers["cache-control"] == "private, no-cache"
    assert {name.strip() for name in answer.headers["vary"].split(",")} == {"Accept-Language", "Authorization"}
    assert ("content-type" in answer.headers) == (status == 200)
    assert "x-request-id" in answer.headers


async def test_every_read_asks_both_stores_a_kept_answer_and_a_304_included(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    tag = (await read(learner)).headers["etag"]
    for headers in ({}, {"if_none_match": tag}):
        scene.bench.forget()
        assert (await read(learner, **headers)).status_code == (304 if headers else 200)
        assert [one.collection for one in scene.bench.mongodb.requests] == ["progress"]
        statements = [one.sql for one in scene.bench.postgresql.requests]
        assert sum("user_heads" in sql for sql in statements) == 1
        assert sum("sessions" in sql for sql in statements) == 1  # Who is asking.


async def test_a_kept_answer_is_not_served_while_a_store_is_away(quiet: Pair) -> None:
    async with bench_on(quiet, mongodb_timeout_s=0.2) as bench:
        learner = await bench.people.learner()
        tag = (await read(learner)).headers["etag"]
        bench.mongodb.refuse()
        bench.mongodb.cut()
        refused(await read(learner), 503, "store_unavailable")
        refused(await read(learner, if_none_match=tag), 503, "store_unavailable")


async def test_browsers_of_other_origins_may_send_and_read_tags(quiet: Pair) -> None:
    page = "https://app.example.org"
    async with bench_on(quiet, allowed_origins=(page,)) as bench:
        learner = await bench.people.learner()
        answer = await read(learner, origin=page)
        assert "ETag" in answer.headers["access-control-expose-headers"]
        asked: dict[str, Any] = {
            "Origin": page,
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": "authorization,if-none-match",
        }
        preflight = await learner.client.options(PATH, headers=asked)
        assert preflight.status_code == 200, preflight.text
        assert "Origin" in answer.headers["vary"]
        assert "Authorization" in answer.headers["vary"]
