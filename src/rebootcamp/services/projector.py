"""The projector: brings a person's MongoDB document up to date with their PostgreSQL log.

It holds no PostgreSQL connection while it talks to MongoDB. A document moves only by a compare-and-swap on
the event and the catalogue revision that it stands at, so applying twice changes nothing, and applying out of
order matches nothing: exactly once, without a transaction across the stores.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.events import CatalogueJudged, RecordedEvent
from rebootcamp.domain.users import UserId
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

    async def project(self, user_id: UserId, seq: int) -> Achievements:
        """Brings the document to ``seq`` or beyond and returns it as it then is.

        Raises:
            StoreUnavailable: Either store did not answer in time.
            DivergentStores: The log is not the one that the document was folded from, or the catalogue not the one
                that it was judged by.
        """
        current = await self.progress.read_or_create(user_id)
        while current.seq < seq:
            current = await self._step(current)
        if current.erased:
            # Also what this very projection may have written after another one erased the rest.
            await self.history.remove_history(user_id, current.seq)
        return current

    async def _step(self, current: Achievements) -> Achievements:
        """The document some events further on, moved by us or by someone else."""
        # The event that the document stands at comes first, to see that it is of this log.
        events = await self.events.after(current.user_id, max(current.seq - 1, 0), EVENTS_PER_STEP + 1)
        if current.seq:
            if not events or events[0].event_id != current.last_event_id:
                raise DivergentStores(f"event {current.seq} of {current.user_id} is not {current.last_event_id}")
            events = events[1:]
        if not events:
            raise DivergentStores(f"the log of {current.user_id} ends at {current.seq}")
        catalogue = await self._catalogue_for(current, events)
        advanced = current
        for event in events:
            advanced = advanced.after(event, _catalogue_of(event, advanced, catalogue))
        # What was published since then is won by its publication.
        advanced = advanced.judged(catalogue, events[-1].recorded_at)
        if not advanced.erased:
            await self.history.add_history(events)
        if not await self.progress.swap(current, advanced):
            return await self.progress.read_or_create(current.user_id)
        self.observer.projected(current, advanced, events)
        event_ids = [str(event.event_id) for event in events]
        log.info("projected", user_id=str(current.user_id), seq=advanced.seq, event_ids=event_ids)
        return advanced

    async def _catalogue_for(self, current: Achievements, events: Sequence[RecordedEvent]) -> Catalogue:
        """One that is not older than those that judged the document and that the events were judged by.

        A revision that only an event knows may be lost: MongoDB is backed up before PostgreSQL.
        """
        catalogue = await self.badges.current(at_least=current.catalogue)
        if catalogue.revision < current.catalogue:
            raise DivergentStores(f"{current.user_id} was judged by {current.catalogue}, of {catalogue.revision}")
        judged_by = max((event.body.revision for event in events if isinstance(event.body, CatalogueJudged)), default=0)
        return catalogue if catalogue.revision >= judged_by else await self.badges.refresh()


def _catalogue_of(event: RecordedEvent, before: Achievements, newest: Catalogue) -> Catalogue:
    """The catalogue that an event is judged by: the one that was in force when it was recorded.

    A badge that was retired or changed before the event is projected is thus won as it was. The log of a restored
    backup is projected long after it was recorded.
    """
    judged_by = event.body.revision if isinstance(event.body, CatalogueJudged) else 0
    return newest.as_of(event.recorded_at, at_least=max(before.catalogue, judged_by))


@dataclass(slots=True)
class InlineProjection:
    """The projector as a request runs it: within a budget, and not at all while MongoDB is known to be away.

    A circuit breaker: after ``failures_to_open`` failures in a row it stays open for ``open_s`` seconds, in which
    requests go on without waiting; then a single request tries again.
    """

    projector: Projector
    budget_s: float
    failures_to_open: int = 3
    open_s: float = 1.0
    _failures: int = field(default=0, init=False)
    _open_until: float = field(default=0.0, init=False)

    @property
    def is_open(self) -> bool:
        """Whether requests go on without their projection, but for one that tries now and then."""
        return self._failures >= self.failures_to_open

    async def attempt(self, user_id: UserId, seq: int) -> Achievements | None:
        """The document at ``seq`` or beyond; None when that could not be had in time, and the relay will do it."""
        now = asyncio.get_running_loop().time()
        if now < self._open_until:
            return None
        if self._failures >= self.failures_to_open:
            self._open_until = now + self.open_s
        try:
            async with asyncio.timeout(self.budget_s):
                achievements = await self.projector.project(user_id, seq)
        except (StoreUnavailable, TimeoutError):
            self._failures += 1
            if self._failures >= self.failures_to_open:
                self._open_until = asyncio.get_running_loop().time() + self.open_s
            log.warning("projection_postponed", user_id=str(user_id), seq=seq, failures=self._failures)
            return None
        except Exception:
            # The change is committed: whatever is wrong with its projection is the relay's to retry and to report.
            log.exception("projection_failed", user_id=str(user_id), seq=seq)
            return None
        self._failures = 0
        self._open_until = 0.0
        return achievements
