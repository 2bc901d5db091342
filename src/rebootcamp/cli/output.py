"""Output of the command: sentences on standard error, results on standard output."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from pydantic_settings import SettingsError
from rich.console import Console

from rebootcamp.databases.migrations import MigrationError
from rebootcamp.databases.mongodump import DumpError
from rebootcamp.domain.errors import RebootCampError
from rebootcamp.embedded.servers import EmbeddedServerError

console = Console(stderr=True, soft_wrap=True)


def say(sentence: str) -> None:
    """Prints a sentence that may hold foreign text, such as a statement, without reading it as markup."""
    console.print(sentence, markup=False)


def print_json(**members: str | int | None) -> None:
    """Prints one line of JSON to standard output."""
    typer.echo(json.dumps(members, ensure_ascii=False))


@contextmanager
def failures_as_sentences() -> Iterator[None]:
    """Ends the command with a sentence, instead of a traceback, for errors that an operator can mend."""
    try:
        yield
    except RebootCampError as error:
        console.print(f"[red]{error.title}.[/red] {error.detail}")
        raise typer.Exit(1) from None
    except (EmbeddedServerError, DumpError, MigrationError, SettingsError) as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(1) from None


@contextmanager
def unfinished_as_status_2() -> Iterator[None]:
    """Ends the command with status 2 if it cannot finish, since status 1 says that it found differences."""
    try:
        yield
    except RebootCampError as error:
        console.print(f"[red]{error.title}.[/red] {error.detail}")
        raise typer.Exit(2) from None
    except typer.Exit:
        raise
    except Exception:  # noqa: BLE001 - Python itself would end with status 1
        console.print_exception()
        raise typer.Exit(2) from None
