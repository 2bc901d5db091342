"""Rebuilds one user's document and history from the log while both are in use."""

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
    """Rewrites a document and its history from the log. Awards and revocations stay.

    The document is never deleted or empty in between. It is swapped as a whole, and its ``repairs`` counter makes the
    swap of any writer fail that read it earlier.
    """

    events: Events
    progress: Projections
    history: History
    badges: BadgeCatalogue
    projector: Projector
    clock: Clock

    async def rebuild(self, user_id: UserId) -> Achievements:
        """Rewrites document and history up to the end of the log, and returns the document.

        Raises:
            StoreUnavailable: Either store did not answer in time.
            ValueError: The awards or the log cannot be decoded.
        """
        # A page of the history is kept for the document's position, so the entries must be right when that changes.
        end = await self._rewrite_history(user_id)
        while (remains := await self.progress.remains(user_id)) is not None:
            log = await self._log(user_id, remains.seq)
            after = rebuilt(remains, log, await self.badges.refresh(), whole_milliseconds(self.clock.now()))
            if await self.progress.swap(remains, after):
                break
        # For an erased user, this also removes the history that was just rewritten.
        return await self.projector.project(user_id, end)

    async def _log(self, user_id: UserId, seq: int) -> Achievements:
        """Returns the achievements that follow from the log up to ``seq``, or up to its end if that comes first."""
        log = Achievements(user_id)
        while log.seq < seq:
            events = await self.events.after(user_id, log.seq, min(EVENTS_PER_STEP, seq - log.seq))
            if not events:
                break
            for event in events:
                log = log.with_facts_of(event)
        return log

    async def _rewrite_history(self, user_id: UserId) -> int:
        """Writes an entry per event, removes entries that the log does not have, and returns the log's last ``seq``."""
        seq = 0
        while events := await self.events.after(user_id, seq, EVENTS_PER_STEP):
            await self.history.add_history(events)
            seq = events[-1].seq
        # Read entries before the log, so that an entry that a writer adds meanwhile is in the log.
        beyond = await self.history.history_positions(user_id, seq + 1)
        if beyond:
            logged = {event.event_id for event in await self.events.after(user_id, seq, len(beyond))}
            await self.history.remove_entries(user_id, [entry for entry in beyond if entry.event_id not in logged])
        return seq
