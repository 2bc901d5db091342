"""Keys of service accounts: a public id, a random secret and a checksum. Only a hash of the secret is stored."""

import hashlib
import hmac
import re
import secrets
import string
import zlib

from rebootcamp.domain.errors import InvalidServiceKey
from rebootcamp.services.ports.service_accounts import IssuedKey, PresentedKey, ServiceKeys

PREFIX = "rbc_"
"""A fixed prefix by which secret scanners and log redaction recognise a key."""
ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase
"""Letters and digits only, so that a double click selects a whole key."""
ID_LENGTH = 16
SECRET_LENGTH = 43
"""43 characters out of 62 are 256 random bits."""
CHECKSUM_LENGTH = 6
"""The number of characters that a CRC-32 needs."""
_FORM = re.compile(f"{PREFIX}[0-9A-Za-z]{{{ID_LENGTH + SECRET_LENGTH + CHECKSUM_LENGTH}}}", re.ASCII)


def is_service_key(token: str) -> bool:
    """Returns whether a bearer token looks like a key, not like an access token."""
    return token.startswith(PREFIX)


class ChecksummedServiceKeys(ServiceKeys):
    """Issues and reads keys.

    A secret has 256 random bits, so SHA-256 is as safe as a slow hash, and fast enough for every request. The checksum
    protects nothing: it finds typing errors without a query, and keeps scanners from reporting look-alikes.
    """

    def issue(self) -> IssuedKey:
        key_id, secret = _random(ID_LENGTH), _random(SECRET_LENGTH)
        return IssuedKey(key_id, PREFIX + key_id + secret + _checksum(key_id + secret), _hash(secret))

    def read(self, text: str) -> PresentedKey:
        if not _FORM.fullmatch(text):
            raise InvalidServiceKey("This is not the key of a service account.")
        content, checksum = text[len(PREFIX) : -CHECKSUM_LENGTH], text[-CHECKSUM_LENGTH:]
        if checksum != _checksum(content):
            raise InvalidServiceKey("The key was not copied correctly.")
        return PresentedKey(content[:ID_LENGTH], _hash(content[ID_LENGTH:]))

    def is_same(self, presented: bytes, stored: bytes) -> bool:
        return hmac.compare_digest(presented, stored)


def _random(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def _checksum(text: str) -> str:
    number, digits = zlib.crc32(text.encode()), ""
    for _ in range(CHECKSUM_LENGTH):
        number, digit = divmod(number, len(ALPHABET))
        digits = ALPHABET[digit] + digits
    return digits
