"""The audit trail; PostgreSQL."""

from datetime import datetime
from typing import Protocol

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Act, Action
from rebootcamp.domain.users import UserId


class TrailReader(Protocol):
    """Reads the audit trail; PostgreSQL."""

    async def acts(self, actor_id: UserId | None, page: PageRequest) -> Page[Act]:
        """What was done, by everybody or by one person, the latest first."""


class TrailWrites(Protocol):
    """The audit trail."""

    async def add(self, actor_id: UserId, action: Action, subject: str, at: datetime) -> None:
        """Adds what someone did, in the transaction in which it is done."""
