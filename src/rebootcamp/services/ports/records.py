"""All personal data that PostgreSQL holds of a user, as an export reads it."""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.privacy import LedgerEntry, LoginSession, Records, RememberedRequest
from rebootcamp.domain.trail import Act
from rebootcamp.domain.users import UserId


class RecordsReader(Protocol):
    """Reads all that PostgreSQL holds of a person; what grows comes in batches, and holds nothing in between."""

    async def records(self, user_id: UserId) -> Records | None:
        """What does not grow, from one snapshot; None for an unknown or erased person."""

    def logins(self, user_id: UserId) -> AsyncIterator[Sequence[LoginSession]]:
        """The sessions, by id."""

    def completions(self, user_id: UserId) -> AsyncIterator[Sequence[Completion]]:
        """The completions, by id: in the order of submission."""

    def ledger(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[LedgerEntry]]:
        """The entries up to that event, in order."""

    def log(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[RecordedEvent]]:
        """The events up to that one, in order."""

    def decisions(self, user_id: UserId) -> AsyncIterator[Sequence[BadgeDecision]]:
        """Why badges were given to the person or taken from them by hand, in order."""

    def requests(self, user_id: UserId) -> AsyncIterator[Sequence[RememberedRequest]]:
        """The requests that carried an ``Idempotency-Key``, by route and key."""

    def acts(self, user_id: UserId) -> AsyncIterator[Sequence[Act]]:
        """What the person did as an administrator or a reviewer, in order."""
