"""Reviews: the queue, who may decide, what a decision does, and that it is taken once."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from uuid import uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from rebootcamp.composition import Container
from rebootcamp.domain.badges import BadgeDesign, BadgeText, Tier
from rebootcamp.domain.rules import CompletedChallenge
from rebootcamp.domain.texts import Language
from tests.support.bench import Bench
from tests.support.people import People, Person

OpenApp: TypeAlias = Callable[..., AbstractAsyncContextManager[FastAPI]]
REVIEWED = "keep-phone-one-more-year"
"""100 points, once, reviewed; it wins first-step (10), ten-kilos-spared (15) and second-life (35), all permanent."""
PERMANENT = {"first-step", "ten-kilos-spared", "second-life"}
WHY = {"reason": "The receipt is of another year."}


@dataclass(frozen=True, slots=True)
class Classroom:
    """A learner and the coach of their cohort."""

    learner: Person
    coach: Person


@pytest.fixture
async def classroom(people: People) -> Classroom:
    learner = await people.learner()
    return Classroom(learner, await people.coach(await people.cohort(learner)))


async def submitted(learner: Person, challenge_code: str = REVIEWED) -> dict[str, Any]:
    response = await learner.complete(challenge_code)
    assert response.status_code == 201, response.text
    completion: dict[str, Any] = response.json()["completion"]
    return completion


async def decide(person: Person, completion: dict[str, Any], decision: str, **body: str) -> dict[str, Any]:
    response = await person.post(f"/completions/{completion['id']}/{decision}", body)
    assert response.status_code == 200, response.text
    outcome: dict[str, Any] = response.json()
    return outcome


async def history(person: Person) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await person.get("/users/me/history")).json()["items"]
    return items


async def facts(postgres: asyncpg.Pool, person: Person) -> dict[str, Any]:
    """What PostgreSQL holds of a person, past the service."""
    row = await postgres.fetchrow(
        """
        SELECT (SELECT count(*) FROM user_events WHERE user_id = $1) AS events,
               (SELECT array_agg(points ORDER BY seq) FROM ledger_entries WHERE user_id = $1) AS ledger,
               (SELECT sum(points) FROM user_totals WHERE user_id = $1) AS points,
               (SELECT sum(completion_count) FROM user_totals WHERE user_id = $1) AS completions
        """,
        person.id,
    )
    return dict(row)


async def test_approval_credits_what_waited(classroom: Classroom) -> None:
    completion = await submitted(classroom.learner)
    before = await classroom.learner.progress()
    assert (before["global_score"], before["challenges"]["pending_count"]) == (0, 1)
    outcome = await decide(classroom.coach, completion, "approve")
    assert outcome["completion"]["status"] == "approved"
    assert outcome["completion"]["decided_by"] == str(classroom.coach.id)
    assert {badge["code"] for badge in outcome["awarded_badges"]} == PERMANENT
    after = await classroom.learner.progress()
    assert outcome["global_score"] == after["global_score"] == 160
    assert after["challenges"]["pending_count"] == 0
    assert [entry["type"] for entry in await history(classroom.learner)] == [
        "completion_approved",
        "completion_submitted",
        "user_registered",
    ]


async def test_a_rejection_gives_its_reason_credits_nothing_and_frees_the_period(classroom: Classroom) -> None:
    completion = await submitted(classroom.learner)
    outcome = await decide(classroom.coach, completion, "reject", **WHY)
    assert outcome["completion"]["decision_reason"] == WHY["reason"]
    assert (outcome["global_score"], outcome["awarded_badges"]) == (0, [])
    mine = (await classroom.learner.get("/users/me/completions")).json()["items"][0]
    assert (mine["status"], mine["decision_reason"]) == ("rejected", WHY["reason"])
    latest = (await history(classroom.learner))[0]
    assert (latest["type"], latest["completion"]["completion_id"]) == ("completion_rejected", completion["id"])
    assert (await classroom.learner.complete(REVIEWED)).status_code == 201


async def test_the_reason_is_kept_with_the_completion_and_not_in_any_event(
    classroom: Classroom, postgres: asyncpg.Pool
) -> None:
    await decide(classroom.coach, await submitted(classroom.learner), "reject", **WHY)
    log = await postgres.fetchval(
        "SELECT string_agg(body::text, '') FROM user_events WHERE user_id = $1", classroom.learner.id
    )
    assert WHY["reason"] not in log
    assert WHY["reason"] not in str(await history(classroom.learner))


async def test_a_late_approval_counts_for_the_day_it_was_performed(people: People) -> None:
    learner, admin = await people.learner(), await people.admin()
    yesterday = datetime.now(UTC) - timedelta(days=1)
    await learner.complete("cycle-5km")
    response = await learner.complete(REVIEWED, performed_at=yesterday.isoformat())
    assert (await learner.progress())["streak"]["current_days"] == 1
    await decide(admin, response.json()["completion"], "approve")
    assert (await learner.progress())["streak"]["current_days"] == 2


async def test_a_reversal_takes_back_points_day_and_totals_and_frees_the_period(classroom: Classroom) -> None:
    completion = await submitted(classroom.learner)
    await decide(classroom.coach, completion, "approve")
    outcome = await decide(classroom.coach, completion, "reverse", **WHY)
    assert outcome["completion"]["status"] == "reversed"
    progress = await classroom.learner.progress()
    assert outcome["global_score"] == progress["global_score"] == 60, "the badges are permanent"
    assert progress["challenges"]["completion_count"] == progress["challenges"]["distinct_challenge_count"] == 0
    assert progress["challenges"]["by_category"] == []
    assert progress["savings"] == {
        "co2e_g": None,
        "water_ml": None,
        "waste_g": None,
        "energy_wh": None,
        "unknown_count": 0,
    }
    assert progress["streak"]["state"] == "none"
    assert (await history(classroom.learner))[0]["completion"]["points"] == -100
    again = await submitted(classroom.learner)
    assert (await decide(classroom.coach, again, "approve"))["global_score"] == 160


async def test_reversing_one_of_two_completions_leaves_the_day_active(classroom: Classroom) -> None:
    cycled, showered = (
        await submitted(classroom.learner, "cycle-5km"),
        await submitted(classroom.learner, "three-minute-shower"),
    )
    await decide(classroom.coach, cycled, "reverse", **WHY)
    assert (await classroom.learner.progress())["streak"]["current_days"] == 1
    await decide(classroom.coach, showered, "reverse", **WHY)
    assert (await classroom.learner.progress())["streak"]["state"] == "none"


async def test_a_reversal_revokes_a_revocable_badge_which_can_be_won_again(
    classroom: Classroom, container: Container
) -> None:
    code = f"train-{uuid4().hex[:8]}"
    text = BadgeText("Train", "Take the train.")
    rule = CompletedChallenge(challenge_code="train-500km")
    design = BadgeDesign(code, Tier.SILVER, 7, "🚆", True, rule, {Language.FR: text, Language.EN: text})
    await container.badges.publisher.publish(design)
    learner, coach = classroom.learner, classroom.coach

    completion = await submitted(learner, "train-500km")
    won = await decide(coach, completion, "approve")
    assert code in {badge["code"] for badge in won["awarded_badges"]}
    lost = await decide(coach, completion, "reverse", **WHY)
    assert [badge["code"] for badge in lost["revoked_badges"]] == [code]
    assert lost["global_score"] == won["global_score"] - 150 - 7
    badges = (await learner.get("/users/me/badges")).json()
    assert code not in {badge["code"] for badge in badges["earned"]}
    assert code in {badge["code"] for badge in badges["next"]}
    reversal, approval = (await history(learner))[:2]
    assert [badge["code"] for badge in reversal["revoked_badges"]] == [code]
    assert code in {badge["code"] for badge in approval["awarded_badges"]}, "the history tells what was"

    again = await decide(coach, await submitted(learner, "train-500km"), "approve")
    assert [badge["code"] for badge in again["awarded_badges"]] == [code]
    assert again["global_score"] == won["global_score"]


async def test_a_prerequisite_that_was_used_stays_used(classroom: Classroom) -> None:
    meal = await submitted(classroom.learner, "vegetarian-meal")
    await submitted(classroom.learner, "replace-four-red-meat-meals")
    await decide(classroom.coach, meal, "reverse", **WHY)
    progress = await classroom.learner.progress()
    assert [row["completion_count"] for row in progress["challenges"]["by_category"]] == [1]


@pytest.mark.parametrize(
    ("decision", "body", "before"), [("approve", {}, []), ("reject", WHY, []), ("reverse", WHY, ["approve"])]
)
async def test_a_decision_taken_again_answers_the_same_and_changes_nothing(
    classroom: Classroom, postgres: asyncpg.Pool, decision: str, body: dict[str, str], before: list[str]
) -> None:
    completion = await submitted(classroom.learner)
    for earlier in before:
        await decide(classroom.coach, completion, earlier)
    first = await decide(classroom.coach, completion, decision, **body)
    await classroom.learner.complete("cycle-5km")  # What came later does not show in the answer.
    there = await facts(postgres, classroom.learner)
    again = await decide(classroom.coach, completion, decision, **({"reason": "Another."} if body else {}))
    assert again == first
    assert await facts(postgres, classroom.learner) == there


@pytest.mark.parametrize(
    ("reached", "decision", "status"),
    [
        ([], "reverse", "pending"),
        (["approve"], "reject", "approved"),
        (["reject"], "approve", "rejected"),
        (["reject"], "reverse", "rejected"),
        (["approve", "reverse"], "approve", "reversed"),
        (["approve", "reverse"], "reject", "reversed"),
    ],
)
async def test_another_decision_is_refused_with_where_it_stands(
    classroom: Classroom, reached: list[str], decision: str, status: str
) -> None:
    completion = await submitted(classroom.learner)
    for earlier in reached:
        await decide(classroom.coach, completion, earlier, **({} if earlier == "approve" else WHY))
    response = await classroom.coach.post(f"/completions/{completion['id']}/{decision}", WHY)
    assert response.status_code == 409
    assert (response.json()["code"], response.json()["completion_status"]) == ("wrong_completion_status", status)


@pytest.fixture(scope="module")
async def another_process(open_app: OpenApp) -> AsyncIterator[FastAPI]:
    """An application that shares nothing with the other one but the stores."""
    async with open_app() as app:
        yield app


def elsewhere(person: Person, app: FastAPI) -> AsyncClient:
    """The same person's client of that application."""
    return AsyncClient(transport=ASGITransport(app), base_url="http://test", headers=person.client.headers)


