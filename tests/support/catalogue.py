"""Badges and challenges that tests publish."""

from typing import Any
from uuid import uuid4

from rebootcamp.composition import Container
from rebootcamp.domain.audit import Difference
from tests.support.people import Person

ONE_COMPLETION = {"kind": "completions", "target": 1}


def new_code(what: str) -> str:
    """A code that nothing has yet."""
    return f"{what}-{uuid4().hex[:12]}"


def badge_of(rule: object, **given: Any) -> dict[str, Any]:
    """The body that publishes a badge with that rule."""
    texts = {"name": "A badge", "criteria": "Do what it takes."}
    body = {"tier": "bronze", "points": 10, "art": "*", "revocable": False, "texts": {"fr": texts, "en": texts}}
    return {**body, "rule": rule, **given}


def completed(challenge_code: str, target: int = 1) -> dict[str, Any]:
    """The rule that asks for that challenge."""
    return {"kind": "completed_challenge", "challenge_code": challenge_code, "target": target}


def has_badge(badge_code: str) -> dict[str, Any]:
    """The rule that asks for that badge."""
    return {"kind": "has_badge", "badge_code": badge_code}


async def publish(admin: Person, code: str, rule: object, **given: Any) -> dict[str, Any]:
    """Publishes that badge; the version that came of it."""
    response = await admin.put(f"/badges/{code}", badge_of(rule, **given))
    assert response.status_code in (200, 201), response.text
    version: dict[str, Any] = response.json()
    return version


async def new_badge(admin: Person, rule: object, **given: Any) -> str:
    """Publishes a new badge; its code."""
    code = new_code("badge")
    await publish(admin, code, rule, **given)
    return code


async def new_challenge(admin: Person, **given: Any) -> str:
    """Publishes a new challenge that can be done daily; its code."""
    code, text = new_code("challenge"), {"title": "A challenge", "description": "Something to do."}
    body = {
        "code": code,
        "category": "food",
        "difficulty": 1,
        "points": 20,
        "recurrence": "daily",
        "basis": {"kind": "not_quantified", "source": "Ours", "read_year": 2026, "note": {"fr": "-", "en": "-"}},
        "texts": {"fr": text, "en": text},
    }
    response = await admin.post("/challenges", {**body, **given})
    assert response.status_code == 201, response.text
    return code


async def judge_all(container: Container) -> int:
    """Rounds of judging until nobody is left to judge; how many people won something."""
    awarded = 0
    while (one := await container.judging.round()).taken > one.failed:
        awarded += one.awarded
    return awarded


async def differences(container: Container) -> list[Difference]:
    """What an audit of everybody finds."""
    return [difference async for part in container.audit.audit() for difference in part.differences]
