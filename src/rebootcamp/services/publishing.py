"""Publishes badges. Every publication is a new version of a badge and a new revision of the catalogue."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from rebootcamp.domain.badges import Badge, BadgeDesign, Catalogue
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.challenges import Challenges
from rebootcamp.services.ports.environment import Clock

Announce: TypeAlias = Callable[[Badge], Awaitable[None]]
"""Called before a badge is published; if it raises, nothing is published."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The result of publishing a badge.

    Attributes:
        added: Whether this is a new version; False if the version in force was identical.
    """

    badge: Badge
    added: bool

    @property
    def is_first(self) -> bool:
        """Whether this is the badge's first version."""
        return self.added and self.badge.version == 1


@dataclass(frozen=True, slots=True)
class Publisher:
    """Publishes and retires badges.

    Concurrent publications are serialised: each is checked against the catalogue that the previous one left.
    """

    badges: BadgeCatalogue
    challenges: Challenges
    clock: Clock

    async def publish(self, design: BadgeDesign, announce: Announce | None = None) -> Publication:
        """Publishes a design, and returns its version: a new one, or the one in force if that is identical.

        Args:
            design: The design to publish.
            announce: Called once before a new version is written; not called if the design is refused or in force.

        Raises:
            InvalidRule: The rule names an unknown or retired challenge or badge, or a badge that requires this one.
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
        """Returns the catalogue as publishing this design would leave it, without publishing anything.

        Raises:
            InvalidRule: The rule names an unknown or retired challenge or badge, or a badge that requires this one.
        """
        challenges = await self.challenges.known(design.needed_challenge_codes)
        catalogue = await self.badges.refresh()
        catalogue.ensure_publishable(design, challenges)
        return catalogue.with_published(catalogue.next_version(design, whole_milliseconds(self.clock.now())))

    async def retire(self, code: str, announce: Announce | None = None) -> Publication:
        """Retires a badge, and returns the version that retires it: a new one, or the one in force.

        ``announce`` is called as in ``publish``. Users keep the badge if they have won it.

        Raises:
            BadgeNotFound: No badge has this code.
            BadgeNeeded: Rules in force require this badge.
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
