"""Cursors that only this service can make and read, each for one list with one set of filters."""

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from rebootcamp.domain.errors import InvalidCursor
from rebootcamp.domain.pages import Place


class CursorCipher:
    """Turns the place where a page ended into an opaque text, and back.

    A place holds what a list is sorted by, which may be more than the list tells, such as when a score was reached.
    AES-SIV (RFC 5297) seals it together with the list that it is of, and needs no nonce that could come twice.
    """

    def __init__(self, secret: str) -> None:
        self._cipher = AESSIV(hashlib.sha512(b"cursor:" + secret.encode()).digest())

    def write(self, scope: str, place: Place) -> str:
        """The cursor of a place in the list that ``scope`` describes."""
        return _text_of(self._cipher.encrypt(json.dumps(place).encode(), [scope.encode()]))

    def read(self, scope: str, cursor: str) -> Place:
        """The place.

        Raises:
            InvalidCursor: It was changed, or made for another list or other filters.
        """
        refusal = InvalidCursor("The cursor was changed, or belongs to another list or to other filters.")
        try:
            sealed = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
            content = self._cipher.decrypt(sealed, [scope.encode()])
        except (Base64Error, UnicodeEncodeError, InvalidTag):
            raise refusal from None
        # Decoding passes over characters and bits that encoding would never write: those were put there.
        if _text_of(sealed) != cursor:
            raise refusal
        return tuple(json.loads(content))


def _text_of(sealed: bytes) -> str:
    return urlsafe_b64encode(sealed).decode().rstrip("=")
