"""The delivery worker: sends queued deliveries to their targets, by lease, holding nothing while it sends.

Every API and relay process may run one. Another kind of target needs a ``Sender``, and its kind in ``TargetKind``:

- Messages that follow the log also need ``Subscriptions``, which say who wants to hear of which users. ``FanOut`` then
  queues them when the log has moved.
- Any other message is queued by ``work.deliveries.add`` in the transaction of the change that causes it.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from rebootcamp.domain.deliveries import RETRIED_FOR, Attempt, Delivery, DeliveryState, Outcome, TargetKind, retry_delay
from rebootcamp.services.background import forever
from rebootcamp.services.ports.deliveries import DeliveryObserver, Leased, Note, Sender
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.work import UnitOfWork

SEND_TIMEOUT_S = 20.0
"""The longest time that an attempt may take, whatever the sender."""
LEASE = timedelta(seconds=SEND_TIMEOUT_S + 10)
"""Duration of a lease. If a process is killed while it sends, its deliveries wait no longer than this."""
EXPIRED = Attempt(Outcome.REFUSED, error="The message expired before it could be sent.")
GIVEN_UP = Attempt(Outcome.REFUSED, error="The target has been failing for too long.")

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class DeliveryWorker:
    """Sends what is due, to many targets at once.

    A target has at most ``limit_per_target`` attempts of this process in flight, and fewer while it fails: a second
    failure in a row halves its window, and a success widens it by one. So a target that is away is asked by one attempt
    at a time, and holds up no other; a target that fails now and then stays fast.

    Attributes:
        senders: The sender of each kind of target that is configured.
        interval_s: Seconds between two looks at the queue while nothing happens in this process.
    """

    unit_of_work: UnitOfWork
    senders: Mapping[TargetKind, Sender]
    observer: DeliveryObserver
    clock: Clock
    limit_per_target: int
    interval_s: float
    _windows: dict[UUID, int] = field(default_factory=dict, init=False)
    _failing: set[UUID] = field(default_factory=set, init=False)
    """Targets whose last attempt failed."""
    _in_flight: Counter[UUID] = field(default_factory=Counter, init=False)
    _sending: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _done: list[Note] = field(default_factory=list, init=False)
    _woken: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def wake(self) -> None:
        """Makes the worker look at the queue at once. It is called after deliveries were queued."""
        self._woken.set()

    async def run(self) -> None:
        """Sends until cancelled. Attempts that are over by then are still written down."""
        try:
            await forever("deliveries", self._round_and_wait, self.interval_s)
        finally:
            for task in self._sending:
                task.cancel()
            if self._done:
                async with self.unit_of_work() as work:
                    await work.deliveries.note(self._done)

    async def _round_and_wait(self) -> bool:
        await self.round()
        with suppress(TimeoutError):
            async with asyncio.timeout(self.interval_s):
                await self._woken.wait()
        return True

    async def round(self) -> None:
        """Writes down the attempts that are over, leases what is due, and begins to send it.

        Raises:
            StoreUnavailable: PostgreSQL is away. The attempts are written down by a later round.
        """
        self._woken.clear()
        now = self.clock.now()
        room = await self._room()
        notes = self._done.copy()
        if not room and not notes:
            return
        async with self.unit_of_work() as work:
            await work.deliveries.note(notes)
            leased = await work.deliveries.lease(room, LEASE)
        del self._done[: len(notes)]
        for one in leased:
            self._begin(one, now)

    async def close(self) -> None:
        """Closes the senders' connections."""
        for sender in self.senders.values():
            await sender.close()

    async def drain(self) -> None:
        """Sends until nothing is due and nothing is in flight."""
        await self.round()
        while self._sending or self._done:
            if self._sending:
                await asyncio.wait(self._sending, return_when=asyncio.FIRST_COMPLETED)
            await self.round()

    async def _room(self) -> dict[UUID, int]:
        """Returns how many deliveries each target has room for."""
        room: dict[UUID, int] = {}
        for sender in self.senders.values():
            for target_id in await sender.targets():
                free = self._windows.get(target_id, self.limit_per_target) - self._in_flight[target_id]
                if free > 0:
                    room[target_id] = free
        return room

    def _begin(self, leased: Leased, now: datetime) -> None:
        """Starts to send a delivery, unless that has become useless."""
        delivery = leased.delivery
        is_too_old = delivery.target_id in self._failing and now - leased.queued_at > RETRIED_FOR
        if delivery.expires_at is not None and now >= delivery.expires_at:
            self._end(Note(leased, DeliveryState.FAILED, EXPIRED, timedelta(0), None, 0))
        elif is_too_old:
            self._end(Note(leased, DeliveryState.FAILED, GIVEN_UP, timedelta(0), None, 0))
        else:
            self._in_flight[delivery.target_id] += 1
            task = asyncio.create_task(self._send(leased, now))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def _send(self, leased: Leased, started_at: datetime) -> None:
        """Sends a delivery once, and leaves a note of it for the next round."""
        delivery, time = leased.delivery, asyncio.get_running_loop().time
        began = time()
        try:
            attempt = await self._attempt(delivery)
        finally:
            self._in_flight[delivery.target_id] -= 1
        self._resize(delivery.target_id, failed=attempt.outcome is Outcome.RETRY)
        duration_s = time() - began
        state, delay = _after(leased, attempt, started_at)
        self._end(Note(leased, state, attempt, delay, started_at, round(duration_s * 1000)))

    async def _attempt(self, delivery: Delivery) -> Attempt:
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                return await self.senders[delivery.kind].send(delivery)
        except TimeoutError:
            return Attempt(Outcome.RETRY, error="The target did not answer in time.")
        except Exception:
            log.exception("delivery_not_sent", delivery_id=str(delivery.id), kind=delivery.kind)
            return Attempt(Outcome.RETRY, error="The service failed to send the message.")

    def _resize(self, target_id: UUID, *, failed: bool) -> None:
        window = self._windows.get(target_id, self.limit_per_target)
        if failed:
            if target_id in self._failing:
                self._windows[target_id] = max(1, window // 2)
            self._failing.add(target_id)
        else:
            self._windows[target_id] = min(self.limit_per_target, window + 1)
            self._failing.discard(target_id)

    def _end(self, note: Note) -> None:
        delivery = note.leased.delivery
        log.info(
            "delivery_attempted" if note.started_at else "delivery_given_up",
            delivery_id=str(delivery.id),
            user_id=str(delivery.user_id),
            target_id=str(delivery.target_id),
            type=delivery.type,
            state=note.state,
            status=note.attempt.status,
            error=note.attempt.error,
            attempts=note.leased.attempts,
            duration_ms=note.duration_ms,
        )
        self.observer.attempted(delivery.kind, note.state)
        self._done.append(note)
        self._woken.set()


def _after(leased: Leased, attempt: Attempt, now: datetime) -> tuple[DeliveryState, timedelta]:
    """Returns the state of a delivery after an attempt, and the delay before the next one."""
    match attempt.outcome:
        case Outcome.DELIVERED:
            return DeliveryState.DELIVERED, timedelta(0)
        case Outcome.REFUSED:
            return DeliveryState.FAILED, timedelta(0)
        case Outcome.RETRY:
            delay = retry_delay(leased.attempts + 1)
            is_last = now + delay - leased.queued_at > RETRIED_FOR
            return (DeliveryState.FAILED, timedelta(0)) if is_last else (DeliveryState.PENDING, delay)
