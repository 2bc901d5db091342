"""The first screen of the documentation: a newcomer who does what its five steps say wins a badge."""

import re
from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient

from tests.support.people import PASSWORD

STEP = re.compile(r"^\d\. \*\*.+?\*\*.*?`(GET|POST) (/[^`]+)`", re.MULTILINE | re.DOTALL)
EMAIL = "newcomer@example.org"
PARTS: dict[str, dict[str, Any]] = {
    "/auth/register": {"json": {"email": EMAIL, "password": PASSWORD, "display_name": "Newcomer"}},
    "/auth/token": {"data": {"username": EMAIL, "password": PASSWORD}},
    "/challenges": {"params": {"limit": 100}},  # Other tests add challenges.
    "/challenges/cycle-5km/completions": {"json": {}},
}


async def test_five_steps_lead_from_registration_to_a_badge(app: FastAPI, client: AsyncClient) -> None:
    introduction = app.openapi()["info"]["description"]
    steps = [found[0] for found in (STEP.findall(step) for step in re.split(r"\n(?=\d\. )", introduction)) if found]
    assert len(steps) == 5
    answers: dict[str, Any] = {}
    token: dict[str, str] = {}
    for method, path in steps:
        answer = await client.request(method, path, headers=token, **PARTS.get(path, {}))
        assert answer.is_success, answer.text
        answers[path] = answer.json()
        if path == "/auth/token":
            token = {"Authorization": f"Bearer {answers[path]['access_token']}"}
    assert "cycle-5km" in {challenge["code"] for challenge in answers["/challenges"]["items"]}
    won = [badge["code"] for badge in answers["/challenges/cycle-5km/completions"]["awarded_badges"]]
    assert "first-step" in won
    assert {badge["code"] for badge in answers["/users/me/progress"]["badges"]["earned"]} == set(won)


def test_the_commands_name_operations_that_exist(app: FastAPI) -> None:
    document = app.openapi()
    commands = re.findall(r"\$api(/[\w/-]+)", document["info"]["description"])
    assert len(commands) == 5
    patterns = [re.sub(r"{\w+}", r"[^/]+", path) for path in document["paths"]]
    assert [path for path in commands if not any(re.fullmatch(pattern, path) for pattern in patterns)] == []
