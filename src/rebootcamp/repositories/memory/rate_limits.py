"""Rate limit counts of one process alone."""

import time
from collections import defaultdict
from dataclasses import dataclass

from rebootcamp.services.ports.rate_limits import Counter, Policy, RateLimitStatus

DROPPED_AT_ONCE = 2
"""Maximum number of ended windows that one request drops. It adds at most one, so the memory stays bounded."""


@dataclass(slots=True)
class _Window:
    ends_at: float
    used: int = 0

    def is_current(self, policy: Policy, now: float) -> bool:
        """Returns whether the window counts now. If the clock was set back, it would end too late, and does not."""
        return now < self.ends_at <= now + policy.window_s


class LocalCounts(Counter):
    """Counts in memory, in windows of a fixed length. A count costs the same whatever the number of users.

    The ``limits`` library does the same, but looks at every count during each request: 0.15 ms with 2,000 users.
    """

    def __init__(self) -> None:
        self._windows: defaultdict[Policy, dict[str, _Window]] = defaultdict(dict)
        """The windows of each policy, in the order in which they end."""

    async def add(self, policy: Policy, who: str, number: int = 1) -> RateLimitStatus:
        windows, now = self._windows[policy], time.time()
        for _ in range(DROPPED_AT_ONCE):
            oldest = next(iter(windows), None)
            if oldest is None or windows[oldest].is_current(policy, now):
                break
            del windows[oldest]
        window = windows.get(who)
        if window is None or not window.is_current(policy, now):
            windows.pop(who, None)
            window = windows[who] = _Window(now + policy.window_s)
        window.used += number
        return RateLimitStatus.after(policy, window.used, window.ends_at - now)
