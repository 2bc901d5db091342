"""Refresh tokens: user id, session id and a random secret, sealed with a key. Only their hashes are stored."""

import hashlib
import hmac
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

from rebootcamp.domain.errors import InvalidRefreshToken
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.credentials import PresentedToken, RefreshTokens

PREFIX = "rcr_"
"""A fixed prefix by which secret scanners and log redaction recognise a refresh token."""
ID_BYTES = 16
SECRET_BYTES = 16
SEAL_BYTES = 16
_FORM = re.compile(PREFIX + r"[\w-]{86}", re.ASCII)


class SealedRefreshTokens(RefreshTokens):
    """Issues and reads refresh tokens.

    A token has 128 random bits, so SHA-256 is as safe as a slow hash.

    Args:
        secret: The signing key.
        previous_secret: The previous signing key; None if there was none.
    """

    def __init__(self, secret: str, previous_secret: str | None = None) -> None:
        accepted = [secret] if previous_secret is None else [secret, previous_secret]
        self._keys = [hashlib.sha256(b"refresh:" + key.encode()).digest() for key in accepted]

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, bytes]:
        named = user_id.bytes + session_id.bytes + secrets.token_bytes(SECRET_BYTES)
        content = named + _seal(self._keys[0], named)
        return PREFIX + urlsafe_b64encode(content).decode().rstrip("="), hashlib.sha256(content).digest()

    def read(self, token: str) -> PresentedToken:
        if not _FORM.fullmatch(token):
            raise InvalidRefreshToken("This is not a refresh token.")
        content = urlsafe_b64decode(token.removeprefix(PREFIX) + "==")
        named, seal = content[:-SEAL_BYTES], content[-SEAL_BYTES:]
        return PresentedToken(
            UserId(UUID(bytes=content[:ID_BYTES])),
            UUID(bytes=content[ID_BYTES : 2 * ID_BYTES]),
            hashlib.sha256(content).digest(),
            is_ours=any(hmac.compare_digest(seal, _seal(key, named)) for key in self._keys),
        )


def _seal(key: bytes, named: bytes) -> bytes:
    return hmac.digest(key, named, "sha256")[:SEAL_BYTES]
