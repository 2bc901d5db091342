"""The ``rebootcamp`` command."""

import asyncio
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Annotated
from uuid import UUID

import typer
import uvicorn
from pydantic import EmailStr, TypeAdapter, ValidationError
from pydantic_settings import SettingsError
from rich.console import Console
from rich.progress import Progress

from rebootcamp.composition import open_container
from rebootcamp.databases.migrations import (
    MigrationError,
    Report,
    SchemaState,
    migrate_mongodb,
    migrate_postgresql,
    say_nothing,
    schema_state,
)
from rebootcamp.databases.mongodb import is_mongo_url
from rebootcamp.databases.mongodump import (
    DumpError,
    count_documents,
    drop_database,
    dump_collections,
    read_extended_json,
    restore_collections,
    switch_databases,
    write_extended_json,
)
from rebootcamp.databases.postgresql import client_environment, is_database_url
from rebootcamp.demo.loading import DemoLogin, load_as_of, prepare_demo
from rebootcamp.domain.access import Access, differing_access
from rebootcamp.domain.audit import Difference, DifferenceKind
from rebootcamp.domain.errors import RebootCampError, UserNotFound
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.embedded.servers import (
    EmbeddedServerError,
    are_running,
    client_programs,
    default_directory,
    embedded_servers,
    running_or_started,
)
from rebootcamp.http_server import http_options
from rebootcamp.logs import configure_logs
from rebootcamp.metrics import exposed
from rebootcamp.repositories.access_lines import read_access
from rebootcamp.repositories.seeds import read_badges, read_challenges
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from rebootcamp.services.accounts import Registration
from rebootcamp.services.background import running
from rebootcamp.settings import PREFIX, Environment, Settings, given_secret
from rebootcamp.startup import missing_for_start, stores_away

DATABASE_URL, MONGO_URL, SECRET_KEY = f"{PREFIX}DATABASE_URL", f"{PREFIX}MONGO_URL", f"{PREFIX}SECRET_KEY"
MIN_PASSWORD_LENGTH = 12
DataDirectory = Annotated[
    Path | None, typer.Option(envvar="REBOOTCAMP_DATA", help="Where the embedded servers keep their data.")
]
OneUser = Annotated[UUID | None, typer.Option(help="The id of the only user to look at.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print lines of JSON.")]
Accepted = Annotated[
    list[DifferenceKind] | None,
    typer.Option("--accept", help="A kind of difference that is told and is no reason for status 1; may be repeated."),
]
PATIENCE_S = 20.0

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
    except (EmbeddedServerError, DumpError, MigrationError, SettingsError) as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(1) from None


def say(sentence: str) -> None:
    """Prints a sentence that may hold text of others, such as a statement."""
    console.print(sentence, markup=False)


def read_settings() -> Settings:
    """The settings of the environment, or the end of the command with what is missing."""
    try:
        settings = Settings()
    except ValidationError as error:
        for fault in error.errors(include_input=False, include_url=False, include_context=False):
            name = PREFIX + "_".join(str(step) for step in fault["loc"]).upper()
            message = "is not set" if fault["type"] == "missing" else fault["msg"].removeprefix("Value error, ")
            console.print(f"[red]{name}[/red] {message}.")
        raise typer.Exit(2) from None
    except SettingsError as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from None
    ensure_urls(settings.database_url.get_secret_value(), settings.mongo_url.get_secret_value())
    configure_logs(json=settings.log_json, level=settings.log_level)
    return settings


def ensure_urls(database_url: str, mongo_url: str) -> None:
    """Ends the command where a URL is none that its driver takes; the URL, which holds a password, is not shown."""
    wrong = False
    if not is_database_url(database_url):
        wrong = True
        console.print(f"[red]{DATABASE_URL}[/red] is no URL such as postgresql+asyncpg://user:password@host:5432/name.")
    if not is_mongo_url(mongo_url):
        wrong = True
        console.print(f"[red]{MONGO_URL}[/red] is no URL such as mongodb://user:password@host:27017/name.")
    if wrong:
        raise typer.Exit(2)


