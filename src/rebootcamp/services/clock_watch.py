"""Keeps a process whose clock is wrong from serving.

What people did is recorded by the clock of the process that they asked. A clock that is ahead would date it in the
future, and all that follows in the same user's log with it, since dates never run backwards there.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from typing import Protocol

import structlog

from rebootcamp.domain.errors import NotReady, StoreUnavailable
from rebootcamp.services.environment import Clock

INTERVAL_S = 10.0

log = structlog.get_logger(__name__)


class DatabaseClock(Protocol):
    """The clock that all processes share; PostgreSQL."""

    async def now(self) -> datetime:
        """The present moment there.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """


@dataclass(slots=True)
class ClockWatch:
    """Compares the clock of this process with PostgreSQL's.

    Between two measurements it goes by the time since the machine was started, which nobody sets: a clock that jumps is
    noticed at once, without asking.
    """

    database: DatabaseClock
    clock: Clock
    limit_s: float
    _database_at_start: datetime | None = field(default=None, init=False)
    """What PostgreSQL's clock said when ``monotonic`` was 0; None until it was asked."""

    async def run(self) -> None:
        """Measures for ever, every few seconds, and logs the first measurement and each that is too far off."""
        first = True
        while True:
            try:
                skew_s = await self.measure()
            except StoreUnavailable as error:
                log.warning("clock_not_measured", store=error.store)
            else:
                if not self.is_right:
                    log.error("clock_is_wrong", skew_s=round(skew_s, 3), limit_s=self.limit_s)
                elif first:
                    log.info("clock_measured", skew_s=round(skew_s, 3), limit_s=self.limit_s)
                first = False
            await asyncio.sleep(INTERVAL_S)

    async def measure(self) -> float:
        """Asks PostgreSQL, and returns how many seconds this process's clock is ahead; negative when it is behind.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        asked_at = monotonic()
        database_now = await self.database.now()
        # It was read somewhere between the question and the answer.
        self._database_at_start = database_now - timedelta(seconds=(asked_at + monotonic()) / 2)
        return self.skew_s or 0.0

    @property
    def skew_s(self) -> float | None:
        """How many seconds this process's clock is ahead now; None before the first measurement."""
        if self._database_at_start is None:
            return None
        database_now = self._database_at_start + timedelta(seconds=monotonic())
        return (self.clock.now() - database_now).total_seconds()

    @property
    def is_right(self) -> bool:
        """Whether it is near enough; taken for granted before the first measurement."""
        skew_s = self.skew_s
        return skew_s is None or abs(skew_s) <= self.limit_s

    async def ensure_right(self) -> None:
        """Refuses to work by a clock that is too far off.

        Raises:
            NotReady: It is, by a measurement made now: a machine that was suspended looks off until then.
            StoreUnavailable: It seems to be, and PostgreSQL did not answer.
        """
        if not self.is_right:
            await self.measure()
            self.ensure_right_still()

    def ensure_right_still(self) -> None:
        """The same without asking, for what is about to be committed.

        Raises:
            NotReady: The clock is too far off, or looks so since the last measurement.
        """
        if not self.is_right:
            raise NotReady("Not everything that the service needs is in order.")

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
