"""Housekeeping: deletes what has served its time. Any number of processes may do it."""

import asyncio
from dataclasses import dataclass

import structlog

from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.services.environment import Clock
from rebootcamp.services.idempotency import REMEMBERED_FOR
from rebootcamp.services.work import UnitOfWork

BATCH = 5000
"""Rows deleted at once: few enough to stay well within the time limit of a statement."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Keeps the tables of requests as small as what they promise."""

    unit_of_work: UnitOfWork
    clock: Clock

    async def run(self, interval_s: float) -> None:
        """Rounds for ever, one each ``interval_s`` seconds; until cancelled."""
        while True:
            try:
                await self.round()
            except StoreUnavailable as error:
                log.warning("housekeeping_waits", store=error.store)
            except Exception:
                log.exception("housekeeping_failed")
            await asyncio.sleep(interval_s)

    async def round(self) -> None:
        """Deletes all that has served its time by now, in batches that commit one by one."""
        before = self.clock.now() - REMEMBERED_FOR
        deleted = BATCH
        while deleted == BATCH:
            async with self.unit_of_work() as work:
                deleted = await work.requests.forget(before, BATCH)
