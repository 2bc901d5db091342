"""The port of the projection, which has one MongoDB document per user."""

from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from rebootcamp.domain.achievements import Achievements, AppliedPosition
from rebootcamp.domain.audit import Position, StoredProgress
from rebootcamp.domain.badges import Badge, JudgingProgress
from rebootcamp.domain.cohorts import RecentAchievements
from rebootcamp.domain.users import UserId


class Projections(Protocol):
    """Reads and writes the users' documents."""

    async def achievements(self, user_id: UserId) -> Achievements:
        """Returns the user's achievements, read in one query; empty ones at ``seq`` 0 if there is no document yet.

        Raises:
            ValueError, KeyError, TypeError: The document cannot be decoded.
        """

    async def position(self, user_id: UserId) -> AppliedPosition:
        """Returns the position of the user's document; ``seq`` 0 if there is no document yet.

        Raises:
            ValueError, KeyError, TypeError: The position cannot be decoded.
        """

    async def positions_of_all(self, user_ids: Sequence[UserId]) -> Mapping[UserId, AppliedPosition | Exception]:
        """Returns the positions of several users' documents, read in one query, or the error of one that is unreadable.

        Users without a document are left out.
        """

    async def achievements_of_all(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Achievements]:
        """Returns the achievements of several users, read in one query.

        Users without a document, or with one that cannot be read, are left out.
        """

    async def recent_of_all(self, user_ids: Collection[UserId], since: datetime) -> list[RecentAchievements]:
        """Returns what each user has achieved, with only the badges won since ``since``.

        Users without a document, or with one that cannot be read, are left out.
        """

    async def read_or_create(self, user_id: UserId) -> Achievements:
        """Returns the user's document; creates one at ``seq`` 0 if there is none."""

    async def swap(self, before: Achievements, after: Achievements) -> bool:
        """Replaces the document if its position is still that of ``before``.

        Returns:
            False if another writer changed the document first, so that nothing was written.
        """

    async def positions(self, user_ids: Sequence[UserId]) -> dict[UserId, Position]:
        """Returns the position of each user's document, read in one query.

        Users without a document, or whose ``seq`` is unreadable, are left out. The event id is None if only that is
        unreadable.
        """

    async def stored_between(self, after: UserId, last: UserId) -> list[StoredProgress]:
        """Returns the documents with ids after ``after`` and up to ``last``, including those that belong to no user.

        Raises:
            ValueError, KeyError, TypeError: A document cannot be decoded.
        """

    async def remains(self, user_id: UserId) -> Achievements | None:
        """Returns the part of a document that the log cannot restore: position, awards and revocations.

        The other fields are not read, since they may be damaged. None if there is no document.

        Raises:
            ValueError, KeyError, TypeError: That part cannot be decoded.
        """

    def living(self) -> AsyncGenerator[Achievements]:
        """Yields every document in no particular order, except tombstones and documents that cannot be read.

        It holds only one batch of documents in memory.
        """

    async def judged_before(self, revision: int, limit: int, skip: int) -> Sequence[Achievements | None]:
        """Returns documents last judged by a revision older than ``revision``, always in the same order.

        Tombstones are left out. None stands for a document that cannot be read.

        Args:
            revision: The catalogue revision to judge by.
            limit: Maximum number of documents.
            skip: Number of documents to skip from the start.
        """

    async def stamp(self, judged: Sequence[Achievements], revision: int) -> list[UserId]:
        """Marks documents as judged by ``revision``, unless their position has changed since they were read.

        Returns:
            The users whose document the server refuses to write, for example one damaged by hand.
        """

    async def judging_of(self, badge: Badge) -> JudgingProgress:
        """Returns how many documents were judged by a badge version, of how many, and how many users hold it."""
