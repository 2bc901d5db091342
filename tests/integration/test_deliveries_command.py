"""``rebootcamp deliveries``: figures of each target, what failed, and sending again."""

import asyncio
import json
from datetime import UTC, datetime
from uuid import uuid4

from typer.testing import CliRunner

from rebootcamp.cli import app
from rebootcamp.composition import open_container
from rebootcamp.domain.deliveries import Delivery, TargetKind
from rebootcamp.domain.users import UserId
from rebootcamp.settings import Settings
from tests.support.bench import Pair


def environment(settings: Settings) -> dict[str, str]:
    return {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": settings.database_url.get_secret_value(),
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
    }


async def test_it_shows_and_replays_deliveries(quiet: Pair) -> None:
    await quiet.postgres.execute("DELETE FROM deliveries; DELETE FROM pending_deliveries")
    target, now = uuid4(), datetime.now(UTC)
    some = [
        Delivery.on_its_own(UserId(uuid4()), uuid4(), target, TargetKind.WEBHOOK, "badge.awarded", "{}", now=now)
        for _ in range(3)
    ]
    async with open_container(quiet.settings) as container, container.unit_of_work() as work:
        await work.deliveries.add(some)
    await quiet.postgres.execute("DELETE FROM pending_deliveries")
    await quiet.postgres.execute(
        "UPDATE deliveries SET state = 'failed', attempts = 9, error = 'gone' WHERE id = $1", some[0].id
    )
    await quiet.postgres.execute("UPDATE deliveries SET state = 'delivered' WHERE id = $1", some[1].id)

    async def lines(*arguments: str) -> list[dict[str, object]]:
        runner = CliRunner(env=environment(quiet.settings))
        result = await asyncio.to_thread(runner.invoke, app, ["deliveries", "--json", *arguments])
        assert result.exit_code == 0, result.output
        return [json.loads(line) for line in result.stdout.splitlines()]

    [figures] = await lines()
    assert figures["oldest_pending_at"] is not None
    assert {name: figures[name] for name in ("target_id", "kind", "pending", "delivered", "failed")} == {
        "target_id": str(target),
        "kind": "webhook",
        "pending": 1,
        "delivered": 1,
        "failed": 1,
    }
    [failed] = await lines("--target", str(target), "--failed")
    assert (failed["delivery_id"], failed["error"]) == (str(some[0].id), "gone")
    assert await lines("--target", str(target), "--replay-since", "2026-01-01T00:00:00") == [
        {"type": "replayed", "queued": 2}
    ]
    assert await quiet.postgres.fetchval("SELECT count(*) FROM pending_deliveries") == 2
    refused = CliRunner(env=environment(quiet.settings)).invoke(app, ["deliveries", "--failed"])
    assert refused.exit_code == 2
