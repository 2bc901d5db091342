"""Refresh tokens: a random secret that names its session; what is stored of it is a hash."""

import hashlib
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from uuid import UUID

from rebootcamp.domain.errors import InvalidRefreshToken
from rebootcamp.domain.users import UserId

PREFIX = "rcr_"
"""By which scanners of leaked secrets, and the redaction of logs, know one."""
ID_BYTES = 16
SECRET_BYTES = 32
_FORM = re.compile(PREFIX + r"[\w-]{86}", re.ASCII)


@dataclass(frozen=True, slots=True)
class PresentedToken:
    """What a refresh token says of itself: nothing is proved until the hash is found with that session."""

    user_id: UserId
    session_id: UUID
    hash: bytes


class RefreshTokens:
    """Makes and reads refresh tokens.

    A token carries 256 random bits, so a plain SHA-256 is as good as a slow hash.
    """

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, bytes]:
        """A new token, and the hash to keep of it."""
        content = user_id.bytes + session_id.bytes + secrets.token_bytes(SECRET_BYTES)
        return PREFIX + urlsafe_b64encode(content).decode().rstrip("="), hashlib.sha256(content).digest()

    def read(self, token: str) -> PresentedToken:
        """What the token says.

        Raises:
            InvalidRefreshToken: It does not have the form of one.
        """
        if not _FORM.fullmatch(token):
            raise InvalidRefreshToken("This is not a refresh token.")
        content = urlsafe_b64decode(token.removeprefix(PREFIX) + "==")
        return PresentedToken(
            UserId(UUID(bytes=content[:ID_BYTES])),
            UUID(bytes=content[ID_BYTES : 2 * ID_BYTES]),
            hashlib.sha256(content).digest(),
        )
