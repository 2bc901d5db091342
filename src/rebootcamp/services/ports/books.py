"""Logs, sums and ledgers of many users, as an audit reads them; PostgreSQL."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.audit import Books, Difference
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class LogEnd:
    """A person, and how many events their log has."""

    user_id: UserId
    seq: int


class BookReader(Protocol):
    """Reads logs and sums of many users; PostgreSQL."""

    async def user_count(self) -> int:
        """How many people have a log."""

    async def log_ends(self, after: UserId, limit: int) -> list[LogEnd]:
        """The logs of the people whose ids follow, by id."""

    async def books(self, user_ids: Collection[UserId]) -> dict[UserId, Books]:
        """What is said of those people at one moment, in one statement."""

    async def miscounts(self) -> list[Difference]:
        """Where the counts that ranks are read from are not those of the scores, in one statement."""

    async def events(self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None) -> list[RecordedEvent]:
        """The events of those people in that range, by person and in order; without a last end if that is None."""
