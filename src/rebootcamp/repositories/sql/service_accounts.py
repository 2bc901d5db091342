"""Service accounts and their keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Row, Select, Text, and_, any_, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.notations import rfc3339
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.service_accounts import Scope, ServiceAccount, ServiceAccountId, ServiceKey
from rebootcamp.models.service_accounts import (
    ExternalIdEntity,
    ExternalIdInvitationEntity,
    ServiceAccountEntity,
    ServiceKeyEntity,
)
from rebootcamp.repositories.sql.batches import once
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.coalescing import Coalescing, CoalescingReader
from rebootcamp.services.deadlines import waiting_for
from rebootcamp.services.ports.service_accounts import IssuedKey, ServiceAccounts, ServiceAccountWrites, StoredKey

NOTED_FOR = timedelta(minutes=1)
"""The precision of the last use: a key that is used all the time costs one update a minute."""
_KEYS = ServiceKeyEntity
_ACCOUNTS = ServiceAccountEntity


@dataclass(frozen=True, slots=True)
class SqlServiceAccounts(ServiceAccounts):
    """Reads service accounts. Keys are read for many requests in one statement."""

    autocommit: AsyncEngine
    coalescing: Coalescing
    _live_keys: CoalescingReader[str, StoredKey] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_live_keys", self.coalescing.reader(self._fetch_live_keys))

    async def account(self, account_id: ServiceAccountId) -> ServiceAccount | None:
        query = select(*_account_columns()).where(_ACCOUNTS.id == account_id)
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else _account_of(row)

    async def accounts(self, page: PageRequest) -> Page[ServiceAccount]:
        query = select(*_account_columns()).order_by(_ACCOUNTS.id).limit(page.limit + 1)
        if page.after:
            query = query.where(_ACCOUNTS.id > UUID(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            found = [_account_of(row) for row in await connection.execute(query)]
        return Page.of(found, page.limit, lambda account: (str(account.id),))

    async def keys(self, account_id: ServiceAccountId | None, page: PageRequest) -> Page[ServiceKey]:
        query = select(_KEYS).order_by(_KEYS.created_at.desc(), _KEYS.id.desc()).limit(page.limit + 1)
        if account_id is not None:
            query = query.where(_KEYS.service_account_id == account_id)
        if page.after:
            created_at, key_id = datetime.fromisoformat(page.after[0]), page.after[1]
            query = query.where(
                or_(_KEYS.created_at < created_at, and_(_KEYS.created_at == created_at, _KEYS.id < key_id))
            )
        async with one_statement(self.autocommit) as connection:
            found = [_key_of(row) for row in await connection.execute(query)]
        return Page.of(found, page.limit, lambda key: (rfc3339(key.created_at), key.id))

    async def live_key(self, key_id: str) -> StoredKey | None:
        with waiting_for("postgresql"):
            return await self._live_keys.read(key_id)

    async def _fetch_live_keys(self, key_ids: Sequence[str]) -> Mapping[str, StoredKey]:
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(_select_live_keys(), {"key_ids": key_ids})).all()
        return {
            row.id: StoredKey(_key_of(row), _account_of(row), row.secret_hash, use_is_noted=row.use_is_noted)
            for row in rows
        }

    async def note_use(self, key_id: str) -> None:
        statement = update(_KEYS).where(_KEYS.id == key_id, ~_use_is_noted()).values(last_used_at=NOW)
        async with one_statement(self.autocommit) as connection:
            await connection.execute(statement)


@dataclass(frozen=True, slots=True)
class SqlServiceAccountWrites(ServiceAccountWrites):
    """Changes service accounts, in a transaction."""

    session: AsyncSession

    async def add(self, account: ServiceAccount) -> bool:
        statement = (
            insert(_ACCOUNTS)
            .values(id=account.id, name=account.name, scopes=sorted(account.scopes), created_at=account.created_at)
            .on_conflict_do_nothing(index_elements=["name"])
            .returning(_ACCOUNTS.id)
        )
        return (await self.session.execute(statement)).one_or_none() is not None

    async def lock(self, account_id: ServiceAccountId) -> ServiceAccount | None:
        query = select(*_account_columns()).where(_ACCOUNTS.id == account_id).with_for_update()
        row = (await self.session.execute(query)).one_or_none()
        return None if row is None else _account_of(row)

    async def update(self, account: ServiceAccount) -> bool:
        statement = (
            update(_ACCOUNTS).where(_ACCOUNTS.id == account.id).values(name=account.name, scopes=sorted(account.scopes))
        )
        try:
            async with self.session.begin_nested():
                await self.session.execute(statement)
        except IntegrityError:
            return False
        return True

    async def remove(self, account_id: ServiceAccountId) -> None:
        for entity in (ServiceKeyEntity, ExternalIdEntity, ExternalIdInvitationEntity):
            await self.session.execute(delete(entity).where(entity.service_account_id == account_id))
        await self.session.execute(delete(_ACCOUNTS).where(_ACCOUNTS.id == account_id))

    async def live_key_count(self, account_id: ServiceAccountId) -> int:
        query = select(func.count()).where(_KEYS.service_account_id == account_id, _is_live())
        return int((await self.session.execute(query)).scalar_one())

    async def add_key(self, account_id: ServiceAccountId, key: IssuedKey, lifetime: timedelta) -> ServiceKey:
        statement = (
            insert(_KEYS)
            .values(
                id=key.id,
                service_account_id=account_id,
                secret_hash=key.secret_hash,
                created_at=NOW,
                expires_at=NOW + lifetime,
            )
            .returning(_KEYS.created_at, _KEYS.expires_at)
        )
        row = (await self.session.execute(statement)).one()
        return ServiceKey(key.id, account_id, row.created_at, row.expires_at, revoked_at=None, last_used_at=None)

    async def shorten_key(self, account_id: ServiceAccountId, key_id: str, overlap: timedelta) -> bool:
        return await self._changed(
            _of(account_id, key_id), _is_live(), expires_at=func.least(_KEYS.expires_at, NOW + overlap)
        )

    async def revoke_key(self, account_id: ServiceAccountId, key_id: str) -> bool:
        # The least of null and a moment is the moment; Citus refuses ``coalesce`` of a column and the time.
        return await self._changed(_of(account_id, key_id), revoked_at=func.least(_KEYS.revoked_at, NOW))

    async def _changed(self, *conditions: ColumnElement[bool], **values: ColumnElement[Any]) -> bool:
        statement = update(_KEYS).where(*conditions).values(**values).returning(_KEYS.id)
        statement = statement.execution_options(synchronize_session=False)
        return (await self.session.execute(statement)).one_or_none() is not None

    async def has_key(self, account_id: ServiceAccountId, key_id: str) -> bool:
        return (await self.session.execute(select(_KEYS.id).where(_of(account_id, key_id)))).one_or_none() is not None

    async def forget_keys(self, kept_for: timedelta, limit: int) -> int:
        ended = func.least(_KEYS.expires_at, _KEYS.revoked_at)
        old = select(_KEYS.id).where(ended <= NOW - kept_for).limit(limit).with_for_update(skip_locked=True)
        deleted = await self.session.execute(delete(_KEYS).where(_KEYS.id.in_(select(once(old)))).returning(_KEYS.id))
        return len(deleted.all())


def _of(account_id: ServiceAccountId, key_id: str) -> ColumnElement[bool]:
    return and_(_KEYS.service_account_id == account_id, _KEYS.id == key_id)


def _is_live() -> ColumnElement[bool]:
    return and_(_KEYS.revoked_at.is_(None), _KEYS.expires_at > NOW)


def _use_is_noted() -> ColumnElement[bool]:
    return and_(_KEYS.last_used_at.is_not(None), _KEYS.last_used_at > NOW - NOTED_FOR)


@cache
def _select_live_keys() -> Select[*tuple[Any, ...]]:
    """Returns the query for live keys, built only once, since every request with a key runs it."""
    return (
        select(_KEYS, *_account_columns(), _use_is_noted().label("use_is_noted"))
        .join(_ACCOUNTS, _ACCOUNTS.id == _KEYS.service_account_id)
        .where(_KEYS.id == any_(bindparam("key_ids", type_=ARRAY(Text))), _is_live())
    )


def _account_columns() -> tuple[ColumnElement[Any], ...]:
    return (
        _ACCOUNTS.id.label("account_id"),
        _ACCOUNTS.name.label("account_name"),
        _ACCOUNTS.scopes.label("account_scopes"),
        _ACCOUNTS.created_at.label("account_created_at"),
    )


def _account_of(row: Row[Any]) -> ServiceAccount:
    scopes = frozenset(Scope(scope) for scope in row.account_scopes)
    return ServiceAccount(ServiceAccountId(row.account_id), row.account_name, scopes, row.account_created_at)


def _key_of(row: Row[Any]) -> ServiceKey:
    account_id = ServiceAccountId(row.service_account_id)
    return ServiceKey(row.id, account_id, row.created_at, row.expires_at, row.revoked_at, row.last_used_at)
