"""Live progress: streams a user's new history entries to open connections.

Entries are read from the history by ``seq``, whichever process wrote them. A client that reconnects with its last
``seq`` therefore misses nothing and sees nothing twice. One query per interval finds, for all streams of a process,
the documents that have advanced.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from rebootcamp.domain.errors import Overloaded, RebootCampError, StoreUnavailable
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.background import forever
from rebootcamp.services.people import PeopleService
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.progress import HistoryEntry, ProgressService

ENTRIES_PER_STEP = 100


@dataclass(eq=False, slots=True)
class Stream:
    """One open connection.

    Attributes:
        viewer_id: The user who reads the stream.
        until: When the viewer's access token expires, which ends the stream.
        seq: The ``seq`` of the last entry that was sent.
        moved: Set when there are new entries.
    """

    viewer_id: UserId
    until: datetime
    seq: int
    moved: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True)
class EventStreamService:
    """Opens streams, and wakes those whose user has new history entries.

    Attributes:
        limit: Maximum number of streams in this process.
        limit_per_user: Maximum number of streams of one viewer in this process.
        interval_s: Interval between checks for new entries, in seconds.
        recheck_s: Interval between checks that the viewer still has access, in seconds.
    """

    history: ProgressService
    positions: Projections
    viewers: PeopleService
    actors: People
    clock: Clock
    limit: int
    limit_per_user: int
    interval_s: float
    recheck_s: float
    _streams: dict[UserId, set[Stream]] = field(default_factory=dict, init=False)

    @asynccontextmanager
    async def open(
        self, user_id: UserId, last_seq: int | None, *, actor: Actor, until: datetime
    ) -> AsyncIterator[AsyncIterator[HistoryEntry]]:
        """Yields the entries after ``last_seq``, then each new one as it is applied, until the access token expires.

        Args:
            user_id: The user whose history is streamed.
            last_seq: The last entry that the client has; None to send only new entries.
            actor: The viewer. Their access is checked again every ``recheck_s``, and the stream ends if it is lost.
            until: When the access token of the request expires.

        Raises:
            NotPermitted: The actor may not see that user.
            UserNotFound: The user does not exist; only administrators are told so.
            Overloaded: The actor has, or all viewers together have, too many streams.
        """
        await self.viewers.read(user_id, actor=actor)
        applied = await self.history.applied_seq(user_id)
        stream = Stream(actor.user_id, until, applied if last_seq is None else min(last_seq, applied))
        viewers = [one.viewer_id for streams in self._streams.values() for one in streams]
        if viewers.count(actor.user_id) >= self.limit_per_user or len(viewers) >= self.limit:
            raise Overloaded("Too many event streams are open. Close one, or try again later.")
        streams = self._streams.setdefault(user_id, set())
        streams.add(stream)
        try:
            yield self._follow(stream, user_id, actor)
        finally:
            streams.discard(stream)
            if not streams and self._streams.get(user_id) is streams:
                del self._streams[user_id]

    async def watch(self) -> None:
        """Wakes the streams of users whose document has moved, every ``interval_s`` seconds, until cancelled."""
        await forever("watching", self._wake_moved, self.interval_s)

    async def _wake_moved(self) -> None:
        """Wakes streams that have entries to send; one query asks for all of them."""
        try:
            found = await self.positions.positions(list(self._streams)) if self._streams else {}
        except StoreUnavailable:
            return  # The streams stay open, and nothing is lost: their entries are read by seq.
        for user_id, position in found.items():
            for stream in self._streams.get(user_id, ()):
                if position.seq > stream.seq:
                    stream.moved.set()

    async def _follow(self, stream: Stream, user_id: UserId, actor: Actor) -> AsyncIterator[HistoryEntry]:
        loop = asyncio.get_running_loop()
        recheck_at = loop.time() + self.recheck_s
        while self.clock.now() < stream.until:
            stream.moved.clear()
            try:
                entries = await self.history.entries_after(user_id, stream.seq, ENTRIES_PER_STEP)
                if loop.time() >= recheck_at:
                    if not await self._may_still_view(user_id, actor):
                        return
                    recheck_at = loop.time() + self.recheck_s
            except StoreUnavailable:
                entries = []
            for entry in entries:
                yield entry
                stream.seq = entry.event.seq
                if self.clock.now() >= stream.until:  # A slow client may have delayed this point for long.
                    return
            if len(entries) < ENTRIES_PER_STEP:
                token_lasts_s = (stream.until - self.clock.now()).total_seconds()
                await self._sleep_until_moved(stream, min(recheck_at - loop.time(), token_lasts_s))

    async def _sleep_until_moved(self, stream: Stream, at_most_s: float) -> None:
        try:
            async with asyncio.timeout(max(at_most_s, self.interval_s)):
                await stream.moved.wait()
        except TimeoutError:
            pass

    async def _may_still_view(self, user_id: UserId, actor: Actor) -> bool:
        now = await self.actors.actor(actor.user_id, actor.session_id)
        try:
            return now is not None and await self.viewers.read(user_id, actor=now) is not None
        except StoreUnavailable:
            raise
        except RebootCampError:
            return False
