"""Conditional requests (RFC 9110, section 13): entity tags, and 304 for a client that has the present answer."""

import hashlib
from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Header
from starlette.responses import Response

from rebootcamp.domain.texts import Language
from rebootcamp.pictures.badge_art import drawing_edition

FORMAT = 2
"""Version of the form of the answers. Increase it whenever the same position gives another body."""

IfNoneMatch = Annotated[
    str | None,
    Header(
        description="Entity tags of answers that the client has. The answer is 304 if the present one is among them."
    ),
]


NOT_MODIFIED: dict[int | str, dict[str, Any]] = {304: {"description": "The client has this answer already."}}


def entity_tag(position: object, language: Language) -> str:
    """Returns a strong tag for the answer at a position, which must have a complete and stable ``repr``.

    It depends on the edition of our drawings, too: answers show badges, or the addresses of their art.
    """
    return content_tag(f"{FORMAT} {drawing_edition()} {language} {position!r}".encode())


def content_tag(content: bytes) -> str:
    """Returns a strong tag for that content."""
    return f'"{hashlib.blake2b(content, digest_size=15).hexdigest()}"'


def is_match(if_none_match: str | None, tag: str) -> bool:
    """Returns whether a list of tags contains this one, by weak comparison (section 13.1.2); ``*`` matches any."""
    if if_none_match is None:
        return False
    candidates = [candidate.strip().removeprefix("W/") for candidate in if_none_match.split(",")]
    return tag in candidates or candidates == ["*"]


def tagged(body: bytes, tag: str, language: Language, if_none_match: str | None) -> Response:
    """Returns the answer, or 304 if the client has it. Only a private cache may keep it, and must revalidate it."""
    headers = {
        "Cache-Control": "private, no-cache",
        "Vary": "Accept-Language, Authorization",
        "Content-Language": language,
    }
    return answer_unless_matched(body, tag, if_none_match, media_type="application/json", headers=headers)


def answer_unless_matched(
    body: bytes, tag: str, if_none_match: str | None, *, media_type: str, headers: Mapping[str, str]
) -> Response:
    """Returns the answer, or 304 if the client has it; both carry the tag and those headers."""
    headers = {"ETag": tag, **headers}
    if is_match(if_none_match, tag):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, media_type=media_type, headers=headers)
