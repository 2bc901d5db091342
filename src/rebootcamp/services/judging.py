"""Judging by a new catalogue: after a publication, those who qualify already get the badge, dated then.

Documents say which revision judged them last. Those of an older one are judged in memory: where nothing is won, only
the revision changes, by a swap; where something is, an event says so first, so that the award has a place in the log
like any other. What is done is kept in the documents: whoever begins again goes on where the last one stopped.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Catalogue
from rebootcamp.domain.errors import NotReady, StoreUnavailable, UserNotFound
from rebootcamp.domain.events import CatalogueJudged
from rebootcamp.domain.users import UserId
from rebootcamp.services.environment import Clock, NewId
from rebootcamp.services.projector import Projector
from rebootcamp.services.relay import RefreshableCatalogue
from rebootcamp.services.work import UnitOfWork

SET_ASIDE_FOR = timedelta(minutes=1)
MOST_SET_ASIDE = 500

log = structlog.get_logger(__name__)


class JudgedProgress(Protocol):
    """The projections, by the catalogue that judged them last; MongoDB."""

    async def judged_before(
        self, revision: int, limit: int, without: Collection[str]
    ) -> Mapping[str, Achievements | None]:
        """Living documents that an older revision judged last, by their keys; None for one that cannot be read.

        Args:
            revision: The one to judge by.
            limit: How many at most.
            without: The keys of those to be left out.
        """

    async def stamp(self, judged: Sequence[Achievements], revision: int) -> list[UserId]:
        """Notes that this revision has judged those that still stand where they did; returns those refused."""


@dataclass(frozen=True, slots=True)
class JudgingRound:
    """What one round of judging did, in people.

    Attributes:
        taken: Whose document was of an older revision.
        awarded: Who won something by it.
        failed: Put off, alone, because of an error of their own.
    """

    taken: int
    awarded: int
    failed: int


@dataclass(frozen=True, slots=True)
class Judging:
    """Works through the documents of older revisions. Any number of processes may do it at once.

    Attributes:
        batch: How many documents a round judges: with the interval between rounds, the rate.
    """

    unit_of_work: UnitOfWork
    progress: JudgedProgress
    projector: Projector
    badges: RefreshableCatalogue
    clock: Clock
    new_id: NewId
    batch: int
    concurrency: int
    _set_aside: dict[str, datetime] = field(default_factory=dict, init=False)

    async def run(self, interval_s: float) -> None:
        """Rounds for ever, one each ``interval_s`` seconds; until cancelled."""
        while True:
            try:
                await self.round()
            except StoreUnavailable as error:
                log.warning("judging_waits", store=error.store)
            except NotReady:
                log.warning("judging_waits_for_the_clock")
            except Exception:
                log.exception("judging_round_failed")
            await asyncio.sleep(interval_s)

    async def round(self) -> JudgingRound:
        """Judges a batch by the newest catalogue.

        Raises:
            StoreUnavailable: A store is away; what was judged stays judged.
            NotReady: The clock is wrong, so that nothing can be recorded by it.
        """
        catalogue = await self.badges.refresh()
        now = self.clock.now()
        # Later than that was said by a clock that was set back since.
        for key in [key for key, until in self._set_aside.items() if not now < until <= now + SET_ASIDE_FOR]:
            del self._set_aside[key]
        if len(self._set_aside) >= MOST_SET_ASIDE:
            return JudgingRound(0, 0, 0)  # Something is wrong with everybody: wait.
        found = await self.progress.judged_before(catalogue.revision, self.batch, self._set_aside)
        idle: list[Achievements] = []
        winning: list[Achievements] = []
        unreadable = [key for key, document in found.items() if document is None]
        failed: list[UserId] = []
        for document in filter(None, found.values()):
            await asyncio.sleep(0)  # In the same process requests are being answered: they come in between.
            try:
                wins = document.judged(catalogue, now).awards != document.awards
            except Exception:
                log.exception("judging_failed", user_id=str(document.user_id), revision=catalogue.revision)
                failed.append(document.user_id)
            else:
                (winning if wins else idle).append(document)
        failed += await self.progress.stamp(idle, catalogue.revision)
        failed += await self._award_all(winning, catalogue)
        put_off = [*unreadable, *map(str, failed)]
        self._set_aside.update(dict.fromkeys(put_off, now + SET_ASIDE_FOR))
        if found:
            log.info("catalogue_judged", revision=catalogue.revision, people=len(found), winning=len(winning))
        return JudgingRound(len(found), len(winning), len(put_off))

    async def _award_all(self, winning: Sequence[Achievements], catalogue: Catalogue) -> list[UserId]:
        """Lets each win; returns those for whom that failed.

        Raises:
            StoreUnavailable, NotReady: A store is away, or the clock is wrong: that is nobody's own failure.
        """
        places = asyncio.Semaphore(self.concurrency)

        async def award(document: Achievements) -> Exception | None:
            async with places:
                try:
                    await self._award(document, catalogue)
                except UserNotFound:
                    return None  # Erased since: the tombstone follows.
                except (StoreUnavailable, NotReady) as error:
                    return error
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
        """Appends the event that wins, unless the log has gone on: its later events are judged as well, and win."""
        async with self.unit_of_work(turn_of=document.user_id) as work:
            head = await work.log.lock(document.user_id)
            seq = head.seq
            if seq == document.seq:
                body = CatalogueJudged(catalogue.revision)
                event = head.next_event(body, event_id=self.new_id(), now=self.clock.now())
                await work.log.append(event)
                seq = event.seq
        await self.projector.project(document.user_id, seq)
