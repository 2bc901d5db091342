"""Invitations to register."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.users import UserId
from rebootcamp.models.people import InvitationEntity
from rebootcamp.repositories.sql.batches import is_in, unlocked
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.sessions import InvitationWrites


@dataclass(frozen=True, slots=True)
class SqlInvitationWrites(InvitationWrites):
    """Changes invitations, in a transaction."""

    session: AsyncSession

    async def add(self, code_hash: bytes, lifetime: timedelta) -> None:
        await self.session.execute(
            insert(InvitationEntity).values(
                code_hash=code_hash, created_at=NOW, expires_at=NOW + lifetime, used_by=None
            )
        )

    async def lock(self, code_hash: bytes) -> bool:
        query = (
            select(InvitationEntity.code_hash)
            .where(
                InvitationEntity.code_hash == code_hash,
                InvitationEntity.expires_at > NOW,
                InvitationEntity.used_by.is_(None),
            )
            .with_for_update()
        )
        return (await self.session.execute(query)).one_or_none() is not None

    async def use(self, code_hash: bytes, user_id: UserId) -> None:
        await self.session.execute(
            update(InvitationEntity).where(InvitationEntity.code_hash == code_hash).values(used_by=user_id)
        )

    async def remove(self, code_hash: bytes) -> None:
        await self.session.execute(
            delete(InvitationEntity).where(InvitationEntity.code_hash == code_hash, InvitationEntity.used_by.is_(None))
        )

    async def forget(self, limit: int) -> int:
        is_over = InvitationEntity.expires_at <= NOW
        expired = unlocked(
            select(InvitationEntity.code_hash).where(is_over).limit(limit), distributed=is_distributed(self.session)
        )
        deleted = await self.session.execute(
            delete(InvitationEntity)
            .where(is_over, is_in(expired, (InvitationEntity.code_hash,)))
            .returning(InvitationEntity.code_hash)
        )
        return len(deleted.all())
