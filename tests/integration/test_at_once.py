"""Many requests at once, within the limits that are shipped: what is allowed once happens once, nobody is left out."""

import asyncio
from collections import Counter

from tests.support.bench import Pair, app_alone
from tests.support.http import refused
from tests.support.people import People

AT_ONCE = 50
BUSY_MACHINE = {"postgresql_statement_timeout_s": 30, "projection_budget_s": 30}
"""All other limits are those that are shipped. These two are not about what people at once do to one another: they
measure how fast a shared machine carries out one statement, and an answer that leaves its badges to the relay is right,
too."""


async def test_of_identical_completions_at_once_one_counts_everywhere(quiet: Pair) -> None:
    async with app_alone(quiet.settings.model_copy(update=BUSY_MACHINE)) as app:
        learner = await People(app).learner()
        answers = await asyncio.gather(*(learner.complete("cycle-5km") for _ in range(AT_ONCE)))
        assert Counter(answer.status_code for answer in answers) == {201: 1, 409: AT_ONCE - 1}
        for answer in answers:
            if answer.status_code == 409:
                assert refused(answer, 409, "already_completed")["next_allowed_at"] is not None
        for table, expected in [("completions", 1), ("ledger_entries", 1), ("user_events", 2), ("user_challenges", 1)]:
            rows = await quiet.postgres.fetchval(f"SELECT count(*) FROM {table} WHERE user_id = $1", learner.id)
            assert (table, rows) == (table, expected)
        assert await quiet.postgres.fetchval("SELECT points FROM user_totals WHERE user_id = $1", learner.id) == 20
        history = await quiet.mongo["progress_history"].find({"user_id": str(learner.id)}).to_list(None)
        assert [entry["type"] for entry in history] == ["user_registered", "completion_approved"]
        progress = await learner.progress()
        assert [badge["code"] for badge in progress["badges"]["earned"]] == ["first-step"]
        assert progress["global_score"] == 30
        assert progress["projection"] == {"status": "current", "recorded_seq": 2, "applied_seq": 2}


async def test_many_people_at_once_all_succeed(quiet: Pair) -> None:
    async with app_alone(quiet.settings.model_copy(update=BUSY_MACHINE)) as app:
        people = People(app)
        learners = await asyncio.gather(*(people.learner() for _ in range(AT_ONCE)))
        answers = await asyncio.gather(*(learner.complete("cycle-5km") for learner in learners))
        assert Counter(answer.status_code for answer in answers) == {201: AT_ONCE}
        reads = await asyncio.gather(*(learner.get("/users/me/progress") for learner in learners))
        assert Counter(read.status_code for read in reads) == {200: AT_ONCE}
        assert {read.json()["score"]["challenge_points"] for read in reads} == {20}


async def test_different_completions_of_one_person_at_once_all_count(quiet: Pair) -> None:
    codes = ["cycle-5km", "metro-10km", "carpool-30km", "vegetarian-meal", "tap-water-1-5l", "compost-week"]
    async with app_alone(quiet.settings.model_copy(update=BUSY_MACHINE)) as app:
        learner = await People(app).learner()
        answers = await asyncio.gather(*(learner.complete(code) for code in codes))
        assert [answer.status_code for answer in answers] == [201] * len(codes)
        # Each answer tells the score as that completion left it: no two saw the same one.
        scores = [answer.json()["global_score"] for answer in answers]
        assert len(set(scores)) == len(codes)
        won = [badge["code"] for answer in answers for badge in answer.json()["awarded_badges"]]
        assert sorted(won) == ["explorer", "first-step"]
        progress = await learner.progress()
        assert progress["global_score"] == max(scores)
        assert progress["projection"] == {"status": "current", "recorded_seq": 7, "applied_seq": 7}
