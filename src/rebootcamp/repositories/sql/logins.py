"""Sessions of users, as opposed to those of the driver."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import Table, delete, exists, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.users import Session, UserId, UserStatus
from rebootcamp.models.people import SessionEntity, UserEntity
from rebootcamp.repositories.sql.batches import once

_ADD = insert(cast("Table", SessionEntity.__table__))


@dataclass(frozen=True, slots=True)
class SqlSessionWrites:
    """Changes sessions, in a transaction."""

    session: AsyncSession

    async def add(self, session: Session, refresh_hash: bytes) -> None:
        """Records a login."""
        columns = {
            "user_id": session.user_id,
            "id": session.id,
            "created_at": session.created_at,
            "expires_at": session.expires_at,
            "revoked_at": None,
            "refresh_hash": refresh_hash,
        }
        await self.session.execute(_ADD, columns)

    async def rotate(
        self, user_id: UserId, session_id: UUID, refresh_hash: bytes, next_hash: bytes, now: datetime
    ) -> Session | None:
        """Puts the next refresh token in the place of that one, in one statement: of two at once, one finds it gone.

        None unless that one is good: the session's last, the session going on, the account active.
        """
        statement = (
            update(SessionEntity)
            .where(
                SessionEntity.user_id == user_id,
                SessionEntity.id == session_id,
                SessionEntity.refresh_hash == refresh_hash,
                SessionEntity.revoked_at.is_(None),
                SessionEntity.expires_at > now,
                exists().where(UserEntity.id == user_id, UserEntity.status == UserStatus.ACTIVE),
            )
            .values(refresh_hash=next_hash)
            .returning(SessionEntity.created_at, SessionEntity.expires_at)
        )
        row = (await self.session.execute(statement)).one_or_none()
        return None if row is None else Session(user_id, session_id, row.created_at, row.expires_at)

    async def end(self, user_id: UserId, session_id: UUID, now: datetime) -> bool:
        """Ends a session; False when there is none that goes on."""
        statement = (
            update(SessionEntity)
            .where(
                SessionEntity.user_id == user_id,
                SessionEntity.id == session_id,
                SessionEntity.revoked_at.is_(None),
                SessionEntity.expires_at > now,
            )
            .values(revoked_at=now)
            .returning(SessionEntity.id)
        )
        return (await self.session.execute(statement)).one_or_none() is not None

    async def end_all(self, user_id: UserId, now: datetime, spare: UUID | None = None) -> None:
        """Ends every session of that user, but the one to be spared."""
        statement = update(SessionEntity).where(SessionEntity.user_id == user_id, SessionEntity.revoked_at.is_(None))
        if spare is not None:
            statement = statement.where(SessionEntity.id != spare)
        await self.session.execute(statement.values(revoked_at=now))

    async def end_everyones(self, now: datetime) -> int:
        """Ends every session of every user; returns how many."""
        statement = update(SessionEntity).where(SessionEntity.revoked_at.is_(None))
        ended = await self.session.execute(statement.values(revoked_at=now).returning(SessionEntity.id))
        return len(ended.all())

    async def forget(self, before: datetime, limit: int) -> int:
        """Deletes sessions that expired before that moment, ``limit`` at most; returns how many."""
        key = (SessionEntity.user_id, SessionEntity.id)
        expired = (
            select(*key)
            .where(SessionEntity.expires_at <= before)
            .order_by(SessionEntity.expires_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(
            delete(SessionEntity).where(tuple_(*key).in_(once(expired))).returning(SessionEntity.id)
        )
        return len(deleted.all())