async def test_two_reviewers_at_once_take_one_decision(
    people: People, classroom: Classroom, postgres: asyncpg.Pool, another_process: FastAPI
) -> None:
    completion = await submitted(classroom.learner)
    reviewers = [classroom.coach.client, elsewhere(await people.admin(), another_process)]
    answers = await asyncio.gather(
        *(reviewer.post(f"/completions/{completion['id']}/approve") for reviewer in reviewers * 4)
    )
    assert [answer.status_code for answer in answers] == [200] * 8
    assert len({answer.json()["completion"]["decided_by"] for answer in answers}) == 1
    assert await facts(postgres, classroom.learner) == {"events": 3, "ledger": [100], "points": 100, "completions": 1}


async def test_approval_and_rejection_at_once_exclude_each_other(
    people: People, classroom: Classroom, postgres: asyncpg.Pool, another_process: FastAPI
) -> None:
    completion = await submitted(classroom.learner)
    path, admin = f"/completions/{completion['id']}", elsewhere(await people.admin(), another_process)
    answers = await asyncio.gather(classroom.coach.post(f"{path}/approve"), admin.post(f"{path}/reject", json=WHY))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert (await facts(postgres, classroom.learner))["events"] == 3


async def test_two_reversals_at_once_take_the_points_back_once(
    people: People, classroom: Classroom, postgres: asyncpg.Pool, another_process: FastAPI
) -> None:
    completion = await submitted(classroom.learner)
    await decide(classroom.coach, completion, "approve")
    reviewers = [classroom.coach.client, elsewhere(await people.admin(), another_process)]
    answers = await asyncio.gather(
        *(reviewer.post(f"/completions/{completion['id']}/reverse", json=WHY) for reviewer in reviewers * 4)
    )
    assert [answer.status_code for answer in answers] == [200] * 8
    assert len({answer.json()["completion"]["decided_by"] for answer in answers}) == 1
    expected = {"events": 4, "ledger": [100, -100], "points": 0, "completions": 0}
    assert await facts(postgres, classroom.learner) == expected


