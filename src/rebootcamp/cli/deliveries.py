"""The command that shows deliveries and sends them again."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

import typer

from rebootcamp.cli.configuration import patient, read_settings
from rebootcamp.cli.output import console, failures_as_sentences, print_json
from rebootcamp.composition import Container, open_container
from rebootcamp.domain.deliveries import DeliveryState
from rebootcamp.domain.pages import PageRequest
from rebootcamp.services.webhooks import REPLAYED_AT_ONCE

Target = Annotated[UUID | None, typer.Option(help="Id of the only webhook or other target to look at.")]
Failed = Annotated[bool, typer.Option("--failed", help="List the latest deliveries to the target that have failed.")]
ReplaySince = Annotated[
    datetime | None, typer.Option(help="Send deliveries to the target again that were created since then (UTC).")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print lines of JSON.")]
LISTED = 100


def deliveries_command(
    target: Target = None, replay_since: ReplaySince = None, *, failed: Failed = False, as_json: AsJson = False
) -> None:
    """Show how many deliveries each target has, list those that failed, or send some again.

    A running service or relay sends what is queued again.
    """
    settings = read_settings()
    if target is None and (failed or replay_since):
        raise typer.BadParameter("--failed and --replay-since need --target.")

    async def run() -> None:
        async with open_container(patient(settings)) as container:
            if target is not None and replay_since is not None:
                print_replayed(await replay(container, target, replay_since), as_json=as_json)
            elif target is not None and failed:
                await print_failed(container, target, as_json=as_json)
            else:
                await print_summary(container, target, as_json=as_json)

    with failures_as_sentences():
        asyncio.run(run())


async def replay(container: Container, target: UUID, since: datetime) -> int:
    """Queues the deliveries since then once more, and returns how many they are."""
    moment: datetime | None = since.replace(tzinfo=UTC)
    queued = 0
    while moment is not None:
        async with container.unit_of_work() as work:
            replayed = await work.deliveries.replay(target, moment, REPLAYED_AT_ONCE)
            await work.deliveries.bring_forward(target)
        queued, moment = queued + replayed.queued, replayed.next_since
    return queued


def print_replayed(queued: int, *, as_json: bool) -> None:
    """Says how many deliveries were queued again."""
    if as_json:
        print_json(type="replayed", queued=queued)
    console.print(f"{queued} deliveries are sent again; those that waited for a retry are due now.")


async def print_failed(container: Container, target: UUID, *, as_json: bool) -> None:
    """Lists the latest deliveries that failed."""
    page = await container.delivery_log.deliveries(target, DeliveryState.FAILED, PageRequest(LISTED))
    for one in page.items:
        delivery = one.delivery
        if as_json:
            print_json(
                type="failed",
                delivery_id=str(delivery.id),
                message=delivery.type,
                user_id=str(delivery.user_id),
                attempts=one.attempts,
                status=one.status,
                error=one.error,
            )
        else:
            console.print(f"{delivery.created_at:%Y-%m-%d %H:%M:%S} {delivery.id} {delivery.type}: {one.error}")
    console.print(f"{len(page.items)} failed deliveries{' or more' if page.next else ''}.")


async def print_summary(container: Container, target: UUID | None, *, as_json: bool) -> None:
    """Shows figures of each target."""
    for one in await container.delivery_log.summary():
        if target in (None, one.target_id):
            pending_since = one.oldest_pending_at
            oldest = None if pending_since is None else pending_since.isoformat(timespec="seconds")
            if as_json:
                print_json(
                    type="target",
                    target_id=str(one.target_id),
                    kind=one.kind,
                    pending=one.pending,
                    delivered=one.delivered,
                    failed=one.failed,
                    oldest_pending_at=oldest,
                )
            else:
                since = f" (the oldest since {oldest})" if oldest else ""
                console.print(
                    f"{one.kind} {one.target_id}: {one.pending} pending{since}, {one.delivered} delivered,"
                    f" {one.failed} failed"
                )
