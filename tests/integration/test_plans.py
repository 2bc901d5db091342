from httpx import ASGITransport, AsyncClient

from tests.conftest import OpenApp
from tests.support.people import People

EXECUTIONS_BEFORE_A_GENERIC_PLAN = 5


async def test_a_connection_takes_completions_after_postgresql_has_made_a_generic_plan(
    open_app: OpenApp, people: People
) -> None:
    challenges = [
        item["code"] for item in (await (await people.learner()).get("/challenges?limit=100")).json()["items"]
    ]
    learner = await people.learner()
    async with (
        open_app(postgresql_pool_size=1) as app,
        AsyncClient(transport=ASGITransport(app), base_url="http://test", headers=learner.client.headers) as client,
    ):
        answers = [
            (await client.post(f"/challenges/{code}/completions", json={})).status_code
            for code in ("vegetarian-meal", *challenges)
        ]
    assert answers.count(201) == len(challenges) > 2 * EXECUTIONS_BEFORE_A_GENERIC_PLAN
    assert answers.count(409) == 1
