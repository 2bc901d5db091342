"""Streaks, and the pauses that protect them."""

from dataclasses import dataclass
from datetime import date

from rebootcamp.domain.calendar import local_date, time_zone
from rebootcamp.domain.errors import PauseNotFound
from rebootcamp.domain.events import Event, Head, PauseCancelled, PauseScheduled
from rebootcamp.domain.streaks import ONE_DAY, Pause, Streak, ensure_pause_allowed
from rebootcamp.domain.users import Actor, UserId
from rebootcamp.services.concurrency import both
from rebootcamp.services.idempotency import Created
from rebootcamp.services.people import ensure_viewable
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.people import People
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.requests import KeyedRequest
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.projector import InlineProjection


@dataclass(frozen=True, slots=True)
class StreakStanding:
    """A streak, with the days that a freeze made up for and the pauses."""

    streak: Streak
    frozen_on: tuple[date, ...]
    pauses: tuple[Pause, ...]


@dataclass(frozen=True, slots=True)
class StreakService:
    """Reads streaks, and schedules and cancels pauses."""

    users: People
    achievements: Projections
    unit_of_work: UnitOfWork
    projection: InlineProjection
    clock: Clock
    new_id: NewId

    async def read(self, user_id: UserId, *, actor: Actor) -> StreakStanding:
        """Returns a user's streak as of today in their time zone.

        Raises:
            NotPermitted: The actor may not see that user.
            UserNotFound: The user does not exist; only administrators are told so.
        """
        actor.ensure_may_ask_about(user_id)
        user, achievements = await both(self.users.user(user_id), self.achievements.achievements(user_id))
        user = ensure_viewable(user, actor, user_id)
        today = local_date(self.clock.now(), time_zone(user.time_zone))
        frozen_on = tuple(use.on for use in achievements.freeze_uses)
        return StreakStanding(achievements.streak(today), frozen_on, achievements.pauses)

    async def schedule_pause(
        self, user_id: UserId, pause: Pause, *, actor: Actor, request: KeyedRequest | None = None
    ) -> Created[Pause]:
        """Schedules a pause: days that do not break the streak without a completion.

        Raises:
            RequestInFlight, IdempotencyKeyReused: The idempotency key is already in use.
            NotPermitted: The streak is not the actor's own.
            PauseRefused: The pause starts in the past or too far ahead, lasts too long, overlaps another one, or is one
                more than allowed.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            if await work.requests.recall(user_id, request):
                return Created(pause, replayed=True)
            head = await work.log.lock(user_id)
            ensure_pause_allowed(pause, await work.pauses.of(user_id), self._today(head))
            await work.pauses.put(user_id, pause)
            seq = await self._append(work, head, PauseScheduled(pause.first_on, pause.last_on))
            await work.requests.remember(user_id, request, pause.first_on.isoformat(), seq)
        await self.projection.attempt(user_id, seq)
        return Created(pause, replayed=False)

    async def cancel_pause(self, user_id: UserId, first_on: date, *, actor: Actor) -> None:
        """Cancels a pause that has not begun, or ends a current one with yesterday as its last day.

        Raises:
            NotPermitted: The streak is not the actor's own.
            PauseNotFound: No pause begins on this day, or it is over.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            head = await work.log.lock(user_id)
            today = self._today(head)
            pause = next((pause for pause in await work.pauses.of(user_id) if pause.first_on == first_on), None)
            if pause is None or pause.last_on < today:
                raise PauseNotFound("No current or future pause begins on this day.")
            last_on = today - ONE_DAY if first_on < today else None
            if last_on is None:
                await work.pauses.remove(user_id, first_on)
            else:
                await work.pauses.put(user_id, Pause(first_on, last_on))
            seq = await self._append(work, head, PauseCancelled(first_on, last_on))
        await self.projection.attempt(user_id, seq)

    async def _append(self, work: Work, head: Head, body: Event) -> int:
        event = head.next_event(body, event_id=self.new_id(), now=self.clock.now())
        await work.log.append(event)
        return event.seq

    def _today(self, head: Head) -> date:
        return local_date(self.clock.now(), time_zone(head.time_zone))
