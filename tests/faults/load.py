"""People at work: they complete challenges and read their progress, and note what they were told."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import uuid4

from httpx import AsyncClient, TransportError

ATTEMPTS = 60


@dataclass(frozen=True, slots=True)
class Learner:
    """Someone with an account."""

    id: str
    token: str


@dataclass(slots=True)
class Load:
    """A mixed load on several API processes.

    Attributes:
        acknowledged: Completion ids that the service said it recorded, by learner.
        unknown: Requests given up without an answer: they may have been carried out or not.
        answers: How many answers came with each status.
    """

    urls: list[str]
    learners: list[Learner]
    challenge_codes: list[str]
    dice: Random
    acknowledged: dict[str, list[str]] = field(default_factory=dict)
    unknown: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    _stopping: bool = False

    async def run(self, workers: int) -> None:
        """Works until stopped; what has begun is finished."""
        async with AsyncClient(timeout=8) as client, asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._work(client))

    def stop(self) -> None:
        self._stopping = True

    async def _work(self, client: AsyncClient) -> None:
        while not self._stopping:
            learner = self.dice.choice(self.learners)
            if self.dice.random() < 0.7:
                await self._complete(client, learner)
            else:
                await self._send(client, "GET", "/users/me/progress", learner)
            await asyncio.sleep(self.dice.uniform(0, 0.1))

    async def _complete(self, client: AsyncClient, learner: Learner) -> None:
        """Sends one completion until there is an answer that settles it, always with the same key."""
        path = f"/challenges/{self.dice.choice(self.challenge_codes)}/completions"
        performed_at = (datetime.now(UTC) - timedelta(hours=self.dice.uniform(0.1, 47))).isoformat()
        key = str(uuid4())
        for _ in range(ATTEMPTS):
            answer = await self._send(client, "POST", path, learner, {"performed_at": performed_at}, key)
            if answer is None or answer[0] >= 500 or answer[1].get("code") == "request_in_flight":
                await asyncio.sleep(self.dice.uniform(0.1, 0.6))
                continue
            status, body = answer
            if status == 201:
                self.acknowledged.setdefault(learner.id, []).append(str(body["completion"]["id"]))
            elif body["code"] != "already_completed":
                raise AssertionError(f"{status} {body}")
            return
        self.unknown += 1

    async def _send(
        self,
        client: AsyncClient,
        method: str,
        path: str,
        learner: Learner,
        body: dict[str, str] | None = None,
        key: str | None = None,
    ) -> tuple[int, dict[str, Any]] | None:
        headers = {"Authorization": f"Bearer {learner.token}"} | ({"Idempotency-Key": key} if key else {})
        try:
            url = self.dice.choice(self.urls) + path
            response = await client.request(method, url, json=body, headers=headers)
        except TransportError:
            return None
        self.answers[response.status_code] += 1
        if response.status_code == 500:
            raise AssertionError(f"{method} {path}: {response.text}")
        return response.status_code, response.json()
