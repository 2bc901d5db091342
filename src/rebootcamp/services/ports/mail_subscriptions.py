"""The ports of the mail that users chose to receive, which are in PostgreSQL."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.users import UserId


class MailSubscriptions(Protocol):
    """Reads which mail users chose."""

    async def topics(self, user_id: UserId) -> Collection[MailTopic]:
        """Returns the topics that the user chose."""


@dataclass(frozen=True, slots=True)
class DueMail:
    """Mail on a topic that is due for a user."""

    user_id: UserId
    topic: MailTopic


class MailSubscriptionWrites(Protocol):
    """Changes which mail users chose, within a transaction. Mail is due by the database's clock."""

    async def choose(self, user_id: UserId, topics: Mapping[MailTopic, datetime | None], since: datetime) -> None:
        """Adds topics, each with the time of its next mail; leaves those that the user chose before as they are."""

    async def drop(self, user_id: UserId, topics: Collection[MailTopic]) -> None:
        """Removes topics; does nothing for those that the user did not choose."""

    async def lease_due(self, duration: timedelta, limit: int) -> list[DueMail]:
        """Leases up to ``limit`` mails that are due. If nobody schedules them again, they are due after the lease."""

    async def schedule(self, due: Sequence[tuple[DueMail, datetime]]) -> None:
        """Sets when the next mail of each is due."""
