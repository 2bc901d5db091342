"""The relay projects events that a request recorded but did not project: it crashed, timed out, or MongoDB was away."""

import asyncio
from collections.abc import Container, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from rebootcamp.domain.audit import Position, diverges
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.domain.users import UserId
from rebootcamp.services.background import forever
from rebootcamp.services.fan_out import FanOut, Prepared
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.events import Events
from rebootcamp.services.ports.observers import RelayObserver, Round
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.queue import PendingProjection
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import DivergentStores, Projector
from rebootcamp.services.rebuilding import Rebuilder

LEASE = timedelta(seconds=4)
"""Duration of a lease on a batch. If a relay is killed, its users wait no longer than this."""
LONGEST_BACK_OFF = timedelta(minutes=5)
AT_ONCE = timedelta(0)

log = structlog.get_logger(__name__)


def back_off(attempts: int) -> timedelta:
    """Returns the delay before the next attempt after ``attempts`` failures in a row: 2 s, 4 s, 8 s ... 5 minutes."""
    return min(timedelta(seconds=2 ** min(attempts, 10)), LONGEST_BACK_OFF)


@dataclass(slots=True)
class Relay:
    """Projects the users whose document lags. Any number of processes may run a relay; leases keep them apart.

    While a store is away, the relay asks it for one user at a time. An overloaded server goes on with operations whose
    client no longer waits, so whole batches of attempts would keep it overloaded, and every attempt would time out.
    """

    unit_of_work: UnitOfWork
    positions: Projections
    events: Events
    projector: Projector
    rebuilder: Rebuilder
    badges: BadgeCatalogue
    observer: RelayObserver
    batch: int
    concurrency: int
    fan_out: FanOut | None = None
    """Queues deliveries of the users that are settled; None where no kind of delivery is configured."""
    _is_away: bool = field(default=False, init=False)
    """Whether a store was away in the last round."""

    async def run(self, interval_s: float) -> None:
        """Runs a round every ``interval_s`` seconds, and at once after a full batch, until cancelled."""
        await forever("relay", self._observed_round, interval_s, failed="relay_round_failed")

    async def _observed_round(self) -> bool:
        """Runs a round and tells the observer; returns whether the batch was full, so that there may be more."""
        batch = 1 if self._is_away else self.batch
        try:
            done = await self.round(batch)
        except Exception as error:
            self._is_away = isinstance(error, StoreUnavailable)
            self.observer.round_failed(error)
            raise
        self._is_away = False
        self.observer.round_ended(done)
        return done.taken == batch

    async def round(self, batch: int | None = None) -> Round:
        """Runs one round, of at most ``batch`` users; by default, of the relay's own batch.

        It leases a batch of users, reads their positions in one query, projects those that lag, and removes those that
        are up to date from the queue.

        Raises:
            StoreUnavailable: A store is away. Its users are due again at once, and no failed attempt is counted.
        """
        await self.badges.refresh()
        async with self.unit_of_work() as work:
            taken = await work.pending.lease(LEASE, batch or self.batch)
        if not taken:
            return Round(0, 0, 0)
        try:
            positions = await self.positions.positions([one.user_id for one in taken])
            divergent = await self._divergent(positions)
        except StoreUnavailable:
            async with self.unit_of_work() as work:
                await work.pending.postpone({one.user_id: AT_ONCE for one in taken}, failed=False)
            raise
        applied = {user_id: position.seq for user_id, position in positions.items()}
        lagging = [
            one for one in taken if one.erased or one.user_id in divergent or applied.get(one.user_id, 0) < one.seq
        ]
        outcomes = await self._project_all(lagging, divergent)
        failures = {user_id: error for user_id, error in outcomes.items() if isinstance(error, Exception)}
        applied |= {user_id: seq for user_id, seq in outcomes.items() if isinstance(seq, int)}
        away = _store_away(outcomes.values())
        settled = {user_id: seq for user_id, seq in applied.items() if user_id not in failures}
        prepared = await self.fan_out.prepare(list(settled)) if self.fan_out and settled else None
        async with self.unit_of_work() as work:
            if self.fan_out and prepared:
                await self._fan_out(work, prepared, self.fan_out, settled, taken)
            await work.pending.settle(settled)
            retries = {
                one.user_id: AT_ONCE if away else back_off(one.attempts + 1)
                for one in lagging
                if one.user_id in failures
            }
            await work.pending.postpone(retries, failed=not away)
        if self.fan_out and prepared and prepared.deliveries:
            self.fan_out.wake()
        if away:
            raise away
        return Round(len(taken), len(lagging) - len(failures), len(failures))

    async def _fan_out(
        self,
        work: Work,
        prepared: Prepared,
        fan_out: FanOut,
        settled: dict[UserId, int],
        taken: Sequence[PendingProjection],
    ) -> None:
        """Queues deliveries, and takes the users who are not fanned out so far as they are projected out of settled."""
        overtaken = await fan_out.queue(work, prepared)
        behind = {user_id for user_id, seq in prepared.reached.items() if seq < settled[user_id]} | overtaken
        for user_id in behind | set(prepared.unreadable):
            del settled[user_id]
        await work.pending.postpone(dict.fromkeys(behind, AT_ONCE), failed=False)
        failed = {one.user_id: back_off(one.attempts + 1) for one in taken if one.user_id in prepared.unreadable}
        await work.pending.postpone(failed, failed=True)

    async def drain(self) -> Round:
        """Runs rounds until no round can bring another user up to date. For databases that no other process uses.

        Raises:
            StoreUnavailable: A store is away.
        """
        async with self.unit_of_work() as work:
            await work.pending.make_all_due()
        taken = projected = failed = 0
        while (done := await self.round()).taken:
            taken, projected, failed = taken + done.taken, projected + done.projected, failed + done.failed
        return Round(taken, projected, failed)

    async def _divergent(self, positions: Mapping[UserId, Position]) -> set[UserId]:
        """Returns users whose document comes from another log, as after one store was restored without the other."""
        if not positions:
            return set()
        event_ids = await self.events.event_ids({user_id: position.seq for user_id, position in positions.items()})
        return {user_id for user_id, position in positions.items() if diverges(position, event_ids.get(user_id))}

    async def _project_all(
        self, lagging: Sequence[PendingProjection], divergent: Container[UserId]
    ) -> dict[UserId, int | Exception]:
        """Projects users concurrently, and returns each user's applied ``seq`` or the error that prevented it.

        If a store has answered for none of ``concurrency`` users, it is not asked for the rest.

        Args:
            lagging: The users to project.
            divergent: Those of them whose document must be rebuilt from the log.
        """
        places = asyncio.Semaphore(self.concurrency)
        outcomes: dict[UserId, int | Exception] = {}

        async def outcome_of(one: PendingProjection) -> int | Exception:
            async with places:
                if len(outcomes) >= self.concurrency and (away := _store_away(outcomes.values())):
                    return away
                try:
                    if one.user_id not in divergent:
                        with suppress(DivergentStores):
                            return (await self.projector.project(one.user_id, one.seq)).seq
                    log.error("stores_diverged", user_id=str(one.user_id))
                    return (await self.rebuilder.rebuild(one.user_id)).seq
                except StoreUnavailable as error:
                    return error
                except Exception as error:
                    log.exception("projection_failed", user_id=str(one.user_id), seq=one.seq, attempts=one.attempts)
                    return error

        async def project(one: PendingProjection) -> None:
            outcomes[one.user_id] = await outcome_of(one)

        async with asyncio.TaskGroup() as group:
            for one in lagging:
                group.create_task(project(one))
        return outcomes


def _store_away(outcomes: Iterable[int | Exception]) -> StoreUnavailable | None:
    """Returns the store's error if it failed for every user; otherwise None."""
    errors = [outcome if isinstance(outcome, StoreUnavailable) else None for outcome in outcomes]
    return errors[0] if errors and all(errors) else None
