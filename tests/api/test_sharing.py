"""Progress cards and public profiles: off until chosen, minimal, and gone at once and without a trace."""

import asyncio
import re
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response

from rebootcamp.domain.errors import NotPermitted
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role
from tests.conftest import OpenApp
from tests.support.bench import Bench
from tests.support.http import refused
from tests.support.people import People, Person

SETTING = "/users/me/public-profile"
OFF = {"enabled": False, "page_path": None, "card_path": None, "searchable": False, "enabled_at": None}
NEVER_USED = "/profiles/AAAAAAAAAAAAAAAAAAAAAA"
BROWSER = "text/html,application/xhtml+xml;q=0.9"
UNIQUE_HEADERS = {"x-request-id", "ratelimit", "content-length"}
UNIQUE_MEMBERS = {"instance", "request_id"}


async def turn_on(person: Person, **choice: bool) -> dict[str, Any]:
    answer = await person.put(SETTING, choice)
    assert answer.status_code == 200, answer.text
    state: dict[str, Any] = answer.json()
    return state


async def turn_off(person: Person) -> None:
    assert (await person.delete(SETTING)).status_code == 204


async def disable(people: People, person: Person, status: str = "disabled") -> None:
    changed = await (await people.admin()).client.patch(f"/users/{person.id}", json={"status": status})
    assert changed.status_code == 200, changed.text


def anyone_of(app: FastAPI) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(app), base_url="http://test")


async def test_a_card_shows_progress_in_the_own_language_of_its_user(people: People) -> None:
    learner = await people.learner(language=Language.FR)
    coach = await people.coach(await people.cohort(learner))
    before = await learner.get("/users/me/progress/card.svg")
    assert before.headers["content-type"] == "image/svg+xml; charset=utf-8"
    assert before.headers["cache-control"] == "private, no-cache"
    assert before.headers["content-language"] == "fr"
    assert "Niveau\u00a01, 0\u00a0point, série de 0\u00a0jour, 0\u00a0badge." in before.text
    assert (await learner.complete("cycle-5km")).status_code == 201
    tag = {"If-None-Match": before.headers["etag"], "Accept-Language": "en"}
    after = await learner.get("/users/me/progress/card.svg", headers=tag)
    assert f"<title>{learner.user.display_name} sur RebootCamp</title>" in after.text
    assert "Niveau\u00a01, 30\u00a0points, série de 1\u00a0jour, 1\u00a0badge." in after.text
    seen = await coach.get(f"/users/{learner.id}/progress/card.svg", headers={"If-None-Match": after.headers["etag"]})
    assert (seen.status_code, seen.content) == (304, b"")


async def test_a_profile_is_off_until_its_user_turns_it_on(people: People, client: AsyncClient) -> None:
    learner = await people.learner()
    assert (await learner.complete("cycle-5km")).status_code == 201
    assert (await learner.get(SETTING)).json() == OFF
    state = await turn_on(learner)
    assert (await learner.get(SETTING)).json() == state
    assert (state["enabled"], state["searchable"]) == (True, False)
    assert re.fullmatch("/profiles/[A-Za-z0-9_-]{22}", state["page_path"])
    page, card = await client.get(state["page_path"]), await client.get(state["card_path"])
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert f"<h1><bdi>{learner.user.display_name}</bdi></h1>" in page.text
    assert "First step" in page.text
    assert f'<meta property="og:url" content="http://test{state["page_path"]}">' in page.text
    assert f'<meta property="og:image" content="http://test{state["card_path"]}">' in page.text
    assert card.content == (await learner.get("/users/me/progress/card.svg")).content
    assert (await client.head(state["page_path"])).headers["etag"] == page.headers["etag"]


async def test_a_page_runs_nothing_loads_nothing_and_tells_nothing_else(people: People, client: AsyncClient) -> None:
    learner = await people.learner()
    cohort = await people.cohort(learner)
    assert (await learner.complete("cycle-5km", note="A private note")).status_code == 201
    state = await turn_on(learner)
    for path in (state["page_path"], state["card_path"]):
        answer = await client.get(path)
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert not re.search(r"<script|<link|<img|\son\w+=|\sstyle=", answer.text)
        for secret in (learner.user.email, str(learner.id), cohort, "A private note", "cycle-5km"):
            assert secret not in answer.text
        assert not re.search(r"\b202\d\b", answer.text), "no date"


async def test_a_page_changes_with_what_it_shows_and_not_otherwise(people: People, client: AsyncClient) -> None:
    learner = await people.learner()
    paths = [(state := await turn_on(learner))["page_path"], state["card_path"]]
    tags = [(await client.get(path)).headers["etag"] for path in paths]

    async def statuses() -> list[int]:
        answers = [
            await client.get(path, headers={"If-None-Match": tag}) for path, tag in zip(paths, tags, strict=True)
        ]
        assert {answer.headers["cache-control"] for answer in answers} == {"public, no-cache"}
        tags[:] = [answer.headers["etag"] for answer in answers]
        return [answer.status_code for answer in answers]

    assert await statuses() == [304, 304]
    assert (await learner.complete("cycle-5km")).status_code == 201
    assert await statuses() == [200, 200]
    assert await statuses() == [304, 304]
    for change in ({"display_name": "Renamed"}, {"language": "fr"}):
        assert (await learner.client.patch("/users/me", json=change)).status_code == 200
        assert await statuses() == [200, 200]
    assert "Renamed sur RebootCamp" in (await client.get(paths[0])).text


