"""``rebootcamp keys`` and ``revoke-key``: an operator sees which keys are used, and ends one that leaked."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner, Result

from rebootcamp.cli import app
from rebootcamp.settings import Settings
from tests.support.people import People
from tests.support.services import service_of

Command = Callable[..., Awaitable[Result]]


@pytest.fixture
def rebootcamp(settings: Settings) -> Command:
    environment = {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": settings.database_url.get_secret_value(),
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
    }

    async def run(*arguments: str) -> Result:
        """Runs the command, which sends all log lines to a stream that is closed when it ends."""
        root, before = logging.getLogger(), structlog.get_config()
        handlers, level = list(root.handlers), root.level
        try:
            return await asyncio.to_thread(CliRunner(env=environment).invoke, app, arguments)
        finally:
            root.handlers = handlers
            root.setLevel(level)
            structlog.configure(**before)

    return run


def listed(result: Result) -> dict[str, dict[str, Any]]:
    """Each key that was listed, by its id."""
    assert result.exit_code == 0, result.output
    lines = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    return {line["key_id"]: line for line in lines}


async def test_an_operator_lists_keys_and_revokes_one(rebootcamp: Command, people: People) -> None:
    admin = await people.admin()
    used, unused = await service_of(admin), await service_of(admin)
    assert (await used.get("/service-identity")).status_code == 200
    result = await rebootcamp("keys")
    found = listed(result)
    assert found[used.key_id]["service_account_id"] == used.id
    assert found[used.key_id]["service_account"].startswith("Service ")
    assert found[used.key_id]["last_used_at"] is not None
    assert found[unused.key_id]["last_used_at"] is None
    assert used.key[20:] not in result.output
    revoked = await rebootcamp("revoke-key", used.key_id, "--administrator", admin.user.email)
    assert revoked.exit_code == 0, revoked.output
    assert (await used.get("/service-identity")).status_code == 401
    assert (await unused.get("/service-identity")).status_code == 200
    assert listed(await rebootcamp("keys"))[used.key_id]["revoked_at"] is not None
    told = (await admin.get("/audit-events", params={"actor_id": str(admin.id), "limit": 1})).json()["items"]
    assert told[0]["action"] == "service_key_revoked"
    again = await rebootcamp("revoke-key", used.key_id, "--administrator", admin.user.email)
    assert (again.exit_code, "No valid key has this id." in again.output) == (1, True)


async def test_only_an_administrator_decides_to_revoke(rebootcamp: Command, people: People) -> None:
    service, learner = await service_of(await people.admin()), await people.learner()
    for email, sentence in ((learner.user.email, "Only an administrator"), ("nobody@example.org", "No account")):
        refused = await rebootcamp("revoke-key", service.key_id, "--administrator", email)
        assert refused.exit_code == 1
        assert sentence in refused.output
    assert (await service.get("/service-identity")).status_code == 200
