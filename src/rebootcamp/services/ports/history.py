"""The port of the history, which has one MongoDB document (an entry) per event."""

from collections.abc import Collection, Sequence
from typing import Protocol

from rebootcamp.domain.audit import Position
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.users import UserId


class History(Protocol):
    """Reads and writes history entries."""

    async def history(self, user_id: UserId, first_seq: int, last_seq: int) -> list[RecordedEvent]:
        """Returns the user's entries from ``first_seq`` to ``last_seq``, both included, newest first."""

    async def history_of_all(
        self, user_ids: Collection[UserId], first_seq: int, last_seq: int | None
    ) -> list[RecordedEvent]:
        """Returns the users' entries from ``first_seq`` to ``last_seq``, both included, in no particular order.

        If ``last_seq`` is None, the range has no upper end.
        """

    async def history_positions(self, user_id: UserId, first_seq: int) -> list[Position]:
        """Returns the ``seq`` and event id of every entry from ``first_seq`` on."""

    async def remove_entries(self, user_id: UserId, entries: Sequence[Position]) -> None:
        """Removes the entries whose ``seq`` and event id both match; other entries stay."""

    async def add_history(self, events: Sequence[RecordedEvent]) -> None:
        """Adds an entry per event; entries that exist already stay unchanged."""

    async def remove_history(self, user_id: UserId, last_seq: int) -> None:
        """Removes all entries of an erased user, whose log ends at ``last_seq``."""
