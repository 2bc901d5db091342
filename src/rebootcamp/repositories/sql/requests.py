"""Requests that carried an ``Idempotency-Key``."""

from dataclasses import dataclass

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.errors import IdempotencyKeyReused, RequestInFlight
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.models.requests import IdempotencyKeyEntity
from rebootcamp.repositories.sql.batches import once
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.idempotency import REMEMBERED_FOR
from rebootcamp.services.ports.requests import KeyedRequest, Remembered, RequestWrites


@dataclass(frozen=True, slots=True)
class SqlRequestWrites(RequestWrites):
    """Remembers requests, in the transaction of the change that they ask for."""

    session: AsyncSession

    async def recall(self, user_id: UserId, request: KeyedRequest | None) -> Remembered | None:
        if request is None:
            return None
        # Asking for the row first would not do: a second insert waits for the first one's transaction. And the row is
        # read by a statement of its own, whose snapshot is taken once the lock is held.
        lock = func.hashtextextended(f"{user_id} {request.route} {request.key}", 0)
        if not await self.session.scalar(select(func.pg_try_advisory_xact_lock(lock))):
            raise RequestInFlight("The first request with this key has not been answered yet.")
        query = select(IdempotencyKeyEntity).where(
            IdempotencyKeyEntity.user_id == user_id,
            IdempotencyKeyEntity.route == request.route,
            IdempotencyKeyEntity.key == request.key,
            IdempotencyKeyEntity.created_at > NOW - REMEMBERED_FOR,
        )
        row = (await self.session.scalars(query)).one_or_none()
        if row is None:
            return None
        if row.body_hash != request.body_hash:
            raise IdempotencyKeyReused("A request with this key was carried out before, with another path or body.")
        language = Language(row.language) if row.language else None
        return Remembered(row.resource_id, row.seq, language)

    async def remember(
        self, user_id: UserId, request: KeyedRequest | None, resource_id: str, seq: int | None = None
    ) -> None:
        """Keeps what came of the request, in place of an expired one with the same key."""
        if request is None:
            return
        outcome = {
            "body_hash": request.body_hash,
            "status": request.status,
            "resource_id": resource_id,
            "seq": seq,
            "created_at": NOW,
            "language": request.language,
        }
        statement = insert(IdempotencyKeyEntity).values(
            user_id=user_id, route=request.route, key=request.key, **outcome
        )
        await self.session.execute(
            statement.on_conflict_do_update(index_elements=["user_id", "route", "key"], set_=outcome)
        )

    async def forget(self, limit: int) -> int:
        key = (IdempotencyKeyEntity.user_id, IdempotencyKeyEntity.route, IdempotencyKeyEntity.key)
        oldest = (
            select(*key)
            .where(IdempotencyKeyEntity.created_at <= NOW - REMEMBERED_FOR)
            .order_by(IdempotencyKeyEntity.created_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(
            delete(IdempotencyKeyEntity).where(tuple_(*key).in_(once(oldest))).returning(IdempotencyKeyEntity.key)
        )
        return len(deleted.all())
