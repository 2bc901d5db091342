"""Who would win a badge before it is published."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from fastapi import FastAPI

from rebootcamp.composition import Container
from tests.conftest import MongoDatabase
from tests.support.catalogue import badge_of, completed, has_badge, judge_all, new_badge, new_challenge, new_code
from tests.support.people import People, Person

NEVER = {"kind": "streak", "target": 3000}


async def dry_run(admin: Person, code: str, rule: object) -> dict[str, Any]:
    response = await admin.post(f"/badges/{code}/dry-run", badge_of(rule))
    assert response.status_code == 200, response.text
    run: dict[str, Any] = response.json()
    return run


async def holders(people: list[Person], code: str) -> set[str]:
    found = {str(person.id): (await person.get("/users/me/badges")).json()["earned"] for person in people}
    return {person for person, earned in found.items() if code in [badge["code"] for badge in earned]}


async def test_a_dry_run_tells_what_the_publication_then_awards(
    admin: Person, own_people: People, own_container: Container
) -> None:
    challenge, other = await new_challenge(admin), await new_challenge(admin)
    learners = [await own_people.learner() for _ in range(4)]
    for learner in learners[:2]:
        await learner.complete(challenge)
    await learners[2].complete(other)
    await judge_all(own_container)
    first = await new_badge(admin, completed(challenge))
    # Not judged yet: whoever wins the first badge wins the second one with it.
    code, rule = new_code("badge"), {"kind": "any", "rules": [has_badge(first), completed(other)]}
    before = await admin.get(f"/badges/{first}/versions/1/judging")

    run = await dry_run(admin, code, rule)
    assert run["complete"] is True
    assert run["winner_count"] == len(run["winner_ids"]) == 3
    assert (await admin.get(f"/badges/{code}")).status_code == 404, "nothing is published"
    after = await admin.get(f"/badges/{first}/versions/1/judging")
    assert after.json() == before.json(), "nobody is judged"
    assert run["examined_count"] == after.json()["people_count"]

    assert (await admin.put(f"/badges/{code}", badge_of(rule))).status_code == 201
    await judge_all(own_container)
    assert await holders(learners, code) == set(run["winner_ids"])
    assert (await dry_run(admin, code, rule))["winner_count"] == 0, "they hold it now"


async def test_a_dry_run_that_publications_overtake_goes_on(
    admin: Person, own_people: People, own_mongo: MongoDatabase
) -> None:
    challenge = await new_challenge(admin)
    learner = await own_people.learner()
    await learner.complete(challenge)
    overtaken = {"_id": str(learner.id)}
    await own_mongo["progress"].update_one(overtaken, {"$inc": {"catalogue": 100}})
    assert (await dry_run(admin, new_code("badge"), completed(challenge)))["winner_ids"] == [str(learner.id)]
    await own_mongo["progress"].update_one(overtaken, {"$inc": {"catalogue": -100}})


async def test_a_dry_run_refuses_what_could_not_be_published(admin: Person, own_people: People) -> None:
    refused = await admin.post("/badges/some-badge/dry-run", badge_of(has_badge("no-such-badge")))
    assert refused.status_code == 422
    assert [fault["pointer"] for fault in refused.json()["errors"]] == ["/rule/badge_code"]
    learner = await own_people.learner()
    assert (await learner.post("/badges/some-badge/dry-run", badge_of(NEVER))).status_code == 403


async def test_a_dry_run_answers_in_time_with_what_it_has(
    admin: Person, own_people: People, open_own_app: Callable[..., AbstractAsyncContextManager[FastAPI]]
) -> None:
    await own_people.learner()
    async with open_own_app(dry_run_budget_s=1e-9) as app:
        run = await dry_run(await People(app).again(admin), "some-badge", NEVER)
    assert (run["complete"], run["examined_count"]) == (False, 0)
