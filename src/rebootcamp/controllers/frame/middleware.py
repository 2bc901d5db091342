"""The outermost middleware: the id of a request, its log line, headers of every answer, and unexpected errors."""

import re
import time
from collections.abc import Iterable

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils.compat import uuid7

from rebootcamp.controllers.frame.problems import INTERNAL_ERROR, problem_response
from rebootcamp.controllers.frame.rate_limits import rate_limit_headers
from rebootcamp.logs import request_log
from rebootcamp.metrics import request_ended

Header = tuple[bytes, bytes]
"""The name and the value of a header, as ASGI takes them."""

REQUEST_ID_HEADER = "X-Request-ID"
DEFAULT_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-frame-options", b"DENY"),
)
"""Headers of every answer that does not set them itself, as ASGI takes them."""
TRANSPORT_SECURITY = (b"strict-transport-security", b"max-age=31536000")
"""Browsers use only TLS for a year. The header is sent over TLS only (RFC 6797, section 7.2)."""

_REQUEST_ID_NAME = REQUEST_ID_HEADER.lower().encode()
_SANE_REQUEST_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")

log = structlog.get_logger(__name__)


class RequestContextMiddleware:
    """The outermost middleware.

    It takes the client's ``X-Request-ID`` or creates one, and adds it to every log line and to the answer. It writes
    one log line per request. It turns unhandled exceptions of handlers and other middleware into problems.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection; only HTTP requests are affected."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = request_id_of(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        status: int | None = None
        started_s = time.perf_counter()

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])  # An HTTPStatus would be written with its name in the text form.
                headers = with_defaults(message.get("headers", ()))
                headers += request_headers(request_id, secure=scope.get("scheme") == "https")
                headers += rate_limit_headers(scope["state"].get("standings", ()))
                message["headers"] = headers
            await send(message)

        before = structlog.contextvars.bind_contextvars(request_id=request_id)
        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:
            response = problem_response(Request(scope), error)
            if response.status_code == INTERNAL_ERROR.status:
                log.error("unexpected_error", exc_info=error)
            if status is None:
                await response(scope, receive, send_with_headers)
        finally:
            structlog.contextvars.reset_contextvars(**before)
            note_end(request_id, getattr(scope.get("route"), "path", None), scope["method"], status, started_s)


def note_end(request_id: str, route: str | None, method: str, status: int | None, started_s: float) -> None:
    """Counts a request that has ended, and writes its log line.

    Args:
        request_id: The id of the request.
        route: The template of its path; None if no route matched.
        method: The method as the client sent it.
        status: The status of the answer; None if the client disconnected before there was one.
        started_s: When the request arrived, by ``time.perf_counter``.
    """
    duration_s = time.perf_counter() - started_s
    request_ended(route, method, status, duration_s)
    request_log.ended(request_id, method, route, status, round(duration_s * 1000, 1))


def with_defaults(headers: Iterable[Header]) -> list[Header]:
    """Returns the headers of an answer, and the default headers that are not among them."""
    given = list(headers)
    present = {name for name, _ in given}
    return given + [header for header in DEFAULT_HEADERS if header[0] not in present]


def request_headers(request_id: str, *, secure: bool) -> list[Header]:
    """Returns the headers of every answer that depend on its request.

    Args:
        request_id: The id of the request.
        secure: Whether the client uses TLS.
    """
    header = (_REQUEST_ID_NAME, request_id.encode())
    return [header, TRANSPORT_SECURITY] if secure else [header]


def request_id_of(scope: Scope) -> str:
    """Returns the id that the client gave the request if it is sane, or else a new one."""
    given = header_of(scope, _REQUEST_ID_NAME)
    return given if given and _SANE_REQUEST_ID.fullmatch(given) else str(uuid7())


def header_of(scope: Scope, wanted: bytes) -> str | None:
    """Returns the first header of that name, which is in lower case; None if there is none.

    ``Headers.get`` would raise and catch an exception for each header that is not there.
    """
    for name, value in scope["headers"]:
        if name == wanted:
            text: str = value.decode("latin-1")
            return text
    return None
