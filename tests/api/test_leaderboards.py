"""Leaderboards as clients see them."""

import asyncio
from base64 import urlsafe_b64decode
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from httpx import ASGITransport, AsyncClient
from pydantic import SecretStr
from sqlalchemy import make_url

from tests.conftest import OpenApp
from tests.support.clock import SettableClock
from tests.support.http import faults, refused, what_it_says
from tests.support.people import People, Person
from tests.support.proxy import Proxy
from tests.support.timers import NOTHING_BY_TIMER
from tests.support.wire import Statement


async def board(person: Person, scope: str, **parameters: Any) -> dict[str, Any]:
    response = await person.get(f"/leaderboards/{scope}", params=parameters)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


async def rows(person: Person, scope: str, **parameters: Any) -> list[tuple[int, str, int]]:
    items = (await board(person, scope, **parameters))["items"]
    return [(item["rank"], item["display_name"], item["points"]) for item in items]


def name(person: Person) -> str:
    """By whom a place is known to everyone; in these tests no two people have one name."""
    return person.user.display_name


async def choose(person: Person, choice: str) -> None:
    assert (await person.client.patch("/users/me", json={"leaderboard": choice})).json()["leaderboard"] == choice


async def crew(people: People, *challenges: tuple[str, ...]) -> tuple[str, list[Person]]:
    """A cohort's board, and its members, who in turn have completed those challenges."""
    members = [await people.learner() for _ in challenges]
    for member, codes in zip(members, challenges, strict=True):
        for code in codes:
            assert (await member.complete(code)).status_code == 201
    return f"cohort:{await people.cohort(*members)}", members


async def test_a_board_ranks_by_points_and_says_where_the_caller_stands(people: People) -> None:
    # 20, 20, 5 and no points
    scope, (first, second, third, idle) = await crew(
        people, ("cycle-5km",), ("vegetarian-meal",), ("tap-water-1-5l",), ()
    )
    expected = [(1, name(first), 20), (1, name(second), 20), (3, name(third), 5)]
    for period in ("all_time", "this_month", "this_week"):
        answer = await board(third, scope, period=period)
        assert [(item["rank"], item["display_name"], item["points"]) for item in answer["items"]] == expected
        assert answer["me"] == {"leaderboard": "visible", "rank": 3, "points": 5}
        assert answer["period"] == period
        assert (answer["starts_at"] is None) is (answer["ends_at"] is None) is (period == "all_time")
    assert (await board(idle, scope))["me"] == {"leaderboard": "visible", "rank": None, "points": 0}

    programme = await board(first, "programme", around="me")
    (mine,) = [item for item in programme["items"] if item["display_name"] == name(first)]
    assert (mine["points"], mine["rank"]) == (20, programme["me"]["rank"])


async def test_pages_walk_everyone_once_and_a_cursor_fits_one_board(people: People) -> None:
    scope, members = await crew(people, *[("tap-water-1-5l",)] * 5)
    walked: list[str] = []
    parameters: dict[str, Any] = {"limit": 2, "period": "this_week"}
    while True:
        answer = await board(members[0], scope, **parameters)
        walked += [item["display_name"] for item in answer["items"]]
        if answer["next_cursor"] is None:
            break
        parameters["cursor"] = cursor = answer["next_cursor"]
    assert walked == [name(member) for member in members]

    for path, other in ((scope, {"period": "this_month"}), ("programme", {"period": "this_week"})):
        response = await members[0].get(f"/leaderboards/{path}", params={"cursor": cursor, **other})
        refused(response, 422, "invalid_cursor")


async def test_a_cursor_ends_with_its_week(timed_people: People, clock: SettableClock) -> None:
    """Sunday, 23:59 and then 00:00 in Paris: page 2 is of no other board than page 1."""
    clock.set("2026-03-15T22:59:00+00:00")
    scope, (first, *_) = await crew(timed_people, *[("tap-water-1-5l",)] * 3)
    cursors = {
        period: (await board(first, scope, period=period, limit=1))["next_cursor"]
        for period in ("all_time", "this_month", "this_week")
    }
    clock.set("2026-03-15T23:00:00+00:00")
    for period in ("all_time", "this_month"):
        assert len(await rows(first, scope, period=period, cursor=cursors[period])) == 2
    parameters = {"period": "this_week", "cursor": cursors["this_week"]}
    refused(await first.get(f"/leaderboards/{scope}", params=parameters), 422, "invalid_cursor")


