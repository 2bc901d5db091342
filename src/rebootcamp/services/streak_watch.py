"""Tells, in each user's evening, of a streak that ends unless they are active today; once per user and day.

It is no event of a log, since nothing happens: it follows from the time of day. So time zones are swept: from 18:00
local time on, the users of a zone are looked at in the order of their ids, some hundred at a time. How far a zone has
been swept moves in the transaction that queues the deliveries, so that any number of processes may sweep.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rebootcamp.domain.calendar import time_zone
from rebootcamp.domain.deliveries import Delivery, MessageType, Subscription
from rebootcamp.domain.messages import streak_at_risk
from rebootcamp.domain.streaks import StreakState
from rebootcamp.domain.users import UserId
from rebootcamp.services.background import forever
from rebootcamp.services.ports.deliveries import DeliveryPositions, Moved, StreakSweeps, Subscriptions, Sweep
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.work import UnitOfWork

EVENING_HOUR = 18
"""The local hour from which users are told."""
USERS_PER_BATCH = 200


@dataclass(frozen=True, slots=True)
class StreakWatch:
    """Queues ``streak.at_risk`` for the subscriptions that want it."""

    kinds: Sequence[Subscriptions]
    sweeps: StreakSweeps
    positions: DeliveryPositions
    projections: Projections
    unit_of_work: UnitOfWork
    clock: Clock
    wake: Callable[[], None]

    async def run(self, interval_s: float) -> None:
        """Sweeps the zones where it is evening, until cancelled."""
        await forever("streak_watch", self.round, interval_s)

    async def round(self) -> bool:
        """Looks at some users of each zone where it is evening; returns whether there are more.

        Raises:
            StoreUnavailable: A store is away. The users are looked at again.
        """
        now = self.clock.now()
        due = await self.sweeps.due(self._evenings(now, await self.sweeps.zones()))
        for one in due:
            await self._sweep(one, now)
        return bool(due)

    @staticmethod
    def _evenings(now: datetime, zones: Sequence[str]) -> dict[str, date]:
        """Returns the zones where it is evening, and the date there."""
        local = {zone: now.astimezone(time_zone(zone)) for zone in zones}
        return {zone: moment.date() for zone, moment in local.items() if moment.hour >= EVENING_HOUR}

    async def _sweep(self, sweep: Sweep, now: datetime) -> None:
        user_ids = await self.sweeps.users(sweep, USERS_PER_BATCH)
        wanting = await self._wanting(user_ids)
        documents = await self.projections.achievements_of_all(list(wanting)) if wanting else {}
        deliveries: dict[UserId, list[Delivery]] = {}
        for user_id, achievements in documents.items():
            streak = achievements.streak(sweep.local_date)
            if streak.state is StreakState.AT_RISK:
                deliveries[user_id] = [
                    streak_at_risk(user_id, one, streak.current_days, sweep.local_date, now) for one in wanting[user_id]
                ]
        positions = await self.positions.read(
            {user_id: min(one.since for one in wanting[user_id]) for user_id in deliveries}
        )
        # A position stays where it is. It is locked, so that nothing is queued of a user who is erased meanwhile.
        stays = [
            Moved(user_id, position.seq if position.is_stored else None, position.seq)
            for user_id, position in positions.items()
        ]
        async with self.unit_of_work() as work:
            if await work.streak_sweeps.move(sweep, user_ids[-1] if len(user_ids) == USERS_PER_BATCH else None):
                held = await work.delivery_positions.move(stays)
                await work.deliveries.add([one for user_id in held for one in deliveries[user_id]])
        if deliveries:
            self.wake()

    async def _wanting(self, user_ids: Sequence[UserId]) -> dict[UserId, list[Subscription]]:
        """Returns the subscriptions to each user that want to hear of streaks at risk."""
        wanting: dict[UserId, list[Subscription]] = {}
        for kind in self.kinds:
            for user_id, some in (await kind.of(user_ids)).items():
                wanting.setdefault(user_id, []).extend(one for one in some if MessageType.STREAK_AT_RISK in one.types)
        return {user_id: some for user_id, some in wanting.items() if some}