@app.command("migrate")
def migrate_command() -> None:
    """Bring both stores to the present schema; safe to run again."""
    settings = read_settings()
    with failures_as_sentences():
        migrated = asyncio.run(migrate(settings, say))
    if migrated:
        console.print("Both stores are at the present schema.")
    else:
        console.print("The stores are at the schema of a later release, which this one can work on; nothing was done.")


async def migrate(settings: Settings, report: Report = say_nothing) -> bool:
    """Brings both stores to the present schema; False, and nothing done, where a later release has been already.

    Raises:
        MigrationError: A store did not answer for ``start_timeout_s`` seconds, or cannot be migrated.
    """
    if away := await stores_away(settings):
        raise MigrationError("\n".join(away))
    url, directory = settings.database_url.get_secret_value(), settings.project_directory
    if await schema_state(url, directory) is SchemaState.LATER:
        return False
    await migrate_postgresql(url, directory, app_role=settings.database_app_role, report=report)
    await migrate_mongodb(settings.mongo_url.get_secret_value(), directory)
    return True


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
def demo(
    as_of: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%dT%H:%M:%SZ"], help="Load it as it stands then, always the same, without logins."
        ),
    ] = None,
) -> None:
    """Load the demo programme; refused in production."""
    settings = read_settings()
    configure_logs(json=settings.log_json, level="ERROR")  # Nobody reads the lines of four months in one.
    with failures_as_sentences():
        if as_of is not None:
            asyncio.run(load_as_of(settings, as_of.replace(tzinfo=UTC)))
        else:
            print_login(asyncio.run(prepare_demo(settings)))


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="The address to listen on, in place of REBOOTCAMP_HOST.")] = None,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="The port to listen on, in place of REBOOTCAMP_PORT.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="How many processes serve, in place of REBOOTCAMP_WORKERS.")
    ] = None,
) -> None:
    """Serve the API until interrupted; requests that have begun are finished first."""
    # Into the environment, which is where the processes that serve read their settings.
    for name, given in (("HOST", host), ("PORT", port), ("WORKERS", workers)):
        if given is not None:
            os.environ[f"{PREFIX}{name}"] = str(given)
    settings = read_settings()
    ensure_startable(settings)
    with exposed_metrics(settings, settings.workers):
        uvicorn.run(
            "rebootcamp.app:create_production_app",
            factory=True,
            host=settings.host,
            port=settings.port,
            workers=settings.workers,
            timeout_graceful_shutdown=settings.graceful_timeout_s,
            **http_options(settings),
        )


@contextmanager
def exposed_metrics(settings: Settings, processes: int = 1) -> Iterator[None]:
    """Serves this process's metrics where the settings say, or ends the command."""
    with ExitStack() as stack:
        try:
            stack.enter_context(exposed(settings.metrics_host, settings.metrics_port, processes))
        except OSError as error:
            console.print(f"[red]REBOOTCAMP_METRICS_PORT {settings.metrics_port} cannot be served: {error}.[/red]")
            raise typer.Exit(1) from None
        yield


def ensure_startable(settings: Settings) -> None:
    """Waits for the stores, or ends the command with what is missing."""
    # Until the server has a handler of its own: the first process of a container ignores SIGTERM without one.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    missing = asyncio.run(missing_for_start(settings))
    for sentence in missing:
        console.print(f"[red]{sentence}[/red]")
    if missing:
        raise typer.Exit(1)