async def test_the_page_around_the_caller_goes_on_downwards(people: People) -> None:
    scope, members = await crew(people, *[("tap-water-1-5l",)] * 5)
    answer = await board(members[2], scope, around="me", limit=3)
    assert [item["display_name"] for item in answer["items"]] == [name(member) for member in members[1:4]]
    onward = await board(members[2], scope, around="me", limit=3, cursor=answer["next_cursor"])
    assert [item["display_name"] for item in onward["items"]] == [name(members[4])]
    assert onward["next_cursor"] is None
    assert (await board(members[0], scope, around="me", limit=3))["items"][0]["user_id"] == str(members[0].id)


async def test_nothing_gives_away_who_is_hidden(people: People) -> None:
    scope, (first, second, third) = await crew(people, ("cycle-5km",), ("vegetarian-meal",), ("tap-water-1-5l",))
    coach, admin = await people.coach(scope.removeprefix("cohort:")), await people.admin()
    await choose(first, "hidden")

    for person in (first, second, third, coach, admin):
        assert await rows(person, scope) == [(1, name(second), 20), (2, name(third), 5)]
        assert name(first) not in [whose for _, whose, _ in await rows(person, "programme", limit=100)]
    for where in (scope, "programme"):
        assert (await board(first, where))["me"] == {"leaderboard": "hidden", "rank": None, "points": 20}
        assert await rows(first, where, around="me") == []
    assert (await board(second, scope, around="me"))["me"]["rank"] == 1

    # What is done in hiding stays hidden, and counts once they show themselves.
    await first.complete("metro-10km")
    assert len(await rows(second, scope, period="this_week")) == 2
    await choose(first, "visible")
    assert (await rows(third, scope))[0] == (1, name(first), 45)
    assert (await board(third, scope))["me"]["rank"] == 3


async def test_a_board_tells_the_ids_of_people_whom_the_caller_may_see(people: People) -> None:
    scope, (first, second) = await crew(people, ("cycle-5km",), ("vegetarian-meal",))
    other_scope, (third,) = await crew(people, ("tap-water-1-5l",))
    coach, admin = await people.coach(scope.removeprefix("cohort:")), await people.admin()
    everybody = {str(person.id) for person in (first, second, third)}
    expected = {
        first: {str(first.id)},
        second: {str(second.id)},
        coach: {str(first.id), str(second.id)},
        await people.coach(other_scope.removeprefix("cohort:")): {str(third.id)},
        await people.coach(): set[str](),
        await people.learner(): set[str](),
        admin: everybody,
    }

    async def ids(person: Person, scope: str) -> set[str]:
        found: set[str] = set()
        parameters: dict[str, Any] = {"limit": 100}
        while True:
            page = await board(person, scope, **parameters)
            found |= {item["user_id"] for item in page["items"]}
            if page["next_cursor"] is None:
                return found
            parameters["cursor"] = page["next_cursor"]

    for person, seen in expected.items():
        told = await ids(person, "programme")
        assert told & everybody == seen
        assert told <= seen | {None} or person is admin
    assert await ids(first, scope) == {str(first.id), None}
    assert await ids(coach, scope) == {str(first.id), str(second.id)}


async def test_a_cursor_does_not_tell_when_points_were_reached(people: People) -> None:
    scope, (first, second) = await crew(people, ("cycle-5km",), ("vegetarian-meal",))
    cursor = (await board(second, scope, limit=1))["next_cursor"]
    content = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    assert str(first.id).encode() not in content
    assert str(datetime.now(UTC).year).encode() not in content
    assert await rows(second, scope, cursor=cursor) == [(1, name(second), 20)]


async def test_someone_erased_leaves_no_gap(people: People) -> None:
    scope, (first, second) = await crew(people, ("cycle-5km",), ("tap-water-1-5l",))
    before = (await board(second, "programme"))["me"]["rank"]
    assert (await first.client.delete("/users/me")).status_code == 204
    assert await rows(second, scope) == [(1, name(second), 5)]
    assert (await board(second, "programme"))["me"]["rank"] == before - 1


async def test_who_may_not_come_in_is_on_no_board(people: People) -> None:
    scope, (first, second) = await crew(people, ("cycle-5km",), ("tap-water-1-5l",))
    admin = await people.admin()
    for status, expected in (
        ("disabled", [(1, name(second), 5)]),
        ("active", [(1, name(first), 20), (2, name(second), 5)]),
    ):
        assert (await admin.client.patch(f"/users/{first.id}", json={"status": status})).status_code == 200
        assert await rows(second, scope) == expected


