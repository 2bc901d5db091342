"""The event log of each user, and the queue of those whose projection may lag."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CTE,
    BigInteger,
    Delete,
    Integer,
    Interval,
    Row,
    Select,
    Table,
    Update,
    Uuid,
    and_,
    any_,
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

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.errors import UserNotFound
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.users import UserId, UserStatus
from rebootcamp.models.activity import PendingProjectionEntity, UserEventEntity, UserHeadEntity
from rebootcamp.models.people import UserEntity
from rebootcamp.repositories.event_codec import decode_event, encode_event
from rebootcamp.repositories.sql.batches import is_in, unlocked
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.repositories.sql.parameters import RECORDED_AT, SEQ, USER_ID, if_any, inserting, parameter
from rebootcamp.services.ports.events import Events, Span, UserLog
from rebootcamp.services.ports.queue import PendingProjection, PendingProjections, ProjectionQueue, Queue

INLINE_GRACE = timedelta(seconds=2)
"""Time that the relay leaves a fresh change to the request that made it."""
LEASE_LOCK = 7_226_286
"""Key of the advisory lock of a relay that leases users on Citus; any constant would do."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_QUEUE = cast("Table", PendingProjectionEntity.__table__)
_OPEN = insert(cast("Table", UserHeadEntity.__table__))


@dataclass(frozen=True, slots=True)
class SqlEvents(Events):
    """Reads event logs."""

    autocommit: AsyncEngine

    async def event_ids(self, places: Mapping[UserId, int]) -> dict[UserId, UUID]:
        wanted = values(column("user_id", Uuid()), column("seq", BigInteger()), name="wanted").data(
            list(places.items())
        )
        query = select(UserEventEntity.user_id, UserEventEntity.event_id).join(
            wanted, and_(UserEventEntity.user_id == wanted.c.user_id, UserEventEntity.seq == wanted.c.seq)
        )
        query = query.where(UserEventEntity.user_id.in_(places))
        async with one_statement(self.autocommit) as connection:
            return {UserId(row.user_id): row.event_id for row in await connection.execute(query)}

    async def between(self, spans: Mapping[UserId, Span], limit: int) -> list[RecordedEvent]:
        parameters = {
            "users": list(spans),
            "after": [span.after_seq for span in spans.values()],
            "last": [span.last_seq for span in spans.values()],
            "most": limit,
        }
        if not spans:
            return []
        async with one_statement(self.autocommit) as connection:
            return [event_of(entity) for entity in await connection.execute(_between(), parameters)]

    async def after(self, user_id: UserId, seq: int, limit: int) -> list[RecordedEvent]:
        parameters = {"of": user_id, "last": seq, "most": limit}
        async with one_statement(self.autocommit) as connection:
            return [event_of(entity) for entity in await connection.execute(_after(), parameters)]


def event_of(entity: UserEventEntity | Row[Any]) -> RecordedEvent:
    """Returns the event of a row of ``user_events``."""
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
    """Reads the queue of projections."""

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
        query = select(func.min(UserEventEntity.recorded_at)).where(
            event.in_(seqs.items()), UserEventEntity.user_id.in_(seqs)
        )
        async with one_statement(self.autocommit) as connection:
            return await connection.scalar(query) if seqs else None


@dataclass(frozen=True, slots=True)
class SqlUserLog(UserLog):
    """Writes event logs, in a transaction.

    Attributes:
        recorded: Every event that the transaction has appended, in order.
    """

    session: AsyncSession
    recorded: list[RecordedEvent]

    async def open(self, user_id: UserId, now: datetime) -> None:
        await self.session.execute(_OPEN, {"user_id": user_id, "seq": 0, "last_event_id": None, "recorded_at": now})

    async def lock(self, user_id: UserId) -> Head:
        row = (await self.session.execute(_lock(), {"of": user_id})).one_or_none()
        if row is None:
            raise UserNotFound("No user has this id.")
        return Head(user_id, row.seq, row.recorded_at, row.time_zone, row.last_event_id)

    async def event(self, user_id: UserId, seq: int) -> RecordedEvent:
        return event_of(await self.session.get_one(UserEventEntity, (user_id, seq)))

    async def append(self, event: RecordedEvent) -> None:
        """Appends the next event, moves the head to it, and notes the user for projection, in one statement.

        A user who is noted already keeps their place in the queue, and their back-off.
        """
        await self.session.execute(_append(), event_parameters(event))
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
    """Built once: to build a statement takes longer than to send it."""
    return (
        select(UserEventEntity)
        .where(UserEventEntity.user_id == bindparam("of"), UserEventEntity.seq > bindparam("last"))
        .order_by(UserEventEntity.seq)
        .limit(bindparam("most", type_=Integer))
    )


@cache
def _between() -> Select[UserEventEntity]:
    """Built once, like the statement above."""
    spans = (
        func.unnest(
            bindparam("users", type_=ARRAY(Uuid)),
            bindparam("after", type_=ARRAY(BigInteger)),
            bindparam("last", type_=ARRAY(BigInteger)),
        )
        .table_valued(
            column("user_id", Uuid), column("after_seq", BigInteger), column("last_seq", BigInteger), name="span"
        )
        .render_derived()
    )
    return (
        select(UserEventEntity)
        .join(spans, UserEventEntity.user_id == spans.c.user_id)
        .where(UserEventEntity.seq > spans.c.after_seq, UserEventEntity.seq <= spans.c.last_seq)
        .order_by(UserEventEntity.user_id, UserEventEntity.seq)
        .limit(bindparam("most", type_=Integer))
    )


