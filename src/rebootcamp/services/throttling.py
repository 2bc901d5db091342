"""How often something may be done, and how attempts at passwords are slowed down."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Protocol

from rebootcamp.domain.errors import RateLimitExceeded, TooManyAttempts
from rebootcamp.domain.users import UserId
from rebootcamp.services.environment import Clock


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
class Standing:
    """Where someone stands under a policy.

    Attributes:
        used: How often so far, this time included.
        resets_in_s: In how many whole seconds the count has begun anew, at least 1.
    """

    policy: Policy
    used: int
    resets_in_s: int

    @staticmethod
    def at(now: datetime, policy: Policy, used: int, resets_at: datetime) -> "Standing":
        """Where someone stands now whose count begins anew at that moment."""
        return Standing(policy, used, max(1, ceil((resets_at - now).total_seconds())))

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
            raise RateLimitExceeded(detail, self.resets_in_s, policy.name)


class Counter(Protocol):
    """Counts."""

    async def add(self, policy: Policy, who: str, now: datetime) -> Standing:
        """Counts one more."""


class Counts(Counter, Protocol):
    """Counts that are shared by all processes, each change in a transaction of its own; PostgreSQL."""

    async def take_back(self, policy: Policy, who: str) -> None:
        """Counts one less."""

    async def clear(self, policy: Policy, who: str) -> None:
        """Begins anew."""


@dataclass(frozen=True, slots=True)
class PasswordThrottle:
    """Slows down who guesses passwords: of one account, from anywhere; and of any accounts, from one address.

    Attempts are counted before the password is looked at, so that many at once are no way around, and whether the
    account exists or not. A right password takes its own count back.
    """

    counts: Counts
    clock: Clock
    per_account: Policy
    per_address: Policy

    async def ensure_may_try(self, email: str, address: str) -> None:
        """Counts an attempt.

        Raises:
            TooManyAttempts: It is one too many.
        """
        now = self.clock.now()
        for policy, who in ((self.per_address, address), (self.per_account, account_hash(email))):
            standing = await self.counts.add(policy, who, now)
            if standing.exceeded:
                raise TooManyAttempts("Wait before the next attempt.", standing.resets_in_s)

    async def succeeded(self, email: str, address: str) -> None:
        """What was right is no guess: the account's count begins anew, and the address has its attempt back.

        The address's own count stays, or else whoever has an account would clear it at will.
        """
        await self.counts.clear(self.per_account, account_hash(email))
        await self.counts.take_back(self.per_address, address)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """How many requests anyone may make: counted by each process for itself where that is enough."""

    local: Counter
    shared: Counter
    clock: Clock
    reads: Policy
    writes: Policy
    visits: Policy
    registrations: Policy

    async def read(self, user_id: UserId) -> Standing:
        """Counts a person's request that changes nothing."""
        return await self.local.add(self.reads, str(user_id), self.clock.now())

    async def write(self, user_id: UserId) -> Standing:
        """Counts a person's request of any other kind."""
        return await self.shared.add(self.writes, str(user_id), self.clock.now())

    async def visit(self, address: str) -> Standing:
        """Counts a request to come in, before anybody is known."""
        return await self.local.add(self.visits, address, self.clock.now())

    async def register(self, address: str) -> Standing:
        """Counts a registration, accepted or not."""
        return await self.shared.add(self.registrations, address, self.clock.now())


def account_hash(email: str) -> str:
    """Addresses are typed by anyone, and may be anyone's: what is kept is a hash."""
    return hashlib.sha256(email.encode(errors="replace")).hexdigest()
