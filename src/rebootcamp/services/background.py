"""Background work: chores that a process repeats beside its requests, for as long as it runs."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import structlog

from rebootcamp.domain.errors import NotReady, StoreUnavailable

Chore: TypeAlias = Callable[[], Coroutine[Any, Any, None]]
"""Starts one chore, which runs until it is cancelled."""

log = structlog.get_logger(__name__)


async def forever(
    name: str, do_round: Callable[[], Awaitable[object]], interval_s: float, *, failed: str | None = None
) -> None:
    """Repeats a round until cancelled, whatever a round raises.

    Args:
        name: The chore. Begins the log events ``<name>_waits`` (a store is away) and ``<name>_waits_for_the_clock``.
        do_round: Does one round. If it returns True there is more to do, and the next round follows at once.
        interval_s: Seconds of pause after any other round.
        failed: The log event of any other error; ``<name>_failed`` if left out.
    """
    waits, failed = f"{name}_waits", failed or f"{name}_failed"
    waits_for_the_clock = f"{name}_waits_for_the_clock"
    while True:
        more: object = False
        try:
            more = await do_round()
        except StoreUnavailable as error:
            log.warning(waits, store=error.store)
        except NotReady:
            log.warning(waits_for_the_clock)
        except Exception:
            log.exception(failed)
        if more is not True:
            await asyncio.sleep(interval_s)


@asynccontextmanager
async def running(chores: Sequence[Chore]) -> AsyncIterator[None]:
    """Runs the chores while the block runs, and cancels them when it ends."""
    tasks = [asyncio.create_task(chore()) for chore in chores]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
