"""Conditional requests (RFC 9110, section 13): entity tags, and answers without a body to those who have it already."""

import hashlib
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Header
from starlette.responses import Response

from rebootcamp.domain.texts import Language

FORMAT = 1
"""Grows when the same position begins to be told in another form."""

IfNoneMatch = Annotated[
    str | None, Header(description="Entity tags of answers that the client has; 304 if the present one is among them.")
]


NOT_MODIFIED: dict[int | str, dict[str, Any]] = {
    304: {"description": "The client has this answer already: nothing that it depends on has changed."}
}


def entity_tag(position: object, language: Language) -> str:
    """A strong tag of the answer for that position, which must have a complete and stable ``repr``."""
    digest = hashlib.blake2b(f"{FORMAT} {language} {position!r}".encode(), digest_size=15)
    return f'"{digest.hexdigest()}"'


def is_match(if_none_match: str | None, tag: str) -> bool:
    """Whether a list of tags has that one, compared weakly as section 13.1.2 says; ``*`` has every one."""
    if if_none_match is None:
        return False
    candidates = [candidate.strip().removeprefix("W/") for candidate in if_none_match.split(",")]
    return tag in candidates or candidates == ["*"]


def tagged(body: bytes, tag: str, language: Language, if_none_match: str | None) -> Response:
    """The answer, or 304 for a client that has it; caches ask again each time, and keep it for this client alone."""
    headers = {
        "ETag": tag,
        "Cache-Control": "private, no-cache",
        "Vary": "Accept-Language, Authorization",
        "Content-Language": language,
    }
    if is_match(if_none_match, tag):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