@pytest.mark.parametrize("approved", [False, True])
async def test_approval_and_reversal_at_once_come_one_after_the_other(
    people: People, classroom: Classroom, postgres: asyncpg.Pool, another_process: FastAPI, approved: bool
) -> None:
    completion = await submitted(classroom.learner)
    if approved:
        await decide(classroom.coach, completion, "approve")
    path = f"/completions/{completion['id']}"
    reviewers = [classroom.coach.client, elsewhere(await people.admin(), another_process)] * 2
    approvals, reversals = await asyncio.gather(
        asyncio.gather(*(reviewer.post(f"{path}/approve") for reviewer in reviewers)),
        asyncio.gather(*(reviewer.post(f"{path}/reverse", json=WHY) for reviewer in reviewers)),
    )
    approvals_taken, reversals_taken = ({answer.status_code for answer in taken} for taken in (approvals, reversals))
    assert approvals_taken | reversals_taken <= {200, 409}
    assert 200 in (reversals_taken if approved else approvals_taken)
    # A reversal that came before the approval was refused, and left the approval in force.
    reversed_since = 200 in reversals_taken
    assert await facts(postgres, classroom.learner) == {
        "events": 4 if reversed_since else 3,
        "ledger": [100, -100] if reversed_since else [100],
        "points": 0 if reversed_since else 100,
        "completions": 0 if reversed_since else 1,
    }


