"""Delivery positions: the last event of each user's log for which deliveries were queued."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import ARRAY, TIMESTAMP, BigInteger, Select, Uuid, any_, bindparam, column, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate

from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import LedgerEntryEntity, UserEventEntity, UserHeadEntity
from rebootcamp.models.deliveries import DeliveryPositionEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.deliveries import (
    DeliveryPosition,
    DeliveryPositions,
    DeliveryPositionWrites,
    Moved,
)
from rebootcamp.services.ports.events import Span


@dataclass(frozen=True, slots=True)
class SqlDeliveryPositions(DeliveryPositions):
    """Reads positions."""

    autocommit: AsyncEngine

    async def read(self, since: Mapping[UserId, datetime]) -> dict[UserId, DeliveryPosition]:
        """Reads the stored positions, and then the logs of users without one: Citus cannot join the two tables."""
        stored = select(DeliveryPositionEntity).where(
            DeliveryPositionEntity.user_id == any_(bindparam("users", list(since), type_=ARRAY(Uuid)))
        )
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(stored)).all()
        positions = {UserId(row.user_id): DeliveryPosition(row.seq, is_stored=True) for row in rows}
        new = {user_id: moment for user_id, moment in since.items() if user_id not in positions}
        if new:
            parameters = {"users": list(new), "moments": list(new.values())}
            async with one_statement(self.autocommit) as connection:
                starts = (await connection.execute(_starts(), parameters)).all()
            positions |= {UserId(row.user_id): DeliveryPosition(row.seq, is_stored=False) for row in starts}
        return positions

    async def points_credited(self, user_id: UserId, span: Span) -> int:
        query = select(func.coalesce(func.sum(LedgerEntryEntity.points), 0)).where(
            LedgerEntryEntity.user_id == user_id,
            LedgerEntryEntity.seq > span.after_seq,
            LedgerEntryEntity.seq <= span.last_seq,
        )
        async with one_statement(self.autocommit) as connection:
            return int(await connection.scalar(query) or 0)


@dataclass(frozen=True, slots=True)
class SqlDeliveryPositionWrites(DeliveryPositionWrites):
    """Moves positions, in a transaction."""

    session: AsyncSession

    async def move(self, moves: Sequence[Moved]) -> set[UserId]:
        """Moves them in two statements: one for the users who have a row, and one for the others.

        A user's erasure sets their position, and so does another process that queues the same events: both wait for
        this transaction, or this one waits for them and then finds another position.
        """
        moved: set[UUID] = set()
        stored = {move.user_id: (move.from_seq, move.to_seq) for move in moves if move.from_seq is not None}
        if stored:
            users = sorted(stored)
            parameters = {
                "users": users,
                "from_seqs": [stored[user_id][0] for user_id in users],
                "to_seqs": [stored[user_id][1] for user_id in users],
            }
            moved.update(row.user_id for row in await self.session.execute(_move(), parameters))
        new = {move.user_id: move.to_seq for move in moves if move.from_seq is None}
        if new:
            begin = insert(DeliveryPositionEntity).on_conflict_do_nothing().returning(DeliveryPositionEntity.user_id)
            rows = [{"user_id": user_id, "seq": new[user_id]} for user_id in sorted(new)]
            moved.update(row.user_id for row in await self.session.execute(begin, rows))
        return {UserId(user_id) for user_id in moved}


@cache
def _starts() -> Select[UUID, int]:
    """Built once, like the statement below."""
    wanted = (
        func.unnest(bindparam("users", type_=ARRAY(Uuid)), bindparam("moments", type_=ARRAY(TIMESTAMP(timezone=True))))
        .table_valued(column("user_id", Uuid), column("since", TIMESTAMP(timezone=True)), name="wanted")
        .render_derived()
    )
    # PostgreSQL reads backwards from the end of the log to find the maximum: the cost depends on the number of events
    # since then, not on the length of the log. Citus would refuse the same query written with a limit.
    start = (
        select(func.max(UserEventEntity.seq))
        .where(UserEventEntity.user_id == UserHeadEntity.user_id, UserEventEntity.recorded_at < wanted.c.since)
        .correlate(UserHeadEntity, wanted)
        .scalar_subquery()
    )
    return select(UserHeadEntity.user_id, func.coalesce(start, 0, type_=BigInteger).label("seq")).join(
        wanted, wanted.c.user_id == UserHeadEntity.user_id
    )


@cache
def _move() -> ReturningUpdate[UUID]:
    moves = (
        func.unnest(
            bindparam("users", type_=ARRAY(Uuid)),
            bindparam("from_seqs", type_=ARRAY(BigInteger)),
            bindparam("to_seqs", type_=ARRAY(BigInteger)),
        )
        .table_valued(
            column("user_id", Uuid), column("from_seq", BigInteger), column("to_seq", BigInteger), name="moves"
        )
        .render_derived()
    )
    return (
        update(DeliveryPositionEntity)
        .where(DeliveryPositionEntity.user_id == moves.c.user_id, DeliveryPositionEntity.seq == moves.c.from_seq)
        .values(seq=moves.c.to_seq)
        .returning(DeliveryPositionEntity.user_id)
    )
