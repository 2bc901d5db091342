"""The event log of each user, and the queue of those whose projection may lag."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    TIMESTAMP,
    BigInteger,
    Integer,
    Interval,
    Row,
    Select,
    Table,
    Uuid,
    and_,
    bindparam,
    column,
    delete,
    func,
    literal,
    select,
    tuple_,
    update,
    values,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate

from rebootcamp.domain.completions import Completion
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.users import UserId, UserStatus
from rebootcamp.models.activity import PendingProjectionEntity, UserEventEntity, UserHeadEntity
from rebootcamp.models.people import UserEntity
from rebootcamp.repositories.event_codec import decode_event, encode_event
from rebootcamp.repositories.sql.batches import once
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.events import Events, UserLog
from rebootcamp.services.ports.queue import PendingProjection, PendingProjections, ProjectionQueue, Queue

INLINE_GRACE = timedelta(seconds=2)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""How long the relay leaves a fresh change to the request that made it."""
_QUEUE = cast("Table", PendingProjectionEntity.__table__)
_OPEN = insert(cast("Table", UserHeadEntity.__table__))


@dataclass(frozen=True, slots=True)
class SqlEvents(Events):
    """Reads logs."""

    autocommit: AsyncEngine

    async def event_ids(self, places: Mapping[UserId, int]) -> dict[UserId, UUID]:
        wanted = values(column("user_id", Uuid()), column("seq", BigInteger()), name="wanted").data(
            list(places.items())
        )
        query = select(UserEventEntity.user_id, UserEventEntity.event_id).join(
            wanted, and_(UserEventEntity.user_id == wanted.c.user_id, UserEventEntity.seq == wanted.c.seq)
        )
        async with one_statement(self.autocommit) as connection:
            return {UserId(row.user_id): row.event_id for row in await connection.execute(query)}

    async def after(self, user_id: UserId, seq: int, limit: int) -> list[RecordedEvent]:
        parameters = {"of": user_id, "last": seq, "most": limit}
        async with one_statement(self.autocommit) as connection:
            return [event_of(entity) for entity in await connection.execute(_after(), parameters)]


def event_of(entity: UserEventEntity | Row[Any]) -> RecordedEvent:
    """The event of a row."""
    return RecordedEvent(
        UserId(entity.user_id),
        entity.seq,
        entity.event_id,
        entity.recorded_at,
        entity.schema_version,
        decode_event(entity.body),
    )


@dataclass(frozen=True, slots=True)
class SqlQueue(ProjectionQueue):
    """Looks at the queue of projections."""

    autocommit: AsyncEngine

    async def queue(self, limit: int) -> Queue:
        counts = select(func.count(), func.count().filter(PendingProjectionEntity.attempts > 0)).select_from(_QUEUE)
        first = select(PendingProjectionEntity).order_by(PendingProjectionEntity.available_at).limit(limit)
        async with one_statement(self.autocommit) as connection:
            users, failing_users = (await connection.execute(counts)).one()
            sample = {UserId(entity.user_id): entity.seq for entity in await connection.execute(first)}
        # Between the two queries the queue may have grown.
        return Queue(max(users, len(sample)), failing_users, sample)

    async def oldest(self, seqs: Mapping[UserId, int]) -> datetime | None:
        event = tuple_(UserEventEntity.user_id, UserEventEntity.seq)
        query = select(func.min(UserEventEntity.recorded_at)).where(event.in_(seqs.items()))
        async with one_statement(self.autocommit) as connection:
            return await connection.scalar(query) if seqs else None


@dataclass(frozen=True, slots=True)
class SqlUserLog(UserLog):
    """Writes logs, in a transaction.

    Attributes:
        recorded: Every event that is added, in order.
    """

    session: AsyncSession
    recorded: list[RecordedEvent]

    async def open(self, user_id: UserId, now: datetime) -> None:
        await self.session.execute(_OPEN, {"user_id": user_id, "seq": 0, "last_event_id": None, "recorded_at": now})

    async def lock(self, user_id: UserId) -> Head:
        row = (await self.session.execute(_lock(), {"of": user_id})).one_or_none()
        if row is None:
            raise UserNotFound("No user has this id.")
        return Head(user_id, row.seq, row.recorded_at, row.time_zone)

    async def event(self, user_id: UserId, seq: int) -> RecordedEvent:
        return event_of(await self.session.get_one(UserEventEntity, (user_id, seq)))

    async def append(self, event: RecordedEvent) -> None:
        """Adds the next event, moves the head to it, and notes the user for projection, in one statement.

        A user who is noted already keeps their place in the queue, and their back-off.
        """
        parameters = {
            "of": event.user_id,
            "place": event.seq,
            "id": event.event_id,
            "moment": event.recorded_at,
            "version": event.schema_version,
            "content": encode_event(event.body),
            "grace": INLINE_GRACE,
        }
        await self.session.execute(_append(), parameters)
        self.recorded.append(event)

    async def last_event_about(self, completion: Completion) -> RecordedEvent:
        query = (
            select(UserEventEntity)
            .where(
                UserEventEntity.user_id == completion.user_id,
                UserEventEntity.body["completion_id"].astext == str(completion.id),
            )
            .order_by(UserEventEntity.seq.desc())
            .limit(1)
        )
        return event_of((await self.session.scalars(query)).one())


