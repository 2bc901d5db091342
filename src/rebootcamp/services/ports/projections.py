"""The projection: one MongoDB document per user."""

from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from rebootcamp.domain.achievements import Achievements, AppliedPosition
from rebootcamp.domain.audit import Position, StoredProgress
from rebootcamp.domain.badges import Badge, JudgingProgress
from rebootcamp.domain.cohorts import RecentAchievements
from rebootcamp.domain.users import UserId


class Projections(Protocol):
    """Reads and writes users' documents; MongoDB."""

    async def achievements(self, user_id: UserId) -> Achievements:
        """In one query; at ``seq`` 0 when there is no document yet."""

    async def position(self, user_id: UserId) -> AppliedPosition:
        """Where the document stands; at ``seq`` 0 when there is none yet.

        Raises:
            ValueError: The document does not say.
        """

    async def achievements_of_all(self, user_ids: Sequence[UserId]) -> Mapping[UserId, Achievements]:
        """In one query; users without a document are left out."""

    async def recent_of_all(self, user_ids: Collection[UserId], since: datetime) -> list[RecentAchievements]:
        """What each won since then; users without a document are left out."""

    async def read_or_create(self, user_id: UserId) -> Achievements:
        """The document, created at ``seq`` 0 when there is none."""

    async def swap(self, before: Achievements, after: Achievements) -> bool:
        """Replaces the document if it still stands where ``before`` does; tells whether it did."""

    async def positions(self, user_ids: Sequence[UserId]) -> dict[UserId, Position]:
        """Where each document stands, in one query; users without one, or with one that does not say, are left out."""

    async def stored_between(self, after: UserId, last: UserId) -> list[StoredProgress]:
        """The documents of that range of ids, the first end left out: also those that belong to nobody."""

    async def remains(self, user_id: UserId) -> Achievements | None:
        """What of a document does not follow from the log: its place, its awards and its revocations."""

    def living(self) -> AsyncGenerator[Achievements]:
        """Every document but tombstones and what cannot be read, in no order, few at a time in memory."""

    async def judged_before(self, revision: int, limit: int, skip: int) -> Sequence[Achievements | None]:
        """Living documents that an older revision judged last, always in the same order; None for an unreadable one.

        Args:
            revision: The one to judge by.
            limit: How many at most.
            skip: How many of the first ones to pass over.
        """

    async def stamp(self, judged: Sequence[Achievements], revision: int) -> list[UserId]:
        """Notes that this revision has judged those that still stand where they did; returns those refused."""

    async def judging_of(self, badge: Badge) -> JudgingProgress:
        """How far the publication of that version has come."""
