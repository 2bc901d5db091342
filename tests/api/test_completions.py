"""Doing challenges: what is credited, when it may be done again, and what is refused."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.api.conftest import MONDAY_NOON, Publish
from tests.support.clock import SettableClock
from tests.support.http import faults, refused, walk
from tests.support.people import People, Person


async def done(person: Person, challenge_code: str, **body: object) -> dict[str, Any]:
    response = await person.complete(challenge_code, **body)
    assert response.status_code == 201, response.text
    outcome: dict[str, Any] = response.json()
    return outcome


async def not_again(person: Person, challenge_code: str, **body: object) -> str | None:
    """When it may be done again."""
    problem = refused(await person.complete(challenge_code, **body), 409, "already_completed")
    again: str | None = problem["next_allowed_at"]
    return again


async def test_a_completion_changes_score_category_history_and_badges_together(people: People) -> None:
    learner = await people.learner()
    before = await learner.progress()
    assert before["global_score"] == 0
    outcome = await done(learner, "cycle-5km")
    after = await learner.progress()
    assert outcome["global_score"] == after["global_score"] == 30
    assert after["score"] == {"challenge_points": 20, "badge_points": 10, "formula_version": 1}
    assert [badge["code"] for badge in after["badges"]["earned"]] == ["first-step"]
    assert outcome["awarded_badges"] == after["badges"]["earned"]
    assert [total["category"] for total in after["challenges"]["by_category"]] == ["mobility"]
    assert after["challenges"]["recent"] == [outcome["completion"]]
    assert after["projection"] == {"status": "current", "recorded_seq": 2, "applied_seq": 2} == outcome["projection"]
    history = (await learner.get("/users/me/history")).json()["items"]
    assert history[0]["completion"]["completion_id"] == outcome["completion"]["id"]
    assert history[0]["awarded_badges"] == outcome["awarded_badges"]


async def test_a_completion_keeps_what_it_was_worth_and_when_it_was_done(
    timed_people: People, clock: SettableClock
) -> None:
    learner = await timed_people.learner(time_zone="Pacific/Auckland")
    clock.set("2026-03-09T12:00:00.123456+00:00")
    response = await learner.complete("three-minute-shower", note="Froid !")
    assert response.status_code == 201
    completion = response.json()["completion"]
    assert UUID(completion["id"]).version == 7
    assert (await learner.get(response.headers["location"])).json() == completion
    assert response.headers["content-language"] == "en"
    assert completion == {
        "id": completion["id"],
        "user_id": str(learner.id),
        "challenge_code": "three-minute-shower",
        "status": "approved",
        "category": "water",
        "difficulty": 1,
        "points": 10,
        "savings": {"co2e_g": 50, "water_ml": 36000, "waste_g": None, "energy_wh": 1050},
        "period_key": "2026-03-10",
        "performed_at": "2026-03-09T12:00:00.123Z",
        "local_date": "2026-03-10",  # it is past midnight over there
        "submitted_at": "2026-03-09T12:00:00.123Z",
        "decided_at": "2026-03-09T12:00:00.123Z",
        "decided_by": None,
        "decision_reason": None,
        "note": "Froid !",
    }


async def test_the_badges_of_an_answer_are_in_its_language(people: People) -> None:
    names = {}
    for language in ("fr", "en"):
        learner = await people.learner()
        answer = await learner.post("/challenges/cycle-5km/completions", headers={"Accept-Language": language})
        names[language] = [badge["name"] for badge in answer.json()["awarded_badges"]]
        assert answer.headers["content-language"] == language
    assert names["fr"] != names["en"]


@pytest.mark.parametrize(
    ("zone", "done_at", "again_at"),
    [
        ("Europe/Paris", "2026-03-09T12:00Z", "2026-03-09T23:00:00.000Z"),
        ("Europe/Paris", "2026-03-28T23:30Z", "2026-03-29T22:00:00.000Z"),  # a day of 23 hours
        ("Europe/Paris", "2026-10-24T22:00Z", "2026-10-25T23:00:00.000Z"),  # a day of 25 hours
        ("America/Santiago", "2026-09-05T12:00Z", "2026-09-06T04:00:00.000Z"),  # no midnight: it starts at 01:00
        ("Pacific/Kiritimati", "2026-03-09T09:59Z", "2026-03-09T10:00:00.000Z"),
        ("Pacific/Pago_Pago", "2026-03-09T12:00Z", "2026-03-10T11:00:00.000Z"),
        ("Asia/Kathmandu", "2026-03-09T12:00Z", "2026-03-09T18:15:00.000Z"),
    ],
)
async def test_a_daily_challenge_is_done_once_a_day_and_again_from_the_moment_that_is_said(
    timed_people: People, clock: SettableClock, zone: str, done_at: str, again_at: str
) -> None:
    learner = await timed_people.learner(time_zone=zone)
    clock.set(done_at)
    await done(learner, "cycle-5km")
    assert await not_again(learner, "cycle-5km") == again_at
    clock.set(again_at)
    clock.advance(milliseconds=-1)
    assert await not_again(learner, "cycle-5km") == again_at
    clock.set(again_at)
    await done(learner, "cycle-5km")


async def test_a_weekly_challenge_is_done_once_a_week_from_monday_on(
    timed_people: People, clock: SettableClock
) -> None:
    learner = await timed_people.learner()
    clock.set("2026-12-30T12:00Z")
    assert (await done(learner, "compost-week"))["completion"]["period_key"] == "2026-W53"
    clock.set("2027-01-03T22:59:59.999Z")  # still Sunday in Paris
    assert await not_again(learner, "compost-week") == "2027-01-03T23:00:00.000Z"
    clock.advance(milliseconds=1)
    assert (await done(learner, "compost-week"))["completion"]["period_key"] == "2027-W01"


async def test_a_challenge_for_once_is_done_once(timed_people: People, clock: SettableClock) -> None:
    learner = await timed_people.learner()
    assert (await done(learner, "refuse-junk-mail"))["completion"]["period_key"] == "once"
    clock.advance(days=4000)
    assert await not_again(learner, "refuse-junk-mail") is None


async def test_it_may_never_be_done_again_when_the_window_closes_first(
    timed_people: People, clock: SettableClock, publish: Publish
) -> None:
    learner = await timed_people.learner()
    code = await publish(ends_on="2026-03-09")
    await done(learner, code)
    assert await not_again(learner, code) is None


async def test_other_people_and_other_challenges_do_not_count(timed_people: People) -> None:
    learner, other = await timed_people.learner(), await timed_people.learner()
    await done(learner, "cycle-5km")
    await done(learner, "metro-10km")
    await done(other, "cycle-5km")


async def test_a_refused_repeat_leaves_nothing_behind(people: People) -> None:
    learner = await people.learner()
    await done(learner, "cycle-5km")
    before = await learner.progress()
    await not_again(learner, "cycle-5km")
    assert await learner.progress() == before


async def test_the_days_of_a_window_are_the_persons_own(
    timed_people: People, clock: SettableClock, publish: Publish
) -> None:
    code = await publish(starts_on="2026-03-10", ends_on="2026-03-10")
    paris, kiritimati = await timed_people.learner(), await timed_people.learner(time_zone="Pacific/Kiritimati")
    clock.set("2026-03-09T22:59:59.999Z")
    refused(await paris.complete(code), 409, "challenge_closed")
    await done(kiritimati, code)
    clock.set("2026-03-09T23:00Z")
    await done(paris, code)
    late = await timed_people.learner()
    clock.set("2026-03-10T23:00Z")
    refused(await late.complete(code), 409, "challenge_closed")
    await done(late, code, performed_at="2026-03-10T22:59:59Z")


async def test_prerequisites_come_first(people: People, publish: Publish) -> None:
    learner = await people.learner()
    code = await publish(prerequisite_codes=["cycle-5km", "vegetarian-meal"])
    for first, missing in [("cycle-5km", ["cycle-5km", "vegetarian-meal"]), ("vegetarian-meal", ["vegetarian-meal"])]:
        problem = refused(await learner.complete(code), 409, "prerequisite_missing")
        assert problem["missing_challenge_codes"] == missing
        await done(learner, first)
    await done(learner, code)


async def test_a_prerequisite_that_awaits_review_does_not_count_yet(people: People, publish: Publish) -> None:
    learner = await people.learner()
    code = await publish(prerequisite_codes=["keep-phone-one-more-year"])
    await done(learner, "keep-phone-one-more-year")
    refused(await learner.complete(code), 409, "prerequisite_missing")


async def test_a_retired_challenge_cannot_be_done_and_what_was_done_stays(
    people: People, admin: Person, publish: Publish
) -> None:
    learner = await people.learner()
    code = await publish(points=33)
    await done(learner, code)
    await admin.client.delete(f"/challenges/{code}")
    refused(await learner.complete(code), 409, "challenge_retired")
    refused(await (await people.learner()).complete(code), 409, "challenge_retired")
    assert (await learner.progress())["score"]["challenge_points"] == 33


async def test_a_challenge_that_changes_leaves_what_was_done_at_its_worth(
    timed_people: People, clock: SettableClock, admin: Person, publish: Publish
) -> None:
    learner = await timed_people.learner()
    code = await publish(points=20, savings={"co2e_g": 100})
    await done(learner, code)
    changes = {"points": 50, "category": "food", "savings": {"co2e_g": 7}}
    assert (await admin.client.patch(f"/challenges/{code}", json=changes)).status_code == 200
    clock.advance(days=1)
    await done(learner, code)
    progress = await learner.progress()
    assert progress["challenges"]["by_category"] == [
        {"category": "food", "completion_count": 1, "points": 50, "co2e_g": 7},
        {"category": "mobility", "completion_count": 1, "points": 20, "co2e_g": 100},
    ]
    assert progress["challenges"]["distinct_challenge_count"] == 1


async def test_a_reviewed_challenge_waits_for_its_reviewer(people: People) -> None:
    learner = await people.learner()
    outcome = await done(learner, "keep-phone-one-more-year", note="Batterie changée.")
    assert (outcome["completion"]["status"], outcome["completion"]["decided_at"]) == ("pending", None)
    assert (outcome["awarded_badges"], outcome["global_score"]) == ([], 0)
    progress = await learner.progress()
    assert (progress["challenges"]["pending_count"], progress["challenges"]["completion_count"]) == (1, 0)
    assert progress["streak"]["state"] == "none"
    assert await not_again(learner, "keep-phone-one-more-year") is None


@pytest.mark.parametrize("hours_ago", [0, 1, 47.9, 48])
async def test_what_was_done_up_to_48_hours_ago_counts_for_its_own_day(
    timed_people: People, clock: SettableClock, hours_ago: float
) -> None:
    learner = await timed_people.learner(time_zone="UTC")
    performed_at = clock.now() - timedelta(hours=hours_ago)
    outcome = await done(learner, "cycle-5km", performed_at=performed_at.isoformat())
    assert datetime.fromisoformat(outcome["completion"]["performed_at"]) == performed_at
    assert outcome["completion"]["local_date"] == outcome["completion"]["period_key"] == str(performed_at.date())
    assert outcome["completion"]["submitted_at"] == "2026-03-09T12:00:00.000Z"
    assert (await learner.progress())["streak"]["last_active_on"] == str(performed_at.date())


@pytest.mark.parametrize(
    "performed_at",
    ["2026-03-09T12:00:00.001Z", "2026-03-09T13:00:00+00:30", "2026-03-07T11:59:59.999Z", "1970-01-01T00:00:00Z"],
)
async def test_what_was_not_done_yet_or_too_long_ago_is_refused(timed_people: People, performed_at: str) -> None:
    learner = await timed_people.learner()
    response = await learner.complete("cycle-5km", performed_at=performed_at)
    assert refused(response, 422, "performed_out_of_range")["errors"][0]["pointer"] == "/performed_at"


async def test_a_late_entry_mends_the_streak_and_takes_up_its_own_day(
    timed_people: People, clock: SettableClock
) -> None:
    learner = await timed_people.learner()
    await done(learner, "cycle-5km")
    clock.advance(days=2)
    await done(learner, "cycle-5km")
    assert (await learner.progress())["streak"]["current_days"] == 1
    await done(learner, "cycle-5km", performed_at="2026-03-10T12:00:00Z")
    assert (await learner.progress())["streak"] == {
        "current_days": 3,
        "longest_days": 3,
        "state": "active",
        "last_active_on": "2026-03-11",
        "freezes": 0,
    }
    # The 11th is done as well: the next day that is free is the 12th.
    again = await not_again(learner, "cycle-5km", performed_at="2026-03-10T20:00:00Z")
    assert again == await not_again(learner, "cycle-5km") == "2026-03-11T23:00:00.000Z"


async def test_from_next_allowed_at_on_it_is_allowed(timed_people: People, clock: SettableClock) -> None:
    learner = await timed_people.learner()
    sunday = "2026-03-08T12:00:00Z"
    await done(learner, "cycle-5km")
    await done(learner, "cycle-5km", performed_at=sunday)
    again = await not_again(learner, "cycle-5km", performed_at=sunday)
    assert again == "2026-03-09T23:00:00.000Z"
    clock.set(again)
    await done(learner, "cycle-5km")

    await done(learner, "eco-drive-50km", performed_at=sunday)
    # It is Tuesday there, and this week is free: the moment is past, and it is allowed at once.
    again = await not_again(learner, "eco-drive-50km", performed_at=sunday)
    assert again == "2026-03-08T23:00:00.000Z"
    await done(learner, "eco-drive-50km")
    assert await not_again(learner, "eco-drive-50km", performed_at=sunday) == "2026-03-15T23:00:00.000Z"


async def test_moving_to_another_zone_touches_later_days_alone(timed_people: People, clock: SettableClock) -> None:
    learner = await timed_people.learner(time_zone="Pacific/Kiritimati")
    first = (await done(learner, "cycle-5km"))["completion"]
    assert first["local_date"] == "2026-03-10"
    assert (await learner.client.patch("/users/me", json={"time_zone": "Pacific/Pago_Pago"})).status_code == 200
    # It is still the 9th over there, where the 10th is done already.
    assert (await done(learner, "cycle-5km"))["completion"]["local_date"] == "2026-03-09"
    clock.advance(days=1)
    assert await not_again(learner, "cycle-5km") == "2026-03-11T11:00:00.000Z"
    clock.advance(days=1)
    assert (await done(learner, "cycle-5km"))["completion"]["local_date"] == "2026-03-11"
    progress = await learner.progress()
    assert progress["streak"]["current_days"] == 3
    assert progress["challenges"]["recent"][-1] == first


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ({"performed_at": "yesterday"}, ("/performed_at", "datetime_rfc3339")),
        ({"performed_at": "2026-03-09T12:00:00"}, ("/performed_at", "datetime_rfc3339")),
        ({"performed_at": 1773057600}, ("/performed_at", "datetime_rfc3339")),
        ({"note": ""}, ("/note", "string_too_short")),
        ({"note": "x" * 501}, ("/note", "string_too_long")),
        ({"note": "\0"}, ("/note", "unstorable_character")),
        ({"points": 1000}, ("/points", "extra_forbidden")),
        ({"user_id": str(UUID(int=1))}, ("/user_id", "extra_forbidden")),
        ([], ("", "model_attributes_type")),
    ],
)
async def test_a_completion_that_cannot_be_accepted_says_which_field(
    people: People, body: Any, fault: tuple[str, str]
) -> None:
    learner = await people.learner()
    assert faults(await learner.post("/challenges/cycle-5km/completions", body)) == [fault]
    assert (await learner.progress())["challenges"]["recent"] == []


async def test_a_challenge_that_does_not_exist_cannot_be_done(people: People) -> None:
    learner = await people.learner()
    refused(await learner.complete("no-such-challenge"), 404, "challenge_not_found")
    assert faults(await learner.complete("No_Code")) == [("/path/challenge_code", "string_pattern_mismatch")]


async def months_of_completions(learner: Person, clock: SettableClock) -> list[Mapping[str, Any]]:
    completions = [(await done(learner, "train-500km"))["completion"]]
    for _ in range(6):
        completions.append((await done(learner, "cycle-5km"))["completion"])
        clock.advance(days=1)
    return completions


async def test_what_was_done_is_listed_newest_first_on_pages_that_hold_everything_once(
    timed_people: People, clock: SettableClock
) -> None:
    learner = await timed_people.learner()
    coach = await timed_people.coach(await timed_people.cohort(learner))
    newest_first = list(reversed(await months_of_completions(learner, clock)))
    for limit in (3, 7):
        for person, user_id in [(learner, "me"), (coach, learner.id)]:
            pages = await walk(person, f"/users/{user_id}/completions", limit)
            assert [completion for page in pages for completion in page] == newest_first
            assert len(pages) == -(-7 // limit)
    for status, expected in [("approved", newest_first[:6]), ("pending", newest_first[6:]), ("reversed", [])]:
        pages = await walk(learner, "/users/me/completions", 4, status=status)
        assert [completion for page in pages for completion in page] == expected


async def test_one_completion_is_found_under_its_person_alone(people: People, admin: Person) -> None:
    learner, other = await people.learner(), await people.learner()
    completion = (await done(learner, "cycle-5km"))["completion"]
    for person in (learner, admin):
        found = await person.get(f"/users/{learner.id}/completions/{completion['id']}")
        assert (found.status_code, found.json()) == (200, completion)
    refused(await other.get(f"/users/{learner.id}/completions/{completion['id']}"), 403, "not_permitted")
    refused(await other.get(f"/users/me/completions/{completion['id']}"), 404, "completion_not_found")
    refused(await learner.get(f"/users/me/completions/{UUID(int=7)}"), 404, "completion_not_found")
    assert faults(await learner.get("/users/me/completions/7")) == [("/path/completion_id", "uuid_parsing")]


async def test_a_late_entry_is_listed_by_when_it_was_entered(timed_people: People) -> None:
    learner = await timed_people.learner()
    first = await done(learner, "cycle-5km")
    late = await done(learner, "cycle-5km", performed_at=(MONDAY_NOON - timedelta(days=1)).isoformat())
    listed = (await learner.get("/users/me/completions")).json()["items"]
    assert listed == [late["completion"], first["completion"]]


async def test_a_cursor_is_of_use_for_its_own_list_alone(timed_people: People, clock: SettableClock) -> None:
    learner, other = await timed_people.learner(), await timed_people.learner()
    await months_of_completions(learner, clock)
    page = (await learner.get("/users/me/completions", params={"limit": 2})).json()
    cursor = page["next_cursor"]
    # Under one's own id it is the same list, by the same name or not.
    by_id = await learner.get(f"/users/{learner.id}/completions", params={"limit": 2, "cursor": cursor})
    assert by_id.status_code == 200
    for person, path, parameters in (
        (other, "/users/me/completions", {}),
        (learner, "/users/me/completions", {"status": "approved"}),
        (learner, "/users/me/history", {}),
        (learner, "/challenges", {}),
    ):
        refused(await person.get(path, params={**parameters, "cursor": cursor}), 422, "invalid_cursor")
    assert faults(await learner.get("/users/me/completions?status=done")) == [("/query/status", "enum")]
