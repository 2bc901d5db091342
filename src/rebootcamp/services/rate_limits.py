"""How often something may be done, and how attempts at passwords are slowed down."""

from collections.abc import Callable
from dataclasses import dataclass

from rebootcamp.domain.errors import TooManyAttempts
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.rate_limits import Counter, Counts, Policy, RateLimitStatus


@dataclass(frozen=True, slots=True)
class PasswordThrottle:
    """Slows down who guesses passwords: of one account, from anywhere; and of any accounts, from one address.

    Attempts are counted before the password is looked at, so that many at once are no way around, and whether the
    account exists or not. A right password takes its own count back.

    Attributes:
        hash_of_email: What is kept of an e-mail, which is typed by anyone and may be anyone's.
    """

    counts: Counts
    per_account: Policy
    per_address: Policy
    hash_of_email: Callable[[str], str]

    async def ensure_may_try(self, email: str, address: str) -> None:
        """Counts an attempt.

        Raises:
            TooManyAttempts: It is one too many.
        """
        for policy, who in ((self.per_address, address), (self.per_account, self.hash_of_email(email))):
            standing = await self.counts.add(policy, who)
            if standing.exceeded:
                raise TooManyAttempts("Wait before the next attempt.", standing.resets_in_s)

    async def succeeded(self, email: str, address: str) -> None:
        """What was right is no guess: the account's count begins anew, and the address has its attempt back.

        The address's own count stays, or else whoever has an account would clear it at will.
        """
        await self.counts.clear(self.per_account, self.hash_of_email(email))
        await self.counts.take_back(self.per_address, address)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """How many requests anyone may make: counted by each process for itself where that is enough."""

    local: Counter
    shared: Counter
    reads: Policy
    writes: Policy
    visits: Policy
    registrations: Policy

    async def read(self, user_id: UserId) -> RateLimitStatus:
        """Counts a person's request that changes nothing."""
        return await self.local.add(self.reads, str(user_id))

    async def write(self, user_id: UserId) -> RateLimitStatus:
        """Counts a person's request of any other kind."""
        return await self.shared.add(self.writes, str(user_id))

    async def visit(self, address: str) -> RateLimitStatus:
        """Counts a request to come in, before anybody is known."""
        return await self.local.add(self.visits, address)

    async def register(self, address: str) -> RateLimitStatus:
        """Counts a registration, accepted or not."""
        return await self.shared.add(self.registrations, address)
