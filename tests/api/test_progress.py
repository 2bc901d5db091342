"""The merge of both stores, field by field, and what of it is read alone."""

from typing import Any
from uuid import UUID

import pytest

from rebootcamp.domain.texts import Language
from rebootcamp.pictures.badge_art import art_address
from rebootcamp.repositories.seeds import read_badges
from tests.api.conftest import Publish
from tests.conftest import PROJECT
from tests.support.clock import SettableClock
from tests.support.http import refused, walk
from tests.support.people import People, Person

BADGES = {design.code for design in read_badges(PROJECT)}


async def do(person: Person, *challenge_codes: str, **body: object) -> list[dict[str, Any]]:
    completions = []
    for code in challenge_codes:
        response = await person.complete(code, **body)
        assert response.status_code == 201, response.text
        completions.append(response.json()["completion"])
    return completions


async def test_before_anything_is_done_every_key_is_there_and_nothing_is_known(timed_people: People) -> None:
    learner = await timed_people.learner()
    progress = await learner.progress()
    goals = progress["badges"].pop("next")
    assert progress == {
        "user": {
            "id": str(learner.id),
            "display_name": learner.user.display_name,
            "cohort": None,
            "joined_at": "2026-03-09T12:00:00.000Z",
        },
        "global_score": 0,
        "score": {"challenge_points": 0, "badge_points": 0, "formula_version": 1},
        "level": {"number": 1, "min_score": 0, "next_min_score": 100},
        "challenges": {
            "completion_count": 0,
            "distinct_challenge_count": 0,
            "pending_count": 0,
            "by_category": [],
            "recent": [],
        },
        "savings": {"co2e_g": None, "water_ml": None, "waste_g": None, "energy_wh": None, "unknown_count": 0},
        "badges": {"earned_count": 0, "earned": []},
        "streak": {"current_days": 0, "longest_days": 0, "state": "none", "last_active_on": None, "freezes": 0},
        "projection": {"status": "current", "recorded_seq": 1, "applied_seq": 1},
    }
    assert len(goals) == 5
    assert all(set(goal) == {"code", "name", "criteria", "art_url", "current", "target"} for goal in goals)
    assert all(goal["current"] == 0 < goal["target"] for goal in goals)


