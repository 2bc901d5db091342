"""People at work, and an administrator among them, who note what they were told.

Learners complete challenges and read their progress and their history. The administrator approves what waits for it,
takes completions back, gives badges by hand and publishes new versions of badges. Every read and every acknowledged
change goes into a history, which is checked afterwards.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import product
from random import Random
from time import monotonic
from typing import Any, TypeGuard
from uuid import uuid4

from httpx import AsyncClient, Response, TransportError

from tests.faults.history import History, Read
from tests.support.catalogue import badge_of

ATTEMPTS = 60
RECOVERY_S = 60.0
READS = ("/users/me/progress", "/users/me/history")
BADGES = ("faults-0", "faults-1", "faults-2")
CONDITIONAL = 0.5
"""The share of the reads that send the entity tag of the last answer."""
REASON = {"reason": "By mistake."}
Answer = tuple[int, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with an account."""

    id: str
    token: str


@dataclass(slots=True)
class Load:
    """A mixed load on several API processes.

    Attributes:
        acknowledged: Completion ids that the service said it recorded.
        credited: Those of them that it said count, at once or by approval.
        reversed: Those of them that it said it took back.
        given: Badges that it said were given by hand: to whom, and which.
        published: How many versions of badges it said it published.
        unknown: Requests given up without an answer: they may have been carried out or not.
        answers: How many answers came with each status.
        history: What the clients saw, and when.
        not_modified: How many reads were answered by 304.
    """

    urls: list[str]
    learners: list[Person]
    admin: Person
    challenge_codes: list[str]
    dice: Random
    acknowledged: list[str] = field(default_factory=list)
    credited: list[str] = field(default_factory=list)
    reversed: list[str] = field(default_factory=list)
    given: list[tuple[str, str]] = field(default_factory=list)
    published: int = 0
    unknown: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    history: History = field(default_factory=History)
    not_modified: int = 0
    _kept: dict[tuple[str, str], tuple[str, dict[str, Any]]] = field(default_factory=dict)
    _standing: list[str] = field(default_factory=list)
    _stopping: bool = False

    async def run(self, workers: int) -> None:
        """Works until stopped; what has begun is finished."""
        async with AsyncClient(timeout=8) as client, asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._work(client))

    def stop(self) -> None:
        self._stopping = True

    async def wait_until_served(self) -> float:
        """How long it takes, in seconds from now, until every API process answers what it asks both stores for.

        Raises:
            TimeoutError: It takes too long.
        """
        loop = asyncio.get_running_loop()
        began = loop.time()
        headers = {"Authorization": f"Bearer {self.learners[0].token}"}
        async with asyncio.timeout(RECOVERY_S), AsyncClient(timeout=8) as client:
            for url in self.urls:
                while not await self._serves(client, url, headers):
                    await asyncio.sleep(0.05)
        return loop.time() - began

    async def _serves(self, client: AsyncClient, url: str, headers: dict[str, str]) -> bool:
        try:
            return (await client.get(f"{url}/users/me/progress", headers=headers)).status_code == 200
        except TransportError:
            return False

    async def _work(self, client: AsyncClient) -> None:
        deeds = (self._complete, self._poll, self._reverse, self._give, self._publish)
        while not self._stopping:
            (deed,) = self.dice.choices(deeds, weights=(70, 20, 6, 3, 1))
            await deed(client)
            await asyncio.sleep(self.dice.uniform(0, 0.1))

    async def _poll(self, client: AsyncClient) -> None:
        await self._read(client, self.dice.choice(self.learners))

    async def _read(self, client: AsyncClient, learner: Person) -> None:
        """Reads one learner's progress and history from every API in turn, half of the time with the last tag."""
        for url, path in product(self.urls, READS):
            key = learner.id, path
            tag, kept = self._kept.get(key, ("", {})) if self.dice.random() < CONDITIONAL else ("", {})
            began = monotonic()
            headers = {"If-None-Match": tag} if tag else {}
            response = await self._request(client, "GET", f"{url}{path}", learner, headers=headers)
            if response is None or response.status_code not in (200, 304):
                continue
            if response.status_code == 304:
                # The answer would have been the one that is kept: it counts as seen again.
                assert response.headers["ETag"] == tag
                answer = kept
                self.not_modified += 1
            else:
                answer = response.json()
                self._kept[key] = response.headers["ETag"], answer
            source = f"{url}{path} {response.status_code}"
            self.history.reads.append(Read(learner.id, began, monotonic(), answer, source))

    async def _complete(self, client: AsyncClient) -> None:
        path = f"/challenges/{self.dice.choice(self.challenge_codes)}/completions"
        performed_at = (datetime.now(UTC) - timedelta(hours=self.dice.uniform(0.1, 47))).isoformat()
        learner = self.dice.choice(self.learners)
        answer = await self._settle(client, "POST", path, learner, {"performed_at": performed_at})
        await self._read(client, learner)
        if not _was_done(answer, 201, or_else="already_completed"):
            return
        completion_id = str(answer[1]["completion"]["id"])
        self.acknowledged.append(completion_id)
        if answer[1]["completion"]["status"] == "pending":
            path = f"/completions/{completion_id}/approve"
            if not _was_done(await self._settle(client, "POST", path, self.admin, {}), 200):
                return
        self.credited.append(completion_id)
        self._standing.append(completion_id)

    async def _reverse(self, client: AsyncClient) -> None:
        """Takes back a completion that counts; nobody tries it with the same one again, be there an answer or not."""
        if not self._standing:
            return
        completion_id = self._standing.pop(self.dice.randrange(len(self._standing)))
        answer = await self._settle(client, "POST", f"/completions/{completion_id}/reverse", self.admin, REASON)
        if _was_done(answer, 200):
            self.reversed.append(completion_id)

    async def _give(self, client: AsyncClient) -> None:
        code, learner = self.dice.choice(BADGES), self.dice.choice(self.learners)
        body = {"user_id": learner.id, **REASON}
        answer = await self._settle(client, "POST", f"/badges/{code}/awards", self.admin, body)
        if _was_done(answer, 201, or_else="badge_held"):
            self.given.append((learner.id, code))

    async def _publish(self, client: AsyncClient) -> None:
        """Asks for something else than the version in force; what was won by that is kept."""
        rule = {"kind": "completions", "target": self.dice.randint(5, 500)}
        body = badge_of(rule, points=self.dice.randint(0, 50), revocable=True)
        answer = await self._settle(client, "PUT", f"/badges/{self.dice.choice(BADGES)}", self.admin, body)
        self.published += _was_done(answer, 200)

    async def _settle(
        self, client: AsyncClient, method: str, path: str, person: Person, body: dict[str, Any]
    ) -> Answer | None:
        """Sends one request until there is an answer that settles it, always with the same key."""
        key = str(uuid4()) if method == "POST" else None
        for _ in range(ATTEMPTS):
            answer = await self._send(client, method, path, person, body, key)
            if answer is not None and answer[0] < 500 and answer[1].get("code") != "request_in_flight":
                return answer
            await asyncio.sleep(self.dice.uniform(0.1, 0.6))
        self.unknown += 1
        return None

    async def _send(
        self,
        client: AsyncClient,
        method: str,
        path: str,
        person: Person,
        body: dict[str, Any] | None = None,
        key: str | None = None,
    ) -> Answer | None:
        url = self.dice.choice(self.urls) + path
        headers = {"Idempotency-Key": key} if key else {}
        response = await self._request(client, method, url, person, json=body, headers=headers)
        if response is None:
            return None
        answer = response.json()
        if response.is_success and "projection" in answer:
            changed = answer["completion"]["user_id"] if "completion" in answer else (body or {})["user_id"]
            self.history.acknowledge(changed, answer["projection"])
        return response.status_code, answer

    async def _request(
        self,
        client: AsyncClient,
        method: str,
        url: str,
        person: Person,
        *,
        headers: dict[str, str],
        json: object = None,
    ) -> Response | None:
        """Sends one request; None if there is no answer."""
        try:
            authorised = {"Authorization": f"Bearer {person.token}", **headers}
            response = await client.request(method, url, json=json, headers=authorised)
        except TransportError:
            return None
        self.answers[response.status_code] += 1
        if response.status_code == 500:
            raise AssertionError(f"{method} {url}: {response.text}")
        return response


def _was_done(answer: Answer | None, status: int, *, or_else: str = "") -> TypeGuard[Answer]:
    """Whether the answer says so; an answer that says anything else than what was to be expected ends the run."""
    if answer is None or answer[1].get("code") == or_else:
        return False
    if answer[0] != status:
        raise AssertionError(f"{answer[0]} {answer[1]}")
    return True
