"""The badge catalogue."""

from dataclasses import dataclass

from rebootcamp.domain.badges import Badge
from rebootcamp.domain.errors import BadgeNotFound
from rebootcamp.services.projector import BadgeCatalogue


@dataclass(frozen=True, slots=True)
class BadgeService:
    """Shows the badge catalogue."""

    badges: BadgeCatalogue

    async def find_all(self) -> list[Badge]:
        """The badges in force."""
        catalogue = await self.badges.current()
        return [badge for badge in catalogue.badges.values() if not badge.retired]

    async def read(self, code: str) -> Badge:
        """One badge, retired or not.

        Raises:
            BadgeNotFound: There is no such badge.
        """
        badge = (await self.badges.current()).badges.get(code)
        if badge is None:
            raise BadgeNotFound("No badge has this code.")
        return badge