@app.command()
def relay() -> None:
    """Project what requests left behind, judge by new badges, delete what has served its time; until interrupted."""
    settings = read_settings()
    ensure_startable(settings)

    async def run() -> None:
        task = asyncio.current_task()
        loop = asyncio.get_running_loop()
        for signum in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(signum, lambda: task and task.cancel())
        async with open_container(settings) as container, running(container.chores):
            await asyncio.Event().wait()

    try:
        with exposed_metrics(settings):
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
def invite(
    count: Annotated[int, typer.Option(min=1, max=1000, help="How many invitations.")] = 1,
    days: Annotated[int, typer.Option(min=1, max=365, help="For how many days they are good.")] = 14,
) -> None:
    """Print invitation codes, one a line; each lets one person register. They cannot be shown again."""
    settings = read_settings()
    codes = [new_invitation_code() for _ in range(count)]

    async def add() -> None:
        async with open_container(settings) as container:
            for code in codes:
                await container.accounts.invite(hash_of_invitation(code), timedelta(days=days))

    with failures_as_sentences():
        asyncio.run(add())
    typer.echo("\n".join(codes))


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
def audit(user: OneUser = None, accept: Accepted = None, *, as_json: AsJson = False) -> None:
    """Name every difference between the stores and the log; status 1 if there are any, 2 if it could not finish."""
    settings = read_settings()

    async def run() -> int:
        found = lagging = users = accepted = 0
        async with open_container(patient(settings)) as container:
            with Progress(console=console, transient=True) as progress:
                bar = progress.add_task("Auditing", total=1 if user else await container.audit.user_count())
                async for batch in container.audit.audit(user_id_of(user)):
                    print_differences("difference", batch.differences, as_json=as_json)
                    users, lagging = users + batch.users, lagging + batch.lagging
                    found += len(batch.differences)
                    accepted += count_of(accept, batch.differences)
                    progress.update(bar, completed=users)
        if as_json:
            print_json(type="summary", users=users, lagging=lagging, differences=found)
        console.print(f"{users} user(s), {lagging} of them being projected; {found} difference(s).")
        return found - accepted

    with unfinished_as_status_2():
        if asyncio.run(run()):
            raise typer.Exit(1)


@app.command()
def rebuild(user: OneUser = None, accept: Accepted = None, *, as_json: AsJson = False) -> None:
    """Write again from the log what differs: documents, histories, boards; status 1 if any is left, 2 as audit.

    A user who is named is rebuilt whether anything differs or not. Awards are kept, and what was whole stays as it is.
    """
    settings = read_settings()

    async def run() -> int:
        users = rebuilt = mended = left = accepted = 0
        async with open_container(patient(settings)) as container:
            with Progress(console=console, transient=True) as progress:
                bar = progress.add_task("Rebuilding", total=1 if user else await container.audit.user_count())
                async for batch in container.audit.rebuild(user_id_of(user)):
                    print_differences("mended", batch.mended, as_json=as_json)
                    print_differences("left", batch.left, as_json=as_json)
                    users, rebuilt = users + batch.users, rebuilt + len(batch.rebuilt)
                    mended, left = mended + len(batch.mended), left + len(batch.left)
                    accepted += count_of(accept, batch.left)
                    progress.update(bar, completed=users)
        if as_json:
            print_json(type="summary", users=users, rebuilt=rebuilt, mended=mended, left=left)
        console.print(f"{users} user(s), {rebuilt} rebuilt; {mended} difference(s) mended, {left} left.")
        return left - accepted

    with unfinished_as_status_2():
        if asyncio.run(run()):
            raise typer.Exit(1)


@app.command()
def project() -> None:
    """Project all that is noted, to its end, in databases that no service uses; status 1 if something is left."""
    settings = read_settings()

    async def run() -> int:
        async with open_container(patient(settings)) as container:
            done = await container.relay.drain()
        console.print(f"Projected {done.projected} user(s); {done.failed} failed.")
        return done.failed

    with failures_as_sentences():
        if asyncio.run(run()):
            raise typer.Exit(1)


