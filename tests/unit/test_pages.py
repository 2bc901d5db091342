"""Pages of lists."""

from rebootcamp.domain.pages import Page


def test_one_item_more_than_asked_for_tells_that_there_is_a_next_page() -> None:
    def page(*found: str) -> Page[str]:
        return Page.of(list(found), 2, lambda item: (item,))

    assert page() == Page((), None)
    assert page("a") == Page(("a",), None)
    assert page("a", "b") == Page(("a", "b"), None)
    assert page("a", "b", "c") == Page(("a", "b"), ("b",))
