"""Conditional requests (RFC 9110, section 13): entity tags, and 304 for a client that has the present answer."""

import hashlib
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Header
from starlette.responses import Response

from rebootcamp.domain.texts import Language

FORMAT = 1
"""Version of the form of the answers. Increase it whenever the same position gives another body."""

IfNoneMatch = Annotated[
    str | None,
    Header(
        description="Entity tags of answers that the client has. The answer is 304 if the present one is among them."
    ),
]


NOT_MODIFIED: dict[int | str, dict[str, Any]] = {
    304: {"description": "The client has this answer already: nothing that it depends on has changed."}
}


def entity_tag(position: object, language: Language) -> str:
    """Returns a strong tag for the answer at a position, which must have a complete and stable ``repr``."""
    digest = hashlib.blake2b(f"{FORMAT} {language} {position!r}".encode(), digest_size=15)
    return f'"{digest.hexdigest()}"'


def is_match(if_none_match: str | None, tag: str) -> bool:
    """Returns whether a list of tags contains this one, by weak comparison (section 13.1.2); ``*`` matches any."""
    if if_none_match is None:
        return False
    candidates = [candidate.strip().removeprefix("W/") for candidate in if_none_match.split(",")]
    return tag in candidates or candidates == ["*"]


def tagged(body: bytes, tag: str, language: Language, if_none_match: str | None) -> Response:
    """Returns the answer, or 304 if the client has it. Only a private cache may keep it, and must revalidate it."""
    headers = {
        "ETag": tag,
        "Cache-Control": "private, no-cache",
        "Vary": "Accept-Language, Authorization",
        "Content-Language": language,
    }
    if is_match(if_none_match, tag):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
