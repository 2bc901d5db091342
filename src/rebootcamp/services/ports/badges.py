"""The port of the badge catalogue, which is in MongoDB."""

from typing import Protocol

from rebootcamp.domain.badges import Badge, Catalogue


class BadgeCatalogue(Protocol):
    """Reads and publishes badges in MongoDB."""

    async def current(self, at_least: int = 0) -> Catalogue:
        """Returns the catalogue at revision ``at_least`` or newer.

        If that revision was lost, as when an older backup was restored, it returns the newest catalogue that exists.
        """

    async def refresh(self) -> Catalogue:
        """Returns the newest catalogue, read from the store."""

    async def add(self, badge: Badge) -> bool:
        """Publishes a version of a badge.

        Returns:
            False if another process published a version first, so that this one was made from an outdated catalogue.
        """

    async def versions(self, code: str, first: int, last: int) -> list[Badge]:
        """Returns the versions ``first`` to ``last`` of a badge, both included, newest first."""