async def test_search_engines_are_asked_to_stay_away_unless_the_user_lets_them_in(
    people: People, client: AsyncClient
) -> None:
    learner = await people.learner()
    state = await turn_on(learner)
    for searchable in (False, True, False):
        changed = await turn_on(learner, searchable=searchable)
        assert changed == {**state, "searchable": searchable}, "the address stays"
        for path in (state["page_path"], state["card_path"]):
            assert ("x-robots-tag" in (await client.get(path)).headers) is not searchable
        assert ('name="robots"' in (await client.get(state["page_path"])).text) is not searchable


async def no_more(people: People, person: Person) -> None:
    await turn_off(person)


async def erased(people: People, person: Person) -> None:
    assert (await person.delete("/users/me")).status_code == 204


@pytest.mark.parametrize("end", [no_more, disable, erased], ids=["off", "disabled", "erased"])
async def test_a_profile_that_is_no_more_is_like_one_that_never_was(
    people: People, client: AsyncClient, end: Any
) -> None:
    learner = await people.learner()
    state = await turn_on(learner, searchable=True)
    tags = [(await client.get(path)).headers["etag"] for path in (state["page_path"], state["card_path"])]
    await end(people, learner)
    for suffix, tag in zip(("", "/card.svg"), tags, strict=True):
        for accept in ("*/*", BROWSER):
            paths = [f"{path}{suffix}" for path in (state["page_path"], NEVER_USED, "/profiles/x", "/profiles/%00")]
            headers = {"If-None-Match": tag, "Accept": accept}
            one, *others = [await client.get(path, headers=headers) for path in paths]
            assert one.status_code == 404
            for other in others:
                assert (other.status_code, told_by(other)) == (one.status_code, told_by(one))
                assert headers_of(other) == headers_of(one)
            assert others[0].headers["content-length"] == one.headers["content-length"]
    for path in (state["page_path"], state["card_path"]):
        refused(await client.get(path), 404, "profile_not_found")
    gone = await client.get(state["page_path"], headers={"Accept": BROWSER})
    assert (gone.status_code, gone.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert gone.headers["cache-control"] == "no-store"
    assert "n\u2019existe pas" in gone.text
    assert "does not exist" in gone.text


def told_by(answer: Response) -> Any:
    """The body without what belongs to one request alone."""
    if answer.headers["content-type"].startswith("text/html"):
        return answer.text
    return {name: value for name, value in answer.json().items() if name not in UNIQUE_MEMBERS}


def headers_of(answer: Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name not in UNIQUE_HEADERS}


async def test_the_stores_are_asked_the_same_about_a_profile_that_is_no_more(bench: Bench) -> None:
    """The time of an answer tells nothing: the same single statement finds nothing."""
    people, anyone = bench.people, anyone_of(bench.app)
    asked = []
    for end in (None, no_more, disable, erased):
        learner = await people.learner()
        path = (await turn_on(learner))["page_path"] if end else NEVER_USED
        if end:
            assert (await anyone.get(path)).status_code == 200
            await end(people, learner)
        bench.forget()
        assert (await anyone.get(path)).status_code == 404
        sql = [statement.sql for statement in bench.postgresql.requests if not statement.housekeeping]
        asked.append((sql, [command.name for command in bench.mongodb.requests if not command.housekeeping]))
    assert asked == [asked[0]] * 4
    assert len(asked[0][0]) == 1
    assert asked[0][1] == []


async def test_an_address_is_never_used_again(people: People, client: AsyncClient) -> None:
    learner = await people.learner()
    first = await turn_on(learner)
    await turn_off(learner)
    await turn_off(learner)
    second = await turn_on(learner)
    assert second["page_path"] != first["page_path"]
    assert (await client.get(first["page_path"])).status_code == 404
    assert (await client.get(second["page_path"])).status_code == 200


async def test_an_account_that_is_enabled_again_has_no_profile(people: People) -> None:
    learner = await people.learner()
    await turn_on(learner)
    await disable(people, learner)
    await disable(people, learner, "active")
    assert (await (await people.again(learner)).get(SETTING)).json() == OFF


@pytest.mark.parametrize("end", [disable, erased], ids=["disabled", "erased"])
async def test_a_request_that_began_before_the_account_ended_turns_nothing_on(people: People, end: Any) -> None:
    learner = await people.learner()
    actor = Actor(learner.id, learner.id, Role.LEARNER, Language.EN, None, frozenset())
    await end(people, learner)
    profiles = people.container.profiles
    with pytest.raises(NotPermitted):
        await profiles.turn_on(learner.id, searchable=False, actor=actor)
    assert await profiles.read(learner.id, actor=actor) is None


async def test_turning_on_many_times_at_once_gives_one_address(people: People, client: AsyncClient) -> None:
    learner = await people.learner()
    states = await asyncio.gather(*(turn_on(learner) for _ in range(5)))
    assert len({state["page_path"] for state in states}) == 1
    assert (await client.get(states[0]["page_path"])).status_code == 200


async def test_visitors_are_limited(open_app: OpenApp) -> None:
    async with open_app(visits_per_minute=4) as app:
        state = await turn_on(await People(app).learner())
        visitor = anyone_of(app)
        paths = (state["page_path"], state["card_path"], NEVER_USED, f"{NEVER_USED}/card.svg")
        assert [(await visitor.get(path)).status_code for path in paths] == [200, 200, 404, 404]
        for path in paths:
            limited = await visitor.get(path)
            assert refused(limited, 429, "rate_limit_exceeded")["violated_policies"] == ["visits"]


@pytest.mark.parametrize("body", [{"searchable": "yes"}, {"searchable": None}, {"address": "mine"}, []])
async def test_a_choice_that_is_not_understood_changes_nothing(people: People, body: object) -> None:
    learner = await people.learner()
    assert (await learner.put(SETTING, body)).status_code == 422
    assert (await learner.get(SETTING)).json() == OFF
