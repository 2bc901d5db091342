"""Rate limit policies, and the ports of the counts that they are checked against."""

from dataclasses import dataclass
from math import ceil
from typing import Protocol

from rebootcamp.domain.errors import RateLimitExceeded


@dataclass(frozen=True, slots=True)
class Policy:
    """A quota for each user or address in a window of time. The window begins with its first request.

    Attributes:
        name: Identifies the policy's counts.
        quota: Maximum number of requests in a window.
        window_s: Length of the window, in seconds.
    """

    name: str
    quota: int
    window_s: int


@dataclass(frozen=True, slots=True)
class RateLimitStatus:
    """The state of one user's or address's count under a policy.

    Attributes:
        used: Number of requests in this window, including the current one.
        resets_in_s: Whole seconds until the window ends, at least 1.
    """

    policy: Policy
    used: int
    resets_in_s: int

    @staticmethod
    def after(policy: Policy, used: int, remaining_s: float) -> "RateLimitStatus":
        """Returns the standing after ``used`` requests, in a window that ends in ``remaining_s`` seconds.

        The remaining time is capped at the window's length: another request may have begun the window while this one
        waited for the row, and that window ends slightly later.
        """
        return RateLimitStatus(policy, used, min(max(1, ceil(remaining_s)), policy.window_s))

    @property
    def exceeded(self) -> bool:
        """Whether the current request is over the quota."""
        return self.used > self.policy.quota

    @property
    def remaining(self) -> int:
        """Number of requests left in this window."""
        return max(0, self.policy.quota - self.used)

    def ensure_within(self) -> None:
        """Raises if the current request is over the quota.

        Raises:
            RateLimitExceeded: It is over the quota.
        """
        if self.exceeded:
            policy = self.policy
            detail = f"'{policy.name}' allows {policy.quota} requests in {policy.window_s} seconds."
            raise RateLimitExceeded(detail, self.resets_in_s, [policy.name])


class Counter(Protocol):
    """Counts requests."""

    async def add(self, policy: Policy, who: str, number: int = 1) -> RateLimitStatus:
        """Counts more requests of ``who``: a user, a service account or an address. Returns the result."""


class Counts(Counter, Protocol):
    """Counts shared by all processes, on the database's clock. Each change is a transaction of its own."""

    async def take_back(self, policy: Policy, who: str) -> None:
        """Subtracts one request from the count; a count of 0 stays 0."""

    async def clear(self, policy: Policy, who: str) -> None:
        """Deletes the count, so that the next request begins a new window."""


class CountWrites(Protocol):
    """Deletes old counts within a transaction; the counting itself happens outside any unit of work."""

    async def forget(self, limit: int) -> int:
        """Deletes up to ``limit`` counts whose window has ended; returns the number deleted."""
