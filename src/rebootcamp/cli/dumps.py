"""Commands that dump, restore and switch MongoDB's collections, for the backup scripts."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from rebootcamp.cli.configuration import read_settings
from rebootcamp.cli.output import console, failures_as_sentences
from rebootcamp.databases.migrations import migrate_mongodb
from rebootcamp.databases.mongodump import (
    count_documents,
    drop_database,
    dump_collections,
    read_extended_json,
    restore_collections,
    switch_databases,
    write_extended_json,
)


def mongo_dump(directory: Path, collections: list[str]) -> None:
    """Write collections, in that order, into a directory, by mongodump or in its format."""
    settings = read_settings()
    with failures_as_sentences():
        dump_collections(settings.mongo_url.get_secret_value(), directory, collections, console.print)


def mongo_restore(folder: Path) -> None:
    """Replace collections by those in the folder of a dumped database, by mongorestore or as it does."""
    settings = read_settings()
    with failures_as_sentences():
        restore_collections(settings.mongo_url.get_secret_value(), folder, console.print)


def mongo_count(collections: list[str]) -> None:
    """Print the number of documents in those collections together; a missing collection counts as empty."""
    settings = read_settings()
    with failures_as_sentences():
        typer.echo(count_documents(settings.mongo_url.get_secret_value(), collections))


def mongo_drop() -> None:
    """Drop the MongoDB database that REBOOTCAMP_DATABASE_SUFFIX names, beside the one in use."""
    settings = read_settings()
    if not settings.database_suffix:
        console.print("[red]REBOOTCAMP_DATABASE_SUFFIX is not set: the database in use is not dropped.[/red]")
        raise typer.Exit(2)
    with failures_as_sentences():
        drop_database(settings.mongo_url.get_secret_value())


def mongo_switch(
    new: Annotated[str, typer.Option(help="Suffix of the database whose collections come into use.")],
    old: Annotated[str, typer.Option(help="Suffix of the database that keeps the collections now in use.")],
) -> None:
    """Put another database's collections into use; running it again finishes an interrupted switch."""
    settings = read_settings()
    url = settings.mongo_url.get_secret_value()
    with failures_as_sentences():
        switch_databases(url, new_suffix=new, old_suffix=old)
        # Not every server keeps a collection's validator when the collection changes databases.
        asyncio.run(migrate_mongodb(url, settings.project_directory))


def mongo_export(file: typer.FileTextWrite) -> None:
    """Write the whole MongoDB database as one document of Extended JSON."""
    settings = read_settings()
    with failures_as_sentences():
        write_extended_json(settings.mongo_url.get_secret_value(), file)


def mongo_import(file: typer.FileText) -> None:
    """Load a file of mongo-export into collections that exist and are empty."""
    settings = read_settings()
    with failures_as_sentences():
        read_extended_json(settings.mongo_url.get_secret_value(), file)
