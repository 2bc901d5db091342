"""The ids by which service accounts know users, and the invitations to take one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Row, Select, Text, Uuid, any_, bindparam, delete, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.service_accounts import ExternalIdentity, ServiceAccountId
from rebootcamp.domain.users import UserId
from rebootcamp.models.service_accounts import ExternalIdEntity, ExternalIdInvitationEntity, ServiceAccountEntity
from rebootcamp.repositories.sql.batches import once
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.coalescing import Coalescing, CoalescingReader
from rebootcamp.services.deadlines import waiting_for
from rebootcamp.services.ports.service_accounts import ExternalIds, ExternalIdWrites

_IDS = ExternalIdEntity
_INVITATIONS = ExternalIdInvitationEntity
_COLUMNS = (_IDS.service_account_id, _IDS.external_id, _IDS.user_id, _IDS.mapped_at)
Key = tuple[ServiceAccountId, str]


@dataclass(frozen=True, slots=True)
class SqlExternalIds(ExternalIds):
    """Reads external ids. Users are looked up for many requests in one statement."""

    autocommit: AsyncEngine
    coalescing: Coalescing
    _users: CoalescingReader[Key, UserId] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_users", self.coalescing.reader(self._fetch_users))

    async def user_id(self, account_id: ServiceAccountId, external_id: str) -> UserId | None:
        with waiting_for("postgresql"):
            return await self._users.read((account_id, external_id))

    async def user_ids(self, account_id: ServiceAccountId, external_ids: Collection[str]) -> Mapping[str, UserId]:
        found = await self._fetch_users([(account_id, external_id) for external_id in external_ids])
        return {external_id: user_id for (_, external_id), user_id in found.items()}

    async def _fetch_users(self, asked: Sequence[Key]) -> Mapping[Key, UserId]:
        account_ids, external_ids = zip(*asked, strict=True)
        parameters = {"account_ids": list(set(account_ids)), "external_ids": list(set(external_ids))}
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(_select_users(), parameters)).all()
        return {
            (ServiceAccountId(account_id), external_id): UserId(user_id) for account_id, external_id, user_id in rows
        }

    async def of_account(self, account_id: ServiceAccountId, page: PageRequest) -> Page[ExternalIdentity]:
        query = _identities().where(_IDS.service_account_id == account_id).order_by(_IDS.external_id)
        if page.after:
            query = query.where(_IDS.external_id > page.after[0])
        return Page.of(
            await self._found(query.limit(page.limit + 1)), page.limit, lambda identity: (identity.external_id,)
        )

    async def of_user(self, user_id: UserId, page: PageRequest) -> Page[ExternalIdentity]:
        order = (_IDS.service_account_id, _IDS.external_id)
        query = _identities().where(_IDS.user_id == user_id).order_by(*order)
        if page.after:
            query = query.where(tuple_(*order) > tuple_(UUID(page.after[0]), page.after[1]))
        return Page.of(
            await self._found(query.limit(page.limit + 1)),
            page.limit,
            lambda identity: (str(identity.account_id), identity.external_id),
        )

    async def _found(self, query: Select[*tuple[Any, ...]]) -> list[ExternalIdentity]:
        async with one_statement(self.autocommit) as connection:
            return [identity_of(row) for row in await connection.execute(query)]


@cache
def _select_users() -> Select[UUID, str, UUID]:
    """Selects the users of the given ids; a pair that was not asked for may be among them."""
    return select(_IDS.service_account_id, _IDS.external_id, _IDS.user_id).where(
        _IDS.service_account_id == any_(bindparam("account_ids", type_=ARRAY(Uuid))),
        _IDS.external_id == any_(bindparam("external_ids", type_=ARRAY(Text))),
    )


def _identities() -> Select[*tuple[Any, ...]]:
    account = ServiceAccountEntity
    return select(*_COLUMNS, account.name).join(account, account.id == _IDS.service_account_id)


def identities_of(user_id: UserId) -> Select[*tuple[Any, ...]]:
    """Selects all external ids of a user, as ``identity_of`` reads them."""
    return _identities().where(_IDS.user_id == user_id).order_by(_IDS.service_account_id, _IDS.external_id)


def identity_of(row: Row[Any]) -> ExternalIdentity:
    """Returns the external id that a row holds."""
    return ExternalIdentity(
        ServiceAccountId(row.service_account_id), row.name, row.external_id, UserId(row.user_id), row.mapped_at
    )


@dataclass(frozen=True, slots=True)
class SqlExternalIdWrites(ExternalIdWrites):
    """Changes external ids, in a transaction."""

    session: AsyncSession

    async def put(self, account_id: ServiceAccountId, external_id: str, user_id: UserId, now: datetime) -> bool:
        statement = insert(_IDS).values(
            service_account_id=account_id, external_id=external_id, user_id=user_id, mapped_at=now
        )
        await self.session.execute(
            statement.on_conflict_do_nothing(index_elements=["service_account_id", "external_id"])
        )
        return await self._user_id(account_id, external_id) == user_id

    async def remove(self, account_id: ServiceAccountId, external_id: str) -> UserId | None:
        statement = delete(_IDS).where(_IDS.service_account_id == account_id, _IDS.external_id == external_id)
        user_id = (await self.session.execute(statement.returning(_IDS.user_id))).scalar_one_or_none()
        return None if user_id is None else UserId(user_id)

    async def remove_of(self, account_id: ServiceAccountId, user_id: UserId) -> None:
        await self.session.execute(delete(_IDS).where(_IDS.user_id == user_id, _IDS.service_account_id == account_id))

    async def is_taken(self, account_id: ServiceAccountId, external_id: str) -> bool:
        return await self._user_id(account_id, external_id) is not None

    async def _user_id(self, account_id: ServiceAccountId, external_id: str) -> UUID | None:
        query = select(_IDS.user_id).where(_IDS.service_account_id == account_id, _IDS.external_id == external_id)
        return (await self.session.execute(query)).scalar_one_or_none()

    async def invite(
        self, account_id: ServiceAccountId, external_id: str, code_hash: bytes, lifetime: timedelta
    ) -> datetime:
        statement = insert(_INVITATIONS).values(
            code_hash=code_hash,
            service_account_id=account_id,
            external_id=external_id,
            created_at=NOW,
            expires_at=NOW + lifetime,
        )
        renewed = {name: statement.excluded[name] for name in ("code_hash", "created_at", "expires_at")}
        statement = statement.on_conflict_do_update(index_elements=["service_account_id", "external_id"], set_=renewed)
        return (await self.session.execute(statement.returning(_INVITATIONS.expires_at))).scalar_one()

    async def take_invitation(self, code_hash: bytes) -> tuple[ServiceAccountId, str] | None:
        statement = (
            delete(_INVITATIONS)
            .where(_INVITATIONS.code_hash == code_hash, _INVITATIONS.expires_at > NOW)
            .returning(_INVITATIONS.service_account_id, _INVITATIONS.external_id)
        )
        row = (await self.session.execute(statement)).one_or_none()
        return None if row is None else (ServiceAccountId(row.service_account_id), row.external_id)

    async def withdraw_invitations(self) -> None:
        await self.session.execute(delete(_INVITATIONS))

    async def forget_invitations(self, limit: int) -> int:
        expired = (
            select(_INVITATIONS.code_hash)
            .where(_INVITATIONS.expires_at <= NOW)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(
            delete(_INVITATIONS)
            .where(_INVITATIONS.code_hash.in_(select(once(expired))))
            .returning(_INVITATIONS.code_hash)
        )
        return len(deleted.all())
