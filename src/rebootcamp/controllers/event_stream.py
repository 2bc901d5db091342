"""Routes of live progress, as server-sent events."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent

from rebootcamp.controllers.frame.languages import AnswerLanguage
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, CurrentClaims, EventStreamServiceDep, SubjectId
from rebootcamp.domain.errors import NotPermitted, UserNotFound
from rebootcamp.schemas.progress import HistoryEntryRead
from rebootcamp.services.progress import HistoryEntry

router = APIRouter(route_class=StrictRoute, tags=["progress"])
LastEventId = Annotated[
    str | None,
    Header(
        pattern=r"^[0-9]{1,18}$", description="The id of the last event received. Omit it to receive only new events."
    ),
]


async def open_stream(
    user: SubjectId,
    actor: CurrentActor,
    claims: CurrentClaims,
    streams: EventStreamServiceDep,
    last_event_id: LastEventId = None,
) -> AsyncIterator[AsyncIterator[HistoryEntry]]:
    """Opens the stream, or refuses it before the response begins; closes it with the connection."""
    last_seq = None if last_event_id is None else int(last_event_id)
    async with streams.open(user, last_seq, actor=actor, until=claims.expires_at) as entries:
        yield entries


@router.get(
    "/users/{user_id}/events",
    response_class=EventSourceResponse,
    responses=problems(NotPermitted, UserNotFound),
)
async def stream_events(
    entries: Annotated[AsyncIterator[HistoryEntry], Depends(open_stream)], language: AnswerLanguage
) -> AsyncIterator[ServerSentEvent]:
    """Users can stream their history; so can their coaches and administrators.

    Sends each history entry, as in `GET /users/{user_id}/history`, when it is recorded; the id of each event is the
    entry's `seq`. The stream ends when the access token expires. A client that reconnects with `Last-Event-ID` misses
    no entry and receives none twice. A comment is sent every 15 seconds when there is no entry.
    """
    async for entry in entries:
        read = HistoryEntryRead.from_domain(entry, language)
        yield ServerSentEvent(data=read, id=str(read.seq))
