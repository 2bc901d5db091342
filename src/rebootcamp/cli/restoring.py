"""Commands that ``restore.sh`` runs on restored databases, so that no access and no erasure is lost."""

import asyncio
from contextlib import suppress
from uuid import UUID

import typer

from rebootcamp.cli.configuration import patient, read_settings
from rebootcamp.cli.output import console, failures_as_sentences
from rebootcamp.composition import open_container
from rebootcamp.domain.access import Access, differing_access
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.repositories.access_lines import read_access


def keep_stricter(access: typer.FileText) -> None:
    """End every session of restored databases, and keep the stricter access rights: theirs, or those in use.

    ACCESS ("-" for standard input) is the output of scripts/stores/access.sql for both, as restore.sh passes it.
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


def erase(user_ids: typer.FileText) -> None:
    """Erase the users whose ids a file lists, one a line ("-" for standard input)."""
    settings = read_settings()
    ids = [UserId(UUID(line)) for line in user_ids.read().split()]

    async def run() -> int:
        erased = 0
        async with open_container(patient(settings)) as container:
            for user_id in ids:
                actor = Actor(user_id, user_id, Role.LEARNER, Language.EN, None, frozenset())
                # A user who is missing or erased already needs no more.
                with suppress(UserNotFound):
                    await container.privacy.erase(user_id, actor=actor)
                    erased += 1
        return erased

    with failures_as_sentences():
        console.print(f"Erased {asyncio.run(run())} of {len(ids)} user(s).")