async def test_a_decision_reads_the_totals_and_only_a_repeat_the_ledger(bench: Bench) -> None:
    learner, admin = await bench.people.learner(), await bench.people.admin()
    completion = await submitted(learner)

    async def sums_up_the_ledger(decision: str, score: int) -> bool:
        bench.forget()
        assert (await decide(admin, completion, decision, **WHY))["global_score"] == score
        return any("ledger_entries.seq <= " in statement.sql for statement in bench.postgresql.requests)

    assert not await sums_up_the_ledger("approve", 160)
    # Answered again it must be what it was then, whatever came later.
    assert await sums_up_the_ledger("approve", 160)
    assert not await sums_up_the_ledger("reverse", 60)


async def test_nobody_decides_on_their_own(people: People) -> None:
    admin = await people.admin()
    coach = await people.coach()
    async with people.container.unit_of_work() as work:
        await work.cohorts.put_coach(await people.cohort(coach), coach.id)
    for person in (admin, coach):
        completion = await submitted(person)
        for decision, body in (("approve", None), ("reject", WHY), ("reverse", WHY)):
            response = await person.post(f"/completions/{completion['id']}/{decision}", body)
            assert (response.status_code, response.json()["code"]) == (403, "own_completion")


async def test_a_coach_is_refused_elsewhere_whether_it_exists_or_not(people: People, classroom: Classroom) -> None:
    stranger = await people.coach(await people.cohort())
    completion = await submitted(classroom.learner)
    unassigned = await submitted(await people.learner())
    answers = [
        await stranger.post(f"/completions/{completion_id}/approve")
        for completion_id in (completion["id"], unassigned["id"], uuid4())
    ]
    assert {answer.status_code for answer in answers} == {403}
    assert len({(answer.json()["code"], answer.json()["detail"]) for answer in answers}) == 1


