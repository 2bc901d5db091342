"""Dry runs: who would win a badge if it were published as it is."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Protocol

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.environment import Clock
from rebootcamp.services.publishing import Publisher

NAMED = 100


class LivingProgress(Protocol):
    """All projections; MongoDB."""

    def living(self) -> AsyncGenerator[Achievements]:
        """Every document but tombstones and what cannot be read, in no order, few at a time in memory."""


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
    progress: LivingProgress
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
                # A revision that was lost with the catalogue judged no less for that.
                facts = replace(document, catalogue=min(document.catalogue, catalogue.revision))
                if not facts.has_badge(design.code) and facts.judged(catalogue, now).has_badge(design.code):
                    winners += 1
                    named += [document.user_id] if len(named) < NAMED else []
                await asyncio.sleep(0)  # Other requests are answered in between.
        return DryRun(examined, winners, tuple(named), complete=True)
