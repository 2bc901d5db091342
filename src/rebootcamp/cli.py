"""The ``rebootcamp`` command."""

import asyncio
import os
import secrets
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
import uvicorn
from pydantic import EmailStr, SecretStr, TypeAdapter, ValidationError
from rich.console import Console

from rebootcamp.app import create_app
from rebootcamp.composition import open_container
from rebootcamp.databases.migrations import migrate_mongodb, migrate_postgresql
from rebootcamp.demo import DemoLogin, prepare_demo
from rebootcamp.domain.errors import RebootCampError
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Role
from rebootcamp.embedded import EmbeddedServerError, default_directory, embedded_servers
from rebootcamp.logs import configure_logs
from rebootcamp.repositories.seeds import read_badges, read_challenges
from rebootcamp.services.accounts import Registration
from rebootcamp.settings import Environment, Settings

MIN_PASSWORD_LENGTH = 12

app = typer.Typer(
    help="Runs and looks after RebootCamp. Settings are REBOOTCAMP_* variables; the README lists them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
console = Console(stderr=True, soft_wrap=True)


@contextmanager
def failures_as_sentences() -> Iterator[None]:
    """Ends the command with a sentence where a traceback would help nobody."""
    try:
        yield
    except RebootCampError as error:
        console.print(f"[red]{error.title}.[/red] {error.detail}")
        raise typer.Exit(1) from None
    except EmbeddedServerError as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(1) from None


def read_settings() -> Settings:
    """The settings of the environment, or the end of the command with what is missing."""
    try:
        settings = Settings()
    except ValidationError as error:
        for fault in error.errors(include_input=False, include_url=False, include_context=False):
            name = "REBOOTCAMP_" + "_".join(str(step) for step in fault["loc"]).upper()
            console.print(f"[red]{name}[/red]: {fault['msg']}")
        raise typer.Exit(2) from None
    configure_logs(json=settings.log_json, level=settings.log_level)
    return settings


@app.command("migrate")
def migrate_command() -> None:
    """Bring both stores to the present schema; safe to run again."""
    settings = read_settings()
    asyncio.run(migrate(settings))
    console.print("Both stores are at the present schema.")


async def migrate(settings: Settings) -> None:
    """Brings both stores to the present schema."""
    await migrate_postgresql(settings.database_url.get_secret_value(), settings.project_directory)
    await migrate_mongodb(settings.mongo_url.get_secret_value(), settings.project_directory)


@app.command()
def seed() -> None:
    """Add the challenges and badges that the project ships and that are not there yet."""
    settings = read_settings()
    with failures_as_sentences():
        challenges, badges = asyncio.run(seed_catalogue(settings))
    console.print(f"Added {challenges} challenge(s) and {badges} badge(s).")


async def seed_catalogue(settings: Settings) -> tuple[int, int]:
    """Adds what is missing of the shipped catalogue; returns how many challenges and badges."""
    directory = settings.project_directory
    async with open_container(settings) as container:
        return await container.seeding.seed(read_challenges(directory), read_badges(directory))


@app.command()
def demo() -> None:
    """Load the demo programme; refused in production."""
    settings = read_settings()
    with failures_as_sentences():
        print_login(asyncio.run(prepare_demo(settings)))


@app.command()
def relay() -> None:
    """Project what requests left behind and delete what has served its time, until interrupted."""
    settings = read_settings()

    async def run() -> None:
        task = asyncio.current_task()
        loop = asyncio.get_running_loop()
        for signum in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(signum, lambda: task and task.cancel())
        async with open_container(settings) as container, asyncio.TaskGroup() as chores:
            chores.create_task(container.relay.run(settings.relay_interval_s))
            chores.create_task(container.housekeeping.run(settings.housekeeping_interval_s))

    try:
        asyncio.run(run())
    except asyncio.CancelledError:
        console.print("The relay has ended; what it had taken is offered again within seconds.")


@app.command()
def create_admin(
    email: Annotated[str, typer.Option(prompt=True)], display_name: Annotated[str, typer.Option(prompt=True)]
) -> None:
    """Open an administrator's account; the password is asked for, or read from standard input when that is a pipe."""
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


@app.command()
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
    """The address, or the end of the command."""
    try:
        return TypeAdapter(EmailStr).validate_python(email)
    except ValidationError:
        console.print("[red]That is not an e-mail address.[/red]")
        raise typer.Exit(2) from None


def ask_password() -> str:
    """A password that was typed twice, or one line of standard input; never an argument, which others could see."""
    if sys.stdin.isatty():
        password: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        password = sys.stdin.readline().rstrip("\n")
    if not MIN_PASSWORD_LENGTH <= len(password) <= 128:
        console.print("[red]A password has 12 to 128 characters.[/red]")
        raise typer.Exit(2)
    return password


@app.command()
def start(
    data: Annotated[Path | None, typer.Option(help="Where the embedded servers keep their data.")] = None,
) -> None:
    """Start everything for trying out: servers where none are set, schema, demo programme, API."""
    # Without this, SIGTERM would end the process before the servers are asked to stop.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    configure_logs(json=False, level="INFO")
    with failures_as_sentences():
        if "REBOOTCAMP_DATABASE_URL" in os.environ and "REBOOTCAMP_MONGO_URL" in os.environ:
            serve_demo(read_settings())
            return
        directory = data or default_directory()
        console.print(f"Starting PostgreSQL and a MongoDB-compatible server; their data is in {directory}.")
        with embedded_servers(directory) as servers:
            serve_demo(
                Settings(
                    environment=Environment.DEVELOPMENT,
                    database_url=SecretStr(servers.database_url),
                    mongo_url=SecretStr(servers.mongo_url),
                    secret_key=SecretStr(kept_secret(directory / "secret.key")),
                    log_json=False,
                )
            )


def serve_demo(settings: Settings) -> None:
    """Prepares the stores and the demo programme, says where everything is, and serves until interrupted."""
    port = int(os.environ.get("PORT", "8000"))
    asyncio.run(migrate(settings))
    login = asyncio.run(prepare_demo(settings))
    console.print(f"\nRebootCamp serves on http://127.0.0.1:{port} (documentation: http://127.0.0.1:{port}/docs)")
    print_login(login)
    uvicorn.run(create_app(settings), host="127.0.0.1", port=port, log_config=None, timeout_graceful_shutdown=10)


def kept_secret(path: Path) -> str:
    """A secret that is made once and kept in a file that only its owner reads, so that logins outlive a restart."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48), "ascii")
    return path.read_text("ascii")


def print_login(login: DemoLogin) -> None:
    """Prints the demo's accounts."""
    console.print(f"  learner:       {login.learner}")
    console.print(f"  coach:         {login.coach}")
    console.print(f"  administrator: {login.administrator}")
    console.print(f"  password:      {login.password} (the same for every demo account, new at every start)\n")
