"""Seeds the challenges and badges of a new installation."""

from collections.abc import Sequence
from dataclasses import dataclass

from rebootcamp.domain.badges import BadgeDesign
from rebootcamp.domain.challenges import Challenge
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.publishing import Publisher


@dataclass(frozen=True, slots=True)
class Seeding:
    """Adds challenges and badges that are missing. Existing ones stay as administrators left them."""

    unit_of_work: UnitOfWork
    badges: BadgeCatalogue
    publisher: Publisher
    clock: Clock

    async def seed(self, challenges: Sequence[Challenge], designs: Sequence[BadgeDesign]) -> tuple[int, int]:
        """Adds challenges and badges whose codes are new; returns the number of each that were added."""
        now = self.clock.now()
        async with self.unit_of_work() as work:
            await work.challenges.lock_catalogue()
            added = [await work.challenges.add(challenge, now) for challenge in challenges]
        known = (await self.badges.current()).badges
        new = [design for design in designs if design.code not in known]
        for design in new:
            await self.publisher.publish(design)
        return sum(added), len(new)
