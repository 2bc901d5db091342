"""Kept answers and entity tags of progress and history: authorised first, and equal to an answer made anew."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

import pytest
from httpx import ASGITransport, AsyncClient, Response
from pydantic import SecretStr

from tests.support.bench import UNHURRIED, Bench, Pair, app_alone, bench_on
from tests.support.catalogue import new_badge, publish
from tests.support.clock import SettableClock
from tests.support.http import refused
from tests.support.people import Person
from tests.support.wire import Command

MONDAY_NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
PROGRESS, HISTORY = PATHS = ("/users/me/progress", "/users/me/history")
A_LONG_TIME_S = 10**9
LASTING = {"access_token_lifetime_s": A_LONG_TIME_S, "session_lifetime_s": A_LONG_TIME_S, **UNHURRIED}
OUT_OF_REACH = {"kind": "completions", "target": 500}


@dataclass(frozen=True, slots=True)
class Scene:
    """A process that keeps answers, another one that keeps none, and the clock of both."""

    bench: Bench
    fresh: AsyncClient
    clock: SettableClock

    async def made_anew(self, person: Person, path: str, **headers: str) -> Response:
        """Returns the answer of a process that has kept nothing."""
        authorisation = {"Authorization": f"Bearer {person.token}"}
        return await self.fresh.get(path, headers={**authorisation, **headers})


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


@pytest.fixture(params=PATHS, ids=["progress", "history"])
def path(request: pytest.FixtureRequest) -> str:
    """The path of a read whose answers are kept."""
    path: str = request.param
    return path


async def read(person: Person, path: str, **headers: str) -> Response:
    return await person.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


def of(learner: Person, path: str) -> str:
    """Returns the path by which others read that of a learner."""
    return path.replace("me", str(learner.id))


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


async def pause(scene: Scene, learner: Person) -> None:
    days = {"first_on": "2026-03-20", "last_on": "2026-03-22"}
    assert (await learner.post("/users/me/pauses", days)).status_code == 201


async def take_the_completion_back(scene: Scene, learner: Person) -> None:
    (completion,) = (await learner.get("/users/me/completions")).json()["items"]
    admin = await scene.bench.people.admin()
    assert (await admin.post(f"/completions/{completion['id']}/reverse", {"reason": "Twice."})).status_code == 200


async def give_a_badge(scene: Scene, learner: Person) -> None:
    admin = await scene.bench.people.admin()
    code = await new_badge(admin, OUT_OF_REACH)
    grant = {"user_id": str(learner.id), "reason": "Well done."}
    assert (await admin.post(f"/badges/{code}/awards", grant)).status_code == 201


async def withdraw_the_badge(scene: Scene, learner: Person) -> None:
    (badge,) = (await learner.get("/users/me/badges")).json()["earned"]
    admin = await scene.bench.people.admin()
    path = f"/badges/{badge['code']}/awards/{learner.id}/withdraw"
    assert (await admin.post(path, {"reason": "A mistake."})).status_code == 204


async def rename_the_badge(scene: Scene, learner: Person) -> None:
    (badge,) = (await learner.get("/users/me/badges")).json()["earned"]
    texts = {"name": "Renamed", "criteria": "Do what it takes."}
    await publish(await scene.bench.people.admin(), badge["code"], OUT_OF_REACH, texts={"fr": texts, "en": texts})


async def rebuild(scene: Scene, learner: Person) -> None:
    await scene.bench.container.audit.rebuilder.rebuild(learner.id)


async def nothing(scene: Scene, learner: Person) -> None:
    pass


Change: TypeAlias = Callable[[Scene, Person], Awaitable[None]]


PUBLICATIONS = (publish_a_badge, rename_the_badge)
INPUTS = [
    (PROGRESS, nothing, complete),
    (PROGRESS, nothing, complete_while_the_projection_lags),
    (PROGRESS, complete_while_the_projection_lags, catch_up),
    (PROGRESS, nothing, rename),
    (PROGRESS, nothing, enter_a_cohort),
    (PROGRESS, enter_a_cohort, rename_the_cohort),
    (PROGRESS, complete, move_to_where_it_is_tomorrow),
    (PROGRESS, complete, wait_until_midnight),
    (PROGRESS, nothing, publish_a_badge),
    (PROGRESS, complete, rebuild),
    (HISTORY, nothing, complete),
    (HISTORY, complete_while_the_projection_lags, catch_up),
    (HISTORY, complete, take_the_completion_back),
    (HISTORY, nothing, pause),
    (HISTORY, nothing, give_a_badge),
    (HISTORY, give_a_badge, withdraw_the_badge),
    (HISTORY, give_a_badge, rename_the_badge),
    (HISTORY, complete, rebuild),
]


@pytest.mark.parametrize(
    ("path", "first", "change"), INPUTS, ids=lambda part: part[10:] if isinstance(part, str) else part.__name__
)
async def test_whatever_an_answer_depends_on_changes_its_tag(
    scene: Scene, path: str, first: Change, change: Change
) -> None:
    learner = await scene.bench.people.learner()
    await first(scene, learner)
    before = await read(learner, path)
    assert (await read(learner, path)).content == before.content
    assert (await read(learner, path, if_none_match=before.headers["etag"])).status_code == 304
    await change(scene, learner)
    after = await read(learner, path, if_none_match=before.headers["etag"])
    assert after.status_code == 200
    assert after.headers["etag"] != before.headers["etag"]
    if change in PUBLICATIONS:  # Another process hears of a publication within a second, from its relay.
        anew = await read(learner, path)
    else:
        anew = await scene.made_anew(learner, path)
    assert (after.content, after.headers["etag"]) == (anew.content, anew.headers["etag"])
    assert (await read(learner, path, if_none_match=after.headers["etag"])).status_code == 304


async def test_a_kept_history_page_shows_what_happened_since(scene: Scene) -> None:
    learner = await scene.bench.people.learner()

    async def latest() -> dict[str, Any]:
        pages = [(await read(learner, HISTORY)).json() for _ in range(2)]
        assert pages[0] == pages[1]
        entry: dict[str, Any] = pages[0]["items"][0]
        return entry

    assert (await latest())["type"] == "user_registered"
    await give_a_badge(scene, learner)
    given = await latest()
    assert (given["reason"], [badge["name"] for badge in given["awarded_badges"]]) == ("Well done.", ["A badge"])
    await rename_the_badge(scene, learner)
    assert [badge["name"] for badge in (await latest())["awarded_badges"]] == ["Renamed"]
    await withdraw_the_badge(scene, learner)
    withdrawn = await latest()
    assert (withdrawn["reason"], [badge["name"] for badge in withdrawn["revoked_badges"]]) == (
        "A mistake.",
        ["Renamed"],
    )
    await complete(scene, learner)
    assert (await latest())["completion"]["challenge_code"] == "cycle-5km"
    await take_the_completion_back(scene, learner)
    assert (await latest())["type"] == "completion_reversed"


async def test_each_page_of_a_history_has_a_tag_of_its_own(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    await complete(scene, learner)
    await pause(scene, learner)
    first = await read(learner, HISTORY + "?limit=2")
    paths = [HISTORY, HISTORY + "?limit=1", HISTORY + "?limit=2"]
    paths += [HISTORY + f"?limit=2&cursor={first.json()['next_cursor']}"]
    answers = [await read(learner, path) for path in paths]
    assert [(await read(learner, path)).content for path in paths] == [answer.content for answer in answers]
    assert [(await scene.made_anew(learner, path)).content for path in paths] == [one.content for one in answers]
    seqs = [[entry["seq"] for entry in answer.json()["items"]] for answer in answers]
    assert seqs == [[3, 2, 1], [3], [3, 2], [1]]
    tags = [answer.headers["etag"] for answer in answers]
    assert len(set(tags)) == len(tags)
    for path, tag in zip(paths, tags, strict=True):
        assert (await read(learner, path, if_none_match=tag)).status_code == 304
        assert (await read(learner, path, if_none_match=f"{tag}-")).status_code == 200


async def test_a_bad_query_is_refused_whatever_tag_is_sent(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    for _ in range(2):  # Nothing is kept at first.
        refused(await read(learner, HISTORY + "?cursor=x", if_none_match="*"), 422, "invalid_cursor")
        refused(await read(learner, HISTORY + "?limit=0", if_none_match="*"), 422, "validation_failed")
        refused(await read(learner, HISTORY + "?limit=5&limit=6", if_none_match="*"), 422, "validation_failed")
        assert (await read(learner, HISTORY)).status_code == 200
    assert (await learner.post("/auth/logout")).status_code == 204
    refused(await read(learner, HISTORY + "?cursor=x"), 401, "not_authenticated")


async def test_a_page_read_while_its_entries_are_mended_is_not_kept_afterwards(scene: Scene) -> None:
    def writes_an_entry(command: Command) -> bool:
        return command.name == "update" and command.collection == "progress_history"

    learner = await scene.bench.people.learner()
    await complete(scene, learner)
    whole = await scene.made_anew(learner, HISTORY)
    await scene.bench.pair.mongo["progress_history"].delete_one({"_id": f"{learner.id}:2"})
    scene.bench.forget()
    scene.bench.mongodb.hold_requests(writes_an_entry)
    mending = asyncio.create_task(rebuild(scene, learner))
    await scene.bench.mongodb.seen(writes_an_entry)
    assert (await read(learner, HISTORY)).content != whole.content
    scene.bench.mongodb.release_requests()
    await mending
    assert (await read(learner, HISTORY)).content == whole.content


async def test_another_secret_changes_the_tag_with_the_cursor(scene: Scene) -> None:
    learner = await scene.bench.people.learner()
    await complete(scene, learner)
    page = HISTORY + "?limit=1"
    before = await read(learner, page)
    settings = scene.bench.pair.settings
    secrets = {
        "secret_key": SecretStr("the secret of later, of 32 bytes or more"),
        "previous_secret_key": settings.secret_key,
    }
    rotated = settings.model_copy(update={**LASTING, **secrets})
    async with (
        app_alone(rotated, scene.clock) as app,
        AsyncClient(transport=ASGITransport(app), base_url="http://test") as client,
    ):
        headers = {"Authorization": f"Bearer {learner.token}"}
        after = await client.get(page, headers={**headers, "If-None-Match": before.headers["etag"]})
        assert after.status_code == 200  # The cursor that the client has would be refused.
        rest = await client.get(page, params={"cursor": after.json()["next_cursor"]}, headers=headers)
        assert [entry["seq"] for entry in rest.json()["items"]] == [1]


async def test_a_change_that_the_answer_does_not_show_keeps_its_tag(scene: Scene, path: str) -> None:
    learner = await scene.bench.people.learner()
    tag = (await read(learner, path)).headers["etag"]
    unseen = {"leaderboard": "hidden", "time_zone": "Europe/Berlin"}  # The local day is the same there.
    assert (await learner.client.patch("/users/me", json=unseen)).status_code == 200
    assert (await read(learner, path, if_none_match=tag)).status_code == 304


@pytest.mark.parametrize("change", [complete_while_the_projection_lags, rename, enter_a_cohort, wait_until_midnight])
async def test_a_history_page_keeps_its_tag_while_no_event_is_applied(scene: Scene, change: Change) -> None:
    learner = await scene.bench.people.learner()
    await enter_a_cohort(scene, learner)
    before = await read(learner, HISTORY)
    await change(scene, learner)
    assert (await read(learner, HISTORY, if_none_match=before.headers["etag"])).status_code == 304
    assert (await scene.made_anew(learner, HISTORY)).content == before.content


async def test_each_language_has_an_entry_and_a_tag_of_its_own(scene: Scene, path: str) -> None:
    learner = await scene.bench.people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    english, french = (await read(learner, path), await read(learner, path, accept_language="fr"))
    assert ('"First step"' in english.text, '"First step"' in french.text) == (True, False)
    assert english.headers["etag"] != french.headers["etag"]
    for answer, language in ((english, "en"), (french, "fr")):
        again = await read(learner, path, accept_language=language)
        assert (again.content, again.headers["content-language"]) == (answer.content, language)
    assert (await read(learner, path, accept_language="fr", if_none_match=english.headers["etag"])).status_code == 200


async def test_the_answers_of_both_reads_are_kept_side_by_side(scene: Scene) -> None:
    learner, kept = await scene.bench.people.learner(), scene.bench.container.kept_reads
    made = [(await read(learner, path)).content for path in PATHS]
    hits = kept.hits
    assert [(await read(learner, path)).content for path in PATHS * 2] == made * 2
    assert kept.hits == hits + 4


async def test_an_answer_is_never_that_of_another_user(scene: Scene, path: str) -> None:
    one, other = await scene.bench.people.learner(), await scene.bench.people.learner()
    await scene.bench.people.cohort(one, other)
    for learner in (one, other):  # Nothing but the id tells them apart.
        assert (await learner.client.patch("/users/me", json={"display_name": "Camille"})).status_code == 200
        await scene.bench.pair.mongo["progress"].delete_one({"_id": str(learner.id)})
    first = await read(one, path)
    second = await read(other, path, if_none_match=first.headers["etag"])  # The same path, in a shared browser.
    assert second.status_code == 200
    hits = scene.bench.container.kept_reads.hits
    assert [(await read(learner, path)).content for learner in (one, other)] == [first.content, second.content]
    assert scene.bench.container.kept_reads.hits == hits + 2
    if path == PROGRESS:
        assert [answer.json()["user"]["id"] for answer in (first, second)] == [str(one.id), str(other.id)]


async def test_a_reader_who_may_see_the_user_gets_the_answer_in_their_own_language(scene: Scene, path: str) -> None:
    learner, admin = await scene.bench.people.learner(), await scene.bench.people.admin()
    own = await read(learner, path)
    theirs = of(learner, path)
    assert (await read(admin, theirs)).content == own.content
    assert (await read(admin, theirs, if_none_match=own.headers["etag"])).status_code == 304


async def test_a_session_that_has_ended_gets_no_kept_answer_and_no_304(scene: Scene, path: str) -> None:
    learner = await scene.bench.people.learner()
    tag = (await read(learner, path)).headers["etag"]
    assert (await learner.post("/auth/logout")).status_code == 204
    refused(await read(learner, path), 401, "not_authenticated")
    refused(await read(learner, path, if_none_match=tag), 401, "not_authenticated")
    refused(await read(learner, path, if_none_match="*"), 401, "not_authenticated")


async def test_a_disabled_account_gets_no_kept_answer(scene: Scene, path: str) -> None:
    learner, admin = await scene.bench.people.learner(), await scene.bench.people.admin()
    tag = (await read(learner, path)).headers["etag"]
    assert (await admin.client.patch(f"/users/{learner.id}", json={"status": "disabled"})).status_code == 200
    refused(await read(learner, path), 401, "not_authenticated")
    refused(await read(learner, path, if_none_match=tag), 401, "not_authenticated")


async def test_nobody_gets_a_kept_answer_about_an_erased_user(scene: Scene, path: str) -> None:
    learner, admin = await scene.bench.people.learner(), await scene.bench.people.admin()
    tag = (await read(learner, path)).headers["etag"]
    assert (await read(admin, of(learner, path))).status_code == 200
    assert (await learner.delete("/users/me")).status_code == 204
    for headers in ({}, {"if_none_match": tag}):
        refused(await read(learner, path, **headers), 401, "not_authenticated")
        refused(await read(admin, of(learner, path), **headers), 404, "user_not_found")


async def test_a_coach_whose_learner_has_left_gets_no_kept_answer_and_no_304(scene: Scene, path: str) -> None:
    learner = await scene.bench.people.learner()
    coach = await scene.bench.people.coach(await scene.bench.people.cohort(learner))
    theirs = of(learner, path)
    assert (await read(coach, theirs)).status_code == 200
    await scene.bench.pair.postgres.execute("DELETE FROM cohort_members WHERE user_id = $1", learner.id)
    tag = (await read(learner, path)).headers["etag"]  # Kept, and what the coach sends is the present tag.
    refused(await read(coach, theirs, if_none_match=tag), 403, "not_permitted")
    refused(await read(coach, theirs, if_none_match="*"), 403, "not_permitted")
    refused(await read(coach, theirs), 403, "not_permitted")


async def test_an_administrator_who_asks_about_nobody_gets_no_304(scene: Scene, path: str) -> None:
    admin = await scene.bench.people.admin()
    nobody = path.replace("me", "00000000-0000-7000-8000-000000000000")
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
async def test_tags_are_compared_as_the_standard_says(
    scene: Scene, path: str, form: str, status: int, *, is_kept: bool
) -> None:
    learner = await scene.bench.people.learner()
    whole = await (read(learner, path) if is_kept else scene.made_anew(learner, path))
    conditional = form.format(tag=whole.headers["etag"])
    answer = await read(learner, path, if_none_match=conditional)
    assert answer.status_code == status
    assert answer.content == (b"" if status == 304 else whole.content)
    for header in ("etag", "cache-control", "vary", "content-language"):
        assert answer.headers[header] == whole.headers[header]
    assert answer.headers["etag"].startswith('"')
    assert answer.headers["cache-control"] == "private, no-cache"
    assert {name.strip() for name in answer.headers["vary"].split(",")} == {"Accept-Language", "Authorization"}
    assert ("content-type" in answer.headers) == (status == 200)
    assert "x-request-id" in answer.headers


async def test_every_read_asks_both_stores_a_kept_answer_and_a_304_included(scene: Scene, path: str) -> None:
    learner = await scene.bench.people.learner()
    tag = (await read(learner, path)).headers["etag"]
    for headers in ({}, {"if_none_match": tag}):
        scene.bench.forget()
        assert (await read(learner, path, **headers)).status_code == (304 if headers else 200)
        assert [one.collection for one in scene.bench.mongodb.requests] == ["progress"]
        statements = [one.sql for one in scene.bench.postgresql.requests]
        assert sum("user_heads" in sql for sql in statements) == 1
        assert sum("sessions" in sql for sql in statements) == 1  # Who is asking.


async def test_a_kept_answer_is_not_served_while_a_store_is_away(quiet: Pair, path: str) -> None:
    async with bench_on(quiet, mongodb_timeout_s=0.2) as bench:
        learner = await bench.people.learner()
        tag = (await read(learner, path)).headers["etag"]
        bench.mongodb.refuse()
        bench.mongodb.cut()
        refused(await read(learner, path), 503, "store_unavailable")
        refused(await read(learner, path, if_none_match=tag), 503, "store_unavailable")


async def test_browsers_of_other_origins_may_send_and_read_tags(quiet: Pair) -> None:
    page = "https://app.example.org"
    async with bench_on(quiet, allowed_origins=(page,)) as bench:
        learner = await bench.people.learner()
        answer = await read(learner, PROGRESS, origin=page)
        assert "ETag" in answer.headers["access-control-expose-headers"]
        asked: dict[str, Any] = {
            "Origin": page,
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": "authorization,if-none-match",
        }
        preflight = await learner.client.options(PROGRESS, headers=asked)
        assert preflight.status_code == 200, preflight.text
        assert "Origin" in answer.headers["vary"]
        assert "Authorization" in answer.headers["vary"]
