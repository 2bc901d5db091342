"""The command that runs a program beside both databases, embedded ones if no others are set."""

import os
import secrets
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from rebootcamp.cli.configuration import DATABASE_URL, MONGO_URL, SECRET_KEY, DataDirectory, ensure_urls
from rebootcamp.cli.output import console, failures_as_sentences
from rebootcamp.cli.signals import signals_as_exits
from rebootcamp.databases.postgresql import client_environment
from rebootcamp.embedded.servers import (
    EmbeddedServerError,
    are_running,
    client_programs,
    default_directory,
    running_or_started,
)
from rebootcamp.settings import given_secret


def exec_command(
    command: list[str],
    data: DataDirectory = None,
    *,
    running: Annotated[bool, typer.Option("--running", help="Start no servers; fail if none run.")] = False,
) -> None:
    """Run a program with both databases in its environment: a script, psql, or another rebootcamp command.

    Without URLs in the environment these are the embedded servers, started for it unless they run.
    """
    with signals_as_exits(), failures_as_sentences(), ExitStack() as stack:
        environment = environment_for(stack, data or default_directory(), running=running)
        try:
            process = subprocess.Popen(command, env=environment)  # noqa: S603 - the caller's own command
        except OSError as error:
            console.print(f"[red]{command[0]} cannot be run: {error.strerror}.[/red]")
            raise typer.Exit(127) from None
        stack.callback(process.wait)
        stack.callback(process.terminate)
        raise typer.Exit(process.wait())


def environment_for(stack: ExitStack, directory: Path, *, running: bool) -> Mapping[str, str]:
    """Returns the environment of a program that needs both databases.

    Args:
        stack: Ends the embedded servers, if they are started here.
        directory: Where the embedded servers keep their data.
        running: Whether to fail instead of starting servers.

    Raises:
        EmbeddedServerError: No URLs are set, and no servers run or can be started.
    """
    path = [str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
    environment = dict(os.environ)
    if given_secret(SECRET_KEY) is None:
        # The program signs and reads no token.
        environment[SECRET_KEY] = secrets.token_urlsafe(48)
    urls = {name: given_secret(name) for name in (DATABASE_URL, MONGO_URL)}
    embedded = ("", "")
    if None in urls.values():
        if running and not are_running(directory):
            raise EmbeddedServerError(
                "No URLs are set, docker compose runs no postgres here, and no embedded servers run in "
                f"{directory}. Start what is meant, or set REBOOTCAMP_DATA for embedded servers to be started."
            )
        embedded = stack.enter_context(running_or_started(directory))
        path.insert(0, str(client_programs()))
    for (name, given), own in zip(urls.items(), embedded, strict=True):
        # As a variable, for programs that do not read secrets from files; the file variable would be a second source.
        environment[name] = given or own
        environment.pop(f"{name}_FILE", None)
    ensure_urls(environment[DATABASE_URL], environment[MONGO_URL])
    environment["PATH"] = os.pathsep.join(path)
    return environment | client_environment(environment[DATABASE_URL])
