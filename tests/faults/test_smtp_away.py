"""An SMTP server that is away, refuses and hangs, while relays are killed: every mail arrives, twice under one id."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr

from rebootcamp.domain.texts import Language
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from tests.faults.processes import ServiceProcess
from tests.support.bench import UNHURRIED, Pair, app_alone
from tests.support.passing import let_pass
from tests.support.ports import free_port
from tests.support.smtp import Mailbox, smtp_server

MAILS = 300
TROUBLE_S = 15.0


@asynccontextmanager
async def relays(pair: Pair, port: int, folder: Path) -> AsyncIterator[list[ServiceProcess]]:
    settings = pair.settings
    environment = {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": settings.database_url.get_secret_value(),
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_START_TIMEOUT_S": "60",
        "REBOOTCAMP_SMTP_URL": f"smtp://127.0.0.1:{port}",
        "REBOOTCAMP_SMTP_TIMEOUT_S": "1",
        "REBOOTCAMP_PUBLIC_URL": "https://camp.example.org",
        "REBOOTCAMP_MAIL_FROM": "no-reply@example.org",
        "REBOOTCAMP_DELIVERY_INTERVAL_S": "0.2",
        **{f"REBOOTCAMP_{name.upper()}": str(value) for name, value in UNHURRIED.items()},
    }
    processes = [ServiceProcess("relay", environment, folder / f"relay-{number}.log") for number in range(2)]
    for process in processes:
        process.start()
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()


@pytest.mark.long
async def test_a_server_that_is_away_delays_mail_and_loses_none(quiet: Pair, tmp_path: Path) -> None:
    chance = random.Random(14)
    await quiet.postgres.execute("DELETE FROM pending_deliveries; DELETE FROM deliveries")
    port, mailbox = free_port(), Mailbox()
    given = {
        "smtp_url": SecretStr(f"smtp://127.0.0.1:{port}"),
        "mail_from": "no-reply@example.org",
        "public_url": "https://camp.example.org",
    }
    addresses = [f"{uuid4().hex[:12]}@example.org" for _ in range(MAILS)]
    async with app_alone(quiet.settings.model_copy(update={**UNHURRIED, **given})) as app:
        mails = app.state.container.account_mails
        for address in addresses:
            code = new_invitation_code()
            await mails.invite(address, code, hash_of_invitation(code), timedelta(days=1), Language.FR)

    async with relays(quiet, port, tmp_path) as processes:
        loop = asyncio.get_running_loop()
        until = loop.time() + TROUBLE_S
        while loop.time() < until:
            mailbox.refusals = {"DATA": "451 Later"} if chance.random() < 0.4 else {}
            async with AsyncExitStack() as stack:
                if chance.random() < 0.7:  # Otherwise nothing listens.
                    await stack.enter_async_context(smtp_server(port=port, mailbox=mailbox))
                await asyncio.sleep(chance.uniform(0.3, 1.5))
            if chance.random() < 0.3:
                victim = chance.choice(processes)
                victim.kill()
                victim.start()
        mailbox.refusals = {}
        async with smtp_server(port=port, mailbox=mailbox), asyncio.timeout(120):
            while await quiet.postgres.fetchval("SELECT count(*) FROM pending_deliveries"):
                # Back-offs have passed, and the leases of relays that were killed.
                await let_pass(quiet.postgres, timedelta(minutes=10), "pending_deliveries", "attempts > 0")
                await asyncio.sleep(0.5)

    arrived = Counter(mailbox.recipients)
    assert set(arrived) == set(addresses)
    ids = {(recipient, mail["Message-ID"]) for recipient, mail in zip(mailbox.recipients, mailbox.mails, strict=True)}
    assert len(ids) == MAILS, "a mail that came twice has one id"
    states = await quiet.postgres.fetch("SELECT state, payload, count(*) FROM deliveries GROUP BY state, payload")
    assert [tuple(row) for row in states] == [("delivered", None, MAILS)]