@app.command()
def keep_stricter(access: typer.FileText) -> None:
    """End every session of restored databases, and keep what is stricter: theirs, or the databases' in use.

    ACCESS ("-" for standard input) is what scripts/stores/access.sql prints of both, as restore.sh gives it.
    """
    settings = read_settings()
    if not settings.database_suffix:
        console.print("[red]REBOOTCAMP_DATABASE_SUFFIX is not set: the databases in use stay as they are.[/red]")
        raise typer.Exit(2)
    pairs = read_access(access.read().splitlines())
    restored, in_use = pairs.get("restored", Access()), pairs.get("in_use", Access())
    for line in differing_access(restored, in_use):
        typer.echo(line)

    async def run() -> int:
        async with open_container(patient(settings)) as container:
            await container.restore_safety.keep_stricter(restored, in_use)
            return await container.restore_safety.end_sessions()

    with failures_as_sentences():
        console.print(f"Ended {asyncio.run(run())} session(s): everybody logs in anew.")


@app.command()
def erase(user_ids: typer.FileText) -> None:
    """Erase the people whose ids a file lists, one a line ("-" for standard input), as restore.sh does."""
    settings = read_settings()
    ids = [UserId(UUID(line)) for line in user_ids.read().split()]

    async def run() -> int:
        erased = 0
        async with open_container(patient(settings)) as container:
            for user_id in ids:
                actor = Actor(user_id, user_id, Role.LEARNER, Language.EN, None, frozenset())
                # Whoever is not there, or is erased already, needs no more.
                with suppress(UserNotFound):
                    await container.privacy.erase(user_id, actor=actor)
                    erased += 1
        return erased

    with failures_as_sentences():
        console.print(f"Erased {asyncio.run(run())} of {len(ids)} user(s).")


def patient(settings: Settings) -> Settings:
    """The same settings for work that nobody waits for."""
    return settings.model_copy(
        update={
            "postgresql_pool_timeout_s": PATIENCE_S,
            "postgresql_statement_timeout_s": PATIENCE_S,
            "mongodb_timeout_s": PATIENCE_S,
        }
    )


def count_of(kinds: Iterable[DifferenceKind] | None, differences: Iterable[Difference]) -> int:
    """How many of the differences are of those kinds."""
    return sum(difference.kind in (kinds or ()) for difference in differences)


def user_id_of(user: UUID | None) -> UserId | None:
    """Whom a command is about; None for everybody."""
    return None if user is None else UserId(user)


def print_differences(kind: str, differences: Iterable[Difference], *, as_json: bool) -> None:
    """Prints differences to standard output, one a line."""
    for one in differences:
        if as_json:
            user_id = None if one.user_id is None else str(one.user_id)
            print_json(type=kind, user_id=user_id, kind=one.kind, expected=one.expected, found=one.found)
        else:
            typer.echo(f"{one.user_id or 'everybody'} {kind} {one.kind}: expected {one.expected}, found {one.found}")


def print_json(**members: str | int | None) -> None:
    """Prints one line of JSON to standard output."""
    typer.echo(json.dumps(members, ensure_ascii=False))


@contextmanager
def unfinished_as_status_2() -> Iterator[None]:
    """Ends the command with status 2, and not 1, when it cannot tell what it was asked for."""
    try:
        yield
    except RebootCampError as error:
        console.print(f"[red]{error.title}.[/red] {error.detail}")
        raise typer.Exit(2) from None
    except typer.Exit:
        raise
    except Exception:  # noqa: BLE001 - Python's own status for it, 1, would say that there are differences
        console.print_exception()
        raise typer.Exit(2) from None


@app.command()
def mongo_dump(directory: Path, collections: list[str]) -> None:
    """Write collections, in that order, into a directory, by mongodump or, where that is missing, in its format."""
    settings = read_settings()
    with failures_as_sentences():
        dump_collections(settings.mongo_url.get_secret_value(), directory, collections, console.print)


@app.command()
def mongo_restore(folder: Path) -> None:
    """Replace collections by those of a dumped database's folder, by mongorestore or, without it, as that does."""
    settings = read_settings()
    with failures_as_sentences():
        restore_collections(settings.mongo_url.get_secret_value(), folder, console.print)


