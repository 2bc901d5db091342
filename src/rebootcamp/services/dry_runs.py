"""Dry runs: who would win a badge if it were published as it is."""

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
    """Who would win.

    Attributes:
        examined: How many people were judged.
        winners: How many of them would win.
        named: The first of those.
        complete: Whether everyone was judged; False when time ran out, and more may win.
    """

    examined: int
    winners: int
    named: tuple[UserId, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class DryRunService:
    """Judges everybody in memory by a catalogue that is not published."""

    publisher: Publisher
    progress: Projections
    clock: Clock
    budget_s: float

    async def run(self, design: BadgeDesign, *, actor: Actor) -> DryRun:
        """Who would win that badge by its publication, on what is projected now.

        Raises:
            NotPermitted: The actor is not an administrator.
            InvalidRule: It could not be published.
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
                # A publication may have overtaken this one, and have judged the document since.
                unjudged = replace(document, catalogue=0)
                if not document.has_badge(design.code) and unjudged.judged(catalogue, now).has_badge(design.code):
                    winners += 1
                    named += [document.user_id] if len(named) < NAMED else []
                await asyncio.sleep(0)  # Other requests are answered in between.
        return DryRun(examined, winners, tuple(named), complete=True)
