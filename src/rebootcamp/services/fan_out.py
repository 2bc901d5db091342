"""The fan-out: turns what a user's log has gained into deliveries, one for each subscription that wants it.

A user's position moves in the transaction that queues the deliveries, and only from where it was read. So each event
is queued exactly once, although the request's process and any relay may try at the same time. The relay settles a user
only in, or after, the transaction that moved the position: nothing is lost when a process dies.

Messages wait for the projection, since the badges and levels that follow from an event are known only then.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby

import structlog

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.deliveries import Delivery, Subscription
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.messages import messages_of
from rebootcamp.domain.users import UserId
from rebootcamp.services.background import forever
from rebootcamp.services.ports.deliveries import DeliveryPositions, Moved, Subscriptions
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.events import Events, Span
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.work import UnitOfWork, Work

EVENTS_PER_BATCH = 2000
USERS_PER_BATCH = 200
PAUSE_S = 1.0
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Prepared:
    """Deliveries that are ready to be queued.

    Attributes:
        moves: The users whose position moves, and from where to where.
        deliveries: Their deliveries.
        reached: How far each user with a subscription is fanned out once the moves are made.
        unreadable: Users with a subscription whose document cannot be read, so that their messages are not known.
    """

    moves: Sequence[Moved] = ()
    deliveries: Mapping[UserId, Sequence[Delivery]] = field(default_factory=dict)
    reached: Mapping[UserId, int] = field(default_factory=dict)
    unreadable: Collection[UserId] = ()


@dataclass(slots=True)
class FanOut:
    """Queues deliveries of users whose log has moved.

    Attributes:
        kinds: The subscriptions of each kind of target that is configured.
        wake: Called after deliveries were queued.
    """

    kinds: Sequence[Subscriptions]
    positions: DeliveryPositions
    projections: Projections
    events: Events
    unit_of_work: UnitOfWork
    clock: Clock
    wake: Callable[[], None]
    events_per_batch: int = EVENTS_PER_BATCH
    _noted: set[UserId] = field(default_factory=set, init=False)
    _is_noted: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def note(self, user_id: UserId) -> None:
        """Notes a user whose document has just moved, so that they need not wait for the relay."""
        self._noted.add(user_id)
        self._is_noted.set()

    async def run(self) -> None:
        """Fans out the users that are noted, until cancelled. Should it fail, the relay does it."""
        await forever("fan_out", self._noted_round, PAUSE_S)

    async def _noted_round(self) -> bool:
        await self._is_noted.wait()
        batch = [self._noted.pop() for _ in range(min(len(self._noted), USERS_PER_BATCH))]
        if not self._noted:
            self._is_noted.clear()
        prepared = await self.prepare(batch)
        if prepared.moves:
            async with self.unit_of_work() as work:
                await self.queue(work, prepared)
            self.wake()
        return True

    async def prepare(self, user_ids: Sequence[UserId]) -> Prepared:
        """Reads what those users' logs have gained; it holds no transaction meanwhile.

        Raises:
            StoreUnavailable: A store is away.
        """
        followed = await self._subscriptions(user_ids)
        if not followed:
            return Prepared()
        since = {user_id: min(one.since for one in some) for user_id, some in followed.items()}
        positions = await self.positions.read(since)
        documents = await self.projections.achievements_of_all(list(positions))
        spans = {
            user_id: Span(position.seq, documents[user_id].seq)
            for user_id, position in positions.items()
            if user_id in documents and documents[user_id].seq > position.seq
        }
        events = await self.events.between(spans, self.events_per_batch)
        by_user = {user_id: list(some) for user_id, some in groupby(events, lambda event: event.user_id)}
        later_points = 0
        if len(events) == self.events_per_batch:
            last = events[-1].user_id
            if len(by_user) > 1:
                del by_user[last]  # Its events may go on beyond the batch.
            else:
                span = Span(events[-1].seq, spans[last].last_seq)
                later_points = await self.positions.points_credited(last, span)
        # A subscription that began meanwhile may want the events that were just read.
        followed = await self._subscriptions(list(by_user))
        reached = {user_id: position.seq for user_id, position in positions.items() if user_id in documents}
        moves = [
            Moved(user_id, positions[user_id].seq if positions[user_id].is_stored else None, some[-1].seq)
            for user_id, some in by_user.items()
        ]
        deliveries = {
            user_id: self._deliveries(some, documents[user_id], later_points, followed.get(user_id, ()))
            for user_id, some in by_user.items()
        }
        unreadable = positions.keys() - documents.keys()
        for user_id in unreadable:
            log.error("not_fanned_out", user_id=str(user_id))
        return Prepared(moves, deliveries, reached | {move.user_id: move.to_seq for move in moves}, unreadable)

    async def queue(self, work: Work, prepared: Prepared) -> set[UserId]:
        """Moves the positions and queues the deliveries.

        Returns:
            The users whose position had moved since it was read: another process has queued some deliveries of theirs.
        """
        moved = await work.delivery_positions.move(prepared.moves)
        await work.deliveries.add([one for user_id in moved for one in prepared.deliveries[user_id]])
        return {move.user_id for move in prepared.moves} - moved

    async def replay(self, user_id: UserId, from_seq: int, subscription: Subscription) -> int:
        """Queues once more what a log tells one subscription from that event on, up to the user's position.

        Returns:
            The number of deliveries that were queued; those that are still pending are left as they are.
        """
        position = (await self.positions.read({user_id: LONG_AGO})).get(user_id)
        documents = await self.projections.achievements_of_all([user_id])
        if position is None or not position.is_stored or user_id not in documents:
            return 0
        then, last_seq, after, queued = documents[user_id], position.seq, max(from_seq - 1, 0), 0
        always = replace(subscription, since=LONG_AGO)
        while after < last_seq:
            events = await self.events.between({user_id: Span(after, last_seq)}, self.events_per_batch)
            if not events:
                break
            after = events[-1].seq
            later_points = await self.positions.points_credited(user_id, Span(after, then.seq))
            deliveries = self._deliveries(events, then, later_points, [always])
            async with self.unit_of_work() as work:
                # The position stays, unless the user was erased meanwhile: then nothing may be queued.
                if await work.delivery_positions.move([Moved(user_id, last_seq, last_seq)]):
                    queued += await work.deliveries.add(deliveries, again=True)
        return queued

    async def _subscriptions(self, user_ids: Sequence[UserId]) -> dict[UserId, list[Subscription]]:
        followed: dict[UserId, list[Subscription]] = {}
        for kind in self.kinds:
            for user_id, some in (await kind.of(user_ids)).items():
                followed.setdefault(user_id, []).extend(some)
        return followed

    def _deliveries(
        self, events: Sequence[RecordedEvent], then: Achievements, later_points: int, some: Sequence[Subscription]
    ) -> list[Delivery]:
        now = self.clock.now()
        return [
            message.to(subscription, now)
            for message in messages_of(events, then, later_points)
            for subscription in some
            if message.type in subscription.types and message.event.recorded_at >= subscription.since
        ]
