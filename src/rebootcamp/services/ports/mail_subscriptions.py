"""The ports of the mail that users chose to receive, which are in PostgreSQL."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.users import UserId


class MailSubscriptions(Protocol):
    """Reads which mail users chose."""

    async def topics(self, user_id: UserId) -> Collection[MailTopic]:
        """Returns the topics that the user chose."""


class MailSubscriptionWrites(Protocol):
    """Changes which mail users chose, within a transaction. Mail is due by the database's clock."""

    async def choose(self, user_id: UserId, topics: Mapping[MailTopic, datetime | None], since: datetime) -> None:
        """Adds topics, each with the time at which it is due, if it is due at a time; leaves known ones as they are."""

    async def drop(self, user_id: UserId, topics: Collection[MailTopic]) -> None:
        """Removes topics; does nothing for those that the user did not choose."""

    async def lease_summaries(self, duration: timedelta, limit: int) -> list[UserId]:
        """Leases up to ``limit`` summaries that are due; those that nobody schedules are due again after the lease.

        Returns:
            The users whose summary it is.
        """

    async def schedule_summaries(self, due: Mapping[UserId, datetime]) -> None:
        """Sets when the next summary of each user is due."""
