"""Login sessions of users; ``database_sessions`` holds those of the driver."""

from dataclasses import dataclass
from datetime import timedelta
from typing import cast
from uuid import UUID

from sqlalchemy import Interval, Table, bindparam, delete, exists, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.users import Session, UserId, UserStatus
from rebootcamp.models.people import SessionEntity, UserEntity
from rebootcamp.repositories.sql.batches import is_in, unlocked
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.sessions import SessionWrites

_BEGUN = func.date_trunc("milliseconds", NOW)
_ADD = (
    insert(cast("Table", SessionEntity.__table__))
    .values(created_at=_BEGUN, expires_at=_BEGUN + bindparam("lifetime", type_=Interval))
    .returning(SessionEntity.created_at, SessionEntity.expires_at)
)


@dataclass(frozen=True, slots=True)
class SqlSessionWrites(SessionWrites):
    """Changes sessions, in a transaction."""

    session: AsyncSession

    async def add(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, lifetime: timedelta) -> Session:
        parameters = {
            "user_id": user_id,
            "id": session_id,
            "revoked_at": None,
            "refresh_hash": refresh_hash,
            "lifetime": lifetime,
        }
        row = (await self.session.execute(_ADD, parameters)).one()
        return Session(user_id, session_id, row.created_at, row.expires_at)

    async def rotate(self, user_id: UserId, session_id: UUID, refresh_hash: bytes, next_hash: bytes) -> Session | None:
        """Replaces the token in one statement, so that only one of two concurrent requests succeeds."""
        statement = (
            update(SessionEntity)
            .where(
                SessionEntity.user_id == user_id,
                SessionEntity.id == session_id,
                SessionEntity.refresh_hash == refresh_hash,
                SessionEntity.revoked_at.is_(None),
                SessionEntity.expires_at > NOW,
                exists().where(UserEntity.id == user_id, UserEntity.status == UserStatus.ACTIVE),
            )
            .values(refresh_hash=next_hash)
            .returning(SessionEntity.created_at, SessionEntity.expires_at)
        )
        row = (await self.session.execute(statement)).one_or_none()
        return None if row is None else Session(user_id, session_id, row.created_at, row.expires_at)

    async def end(self, user_id: UserId, session_id: UUID) -> bool:
        statement = (
            update(SessionEntity)
            .where(
                SessionEntity.user_id == user_id,
                SessionEntity.id == session_id,
                SessionEntity.revoked_at.is_(None),
                SessionEntity.expires_at > NOW,
            )
            .values(revoked_at=NOW)
            .returning(SessionEntity.id)
        )
        return (await self.session.execute(statement)).one_or_none() is not None

    async def end_all(self, user_id: UserId, spare: UUID | None = None) -> None:
        statement = update(SessionEntity).where(SessionEntity.user_id == user_id, SessionEntity.revoked_at.is_(None))
        if spare is not None:
            statement = statement.where(SessionEntity.id != spare)
        await self.session.execute(statement.values(revoked_at=NOW))

    async def end_everyones(self) -> int:
        statement = update(SessionEntity).where(SessionEntity.revoked_at.is_(None))
        ended = await self.session.execute(statement.values(revoked_at=NOW).returning(SessionEntity.id))
        return len(ended.all())

    async def forget(self, limit: int) -> int:
        key = (SessionEntity.user_id, SessionEntity.id)
        is_over = SessionEntity.expires_at <= NOW
        expired = unlocked(
            select(*key).where(is_over).order_by(SessionEntity.expires_at).limit(limit),
            distributed=is_distributed(self.session),
        )
        deleted = await self.session.execute(
            delete(SessionEntity).where(is_over, is_in(expired, key)).returning(SessionEntity.id)
        )
        return len(deleted.all())
