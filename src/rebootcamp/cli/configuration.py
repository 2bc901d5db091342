"""Settings of a command: read from the environment, or the command ends with what is wrong."""

from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from pydantic_settings import SettingsError

from rebootcamp.cli.output import console
from rebootcamp.databases.mongodb import is_mongo_url
from rebootcamp.databases.postgresql import is_database_url
from rebootcamp.logs import configure_logs
from rebootcamp.settings import PREFIX, Settings

DATABASE_URL, MONGO_URL, SECRET_KEY = f"{PREFIX}DATABASE_URL", f"{PREFIX}MONGO_URL", f"{PREFIX}SECRET_KEY"
DataDirectory = Annotated[
    Path | None, typer.Option(envvar="REBOOTCAMP_DATA", help="Where the embedded servers keep their data.")
]
PATIENCE_S = 20.0
"""Timeout of statements and operations in commands that no request waits for."""


def read_settings() -> Settings:
    """Reads the settings and sets up the logs, or ends the command with the settings that are missing or wrong."""
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
    """Ends the command if a driver cannot read its URL. The URL is not shown, since it holds a password."""
    wrong = False
    if not is_database_url(database_url):
        wrong = True
        console.print(f"[red]{DATABASE_URL}[/red] is no URL such as postgresql+asyncpg://user:password@host:5432/name.")
    if not is_mongo_url(mongo_url):
        wrong = True
        console.print(f"[red]{MONGO_URL}[/red] is no URL such as mongodb://user:password@host:27017/name.")
    if wrong:
        raise typer.Exit(2)


def patient(settings: Settings) -> Settings:
    """Returns the settings with longer timeouts, for work that no request waits for."""
    return settings.model_copy(
        update={
            "postgresql_pool_timeout_s": PATIENCE_S,
            "postgresql_statement_timeout_s": PATIENCE_S,
            "mongodb_timeout_s": PATIENCE_S,
        }
    )