@app.command()
def mongo_count(collections: list[str]) -> None:
    """Print how many documents those collections hold in all; none, where they are not there."""
    settings = read_settings()
    with failures_as_sentences():
        typer.echo(count_documents(settings.mongo_url.get_secret_value(), collections))


@app.command()
def mongo_drop() -> None:
    """Drop the MongoDB database beside the one in use, which REBOOTCAMP_DATABASE_SUFFIX names."""
    settings = read_settings()
    if not settings.database_suffix:
        console.print("[red]REBOOTCAMP_DATABASE_SUFFIX is not set: the database in use is not dropped.[/red]")
        raise typer.Exit(2)
    with failures_as_sentences():
        drop_database(settings.mongo_url.get_secret_value())


@app.command()
def mongo_switch(
    new: Annotated[str, typer.Option(help="Suffix of the database whose collections take the places.")],
    old: Annotated[str, typer.Option(help="Suffix of the database that keeps the collections of now.")],
) -> None:
    """Put another database's collections in the place of those in use; running it again finishes what was cut off."""
    settings = read_settings()
    url = settings.mongo_url.get_secret_value()
    with failures_as_sentences():
        switch_databases(url, new_suffix=new, old_suffix=old)
        # Not every server keeps a collection's validator when the collection changes databases.
        asyncio.run(migrate_mongodb(url, settings.project_directory))


@app.command()
def mongo_export(file: typer.FileTextWrite) -> None:
    """Write the whole MongoDB database as one document of Extended JSON."""
    settings = read_settings()
    with failures_as_sentences():
        write_extended_json(settings.mongo_url.get_secret_value(), file)


@app.command()
def mongo_import(file: typer.FileText) -> None:
    """Add what mongo-export wrote to collections that are there and empty."""
    settings = read_settings()
    with failures_as_sentences():
        read_extended_json(settings.mongo_url.get_secret_value(), file)