async def test_a_cohorts_board_is_for_those_who_belong_to_it(people: People) -> None:
    scope, (member,) = await crew(people, ("cycle-5km",))
    elsewhere = await people.cohort()
    for person in (member, await people.coach(scope.removeprefix("cohort:")), await people.admin()):
        assert await rows(person, scope) == [(1, name(member), 20)]
    for stranger in (await people.learner(), await people.coach(elsewhere)):
        refusals = [
            refused(await stranger.get(f"/leaderboards/{where}"), 403, "not_permitted")
            for where in (scope, f"cohort:no-such-{uuid4().hex[:8]}")
        ]
        assert what_it_says(refusals[0]) == what_it_says(refusals[1])
    refused(await (await people.admin()).get("/leaderboards/cohort:no-such-cohort"), 404, "cohort_not_found")


async def test_a_moved_learner_is_on_the_new_cohorts_board_with_all_their_points(people: People) -> None:
    scope, (mover, stayer) = await crew(people, ("cycle-5km",), ("tap-water-1-5l",))
    new = await people.cohort()
    await (await people.admin()).client.put(f"/cohorts/{new}/members/{mover.id}")
    assert await rows(stayer, scope) == [(1, name(stayer), 5)]
    assert await rows(mover, f"cohort:{new}") == [(1, name(mover), 20)]
    refused(await mover.get(f"/leaderboards/{scope}"), 403, "not_permitted")


async def test_a_reversal_takes_the_points_back(people: People) -> None:
    scope, (first, second) = await crew(people, ("cycle-5km", "tap-water-1-5l"), ("vegetarian-meal",))
    items = (await first.get("/users/me/completions")).json()["items"]
    (cycled,) = [item["id"] for item in items if item["challenge_code"] == "cycle-5km"]
    admin = await people.admin()
    assert (await admin.post(f"/completions/{cycled}/reverse", {"reason": "By bus."})).status_code == 200
    for period in ("all_time", "this_month", "this_week"):
        assert await rows(second, scope, period=period) == [(1, name(second), 20), (2, name(first), 5)]


async def test_what_cannot_be_a_board_is_refused(people: People) -> None:
    learner = await people.learner()
    for path in ("world", "cohort:", "cohort:UPPER", "programme:lyon"):
        assert faults(await learner.get(f"/leaderboards/{path}")) == [("/path/scope", "string_pattern_mismatch")]
    assert faults(await learner.get("/leaderboards/programme?period=today")) == [("/query/period", "enum")]
    assert faults(await learner.get("/leaderboards/programme?around=you")) == [("/query/around", "literal_error")]
    response = await learner.client.patch("/users/me", json={"leaderboard": "sometimes"})
    assert faults(response) == [("/leaderboard", "enum")]


async def test_nobody_waits_for_someone_elses_points(people: People, open_app: OpenApp, database_url: str) -> None:
    """While one change is held up just before its commit, another is made, added up and ranked."""
    slow, quick = await people.learner(), await people.learner()
    scope = f"cohort:{await people.cohort(slow, quick)}"
    url = make_url(database_url)
    assert url.host is not None
    assert url.port is not None
    async with (
        Proxy.to(url.host, url.port, protocol="postgresql") as sql,
        open_app(database_url=SecretStr(sql.url_for(database_url)), **NOTHING_BY_TIMER) as held_up,
        AsyncClient(transport=ASGITransport(held_up), base_url="http://test", headers=slow.client.headers) as client,
    ):
        sql.hold_replies(appends_a_change)
        change = asyncio.create_task(client.post("/challenges/cycle-5km/completions", json={}))
        await sql.seen(appends_a_change)

        assert (await quick.complete("cycle-5km")).status_code == 201
        await people.container.leaderboard_counting.round()
        assert await rows(quick, scope) == [(1, name(quick), 20)]

        sql.release_replies()
        assert (await change).status_code == 201
    assert sorted(await rows(quick, scope)) == sorted([(1, name(quick), 20), (1, name(slow), 20)])


def appends_a_change(statement: Statement) -> bool:
    return "INSERT INTO leaderboard_changes" in statement.sql or "record_completion" in statement.sql
