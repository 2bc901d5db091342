"""``rebootcamp create-admin`` and ``reset-password``, which never print the password that they are given."""

import asyncio
import logging
from collections.abc import Awaitable, Iterator
from typing import Protocol
from uuid import uuid4

import pytest
import structlog
from httpx import AsyncClient, Response
from typer.testing import CliRunner, Result

from rebootcamp.cli import app
from rebootcamp.settings import Settings

PASSWORD, OTHER_PASSWORD = "velo-matin-pluie-7", "sept-tomates-au-balcon"


class Command(Protocol):
    """Runs the command in a thread, with a line on standard input; how it ended, and all that was printed meanwhile.

    What it says itself comes last: before it there may be lines of the application that all tests of a worker share.
    """

    def __call__(self, *arguments: str, given: str) -> Awaitable[Result]: ...


@pytest.fixture
def rebootcamp(settings: Settings) -> Iterator[Command]:
    environment = {
        "REBOOTCAMP_ENVIRONMENT": "development",
        "REBOOTCAMP_DATABASE_URL": settings.database_url.get_secret_value(),
        "REBOOTCAMP_MONGO_URL": settings.mongo_url.get_secret_value(),
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_LOG_LEVEL": "WARNING",
        "REBOOTCAMP_ARGON2_MEMORY_KIB": "32",
        "REBOOTCAMP_ARGON2_TIME_COST": "1",
    }

    async def run(*arguments: str, given: str) -> Result:
        result = await asyncio.to_thread(CliRunner(env=environment).invoke, app, arguments, input=f"{given}\n")
        assert given not in result.output
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result

    root, own = logging.getLogger(), logging.getLogger("rebootcamp")
    handlers, level, own_level = list(root.handlers), root.level, own.level
    before = structlog.get_config()
    yield run
    root.handlers = handlers
    root.setLevel(level)
    own.setLevel(own_level)
    structlog.configure(**before)


async def create_admin(rebootcamp: Command, email: str, password: str = PASSWORD) -> Result:
    return await rebootcamp("create-admin", "--email", email, "--display-name", "Sylvie", given=password)


async def log_in(client: AsyncClient, email: str, password: str) -> Response:
    return await client.post("/auth/token", data={"username": email, "password": password})


def new_email() -> str:
    return f"sylvie-{uuid4().hex[:12]}@example.org"


async def test_an_administrator_is_made_whose_password_is_read_from_standard_input(
    rebootcamp: Command, client: AsyncClient
) -> None:
    email = new_email()
    ended = await create_admin(rebootcamp, email)
    assert ended.exit_code == 0
    assert ended.output.endswith("The administrator's account is open.\n")
    token = (await log_in(client, email, PASSWORD)).json()["access_token"]
    me = (await client.get("/users/me", headers={"Authorization": f"Bearer {token}"})).json()
    assert (me["email"], me["display_name"], me["role"]) == (email, "Sylvie", "admin")

    again = await create_admin(rebootcamp, email, OTHER_PASSWORD)
    assert again.exit_code == 1
    assert "An account with this e-mail already exists" in again.output
    assert (await log_in(client, email, OTHER_PASSWORD)).status_code == 401


@pytest.mark.parametrize(
    ("email", "password", "sentence", "status"),
    [
        (None, "onze-lettre", "A password has 12 to 128 characters.", 2),
        (None, "x" * 129, "A password has 12 to 128 characters.", 2),
        (None, "password1234", "The password is too easy to guess.", 1),
        ("sylvie", PASSWORD, "That is not an e-mail address.", 2),
    ],
)
async def test_an_administrator_is_not_made_of_what_cannot_be_accepted(
    rebootcamp: Command, client: AsyncClient, email: str | None, password: str, sentence: str, status: int
) -> None:
    address = email or new_email()
    ended = await create_admin(rebootcamp, address, password)
    assert ended.exit_code == status
    assert sentence in ended.output
    assert (await log_in(client, address, password)).status_code in (401, 422)


async def test_a_password_that_is_reset_ends_the_sessions_of_the_account(
    rebootcamp: Command, client: AsyncClient
) -> None:
    email = new_email()
    assert (await create_admin(rebootcamp, email)).exit_code == 0
    login = (await log_in(client, email, PASSWORD)).json()

    short = await rebootcamp("reset-password", "--email", email, given="onze-lettre")
    assert short.exit_code == 2
    assert short.output.endswith("A password has 12 to 128 characters.\n")
    assert (await log_in(client, email, PASSWORD)).status_code == 200

    ended = await rebootcamp("reset-password", "--email", email.upper(), given=OTHER_PASSWORD)
    assert ended.exit_code == 0
    assert ended.output.endswith("The password is set, and every session of the account has ended.\n")
    assert (await log_in(client, email, PASSWORD)).status_code == 401
    assert (await log_in(client, email, OTHER_PASSWORD)).status_code == 200
    refreshed = await client.post("/auth/refresh", json={"refresh_token": login["refresh_token"]})
    assert refreshed.status_code == 401


async def test_a_password_of_nobody_is_not_reset(rebootcamp: Command) -> None:
    ended = await rebootcamp("reset-password", "--email", new_email(), given=PASSWORD)
    assert ended.exit_code == 1
    assert ended.output.endswith("The user does not exist. No account has this e-mail.\n")
