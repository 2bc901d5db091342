"""Counts that one process keeps for itself, through ``limits``."""

import time
from datetime import datetime, timedelta

from limits import RateLimitItemPerSecond
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter

from rebootcamp.services.throttling import Policy, Standing


class LocalCounts:
    """Counts in memory; what is over is forgotten by itself. Made and used within one event loop."""

    def __init__(self) -> None:
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    async def add(self, policy: Policy, who: str, now: datetime) -> Standing:
        """Counts one more."""
        item = RateLimitItemPerSecond(policy.quota, policy.window_s, policy.name)
        within = await self._limiter.hit(item, who)
        window = await self._limiter.get_window_stats(item, who)
        used = policy.quota - window.remaining if within else policy.quota + 1
        # The library goes by the machine's clock.
        return Standing.at(now, policy, used, now + timedelta(seconds=window.reset_time - time.time()))
