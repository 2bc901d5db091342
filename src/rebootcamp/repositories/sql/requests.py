"""Requests that carried an ``Idempotency-Key``."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    Boolean,
    ColumnElement,
    Function,
    Row,
    Select,
    Text,
    and_,
    bindparam,
    delete,
    func,
    literal,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.errors import IdempotencyKeyReused, RequestInFlight
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import UserId
from rebootcamp.models.people import UserEntity
from rebootcamp.models.requests import IdempotencyKeyEntity
from rebootcamp.repositories.sql.batches import is_in, unlocked
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.repositories.sql.parameters import SEQ, USER_ID, inserting, parameter
from rebootcamp.services.idempotency import REMEMBERED_FOR
from rebootcamp.services.ports.requests import KeyedRequest, Remembered, RequestWrites

_KEYS = IdempotencyKeyEntity


@dataclass(frozen=True, slots=True)
class SqlRequestWrites(RequestWrites):
    """Remembers requests, in the transaction of the change that they ask for."""

    session: AsyncSession

    async def recall(self, user_id: UserId, request: KeyedRequest | None) -> Remembered | None:
        if request is None:
            return None
        # The row is not asked for first: a second insertion would wait for the first one's transaction. And the row is
        # read by a statement of its own, whose snapshot is taken once the lock is held.
        parameters = key_parameters(user_id, request)
        if not await self.session.scalar(_lock_key(), parameters):
            raise RequestInFlight("The first request with this key has not been answered yet.")
        row = (await self.session.execute(_recall(), parameters)).one_or_none()
        return None if row is None else remembered_of(row, request)

    async def remember(
        self, user_id: UserId, request: KeyedRequest | None, resource_id: str, seq: int | None = None
    ) -> None:
        """Keeps the outcome of the request, in place of an expired one with the same key."""
        if request is not None:
            parameters = key_parameters(user_id, request) | {"resource_id": resource_id, "seq": seq}
            await self.session.execute(_remember(), parameters)

    async def forget(self, limit: int) -> int:
        key = (IdempotencyKeyEntity.user_id, IdempotencyKeyEntity.route, IdempotencyKeyEntity.key)
        is_over = IdempotencyKeyEntity.created_at <= NOW - REMEMBERED_FOR
        oldest = unlocked(
            select(*key).where(is_over).order_by(IdempotencyKeyEntity.created_at).limit(limit),
            distributed=is_distributed(self.session),
        )
        deleted = await self.session.execute(
            delete(IdempotencyKeyEntity).where(is_over, is_in(oldest, key)).returning(IdempotencyKeyEntity.key)
        )
        return len(deleted.all())


def key_parameters(user_id: UserId, request: KeyedRequest) -> dict[str, object]:
    """Returns the parameters of ``key_lock``, ``is_remembered`` and ``remembering`` that the request itself gives."""
    return {
        "of": user_id,
        "route": request.route,
        "key": request.key,
        "locked_key": f"{user_id} {request.route} {request.key}",
        "body_hash": request.body_hash,
        "answered": request.status,
        "language": request.language,
    }


def key_lock() -> Function[bool]:
    """Takes the key's lock until the transaction ends; false if another transaction has it."""
    return func.pg_try_advisory_xact_lock(func.hashtextextended(bindparam("locked_key", type_=Text), 0), type_=Boolean)


def is_remembered() -> ColumnElement[bool]:
    """Tells whether a row of ``idempotency_keys`` is the key's, and has not expired."""
    return and_(
        _KEYS.user_id == USER_ID,
        _KEYS.route == parameter("route", _KEYS.route),
        _KEYS.key == parameter("key", _KEYS.key),
        _KEYS.created_at > NOW - REMEMBERED_FOR,
    )


def remembered_columns() -> tuple[ColumnElement[Any], ...]:
    """Returns the columns that ``remembered_of`` needs."""
    return (
        _KEYS.body_hash.label("key_body_hash"),
        _KEYS.resource_id.label("key_resource_id"),
        _KEYS.seq.label("key_seq"),
        _KEYS.language.label("key_language"),
    )


def remembered_of(row: Row[Any], request: KeyedRequest) -> Remembered:
    """Returns the remembered outcome of a row.

    Raises:
        IdempotencyKeyReused: The key belongs to a request with another path or body.
    """
    if row.key_body_hash != request.body_hash:
        raise IdempotencyKeyReused("A request with this key was carried out before, with another path or body.")
    return Remembered(row.key_resource_id, row.key_seq, Language(row.key_language) if row.key_language else None)


def remembering(condition: CTE | None = None) -> CTE:
    """Returns the part of a statement that remembers a request, in place of an expired one with the same key.

    Args:
        condition: A part of the statement that must return a row; None remembers in any case.
    """
    columns = {
        "user_id": USER_ID,
        "route": parameter("route", _KEYS.route),
        "key": parameter("key", _KEYS.key),
        "body_hash": parameter("body_hash", _KEYS.body_hash),
        "status": parameter("answered", _KEYS.status),
        "resource_id": parameter("resource_id", _KEYS.resource_id),
        "seq": SEQ,
        "created_at": NOW,
        "language": parameter("language", _KEYS.language),
    }
    added = inserting(_KEYS, columns, condition)
    outcome = {name: added.excluded[name] for name in columns if name not in ("user_id", "route", "key")}
    return added.on_conflict_do_update(index_elements=["user_id", "route", "key"], set_=outcome).cte("remembered")


@cache
def _lock_key() -> Select[bool]:
    """Takes the lock where the user's row is, as the statement of a submission does."""
    return select(key_lock()).where(UserEntity.id == USER_ID)


@cache
def _recall() -> Select[*tuple[Any, ...]]:
    return select(*remembered_columns()).where(is_remembered())


@cache
def _remember() -> Select[int]:
    # As the outermost statement, an insertion would take the parameters for columns.
    return select(literal(1)).add_cte(remembering())
