"""Housekeeping: deletes expired data. Any number of processes may run it.

Only the database's clock decides what has expired, so a process whose own clock is ahead deletes nothing early.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from rebootcamp.services.background import forever
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.relay import LONGEST_BACK_OFF

BATCH = 5000
"""Rows deleted per transaction: few enough to stay well within the statement timeout."""
BOARDS_KEPT_FOR = timedelta(days=1)
"""Counts are kept this long after their week or month ends: longer than the clocks of two processes ever differ."""
DELIVERIES_KEPT_FOR = timedelta(days=14)
"""Time for which deliveries can be looked up and sent again. Those that are pending stay."""
KEYS_KEPT_FOR = timedelta(days=30)
"""Keys of service accounts are kept this long after they end, so that their last use can be looked up."""
IMPORTS_KEPT_FOR = timedelta(days=30)
"""The reports of imports are kept this long after they end."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Deletes expired rows, and shortens overlong postponements in the projection queue."""

    unit_of_work: UnitOfWork

    async def run(self, interval_s: float) -> None:
        """Deletes expired rows every ``interval_s`` seconds, until cancelled."""
        await forever("housekeeping", self.round, interval_s)

    async def round(self) -> None:
        """Deletes everything that has expired, and shortens postponements that are longer than the longest back-off."""
        await self._forget(lambda work: work.requests.forget(BATCH))
        await self._forget(lambda work: work.sessions.forget(BATCH))
        await self._forget(lambda work: work.invitations.forget(BATCH))
        await self._forget(lambda work: work.registrations.forget(BATCH))
        await self._forget(lambda work: work.cohorts.forget_invitations(BATCH))
        await self._forget(lambda work: work.service_accounts.forget_keys(KEYS_KEPT_FOR, BATCH))
        await self._forget(lambda work: work.external_ids.forget_invitations(BATCH))
        await self._forget(lambda work: work.counts.forget(BATCH))
        await self._forget(lambda work: work.deliveries.forget(DELIVERIES_KEPT_FOR, BATCH))
        await self._forget(lambda work: work.imports.forget(IMPORTS_KEPT_FOR, BATCH))
        await self._forget(lambda work: work.leaderboards.forget(BOARDS_KEPT_FOR, BATCH))
        async with self.unit_of_work() as work:
            if brought := await work.pending.bring_forward(LONGEST_BACK_OFF):
                log.warning("turns_brought_forward", users=brought)

    async def _forget(self, forget: Callable[[Work], Awaitable[int]]) -> None:
        """Calls ``forget`` until it deletes less than a full batch; each call commits on its own."""
        deleted = BATCH
        while deleted == BATCH:
            async with self.unit_of_work() as work:
                deleted = await forget(work)
