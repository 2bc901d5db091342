"""Counts of how often something was done in a window of time."""

from dataclasses import dataclass
from math import ceil
from typing import Protocol

from rebootcamp.domain.errors import RateLimitExceeded


@dataclass(frozen=True, slots=True)
class Policy:
    """So much, for each, in a window that begins with the first.

    Attributes:
        name: Tells its counts from those of other policies.
        quota: How often.
        window_s: Seconds.
    """

    name: str
    quota: int
    window_s: int


@dataclass(frozen=True, slots=True)
class RateLimitStatus:
    """Where someone stands under a policy.

    Attributes:
        used: How often so far, this time included.
        resets_in_s: In how many whole seconds the count has begun anew, at least 1.
    """

    policy: Policy
    used: int
    resets_in_s: int

    @staticmethod
    def after(policy: Policy, used: int, remaining_s: float) -> "RateLimitStatus":
        """Where someone stands whose count begins anew after so many seconds.

        A window that another request began, while this one waited for its row, may end a moment later than its own.
        """
        return RateLimitStatus(policy, used, min(max(1, ceil(remaining_s)), policy.window_s))

    @property
    def exceeded(self) -> bool:
        """Whether this time was once too often."""
        return self.used > self.policy.quota

    @property
    def remaining(self) -> int:
        """How often more."""
        return max(0, self.policy.quota - self.used)

    def ensure_within(self) -> None:
        """Refuses what was once too often.

        Raises:
            RateLimitExceeded: It was.
        """
        if self.exceeded:
            policy = self.policy
            detail = f"'{policy.name}' allows {policy.quota} requests in {policy.window_s} seconds."
            raise RateLimitExceeded(detail, self.resets_in_s, [policy.name])


class Counter(Protocol):
    """Counts."""

    async def add(self, policy: Policy, who: str) -> RateLimitStatus:
        """Counts one more."""


class Counts(Counter, Protocol):
    """Counts that are shared by all processes, by the database's clock, each change in a transaction of its own."""

    async def take_back(self, policy: Policy, who: str) -> None:
        """Counts one less."""

    async def clear(self, policy: Policy, who: str) -> None:
        """Begins anew."""


class CountWrites(Protocol):
    """Cleaning up of counts, which are made outside any unit of work."""

    async def forget(self, limit: int) -> int:
        """Deletes counts whose window is over, ``limit`` at most; returns how many."""
