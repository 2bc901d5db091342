"""Exports of the programme's records, in the shape in which they can be imported."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.orm import InstrumentedAttribute

from rebootcamp.domain.completions import CompletionStatus
from rebootcamp.domain.imports import ImportedUser, ImportKind, ImportRecord, PastCompletion
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort, Role, UserStatus
from rebootcamp.models.activity import CompletionEntity
from rebootcamp.models.catalogue import ChallengeEntity
from rebootcamp.models.people import CohortCoachEntity, CohortEntity, CohortMemberEntity, UserEntity
from rebootcamp.repositories.sql.challenges import challenge_of, select_challenges
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.services.ports.imports import Exports

BATCH = 500
"""Rows that one query reads."""


@dataclass(frozen=True, slots=True)
class SqlExports(Exports):
    """Reads records in batches, each by a short query that begins where the previous one ended."""

    autocommit: AsyncEngine

    def records(self, kind: ImportKind) -> AsyncIterator[Sequence[ImportRecord]]:
        match kind:
            case ImportKind.USERS:
                return self._batches(_users(), [UserEntity.id], _user_of)
            case ImportKind.COHORTS:
                return self._batches(_cohorts(), [CohortEntity.code], lambda row: Cohort(row.code, row.name))
            case ImportKind.CHALLENGES:
                return self._batches(_challenges(), [ChallengeEntity.code], challenge_of)
            case ImportKind.COMPLETIONS:
                return self._batches(_completions(), [CompletionEntity.user_id, CompletionEntity.id], _completion_of)

    async def _batches(
        self,
        query: Select[*tuple[Any, ...]],
        order: Sequence[InstrumentedAttribute[Any]],
        read: Callable[[Row[Any]], ImportRecord],
    ) -> AsyncIterator[Sequence[ImportRecord]]:
        first = query.order_by(*order).limit(BATCH)
        following = first
        while True:
            async with one_statement(self.autocommit) as connection:
                rows = (await connection.execute(following)).all()
            yield [read(row) for row in rows]
            if len(rows) < BATCH:
                return
            last = [literal(getattr(rows[-1], column.key), column.type) for column in order]
            following = first.where(tuple_(*order) > tuple_(*last))


def _cohorts() -> Select[*tuple[Any, ...]]:
    return select(CohortEntity.code, CohortEntity.name)


def _challenges() -> Select[*tuple[Any, ...]]:
    return select_challenges().where(ChallengeEntity.retired_at.is_(None))


def _users() -> Select[*tuple[Any, ...]]:
    coached = (
        select(func.min(CohortCoachEntity.cohort_code))
        .where(CohortCoachEntity.user_id == UserEntity.id)
        .scalar_subquery()
    )
    cohort = select(CohortMemberEntity.cohort_code).where(CohortMemberEntity.user_id == UserEntity.id).scalar_subquery()
    return select(
        UserEntity.id,
        UserEntity.email,
        UserEntity.display_name,
        UserEntity.role,
        UserEntity.language,
        UserEntity.time_zone,
        func.coalesce(cohort, coached).label("cohort_code"),
    ).where(UserEntity.status != UserStatus.ERASED, UserEntity.role != Role.ADMIN)


def _user_of(row: Row[Any]) -> ImportedUser:
    return ImportedUser(
        row.email, row.display_name, Role(row.role), Language(row.language), row.time_zone, row.cohort_code
    )


def _completions() -> Select[*tuple[Any, ...]]:
    entity = CompletionEntity
    return (
        select(entity.user_id, entity.id, UserEntity.email, entity.challenge_code, entity.performed_at, entity.note)
        .join(UserEntity, UserEntity.id == entity.user_id)
        .where(entity.status == CompletionStatus.APPROVED, UserEntity.status != UserStatus.ERASED)
    )


def _completion_of(row: Row[Any]) -> PastCompletion:
    return PastCompletion(row.email, row.challenge_code, row.performed_at, row.note)
