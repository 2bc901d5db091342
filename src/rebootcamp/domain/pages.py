"""Keyset pagination: a page begins after the sort key of the previous one, so deep pages cost no more."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")
Place = tuple[str, ...]
"""The end of a page: the sort key of its last item, as text."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """The page that a client asks for.

    Attributes:
        limit: Maximum number of items, 1 to 100.
        after: The end of the previous page; None for the first page.
    """

    limit: int
    after: Place | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Items in order, and the place after which the next page begins; None if this is the last page."""

    items: tuple[Item, ...]
    next: Place | None

    @staticmethod
    def of(found: list[Item], limit: int, place: Callable[[Item], Place]) -> "Page[Item]":
        """Makes a page of up to ``limit + 1`` found items; the extra one shows that there is a next page."""
        items = tuple(found[:limit])
        return Page(items, place(items[-1]) if len(found) > limit else None)
