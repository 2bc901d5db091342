"""Documents that are written while they are read."""

import asyncio
from collections.abc import AsyncIterator

from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from rebootcamp.domain.errors import DeadlineExceeded


class DocumentInTime(StreamingResponse):
    """A document that is sent piece by piece and cut off at a deadline.

    Args:
        pieces: The pieces of the document. An error or the deadline closes the connection before the document's end.
        deadline_s: Maximum time for all pieces, in seconds, including the time that a slow client takes to read.
        media_type: The media type of the document.
    """

    def __init__(self, pieces: AsyncIterator[str], deadline_s: float, media_type: str = "application/json") -> None:
        super().__init__(pieces, media_type=media_type)
        self.deadline_s = deadline_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends the document.

        Raises:
            DeadlineExceeded: The deadline passed.
        """
        limit = asyncio.timeout(self.deadline_s)
        try:
            async with limit:
                await super().__call__(scope, receive, send)
        except TimeoutError:
            if limit.expired():
                raise DeadlineExceeded(self.deadline_s, changes=False) from None
            raise
