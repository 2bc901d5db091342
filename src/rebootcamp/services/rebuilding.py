"""Rebuilding one person's document and history from the log, while others read and write them."""

from dataclasses import dataclass

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.audit import rebuilt
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.events import Events
from rebootcamp.services.ports.history import History
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.projector import Projector

EVENTS_PER_STEP = 500


@dataclass(frozen=True, slots=True)
class Rebuilder:
    """Writes a document and its history again from the log; awards and revocations stay.

    A document is never deleted, nor empty in between: it is swapped whole, and its count of repairs makes the swap of
    anyone fail who read it before.
    """

    events: Events
    progress: Projections
    history: History
    badges: BadgeCatalogue
    projector: Projector
    clock: Clock

    async def rebuild(self, user_id: UserId) -> Achievements:
        """Brings document and history to what the log says, to its end, and returns the document.

        Raises:
            StoreUnavailable: Either store did not answer in time.
            ValueError: The awards, or the log itself, cannot be read.
        """
        while (remains := await self.progress.remains(user_id)) is not None:
            log = await self._log(user_id, remains.seq)
            after = rebuilt(remains, log, await self.badges.refresh(), whole_milliseconds(self.clock.now()))
            if await self.progress.swap(remains, after):
                break
        end = await self._rewrite_history(user_id)
        # An erased person's history goes again with this, which may just have been written.
        return await self.projector.project(user_id, end)

    async def _log(self, user_id: UserId, seq: int) -> Achievements:
        """What the log says at that event, or at its own end when that comes first."""
        log = Achievements(user_id)
        while log.seq < seq:
            events = await self.events.after(user_id, log.seq, min(EVENTS_PER_STEP, seq - log.seq))
            if not events:
                break
            for event in events:
                log = log.with_facts_of(event)
        return log

    async def _rewrite_history(self, user_id: UserId) -> int:
        """Writes the entry of every event, and removes what the log does not have; returns the log's end."""
        seq = 0
        while events := await self.events.after(user_id, seq, EVENTS_PER_STEP):
            await self.history.add_history(events)
            seq = events[-1].seq
        # Entries first: what a writer adds in the meantime is in the log that is read afterwards.
        beyond = await self.history.history_positions(user_id, seq + 1)
        if beyond:
            logged = {event.event_id for event in await self.events.after(user_id, seq, len(beyond))}
            await self.history.remove_entries(user_id, [entry for entry in beyond if entry.event_id not in logged])
        return seq
