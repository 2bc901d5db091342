"""The badge catalogue; MongoDB."""

from typing import Protocol

from rebootcamp.domain.badges import Badge, Catalogue


class BadgeCatalogue(Protocol):
    """Reads and publishes badges; MongoDB."""

    async def current(self, at_least: int = 0) -> Catalogue:
        """The catalogue, at that revision or a newer one, or the newest there is where that revision was lost."""

    async def refresh(self) -> Catalogue:
        """The newest catalogue."""

    async def add(self, badge: Badge) -> bool:
        """Publishes a version; False when someone else published first, and this one was made in ignorance of it."""

    async def versions(self, code: str, first: int, last: int) -> list[Badge]:
        """The versions of that range, both ends included, newest first."""
