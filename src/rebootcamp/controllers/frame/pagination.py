"""Pages of lists, in one place: from query parameters to a keyset, and back to a cursor."""

from collections.abc import Callable
from typing import TypeVar

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.security.cursors import CursorCipher

Item = TypeVar("Item")
Read = TypeVar("Read")


class Paging:
    """One list, as one request asks for it.

    Args:
        cursors: Writes and reads cursors.
        list_name: Says which list, and whose; a cursor of another one is refused.
        query: The parameters; a cursor made with other filters is refused too.
    """

    def __init__(self, cursors: CursorCipher, list_name: str, query: PageQuery) -> None:
        self._cursors = cursors
        self._scope = f"{list_name}?{query.model_dump_json(exclude={'limit', 'cursor'})}"
        after = None if query.cursor is None else cursors.read(self._scope, query.cursor)
        self.request = PageRequest(query.limit, after)

    def answer(self, page: Page[Item], read: Callable[[Item], Read]) -> PageOf[Read]:
        """The page as it goes over the wire."""
        next_cursor = None if page.next is None else self._cursors.write(self._scope, page.next)
        return PageOf(items=[read(item) for item in page.items], next_cursor=next_cursor)
