"""Publishing badges: every publication is a new version, and the catalogue's next revision."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from rebootcamp.domain.badges import Badge, BadgeDesign, Catalogue
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.challenges import Challenges
from rebootcamp.services.ports.environment import Clock

Announce: TypeAlias = Callable[[Badge], Awaitable[None]]
"""What is to be done before a badge is published; when it fails, nothing is."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What came of publishing a badge.

    Attributes:
        added: Whether this is a new version; False when the one in force said the same already.
    """

    badge: Badge
    added: bool

    @property
    def is_first(self) -> bool:
        """Whether the badge is new."""
        return self.added and self.badge.version == 1


@dataclass(frozen=True, slots=True)
class Publisher:
    """Publishes and retires badges.

    Concurrent publications follow one another: each is judged by the catalogue that the one before it left.
    """

    badges: BadgeCatalogue
    challenges: Challenges
    clock: Clock

    async def publish(self, design: BadgeDesign, announce: Announce | None = None) -> Publication:
        """The version that says this: a new one, or the one in force when it says the same already.

        Args:
            design: What is to be in force.
            announce: Done once, before what may be published is written; not done when it is refused or in force.

        Raises:
            InvalidRule: It asks for what there is not, or for a badge that needs this one.
        """
        challenges = await self.challenges.known(design.needed_challenge_codes)
        while True:
            catalogue = await self.badges.refresh()
            newest = catalogue.badges.get(design.code)
            if newest and newest.design == design and not newest.retired:
                return Publication(newest, added=False)
            catalogue.ensure_publishable(design, challenges)
            badge = catalogue.next_version(design, whole_milliseconds(self.clock.now()))
            if announce:
                await announce(badge)
                announce = None
            if await self.badges.add(badge):
                return Publication(badge, added=True)

    async def preview(self, design: BadgeDesign) -> Catalogue:
        """The catalogue as that publication would leave it; nothing is published.

        Raises:
            InvalidRule: It asks for what there is not, or for a badge that needs this one.
        """
        challenges = await self.challenges.known(design.needed_challenge_codes)
        catalogue = await self.badges.refresh()
        catalogue.ensure_publishable(design, challenges)
        return catalogue.with_published(catalogue.next_version(design, whole_milliseconds(self.clock.now())))

    async def retire(self, code: str, announce: Announce | None = None) -> Publication:
        """The version that withdraws a badge: a new one, or the one in force; announced as ``publish`` does.

        What was won stays.

        Raises:
            BadgeNotFound: There is no such badge.
            BadgeNeeded: Rules in force ask for it.
        """
        while True:
            catalogue = await self.badges.refresh()
            newest = catalogue.badge(code)
            if newest.retired:
                return Publication(newest, added=False)
            catalogue.ensure_retirable(code)
            retirement = catalogue.next_version(newest.design, whole_milliseconds(self.clock.now()), retired=True)
            if announce:
                await announce(retirement)
                announce = None
            if await self.badges.add(retirement):
                return Publication(retirement, added=True)
