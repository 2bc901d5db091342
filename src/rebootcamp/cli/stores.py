"""Commands that bring both stores up to date: schema, catalogue, projections."""

import asyncio

import typer

from rebootcamp.cli.configuration import patient, read_settings
from rebootcamp.cli.output import console, failures_as_sentences, say
from rebootcamp.cli.startup import stores_away
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
from rebootcamp.repositories.seeds import read_badges, read_challenges
from rebootcamp.settings import Settings


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
    """Brings both stores to the present schema. Returns False, with nothing done, if theirs is a later release's.

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


def seed() -> None:
    """Add the challenges and badges that the project ships, where they are missing."""
    settings = read_settings()
    with failures_as_sentences():
        challenges, badges = asyncio.run(seed_catalogue(settings))
    console.print(f"Added {challenges} challenge(s) and {badges} badge(s).")


async def seed_catalogue(settings: Settings) -> tuple[int, int]:
    """Adds what is missing of the shipped catalogue; returns the numbers of challenges and badges that it added."""
    directory = settings.project_directory
    async with open_container(settings) as container:
        return await container.seeding.seed(read_challenges(directory), read_badges(directory))


def project() -> None:
    """Project all pending changes of databases that no service uses; status 1 if some fail."""
    settings = read_settings()

    async def run() -> int:
        async with open_container(patient(settings)) as container:
            done = await container.relay.drain()
        console.print(f"Projected {done.projected} user(s); {done.failed} failed.")
        return done.failed

    with failures_as_sentences():
        if asyncio.run(run()):
            raise typer.Exit(1)
