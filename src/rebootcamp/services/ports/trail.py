"""The ports of the audit trail, which is in PostgreSQL."""

from datetime import datetime
from typing import Protocol

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Act, Action
from rebootcamp.domain.users import UserId


class TrailReader(Protocol):
    """Reads the audit trail."""

    async def acts(self, actor_id: UserId | None, page: PageRequest) -> Page[Act]:
        """Returns a page of acts, latest first: those of one user, or all if ``actor_id`` is None."""


class TrailWrites(Protocol):
    """Adds to the audit trail within a transaction."""

    async def add(self, actor_id: UserId, action: Action, subject: str, at: datetime) -> None:
        """Adds an act, in the same transaction as the act itself."""
