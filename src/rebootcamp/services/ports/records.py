"""The port through which an export reads all personal data that PostgreSQL holds of a user."""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.privacy import LedgerEntry, LoginSession, Records, RememberedRequest
from rebootcamp.domain.trail import Act
from rebootcamp.domain.users import UserId
from rebootcamp.domain.webhooks import DeliveryRecord


class RecordsReader(Protocol):
    """Reads a user's personal data.

    Data that grows with use is read in batches, and no connection is held between two batches.
    """

    async def records(self, user_id: UserId) -> Records | None:
        """Returns the data that does not grow with use, from one snapshot; None if the user is unknown or erased."""

    def logins(self, user_id: UserId) -> AsyncIterator[Sequence[LoginSession]]:
        """Yields the login sessions, sorted by id."""

    def completions(self, user_id: UserId) -> AsyncIterator[Sequence[Completion]]:
        """Yields the completions, sorted by id, which is the order of submission."""

    def ledger(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[LedgerEntry]]:
        """Yields the ledger entries up to event ``last_seq``, in order."""

    def log(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[RecordedEvent]]:
        """Yields the events up to ``last_seq``, in order."""

    def decisions(self, user_id: UserId) -> AsyncIterator[Sequence[BadgeDecision]]:
        """Yields the reasons for badges granted to or withdrawn from the user by hand, in order."""

    def requests(self, user_id: UserId) -> AsyncIterator[Sequence[RememberedRequest]]:
        """Yields the remembered requests with an ``Idempotency-Key``, sorted by route and key."""

    def deliveries(self, user_id: UserId) -> AsyncIterator[Sequence[DeliveryRecord]]:
        """Yields the messages about the user to targets outside the service, sorted by id."""

    def acts(self, user_id: UserId) -> AsyncIterator[Sequence[Act]]:
        """Yields the audit trail's entries about what the user did as an administrator or a reviewer, in order."""
