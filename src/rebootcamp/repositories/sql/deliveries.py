"""Deliveries and their queue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Delete,
    Integer,
    Interval,
    Row,
    Select,
    Table,
    Update,
    Uuid,
    and_,
    bindparam,
    case,
    column,
    delete,
    func,
    null,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate
from sqlalchemy.sql.selectable import NamedFromClause

from rebootcamp.domain.deliveries import Delivery, DeliveryState, TargetKind
from rebootcamp.domain.users import UserId
from rebootcamp.models.deliveries import DeliveryEntity, PendingDeliveryEntity
from rebootcamp.repositories.sql.batches import is_in, once
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.deliveries import DeliveryWrites, Leased, Note, Replay

MILLISECOND = timedelta(milliseconds=1)
_DELIVERIES = cast("Table", DeliveryEntity.__table__)
_QUEUE = cast("Table", PendingDeliveryEntity.__table__)
_IS_OVER = and_(_DELIVERIES.c.state != DeliveryState.PENDING.value, _DELIVERIES.c.payload.is_not(None))
"""The condition under which a delivery can be sent again."""


AT_ONCE = func.date_trunc("milliseconds", NOW)
"""The present, rounded down: the column holds milliseconds, and would round up to a moment that is not yet due."""


@dataclass(frozen=True, slots=True)
class SqlDeliveryWrites(DeliveryWrites):
    """Deliveries and their queue, in a transaction."""

    session: AsyncSession

    async def add(self, deliveries: Sequence[Delivery], *, again: bool = False) -> int:
        if not deliveries:
            return 0
        new = insert(DeliveryEntity)
        if again:
            replaced = {name: new.excluded[name] for name in ("state", "queued_at", "payload")}
            new = new.on_conflict_do_update(
                index_elements=["user_id", "id"], set_=replaced, where=DeliveryEntity.state != DeliveryState.PENDING
            )
        else:
            new = new.on_conflict_do_nothing()
        rows = await self.session.execute(
            new.returning(DeliveryEntity.user_id, DeliveryEntity.id), [_row_of(delivery) for delivery in deliveries]
        )
        queued = {(row.user_id, row.id) for row in rows}
        await self._open(
            {
                (one.user_id, one.lane): _lane_of(one)
                for one in sorted(deliveries, key=lambda delivery: delivery.place)
                if (one.user_id, one.id) in queued
            }
        )
        return len(queued)

    async def lease(self, room: Mapping[UUID, int], duration: timedelta) -> list[Leased]:
        if not room:
            return []
        parameters = {"targets": list(room), "room": list(room.values()), "duration": duration}
        taken = {(row.user_id, row.lane): row for row in await self.session.execute(_lease(), parameters)}
        if not taken:
            return []
        lanes = {"users": [user_id for user_id, _ in taken], "lanes": [lane for _, lane in taken]}
        first = {(row.user_id, row.lane): row for row in await self.session.execute(_first_of_lanes(), lanes)}
        if empty := [row for key, row in taken.items() if key not in first]:
            await self._close([(row.user_id, row.lane, row.last_place, row.available_at) for row in empty])
        return [
            Leased(delivery_of(row), taken[key].attempts, taken[key].available_at, row.queued_at)
            for key, row in first.items()
        ]

    async def note(self, notes: Sequence[Note]) -> None:
        if not notes:
            return
        connection = await self.session.connection()
        await connection.execute(_write_down(), [_attempt_of(note) for note in notes])
        postponed = [note for note in notes if note.state is DeliveryState.PENDING]
        if postponed:
            await connection.execute(
                _postpone(),
                [
                    {
                        "of": note.leased.delivery.user_id,
                        "its_lane": note.leased.delivery.lane,
                        "token": note.leased.leased_until,
                        "delay": note.retry_in,
                    }
                    for note in postponed
                ],
            )
        done = [note.leased for note in notes if note.state is not DeliveryState.PENDING]
        await self._close(
            [(one.delivery.user_id, one.delivery.lane, one.delivery.place, one.leased_until) for one in done]
        )

    async def _close(self, lanes: Sequence[tuple[UUID, UUID, int, object]]) -> None:
        """Deletes lanes that end at those places, and offers the others at once.

        The second statement needs a snapshot of its own: a delivery that was queued while the deletion waited for the
        lane keeps the lane, which then must be offered.
        """
        if not lanes:
            return
        users, ids, places, tokens = zip(*lanes, strict=True)
        parameters = {"users": list(users), "lanes": list(ids), "places": list(places), "tokens": list(tokens)}
        await self.session.execute(_end_lanes(), parameters)
        await self.session.execute(_offer_lanes(), parameters)

    async def send_again(self, target_id: UUID, delivery_id: UUID) -> bool:
        one = and_(_DELIVERIES.c.target_id == target_id, _DELIVERIES.c.id == delivery_id, _IS_OVER)
        return bool(await self._queue_again(one))

    async def replay(self, target_id: UUID, since: datetime, limit: int) -> Replay:
        rows = (
            await self.session.execute(
                select(_DELIVERIES.c.user_id, _DELIVERIES.c.id, _DELIVERIES.c.created_at)
                .where(_DELIVERIES.c.target_id == target_id, _DELIVERIES.c.created_at >= since, _IS_OVER)
                .order_by(_DELIVERIES.c.created_at)
                .fetch(limit, with_ties=True)
            )
        ).all()
        keys = [(row.user_id, row.id) for row in rows]
        chosen = and_(tuple_(_DELIVERIES.c.user_id, _DELIVERIES.c.id).in_(keys), _IS_OVER)
        queued = await self._queue_again(chosen) if keys else 0
        # All that were created in the last millisecond are among them, so the next replay can begin after it.
        return Replay(queued, rows[-1].created_at + MILLISECOND if len(rows) >= limit else None)

    async def _queue_again(self, condition: ColumnElement[bool]) -> int:
        again = update(_DELIVERIES).where(condition).values(state=DeliveryState.PENDING, queued_at=NOW)
        columns = _DELIVERIES.c
        rows = (
            await self.session.execute(again.returning(columns.user_id, columns.lane, columns.target_id, columns.place))
        ).all()
        await self._open({(row.user_id, row.lane): _lane_of(row) for row in sorted(rows, key=lambda row: row.place)})
        return len(rows)

    async def _open(self, lanes: Mapping[tuple[UUID, UUID], Mapping[str, object]]) -> None:
        """Notes the lanes in the queue. All processes insert in the same order, so that none waits in a circle."""
        if lanes:
            await self.session.execute(_open_lanes(), [lanes[key] for key in sorted(lanes)])

    async def bring_forward(self, target_id: UUID) -> None:
        # A lease that another process holds is ended by this, too: at worst a message is sent twice, with the same id.
        due = update(_QUEUE).where(_QUEUE.c.target_id == target_id, _QUEUE.c.attempts > 0)
        await self.session.execute(due.values(available_at=NOW))

    async def remove_target(self, target_id: UUID) -> None:
        await self.session.execute(delete(_QUEUE).where(_QUEUE.c.target_id == target_id))
        await self.session.execute(delete(_DELIVERIES).where(_DELIVERIES.c.target_id == target_id))

    async def forget(self, older_than: timedelta, limit: int) -> int:
        old = (
            select(_DELIVERIES.c.user_id, _DELIVERIES.c.id)
            .where(_DELIVERIES.c.state != DeliveryState.PENDING, _DELIVERIES.c.created_at < NOW - older_than)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        forgotten = delete(_DELIVERIES).where(is_in(once(old), (_DELIVERIES.c.user_id, _DELIVERIES.c.id)))
        return len((await self.session.execute(forgotten.returning(_DELIVERIES.c.id))).all())


def _row_of(delivery: Delivery) -> dict[str, object]:
    return {
        "user_id": delivery.user_id,
        "id": delivery.id,
        "target_id": delivery.target_id,
        "kind": delivery.kind,
        "lane": delivery.lane,
        "place": delivery.place,
        "seq": delivery.seq,
        "type": delivery.type,
        "payload": delivery.payload,
        "is_secret": delivery.is_secret,
        "created_at": delivery.created_at,
        "queued_at": delivery.created_at,
        "expires_at": delivery.expires_at,
        "state": DeliveryState.PENDING,
        "attempts": 0,
    }


def _lane_of(last: Delivery | Row[Any]) -> dict[str, object]:
    """Returns the row of a lane in the queue whose last delivery is this one."""
    return {"user_id": last.user_id, "lane": last.lane, "target_id": last.target_id, "last_place": last.place}


def delivery_of(row: DeliveryEntity | Row[Any]) -> Delivery:
    """Returns the delivery of a row; its payload is empty if it was a secret that has been deleted."""
    return Delivery(
        UserId(row.user_id),
        row.id,
        row.target_id,
        TargetKind(row.kind),
        row.lane,
        row.place,
        row.type,
        row.payload or "",
        row.created_at,
        row.seq,
        row.is_secret,
        row.expires_at,
    )


def _attempt_of(note: Note) -> dict[str, object]:
    return {
        "of": note.leased.delivery.user_id,
        "its_id": note.leased.delivery.id,
        "new_state": note.state,
        "began": note.started_at,
        "took_ms": note.duration_ms,
        "its_status": note.attempt.status,
        "its_answer": _text(note.attempt.answer, 1000),
        "its_error": _text(note.attempt.error, 500),
    }


def _text(text: str | None, longest: int) -> str | None:
    """Returns the beginning of a text, without the character that PostgreSQL cannot store."""
    return text.replace("\0", "")[:longest] if text else None


@cache
def _open_lanes() -> Insert:
    """Built once, like the statements below."""
    lane = insert(_QUEUE).values(available_at=AT_ONCE, attempts=0)
    return lane.on_conflict_do_update(
        index_elements=["user_id", "lane"],
        set_={"last_place": func.greatest(_QUEUE.c.last_place, lane.excluded.last_place)},
    )


@cache
def _lease() -> ReturningUpdate[Any]:
    room = (
        func.unnest(bindparam("targets", type_=ARRAY(Uuid)), bindparam("room", type_=ARRAY(Integer)))
        .table_valued(column("target_id", Uuid), column("room", Integer), name="wanted")
        .render_derived()
    )
    due = (
        select(_QUEUE.c.user_id, _QUEUE.c.lane)
        .where(_QUEUE.c.target_id == room.c.target_id, _QUEUE.c.available_at <= NOW)
        .order_by(_QUEUE.c.available_at)
        .limit(room.c.room)
        .with_for_update(skip_locked=True)
        .lateral("due")
    )
    batch = select(due.c.user_id, due.c.lane).select_from(room.join(due, true()))
    return (
        update(_QUEUE)
        .where(is_in(once(batch), (_QUEUE.c.user_id, _QUEUE.c.lane)))
        .values(available_at=NOW + bindparam("duration", type_=Interval))
        .returning(_QUEUE.c.user_id, _QUEUE.c.lane, _QUEUE.c.attempts, _QUEUE.c.available_at, _QUEUE.c.last_place)
    )


@cache
def _first_of_lanes() -> Select[Any]:
    lanes = _array_rows("lanes_read", "users", "lanes")
    first = (
        select(_DELIVERIES)
        .where(
            _DELIVERIES.c.user_id == lanes.c.user_id,
            _DELIVERIES.c.lane == lanes.c.lane,
            _DELIVERIES.c.state == DeliveryState.PENDING.value,
        )
        .order_by(_DELIVERIES.c.place)
        .limit(1)
        .lateral("first")
    )
    return select(first).select_from(lanes.join(first, true()))


def _array_rows(name: str, users: str, lanes: str) -> NamedFromClause:
    return (
        func.unnest(bindparam(users, type_=ARRAY(Uuid)), bindparam(lanes, type_=ARRAY(Uuid)))
        .table_valued(column("user_id", Uuid), column("lane", Uuid), name=name)
        .render_derived()
    )


@cache
def _write_down() -> Update:
    state = bindparam("new_state", type_=_DELIVERIES.c.state.type)
    is_over = state != DeliveryState.PENDING.value
    began = bindparam("began", type_=_DELIVERIES.c.attempted_at.type)
    return (
        update(_DELIVERIES)
        .where(
            _DELIVERIES.c.user_id == bindparam("of", type_=Uuid),
            _DELIVERIES.c.id == bindparam("its_id", type_=Uuid),
            _DELIVERIES.c.state == DeliveryState.PENDING.value,
        )
        .values(
            state=state,
            attempts=_DELIVERIES.c.attempts + case((began.is_(None), 0), else_=1),
            attempted_at=func.coalesce(began, _DELIVERIES.c.attempted_at),
            duration_ms=bindparam("took_ms", type_=BigInteger),
            status=bindparam("its_status", type_=BigInteger),
            answer=bindparam("its_answer", type_=_DELIVERIES.c.answer.type),
            error=bindparam("its_error", type_=_DELIVERIES.c.error.type),
            payload=case((and_(is_over, _DELIVERIES.c.is_secret), null()), else_=_DELIVERIES.c.payload),
        )
    )


@cache
def _postpone() -> Update:
    return (
        update(_QUEUE)
        .where(
            _QUEUE.c.user_id == bindparam("of", type_=Uuid),
            _QUEUE.c.lane == bindparam("its_lane", type_=Uuid),
            _QUEUE.c.available_at == bindparam("token", type_=_QUEUE.c.available_at.type),
        )
        .values(available_at=NOW + bindparam("delay", type_=Interval), attempts=_QUEUE.c.attempts + 1)
    )


def _leased_lanes() -> NamedFromClause:
    """Returns the rows (user_id, lane, place, token) of the parameters of ``SqlDeliveryWrites._close``."""
    return (
        func.unnest(
            bindparam("users", type_=ARRAY(Uuid)),
            bindparam("lanes", type_=ARRAY(Uuid)),
            bindparam("places", type_=ARRAY(BigInteger)),
            bindparam("tokens", type_=ARRAY(_QUEUE.c.available_at.type)),
        )
        .table_valued(
            column("user_id", Uuid),
            column("lane", Uuid),
            column("place", BigInteger),
            column("token", _QUEUE.c.available_at.type),
            name="done",
        )
        .render_derived()
    )


@cache
def _end_lanes() -> Delete:
    done = _leased_lanes()
    return delete(_QUEUE).where(
        _QUEUE.c.user_id == done.c.user_id,
        _QUEUE.c.lane == done.c.lane,
        _QUEUE.c.available_at == done.c.token,
        _QUEUE.c.last_place <= done.c.place,
    )


@cache
def _offer_lanes() -> Update:
    done = _leased_lanes()
    return (
        update(_QUEUE)
        .where(
            _QUEUE.c.user_id == done.c.user_id,
            _QUEUE.c.lane == done.c.lane,
            _QUEUE.c.available_at == done.c.token,
        )
        .values(available_at=AT_ONCE, attempts=0)
    )
