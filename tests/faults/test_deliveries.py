"""Webhooks while relays and the target are killed at random: every event arrives, in order, and none in two guises."""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from tests.faults.deliveries import is_signed
from tests.faults.processes import ServiceProcess, end_all
from tests.faults.targets import WebhookReceiver
from tests.support.bench import Pair, app_alone
from tests.support.bulk import repeat_completion
from tests.support.people import People, Person

GROWTH_ALLOWED_KIB = 60_000
"""Room for caches that fill up; the messages themselves would take more."""


@dataclass
class Storm:
    """The record of a run with faults.

    Attributes:
        received: The headers and the body of each message, in the order in which the target noted them.
        rss_kib: The memory of relays that had run for a while, in the order of measurement.
    """

    received: list[tuple[dict[str, str], str]] = field(default_factory=list)
    rss_kib: list[int] = field(default_factory=list)
    kills: int = 0
    duration_s: float = 0.0


@asynccontextmanager
async def webhook_to(pair: Pair, url: str) -> AsyncIterator[tuple[People, str]]:
    """People of an application with a webhook to that URL, and the webhook's secret."""
    await pair.postgres.execute(
        "DELETE FROM webhooks; DELETE FROM deliveries; DELETE FROM pending_deliveries; DELETE FROM pending_projections"
    )
    changes = {"webhooks": True, "webhook_allowed_networks": ("127.0.0.1/32",)}
    async with app_alone(pair.settings.model_copy(update=changes)) as app:
        people = People(app)
        admin = await people.admin()
        created = await admin.post("/webhooks", {"url": url, "types": ["completion.approved"]})
        assert created.status_code == 201, created.text
        yield people, created.json()["secret"]
    await pair.postgres.execute("DELETE FROM webhooks; DELETE FROM deliveries; DELETE FROM pending_deliveries")


async def histories(pair: Pair, people: People, users: int, events: int) -> Sequence[Person]:
    """Adds users, each with a number of completions about which no message was sent."""
    found = [await people.learner() for _ in range(users)]
    for person in found:
        assert (await person.complete("cycle-5km")).status_code == 201
        async with pair.postgres.acquire() as connection:
            await repeat_completion(connection, person.id, events)
    return found


def relays_of(pair: Pair, folder: Path, count: int) -> list[ServiceProcess]:
    environment = {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": pair.settings.database_url.get_secret_value(),
        "REBOOTCAMP_MONGO_URL": pair.settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": pair.settings.secret_key.get_secret_value(),
        "REBOOTCAMP_WEBHOOKS": "true",
        "REBOOTCAMP_WEBHOOK_ALLOWED_NETWORKS": "127.0.0.1/32",
        "REBOOTCAMP_RELAY_INTERVAL_S": "0.2",
        "REBOOTCAMP_DELIVERY_INTERVAL_S": "0.2",
        "REBOOTCAMP_LOG_LEVEL": "WARNING",
    }
    return [ServiceProcess("relay", environment, folder / f"relay-{number}.log") for number in range(count)]


def rss_kib_of(process: ServiceProcess) -> int | None:
    """The memory of a process; None if it has just ended."""
    running = process._process
    if running is None or running.poll() is not None:
        return None
    status = Path(f"/proc/{running.pid}/status").read_text()
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), None)


async def rage(
    postgres: asyncpg.Pool, relays: list[ServiceProcess], target: WebhookReceiver, storm_s: float, within_s: float
) -> Storm:
    """Kills relays and the target at random, and returns when everything is delivered.

    After the storm the target takes every message. The delay before a retry doubles, so a storm without an end could
    keep a message waiting for hours.
    """
    storm = Storm()
    await target.start()
    begun = time.monotonic()
    for relay in relays:
        relay.start()
    try:
        while await unfinished(postgres):
            assert time.monotonic() - begun < within_s, f"{await unfinished(postgres)} are left"
            await asyncio.sleep(1.0)
            storm.rss_kib.extend(rss for relay in relays[1:] if (rss := rss_kib_of(relay)) is not None)
            if time.monotonic() - begun > storm_s:
                if target.fails:
                    target.fails = False
                    await target.stop()
                    await target.start()
                continue
            if random.random() < 0.15:
                relays[0].kill()
                relays[0].start()
                storm.kills += 1
            if random.random() < 0.15:
                await target.stop()
                await target.start()
                storm.kills += 1
    finally:
        await target.stop()
        await end_all(relays)
    storm.duration_s = time.monotonic() - begun
    storm.received = target.received()
    return storm


async def unfinished(postgres: asyncpg.Pool) -> int:
    counted: int = await postgres.fetchval(
        """
        SELECT (SELECT count(*) FROM pending_projections)
            + (SELECT count(*) FROM deliveries WHERE state = 'pending')
        """
    )
    return counted


def check(storm: Storm, people: Sequence[Person], events: int, secret: str) -> dict[str, Any]:
    """Every event arrived, in order per user; what came twice has one id. Returns the figures."""
    ids, seqs = dict[str, tuple[str, int]](), dict[str, list[int]]()
    for headers, body in storm.received:
        assert is_signed(secret, headers, body)
        data = json.loads(body)["data"]
        place = data["user_id"], data["seq"]
        first = headers["webhook-id"] not in ids
        assert ids.setdefault(headers["webhook-id"], place) == place
        if first:
            seqs.setdefault(data["user_id"], []).append(data["seq"])
    assert len(set(ids.values())) == len(ids), "an event came under two ids"
    for person in people:
        assert seqs[str(person.id)] == list(range(2, events + 2)), f"{person.id}: lost or out of order"
    settled = storm.rss_kib[len(storm.rss_kib) // 4 :] or [0]
    assert max(settled) - min(settled) < GROWTH_ALLOWED_KIB, f"memory grew: {storm.rss_kib}"
    return {
        "delivered": len(ids),
        "received": len(storm.received),
        "duplicates": len(storm.received) - len(ids),
        "kills": storm.kills,
        "seconds": round(storm.duration_s),
        "rss_kib": (min(settled), max(settled)),
    }


async def proof(quiet: Pair, folder: Path, users: int, events: int, storm_s: float, within_s: float) -> dict[str, Any]:
    target = WebhookReceiver(folder / "received")
    async with webhook_to(quiet, target.url) as (people, secret):
        everybody = await histories(quiet, people, users, events)
        storm = await rage(quiet.postgres, relays_of(quiet, folder, 2), target, storm_s, within_s)
        return check(storm, everybody, events, secret)


@pytest.mark.long
@pytest.mark.timeout(400)
async def test_every_event_arrives_in_order_whatever_is_killed(quiet: Pair, tmp_path: Path) -> None:
    figures = await proof(quiet, tmp_path, users=40, events=5, storm_s=60, within_s=300)
    assert figures["delivered"] == 200
    print(figures)  # noqa: T201


@pytest.mark.longest
@pytest.mark.timeout(1800)
async def test_ten_thousand_events_arrive_in_order_whatever_is_killed(quiet: Pair, tmp_path: Path) -> None:
    figures = await proof(quiet, tmp_path, users=500, events=20, storm_s=600, within_s=1700)
    assert figures["delivered"] == 10_000
    print(figures)  # noqa: T201
