"""A page of a list that is read by keyset: by the place of its last item, so that depth costs nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")
Place = tuple[str, ...]
"""Where a page ended: the sort key of its last item, as text."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What is asked for.

    Attributes:
        limit: At most so many items, 1 to 100.
        after: The place where the previous page ended; None for the first page.
    """

    limit: int
    after: Place | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Items in order, and where the next page begins; None at the end."""

    items: tuple[Item, ...]
    next: Place | None

    @staticmethod
    def of(found: list[Item], limit: int, place: Callable[[Item], Place]) -> "Page[Item]":
        """The page from one item more than asked for: the extra one only tells that there is a next page."""
        items = tuple(found[:limit])
        return Page(items, place(items[-1]) if len(found) > limit else None)
