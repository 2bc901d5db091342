"""Cursors, as a client may return them."""

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebootcamp.domain.errors import InvalidCursor
from rebootcamp.security.cursors import CursorSigner

SIGNER = CursorSigner("a key of the test suite, 32 bytes or more")
SCOPE = 'users/me/completions?{"status":null}'
places = st.lists(st.text(), min_size=1, max_size=3).map(tuple)
characters = string.ascii_letters + string.digits + "-_=+/!. \n"


@given(st.text(), places)
def test_a_cursor_leads_back_to_its_place(scope: str, place: tuple[str, ...]) -> None:
    assert SIGNER.read(scope, SIGNER.write(scope, place)) == place


@given(st.text(max_size=200))
@example("")
@example("===")
@example("é")
@example("A" * 512)
def test_what_was_made_up_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        SIGNER.read(SCOPE, cursor)


@pytest.mark.parametrize("place", [("",), ("a",), ("ab",), ("abc",), ("é", "1")])
def test_a_cursor_that_was_changed_in_one_place_is_refused(place: tuple[str, ...]) -> None:
    cursor = SIGNER.write(SCOPE, place)
    for at in range(len(cursor) + 1):
        for one in ["", *characters]:
            for rest in (cursor[at:], cursor[at + 1 :]):
                changed = cursor[:at] + one + rest
                if changed != cursor:
                    with pytest.raises(InvalidCursor):
                        SIGNER.read(SCOPE, changed)


@pytest.mark.parametrize("scope", ["users", 'users/me/completions?{"status":"pending"}', "", SCOPE + " "])
def test_a_cursor_of_another_list_or_other_filters_is_refused(scope: str) -> None:
    with pytest.raises(InvalidCursor):
        SIGNER.read(scope, SIGNER.write(SCOPE, ("a",)))


def test_a_cursor_of_another_installation_is_refused() -> None:
    with pytest.raises(InvalidCursor):
        CursorSigner("the key of another one, as long as it takes").read(SCOPE, SIGNER.write(SCOPE, ("a",)))
