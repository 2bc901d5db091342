"""Page cursors that only this service can make and read. Each is bound to one list with one set of filters."""

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from rebootcamp.domain.errors import InvalidCursor
from rebootcamp.domain.pages import Place


class CursorCipher:
    """Encrypts the position where a page ended into an opaque cursor, and decrypts it.

    A position holds the list's sort values, which may be more than the response shows (when a score was reached, for
    example). AES-SIV (RFC 5297) binds the position to its list, and needs no nonce that could repeat. So the cursor of
    a position is always the same.

    Attributes:
        edition: A text that differs for every secret: cursors of another edition are refused.
    """

    def __init__(self, secret: str) -> None:
        self._cipher = AESSIV(hashlib.sha512(b"cursor:" + secret.encode()).digest())
        self.edition = self.write("edition", ())

    def write(self, scope: str, place: Place) -> str:
        """Returns the cursor for a position in the list that ``scope`` describes."""
        return _text_of(self._cipher.encrypt(json.dumps(place).encode(), [scope.encode()]))

    def read(self, scope: str, cursor: str) -> Place:
        """Returns the position that a cursor holds.

        Raises:
            InvalidCursor: The cursor was modified, or was made for another list or other filters.
        """
        refusal = InvalidCursor("The cursor was modified, or belongs to another list or to other filters.")
        try:
            sealed = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
            content = self._cipher.decrypt(sealed, [scope.encode()])
        except (Base64Error, UnicodeEncodeError, InvalidTag):
            raise refusal from None
        # Base64 decoding ignores some characters and bits that encoding never writes. Accept only what encoding writes.
        if _text_of(sealed) != cursor:
            raise refusal
        return tuple(json.loads(content))


def _text_of(sealed: bytes) -> str:
    return urlsafe_b64encode(sealed).decode().rstrip("=")