@app.command("exec", context_settings={"allow_interspersed_args": False, "ignore_unknown_options": True})
def exec_command(
    command: list[str],
    data: DataDirectory = None,
    *,
    running: Annotated[bool, typer.Option("--running", help="Start no servers: refuse where none run.")] = False,
) -> None:
    """Run a program with both databases at hand: a script, psql, or another command of this one.

    Without URLs in the environment these are the embedded servers, started for it unless they run.
    """
    path = [str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
    environment = dict(os.environ)
    with signals_as_exits(), failures_as_sentences(), ExitStack() as stack:
        if given_secret(SECRET_KEY) is None:
            # No token is signed or read by what runs here.
            environment[SECRET_KEY] = secrets.token_urlsafe(48)
        urls = {name: given_secret(name) for name in (DATABASE_URL, MONGO_URL)}
        if None in urls.values():
            directory = data or default_directory()
            if running and not are_running(directory):
                raise EmbeddedServerError(
                    "No URLs are set, docker compose runs no postgres here, and no embedded servers run in "
                    f"{directory}. Start what is meant, or set REBOOTCAMP_DATA for embedded servers to be started."
                )
            embedded = stack.enter_context(running_or_started(directory))
            path.insert(0, str(client_programs()))
        else:
            embedded = ("", "")
        for (name, given), own in zip(urls.items(), embedded, strict=True):
            # In the environment, for programs that read no files; and then in no file as well.
            environment[name] = given or own
            environment.pop(f"{name}_FILE", None)
        ensure_urls(environment[DATABASE_URL], environment[MONGO_URL])
        environment["PATH"] = os.pathsep.join(path)
        environment |= client_environment(environment[DATABASE_URL])
        try:
            process = subprocess.Popen(command, env=environment)  # noqa: S603 - the caller's own command
        except OSError as error:
            console.print(f"[red]{command[0]} cannot be run: {error.strerror}.[/red]")
            raise typer.Exit(127) from None
        stack.callback(process.wait)
        stack.callback(process.terminate)
        raise typer.Exit(process.wait())


@app.command()
def start(data: DataDirectory = None) -> None:
    """Start everything for trying out: servers where none are set, schema, demo programme, API."""
    os.environ.setdefault("REBOOTCAMP_LOG_JSON", "false")
    directory = data or default_directory()
    with signals_as_exits(), failures_as_sentences(), address_to_serve() as address:
        given = {name: given_secret(name) for name in (DATABASE_URL, MONGO_URL, SECRET_KEY)}
        if given[DATABASE_URL] and given[MONGO_URL]:
            serve_demo(read_settings(), address)
            return
        console.print(f"Starting PostgreSQL and a MongoDB-compatible server; their data is in {directory}.")
        with embedded_servers(directory) as servers:
            os.environ.setdefault("REBOOTCAMP_ENVIRONMENT", Environment.DEVELOPMENT)
            own = (servers.database_url, servers.mongo_url, kept_secret(directory / "secret.key"))
            for name, value in zip(given, own, strict=True):
                if given[name] is None:
                    os.environ[name] = value
            serve_demo(read_settings(), address)


@contextmanager
def signals_as_exits() -> Iterator[None]:
    """Makes SIGTERM do what Ctrl-C does: unwind, so that all that was started is ended on the way out."""
    received = signal.SIGINT

    def interrupt(signum: int, _: FrameType | None) -> None:
        nonlocal received
        received = signal.Signals(signum)
        signal.raise_signal(signal.SIGINT)

    signal.signal(signal.SIGINT, signal.default_int_handler)  # A shell's background job is started without one.
    signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(128 + received) from None


def address_to_serve() -> socket.socket:
    """The address of the API, taken before anything is started for it; nobody can connect to it yet."""
    port = os.environ.get("PORT", "8000")
    if not (port.isdecimal() and int(port) < 1 << 16):
        console.print(f"[red]PORT is a number from 0 to 65535, not '{port}'.[/red]")
        raise typer.Exit(2)
    address = socket.socket()
    address.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        address.bind(("127.0.0.1", int(port)))
    except OSError as error:
        address.close()
        console.print(f"[red]Port {port} cannot be served: {error.strerror}. Set PORT to another one.[/red]")
        raise typer.Exit(1) from None
    return address


def serve_demo(settings: Settings, address: socket.socket) -> None:
    """Prepares the stores and the demo programme, says where everything is, and serves until interrupted."""
    from rebootcamp.app import create_prepared_app

    configure_logs(json=settings.log_json, level="ERROR")
    asyncio.run(migrate(settings, say))
    console.print("Preparing the demo programme; the first time takes some seconds.")
    login = asyncio.run(prepare_demo(settings))
    api = create_prepared_app(settings)
    url = f"http://127.0.0.1:{address.getsockname()[1]}"
    console.print(f"\nRebootCamp serves on {url} (documentation: {url}/docs)")
    print_login(login)
    configure_logs(json=settings.log_json, level=settings.log_level)
    config = uvicorn.Config(api, timeout_graceful_shutdown=10, **http_options(settings))
    server = uvicorn.Server(config)
    server.run(sockets=[address])
    if not server.started:
        raise typer.Exit(1)


def kept_secret(path: Path) -> str:
    """A secret that is made once and kept in a file that only its owner reads, so that logins outlive a restart."""
    if not path.exists():
        new = path.with_suffix(".new")
        new.touch(mode=0o600)
        new.write_text(secrets.token_urlsafe(48), "ascii")
        new.rename(path)
    return path.read_text("ascii")


def print_login(login: "DemoLogin") -> None:
    """Prints the demo's accounts."""
    console.print(f"  learner:       {login.learner}")
    console.print(f"  coach:         {login.coach}")
    console.print(f"  administrator: {login.administrator}")
    console.print(f"  password:      {login.password} (the same for every demo account, new at every start)\n")
