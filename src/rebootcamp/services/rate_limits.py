"""Rate limits for requests, and the throttle for password attempts."""

from collections.abc import Callable
from dataclasses import dataclass

from rebootcamp.domain.errors import TooManyAttempts
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.rate_limits import Counter, Counts, Policy, RateLimitStatus


@dataclass(frozen=True, slots=True)
class PasswordThrottle:
    """Limits password guessing: per account from any address, and per address for any account.

    An attempt is counted before the password is checked, so that parallel attempts cannot get around the limit, and
    whether the account exists or not. A correct password clears the account's count.

    Attributes:
        hash_of_email: Hashes the e-mail that an attempt is counted under, since it may be any text or anyone's e-mail.
    """

    counts: Counts
    per_account: Policy
    per_address: Policy
    hash_of_email: Callable[[str], str]

    async def ensure_may_try(self, email: str, address: str) -> None:
        """Counts an attempt.

        Raises:
            TooManyAttempts: The limit of the address or of the account is exceeded.
        """
        for policy, who in ((self.per_address, address), (self.per_account, self.hash_of_email(email))):
            standing = await self.counts.add(policy, who)
            if standing.exceeded:
                raise TooManyAttempts("Too many password attempts. Wait before you try again.", standing.resets_in_s)

    async def succeeded(self, email: str, address: str) -> None:
        """Clears the account's count after a correct password, and takes this attempt back from the address's count.

        The rest of the address's count stays. Otherwise, anyone with an account could clear it by logging in.
        """
        await self.clear(email)
        await self.counts.take_back(self.per_address, address)

    async def clear(self, email: str) -> None:
        """Clears the account's count, so that its owner can log in at once."""
        await self.counts.clear(self.per_account, self.hash_of_email(email))


@dataclass(frozen=True, slots=True)
class MailThrottle:
    """Limits the mail that anyone can cause without a login: to one mailbox, and from one client.

    It counts whether an account has the address or not.
    """

    counts: Counts
    per_mailbox: Policy
    per_client: Policy
    hash_of_email: Callable[[str], str]

    async def ensure_may_write_to(self, email: str) -> None:
        """Counts a mail to an address.

        Raises:
            TooManyAttempts: Too many mails to this address were asked for.
        """
        await self._add(self.per_mailbox, self.hash_of_email(email))

    async def ensure_may_ask(self, address: str) -> None:
        """Counts a request of a client for a mail that resets a password.

        Raises:
            TooManyAttempts: The client has asked for too many.
        """
        await self._add(self.per_client, address)

    async def _add(self, policy: Policy, who: str) -> None:
        standing = await self.counts.add(policy, who)
        if standing.exceeded:
            raise TooManyAttempts("Too many mails were asked for. Wait before you ask again.", standing.resets_in_s)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The rate limits of requests. Each process counts on its own where that is precise enough."""

    local: Counter
    shared: Counter
    reads: Policy
    writes: Policy
    visits: Policy
    registrations: Policy

    async def read(self, user_id: UserId) -> RateLimitStatus:
        """Counts a user's request that only reads."""
        return await self.local.add(self.reads, str(user_id))

    async def write(self, user_id: UserId) -> RateLimitStatus:
        """Counts a user's request that writes."""
        return await self.shared.add(self.writes, str(user_id))

    async def visit(self, address: str) -> RateLimitStatus:
        """Counts a request without an access token, by address."""
        return await self.local.add(self.visits, address)

    async def register(self, address: str) -> RateLimitStatus:
        """Counts a registration by address, whether it is accepted or not."""
        return await self.shared.add(self.registrations, address)