@cache
def _after() -> Select[UserEventEntity]:
    """Built once, as is all that every completion asks: to build a statement takes longer than to send it."""
    return (
        select(UserEventEntity)
        .where(UserEventEntity.user_id == bindparam("of"), UserEventEntity.seq > bindparam("last"))
        .order_by(UserEventEntity.seq)
        .limit(bindparam("most", type_=Integer))
    )


@cache
def _lock() -> Select[int, datetime, str]:
    # Whoever had to wait reads a row again only if it is locked too: the head alone would let someone through as
    # they were before the change that was waited for, an erased person among them.
    return (
        select(UserHeadEntity.seq, UserHeadEntity.recorded_at, UserEntity.time_zone)
        .join(UserEntity, UserEntity.id == UserHeadEntity.user_id)
        .where(UserHeadEntity.user_id == bindparam("of"), UserEntity.status != UserStatus.ERASED)
        .with_for_update(of=[UserHeadEntity, UserEntity], key_share=True)
    )


@cache
def _append() -> Select[int]:
    of, place, event_id = bindparam("of", type_=Uuid), bindparam("place", type_=BigInteger), bindparam("id", type_=Uuid)
    moment = bindparam("moment", type_=TIMESTAMP(timezone=True))
    body = insert(UserEventEntity).values(
        user_id=of,
        seq=place,
        event_id=event_id,
        recorded_at=moment,
        schema_version=bindparam("version"),
        body=bindparam("content"),
    )
    head = (
        update(UserHeadEntity)
        .where(UserHeadEntity.user_id == of)
        .values(seq=place, last_event_id=event_id, recorded_at=moment)
    )
    note = insert(PendingProjectionEntity).values(
        user_id=of, seq=place, available_at=NOW + bindparam("grace", type_=Interval), attempts=0
    )
    note = note.on_conflict_do_update(index_elements=["user_id"], set_={"seq": note.excluded.seq})
    # An insertion that the session carries out would take the parameters for columns.
    return select(literal(1)).add_cte(body.cte("event"), head.cte("head"), note.cte("note"))


@dataclass(frozen=True, slots=True)
class SqlPendingProjections(PendingProjections):
    """The queue, in a transaction."""

    session: AsyncSession

    async def lease(self, duration: timedelta, limit: int) -> list[PendingProjection]:
        rows = await self.session.execute(_lease(), {"duration": duration, "most": limit})
        return [PendingProjection(UserId(row.user_id), row.seq, row.attempts, row.erased) for row in rows]

    async def make_all_due(self) -> None:
        await self.session.execute(update(PendingProjectionEntity).values(available_at=LONG_AGO, attempts=0))

    async def settle(self, applied: Mapping[UserId, int]) -> None:
        if not applied:
            return
        connection = await self.session.connection()
        await connection.execute(
            delete(_QUEUE).where(_QUEUE.c.user_id == bindparam("of"), _QUEUE.c.seq <= bindparam("reached")),
            [{"of": user_id, "reached": seq} for user_id, seq in applied.items()],
        )
        of_the_others = _QUEUE.c.user_id.in_(applied)
        await connection.execute(update(_QUEUE).where(of_the_others).values(available_at=NOW, attempts=0))

    async def postpone(self, delays: Mapping[UserId, timedelta], *, failed: bool) -> None:
        if not delays:
            return
        connection = await self.session.connection()
        await connection.execute(
            update(_QUEUE)
            .where(_QUEUE.c.user_id == bindparam("of"))
            .values(available_at=NOW + bindparam("delay", type_=Interval), attempts=_QUEUE.c.attempts + int(failed)),
            [{"of": user_id, "delay": delay} for user_id, delay in delays.items()],
        )

    async def bring_forward(self, longest: timedelta) -> int:
        """Offers at once every user whose turn is further off than that; returns how many.

        None is, unless the database's own clock was ahead, as when another server takes over.
        """
        brought = update(_QUEUE).where(_QUEUE.c.available_at > NOW + longest).values(available_at=NOW)
        return len((await self.session.execute(brought.returning(_QUEUE.c.user_id))).all())


@cache
def _lease() -> ReturningUpdate[UUID, int, int, bool]:
    """Built once: it runs every second."""
    due = (
        select(PendingProjectionEntity.user_id)
        .where(PendingProjectionEntity.available_at <= NOW)
        .order_by(PendingProjectionEntity.available_at)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
    )
    return (
        update(PendingProjectionEntity)
        .where(PendingProjectionEntity.user_id.in_(once(due)))
        .values(available_at=NOW + bindparam("duration", type_=Interval))
        .returning(
            PendingProjectionEntity.user_id,
            PendingProjectionEntity.seq,
            PendingProjectionEntity.attempts,
            select(UserEntity.status == UserStatus.ERASED)
            .where(UserEntity.id == PendingProjectionEntity.user_id)
            .scalar_subquery()
            .label("erased"),
        )
    )
