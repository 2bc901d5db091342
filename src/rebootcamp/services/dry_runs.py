"""Dry runs, which tell who would win a badge if it were published."""

import asyncio
from contextlib import aclosing
from dataclasses import dataclass, replace

from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.publishing import Publisher

NAMED = 100


@dataclass(frozen=True, slots=True)
class DryRun:
    """The result of a dry run.

    Attributes:
        examined: Number of users that were judged.
        winners: Number of those who would win the badge.
        named: The first of the winners, ``NAMED`` at most.
        complete: Whether all users were judged; False if time ran out, so that there may be more winners.
    """

    examined: int
    winners: int
    named: tuple[UserId, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class DryRunService:
    """Judges all users in memory by a catalogue that is not published."""

    publisher: Publisher
    progress: Projections
    clock: Clock
    budget_s: float

    async def run(self, design: BadgeDesign, *, actor: Actor) -> DryRun:
        """Returns who would win the badge on its publication, judging by what is projected now.

        Raises:
            NotPermitted: The actor is not an administrator.
            InvalidRule: The badge could not be published.
            StoreUnavailable: Either store did not answer in time.
        """
        actor.ensure_admin()
        catalogue = await self.publisher.preview(design)
        loop, now = asyncio.get_running_loop(), self.clock.now()
        deadline = loop.time() + self.budget_s
        examined, winners, named = 0, 0, list[UserId]()
        async with aclosing(self.progress.living()) as everybody:
            async for document in everybody:
                if loop.time() > deadline:
                    return DryRun(examined, winners, tuple(named), complete=False)
                examined += 1
                # Another publication may have judged the document since. Reset its revision so that it is judged again.
                unjudged = replace(document, catalogue=0)
                if not document.has_badge(design.code) and unjudged.judged(catalogue, now).has_badge(design.code):
                    winners += 1
                    named += [document.user_id] if len(named) < NAMED else []
                await asyncio.sleep(0)  # Lets other requests run in between.
        return DryRun(examined, winners, tuple(named), complete=True)
