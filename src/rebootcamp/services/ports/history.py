"""The history of progress: one MongoDB document per event."""

from collections.abc import Collection, Sequence
from typing import Protocol

from rebootcamp.domain.audit import Position
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId


class History(Protocol):
    """Reads and writes history entries; MongoDB."""

    async def history(self, user_id: UserId, first_seq: int, last_seq: int) -> list[RecordedEvent]:
        """The entries of that range, both ends included, newest first."""

    async def history_of_all(
        self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None
    ) -> list[RecordedEvent]:
        """The entries of some people in that range, without a last end if that is None, in no particular order."""

    async def history_positions(self, user_id: UserId, first_seq: int) -> list[Position]:
        """Which events the entries from that one on tell."""

    async def remove_entries(self, user_id: UserId, entries: Sequence[Position]) -> None:
        """Removes the entries that tell exactly those events."""

    async def add_history(self, events: Sequence[RecordedEvent]) -> None:
        """Adds history entries; those that are there stay as they are."""

    async def remove_history(self, user_id: UserId, last_seq: int) -> None:
        """Removes every entry of an erased person, whose log ends there."""
