"""The limits on every request, applied in one pass: queue, deadline, size of the head, body, requests in progress."""

import asyncio
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rebootcamp.controllers.frame.bodies import BodyLimits, is_upload
from rebootcamp.controllers.frame.overload import UNBOUNDED_PATHS, Places, Visit, caller_of
from rebootcamp.domain.errors import DeadlineExceeded, StoreUnavailable
from rebootcamp.services.deadlines import NotingWhatIsCutOff

READS = frozenset({"GET", "HEAD", "OPTIONS"})
MAX_HEADERS = 100
MAX_PARAMETERS = 100
"""Maximum number of query parameters."""
MAX_PATH_CHARACTERS = 1024
_LINE_BYTES = 4
"""Bytes of the colon, the space and the line end of a header line."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The time limits of requests, in seconds from their arrival until their answer begins.

    Attributes:
        read_s: The limit of a request that changes nothing.
        write_s: The limit of any other request.
        upload_s: The limit of a file's upload.
    """

    read_s: float
    write_s: float
    upload_s: float

    def of(self, scope: Scope) -> float:
        """Returns the time limit of a request, in seconds."""
        if scope["method"] in READS:
            return self.read_s
        return self.upload_s if is_upload(scope) else self.write_s


class LimitMiddleware:
    """Applies all limits in one pass, since each middleware of its own takes 2 us of every request.

    A request is refused at once if the queue is full. Its deadline begins then. Its head is checked and its body is
    read before it takes a place among the requests in progress. When its answer begins, it gives the place back, and
    its deadline ends: after that, only the client can cause delay, which the server (``http_server``) limits. Event
    streams and exports keep reading from the stores while they answer, so they have limits of their own.

    Health checks are answered under any load: only their size is limited.

    Args:
        places: The places of requests in progress.
        deadlines: The time limits.
        bodies: The limits on bodies.
        max_header_bytes: Maximum size of the path, the query and all headers together, in bytes.
    """

    def __init__(
        self, app: ASGIApp, places: Places, deadlines: Deadlines, bodies: BodyLimits, max_header_bytes: int
    ) -> None:
        self.app = app
        self.places = places
        self.deadlines = deadlines
        self.bodies = bodies
        self.max_header_bytes = max_header_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection; only HTTP requests are affected.

        Raises:
            Overloaded: Too many requests are waiting.
            HTTPException: The head is too large (431), or the body is too large (413) or too slow (408).
            StoreUnavailable: The deadline passed while a read was waiting for a store.
            DeadlineExceeded: The deadline passed in any other case.
        """
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif scope["path"].startswith(UNBOUNDED_PATHS):
            self._ensure_small_head(scope)
            await self.app(scope, await self.bodies.received(scope, receive), send)
        else:
            await self._serve(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.places.gate.ensure_room()
        deadline_s = self.deadlines.of(scope)
        limit = asyncio.timeout(deadline_s)
        visit = Visit(self.places)

        async def send_and_release(message: Message) -> None:
            if message["type"] == "http.response.start":
                visit.end()
                if not limit.expired():
                    limit.reschedule(None)
            await send(message)

        with NotingWhatIsCutOff() as stores:
            try:
                async with limit:
                    self._ensure_small_head(scope)
                    receive = await self.bodies.received(scope, receive)
                    await visit.begin(caller_of(scope))
                    await self.app(scope, receive, send_and_release)
            except TimeoutError:
                if not limit.expired():
                    raise
                changes = scope["method"] not in READS
                if stores and not changes:
                    raise StoreUnavailable(stores[0]) from None
                raise DeadlineExceeded(deadline_s, changes=changes) from None
            finally:
                visit.end()

    def _ensure_small_head(self, scope: Scope) -> None:
        """Checks the size of the path, the query and the headers, and the number of their parts.

        The server's own limit applies only to a head that is still incomplete; one that arrives whole passes it. Size
        matters because every lookup scans all headers, every route parses the query, and the path is matched against
        every route.

        Raises:
            HTTPException: The head is too large (431).
        """
        headers, path, query = scope["headers"], scope["path"], scope["query_string"]
        headers_bytes = sum(len(name) + len(value) + _LINE_BYTES for name, value in headers)
        too_many = len(headers) > MAX_HEADERS or query.count(b"&") >= MAX_PARAMETERS
        too_large = headers_bytes + len(path) + len(query) > self.max_header_bytes or len(path) > MAX_PATH_CHARACTERS
        if too_many or too_large:
            raise HTTPException(431)
