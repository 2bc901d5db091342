"""Export and erasure of a user's personal data."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import BadgeDecision
from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.errors import NotPermitted, Overloaded, UserNotFound
from rebootcamp.domain.events import RecordedEvent, UserErased
from rebootcamp.domain.privacy import LedgerEntry, LoginSession, Records, RememberedRequest
from rebootcamp.domain.trail import Act, Action
from rebootcamp.domain.users import Actor, Role, UserId
from rebootcamp.domain.webhooks import DeliveryRecord
from rebootcamp.services.concurrency import both
from rebootcamp.services.ports.environment import Clock, NewId
from rebootcamp.services.ports.history import History
from rebootcamp.services.ports.projections import Projections
from rebootcamp.services.ports.records import RecordsReader
from rebootcamp.services.ports.work import UnitOfWork
from rebootcamp.services.projector import InlineProjection

BATCH = 200
"""Rows or documents that an export reads at once."""


@dataclass(frozen=True, slots=True)
class PersonalData:
    """All personal data of a user, from both stores. Data that grows with use is read while it is being written out.

    It is not a snapshot: log, ledger and history end at the position they had at the start, and the rest is read as it
    is at that moment.
    """

    records: Records
    achievements: Achievements
    sessions: AsyncIterator[Sequence[LoginSession]]
    completions: AsyncIterator[Sequence[Completion]]
    ledger: AsyncIterator[Sequence[LedgerEntry]]
    log: AsyncIterator[Sequence[RecordedEvent]]
    decisions: AsyncIterator[Sequence[BadgeDecision]]
    requests: AsyncIterator[Sequence[RememberedRequest]]
    deliveries: AsyncIterator[Sequence[DeliveryRecord]]
    acts: AsyncIterator[Sequence[Act]]
    history: AsyncIterator[Sequence[RecordedEvent]]


@dataclass(frozen=True, slots=True)
class PrivacyService:
    """Exports and erases personal data.

    Attributes:
        export_limit: Maximum number of concurrent exports in this process. Each user may have only one.
        export_deadline_s: Maximum duration of an export, in seconds.
    """

    records: RecordsReader
    projections: Projections
    history: History
    unit_of_work: UnitOfWork
    projection: InlineProjection
    clock: Clock
    new_id: NewId
    export_limit: int = 4
    export_deadline_s: float = 120.0
    _exporting: set[UserId] = field(default_factory=set, init=False)

    @asynccontextmanager
    async def exporting(self, user_id: UserId, *, actor: Actor) -> AsyncIterator[PersonalData]:
        """Opens an export of the actor's own data.

        Raises:
            NotPermitted: The data is not the actor's own.
            Overloaded: Too many exports are running, or the actor has one running.
            StoreUnavailable: Either store did not answer in time; reading a batch can raise it, too.
        """
        actor.ensure_self(user_id)
        if user_id in self._exporting or len(self._exporting) >= self.export_limit:
            raise Overloaded("Too many exports are running. Try again in a moment.")
        self._exporting.add(user_id)
        try:
            yield await self._begin(user_id)
        finally:
            self._exporting.discard(user_id)

    async def _begin(self, user_id: UserId) -> PersonalData:
        records, achievements = await both(self.records.records(user_id), self.projections.achievements(user_id))
        if records is None:
            raise UserNotFound("No user has this id.")
        return PersonalData(
            records=records,
            achievements=achievements,
            sessions=self.records.logins(user_id),
            completions=self.records.completions(user_id),
            ledger=self.records.ledger(user_id, records.last_seq),
            log=self.records.log(user_id, records.last_seq),
            decisions=self.records.decisions(user_id),
            requests=self.records.requests(user_id),
            deliveries=self.records.deliveries(user_id),
            acts=self.records.acts(user_id),
            history=self._history(user_id, achievements.seq),
        )

    async def _history(self, user_id: UserId, last_seq: int) -> AsyncIterator[Sequence[RecordedEvent]]:
        for first in range(1, last_seq + 1, BATCH):
            entries = await self.history.history(user_id, first, min(first + BATCH - 1, last_seq))
            yield entries[::-1]

    async def erase(self, user_id: UserId, *, actor: Actor) -> None:
        """Erases all personal data from both stores. The ledger and the log keep figures under a pseudonymous id.

        PostgreSQL erases in one transaction. The projection of the erasure event then removes the rest from MongoDB, at
        once or as soon as MongoDB is available again. It leaves a tombstone, which keeps late projections out.

        Raises:
            NotPermitted: The account is not the actor's own, and the actor is not an administrator.
            UserNotFound: The user does not exist; only administrators are told so.
        """
        if actor.role is not Role.ADMIN and actor.user_id != user_id:
            raise NotPermitted("Only the user or an administrator may erase this account.")
        now = whole_milliseconds(self.clock.now())
        async with self.unit_of_work(turn_of=user_id) as work:
            head = await work.log.lock(user_id)
            event = head.next_event(UserErased(), event_id=self.new_id(), now=now)
            await work.log.append(event)
            await work.erasure.erase(user_id, event.seq)
            await work.trail.add(actor.user_id, Action.USER_ERASED, f"user:{user_id}", now)
        await self.projection.attempt(user_id, event.seq)
