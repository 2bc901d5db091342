"""Public profiles, and the codes by which they are found."""

from dataclasses import dataclass

from sqlalchemy import Select, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.domain.profiles import PublicProfile
from rebootcamp.domain.users import UserId
from rebootcamp.models.people import ProfileCodeEntity, PublicProfileEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.profiles import PublicProfiles, PublicProfileWrites


@dataclass(frozen=True, slots=True)
class SqlPublicProfiles(PublicProfiles):
    """Reads public profiles."""

    autocommit: AsyncEngine

    async def profile(self, user_id: UserId) -> PublicProfile | None:
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(_profile_of(user_id))).one_or_none()
        return None if row is None else PublicProfile(row.code, row.searchable, row.created_at)

    async def owner(self, code: str) -> UserId | None:
        query = select(ProfileCodeEntity.user_id).where(ProfileCodeEntity.code == code)
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else UserId(row.user_id)


@dataclass(frozen=True, slots=True)
class SqlPublicProfileWrites(PublicProfileWrites):
    """Changes public profiles, in a transaction. Both tables hold the same profiles at any time."""

    session: AsyncSession

    async def of(self, user_id: UserId) -> PublicProfile | None:
        row = (await self.session.execute(_profile_of(user_id))).one_or_none()
        return None if row is None else PublicProfile(row.code, row.searchable, row.created_at)

    async def put(self, user_id: UserId, profile: PublicProfile) -> None:
        added = insert(PublicProfileEntity).values(
            user_id=user_id, code=profile.code, searchable=profile.searchable, created_at=profile.created_at
        )
        changed = added.on_conflict_do_update(
            index_elements=["user_id"], set_={"searchable": added.excluded.searchable}
        )
        await self.session.execute(changed)
        code = insert(ProfileCodeEntity).values(code=profile.code, user_id=user_id)
        await self.session.execute(code.on_conflict_do_nothing())

    async def remove(self, user_id: UserId) -> None:
        of_user = PublicProfileEntity.user_id == user_id
        removed = delete(PublicProfileEntity).where(of_user).returning(PublicProfileEntity.code)
        if code := (await self.session.scalars(removed)).one_or_none():
            await self.session.execute(delete(ProfileCodeEntity).where(ProfileCodeEntity.code == code))

    async def remove_all(self) -> None:
        await self.session.execute(delete(PublicProfileEntity))
        await self.session.execute(delete(ProfileCodeEntity))


def _profile_of(user_id: UserId) -> Select[str, bool, object]:
    entity = PublicProfileEntity
    return select(entity.code, entity.searchable, entity.created_at).where(entity.user_id == user_id)
