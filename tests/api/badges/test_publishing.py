"""The badge catalogue as administrators keep it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import asyncpg
import pytest
from httpx import ASGITransport, AsyncClient, Response

from tests.conftest import OpenApp
from tests.support.catalogue import ONE_COMPLETION, badge_of, completed, has_badge, new_badge, new_code, publish
from tests.support.http import refused, walk
from tests.support.people import People, Person


async def faults(admin: Person, rule: object, code: str | None = None) -> dict[str, str]:
    """What is wrong with that rule, and where."""
    response = await admin.put(f"/badges/{code or new_code('badge')}", badge_of(rule))
    assert response.status_code == 422, response.text
    return {fault["pointer"]: fault["code"] for fault in response.json()["errors"]}


async def test_a_badge_is_published_read_changed_and_retired(admin: Person, own_people: People) -> None:
    code, learner = new_code("badge"), await own_people.learner()
    created = await admin.put(f"/badges/{code}", badge_of(ONE_COMPLETION))
    assert created.status_code == 201
    assert created.headers["Location"] == f"/badges/{code}"
    first = created.json()
    assert first["version"] == 1
    assert first["rule"] == {"kind": "completions", "target": 1, "category": None, "difficulty": None}

    again = await admin.put(f"/badges/{code}", badge_of({**ONE_COMPLETION, "category": None}))
    assert (again.status_code, again.json()) == (200, first)

    changed = await admin.put(f"/badges/{code}", badge_of(ONE_COMPLETION, points=20))
    assert changed.status_code == 200
    second = changed.json()
    assert (second["version"], second["points"]) == (2, 20)
    assert second["revision"] > first["revision"]
    read = (await learner.get(f"/badges/{code}")).json()
    assert (read["version"], read["points"], read["name"]) == (2, 20, "A badge")
    assert "rule" not in read

    for _ in range(2):
        assert (await admin.delete(f"/badges/{code}")).status_code == 204
    assert (await learner.get(f"/badges/{code}")).json()["retired"] is True
    assert code not in [badge["code"] for page in await walk(learner, "/badges", limit=100) for badge in page]
    back = await publish(admin, code, ONE_COMPLETION, points=20)
    assert (back["version"], back["retired"]) == (4, False)

    page = (await admin.get(f"/badges/{code}/versions", params={"limit": 3})).json()
    rest = (await admin.get(f"/badges/{code}/versions", params={"limit": 3, "cursor": page["next_cursor"]})).json()
    versions = [*page["items"], *rest["items"]]
    assert [version["version"] for version in versions] == [4, 3, 2, 1]
    assert [version["retired"] for version in versions] == [False, True, False, False]
    assert rest["next_cursor"] is None
    assert versions[3] == first


async def test_only_administrators_keep_the_catalogue(admin: Person, own_people: People) -> None:
    code = await new_badge(admin, {"kind": "streak", "target": 3000})
    for person in (await own_people.learner(), await own_people.coach()):
        assert (await person.put(f"/badges/{code}", badge_of(ONE_COMPLETION))).status_code == 403
        assert (await person.put(f"/badges/{new_code('badge')}", badge_of(has_badge("no-such")))).status_code == 403
        assert (await person.delete(f"/badges/{code}")).status_code == 403
        assert (await person.get(f"/badges/{code}/versions")).status_code == 403
        assert (await person.get("/badges/no-such-badge/versions")).status_code == 403
    assert (await admin.get(f"/badges/{code}")).json()["version"] == 1
    assert (await admin.delete("/badges/no-such-badge")).status_code == 404
    assert (await admin.get("/badges/no-such-badge/versions")).status_code == 404


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"kind": "wins"}, {"/rule": "union_tag_invalid"}),
        ({"target": 1}, {"/rule": "union_tag_not_found"}),
        ({"kind": "completions"}, {"/rule/target": "missing"}),
        ({"kind": "all", "rules": []}, {"/rule/rules": "too_short"}),
        (
            {"kind": "any", "rules": [ONE_COMPLETION, {"kind": "all", "rules": [{"kind": "streak", "target": 0}]}]},
            {"/rule/rules/1/rules/0/target": "greater_than_equal"},
        ),
        (
            {"kind": "all", "rules": [ONE_COMPLETION, {"kind": "at_least", "target": 2, "rules": [ONE_COMPLETION]}]},
            {"/rule/rules/1/target": "target_out_of_reach"},
        ),
        (
            {"kind": "all", "rules": [completed("no-such-challenge"), has_badge("no-such-badge")]},
            {"/rule/rules/0/challenge_code": "unknown_challenge", "/rule/rules/1/badge_code": "unknown_badge"},
        ),
    ],
)
async def test_what_is_wrong_with_a_rule_is_pointed_at(admin: Person, rule: object, expected: dict[str, str]) -> None:
    assert await faults(admin, rule) == expected


async def test_deep_and_large_rules_are_refused_whatever_their_size(admin: Person) -> None:
    def nested(levels: int) -> dict[str, Any]:
        rule: dict[str, Any] = dict(ONE_COMPLETION)
        for _ in range(levels - 1):
            rule = {"kind": "all", "rules": [rule]}
        return rule

    await new_badge(admin, {"kind": "all", "rules": [{"kind": "streak", "target": 3000}, nested(4)]})
    for levels in (6, 16):
        assert await faults(admin, nested(levels)) == {"/rule" + "/rules/0" * 5: "rule_too_deep"}
    for levels in (17, 100, 300):
        refused(await admin.put("/badges/deep", badge_of(nested(levels))), 400, "body_too_complex")
    wide = {"kind": "all", "rules": [{"kind": "any", "rules": [ONE_COMPLETION] * 20}] * 3}
    assert await faults(admin, wide) == {"/rule/rules/2/rules/6": "rule_too_large"}
    # 64 KiB of brackets: deeper than a parser of JSON goes.
    body = b'{"rule":' + b'{"kind":"all","rules":[' * 2500 + b"]}" * 2500 + b"}"
    response = await admin.client.put("/badges/deep", content=body, headers={"Content-Type": "application/json"})
    refused(response, 400, "body_too_complex")


async def test_badges_ask_for_badges_in_force_in_no_circle(admin: Person) -> None:
    never = {"kind": "streak", "target": 3000}
    first = await new_badge(admin, never)
    second = await new_badge(admin, {"kind": "all", "rules": [has_badge(first), never]})
    third = await new_badge(admin, {"kind": "any", "rules": [has_badge(second), never]})

    circular = await admin.put(f"/badges/{first}", badge_of({"kind": "any", "rules": [never, has_badge(third)]}))
    [fault] = circular.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/rule/rules/1/badge_code", "circular_badges")
    assert f"'{first}' needs '{third}' needs '{second}' needs '{first}'" in fault["detail"]
    assert await faults(admin, has_badge(third), code=third) == {"/rule/badge_code": "circular_badges"}

    needed = await admin.delete(f"/badges/{first}")
    assert (needed.status_code, needed.json()["code"]) == (409, "badge_needed")
    assert needed.json()["needed_by_badge_codes"] == [second]
    for code in (third, second, first):
        assert (await admin.delete(f"/badges/{code}")).status_code == 204
    assert await faults(admin, has_badge(first)) == {"/rule/badge_code": "retired_badge"}
    # A rule that is not in force any more makes no circle.
    await publish(admin, first, never)
    await publish(admin, second, never)
    await publish(admin, first, {"kind": "all", "rules": [has_badge(second), never]})


async def test_concurrent_publications_follow_one_another(admin: Person) -> None:
    code, never = new_code("badge"), {"kind": "streak", "target": 3000}
    answers = await asyncio.gather(
        *(admin.put(f"/badges/{code}", badge_of(never, points=points)) for points in [*range(10), *range(10)])
    )
    assert sorted(answer.status_code for answer in answers) == [200] * 19 + [201]
    versions = (await admin.get(f"/badges/{code}/versions", params={"limit": 100})).json()["items"]
    assert [version["version"] for version in versions] == list(range(len(versions), 0, -1))
    revisions = [version["revision"] for version in versions]
    assert revisions == sorted(set(revisions), reverse=True)
    published = {(version["version"], version["points"]) for version in versions}
    assert {(answer.json()["version"], answer.json()["points"]) for answer in answers} == published


async def test_of_two_badges_that_would_need_each_other_one_is_refused(admin: Person) -> None:
    never = {"kind": "streak", "target": 3000}
    one, other = await new_badge(admin, never), await new_badge(admin, never)
    answers = await asyncio.gather(
        admin.put(f"/badges/{one}", badge_of(has_badge(other))), admin.put(f"/badges/{other}", badge_of(has_badge(one)))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 422]


Change: TypeAlias = Callable[[AsyncClient, str], Awaitable[Response]]


async def publishes(client: AsyncClient, code: str) -> Response:
    return await client.put(f"/badges/{code}", json=badge_of({"kind": "streak", "target": 3000}))


async def retires(client: AsyncClient, code: str) -> Response:
    return await client.delete(f"/badges/{code}")


@pytest.mark.parametrize(("change", "action"), [(publishes, "badge_published"), (retires, "badge_retired")])
async def test_nothing_is_published_that_the_trail_does_not_tell(
    own_people: People, own_postgres: asyncpg.Pool, open_own_app: OpenApp, change: Change, action: str
) -> None:
    publisher = await own_people.admin()
    code = await new_badge(publisher, ONE_COMPLETION)
    subject = {"action": action, "subject": f"badge:{code}"}
    version = (await publisher.get(f"/badges/{code}")).json()["version"]
    before = await acts_of(publisher)
    async with (
        open_own_app(postgresql_lock_timeout_s=0.2) as hurried,
        AsyncClient(
            transport=ASGITransport(hurried), base_url="http://test", headers=publisher.client.headers
        ) as client,
    ):
        async with own_postgres.acquire() as connection, connection.transaction():
            await connection.execute("LOCK TABLE audit_events IN ACCESS EXCLUSIVE MODE")
            refused(await change(client, code), 503, "store_unavailable")
        assert (await client.get(f"/badges/{code}/versions")).json()["items"][0]["version"] == version
        for _ in range(2):
            assert (await change(client, code)).is_success
        assert (await client.get(f"/badges/{code}/versions")).json()["items"][0]["version"] == version + 1
    assert await acts_of(publisher) == [subject, *before]


async def acts_of(admin: Person) -> list[dict[str, str]]:
    """What the trail tells of someone, the latest first."""
    acts = (await admin.get("/audit-events", params={"actor_id": str(admin.id)})).json()["items"]
    return [{"action": act["action"], "subject": act["subject"]} for act in acts]
