"""What people may ask for of their own data: all of it, or that it be gone."""

from dataclasses import dataclass
from typing import Protocol

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import NotPermitted, UserNotFound
from rebootcamp.domain.events import RecordedEvent, UserErased
from rebootcamp.domain.privacy import Records
from rebootcamp.domain.trail import Action
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.services.concurrency import both
from rebootcamp.services.environment import Clock, NewId
from rebootcamp.services.projector import InlineProjection
from rebootcamp.services.work import UnitOfWork


class RecordsReader(Protocol):
    """Reads all that PostgreSQL holds of a person."""

    async def records(self, user_id: UserId) -> Records | None:
        """From one snapshot; None for an unknown or erased person."""


class ProjectionReader(Protocol):
    """Reads all that MongoDB holds of a person."""

    async def achievements(self, user_id: UserId) -> Achievements:
        """The document."""

    async def history(self, user_id: UserId, first_seq: int, last_seq: int) -> list[RecordedEvent]:
        """The entries of that range, newest first."""


@dataclass(frozen=True, slots=True)
class PersonalData:
    """Everything that is kept of a person, from both stores."""

    records: Records
    achievements: Achievements
    history: tuple[RecordedEvent, ...]


@dataclass(frozen=True, slots=True)
class PrivacyService:
    """Exports and erases."""

    records: RecordsReader
    projections: ProjectionReader
    unit_of_work: UnitOfWork
    projection: InlineProjection
    clock: Clock
    new_id: NewId

    async def export(self, user_id: UserId, *, actor: Actor) -> PersonalData:
        """Everything that is kept of oneself.

        Raises:
            NotPermitted: It is someone else's.
        """
        actor.ensure_self(user_id)
        records, achievements = await both(self.records.records(user_id), self.projections.achievements(user_id))
        if records is None:
            raise UserNotFound("No user has this id.")
        history = await self.projections.history(user_id, 1, achievements.seq)
        return PersonalData(records, achievements, tuple(reversed(history)))

    async def erase(self, user_id: UserId, *, actor: Actor) -> None:
        """Removes all that is personal from both stores; the ledger and the log keep sums of a pseudonym.

        PostgreSQL forgets in one transaction. The event that says so removes the rest from MongoDB, at once or, when
        that is away, as soon as it is back; the tombstone that it leaves keeps late projections out.

        Raises:
            NotPermitted: It is someone else's, and the actor is not an administrator.
            UserNotFound: An administrator asks about nobody.
        """
        if actor.role is not Role.ADMIN and actor.user_id != user_id:
            raise NotPermitted("Only the person themself or an administrator may do this.")
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            head = await work.log.lock(user_id)
            event = head.next_event(UserErased(), event_id=self.new_id(), now=now)
            await work.log.append(event)
            await work.erasure.erase(user_id, event.seq)
            await work.trail.add(actor.user_id, Action.USER_ERASED, f"user:{user_id}", now)
        await self.projection.attempt(user_id, event.seq)
