"""Access tokens."""

import base64
import hmac
import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jose import jwt

from rebootcamp.domain.errors import NotAuthenticated
from rebootcamp.domain.users import UserId
from rebootcamp.security.tokens import MAX_TOKEN_CHARACTERS, SignedAccessTokens, key_id
from rebootcamp.services.ports.credentials import AccessClaims

SECRET = "une-cle-de-signature-pour-les-tests-seulement"
KID = key_id(SECRET)
ISSUER, AUDIENCE = "https://rebootcamp.example", "rebootcamp-api"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
USER_ID = UserId(UUID("019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c"))
SESSION_ID = UUID("019a1b2c-3d4e-7f5a-8b6c-000000000001")
CLAIMS: dict[str, object] = {
    "iss": ISSUER,
    "aud": AUDIENCE,
    "sub": str(USER_ID),
    "sid": str(SESSION_ID),
    "iat": int(NOON.timestamp()),
    "exp": int(NOON.timestamp()) + 900,
}


def signer(
    now: datetime = NOON, secret: str = SECRET, issuer: str = ISSUER, audience: str = AUDIENCE
) -> SignedAccessTokens:
    return SignedAccessTokens(secret, issuer, audience, timedelta(minutes=15), lambda: now)


def signed(claims: dict[str, object], algorithm: str = "HS256", secret: str = SECRET, kid: object = KID) -> str:
    return jwt.encode(claims, secret, algorithm, {} if kid is None else {"kid": kid})


def unsigned(header: str | bytes, signature: str = "AAAA") -> str:
    raw = header if isinstance(header, bytes) else header.encode()
    header_part, claims_part = (base64.urlsafe_b64encode(part).decode() for part in (raw, json.dumps(CLAIMS).encode()))
    return f"{header_part.rstrip('=')}.{claims_part.rstrip('=')}.{signature}"


def refused(token: str, now: datetime = NOON) -> str:
    with pytest.raises(NotAuthenticated) as refusal:
        signer(now).read(token)
    return refusal.value.detail


def test_a_token_says_who_and_until_when() -> None:
    token, expires_in_s = signer().issue(USER_ID, SESSION_ID)
    assert expires_in_s == 900
    assert signer().read(token) == AccessClaims(USER_ID, SESSION_ID, NOON + timedelta(minutes=15))
    assert jwt.get_unverified_claims(token) == CLAIMS


def test_the_injected_clock_decides_about_expiry() -> None:
    token, expires_in_s = signer().issue(USER_ID, SESSION_ID)
    assert signer(NOON + timedelta(seconds=expires_in_s - 1)).read(token).user_id == USER_ID
    assert refused(token, NOON + timedelta(seconds=expires_in_s)) == "The token has expired."


@pytest.mark.parametrize("claim", sorted(CLAIMS))
def test_every_claim_is_required(claim: str) -> None:
    assert signer().read(signed(CLAIMS)).user_id == USER_ID
    refused(signed({name: value for name, value in CLAIMS.items() if name != claim}))


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        ("iss", "https://other.example"),
        ("iss", [ISSUER]),
        ("aud", "another-api"),
        ("aud", [AUDIENCE, "another-api"]),
        ("sub", "1"),
        ("sub", 1),
        ("sub", None),
        ("sid", "x"),
        ("iat", "now"),
        ("iat", None),
        ("exp", None),
        ("exp", "9999999999"),
        ("exp", 1e400),
        ("exp", 1772367300.5),
        ("exp", True),
        ("exp", 10**30),
        ("exp", -1),
        ("exp", [1]),
    ],
)
def test_a_claim_of_another_kind_is_refused(claim: str, value: object) -> None:
    refused(signed({**CLAIMS, claim: value}))


