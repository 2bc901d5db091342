"""The port through which an audit reads the logs, sums and ledgers of many users; PostgreSQL."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.audit import Books, Difference
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class LogEnd:
    """A user and the ``seq`` of the last event in their log, which is also the number of their events."""

    user_id: UserId
    seq: int


class BookReader(Protocol):
    """Reads the logs and sums of many users from PostgreSQL."""

    async def user_count(self) -> int:
        """Returns the number of users that have a log."""

    async def log_ends(self, after: UserId, limit: int) -> list[LogEnd]:
        """Returns the log ends of up to ``limit`` users whose ids come after ``after``, sorted by id."""

    async def books(self, user_ids: Collection[UserId]) -> dict[UserId, Books]:
        """Returns the sums, totals and ledger figures of the given users.

        One statement reads them all, so they are consistent with each other.
        """

    async def miscounts(self) -> list[Difference]:
        """Returns the differences between the rank counts and the scores they derive from, read in one statement."""

    async def strays_of(self, user_ids: Collection[UserId]) -> list[Difference]:
        """Returns the decisions about the given users by someone unknown, and their e-mails that are not reserved."""

    async def strays_of_all(self) -> list[Difference]:
        """Returns the acts on the audit trail, and the used invitations, of a user who does not exist."""

    async def events(self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None) -> list[RecordedEvent]:
        """Returns the users' events from ``first_seq`` to ``last_seq``, both included, sorted by user and ``seq``.

        If ``last_seq`` is None, the range has no upper end.
        """
