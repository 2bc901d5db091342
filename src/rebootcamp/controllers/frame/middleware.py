"""Middleware around every request: its id, log line and headers, limits on its size, unexpected errors."""

import asyncio
import re
import time
from collections.abc import Iterable

import structlog
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils.compat import uuid7

from rebootcamp.controllers.frame.problems import INTERNAL_ERROR, problem_response
from rebootcamp.controllers.frame.rate_limits import rate_limit_headers
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

UPLOAD_PATH = "/imports"
MAX_HEADERS = 100
MAX_PARAMETERS = 100
"""Maximum number of query parameters."""
MAX_PATH_CHARACTERS = 1024
MAX_DIGITS = 18
"""A Content-Length with more digits is too large without parsing it."""
_LINE_BYTES = 4
"""Bytes of the colon, the space and the line end of a header line."""
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
                status = message["status"]
                headers = with_defaults(message.get("headers", ()))
                headers += request_headers(request_id, secure=scope.get("scheme") == "https")
                headers += rate_limit_headers(scope["state"].get("standings", ()))
                message["headers"] = headers
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self.app(scope, receive, send_with_headers)
            except Exception as error:
                response = problem_response(Request(scope), error)
                if response.status_code == INTERNAL_ERROR.status:
                    log.error("unexpected_error", exc_info=error)
                if status is None:
                    await response(scope, receive, send_with_headers)
            finally:
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
    log.info(
        "request",
        request_id=request_id,
        method=method,
        route=route,
        status=status,
        duration_ms=round(duration_s * 1000, 1),
    )


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
    # Most requests carry no id. ``Headers.get`` would raise and catch an exception, a tenth of a refusal's cost.
    given = next((value.decode("latin-1") for name, value in scope["headers"] if name == _REQUEST_ID_NAME), "")
    return given if _SANE_REQUEST_ID.fullmatch(given) else str(uuid7())


class HeaderLimitMiddleware:
    """Refuses requests whose path, query and headers are too large or have too many parts.

    The server's own limit applies only to a request head that is still incomplete; one that arrives whole passes it.
    Size matters because every lookup scans all headers, every route parses the query, and the path is matched against
    every route.

    Args:
        max_bytes: Maximum size of the path, the query and all headers together, in bytes.
    """

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self.app = app
        self.max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection.

        Raises:
            HTTPException: The request head is too large (431).
        """
        if scope["type"] == "http":
            headers, path, query = scope["headers"], scope["path"], scope["query_string"]
            too_many = len(headers) > MAX_HEADERS or query.count(b"&") >= MAX_PARAMETERS
            headers_bytes = sum(len(name) + len(value) + _LINE_BYTES for name, value in headers)
            too_large = headers_bytes + len(path) + len(query) > self.max_bytes or len(path) > MAX_PATH_CHARACTERS
            if too_many or too_large:
                raise HTTPException(431)
        await self.app(scope, receive, send)


def is_upload(scope: Scope) -> bool:
    """Returns whether the request uploads a file, whose handler reads it piece by piece."""
    return bool(scope["path"] == UPLOAD_PATH and scope["method"] == "POST")


class BodyLimitMiddleware:
    """Reads the whole body before the request is processed, and refuses a body that is too large or too slow.

    So a slow client holds a connection, but no place among the requests in progress. FastAPI's ``max_body_size`` is
    not used: it refuses outside all middleware, in plain text.

    The body of an upload is counted while the handler reads it, after the caller was found to be an administrator.

    Args:
        max_bytes: Maximum size of a body, in bytes.
        within_s: Maximum time for the body to arrive, in seconds.
        max_upload_bytes: Maximum size of an upload, in bytes.
    """

    def __init__(self, app: ASGIApp, max_bytes: int, within_s: float, max_upload_bytes: int) -> None:
        self.app = app
        self.max_upload_bytes = max_upload_bytes
        self.max_bytes = max_bytes
        self.within_s = within_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection.

        Raises:
            HTTPException: The body is too large (413) or too slow (408).
        """
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        declared = headers.get("content-length")
        if declared is None and "transfer-encoding" not in headers:
            await self.app(scope, receive, send)  # There is no body (RFC 9112, section 6.3).
            return
        declared = declared or "0"
        max_bytes = self.max_upload_bytes if is_upload(scope) else self.max_bytes
        if declared.isdecimal() and (len(declared) > MAX_DIGITS or int(declared) > max_bytes):
            raise HTTPException(413)
        if is_upload(scope):
            await self.app(scope, self._counted(receive), send)
            return
        try:
            async with asyncio.timeout(self.within_s):
                first: Message | None = await self._whole_body(receive)
        except TimeoutError:
            raise HTTPException(408) from None

        async def receive_the_body_first() -> Message:
            nonlocal first
            message, first = first, None
            return message or await receive()

        await self.app(scope, receive_the_body_first, send)

    def _counted(self, receive: Receive) -> Receive:
        left = self.max_upload_bytes

        async def receive_and_count() -> Message:
            nonlocal left
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise HTTPException(413)
            return message

        return receive_and_count

    async def _whole_body(self, receive: Receive) -> Message:
        """Returns the body as one message, or the disconnect message if the client leaves first."""
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] != "http.request":
                return message
            body += message.get("body", b"")
            if len(body) > self.max_bytes:
                raise HTTPException(413)
            if not message.get("more_body", False):
                return {"type": "http.request", "body": bytes(body), "more_body": False}
