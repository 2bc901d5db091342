"""Users and their credentials."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    ScalarSelect,
    Select,
    Table,
    Uuid,
    any_,
    bindparam,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor, LoggedUser, Role, User, UserId, UserStatus
from rebootcamp.models.activity import UserHeadEntity
from rebootcamp.models.people import (
    CohortCoachEntity,
    CohortMemberEntity,
    InvitationEntity,
    SessionEntity,
    UserEmailEntity,
    UserEntity,
)
from rebootcamp.repositories.sql.database_sessions import one_statement, rows_of
from rebootcamp.repositories.sql.mapping import select_users, user_of
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.repositories.sql.parameters import asked_for, is_asked_for
from rebootcamp.services.coalescing import Coalescing, CoalescingReader
from rebootcamp.services.deadlines import waiting_for
from rebootcamp.services.ports.people import Credentials, People, UserFilter, UserWrites

NOBODY = UUID(int=0)
"""An id that no user has."""
_USERS = cast("Table", UserEntity.__table__)
_EMAILS = cast("Table", UserEmailEntity.__table__)


@dataclass(frozen=True, slots=True)
class SqlPeople(People):
    """Reads users. Actors and logged users are read for many requests in one statement."""

    autocommit: AsyncEngine
    coalescing: Coalescing
    _actors: CoalescingReader[tuple[UserId, UUID], Actor] = field(init=False)
    _logged: CoalescingReader[UserId, LoggedUser] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_actors", self.coalescing.reader(self._fetch_actors))
        object.__setattr__(self, "_logged", self.coalescing.reader(self._fetch_logged))

    async def actor(self, user_id: UserId, session_id: UUID) -> Actor | None:
        with waiting_for("postgresql"):
            return await self._actors.read((user_id, session_id))

    async def logged(self, user_id: UserId) -> LoggedUser | None:
        with waiting_for("postgresql"):
            return await self._logged.read(user_id)

    async def user(self, user_id: UserId) -> User | None:
        logged = await self.logged(user_id)
        return None if logged is None else logged.user

    async def _fetch_actors(self, asked: Sequence[tuple[UserId, UUID]]) -> dict[tuple[UserId, UUID], Actor]:
        rows = await rows_of(self.autocommit, _actors(one=len(asked) == 1), _parameters(asked))
        found = (
            Actor(UserId(user_id), session_id, Role(role), Language(language), cohort_code, frozenset(coached or ()))
            for user_id, session_id, role, language, cohort_code, coached in rows
        )
        return {(actor.user_id, actor.session_id): actor for actor in found}

    async def actors_with_logs(
        self, asked: Sequence[tuple[UserId, UUID]]
    ) -> dict[tuple[UserId, UUID], tuple[Actor, LoggedUser]]:
        rows = await rows_of(self.autocommit, _actors_with_logs(one=len(asked) == 1), _parameters(asked))
        found = {}
        for row in rows:
            user, coached = user_of(row), frozenset(row.coached or ())
            actor = Actor(user.id, row.session_id, user.role, user.language, row.cohort_code, coached)
            found[user.id, actor.session_id] = actor, LoggedUser(user, row.seq)
        return found

    async def _fetch_logged(self, user_ids: Sequence[UserId]) -> dict[UserId, LoggedUser]:
        rows = await rows_of(self.autocommit, _logged_users(one=len(user_ids) == 1), asked_for(user_ids))
        return {row.id: LoggedUser(user_of(row), row.seq) for row in rows}

    async def users_of(self, user_ids: Collection[UserId]) -> Mapping[UserId, User]:
        return {user_id: logged.user for user_id, logged in (await self._fetch_logged(list(user_ids))).items()}

    async def credentials(self, email: str) -> Credentials | None:
        """Finds the user first, and reads them even if there is none: both cases take two statements."""
        owner = select(UserEmailEntity.user_id).where(UserEmailEntity.email == email)
        async with one_statement(self.autocommit) as connection:
            user_id = (await connection.execute(owner)).scalar_one_or_none()
        return await self.credentials_of(UserId(user_id or NOBODY))

    async def credentials_of(self, user_id: UserId) -> Credentials | None:
        columns = (UserEntity.id, UserEntity.email, UserEntity.password_hash, UserEntity.status)
        query = select(*columns).where(UserEntity.id == user_id)
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None or row.email is None or row.password_hash is None:
            return None
        return Credentials(UserId(row.id), row.email, row.password_hash, UserStatus(row.status))

    async def is_personal_invitation(self, code_hash: bytes) -> bool:
        query = select(InvitationEntity.code_hash).where(
            InvitationEntity.code_hash == code_hash,
            InvitationEntity.for_user.is_not(None),
            InvitationEntity.used_by.is_(None),
            InvitationEntity.expires_at > NOW,
        )
        async with one_statement(self.autocommit) as connection:
            return (await connection.execute(query)).one_or_none() is not None

    async def users(self, chosen: UserFilter, page: PageRequest) -> Page[User]:
        query = select_users().order_by(UserEntity.id).limit(page.limit + 1)
        if chosen.search:
            texts = (UserEntity.email, UserEntity.display_name)
            query = query.where(or_(*(text.icontains(chosen.search, autoescape=True) for text in texts)))
        if chosen.role:
            query = query.where(UserEntity.role == chosen.role)
        if chosen.status:
            query = query.where(UserEntity.status == chosen.status)
        if page.after:
            query = query.where(UserEntity.id > UUID(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            users = [user_of(row) for row in await connection.execute(query)]
        return Page.of(users, page.limit, lambda user: (str(user.id),))


@dataclass(frozen=True, slots=True)
class SqlUserWrites(UserWrites):
    """Changes users, in a transaction."""

    session: AsyncSession

    async def add(self, user: User, password_hash: str) -> bool:
        columns = {
            "id": user.id,
            "email": user.email,
            "display_name": user.display_name,
            "password_hash": password_hash,
            "role": user.role,
            "status": user.status,
            "language": user.language,
            "time_zone": user.time_zone,
            "joined_at": user.joined_at,
        }
        claimed = await self.session.execute(_claim(), {"email": user.email, "user_id": user.id})
        if claimed.one_or_none() is None:
            return False
        await self.session.execute(insert(_USERS), columns)
        return True

    async def get(self, user_id: UserId) -> User:
        return user_of((await self.session.execute(_user(), {"of": user_id})).one())

    async def update(self, user_id: UserId, changes: Mapping[str, str]) -> User:
        if changes:
            await self.session.execute(update(UserEntity).where(UserEntity.id == user_id).values(**changes))
        return await self.get(user_id)

    async def lock_password(self, user_id: UserId, password_hash: str) -> bool:
        query = (
            select(UserEntity.id)
            .where(
                UserEntity.id == user_id,
                UserEntity.password_hash == password_hash,
                UserEntity.status == UserStatus.ACTIVE,
            )
            .with_for_update(key_share=True)
        )
        return (await self.session.execute(query)).one_or_none() is not None

    async def set_password(self, user_id: UserId, password_hash: str) -> None:
        await self.session.execute(
            update(UserEntity).where(UserEntity.id == user_id).values(password_hash=password_hash)
        )


@cache
def _claim() -> ReturningInsert[str]:
    """Inserts the e-mail, unless a user has it; waits for a concurrent registration with it to end.

    Inserts into the table rather than the entity: the session would treat an entity insert as a bulk insert.
    """
    return insert(_EMAILS).on_conflict_do_nothing(index_elements=["email"]).returning(_EMAILS.c.email)


@cache
def _user() -> Select[*tuple[Any, ...]]:
    """Returns the query for one user, built only once: building a statement takes longer than sending it."""
    return select_users().where(UserEntity.id == bindparam("of"))


@cache
def _logged_users(*, one: bool) -> Select[*tuple[Any, ...]]:
    """Selects the users with the given ids, with the ends of their logs."""
    return (
        select_users()
        .join(UserHeadEntity, UserHeadEntity.user_id == UserEntity.id)
        .where(is_asked_for(UserEntity.id, one=one), is_asked_for(UserHeadEntity.user_id, one=one))
        .add_columns(UserHeadEntity.seq)
    )


@cache
def _actors(*, one: bool) -> Select[UUID, UUID, str, str, str | None, Sequence[str] | None]:
    """Selects the active users with the given ids, one row per given session that is theirs and has not ended."""
    cohort = (
        select(CohortMemberEntity.cohort_code)
        .where(CohortMemberEntity.user_id == UserEntity.id, is_asked_for(CohortMemberEntity.user_id, one=one))
        .scalar_subquery()
    )
    return (
        select(UserEntity.id, SessionEntity.id, UserEntity.role, UserEntity.language, cohort, _coached(one=one))
        .join(SessionEntity, SessionEntity.user_id == UserEntity.id)
        .where(*_in_session(one=one))
    )


@cache
def _actors_with_logs(*, one: bool) -> Select[*tuple[Any, ...]]:
    """Selects what ``_actors`` and ``_logged_users`` select."""
    return (
        select_users()
        .join(UserHeadEntity, UserHeadEntity.user_id == UserEntity.id)
        .join(SessionEntity, SessionEntity.user_id == UserEntity.id)
        .where(*_in_session(one=one), is_asked_for(UserHeadEntity.user_id, one=one))
        .add_columns(SessionEntity.id.label("session_id"), UserHeadEntity.seq, _coached(one=one).label("coached"))
    )


def _in_session(*, one: bool) -> tuple[ColumnElement[bool], ...]:
    return (
        is_asked_for(UserEntity.id, one=one),
        UserEntity.status == UserStatus.ACTIVE,
        # The primary key of sessions begins with the user: without this PostgreSQL scans the table.
        is_asked_for(SessionEntity.user_id, one=one),
        SessionEntity.id == any_(bindparam("session_ids", type_=ARRAY(Uuid))),
        SessionEntity.revoked_at.is_(None),
        SessionEntity.expires_at > NOW,
    )


def _coached(*, one: bool) -> ScalarSelect[Any]:
    return (
        select(func.array_agg(CohortCoachEntity.cohort_code))
        .where(CohortCoachEntity.user_id == UserEntity.id, is_asked_for(CohortCoachEntity.user_id, one=one))
        .scalar_subquery()
    )


def _parameters(asked: Sequence[tuple[UserId, UUID]]) -> dict[str, object]:
    user_ids, session_ids = zip(*asked, strict=True)
    return {**asked_for(user_ids), "session_ids": session_ids}
