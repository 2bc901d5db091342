"""The projector: brings a user's MongoDB document up to date with their PostgreSQL log.

It holds no PostgreSQL connection while it talks to MongoDB. A document moves only by a compare-and-swap on
the event and the catalogue revision that it stands at, so applying an event twice changes nothing, and applying it out
of order matches nothing: exactly once, without a transaction across the stores.

A request that projects the event that it has just committed takes two round trips, both to MongoDB: it reads the
document while it writes the history, and it swaps the document. In any other case the log is read between the two, and
the history is written before the swap: once per ``EVENTS_PER_STEP`` events, which one swap applies.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import structlog

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.events import CatalogueJudged, JustRecorded, RecordedEvent, UserErased
from rebootcamp.domain.users import UserId
from rebootcamp.services.concurrency import both
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.events import Events
from rebootcamp.services.ports.history import History
from rebootcamp.services.ports.observers import ProjectionObserver
from rebootcamp.services.ports.projections import Projections

EVENTS_PER_STEP = 100

log = structlog.get_logger(__name__)


class DivergentStores(Exception):
    """The log and the document cannot belong together, as after one store was restored without the other."""


@dataclass(frozen=True, slots=True)
class Projector:
    """Folds the log into the document."""

    events: Events
    progress: Projections
    history: History
    badges: BadgeCatalogue
    observer: ProjectionObserver

    async def project(self, user_id: UserId, seq: int, just_recorded: JustRecorded | None = None) -> Achievements:
        """Brings the document to ``seq`` or beyond and returns it as it then is.

        Args:
            user_id: The user whose document it is.
            seq: The event to reach.
            just_recorded: The event at ``seq``, if the caller has just committed it. The log is not read if the
                document stands at the event before it.

        Raises:
            StoreUnavailable: A store did not answer in time.
            DivergentStores: The document was folded from another log, or judged by another catalogue.
        """
        if just_recorded is None:
            current = await self.progress.read_or_create(user_id)
        else:
            # An entry follows from its event alone, so it need not wait for the document.
            current, _ = await both(
                self.progress.read_or_create(user_id), self.history.add_history([just_recorded.event])
            )
        while current.seq < seq:
            if just_recorded and _is_next(just_recorded, current):
                current = await self._apply(current, [just_recorded.event])
            else:
                events = await self._events_after(current)
                if not any(isinstance(event.body, UserErased) for event in events):
                    await self.history.add_history(events)
                current = await self._apply(current, events)
        if current.erased:
            # This removes also an entry that this projection has written after another one erased the user.
            await self.history.remove_history(user_id, current.seq)
        return current

    async def _events_after(self, current: Achievements) -> Sequence[RecordedEvent]:
        """Returns the next events of the log."""
        # The event that the document stands at comes first, to see that it is of this log.
        events = await self.events.after(current.user_id, max(current.seq - 1, 0), EVENTS_PER_STEP + 1)
        if current.seq:
            if not events or events[0].event_id != current.last_event_id:
                raise DivergentStores(f"event {current.seq} of {current.user_id} is not {current.last_event_id}")
            events = events[1:]
        if not events:
            raise DivergentStores(f"the log of {current.user_id} ends at {current.seq}")
        return events

    async def _apply(self, current: Achievements, events: Sequence[RecordedEvent]) -> Achievements:
        """Swaps the document for the one after those events; returns it, or what another process made of it."""
        catalogue = await self._catalogue_for(current, events)
        advanced, judged_by = current, None
        for event in events:
            judged_by = _catalogue_of(event, advanced, catalogue)
            advanced = advanced.after(event, judged_by)
        if judged_by is not catalogue:
            # The publication of a badge since then awards it, not this event.
            advanced = advanced.judged(catalogue, events[-1].recorded_at)
        if not await self.progress.swap(current, advanced):
            return await self.progress.read_or_create(current.user_id)
        self.observer.projected(current, advanced, events)
        event_ids = [str(event.event_id) for event in events]
        log.info("projected", user_id=str(current.user_id), seq=advanced.seq, event_ids=event_ids)
        return advanced

    async def _catalogue_for(self, current: Achievements, events: Sequence[RecordedEvent]) -> Catalogue:
        """Returns a catalogue that is not older than those that judged the document and the events.

        A revision that only an event names may be lost: MongoDB is backed up before PostgreSQL.
        """
        catalogue = await self.badges.current(at_least=current.catalogue)
        if catalogue.revision < current.catalogue:
            raise DivergentStores(f"{current.user_id} was judged by {current.catalogue}, of {catalogue.revision}")
        judged_by = max((event.body.revision for event in events if isinstance(event.body, CatalogueJudged)), default=0)
        return catalogue if catalogue.revision >= judged_by else await self.badges.refresh()


def _is_next(just_recorded: JustRecorded, current: Achievements) -> bool:
    """Tells whether the document stands at the event before that one, in the same log."""
    return current.seq == just_recorded.event.seq - 1 and current.last_event_id == just_recorded.follows


def _catalogue_of(event: RecordedEvent, before: Achievements, newest: Catalogue) -> Catalogue:
    """Returns the catalogue that an event is judged by: the one that was in force when the event was recorded.

    So a badge that was retired or changed before the event is projected is won as it was. The log of a restored
    backup is projected long after it was recorded.
    """
    judged_by = event.body.revision if isinstance(event.body, CatalogueJudged) else 0
    return newest.as_of(event.recorded_at, at_least=max(before.catalogue, judged_by))


@dataclass(slots=True)
class InlineProjection:
    """The projector as a request runs it: within a time budget, and not at all while MongoDB is known to be away.

    A circuit breaker: after ``failures_to_open`` failures in a row it stays open for ``open_s`` seconds. Meanwhile
    requests go on without waiting. Then a single request tries again.

    Attributes:
        budget_s: Seconds that a request waits for its projection.
        tell: Called with each user whose document has moved; None if nothing follows the projection.
    """

    projector: Projector
    budget_s: float
    failures_to_open: int = 3
    open_s: float = 1.0
    tell: Callable[[UserId], None] | None = None
    _failures: int = field(default=0, init=False)
    _open_until: float = field(default=0.0, init=False)

    @property
    def is_open(self) -> bool:
        """Whether requests go on without their projection, except one that tries now and then."""
        return self._failures >= self.failures_to_open

    async def attempt(
        self, user_id: UserId, seq: int, just_recorded: JustRecorded | None = None
    ) -> Achievements | None:
        """Returns the document at ``seq`` or beyond; None if that fails or takes too long, and is left to the relay.

        Args:
            user_id: The user whose document it is.
            seq: The event to reach.
            just_recorded: The event at ``seq``, if the caller has just committed it.
        """
        now = asyncio.get_running_loop().time()
        if now < self._open_until:
            return None
        if self._failures >= self.failures_to_open:
            self._open_until = now + self.open_s
        try:
            async with asyncio.timeout(self.budget_s):
                achievements = await self.projector.project(user_id, seq, just_recorded)
        except (StoreUnavailable, TimeoutError):
            self._failures += 1
            if self._failures >= self.failures_to_open:
                self._open_until = asyncio.get_running_loop().time() + self.open_s
            log.warning("projection_postponed", user_id=str(user_id), seq=seq, failures=self._failures)
            return None
        except Exception:
            # The change is committed: the relay retries its projection, and reports what is wrong with it.
            log.exception("projection_failed", user_id=str(user_id), seq=seq)
            return None
        self._failures = 0
        self._open_until = 0.0
        if self.tell is not None:
            self.tell(user_id)
        return achievements
