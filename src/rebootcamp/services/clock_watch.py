"""Keeps a process with a wrong clock from serving requests.

Events are dated by the clock of the process that handles the request. A clock that is ahead would date events in the
future, and every later event of the same user with them, since dates in a log never go backwards.
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
"""The longest and the shortest time between two measurements, in seconds."""
CLOCK_IS_WRONG = "The service is not ready. Try again later."
"""The text that clients get, which does not reveal the reason."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class ClockWatch:
    """The clock of this process. It raises instead of telling the time while it differs too much from PostgreSQL's.

    Between two measurements it compares itself with the monotonic time since the machine started, which no one can set.
    So a clock that jumps is noticed at its next use, without a query. Before the first measurement it counts as right.
    """

    database: DatabaseClock
    machine: Clock
    limit_s: float
    _database_at_start: datetime | None = field(default=None, init=False)
    """PostgreSQL's time when ``monotonic`` was 0; None before the first measurement."""
    _suspected: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _measured: bool = field(default=False, init=False)
    """Whether the running watch has logged a measurement."""

    def now(self) -> datetime:
        """Returns the current time in UTC.

        Raises:
            NotReady: The clock differs from PostgreSQL's by more than the limit.
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
        """Asks PostgreSQL for its time and returns the skew in seconds; positive if this process's clock is ahead.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        asked_at = monotonic()
        database_now = await self.database.now()
        # PostgreSQL read its clock between the two monotonic times; their middle is the best estimate.
        self._database_at_start = database_now - timedelta(seconds=(asked_at + monotonic()) / 2)
        return self._skew_s(self.machine.now())

    @property
    def is_right(self) -> bool:
        """Whether the skew is within the limit now."""
        return self._is_near(self.machine.now())

    async def fault(self) -> str | None:
        """Returns a sentence that says what is wrong with the clock, for operators; None if nothing is.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        skew_s = await self.measure()
        if self.is_right:
            return None
        direction = "ahead of" if skew_s > 0 else "behind"
        return (
            f"This machine's clock is {abs(skew_s):.0f} s {direction} PostgreSQL's, and REBOOTCAMP_MAX_CLOCK_SKEW_S "
            f"allows {self.limit_s:g} s. Synchronise the clock, with NTP for example."
        )

    def _is_near(self, now: datetime) -> bool:
        return abs(self._skew_s(now)) <= self.limit_s

    def _skew_s(self, now: datetime) -> float:
        if self._database_at_start is None:
            return 0.0
        return (now - self._database_at_start).total_seconds() - monotonic()
