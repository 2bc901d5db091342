"""Invitations to register."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.users import UserId
from rebootcamp.models.people import InvitationEntity
from rebootcamp.repositories.sql.batches import once


@dataclass(frozen=True, slots=True)
class SqlInvitationWrites:
    """Changes invitations, in a transaction."""

    session: AsyncSession

    async def add(self, code_hash: bytes, created_at: datetime, expires_at: datetime) -> None:
        """Adds one."""
        await self.session.execute(
            insert(InvitationEntity).values(
                code_hash=code_hash, created_at=created_at, expires_at=expires_at, used_by=None
            )
        )

    async def lock(self, code_hash: bytes, now: datetime) -> bool:
        """Whether there is such an invitation, unused and not expired; it stays so until the transaction ends."""
        query = (
            select(InvitationEntity.code_hash)
            .where(
                InvitationEntity.code_hash == code_hash,
                InvitationEntity.expires_at > now,
                InvitationEntity.used_by.is_(None),
            )
            .with_for_update()
        )
        return (await self.session.execute(query)).one_or_none() is not None

    async def use(self, code_hash: bytes, user_id: UserId) -> None:
        """Uses one up."""
        await self.session.execute(
            update(InvitationEntity).where(InvitationEntity.code_hash == code_hash).values(used_by=user_id)
        )

    async def remove(self, code_hash: bytes) -> None:
        """Deletes one that nobody has used."""
        await self.session.execute(
            delete(InvitationEntity).where(InvitationEntity.code_hash == code_hash, InvitationEntity.used_by.is_(None))
        )

    async def forget(self, before: datetime, limit: int) -> int:
        """Deletes those that expired before that moment, ``limit`` at most; returns how many."""
        expired = (
            select(InvitationEntity.code_hash)
            .where(InvitationEntity.expires_at <= before)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(
            delete(InvitationEntity)
            .where(InvitationEntity.code_hash.in_(once(expired)))
            .returning(InvitationEntity.code_hash)
        )
        return len(deleted.all())
