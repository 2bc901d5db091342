"""The ``Idempotency-Key`` header of requests that create something (draft-ietf-httpapi-idempotency-key-header).

A handler takes an ``IdempotentRequest``, hands it to its service, and calls `announce`; one whose answer has texts
writes them in the `language_of_first`.
"""

import hashlib
import re
from typing import Annotated

from fastapi import Depends, Header, Request, Response
from fastapi.routing import APIRoute

from rebootcamp.controllers.frame.languages import preferred
from rebootcamp.dependencies import CurrentActor
from rebootcamp.domain.errors import IdempotencyKeyReused, InvalidIdempotencyKey, RequestInFlight
from rebootcamp.domain.texts import Language
from rebootcamp.services.ports.requests import KeyedRequest

KEY_REFUSALS = (InvalidIdempotencyKey, IdempotencyKeyReused, RequestInFlight)
REPLAYED_HEADER = "Idempotency-Replayed"

# The draft's quoted string, without escapes, or the bare key that most clients send.
_KEY = re.compile(r'"([ !#-\[\]-~]{1,255})"|([!#-\[\]-~]{1,255})')


async def get_keyed_request(
    request: Request,
    actor: CurrentActor,
    idempotency_key: Annotated[
        str | None,
        Header(
            description=(
                "Makes this request safe to send again: with the same key, path and body within 24 hours it is carried "
                f"out once, and answered again with `{REPLAYED_HEADER}: true`. A UUID is best. The answer is the first "
                "one, in its language, but for `projection` and what that tells: badges that were won or taken back "
                "and the `global_score` are there once a projection that was `pending` is `current`. People are named "
                "as they are now."
            ),
            examples=["8f14e45f-ceea-467f-9575-3d7b1a2f9c10"],
        ),
    ] = None,
    accept_language: Annotated[str | None, Header(include_in_schema=False)] = None,
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
        language=preferred(accept_language, actor.language),
    )


IdempotentRequest = Annotated[KeyedRequest | None, Depends(get_keyed_request)]


def language_of_first(response: Response, first: Language | None, otherwise: Language) -> Language:
    """The language of the first answer, which the headers say; the other one where this is the first."""
    language = first or otherwise
    response.headers["Content-Language"] = language
    return language


def announce(response: Response, location: str, *, replayed: bool) -> None:
    """Says where the created resource is, and whether this answer was given before."""
    response.headers["Location"] = location
    if replayed:
        response.headers[REPLAYED_HEADER] = "true"
