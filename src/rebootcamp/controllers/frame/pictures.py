"""Answers that are SVG pictures, which a browser shows as an image and in which it runs and loads nothing."""

from starlette.responses import Response

from rebootcamp.controllers.frame.conditional import answer_unless_matched, content_tag
from rebootcamp.domain.texts import Language

SVG_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
YEAR_S = 31_536_000
UNCHANGING = f"public, max-age={YEAR_S}, immutable"
REVALIDATED = "public, no-cache"
"""Any cache may keep the answer, but asks before each use whether it is still the same."""
PRIVATE = "private, no-cache"


class SvgResponse(Response):
    """An SVG document."""

    media_type = "image/svg+xml"


def picture(svg: str, language: Language, if_none_match: str | None, *, caching: str) -> Response:
    """Returns a picture with its texts in that language, or 304 if the client has it."""
    body = svg.encode()
    headers = {
        "Cache-Control": caching,
        "Content-Language": language,
        "Content-Security-Policy": SVG_POLICY,
    }
    return answer_unless_matched(
        body, content_tag(body), if_none_match, media_type=f"{SvgResponse.media_type}; charset=utf-8", headers=headers
    )
