"""The ``Idempotency-Key`` header of requests that create something (draft-ietf-httpapi-idempotency-key-header).

A handler takes an ``IdempotentRequest``, passes it to its service, and calls `announce`. A handler whose answer
contains texts writes them in the `language_of_first`.
"""

import hashlib
import re
from typing import Annotated

from fastapi import Depends, Header, Request, Response, status
from fastapi.routing import APIRoute

from rebootcamp.controllers.frame.languages import preferred
from rebootcamp.dependencies import CurrentActor, CurrentCaller
from rebootcamp.domain.errors import IdempotencyKeyReused, InvalidIdempotencyKey, RequestInFlight
from rebootcamp.domain.service_accounts import ServiceActor
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor
from rebootcamp.services.ports.requests import KeyedRequest

KEY_REFUSALS = (InvalidIdempotencyKey, IdempotencyKeyReused, RequestInFlight)
REPLAYED_HEADER = "Idempotency-Replayed"

# Matches the draft's quoted string, without escapes, or the bare key that most clients send.
_KEY = re.compile(r'"([ !#-\[\]-~]{1,255})"|([!#-\[\]-~]{1,255})')


IdempotencyKey = Annotated[
    str | None,
    Header(
        description=(
            "Makes this request safe to retry. Requests with the same key, path and body are executed once in 24 "
            f"hours; a retry receives the first answer again, with `{REPLAYED_HEADER}: true`. Use a UUID. The "
            "answer keeps the language of the first one. Only `projection` and the fields that depend on it are "
            "up to date: the badges won or taken back and the `global_score` appear once a `pending` projection "
            "is `current`. Users appear under their current names."
        ),
        examples=["8f14e45f-ceea-467f-9575-3d7b1a2f9c10"],
    ),
]
AcceptedLanguage = Annotated[str | None, Header(alias="accept-language", include_in_schema=False)]


async def get_keyed_request(
    request: Request,
    actor: CurrentActor,
    idempotency_key: IdempotencyKey = None,
    accept_language: AcceptedLanguage = None,
) -> KeyedRequest | None:
    """Returns the identity of this request, by which a retry is recognised; None without the header.

    Raises:
        InvalidIdempotencyKey: There are several keys, or the key is malformed.
    """
    return await keyed_request(request, idempotency_key, preferred(accept_language, actor.language))


async def get_callers_keyed_request(
    request: Request,
    caller: CurrentCaller,
    idempotency_key: IdempotencyKey = None,
    accept_language: AcceptedLanguage = None,
) -> KeyedRequest | None:
    """Returns the identity of a request by a user or a service account, each of whom has keys of their own.

    Raises:
        InvalidIdempotencyKey: There are several keys, or the key is malformed.
    """
    language = preferred(accept_language, caller.language)
    return await keyed_request(request, idempotency_key, language, scope_of(caller))


def scope_of(caller: Actor | ServiceActor) -> str:
    """Returns a prefix that keeps a service account's keys apart from those of its users; empty for a user."""
    return f"service:{caller.account.id} " if isinstance(caller, ServiceActor) else ""


async def keyed_request(
    request: Request, idempotency_key: str | None, language: Language, scope: str = ""
) -> KeyedRequest | None:
    """Returns the identity of a request by its key, path and body; None without a key.

    Raises:
        InvalidIdempotencyKey: There are several keys, or the key is malformed.
    """
    if idempotency_key is None:
        return None
    match = _KEY.fullmatch(idempotency_key)
    if match is None or len(request.headers.getlist("idempotency-key")) > 1:
        raise InvalidIdempotencyKey("Give one key of 1 to 255 printable ASCII characters.")
    route: APIRoute = request.scope["route"]
    fingerprint = hashlib.sha256(request.scope["path"].encode() + b"\0" + await request.body())
    return KeyedRequest(
        route=f"{scope}{request.method} {route.path}",
        key=match[1] or match[2],
        body_hash=fingerprint.digest(),
        status=route.status_code or 200,
        language=language,
    )


def keyed_item(request: Request, caller: ServiceActor, key: str, item: bytes, language: Language) -> KeyedRequest:
    """Returns the identity of an item of a batch, by its own key and content and the path of the batch."""
    route: APIRoute = request.scope["route"]
    return KeyedRequest(
        route=f"{scope_of(caller)}{request.method} {route.path}",
        key=key,
        body_hash=hashlib.sha256(request.scope["path"].encode() + b"\0" + item).digest(),
        status=status.HTTP_201_CREATED,
        language=language,
    )


IdempotentRequest = Annotated[KeyedRequest | None, Depends(get_keyed_request)]
CallersIdempotentRequest = Annotated[KeyedRequest | None, Depends(get_callers_keyed_request)]


def language_of_first(response: Response, first: Language | None, otherwise: Language) -> Language:
    """Returns the first answer's language, or ``otherwise`` if this is the first, and sets the header to it."""
    language = first or otherwise
    response.headers["Content-Language"] = language
    return language


def announce(response: Response, location: str, *, replayed: bool) -> None:
    """Sets the headers that name the created resource and mark a replayed answer."""
    response.headers["Location"] = location
    if replayed:
        response.headers[REPLAYED_HEADER] = "true"
