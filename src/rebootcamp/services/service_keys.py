"""Authenticates the keys of service accounts, and limits how often an account may ask."""

from dataclasses import dataclass, field

import structlog

from rebootcamp.domain.errors import InvalidServiceKey
from rebootcamp.domain.service_accounts import ServiceActor
from rebootcamp.services.ports.rate_limits import Counter, Policy, RateLimitStatus
from rebootcamp.services.ports.service_accounts import ServiceAccounts, ServiceKeys

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ServiceKeyService:
    """Tells which service account makes a request.

    Attributes:
        local: Counts requests of this process.
        shared: Counts requests of all processes.
        reads: Limits the requests of an account that only read.
        writes: Limits the changes of an account; each item of a batch counts.
    """

    accounts: ServiceAccounts
    keys: ServiceKeys
    local: Counter
    shared: Counter
    reads: Policy
    writes: Policy
    _being_noted: set[str] = field(default_factory=set, init=False)

    async def actor(self, text: str) -> ServiceActor:
        """Returns the service account that a key belongs to, with its current scopes.

        The secret's hash is compared in constant time.

        Raises:
            InvalidServiceKey: The key is malformed, unknown, expired or revoked.
        """
        presented = self.keys.read(text)
        stored = await self.accounts.live_key(presented.id)
        if stored is None or not self.keys.is_same(presented.secret_hash, stored.secret_hash):
            raise InvalidServiceKey("The key is unknown, expired or revoked.")
        if not stored.use_is_noted:
            await self._note_use(presented.id)
        # With the request's id, this line leads from the account to the line `recorded` of each change.
        log.info("service_account_asks", service_account_id=str(stored.account.id), key_id=presented.id)
        return ServiceActor(stored.account, presented.id, stored.key.expires_at)

    async def _note_use(self, key_id: str) -> None:
        """Notes the use once, however many requests find at the same moment that it is not noted."""
        if key_id in self._being_noted:
            return
        self._being_noted.add(key_id)
        try:
            await self.accounts.note_use(key_id)
        finally:
            self._being_noted.discard(key_id)

    async def count_read(self, service: ServiceActor) -> RateLimitStatus:
        """Counts an account's request that only reads."""
        return await self.local.add(self.reads, str(service.account.id))

    async def count_writes(self, service: ServiceActor, number: int = 1) -> RateLimitStatus:
        """Counts an account's changes: one for each item of a batch."""
        return await self.shared.add(self.writes, str(service.account.id), number)
