from tests.support.people import People


async def test_a_completion_changes_score_category_history_and_badges_together(people: People) -> None:
    learner = await people.learner()
    before = await learner.progress()
    assert before["global_score"] == 0
    done = (await learner.complete("cycle-5km")).json()
    after = await learner.progress()
    assert done["global_score"] == after["global_score"] == 30
    assert [badge["code"] for badge in after["badges"]["earned"]] == ["first-step"]
    assert after["projection"] == {"status": "current", "recorded_seq": 2, "applied_seq": 2}
