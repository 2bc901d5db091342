"""Cohorts, their members and their coaches."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Interval,
    Row,
    ScalarSelect,
    Select,
    Table,
    delete,
    func,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.challenges import Savings
from rebootcamp.domain.cohorts import Coach, CohortInvitation, CohortOverview, CohortTotals, MemberActivity
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import Cohort, Role, UserId, UserStatus
from rebootcamp.models.activity import UserHeadEntity, UserTotalEntity
from rebootcamp.models.people import (
    CohortCoachEntity,
    CohortEntity,
    CohortInvitationEntity,
    CohortMemberEntity,
    UserEmailEntity,
    UserEntity,
)
from rebootcamp.repositories.sql.batches import is_in, unlocked
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.repositories.sql.people import NOBODY
from rebootcamp.services.ports.cohorts import Cohorts, CohortWrites

_COHORTS = cast("Table", CohortEntity.__table__)


@dataclass(frozen=True, slots=True)
class SqlCohorts(Cohorts):
    """Reads cohorts, and PostgreSQL's half of their members' progress."""

    autocommit: AsyncEngine

    async def cohort(self, code: str) -> CohortOverview | None:
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(_overviews_of(_cohorts().where(CohortEntity.code == code)))).one_or_none()
        return None if row is None else _overview_of(row)

    async def cohorts(self, codes: Collection[str] | None, page: PageRequest) -> Page[CohortOverview]:
        query = _cohorts().order_by(CohortEntity.code).limit(page.limit + 1)
        if codes is not None:
            query = query.where(CohortEntity.code.in_(codes))
        if page.after:
            query = query.where(CohortEntity.code > page.after[0])
        async with one_statement(self.autocommit) as connection:
            found = [_overview_of(row) for row in await connection.execute(_overviews_of(query))]
        return Page.of(found, page.limit, lambda overview: (overview.cohort.code,))

    async def invitations(self, user_id: UserId, page: PageRequest) -> Page[CohortInvitation]:
        invitation = CohortInvitationEntity
        query = (
            _cohorts()
            .join(invitation, invitation.cohort_code == CohortEntity.code)
            .add_columns(invitation.created_at.label("invited_at"), invitation.expires_at)
            .where(invitation.user_id == user_id, invitation.expires_at > NOW)
            .order_by(invitation.cohort_code)
            .limit(page.limit + 1)
        )
        if page.after:
            query = query.where(invitation.cohort_code > page.after[0])
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(_overviews_of(query))).all()
        found = []
        for row in rows:
            overview = _overview_of(row)
            found.append(CohortInvitation(overview.cohort, overview.coaches, row.invited_at, row.expires_at))
        return Page.of(found, page.limit, lambda one: (one.cohort.code,))

    async def members(self, code: str, page: PageRequest) -> Page[MemberActivity] | None:
        """Reads only the members of that page, in the order in which they joined the programme.

        The keys of members, heads and totals all begin with the user's id.
        """
        members = (
            _select_members(code, CohortMemberEntity.user_id, UserEntity.display_name, UserEntity.time_zone)
            .join(UserHeadEntity, UserHeadEntity.user_id == UserEntity.id)
            .add_columns(
                CohortMemberEntity.since,
                UserHeadEntity.seq,
                _total(UserTotalEntity.completion_count).label("completion_count"),
                _total(UserTotalEntity.points).label("challenge_points"),
            )
            .order_by(CohortMemberEntity.user_id)
            .limit(page.limit + 1)
        )
        if page.after:
            members = members.where(CohortMemberEntity.user_id > UUID(page.after[0]))
        member = members.subquery("member")
        query = (
            select(*member.c)
            .select_from(CohortEntity)
            .outerjoin(member, true())
            .where(CohortEntity.code == code)
            .order_by(member.c.user_id)
        )
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(query)).all()
        if not rows:
            return None
        # A cohort without members yields one row of nulls.
        found = [_activity_of(*row) for row in rows if row.user_id is not None]
        return Page.of(found, page.limit, lambda activity: (str(activity.user_id),))

    async def totals(self, code: str) -> CohortTotals | None:
        member = _select_members(code, CohortMemberEntity.user_id, UserEntity.time_zone).cte("member")
        zones = select(func.jsonb_object_agg(member.c.user_id, member.c.time_zone).label("zones")).subquery("zones")
        total = UserTotalEntity
        sums = (
            select(
                func.sum(total.completion_count).label("completion_count"),
                func.sum(total.points).label("points"),
                _known_sum(total.co2e_g, total.co2e_known).label("co2e_g"),
                _known_sum(total.water_ml, total.water_known).label("water_ml"),
                _known_sum(total.waste_g, total.waste_known).label("waste_g"),
                _known_sum(total.energy_wh, total.energy_known).label("energy_wh"),
                func.sum(total.completion_count - total.co2e_known).label("unknown_count"),
            )
            .join(member, member.c.user_id == total.user_id)
            .subquery("sums")
        )
        query = (
            select(zones.c.zones, *sums.c)
            .select_from(CohortEntity)
            .join(zones, true())
            .join(sums, true())
            .where(CohortEntity.code == code)
        )
        async with one_statement(self.autocommit) as connection:
            row: Any = (await connection.execute(query)).one_or_none()
        if row is None:
            return None
        return CohortTotals(
            time_zones={UserId(UUID(user_id)): zone for user_id, zone in (row.zones or {}).items()},
            completion_count=int(row.completion_count or 0),
            challenge_points=int(row.points or 0),
            savings=Savings(*(None if sum_ is None else int(sum_) for sum_ in row[3:7])),
            unknown_count=int(row.unknown_count or 0),
        )


def _cohorts() -> Select[Any]:
    return select(*_COHORTS.c)


def _overviews_of(page: Select[Any]) -> Select[Any]:
    """Adds to each cohort of a page the number of members, and the coaches.

    Both are read for the page as a whole: Citus refuses a subquery for each cohort, since members are spread by user.
    """
    cohort = page.cte("page").prefix_with("MATERIALIZED")
    codes = select(cohort.c.code)
    members = (
        select(CohortMemberEntity.cohort_code, func.count().label("member_count"))
        .join(UserEntity, UserEntity.id == CohortMemberEntity.user_id)
        .where(CohortMemberEntity.cohort_code.in_(codes), UserEntity.status != UserStatus.ERASED)
        .group_by(CohortMemberEntity.cohort_code)
        .cte("members")
    )
    coach = func.jsonb_build_array(UserEntity.id, UserEntity.display_name)
    coaches = (
        select(CohortCoachEntity.cohort_code, func.jsonb_agg(coach).label("coaches"))
        .join(UserEntity, UserEntity.id == CohortCoachEntity.user_id)
        .where(CohortCoachEntity.cohort_code.in_(codes), UserEntity.status != UserStatus.ERASED)
        .group_by(CohortCoachEntity.cohort_code)
        .cte("coaches")
    )
    return (
        select(*cohort.c, func.coalesce(members.c.member_count, 0).label("member_count"), coaches.c.coaches)
        .outerjoin(members, members.c.cohort_code == cohort.c.code)
        .outerjoin(coaches, coaches.c.cohort_code == cohort.c.code)
        .order_by(cohort.c.code)
    )


def _overview_of(row: Row[Any]) -> CohortOverview:
    return CohortOverview(
        cohort=Cohort(row.code, row.name),
        created_at=row.created_at,
        coaches=tuple(Coach(UserId(UUID(user_id)), name) for user_id, name in sorted(row.coaches or ())),
        member_count=row.member_count,
        join_code=row.join_code,
    )


def _select_members(code: str, *columns: InstrumentedAttribute[Any]) -> Select[Any]:
    """Selects the members of that cohort that are not erased."""
    return (
        select(*columns)
        .select_from(CohortMemberEntity)
        .join(UserEntity, UserEntity.id == CohortMemberEntity.user_id)
        .where(CohortMemberEntity.cohort_code == code, UserEntity.status != UserStatus.ERASED)
    )


def _total(column: InstrumentedAttribute[int]) -> ScalarSelect[Any]:
    return (
        select(func.coalesce(func.sum(column), 0))
        .where(UserTotalEntity.user_id == CohortMemberEntity.user_id)
        .scalar_subquery()
    )


def _known_sum(quantity: InstrumentedAttribute[int], known: InstrumentedAttribute[int]) -> ColumnElement[Any]:
    """The sum of the known quantities; null if none is known."""
    return func.sum(quantity).filter(known > 0)


def _activity_of(
    user_id: UUID,
    display_name: str,
    time_zone: str,
    since: datetime,
    seq: int,
    completion_count: int,
    challenge_points: int,
) -> MemberActivity:
    return MemberActivity(
        UserId(user_id), display_name, time_zone, since, seq, int(completion_count), int(challenge_points)
    )


@dataclass(frozen=True, slots=True)
class SqlCohortWrites(CohortWrites):
    """Changes cohorts, in a transaction."""

    session: AsyncSession

    async def add(self, cohort: Cohort, now: datetime) -> bool:
        statement = (
            insert(CohortEntity)
            .values(code=cohort.code, name=cohort.name, created_at=now)
            .on_conflict_do_nothing(index_elements=["code"])
            .returning(CohortEntity.code)
        )
        return (await self.session.execute(statement)).one_or_none() is not None

    async def set_join_code(self, cohort_code: str, join_code: str | None) -> None:
        of_cohort = CohortEntity.code == cohort_code
        await self.session.execute(update(CohortEntity).where(of_cohort).values(join_code=join_code))

    async def joined_by(self, join_code: str) -> str | None:
        query = select(CohortEntity.code).where(CohortEntity.join_code == join_code)
        return (await self.session.execute(query.with_for_update(read=True, key_share=True))).scalar_one_or_none()

    async def invite(self, cohort_code: str, email: str, lifetime: timedelta) -> UserId | None:
        """Uses two statements in every case, so that timing does not reveal whether an e-mail is registered.

        The row lock makes it wait for a concurrent erasure or role change, and then see the result.
        """
        owner = select(UserEmailEntity.user_id).where(UserEmailEntity.email == email)
        found = (await self.session.execute(owner)).scalar_one_or_none() or NOBODY
        invited = (
            select(UserEntity.id, literal(cohort_code), NOW, NOW + literal(lifetime, Interval))
            .where(UserEntity.id == found, UserEntity.role == Role.LEARNER, UserEntity.status == UserStatus.ACTIVE)
            .with_for_update(read=True)
        )
        entity = CohortInvitationEntity
        statement = insert(entity).from_select(["user_id", "cohort_code", "created_at", "expires_at"], invited)
        renewed = {"created_at": statement.excluded.created_at, "expires_at": statement.excluded.expires_at}
        statement = statement.on_conflict_do_update(index_elements=["user_id", "cohort_code"], set_=renewed)
        user_id = (await self.session.execute(statement.returning(entity.user_id))).scalar_one_or_none()
        return None if user_id is None else UserId(user_id)

    async def take_invitation(self, cohort_code: str, user_id: UserId) -> bool:
        """Leaves an expired invitation to the pruning; it is never shown and cannot be accepted."""
        entity = CohortInvitationEntity
        of_user = (entity.user_id == user_id, entity.cohort_code == cohort_code, entity.expires_at > NOW)
        statement = delete(entity).where(*of_user).returning(entity.user_id)
        return (await self.session.execute(statement)).one_or_none() is not None

    async def withdraw_invitations(self) -> None:
        await self.session.execute(delete(CohortInvitationEntity))

    async def forget_invitations(self, limit: int) -> int:
        entity = CohortInvitationEntity
        key = (entity.user_id, entity.cohort_code)
        is_over = entity.expires_at <= NOW
        expired = unlocked(
            select(*key).where(is_over).limit(limit),
            distributed=is_distributed(self.session),
        )
        deleted = await self.session.execute(
            delete(entity).where(is_over, is_in(expired, key)).returning(entity.user_id)
        )
        return len(deleted.all())

    async def add_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        await self.take_invitation(cohort_code, user_id)
        statement = insert(CohortMemberEntity).values(user_id=user_id, cohort_code=cohort_code, since=now)
        await self.session.execute(statement.on_conflict_do_nothing(index_elements=["user_id"]))
        query = select(CohortMemberEntity.cohort_code).where(CohortMemberEntity.user_id == user_id)
        return (await self.session.execute(query)).scalar_one_or_none() == cohort_code

    async def put_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        await self.take_invitation(cohort_code, user_id)
        statement = insert(CohortMemberEntity).values(user_id=user_id, cohort_code=cohort_code, since=now)
        moved = await self.session.execute(
            statement.on_conflict_do_update(
                index_elements=["user_id"],
                set_={"cohort_code": statement.excluded.cohort_code, "since": statement.excluded.since},
                where=CohortMemberEntity.cohort_code != statement.excluded.cohort_code,
            ).returning(CohortMemberEntity.user_id)
        )
        return moved.one_or_none() is not None

    async def remove_member(self, cohort_code: str, user_id: UserId) -> None:
        for entity in (CohortMemberEntity, CohortInvitationEntity):
            await self.session.execute(
                delete(entity).where(entity.user_id == user_id, entity.cohort_code == cohort_code)
            )

    async def put_coach(self, cohort_code: str, user_id: UserId) -> None:
        statement = insert(CohortCoachEntity).values(user_id=user_id, cohort_code=cohort_code)
        await self.session.execute(statement.on_conflict_do_nothing())

    async def leave_all(self, user_id: UserId) -> None:
        for entity in (CohortMemberEntity, CohortCoachEntity, CohortInvitationEntity):
            await self.session.execute(delete(entity).where(entity.user_id == user_id))

    async def remove_coach(self, cohort_code: str, user_id: UserId) -> None:
        await self.session.execute(
            delete(CohortCoachEntity).where(
                CohortCoachEntity.user_id == user_id, CohortCoachEntity.cohort_code == cohort_code
            )
        )
