"""Commands that serve until they are interrupted: the API, and the relay."""

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Annotated

import typer
import uvicorn

from rebootcamp.cli.configuration import read_settings
from rebootcamp.cli.http_server import http_options
from rebootcamp.cli.output import console
from rebootcamp.cli.startup import missing_for_start
from rebootcamp.composition import open_container
from rebootcamp.metrics import exposed
from rebootcamp.services.background import running
from rebootcamp.settings import PREFIX, Settings


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on, instead of REBOOTCAMP_HOST.")] = None,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="Port to listen on, instead of REBOOTCAMP_PORT.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="Number of API processes, instead of REBOOTCAMP_WORKERS.")
    ] = None,
) -> None:
    """Serve the API until interrupted; running requests are finished first."""
    # API processes read their settings from the environment.
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


def relay() -> None:
    """Run the background work alone until interrupted: projections, judging by new badges, housekeeping."""
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


@contextmanager
def exposed_metrics(settings: Settings, processes: int = 1) -> Iterator[None]:
    """Serves the metrics on the port of the settings, or ends the command if that port cannot be bound."""
    with ExitStack() as stack:
        try:
            stack.enter_context(exposed(settings.metrics_host, settings.metrics_port, processes))
        except OSError as error:
            console.print(f"[red]REBOOTCAMP_METRICS_PORT {settings.metrics_port} cannot be served: {error}.[/red]")
            raise typer.Exit(1) from None
        yield


def ensure_startable(settings: Settings) -> None:
    """Waits for the stores, or ends the command with what is missing."""
    # Until the server sets its own handler: without one, the first process of a container ignores SIGTERM.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    missing = asyncio.run(missing_for_start(settings))
    for sentence in missing:
        console.print(f"[red]{sentence}[/red]")
    if missing:
        raise typer.Exit(1)
