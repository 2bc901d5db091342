"""The readiness check of the service."""

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
    """Checks that both stores answer and that the process's clock agrees with PostgreSQL's."""

    mongodb: Probe
    clock: ClockWatch

    async def ensure_ready(self) -> None:
        """Returns if the service is ready. It gives no details, since the caller may be unauthenticated.

        Raises:
            NotReady: A store did not answer in time, or the clock is wrong. The log says which.
        """
        try:
            await self._ask_both()
        except StoreUnavailable as error:
            log.warning("not_ready", store=error.store)
            raise NotReady("A database that the service needs is not answering.") from error
        if not self.clock.is_right:
            log.warning("not_ready", reason="clock_is_wrong")
            raise NotReady(CLOCK_IS_WRONG)

    async def wait_until_ready(self, timeout_s: float) -> None:
        """Returns as soon as both stores answer.

        Raises:
            StoreUnavailable: A store did not answer within ``timeout_s``.
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
        # Reading PostgreSQL's clock also shows that PostgreSQL answers.
        await both(self.clock.measure(), self.mongodb.ping())