async def test_everything_that_was_done_is_in_it(timed_people: People, clock: SettableClock) -> None:
    learner = await timed_people.learner()
    cohort = await timed_people.cohort(learner)
    await do(learner, "cycle-5km", "three-minute-shower", "climate-workshop", "compost-week")
    clock.advance(days=1)
    await do(learner, "keep-phone-one-more-year")
    latest = await do(learner, "cycle-5km", "air-dry-laundry")
    progress = await learner.progress()
    recent, goals = progress["challenges"].pop("recent"), progress["badges"].pop("next")
    assert progress == {
        "user": {
            "id": str(learner.id),
            "display_name": learner.user.display_name,
            "cohort": {"code": cohort, "name": f"Cohort {cohort}"},
            "joined_at": "2026-03-09T12:00:00.000Z",
        },
        "global_score": 115 + 60,
        "score": {"challenge_points": 115, "badge_points": 60, "formula_version": 1},
        "level": {"number": 2, "min_score": 100, "next_min_score": 300},
        "challenges": {
            "completion_count": 6,
            "distinct_challenge_count": 5,
            "pending_count": 1,
            "by_category": [
                {"category": "energy", "completion_count": 1, "points": 10, "co2e_g": 100},
                {"category": "learning", "completion_count": 1, "points": 40, "co2e_g": None},
                {"category": "mobility", "completion_count": 2, "points": 40, "co2e_g": 1420},
                {"category": "waste", "completion_count": 1, "points": 15, "co2e_g": None},
                {"category": "water", "completion_count": 1, "points": 10, "co2e_g": 50},
            ],
        },
        "savings": {
            "co2e_g": 1570,
            "water_ml": 36000,
            "waste_g": 1060,
            "energy_wh": 3050,
            "unknown_count": 2,
        },
        "badges": {
            "earned_count": 3,
            "earned": [
                {"code": "explorer", "name": "Explorer", "tier": "silver", "points": 30}
                | {"art_url": art_address("explorer", 1, Language.EN)}
                | {"awarded_at": "2026-03-09T12:00:00.000Z", "source": "rule"},
                {"code": "curious-mind", "name": "Curious mind", "tier": "bronze", "points": 20}
                | {"art_url": art_address("curious-mind", 1, Language.EN)}
                | {"awarded_at": "2026-03-09T12:00:00.000Z", "source": "rule"},
                {"code": "first-step", "name": "First step", "tier": "bronze", "points": 10}
                | {"art_url": art_address("first-step", 1, Language.EN)}
                | {"awarded_at": "2026-03-09T12:00:00.000Z", "source": "rule"},
            ],
        },
        "streak": {
            "current_days": 2,
            "longest_days": 2,
            "state": "active",
            "last_active_on": "2026-03-10",
            "freezes": 0,
        },
        "projection": {"status": "current", "recorded_seq": 8, "applied_seq": 8},
    }
    assert recent[:2] == latest[::-1]
    assert recent == (await learner.get("/users/me/completions", params={"limit": 5})).json()["items"]
    assert goals[0] == {
        "code": "three-day-spark",
        "name": goals[0]["name"],
        "criteria": goals[0]["criteria"],
        "art_url": art_address("three-day-spark", 1, Language.EN),
        "current": 2,
        "target": 3,
    }
    shares = [goal["current"] / goal["target"] for goal in goals]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(
    ("later", "state", "current_days"),
    [("2026-03-10T22:59Z", "active", 2), ("2026-03-10T23:00Z", "at_risk", 2), ("2026-03-11T23:00Z", "broken", 0)],
)
async def test_a_streak_is_at_risk_today_and_broken_only_tomorrow(
    timed_people: People, clock: SettableClock, later: str, state: str, current_days: int
) -> None:
    learner = await timed_people.learner()
    await do(learner, "cycle-5km")
    clock.advance(days=1)
    await do(learner, "cycle-5km")
    clock.set(later)
    assert (await learner.progress())["streak"] == {
        "current_days": current_days,
        "longest_days": 2,
        "state": state,
        "last_active_on": "2026-03-10",
        "freezes": 0,
    }


async def test_badges_for_streaks_come_with_the_day_that_completes_them(
    timed_people: People, clock: SettableClock
) -> None:
    learner = await timed_people.learner()
    won = []
    for _ in range(7):
        outcome = (await learner.complete("tap-water-1-5l")).json()
        won.append([badge["code"] for badge in outcome["awarded_badges"]])
        clock.advance(days=1)
    assert won == [["first-step"], [], ["three-day-spark"], [], [], [], ["week-streak"]]


async def test_what_a_badge_is_called_follows_the_reader(timed_people: People) -> None:
    learner = await timed_people.learner()
    await do(learner, "cycle-5km")
    texts = {}
    for language in ("fr", "en"):
        answer = await learner.get("/users/me/progress", headers={"Accept-Language": language})
        assert answer.headers["content-language"] == language
        badges = answer.json()["badges"]
        texts[language] = [badge["name"] for badge in badges["earned"]] + [goal["criteria"] for goal in badges["next"]]
    assert not set(texts["fr"]) & set(texts["en"])


async def test_all_badges_are_either_earned_or_can_be_won_the_nearest_first(people: People) -> None:
    learner = await people.learner()
    await do(learner, "cycle-5km", "climate-workshop")
    standing = (await learner.get("/users/me/badges")).json()
    progress = (await learner.progress())["badges"]
    assert set(standing) == {"earned_count", "earned", "next"}
    assert standing["earned"] == progress["earned"]
    assert standing["earned_count"] == progress["earned_count"] == 2
    assert standing["next"][:5] == progress["next"]
    assert {badge["code"] for badge in standing["earned"] + standing["next"]} >= BADGES


