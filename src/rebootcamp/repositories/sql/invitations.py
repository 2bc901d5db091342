"""Invitations to register."""

from collections.abc import Mapping
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
                InvitationEntity.for_user.is_(None),
            )
            .with_for_update()
        )
        return (await self.session.execute(query)).one_or_none() is not None

    async def lock_personal(self, code_hash: bytes) -> UserId | None:
        query = (
            select(InvitationEntity.for_user)
            .where(
                InvitationEntity.code_hash == code_hash,
                InvitationEntity.expires_at > NOW,
                InvitationEntity.used_by.is_(None),
            )
            .with_for_update()
        )
        user_id = (await self.session.execute(query)).scalar_one_or_none()
        return None if user_id is None else UserId(user_id)

    async def replace_personal(self, code_hashes: Mapping[UserId, bytes], lifetime: timedelta) -> None:
        await self.session.execute(delete(InvitationEntity).where(InvitationEntity.for_user.in_(code_hashes)))
        await self.session.execute(
            insert(InvitationEntity).values(
                [
                    {"code_hash": code_hash, "created_at": NOW, "expires_at": NOW + lifetime, "for_user": user_id}
                    for user_id, code_hash in code_hashes.items()
                ]
            )
        )

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