async def test_who_may_not_review_at_all(people: People, classroom: Classroom) -> None:
    completion = await submitted(classroom.learner)
    path = f"/completions/{completion['id']}/approve"
    assert (await classroom.learner.post(path)).json()["code"] == "not_permitted"
    assert (await classroom.learner.get("/completions")).status_code == 403
    assert (await (await people.admin()).post(f"/completions/{uuid4()}/approve")).status_code == 404


@pytest.mark.parametrize("reason", [None, "", "  ", "x" * 501])
async def test_a_refusal_needs_a_reason(classroom: Classroom, reason: str | None) -> None:
    completion = await submitted(classroom.learner)
    response = await classroom.coach.post(
        f"/completions/{completion['id']}/reject", {} if reason is None else {"reason": reason}
    )
    assert response.status_code == 422
    assert response.json()["errors"][0]["pointer"] == "/reason"


async def test_the_queue_holds_a_coachs_learners_oldest_first_page_by_page(people: People) -> None:
    learners = [await people.learner() for _ in range(3)]
    coach = await people.coach(await people.cohort(*learners[:2]), await people.cohort(learners[2]))
    mine = [(await submitted(learner))["id"] for learner in learners]
    elsewhere = await submitted(await people.learner())
    await learners[0].complete("cycle-5km")

    seen, cursor = [], None
    while True:
        query = {"status": "pending", "limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await coach.get("/completions", params=query)).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == mine
    everything = (await coach.get("/completions")).json()["items"]
    assert [item["status"] for item in everything] == ["pending"] * 3 + ["approved"]

    decided = await decide(coach, {"id": mine[0]}, "approve")
    queue = (await coach.get("/completions", params={"status": "pending"})).json()["items"]
    assert decided["completion"]["id"] not in {item["id"] for item in queue}

    admin, cursor, found = await people.admin(), None, False
    while not found:
        query = {"status": "pending", "limit": 100} | ({"cursor": cursor} if cursor else {})
        page = (await admin.get("/completions", params=query)).json()
        found = elsewhere["id"] in {item["id"] for item in page["items"]}
        cursor = page["next_cursor"]
        assert found or cursor is not None


async def test_a_coach_decides_on_nothing_that_was_done_before_the_learner_came(people: People) -> None:
    learner, coach, admin = await people.learner(), await people.coach(), await people.admin()
    before = [await submitted(learner), (await learner.complete("cycle-5km")).json()["completion"]]
    code = f"cohort-{uuid4().hex[:12]}"
    join_code = (await coach.post("/cohorts", {"code": code, "name": "Lyon"})).json()["join_code"]
    assert (await learner.post("/cohorts/join", {"join_code": join_code})).status_code == 200
    an_hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    before.append((await learner.complete("vegetarian-meal", performed_at=an_hour_ago)).json()["completion"])
    since = await submitted(learner, "train-500km")

    assert [item["id"] for item in (await coach.get("/completions")).json()["items"]] == [since["id"]]
    for completion, decision in zip(before, ("approve", "reverse", "reverse"), strict=True):
        body = {} if decision == "approve" else WHY
        refused = await coach.post(f"/completions/{completion['id']}/{decision}", body)
        assert (refused.status_code, refused.json()["code"]) == (403, "not_permitted")
        await decide(admin, completion, decision, **body)
    await decide(coach, since, "approve")
    assert (await coach.get(f"/users/{learner.id}/completions")).status_code == 200, "what came before can be seen"

    assert (await learner.delete(f"/cohorts/{code}/members/me")).status_code == 204
    assert (await coach.post(f"/completions/{since['id']}/reverse", WHY)).status_code == 403
    assert (await learner.post("/cohorts/join", {"join_code": join_code})).status_code == 200
    assert (await coach.post(f"/completions/{since['id']}/reverse", WHY)).status_code == 403, "it was another stay"


async def test_a_coach_without_a_cohort_has_an_empty_queue(people: People, classroom: Classroom) -> None:
    await submitted(classroom.learner)
    assert (await (await people.coach()).get("/completions")).json() == {"items": [], "next_cursor": None}
