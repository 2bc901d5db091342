"""Limits on the size of request bodies, and on the time that they take to arrive."""

import asyncio
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.types import Message, Receive, Scope

from rebootcamp.controllers.frame.middleware import header_of

UPLOAD_PATH = "/imports"
MAX_DIGITS = 18
"""A Content-Length with more digits is too large without parsing it."""


def is_upload(scope: Scope) -> bool:
    """Returns whether the request uploads a file, whose handler reads it piece by piece."""
    return bool(scope["path"] == UPLOAD_PATH and scope["method"] == "POST")


@dataclass(frozen=True, slots=True)
class BodyLimits:
    """Reads the whole body before the request is processed, and refuses a body that is too large or too slow.

    So a slow client holds a connection, but no place among the requests in progress. FastAPI's ``max_body_size`` is
    not used: it refuses outside all middleware, in plain text.

    The body of an upload is counted while the handler reads it, after the caller was found to be an administrator.

    Attributes:
        max_bytes: Maximum size of a body, in bytes.
        within_s: Maximum time for the body to arrive, in seconds.
        max_upload_bytes: Maximum size of an upload, in bytes.
    """

    max_bytes: int
    within_s: float
    max_upload_bytes: int

    async def received(self, scope: Scope, receive: Receive) -> Receive:
        """Returns the function by which the application receives the body.

        Raises:
            HTTPException: The body is too large (413) or too slow (408).
        """
        declared = header_of(scope, b"content-length")
        if declared is None and header_of(scope, b"transfer-encoding") is None:
            return receive  # There is no body (RFC 9112, section 6.3).
        declared = declared or "0"
        max_bytes = self.max_upload_bytes if is_upload(scope) else self.max_bytes
        if declared.isdecimal() and (len(declared) > MAX_DIGITS or int(declared) > max_bytes):
            raise HTTPException(413)
        if is_upload(scope):
            return self._counted(receive)
        try:
            async with asyncio.timeout(self.within_s):
                first: Message | None = await self._whole_body(receive)
        except TimeoutError:
            raise HTTPException(408) from None

        async def receive_the_body_first() -> Message:
            nonlocal first
            message, first = first, None
            return message or await receive()

        return receive_the_body_first

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
