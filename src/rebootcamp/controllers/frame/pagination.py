"""Pagination of all lists: from query parameters to a keyset, and back to a cursor."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.security.cursors import CursorCipher

Item = TypeVar("Item")
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class PagePosition:
    """Everything that the answer with a page depends on, but for its language.

    Attributes:
        items: The position of the list.
        cursors: The edition of the cipher, whose cursor of the next page is in the answer.
    """

    items: object
    request: PageRequest
    cursors: str


class Paging:
    """The page of a list that one request asks for.

    Args:
        cursors: The cipher that writes and reads cursors.
        list_name: The name of the list and its owner; a cursor of another list is refused.
        query: The query parameters; a cursor made with other filters is refused, too.
    """

    def __init__(self, cursors: CursorCipher, list_name: str, query: PageQuery) -> None:
        self._cursors = cursors
        self._scope = f"{list_name}?{query.model_dump_json(exclude={'limit', 'cursor'})}"
        after = None if query.cursor is None else cursors.read(self._scope, query.cursor)
        self.request = PageRequest(query.limit, after)

    def position(self, items: object) -> PagePosition:
        """Returns the position of the page in a list that is at the position ``items``."""
        return PagePosition(items, self.request, self._cursors.edition)

    def answer(self, page: Page[Item], read: Callable[[Item], Read]) -> PageOf[Read]:
        """Returns the page as a response, with its items in their schema and the cursor of the next page."""
        next_cursor = None if page.next is None else self._cursors.write(self._scope, page.next)
        return PageOf(items=[read(item) for item in page.items], next_cursor=next_cursor)
