"""Commands that compare both stores with the log, and mend what differs."""

import asyncio
from collections.abc import Iterable
from typing import Annotated
from uuid import UUID

import typer
from rich.progress import Progress

from rebootcamp.cli.configuration import patient, read_settings
from rebootcamp.cli.output import console, print_json, unfinished_as_status_2
from rebootcamp.composition import open_container
from rebootcamp.domain.audit import Difference, DifferenceKind
from rebootcamp.domain.users import UserId

OneUser = Annotated[UUID | None, typer.Option(help="Id of the only user to look at.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print lines of JSON.")]
Accepted = Annotated[
    list[DifferenceKind] | None,
    typer.Option("--accept", help="Kind of difference that is reported without causing status 1; may be repeated."),
]


def audit(user: OneUser = None, accept: Accepted = None, *, as_json: AsJson = False) -> None:
    """Report every difference between the stores and the log; status 1 if there are any, 2 if unfinished."""
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


def rebuild(user: OneUser = None, accept: Accepted = None, *, as_json: AsJson = False) -> None:
    """Rewrite from the log what differs: documents, histories, boards; status 1 if any is left, 2 if unfinished.

    A user named by --user is rebuilt even without differences. Awards are kept.
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


def count_of(kinds: Iterable[DifferenceKind] | None, differences: Iterable[Difference]) -> int:
    """Counts the differences of those kinds."""
    return sum(difference.kind in (kinds or ()) for difference in differences)


def user_id_of(user: UUID | None) -> UserId | None:
    """Returns the id of the user that a command is about; None for all users."""
    return None if user is None else UserId(user)


def print_differences(kind: str, differences: Iterable[Difference], *, as_json: bool) -> None:
    """Prints differences to standard output, one a line."""
    for one in differences:
        if as_json:
            user_id = None if one.user_id is None else str(one.user_id)
            print_json(type=kind, user_id=user_id, kind=one.kind, expected=one.expected, found=one.found)
        else:
            typer.echo(f"{one.user_id or 'everybody'} {kind} {one.kind}: expected {one.expected}, found {one.found}")
