"""Commands for trying RebootCamp out: the demo programme, and everything at once."""

import asyncio
import os
import secrets
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from rebootcamp.cli.configuration import DATABASE_URL, MONGO_URL, SECRET_KEY, DataDirectory, read_settings
from rebootcamp.cli.http_server import http_options
from rebootcamp.cli.output import console, failures_as_sentences, say
from rebootcamp.cli.signals import signals_as_exits
from rebootcamp.cli.stores import migrate
from rebootcamp.demo.loading import DemoLogin, load_as_of, prepare_demo
from rebootcamp.embedded.servers import default_directory, embedded_servers
from rebootcamp.logs import configure_logs
from rebootcamp.settings import Environment, Settings, given_secret

GRACEFUL_TIMEOUT_S = 10


def demo(
    as_of: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%dT%H:%M:%SZ"], help="Load it as it stands then: always the same, and without logins."
        ),
    ] = None,
) -> None:
    """Load the demo programme; refused in production."""
    settings = read_settings()
    configure_logs(json=settings.log_json, level="ERROR")  # Four months of log lines would help nobody.
    with failures_as_sentences():
        if as_of is not None:
            asyncio.run(load_as_of(settings, as_of.replace(tzinfo=UTC)))
        else:
            print_login(asyncio.run(prepare_demo(settings)))


def start(data: DataDirectory = None) -> None:
    """Start everything for trying it out: servers if none are set, schema, demo programme, API."""
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


def address_to_serve() -> socket.socket:
    """Binds the address of the API before anything is started for it; nothing can connect to it yet."""
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
    """Prepares the stores and the demo programme, prints the URLs and a login, and serves until interrupted."""
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
    config = uvicorn.Config(api, timeout_graceful_shutdown=GRACEFUL_TIMEOUT_S, **http_options(settings))
    server = uvicorn.Server(config)
    server.run(sockets=[address])
    if not server.started:
        raise typer.Exit(1)


def kept_secret(path: Path) -> str:
    """Returns the secret in a file that only its owner can read, made at the first start; logins outlive a restart."""
    if not path.exists():
        new = path.with_suffix(".new")
        new.touch(mode=0o600)
        new.write_text(secrets.token_urlsafe(48), "ascii")
        new.rename(path)
    return path.read_text("ascii")


def print_login(login: DemoLogin) -> None:
    """Prints the demo's accounts."""
    console.print(f"  learner:       {login.learner}")
    console.print(f"  coach:         {login.coach}")
    console.print(f"  administrator: {login.administrator}")
    console.print(f"  password:      {login.password} (the same for every demo account, new at every start)\n")
