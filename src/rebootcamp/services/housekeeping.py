"""Housekeeping: deletes what has served its time. Any number of processes may do it.

The database's clock alone says what that is: a process whose own clock is ahead deletes nothing early.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from rebootcamp.services.background import forever
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.relay import LONGEST_BACK_OFF

BATCH = 5000
"""Rows deleted at once: few enough to stay well within the time limit of a statement."""
BOARDS_KEPT_FOR = timedelta(days=1)
"""How long the counts of a week or a month outlast it: more than the clocks of processes that serve are ever apart."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Keeps the tables as small as what they promise."""

    unit_of_work: UnitOfWork

    async def run(self, interval_s: float) -> None:
        """Deletes expired rows every ``interval_s`` seconds, until cancelled."""
        await forever("housekeeping", self.round, interval_s)

    async def round(self) -> None:
        """Deletes all that has served its time; offers users again at once whose turn is further off than it may be."""
        await self._forget(lambda work: work.requests.forget(BATCH))
        await self._forget(lambda work: work.sessions.forget(BATCH))
        await self._forget(lambda work: work.invitations.forget(BATCH))
        await self._forget(lambda work: work.cohorts.forget_invitations(BATCH))
        await self._forget(lambda work: work.counts.forget(BATCH))
        await self._forget(lambda work: work.leaderboards.forget(BOARDS_KEPT_FOR, BATCH))
        async with self.unit_of_work() as work:
            if brought := await work.pending.bring_forward(LONGEST_BACK_OFF):
                log.warning("turns_brought_forward", users=brought)

    async def _forget(self, forget: Callable[[Work], Awaitable[int]]) -> None:
        """Calls it until it deletes less than a batch, in transactions that commit one by one."""
        deleted = BATCH
        while deleted == BATCH:
            async with self.unit_of_work() as work:
                deleted = await forget(work)
