"""Whether the service can do its work."""

import asyncio
from dataclasses import dataclass

import structlog

from rebootcamp.domain.errors import NotReady, StoreUnavailable
from rebootcamp.services.clock_watch import CLOCK_IS_WRONG, ClockWatch
from rebootcamp.services.concurrency import both
from rebootcamp.services.ports.health import Probe

RETRY_S = 0.5

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class HealthService:
    """Asks both stores, the one for PostgreSQL's time, from which the process's own may not be too far off."""

    postgresql: Probe
    mongodb: Probe
    clock: ClockWatch

    async def ensure_ready(self) -> None:
        """Returns when the service can work, and tells no more than that: whoever asks need not be known.

        Raises:
            NotReady: A store did not answer in time, or the clock is wrong; the log says which.
        """
        try:
            await self._ask_both()
        except StoreUnavailable as error:
            log.warning("not_ready", store=error.store)
            raise NotReady("Not everything that the service needs is answering.") from error
        if not self.clock.is_right:
            log.warning("not_ready", reason="clock_is_wrong")
            raise NotReady(CLOCK_IS_WRONG)

    async def wait_until_ready(self, timeout_s: float) -> None:
        """Returns as soon as both stores answer.

        Raises:
            StoreUnavailable: One of them did not within that time.
            NotReady: The clock is wrong; the error says by how much.
        """
        deadline = asyncio.get_running_loop().time() + timeout_s
        while True:
            try:
                await self._ask_both()
            except StoreUnavailable as error:
                if asyncio.get_running_loop().time() >= deadline:
                    raise
                log.warning("waiting_for_store", store=error.store)
                await asyncio.sleep(RETRY_S)
            else:
                break
        if fault := await self.clock.fault():
            raise NotReady(fault)

    async def _ask_both(self) -> None:
        await both(self.clock.measure(), self.mongodb.ping())
