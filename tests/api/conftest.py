"""An application whose clock a test sets, and challenges of a test's own."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeAlias
from uuid import uuid4

import pytest
from fastapi import FastAPI

from tests.conftest import OpenApp
from tests.support.challenges import CHALLENGE
from tests.support.clock import SettableClock
from tests.support.people import People, Person
from tests.support.timers import NOTHING_BY_TIMER

MONDAY_NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
A_LONG_TIME_S = 10**9
Publish: TypeAlias = Callable[..., Awaitable[str]]


@pytest.fixture(scope="session")
def _clock() -> SettableClock:
    return SettableClock(MONDAY_NOON)


@pytest.fixture(scope="session")
async def _timed_app(open_app: OpenApp, _clock: SettableClock) -> AsyncIterator[FastAPI]:
    changes = {"access_token_lifetime_s": A_LONG_TIME_S, "session_lifetime_s": A_LONG_TIME_S, **NOTHING_BY_TIMER}
    async with open_app(_clock, **changes) as app:
        yield app


@pytest.fixture
def clock(_clock: SettableClock) -> SettableClock:
    """The clock of ``timed_people``: Monday, 9 March 2026, 12:00 UTC, until it is set."""
    _clock.moment = MONDAY_NOON
    return _clock


@pytest.fixture
def timed_people(_timed_app: FastAPI, clock: SettableClock) -> People:
    """People whose time is what ``clock`` says; their tokens last."""
    return People(_timed_app)


@pytest.fixture(scope="session")
async def admin(people: People) -> Person:
    """An administrator, for what a test needs done."""
    return await people.admin()


@pytest.fixture
async def publish(admin: Person) -> AsyncIterator[Publish]:
    """Publishes a challenge and returns its code; it is retired after the test, so that nobody else lists it."""
    codes: list[str] = []

    async def publish(**given: Any) -> str:
        code = f"own-{uuid4().hex[:12]}"
        response = await admin.post("/challenges", {"code": code, **CHALLENGE, **given})
        assert response.status_code == 201, response.text
        codes.append(code)
        return code

    yield publish
    for code in reversed(codes):  # Those that others ask for are published before them.
        response = await admin.client.delete(f"/challenges/{code}")
        assert response.status_code == 204
