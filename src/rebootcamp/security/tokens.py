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
_COMPACT_FORM = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)  # python-jose would skip any other character

NumericDate = Annotated[int, Field(ge=0, lt=_YEAR_10000_S)]


class _Payload(BaseModel):
    """The registered claims of RFC 7519, section 4.1, all required, with ``sid`` beside them."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)

    iss: str
    aud: str
    sub: UUID
    sid: UUID
    iat: NumericDate
    exp: NumericDate


class _Header(BaseModel):
    """What is read of the header: the name of the key (RFC 7515, section 4.1.4)."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)

    kid: str


class SignedAccessTokens(AccessTokens):
    """Issues and reads access tokens.

    Args:
        secret: The signing key, at least 32 bytes in UTF-8.
        previous_secret: The key before, still accepted while its tokens last; None when there was none.
        issuer: The ``iss`` claim, written and required.
        audience: The ``aud`` claim, written and required.
        lifetime: For how long a token is accepted.
        now: The clock, UTC; it also decides about expiry.

    Raises:
        ValueError: The key is too short.
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
        # Key objects: python-jose would try to read a mere string as JSON, and a JSON list as several keys.
        self._keys = {key_id(key): jwk.construct(key, ALGORITHM) for key in accepted}
        self._issuer = issuer
        self._audience = audience
        self._lifetime = lifetime
        self._now = now
        self._known: dict[str, AccessClaims] = {}

    def issue(self, user_id: UserId, session_id: UUID) -> tuple[str, int]:
        """A new token, and for how many seconds it is accepted."""
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
        """What the token says, once its signature, issuer, audience and expiry have been checked.

        Raises:
            NotAuthenticated: It is not a token of ours, or it has expired.
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
            # The header only chooses among our own keys; which algorithm they are for is not its to say.
            header = _Header.model_validate(jws.get_unverified_header(token))
            # Only the signature is python-jose's to check: it would let missing claims pass, and keeps its own time.
            return _Payload.model_validate_json(jws.verify(token, self._keys[header.kid], algorithms=[ALGORITHM]))
        except (JOSEError, ValueError, KeyError, RecursionError):
            # python-jose reads the header before the signature: deep nesting in it ends as RecursionError.
            # The cause is left out, since it quotes the token.
            raise NotAuthenticated("The token is not accepted.") from None


def key_id(secret: str) -> str:
    """The name of a key, which follows from it, so that no setting has to keep the two together."""
    return hashlib.sha256(b"kid:" + secret.encode()).hexdigest()[:16]
