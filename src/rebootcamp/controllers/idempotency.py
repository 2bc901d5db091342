"""The ``Idempotency-Key`` header of requests that create something (draft-ietf-httpapi-idempotency-key-header).

A handler takes an ``IdempotentRequest``, hands it to its service, and calls `announce`.
"""

import hashlib
import re
from typing import Annotated

from fastapi import Depends, Header, Request, Response
from fastapi.routing import APIRoute

from rebootcamp.domain.errors import IdempotencyKeyReused, InvalidIdempotencyKey, RequestInFlight
from rebootcamp.services.idempotency import KeyedRequest

KEY_REFUSALS = (InvalidIdempotencyKey, IdempotencyKeyReused, RequestInFlight)
REPLAYED_HEADER = "Idempotency-Replayed"

# The draft's quoted string, without escapes, or the bare key that most clients send.
_KEY = re.compile(r'"([ !#-\[\]-~]{1,255})"|([!#-\[\]-~]{1,255})')


async def get_keyed_request(
    request: Request,
    idempotency_key: Annotated[
        str | None,
        Header(
            description=(
                "Makes this request safe to send again: with the same key, path and body within 24 hours it is "
                f"carried out once, and answered again with `{REPLAYED_HEADER}: true`. A UUID is best."
            ),
            examples=["8f14e45f-ceea-467f-9575-3d7b1a2f9c10"],
        ),
    ] = None,
) -> KeyedRequest | None:
    """What tells this request from others, should it be sent again; None without the header.

    Raises:
        InvalidIdempotencyKey: There are several keys, or one of another form.
    """
    if idempotency_key is None:
        return None
    match = _KEY.fullmatch(idempotency_key)
    if match is None or len(request.headers.getlist("idempotency-key")) > 1:
        raise InvalidIdempotencyKey("Give one key of 1 to 255 printable ASCII characters.")
    route: APIRoute = request.scope["route"]
    fingerprint = hashlib.sha256(request.scope["path"].encode() + b"\0" + await request.body())
    return KeyedRequest(
        route=f"{request.method} {route.path}",
        key=match[1] or match[2],
        body_hash=fingerprint.digest(),
        status=route.status_code or 200,
    )


IdempotentRequest = Annotated[KeyedRequest | None, Depends(get_keyed_request)]


def announce(response: Response, location: str, *, replayed: bool) -> None:
    """Says where the created resource is, and whether this answer was given before."""
    response.headers["Location"] = location
    if replayed:
        response.headers[REPLAYED_HEADER] = "true"
