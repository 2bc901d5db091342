"""An application that sends mail, to a real SMTP server, when a test says so."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response
from pydantic import SecretStr

from rebootcamp.composition import Container
from tests.support.bench import UNHURRIED, Bench, Pair, app_alone
from tests.support.clock import SettableClock
from tests.support.passing import let_pass
from tests.support.people import PASSWORD, People
from tests.support.smtp import Mailbox, html_of, smtp_server, text_of

PUBLIC_URL = "https://camp.example.org"
ABOUT_ACCOUNTS = re.compile(r"\b(?:users|user_emails)\b")


@dataclass
class Post:
    """An application, its SMTP server, and someone who is not logged in."""

    app: FastAPI
    mailbox: Mailbox
    client: AsyncClient
    clock: SettableClock
    postgres: asyncpg.Pool

    @property
    def container(self) -> Container:
        container: Container = self.app.state.container
        return container

    @property
    def settings(self) -> dict[str, Any]:
        """The settings by which an application sends mail to this server."""
        return {name: getattr(self.container.settings, name) for name in ("smtp_url", "mail_from", "public_url")}

    @property
    def people(self) -> People:
        return People(self.app)

    async def deliver(self) -> None:
        """Sends everything that is due."""
        await self.container.deliveries.drain()

    async def retry(self) -> None:
        """Sends everything again that failed before."""
        await let_pass(self.postgres, timedelta(days=1), "pending_deliveries")
        await self.deliver()

    async def mail_to(self, address: str) -> EmailMessage:
        """Sends what is due; the only mail to that address."""
        await self.deliver()
        [mail] = self.mailbox.to(address)
        return mail

    async def register(self, email: str, **given: Any) -> Response:
        body = {"email": email, "password": PASSWORD, "display_name": "Léa", **given}
        return await self.client.post("/auth/register", json=body)

    async def log_in(self, email: str, password: str = PASSWORD) -> Response:
        return await self.client.post("/auth/token", data={"username": email, "password": password})


def new_address() -> str:
    """An address that nobody has, as long as those of the people."""
    return f"{uuid4().hex[:12]}@example.org"


def telling_headers(answer: Response) -> dict[str, str]:
    """The headers of an answer, but for those that differ between any two requests."""
    return {name: value for name, value in answer.headers.items() if name not in ("x-request-id", "ratelimit")}


def asked_by(bench: Bench) -> list[str]:
    """The statements of a request that must not know who has an account: it does not even look one up.

    So no step of it can take another time, with a statement or without.
    """
    asked = [statement.sql for statement in bench.postgresql.all_requests]
    assert not list(filter(ABOUT_ACCOUNTS.search, asked))
    assert bench.mongodb.requests == []
    return asked


def token_in(mail: EmailMessage, page: str) -> str:
    """The token of the link to that page, which both bodies have."""
    [line] = [line for line in text_of(mail).splitlines() if line.startswith(f"{PUBLIC_URL}/mail/")]
    address, _, token = line.partition("#")
    assert address.endswith(f"/{page}")
    assert f'href="{line}"' in html_of(mail)
    return token


@pytest.fixture(scope="module")
async def _post(quiet: Pair) -> AsyncIterator[Post]:
    # A relay of an application without mail would settle users without queueing their mail.
    clock = SettableClock(datetime.now(UTC))
    async with smtp_server() as mailbox:
        changes = {
            **UNHURRIED,
            "smtp_url": SecretStr(f"smtp://127.0.0.1:{mailbox.port}"),
            "mail_from": "RebootCamp <no-reply@example.org>",
            "public_url": PUBLIC_URL,
        }
        async with (
            app_alone(quiet.settings.model_copy(update=changes), clock) as app,
            AsyncClient(transport=ASGITransport(app), base_url="http://test") as client,
        ):
            yield Post(app, mailbox, client, clock, quiet.postgres)


@pytest.fixture
async def post(_post: Post) -> Post:
    """The application with mail; nothing is queued, and the time is now."""
    tables = "pending_deliveries, deliveries, request_counts, mail_subscriptions, pending_projections, streak_sweeps"
    await _post.postgres.execute(f"TRUNCATE {tables}")
    _post.mailbox.mails.clear()
    _post.mailbox.recipients.clear()
    _post.mailbox.raw.clear()
    _post.mailbox.refusals.clear()
    _post.clock.moment = datetime.now(UTC)
    return _post