@pytest.mark.parametrize(
    "token",
    [
        pytest.param("", id="empty"),
        pytest.param("Bearer", id="one part"),
        pytest.param("a.b.c.d.e", id="five parts"),
        pytest.param(unsigned(f'{{"kid":"{KID}"}}'), id="no alg"),
        pytest.param(unsigned('{"alg":"HS256","kid":["a"]}'), id="kid a list"),
        pytest.param(signed(CLAIMS, kid=None), id="no kid"),
        pytest.param(signed(CLAIMS, kid=""), id="kid empty"),
        pytest.param(signed(CLAIMS, kid="../../dev/null"), id="kid a path"),
        pytest.param(signed(CLAIMS, secret="", kid="0000000000000000"), id="kid unknown, key empty"),
        pytest.param(unsigned(f'{{"alg":"none","kid":"{KID}"}}'), id="alg none"),
        pytest.param(unsigned(f'{{"alg":"none","kid":"{KID}"}}', signature=""), id="alg none without a signature"),
        pytest.param(unsigned(f'{{"alg":"None","kid":"{KID}"}}'), id="alg None"),
        pytest.param(unsigned(f'{{"alg":["HS256"],"kid":"{KID}"}}'), id="alg a list"),
        pytest.param(unsigned("[]"), id="header a list"),
        pytest.param(unsigned('{"alg":' + "[" * 2500), id="header nested deeply"),
        pytest.param(unsigned(b"\xff\xfe"), id="header not UTF-8"),
        pytest.param(signed(CLAIMS, "HS512"), id="HS512"),
        pytest.param(signed(CLAIMS, secret="x" * 32), id="another key"),
        pytest.param(signed(CLAIMS)[:-3] + "AAA", id="signature changed"),
        pytest.param(signed(CLAIMS) + "\ud800", id="lone surrogate"),
        pytest.param(signed(CLAIMS) + "é", id="not ASCII"),
        pytest.param(signed(CLAIMS) + "!", id="junk at the end"),
        pytest.param(signed(CLAIMS) + "\n", id="line end"),
        pytest.param(signed({**CLAIMS, "x": "y" * MAX_TOKEN_CHARACTERS}), id="too long"),
    ],
)
def test_what_is_no_token_of_ours_is_refused(token: str) -> None:
    assert refused(token) == "The token is not accepted."


@given(st.text(max_size=200))
def test_no_text_does_more_than_be_refused(token: str) -> None:
    refused(token)


def test_a_refusal_does_not_quote_the_token() -> None:
    with pytest.raises(NotAuthenticated) as refusal:
        signer().read(signed({**CLAIMS, "sub": "quelqu-un@exemple.fr"}))
    assert refusal.value.__cause__ is None
    assert refusal.value.__suppress_context__


@pytest.mark.parametrize("secret", ["", "x" * 31])
def test_a_short_key_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="at least 32 bytes"):
        signer(secret=secret)


def test_a_key_that_reads_as_json_is_one_key() -> None:
    guessable = '["a", "b", "c", "d", "e", "f", "g", "h"]'
    token = signed(CLAIMS, secret="a", kid=key_id(guessable))
    with pytest.raises(NotAuthenticated):
        signer(secret=guessable).read(token)


# Rotation


def rotated(now: datetime = NOON, previous: str | None = SECRET) -> SignedAccessTokens:
    new = "la-cle-qui-la-remplace-des-maintenant-et-pour-longtemps"
    return SignedAccessTokens(new, ISSUER, AUDIENCE, timedelta(minutes=15), lambda: now, previous)


def test_tokens_of_the_previous_key_are_good_until_they_expire() -> None:
    before, _ = signer().issue(USER_ID, SESSION_ID)
    assert rotated().read(before).session_id == SESSION_ID
    with pytest.raises(NotAuthenticated):
        rotated(NOON + timedelta(minutes=15)).read(before)
    with pytest.raises(NotAuthenticated):
        rotated(previous=None).read(before)


def test_the_new_key_signs() -> None:
    token, _ = rotated().issue(USER_ID, SESSION_ID)
    assert rotated(previous=None).read(token).user_id == USER_ID
    assert jwt.get_unverified_header(token)["kid"] != KID
    with pytest.raises(NotAuthenticated):
        signer().read(token)


def test_a_short_previous_key_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 32 bytes"):
        rotated(previous="x" * 31)


@pytest.mark.parametrize("algorithm", ["HS384", "HS512", "RS256", "ES256", "none"])
def test_a_good_signature_under_another_name_of_algorithm_is_refused(algorithm: str) -> None:
    header = base64.urlsafe_b64encode(json.dumps({"alg": algorithm, "kid": KID}).encode()).decode().rstrip("=")
    content = f"{header}.{signed(CLAIMS).split('.')[1]}"
    signature = base64.urlsafe_b64encode(hmac.digest(SECRET.encode(), content.encode(), "sha256")).decode()
    refused(f"{content}.{signature.rstrip('=')}")


def test_further_claims_grant_nothing() -> None:
    claims = signer().read(signed({**CLAIMS, "role": "admin", "scope": "everything", "nbf": 0}))
    assert claims == AccessClaims(USER_ID, SESSION_ID, NOON + timedelta(minutes=15))


def test_nothing_secret_is_shown() -> None:
    assert SECRET not in repr(signer())
