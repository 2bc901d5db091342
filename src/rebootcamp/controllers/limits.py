"""Bounds on a request: how many at once, and how long each may take."""

import asyncio
import json
import re
from http import HTTPStatus

from starlette.types import ASGIApp, Receive, Scope, Send
from uuid_utils.compat import uuid7

from rebootcamp.controllers.problems import MEDIA_TYPE, ProblemType
from rebootcamp.domain.errors import DeadlineExceeded, Overloaded, StoreUnavailable
from rebootcamp.metrics import request_ended
from rebootcamp.services.deadlines import noting_what_is_cut_off

READS = frozenset({"GET", "HEAD", "OPTIONS"})
UNBOUNDED_PATHS = re.compile("/health/.*|/users/[^/]+/events")
"""Health is answered whatever else goes on; event streams last, and have a bound of their own."""


class ConcurrencyLimitMiddleware:
    """Refuses what comes while enough is being done already.

    It stands outside of everything, and its answer is made beforehand: a refusal must cost almost nothing, or
    refusing would itself be what keeps the service busy.

    Args:
        limit: How many requests are worked on at once, in this process.
    """

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self.app = app
        self.limit = limit
        self._running = 0
        type_ = ProblemType.of(Overloaded)
        self._problem = {
            "type": f"/problems/{type_.code}",
            "title": type_.title,
            "status": type_.status,
            "detail": "As many requests as can be answered in time are being worked on.",
            "code": type_.code,
            "remedy": type_.remedy,
            "errors": None,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection, or refuse it."""
        if scope["type"] != "http" or UNBOUNDED_PATHS.fullmatch(scope["path"]):
            await self.app(scope, receive, send)
        elif self._running >= self.limit:
            await self._refuse(scope, send)
        else:
            self._running += 1
            try:
                await self.app(scope, receive, send)
            finally:
                self._running -= 1

    async def _refuse(self, scope: Scope, send: Send) -> None:
        request_ended(None, scope["method"], HTTPStatus.SERVICE_UNAVAILABLE, 0.0)
        request_id = str(uuid7())
        body = json.dumps({**self._problem, "instance": scope["path"], "request_id": request_id}).encode()
        headers = [
            (b"content-type", MEDIA_TYPE.encode()),
            (b"content-length", str(len(body)).encode()),
            (b"retry-after", str(Overloaded.retry_after_s).encode()),
            (b"cache-control", b"no-store"),
            (b"x-request-id", request_id.encode()),
        ]
        await send({"type": "http.response.start", "status": 503, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class DeadlineMiddleware:
    """Ends a request that would be answered too late.

    Args:
        read_s: From the arrival of a request that changes nothing, in seconds.
        write_s: From the arrival of any other.
    """

    def __init__(self, app: ASGIApp, read_s: float, write_s: float) -> None:
        self.app = app
        self.read_s = read_s
        self.write_s = write_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection.

        Raises:
            StoreUnavailable: The time was up while a store was waited for, and nothing was to be changed.
            DeadlineExceeded: The time was up.
        """
        if scope["type"] != "http" or UNBOUNDED_PATHS.fullmatch(scope["path"]):
            await self.app(scope, receive, send)
            return
        changes = scope["method"] not in READS
        deadline_s = self.write_s if changes else self.read_s
        limit = asyncio.timeout(deadline_s)
        with noting_what_is_cut_off() as stores:
            try:
                async with limit:
                    await self.app(scope, receive, send)
            except TimeoutError:
                if not limit.expired():
                    raise
                if stores and not changes:
                    raise StoreUnavailable(stores[0]) from None
                raise DeadlineExceeded(deadline_s, changes=changes) from None
