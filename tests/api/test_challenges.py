"""The catalogue of challenges: reading it, and keeping it as an administrator."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from rebootcamp.repositories.seeds import read_challenges
from tests.api.conftest import Publish
from tests.conftest import PROJECT
from tests.support.catalogue import badge_of, completed, new_badge
from tests.support.challenges import CHALLENGE, PROSE
from tests.support.http import faults, refused, walk
from tests.support.people import People, Person

SHIPPED = {challenge.code for challenge in read_challenges(PROJECT)}


def new_code() -> str:
    return f"own-{uuid4().hex[:12]}"


async def test_the_shipped_catalogue_is_listed_by_code(people: People) -> None:
    learner = await people.learner()
    page = (await learner.get("/challenges", params={"limit": 100})).json()
    codes = [challenge["code"] for challenge in page["items"]]
    assert len(SHIPPED) == 18
    assert set(codes) >= SHIPPED
    assert codes == sorted(codes)
    assert page["next_cursor"] is None


async def test_a_challenge_says_what_it_is_worth_and_where_its_figures_come_from(people: People) -> None:
    learner = await people.learner()
    challenge = (await learner.get("/challenges/cycle-5km")).json()
    assert challenge == {
        "code": "cycle-5km",
        "title": challenge["title"],
        "description": challenge["description"],
        "category": "mobility",
        "difficulty": 1,
        "points": 20,
        "recurrence": "daily",
        "starts_on": None,
        "ends_on": None,
        "validation": "self_reported",
        "prerequisite_codes": [],
        "savings": {"co2e_g": 710, "water_ml": None, "waste_g": None, "energy_wh": None},
        "basis": challenge["basis"],
        "retired_at": None,
    }
    assert set(challenge["basis"]) == {"kind", "source", "read_year", "note"}
    assert all(challenge[text] for text in ("title", "description"))


async def test_texts_come_in_the_language_asked_for_else_in_ones_own(people: People, publish: Publish) -> None:
    learner = await people.learner()
    code = await publish()
    for header, language in [(None, "en"), ("fr", "fr"), ("de, fr;q=0.5", "fr"), ("de", "en")]:
        headers = {} if header is None else {"Accept-Language": header}
        answer = await learner.get(f"/challenges/{code}", headers=headers)
        assert answer.headers["content-language"] == language
        assert "accept-language" in answer.headers["vary"].lower()
        assert answer.json()["title"] == CHALLENGE["texts"][language]["title"]
        assert answer.json()["basis"]["note"] == PROSE[language]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"category": "waste"}, {"compost-week", "no-food-waste-week", "refuse-junk-mail"}),
        ({"difficulty": 3}, {"keep-phone-one-more-year", "summer-without-ac", "train-500km"}),
        ({"validation": "reviewed"}, {"keep-phone-one-more-year", "train-500km"}),
        ({"recurrence": "once", "category": "goods"}, {"second-hand-jeans"}),
        ({"category": "learning", "difficulty": 3}, set()),
    ],
)
async def test_filters_keep_what_matches_them_all(people: People, filters: dict[str, Any], expected: set[str]) -> None:
    learner = await people.learner()
    page = (await learner.get("/challenges", params=filters)).json()
    assert {challenge["code"] for challenge in page["items"]} & SHIPPED == expected


async def test_open_on_keeps_what_can_be_done_that_day(people: People, publish: Publish) -> None:
    learner = await people.learner()
    march = await publish(starts_on="2026-03-01", ends_on="2026-03-31")
    from_march = await publish(starts_on="2026-03-01")
    until_march = await publish(ends_on="2026-03-31")
    always = await publish()
    own = {march, from_march, until_march, always}
    for day, expected in [
        ("2026-02-28", {until_march, always}),
        ("2026-03-01", own),
        ("2026-03-31", own),
        ("2026-04-01", {from_march, always}),
    ]:
        listed = (await learner.get("/challenges", params={"open_on": day, "limit": 100})).json()["items"]
        assert {challenge["code"] for challenge in listed} & own == expected


@pytest.mark.parametrize("limit", [1, 5, 6, 100])
async def test_the_pages_hold_every_challenge_once_in_order(people: People, limit: int) -> None:
    learner = await people.learner()
    everything = (await learner.get("/challenges", params={"limit": 100})).json()["items"]
    pages = await walk(learner, "/challenges", limit)
    assert [challenge for page in pages for challenge in page] == everything
    assert len(pages) == -(-len(everything) // limit)


async def test_a_walk_goes_on_where_it_was_when_the_catalogue_changes_meanwhile(
    people: People, publish: Publish
) -> None:
    learner = await people.learner()
    first = (await learner.get("/challenges", params={"limit": 6})).json()
    published = await publish()
    following = await learner.get("/challenges", params={"limit": 100, "cursor": first["next_cursor"]})
    walked = [challenge["code"] for challenge in first["items"] + following.json()["items"]]
    assert walked == sorted(set(walked))
    assert set(walked) > SHIPPED
    assert (published in walked) == (published > walked[5])


async def test_a_cursor_belongs_to_one_list_with_one_set_of_filters(people: People, admin: Person) -> None:
    learner = await people.learner()
    cursor = (await learner.get("/challenges", params={"limit": 1, "category": "food"})).json()["next_cursor"]
    same = await learner.get("/challenges", params={"limit": 7, "category": "food", "cursor": cursor})
    assert same.status_code == 200  # another size of page is the same list
    of_others = (await admin.get("/users", params={"limit": 1})).json()["next_cursor"]
    for parameters in (
        {"cursor": cursor},
        {"category": "water", "cursor": cursor},
        {"category": "food", "difficulty": 1, "cursor": cursor},
        {"category": "food", "cursor": cursor[:-1]},
        {"category": "food", "cursor": cursor + "A"},
        {"category": "food", "cursor": "x"},
        {"cursor": of_others},
    ):
        problem = refused(await learner.get("/challenges", params=parameters), 422, "invalid_cursor")
        assert problem["errors"][0]["pointer"] == "/query/cursor"


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("limit=0", ("/query/limit", "greater_than_equal")),
        ("limit=101", ("/query/limit", "less_than_equal")),
        ("limit=ten", ("/query/limit", "int_parsing")),
        ("cursor=", ("/query/cursor", "string_too_short")),
        (f"cursor={'x' * 513}", ("/query/cursor", "string_too_long")),
        ("category=sport", ("/query/category", "enum")),
        ("difficulty=4", ("/query/difficulty", "less_than_equal")),
        ("open_on=yesterday", ("/query/open_on", "date_rfc3339")),
        ("colour=green", ("/query/colour", "extra_forbidden")),
    ],
)
async def test_a_list_refuses_parameters_that_it_does_not_understand(
    people: People, query: str, fault: tuple[str, str]
) -> None:
    learner = await people.learner()
    assert faults(await learner.get(f"/challenges?{query}")) == [fault]


async def test_a_challenge_that_does_not_exist_is_not_found(people: People) -> None:
    learner = await people.learner()
    refused(await learner.get("/challenges/no-such-challenge"), 404, "challenge_not_found")
    assert faults(await learner.get("/challenges/No_Code")) == [("/path/challenge_code", "string_pattern_mismatch")]


async def test_an_administrator_publishes_a_challenge_that_all_can_read(people: People, admin: Person) -> None:
    code = new_code()
    given = {
        **CHALLENGE,
        "code": code,
        "starts_on": "2026-03-01",
        "ends_on": "2026-03-01",
        "validation": "reviewed",
        "prerequisite_codes": ["vegetarian-meal", "cycle-5km", "vegetarian-meal"],
        "savings": {"co2e_g": 12, "energy_wh": None},
    }
    created = await admin.post("/challenges", given, headers={"Accept-Language": "fr"})
    assert created.status_code == 201
    assert created.headers["location"] == f"/challenges/{code}"
    challenge = created.json()
    assert challenge["title"] == "Un défi"
    assert set(challenge["prerequisite_codes"]) == {"vegetarian-meal", "cycle-5km"}
    assert len(challenge["prerequisite_codes"]) == 2
    assert challenge["savings"] == {"co2e_g": 12, "water_ml": None, "waste_g": None, "energy_wh": None}
    learner = await people.learner()
    read = (await learner.get(created.headers["location"], headers={"Accept-Language": "fr"})).json()
    assert read | {"prerequisite_codes": set(read["prerequisite_codes"])} == challenge | {
        "prerequisite_codes": {"vegetarian-meal", "cycle-5km"}
    }
    refused(await admin.post("/challenges", given), 409, "challenge_code_taken")
    assert (await admin.client.delete(f"/challenges/{code}")).status_code == 204
    refused(await admin.post("/challenges", given), 409, "challenge_code_taken")  # retired ones keep their code


async def test_only_administrators_keep_the_catalogue(people: People) -> None:
    for person in (await people.learner(), await people.coach(await people.cohort())):
        refused(await person.post("/challenges", {"code": new_code(), **CHALLENGE}), 403, "not_permitted")
        for code in ("cycle-5km", "no-such-challenge"):
            refused(await person.client.patch(f"/challenges/{code}", json={"points": 1}), 403, "not_permitted")
            refused(await person.client.delete(f"/challenges/{code}"), 403, "not_permitted")


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"code": "A"}, ("/code", "string_pattern_mismatch")),
        ({"category": "sport"}, ("/category", "enum")),
        ({"difficulty": 0}, ("/difficulty", "greater_than_equal")),
        ({"points": 1001}, ("/points", "less_than_equal")),
        ({"points": 10**30}, ("/points", "less_than_equal")),
        ({"recurrence": "hourly"}, ("/recurrence", "enum")),
        ({"starts_on": "2026-02-30"}, ("/starts_on", "date_rfc3339")),
        ({"validation": None}, ("/validation", "enum")),
        ({"prerequisite_codes": ["Not A Code"]}, ("/prerequisite_codes/0", "string_pattern_mismatch")),
        ({"prerequisite_codes": ["cycle-5km"] * 11}, ("/prerequisite_codes", "too_long")),
        ({"savings": {"co2e_g": 0}}, ("/savings/co2e_g", "greater_than")),
        ({"savings": {"co2": 1}}, ("/savings/co2", "extra_forbidden")),
        ({"basis": {**CHALLENGE["basis"], "kind": "guess"}}, ("/basis/kind", "enum")),
        ({"basis": {**CHALLENGE["basis"], "note": {"fr": "Oui."}}}, ("/basis/note/en", "missing")),
        ({"texts": {"fr": CHALLENGE["texts"]["fr"]}}, ("/texts/en", "missing")),
        ({"retired_at": None}, ("/retired_at", "extra_forbidden")),
    ],
)
async def test_a_challenge_that_cannot_be_accepted_says_which_field(
    admin: Person, given: dict[str, Any], fault: tuple[str, str]
) -> None:
    code = new_code()
    assert faults(await admin.post("/challenges", {"code": code, **CHALLENGE, **given})) == [fault]
    refused(await admin.get(f"/challenges/{code}"), 404, "challenge_not_found")


async def test_a_window_that_ends_before_it_starts_is_refused(admin: Person, publish: Publish) -> None:
    window = {"starts_on": "2026-03-02", "ends_on": "2026-03-01"}
    problem = refused(
        await admin.post("/challenges", {"code": new_code(), **CHALLENGE, **window}), 422, "window_backwards"
    )
    assert problem["errors"][0]["pointer"] == "/ends_on"
    code = await publish(starts_on="2026-03-02")
    patched = await admin.client.patch(f"/challenges/{code}", json={"ends_on": "2026-03-01"})
    refused(patched, 422, "window_backwards")
    assert (await admin.get(f"/challenges/{code}")).json()["ends_on"] is None


async def test_a_change_touches_what_is_given_and_null_clears_a_window_alone(admin: Person, publish: Publish) -> None:
    code = await publish(starts_on="2026-03-01", ends_on="2026-03-31", savings={"co2e_g": 5})
    before = (await admin.get(f"/challenges/{code}")).json()
    some_changes: list[dict[str, Any]] = [
        {"points": 35},
        {"ends_on": None},
        {"savings": {"water_ml": 9}},
        {"prerequisite_codes": ["cycle-5km"]},
        {"prerequisite_codes": []},
        {},
    ]
    for changes in some_changes:
        changed = await admin.client.patch(f"/challenges/{code}", json=changes)
        assert changed.status_code == 200
        before |= changes
        if "savings" in changes:
            before["savings"] = {"co2e_g": None, "water_ml": 9, "waste_g": None, "energy_wh": None}
        assert changed.json() == before
        assert (await admin.get(f"/challenges/{code}")).json() == before
    for name in ("points", "category", "savings", "texts", "prerequisite_codes"):
        assert faults(await admin.client.patch(f"/challenges/{code}", json={name: None})) == [("", "not_null")]
    refused(await admin.client.patch("/challenges/no-such-challenge", json={}), 404, "challenge_not_found")


async def test_texts_are_changed_in_both_languages(admin: Person, publish: Publish) -> None:
    code = await publish()
    texts = {language: {"title": f"New {language}", "description": "Other."} for language in ("fr", "en")}
    assert (await admin.client.patch(f"/challenges/{code}", json={"texts": texts})).status_code == 200
    for language in ("fr", "en"):
        read = await admin.get(f"/challenges/{code}", headers={"Accept-Language": language})
        assert read.json()["title"] == f"New {language}"


async def test_prerequisites_exist_and_never_make_a_circle(admin: Person, publish: Publish) -> None:
    async def require(code: str, *before: str) -> Any:
        return await admin.client.patch(f"/challenges/{code}", json={"prerequisite_codes": before})

    unknown = {"code": new_code(), **CHALLENGE, "prerequisite_codes": ["no-such-challenge"]}
    problem = refused(await admin.post("/challenges", unknown), 422, "unknown_prerequisite")
    assert problem["errors"][0]["pointer"] == "/prerequisite_codes"
    itself = new_code()
    refused(
        await admin.post("/challenges", {"code": itself, **CHALLENGE, "prerequisite_codes": [itself]}),
        422,
        "unknown_prerequisite",
    )
    first = await publish()
    second = await publish(prerequisite_codes=[first])
    third = await publish(prerequisite_codes=[second, first])
    for code, before in [(first, first), (first, second), (first, third), (second, third)]:
        refused(await require(code, before), 422, "unknown_prerequisite")
    assert (await require(third, first)).status_code == 200
    assert (await require(second, third)).status_code == 200  # third no longer asks for second
    assert (await require(second)).status_code == 200


async def test_what_others_in_force_ask_for_is_not_retired(admin: Person, publish: Publish) -> None:
    code = await publish()
    after = [await publish(prerequisite_codes=[code]) for _ in range(2)]
    further = await publish(prerequisite_codes=[after[0]])
    badge = await new_badge(admin, {"kind": "any", "rules": [{"kind": "streak", "target": 3000}, completed(code)]})
    needed = refused(await admin.delete(f"/challenges/{code}"), 409, "challenge_needed")
    assert needed["needed_by_challenge_codes"] == sorted(after)
    assert needed["needed_by_badge_codes"] == [badge]
    assert (await admin.get(f"/challenges/{code}")).json()["retired_at"] is None
    for needing in (further, *after):
        assert (await admin.delete(f"/challenges/{needing}")).status_code == 204
    needed = refused(await admin.delete(f"/challenges/{code}"), 409, "challenge_needed")
    assert (needed["needed_by_challenge_codes"], needed["needed_by_badge_codes"]) == ([], [badge])
    assert (await admin.delete(f"/badges/{badge}")).status_code == 204
    assert (await admin.delete(f"/challenges/{code}")).status_code == 204


async def test_nothing_new_asks_for_a_retired_challenge(admin: Person, publish: Publish) -> None:
    retired, other = await publish(), await publish()
    assert (await admin.delete(f"/challenges/{retired}")).status_code == 204
    given = {"code": new_code(), **CHALLENGE, "prerequisite_codes": [retired]}
    assert retired in refused(await admin.post("/challenges", given), 422, "unknown_prerequisite")["detail"]
    patched = await admin.client.patch(f"/challenges/{other}", json={"prerequisite_codes": [retired]})
    refused(patched, 422, "unknown_prerequisite")
    for path in (f"/badges/{new_code()}", "/badges/new/dry-run"):
        send = admin.post if path.endswith("dry-run") else admin.put
        [fault] = refused(await send(path, badge_of(completed(retired))), 422, "invalid_rule")["errors"]
        assert (fault["pointer"], fault["code"]) == ("/rule/challenge_code", "retired_challenge")


async def test_a_challenge_that_asks_for_a_retired_one_already_can_still_be_changed(
    admin: Person, publish: Publish, postgres: asyncpg.Pool
) -> None:
    first = await publish()
    second = await publish(prerequisite_codes=[first])
    # As databases of earlier releases may have it.
    await postgres.execute("UPDATE challenges SET retired_at = now() WHERE code = $1", first)
    changes = {"points": 30, "prerequisite_codes": [first]}
    assert (await admin.client.patch(f"/challenges/{second}", json=changes)).status_code == 200


async def test_a_challenge_is_not_retired_while_something_that_asks_for_it_is_published(
    admin: Person, publish: Publish
) -> None:
    for _ in range(5):
        code, badge = await publish(), new_code()
        retired, published = await asyncio.gather(
            admin.delete(f"/challenges/{code}"), admin.put(f"/badges/{badge}", badge_of(completed(code)))
        )
        assert {retired.status_code, published.status_code} in ({204, 422}, {409, 201})
        if published.status_code == 201:
            assert (await admin.delete(f"/badges/{badge}")).status_code == 204


async def test_a_retired_challenge_is_out_of_the_list_and_can_still_be_read(admin: Person, publish: Publish) -> None:
    code = await publish()
    for _ in range(2):
        assert (await admin.client.delete(f"/challenges/{code}")).status_code == 204
    retired = (await admin.get(f"/challenges/{code}")).json()
    assert retired["retired_at"] is not None
    listed = (await admin.get("/challenges", params={"limit": 100})).json()["items"]
    assert code not in {challenge["code"] for challenge in listed}
    everything = [one for page in await walk(admin, "/challenges", 50, include_retired=True) for one in page]
    assert retired in everything
    refused(await admin.client.delete("/challenges/no-such-challenge"), 404, "challenge_not_found")
