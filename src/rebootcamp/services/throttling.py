"""How often something may be done, and how attempts at passwords are slowed down."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Protocol

from rebootcamp.domain.errors import TooManyAttempts
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
        resets_at: When the count begins anew.
    """

    policy: Policy
    used: int
    resets_at: datetime

    @property
    def exceeded(self) -> bool:
        """Whether this time was once too often."""
        return self.used > self.policy.quota

    @property
    def remaining(self) -> int:
        """How often more."""
        return max(0, self.policy.quota - self.used)

    def resets_in_s(self, now: datetime) -> int:
        """In how many whole seconds the count begins anew, at least 1."""
        return max(1, ceil((self.resets_at - now).total_seconds()))


class Counts(Protocol):
    """Counts, shared by all processes; PostgreSQL."""

    async def add(self, policy: Policy, who: str, now: datetime) -> Standing:
        """Counts one more, in a transaction of its own."""

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
        for policy, who in ((self.per_address, address), (self.per_account, _account(email))):
            standing = await self.counts.add(policy, who, now)
            if standing.exceeded:
                raise TooManyAttempts("Wait before the next attempt.", standing.resets_in_s(now))

    async def succeeded(self, email: str, address: str) -> None:
        """What was right is no guess: the account's count begins anew, and the address has its attempt back.

        The address's own count stays, or else whoever has an account would clear it at will.
        """
        await self.counts.clear(self.per_account, _account(email))
        await self.counts.take_back(self.per_address, address)


def _account(email: str) -> str:
    """Addresses are typed by anyone, and may be anyone's: what is kept is a hash."""
    return hashlib.sha256(email.encode(errors="replace")).hexdigest()
