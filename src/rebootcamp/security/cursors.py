"""Cursors that only this service can make, each for one list with one set of filters."""

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error

from rebootcamp.domain.errors import InvalidCursor
from rebootcamp.domain.pages import Place

MAC_BYTES = 16


class CursorSigner:
    """Turns the place where a page ended into an opaque text, and back."""

    def __init__(self, secret: str) -> None:
        self._key = hashlib.sha256(b"cursor:" + secret.encode()).digest()

    def write(self, scope: str, place: Place) -> str:
        """The cursor of a place in the list that ``scope`` describes."""
        content = json.dumps(place).encode()
        return _text_of(self._mac(scope, content) + content)

    def read(self, scope: str, cursor: str) -> Place:
        """The place.

        Raises:
            InvalidCursor: It was changed, or made for another list or other filters.
        """
        try:
            signed = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
        except (Base64Error, UnicodeEncodeError):
            signed = b""
        mac, content = signed[:MAC_BYTES], signed[MAC_BYTES:]
        # Decoding passes over characters and bits that encoding would never write: those were put there.
        unchanged = hmac.compare_digest(mac, self._mac(scope, content)) and _text_of(signed) == cursor
        if not unchanged:
            raise InvalidCursor("The cursor was changed, or belongs to another list or to other filters.")
        return tuple(json.loads(content))

    def _mac(self, scope: str, content: bytes) -> bytes:
        return hmac.digest(self._key, scope.encode() + b"\0" + content, "sha256")[:MAC_BYTES]


def _text_of(signed: bytes) -> str:
    return urlsafe_b64encode(signed).decode().rstrip("=")
