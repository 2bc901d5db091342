"""Rate limit counts of one process alone, kept by the ``limits`` library."""

import time

from limits import RateLimitItemPerSecond
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter

from rebootcamp.services.ports.rate_limits import Counter, Policy, RateLimitStatus

ROUNDING_S = 1


class LocalCounts(Counter):
    """Counts in memory; expired windows are dropped automatically. Create and use it within one event loop."""

    def __init__(self) -> None:
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    async def add(self, policy: Policy, who: str, number: int = 1) -> RateLimitStatus:
        item = RateLimitItemPerSecond(policy.quota, policy.window_s, policy.name)
        within = await self._limiter.hit(item, who, cost=number)
        window = await self._limiter.get_window_stats(item, who)
        remaining_s = window.reset_time - time.time()  # The library uses the machine's clock.
        if remaining_s > policy.window_s + ROUNDING_S:
            # The clock was set back since. Without this, the window would stay closed until it catches up.
            await self._limiter.clear(item, who)
            return await self.add(policy, who, number)
        used = policy.quota - window.remaining if within else policy.quota + 1
        return RateLimitStatus.after(policy, used, remaining_s)
