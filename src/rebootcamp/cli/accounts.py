"""Commands for accounts: administrators, invitations, passwords."""

import asyncio
import sys
from datetime import timedelta
from typing import Annotated

import typer
from pydantic import EmailStr, TypeAdapter, ValidationError

from rebootcamp.cli.configuration import read_settings
from rebootcamp.cli.output import console, failures_as_sentences
from rebootcamp.composition import open_container
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Settings

MIN_PASSWORD_LENGTH = 12


def create_admin(
    email: Annotated[str, typer.Option(prompt=True)], display_name: Annotated[str, typer.Option(prompt=True)]
) -> None:
    """Create an administrator's account; the password is prompted for, or read from a pipe."""
    settings = read_settings()
    address = checked_email(email)
    password = ask_password()

    async def create() -> None:
        registration = Registration(address, password, display_name, Language.FR, "Europe/Paris")
        async with open_container(settings) as container:
            await container.accounts.register(registration, Role.ADMIN)

    with failures_as_sentences():
        asyncio.run(create())
    console.print("The administrator's account is open.")


def invite(
    count: Annotated[int, typer.Option(min=1, max=1000, help="Number of invitations.")] = 1,
    days: Annotated[int, typer.Option(min=1, max=365, help="Days until they expire.")] = 14,
    email: Annotated[
        list[str] | None, typer.Option(help="Mail a code to this address instead of printing it; can be repeated.")
    ] = None,
    language: Annotated[Language, typer.Option(help="The language of the mails.")] = Language.FR,
) -> None:
    """Print invitation codes, one a line, or mail them. Each opens one account; they cannot be shown again."""
    settings = read_settings()
    if email:
        addresses = [checked_email(address) for address in email]
        with failures_as_sentences():
            asyncio.run(mail_invitations(settings, addresses, timedelta(days=days), language))
        console.print(f"{len(addresses)} invitation(s) will be mailed by the running service.")
        return
    codes = [new_invitation_code() for _ in range(count)]

    async def add() -> None:
        async with open_container(settings) as container:
            for code in codes:
                await container.accounts.invite(hash_of_invitation(code), timedelta(days=days))

    with failures_as_sentences():
        asyncio.run(add())
    typer.echo("\n".join(codes))


async def mail_invitations(settings: Settings, addresses: list[str], lifetime: timedelta, language: Language) -> None:
    """Adds an invitation for each address and queues its mail."""
    async with open_container(settings) as container:
        for address in addresses:
            code = new_invitation_code()
            await container.account_mails.invite(address, code, hash_of_invitation(code), lifetime, language)


def reset_password(email: Annotated[str, typer.Option(prompt=True)]) -> None:
    """Set a new password and end that account's sessions."""
    settings = read_settings()
    password = ask_password()

    async def reset() -> None:
        async with open_container(settings) as container:
            await container.accounts.reset_password(email, password)

    with failures_as_sentences():
        asyncio.run(reset())
    console.print("The password is set, and every session of the account has ended.")


def checked_email(email: str) -> str:
    """Returns the e-mail address, normalised, or ends the command."""
    try:
        return TypeAdapter(EmailStr).validate_python(email)
    except ValidationError:
        console.print("[red]That is not an e-mail address.[/red]")
        raise typer.Exit(2) from None


def ask_password() -> str:
    """Prompts for a password twice, or reads a line of a pipe. It is never an argument, which other users could see."""
    if sys.stdin.isatty():
        password: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        password = sys.stdin.readline().rstrip("\n")
    if not MIN_PASSWORD_LENGTH <= len(password) <= 128:
        console.print("[red]A password has 12 to 128 characters.[/red]")
        raise typer.Exit(2)
    return password
