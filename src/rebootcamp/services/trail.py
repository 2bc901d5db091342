"""The audit trail, for administrators."""

from dataclasses import dataclass

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.trail import Act
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.ports.trail import TrailReader


@dataclass(frozen=True, slots=True)
class TrailService:
    """Shows what administrators and reviewers did."""

    trail: TrailReader

    async def find(self, actor_id: UserId | None, page: PageRequest, *, actor: Actor) -> Page[Act]:
        """What was done, the latest first.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        return await self.trail.acts(actor_id, page)