@cache
def _lock() -> Select[int, UUID | None, datetime, str]:
    # A statement that waited for a lock reads only the locked rows again. With the head alone locked, it would see the
    # user as they were before the change that it waited for, and let an erased user pass.
    return (
        select(UserHeadEntity.seq, UserHeadEntity.last_event_id, UserHeadEntity.recorded_at, UserEntity.time_zone)
        .join(UserEntity, UserEntity.id == UserHeadEntity.user_id)
        .where(UserHeadEntity.user_id == bindparam("of"), UserEntity.status != UserStatus.ERASED)
        .with_for_update(of=[UserHeadEntity, UserEntity], key_share=True)
    )


@cache
def _append() -> Select[int]:
    # As the outermost statement, an insertion would take the parameters for columns.
    return select(literal(1)).add_cte(*appending())


def event_parameters(event: RecordedEvent) -> dict[str, object]:
    """Returns the parameters of ``appending``."""
    return {
        "of": event.user_id,
        "seq": event.seq,
        "event_id": event.event_id,
        "recorded_at": event.recorded_at,
        "schema_version": event.schema_version,
        "body": encode_event(event.body),
    }


def appending(condition: CTE | None = None) -> tuple[CTE, ...]:
    """Returns the parts of a statement that append an event, move the head to it and note the user for projection.

    Args:
        condition: A part of the statement that must return a row; None appends in any case.
    """
    event_id = parameter("event_id", UserEventEntity.event_id)
    content = {
        "user_id": USER_ID,
        "seq": SEQ,
        "event_id": event_id,
        "recorded_at": RECORDED_AT,
        "schema_version": parameter("schema_version", UserEventEntity.schema_version),
        "body": parameter("body", UserEventEntity.body),
    }
    event = inserting(UserEventEntity, content, condition)
    head = (
        update(UserHeadEntity)
        .where(UserHeadEntity.user_id == USER_ID, if_any(condition))
        .values(seq=SEQ, last_event_id=event_id, recorded_at=RECORDED_AT)
    )
    due = {
        "user_id": USER_ID,
        "seq": SEQ,
        "available_at": NOW + literal(INLINE_GRACE, Interval),
        "attempts": literal(0),
    }
    note = inserting(PendingProjectionEntity, due, condition)
    note = note.on_conflict_do_update(index_elements=["user_id"], set_={"seq": note.excluded.seq})
    return event.cte("event"), head.cte("head"), note.cte("note")


@dataclass(frozen=True, slots=True)
class SqlPendingProjections(PendingProjections):
    """The queue, in a transaction."""

    session: AsyncSession

    async def lease(self, duration: timedelta, limit: int) -> list[PendingProjection]:
        distributed = is_distributed(self.session)
        if distributed:
            # Citus cannot skip rows that another relay has locked. A relay that waited for them would find none of its
            # batch still due, and leave the rest. So relays take batches one after another.
            await self.session.execute(select(func.pg_advisory_xact_lock(LEASE_LOCK)))
        statement = _lease(distributed=distributed)
        rows = await self.session.execute(statement, {"duration": duration, "most": limit})
        return [PendingProjection(UserId(row.user_id), row.seq, row.attempts, row.erased) for row in rows]

    async def make_all_due(self) -> None:
        await self.session.execute(update(PendingProjectionEntity).values(available_at=LONG_AGO, attempts=0))

    async def settle(self, applied: Mapping[UserId, int]) -> None:
        """Deletes the users whose document has reached all that was noted, and offers the others again at once.

        Two statements for the whole batch. The second one needs a snapshot of its own: an event that was recorded while
        the deletion waited for its row keeps that row, which then must be offered.
        """
        if not applied:
            return
        await self.session.execute(_settle(), {"users": list(applied), "seqs": list(applied.values())})
        await self.session.execute(_offer(), {"users": list(applied)})

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

        A turn is that far off only if the database's clock was ahead, as when another server takes over.
        """
        brought = update(_QUEUE).where(_QUEUE.c.available_at > NOW + longest).values(available_at=NOW)
        return len((await self.session.execute(brought.returning(_QUEUE.c.user_id))).all())


@cache
def _settle() -> Delete:
    """Built once: it runs every second."""
    users, seqs = bindparam("users", type_=ARRAY(Uuid)), bindparam("seqs", type_=ARRAY(BigInteger))
    pairs = func.unnest(users, seqs).table_valued(column("user_id", Uuid), column("seq", BigInteger), name="applied")
    applied = pairs.render_derived()
    is_of_batch = _QUEUE.c.user_id == any_(users)
    return delete(_QUEUE).where(is_of_batch, _QUEUE.c.user_id == applied.c.user_id, _QUEUE.c.seq <= applied.c.seq)


@cache
def _offer() -> Update:
    """Built once: it runs every second."""
    is_of_batch = _QUEUE.c.user_id == any_(bindparam("users", type_=ARRAY(Uuid)))
    return update(_QUEUE).where(is_of_batch).values(available_at=NOW, attempts=0)


@cache
def _lease(*, distributed: bool) -> ReturningUpdate[UUID, int, int, bool]:
    """Built once: it runs every second."""
    is_due = PendingProjectionEntity.available_at <= NOW
    due = (
        select(PendingProjectionEntity.user_id)
        .where(is_due)
        .order_by(PendingProjectionEntity.available_at)
        .limit(bindparam("most", type_=Integer))
    )
    chosen = unlocked(due, distributed=distributed)
    return (
        update(PendingProjectionEntity)
        .where(
            is_due, is_in(chosen, (PendingProjectionEntity.user_id,)), UserEntity.id == PendingProjectionEntity.user_id
        )
        .values(available_at=NOW + bindparam("duration", type_=Interval))
        .returning(
            PendingProjectionEntity.user_id,
            PendingProjectionEntity.seq,
            PendingProjectionEntity.attempts,
            (UserEntity.status == UserStatus.ERASED).label("erased"),
        )
    )
