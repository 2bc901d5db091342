"""Access tokens: short-lived JWTs (RFC 7519), signed with HMAC-SHA-256 through python-jose."""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID

from jose import jwk, jws
from jose.exceptions import JOSEError
from pydantic import BaseModel, ConfigDict, Field

from rebootcamp.domain.errors import NotAuthenticated
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.credentials import AccessClaims, AccessTokens
from rebootcamp.settings import MIN_SECRET_BYTES

ALGORITHM = "HS256"
MAX_TOKEN_CHARACTERS = 4096
MAX_KNOWN_TOKENS = 4096
"""Tokens whose signature is not computed again until they expire: each request reads its token twice, at 30 us."""
_YEAR_10000_S = 253_402_300_800
_COMPACT_FORM = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)  # python-jose ignores any other character

NumericDate = Annotated[int, Field(ge=0, lt=_YEAR_10000_S)]


class _Payload(BaseModel):
    """The claims of an access token: registered ones (RFC 7519, section 4.1) and ``sid``, all of them required."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)

    iss: str
    aud: str
    sub: UUID
    sid: UUID
    iat: NumericDate
    exp: NumericDate


class _Header(BaseModel):
    """The only header parameter that is read: the key id (RFC 7515, section 4.1.4)."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)

    kid: str


class SignedAccessTokens(AccessTokens):
    """Issues and verifies access tokens.

    Args:
        secret: The signing key, at least 32 bytes in UTF-8.
        previous_secret: The previous signing key, whose tokens are accepted until they expire; None if there was none.
        issuer: The ``iss`` claim of issued tokens, required in presented ones.
        audience: The ``aud`` claim of issued tokens, required in presented ones.
        lifetime: How long a token is valid.
        now: Returns the current time in UTC; used for issuing and for expiry.

    Raises:
        ValueError: A key is too short.
    """

    def __init__(
        self,
        secret: str,
        issuer: str,
        audience: str,
        lifetime: timedelta,
        now: Callable[[], datetime],
        previous_secret: str | None = None,
    ) -> None:
        accepted = [secret] if previous_secret is None else [secret, previous_secret]
        if any(len(key.encode()) < MIN_SECRET_BYTES for key in accepted):
            raise ValueError(f"a signing key has at least {MIN_SECRET_BYTES} bytes")
        self._key_id = key_id(secret)
        # Key objects, since python-jose parses a string key as JSON if it can, and a JSON list as several keys.
        self._keys = {key_id(key): jwk.construct(key, ALGORITHM) for key in accepted}
        self._issuer = issuer
        self._audience = audience
        self._lifetime = lifetime
        self._now = now
        self._known: dict[str, AccessClaims] = {}

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, int]:
        """Returns a new token and its lifetime in seconds."""
        issued_at_s = int(self._now().timestamp())
        lifetime_s = int(self._lifetime.total_seconds())
        payload = _Payload(
            iss=self._issuer,
            aud=self._audience,
            sub=user_id,
            sid=session_id,
            iat=issued_at_s,
            exp=issued_at_s + lifetime_s,
        )
        key, headers = self._keys[self._key_id], {"kid": self._key_id}
        return jws.sign(payload.model_dump(mode="json"), key, headers, ALGORITHM), lifetime_s

    def read(self, token: str) -> AccessClaims:
        """Returns the claims of a token after checking its signature, issuer, audience and expiry.

        Raises:
            NotAuthenticated: The token was not issued by this service, or has expired.
        """
        if (known := self._known.get(token)) is not None and known.expires_at > self._now():
            return known
        payload = self._verified(token)
        if payload.iss != self._issuer or payload.aud != self._audience:
            raise NotAuthenticated("The token is not accepted.")
        if payload.exp <= self._now().timestamp():
            raise NotAuthenticated("The token has expired.")
        claims = AccessClaims(UserId(payload.sub), payload.sid, datetime.fromtimestamp(payload.exp, UTC))
        self._known.pop(token, None)
        self._known[token] = claims
        if len(self._known) > MAX_KNOWN_TOKENS:
            del self._known[next(iter(self._known))]
        return claims

    def _verified(self, token: str) -> _Payload:
        if len(token) > MAX_TOKEN_CHARACTERS or not _COMPACT_FORM.fullmatch(token):
            raise NotAuthenticated("The token is not accepted.")
        try:
            # The header only selects one of our keys. It must not choose the algorithm.
            header = _Header.model_validate(jws.get_unverified_header(token))
            # python-jose checks only the signature: it would accept missing claims, and uses its own clock.
            return _Payload.model_validate_json(jws.verify(token, self._keys[header.kid], algorithms=[ALGORITHM]))
        except (JOSEError, ValueError, KeyError, RecursionError):
            # python-jose parses the header before it checks the signature: deep nesting raises RecursionError.
            # The cause is left out, since its text quotes the token.
            raise NotAuthenticated("The token is not accepted.") from None


def key_id(secret: str) -> str:
    """Returns the id of a key, derived from the key so that no setting has to keep the two in step."""
    return hashlib.sha256(b"kid:" + secret.encode()).hexdigest()[:16]
