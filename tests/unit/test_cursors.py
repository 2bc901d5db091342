"""Cursors, as a client may return them."""

import hashlib
import hmac
import string
from base64 import urlsafe_b64decode, urlsafe_b64encode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebootcamp.domain.errors import InvalidCursor
from rebootcamp.security.cursors import CursorCipher

CIPHER = CursorCipher("a key of the test suite, 32 bytes or more")
SCOPE = 'users/me/completions?{"status":null}'
places = st.lists(st.text(), min_size=1, max_size=3).map(tuple)
characters = string.ascii_letters + string.digits + "-_=+/!. \n"


@given(st.text(), places)
def test_a_cursor_leads_back_to_its_place(scope: str, place: tuple[str, ...]) -> None:
    assert CIPHER.read(scope, CIPHER.write(scope, place)) == place


def test_a_cursor_tells_nothing_of_its_place() -> None:
    cursor = CIPHER.write(SCOPE, ("320", "2026-03-09T07:30:00+00:00", "019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c"))
    content = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    assert not [part for part in (b"320", b"2026", b"07:30", b"019a") if part in content]


def test_a_cursor_of_a_release_that_only_signed_them_is_refused() -> None:
    key = hashlib.sha256(b"cursor:a key of the test suite, 32 bytes or more").digest()
    content = b'["a"]'
    signed = hmac.digest(key, SCOPE.encode() + b"\0" + content, "sha256")[:16] + content
    with pytest.raises(InvalidCursor):
        CIPHER.read(SCOPE, urlsafe_b64encode(signed).decode().rstrip("="))


@given(st.text(max_size=200))
@example("")
@example("===")
@example("é")
@example("A" * 512)
def test_what_was_made_up_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        CIPHER.read(SCOPE, cursor)


@pytest.mark.parametrize("place", [("",), ("a",), ("ab",), ("abc",), ("é", "1")])
def test_a_cursor_that_was_changed_in_one_place_is_refused(place: tuple[str, ...]) -> None:
    cursor = CIPHER.write(SCOPE, place)
    for at in range(len(cursor) + 1):
        for one in ["", *characters]:
            for rest in (cursor[at:], cursor[at + 1 :]):
                changed = cursor[:at] + one + rest
                if changed != cursor:
                    with pytest.raises(InvalidCursor):
                        CIPHER.read(SCOPE, changed)


@pytest.mark.parametrize("scope", ["users", 'users/me/completions?{"status":"pending"}', "", SCOPE + " "])
def test_a_cursor_of_another_list_or_other_filters_is_refused(scope: str) -> None:
    with pytest.raises(InvalidCursor):
        CIPHER.read(scope, CIPHER.write(SCOPE, ("a",)))


def test_a_cursor_of_another_installation_is_refused() -> None:
    with pytest.raises(InvalidCursor):
        CursorCipher("the key of another one, as long as it takes").read(SCOPE, CIPHER.write(SCOPE, ("a",)))