async def test_the_history_tells_everything_newest_first(
    timed_people: People, clock: SettableClock, publish: Publish
) -> None:
    learner = await timed_people.learner()
    (pending,) = await do(learner, "train-500km")
    clock.advance(hours=1)
    (late,) = await do(learner, "climate-workshop", performed_at="2026-03-08T10:00:00Z")
    entries = (await learner.get("/users/me/history")).json()["items"]
    badges = [badge["code"] for badge in entries[0].pop("awarded_badges")]
    assert badges == ["first-step", "curious-mind"]
    nothing_else: dict[str, Any] = {
        "revoked_badges": [],
        "pause": None,
        "cohort_code": None,
        "frozen_on": [],
        "reason": None,
    }
    common = {"awarded_badges": [], **nothing_else}
    assert entries == [
        {
            "seq": 3,
            "type": "completion_approved",
            "recorded_at": "2026-03-09T13:00:00.000Z",
            "completion": {
                "completion_id": late["id"],
                "challenge_code": "climate-workshop",
                "local_date": "2026-03-08",
                "points": 40,
            },
            **nothing_else,
        },
        {
            "seq": 2,
            "type": "completion_submitted",
            "recorded_at": "2026-03-09T12:00:00.000Z",
            "completion": {
                "completion_id": pending["id"],
                "challenge_code": "train-500km",
                "local_date": "2026-03-09",
                "points": None,
            },
            **common,
        },
        {"seq": 1, "type": "user_registered", "recorded_at": "2026-03-09T12:00:00.000Z", "completion": None, **common},
    ]


async def test_the_pages_of_a_history_hold_every_event_once(timed_people: People, clock: SettableClock) -> None:
    learner = await timed_people.learner()
    for _ in range(5):
        await do(learner, "cycle-5km", "tap-water-1-5l")
        clock.advance(days=1)
    for limit in (1, 4, 11, 100):
        pages = await walk(learner, "/users/me/history", limit)
        assert [entry["seq"] for page in pages for entry in page] == list(range(11, 0, -1))
        assert len(pages) == -(-11 // limit)


async def test_a_history_goes_on_where_it_was_while_more_happens(timed_people: People) -> None:
    learner = await timed_people.learner()
    await do(learner, "cycle-5km", "tap-water-1-5l")
    first = (await learner.get("/users/me/history", params={"limit": 2})).json()
    await do(learner, "metro-10km", "vegetarian-meal")
    rest = await learner.get("/users/me/history", params={"limit": 2, "cursor": first["next_cursor"]})
    assert [entry["seq"] for entry in first["items"] + rest.json()["items"]] == [3, 2, 1]


async def test_a_cursor_of_someone_elses_history_is_refused(timed_people: People) -> None:
    learner, other = await timed_people.learner(), await timed_people.learner()
    await do(learner, "cycle-5km")
    await do(other, "cycle-5km")
    cursor = (await learner.get("/users/me/history", params={"limit": 1})).json()["next_cursor"]
    for person, path in [(other, "/users/me/history"), (learner, "/users/me/completions")]:
        refused(await person.get(path, params={"cursor": cursor}), 422, "invalid_cursor")


async def test_the_badge_catalogue_says_what_can_be_won(people: People) -> None:
    learner = await people.learner()
    answer = await learner.get("/badges", params={"limit": 100})
    badges = {badge["code"]: badge for badge in answer.json()["items"]}
    assert answer.headers["content-language"] == "en"
    assert set(badges) >= BADGES
    first_step = badges["first-step"]
    assert first_step == {
        "code": "first-step",
        "name": "First step",
        "criteria": first_step["criteria"],
        "tier": "bronze",
        "points": 10,
        "art": "🌱",
        "art_url": art_address("first-step", 1, Language.EN),
        "revocable": False,
        "version": 1,
        "published_at": first_step["published_at"],
        "retired": False,
    }
    assert (await learner.get("/badges/first-step")).json() == first_step
    pages = await walk(learner, "/badges", limit=5)
    assert [len(page) for page in pages[:-1]] == [5] * (len(pages) - 1)
    assert [badge["code"] for page in pages for badge in page] == sorted(badges)
    in_french = await learner.get("/badges/first-step", headers={"Accept-Language": "fr"})
    assert in_french.headers["content-language"] == "fr"
    assert in_french.json()["criteria"] != first_step["criteria"]
    refused(await learner.get("/badges/no-such-badge"), 404, "badge_not_found")


async def test_ids_of_completions_are_in_the_order_of_submission(people: People) -> None:
    learner = await people.learner()
    ids = [UUID(one["id"]) for one in await do(learner, "cycle-5km", "metro-10km", "vegetarian-meal")]
    assert ids == sorted(ids)
