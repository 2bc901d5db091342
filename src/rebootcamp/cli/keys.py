"""Commands for the keys of service accounts, for an operator who has no login."""

import asyncio
from datetime import datetime
from typing import Annotated

import typer

from rebootcamp.cli.configuration import read_settings
from rebootcamp.cli.output import console, failures_as_sentences, print_json
from rebootcamp.composition import Container, open_container
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.notations import rfc3339
from rebootcamp.domain.users import Actor


def keys() -> None:
    """List the keys of all service accounts, one JSON object a line, latest first."""
    settings = read_settings()

    async def show() -> None:
        async with open_container(settings) as container:
            async for name, key in container.service_accounts.every_key():
                print_json(
                    service_account=name,
                    service_account_id=str(key.account_id),
                    key_id=key.id,
                    created_at=rfc3339(key.created_at),
                    expires_at=rfc3339(key.expires_at),
                    revoked_at=_moment(key.revoked_at),
                    last_used_at=_moment(key.last_used_at),
                )

    with failures_as_sentences():
        asyncio.run(show())


def revoke_key(
    key_id: Annotated[str, typer.Argument(help="The 16 characters that follow rbc_ in the key.")],
    administrator: Annotated[str, typer.Option(prompt=True, help="The e-mail of the administrator who decided it.")],
) -> None:
    """Revoke a key of a service account at once. The audit trail names the administrator."""
    settings = read_settings()

    async def revoke() -> None:
        async with open_container(settings) as container:
            actor = await _actor(container, administrator)
            await container.service_accounts.revoke_any_key(key_id, actor=actor)

    with failures_as_sentences():
        asyncio.run(revoke())
    console.print("The key is revoked.")


async def _actor(container: Container, email: str) -> Actor:
    credentials = await container.accounts.accounts.credentials(email.lower())
    user = await container.accounts.accounts.user(credentials.user_id) if credentials else None
    if user is None:
        raise UserNotFound("No account has this e-mail.")
    return Actor(user.id, user.id, user.role, user.language, None, frozenset())


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else rfc3339(moment)
