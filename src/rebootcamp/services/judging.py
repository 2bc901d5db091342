"""Judging after a publication: users who already qualify for a badge receive it, dated at that moment.

Each document stores the catalogue revision that judged it last. Documents of an older revision are judged in memory.
If nothing is won, only the revision is updated, by a swap. If something is won, an event is appended to the log
first, so that the award has a position in the log like any other. The documents themselves hold the state of the
work, so a restarted process continues where the last one stopped.

A document that cannot be judged keeps its old revision, and so stays at the front of the remaining ones. It is set
aside until the others are judged, and tried again a minute later.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.errors import NotReady, StoreUnavailable, UserNotFound
from rebootcamp.domain.events import CatalogueJudged
from rebootcamp.domain.users import UserId
from rebootcamp.services.background import forever
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.observers import JudgingObserver, JudgingRound
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.projector import Projector

SET_ASIDE_FOR = timedelta(minutes=1)

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Judging:
    """Judges documents of older revisions. Any number of processes may do this at once.

    Attributes:
        batch: Number of documents per round. With the interval between rounds, it sets the rate.
    """

    unit_of_work: UnitOfWork
    progress: Projections
    projector: Projector
    badges: BadgeCatalogue
    clock: Clock
    new_id: NewId
    observer: JudgingObserver
    batch: int
    concurrency: int
    _set_aside: int = field(default=0, init=False)
    _others_judged_at: datetime | None = field(default=None, init=False)

    async def run(self, interval_s: float) -> None:
        """Judges a batch every ``interval_s`` seconds, until cancelled."""
        await forever("judging", self.round, interval_s, failed="judging_round_failed")

    async def round(self) -> JudgingRound:
        """Judges one batch by the newest catalogue.

        Raises:
            StoreUnavailable: A store is away. Documents that were judged stay judged.
            NotReady: The clock is wrong, so no event can be recorded.
        """
        catalogue = await self.badges.refresh()
        now = self.clock.now()
        found = await self.progress.judged_before(catalogue.revision, self.batch, self._set_aside)
        idle: list[Achievements] = []
        winning: list[Achievements] = []
        failed = sum(document is None for document in found)
        for document in filter(None, found):
            await asyncio.sleep(0)  # Lets requests in the same process run in between.
            try:
                wins = document.judged(catalogue, now).awards != document.awards
            except Exception:
                log.exception("judging_failed", user_id=str(document.user_id), revision=catalogue.revision)
                failed += 1
            else:
                (winning if wins else idle).append(document)
        failed += len(await self.progress.stamp(idle, catalogue.revision))
        not_awarded = len(await self._award_all(winning, catalogue))
        done = JudgingRound(len(found), len(winning) - not_awarded, failed + not_awarded)
        self._set_aside += done.failed
        self.observer.judged(done, self._set_aside)
        if found:
            log.info("catalogue_judged", revision=catalogue.revision, people=done.taken, winning=done.awarded)
        elif self._set_aside:
            self._wait_and_try_again(now, catalogue)
        return done

    def _wait_and_try_again(self, now: datetime, catalogue: Catalogue) -> None:
        """Notes that only documents that are set aside remain, and has them tried again after ``SET_ASIDE_FOR``."""
        if self._others_judged_at is None:
            log.error("judging_incomplete", revision=catalogue.revision, documents=self._set_aside)
            self._others_judged_at = now
        elif abs(now - self._others_judged_at) >= SET_ASIDE_FOR:  # abs, since the clock may have been set back.
            self._set_aside, self._others_judged_at = 0, None

    async def _award_all(self, winning: Sequence[Achievements], catalogue: Catalogue) -> list[UserId]:
        """Awards badges to several users; returns those for whom it failed.

        Raises:
            StoreUnavailable, NotReady: A store is away, or the clock is wrong, which is no failure of a single user.
        """
        places = asyncio.Semaphore(self.concurrency)

        async def award(document: Achievements) -> Exception | None:
            async with places:
                try:
                    await self._award(document, catalogue)
                except (StoreUnavailable, UserNotFound, NotReady) as error:
                    return error  # A user who is not found was just erased: the tombstone follows.
                except Exception as error:
                    log.exception("judging_failed", user_id=str(document.user_id), revision=catalogue.revision)
                    return error
                return None

        async with asyncio.TaskGroup() as group:
            tasks = {document.user_id: group.create_task(award(document)) for document in winning}
        errors = {user_id: task.result() for user_id, task in tasks.items()}
        for error in errors.values():
            if isinstance(error, StoreUnavailable | NotReady):
                raise error
        return [user_id for user_id, error in errors.items() if error is not None]

    async def _award(self, document: Achievements, catalogue: Catalogue) -> None:
        """Appends the event that awards the badges, unless the log has grown: projecting its new events awards them."""
        async with self.unit_of_work(turn_of=document.user_id) as work:
            head = await work.log.lock(document.user_id)
            seq = head.seq
            if seq == document.seq:
                body = CatalogueJudged(catalogue.revision)
                event = head.next_event(body, event_id=self.new_id(), now=self.clock.now())
                await work.log.append(event)
                seq = event.seq
        await self.projector.project(document.user_id, seq)
