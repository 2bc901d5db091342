"""The audit trail, which administrators can read."""

from dataclasses import dataclass

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Act
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.ports.trail import TrailReader


@dataclass(frozen=True, slots=True)
class TrailService:
    """Reads what administrators and reviewers did."""

    trail: TrailReader

    async def find(self, actor_id: UserId | None, page: PageRequest, *, actor: Actor) -> Page[Act]:
        """Returns a page of acts, latest first: those of one user, or all if ``actor_id`` is None.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        return await self.trail.acts(actor_id, page)
