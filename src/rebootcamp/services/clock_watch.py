"""Keeps a process whose clock is wrong from serving.

What people did is recorded by the clock of the process that they asked. A clock that is ahead would date it in the
future, and all that follows in the same user's log with it, since dates never run backwards there.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic

import structlog

from rebootcamp.domain.errors import NotReady, StoreUnavailable
from rebootcamp.services.background import forever
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.health import DatabaseClock

INTERVAL_S, PAUSE_S = 10.0, 1.0
"""At most, and at least, between two measurements."""
CLOCK_IS_WRONG = "Not everything that the service needs is in order."
"""All that a client is told."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class ClockWatch:
    """The clock of this process, which tells no time while it is too far from PostgreSQL's.

    Between two measurements it goes by the time since the machine was started, which nobody sets: a clock that jumps is
    noticed when it is next looked at, without asking. Before the first measurement it is taken to be right.
    """

    database: DatabaseClock
    machine: Clock
    limit_s: float
    _database_at_start: datetime | None = field(default=None, init=False)
    """What PostgreSQL's clock said when ``monotonic`` was 0; None until it was asked."""
    _suspected: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _measured: bool = field(default=False, init=False)
    """Whether the running watch has logged a measurement."""

    def now(self) -> datetime:
        """The present moment, in UTC.

        Raises:
            NotReady: The clock is too far off.
        """
        now = self.machine.now()
        if not self._is_near(now):
            self._suspected.set()
            raise NotReady(CLOCK_IS_WRONG)
        return now

    async def run(self) -> None:
        """Measures every few seconds, and soon after the clock looks wrong, until cancelled.

        After a machine was suspended its clock looks wrong until the next measurement.
        """
        self._suspected.set()  # The first measurement does not wait.
        await forever("clock_watch", self._round, PAUSE_S)

    async def _round(self) -> None:
        """Waits until a measurement is due, measures, and logs the first result and each that is too far off."""
        with suppress(TimeoutError):
            async with asyncio.timeout(INTERVAL_S - PAUSE_S):
                await self._suspected.wait()
        self._suspected.clear()
        try:
            skew_s = await self.measure()
        except StoreUnavailable as error:
            log.warning("clock_not_measured", store=error.store)
            return
        if not self.is_right:
            log.error("clock_is_wrong", skew_s=round(skew_s, 3), limit_s=self.limit_s)
        elif not self._measured:
            log.info("clock_measured", skew_s=round(skew_s, 3), limit_s=self.limit_s)
        self._measured = True

    async def measure(self) -> float:
        """Asks PostgreSQL, and returns how many seconds this process's clock is ahead; negative when it is behind.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        asked_at = monotonic()
        database_now = await self.database.now()
        # It was read somewhere between the question and the answer.
        self._database_at_start = database_now - timedelta(seconds=(asked_at + monotonic()) / 2)
        return self._skew_s(self.machine.now())

    @property
    def is_right(self) -> bool:
        """Whether it is near enough at this moment."""
        return self._is_near(self.machine.now())

    async def fault(self) -> str | None:
        """What is wrong with the clock, in a sentence; None when nothing is.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        skew_s = await self.measure()
        if self.is_right:
            return None
        direction = "ahead of" if skew_s > 0 else "behind"
        return (
            f"This machine's clock is {abs(skew_s):.0f} s {direction} PostgreSQL's, and REBOOTCAMP_MAX_CLOCK_SKEW_S "
            f"allows {self.limit_s:g} s: set it right, by NTP for example."
        )

    def _is_near(self, now: datetime) -> bool:
        return abs(self._skew_s(now)) <= self.limit_s

    def _skew_s(self, now: datetime) -> float:
        if self._database_at_start is None:
            return 0.0
        return (now - self._database_at_start).total_seconds() - monotonic()
