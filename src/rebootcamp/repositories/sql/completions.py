"""Completions, the ledger and the totals."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from typing import TypeVarTuple, cast
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Select,
    Table,
    Text,
    Uuid,
    and_,
    bindparam,
    exists,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from rebootcamp.domain.audit import Sums
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.events import RecordedEvent
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import UserId, UserStatus
from rebootcamp.models.activity import (
    TAKES_UP_PERIOD,
    CompletionEntity,
    LedgerEntryEntity,
    UserChallengeEntity,
    UserTotalEntity,
)
from rebootcamp.models.people import CohortMemberEntity, UserEntity
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.leaderboard_writes import SqlLeaderboardWrites
from rebootcamp.repositories.sql.mapping import CompletionRow, completion_columns
from rebootcamp.services.ports.completions import CompletionReader, CompletionWrites, Submitter

Columns = TypeVarTuple("Columns")
_COMPLETIONS = cast("Table", CompletionEntity.__table__)
_TOTALS = [one.name for one in fields(Sums)]


@dataclass(frozen=True, slots=True)
class SqlCompletions(CompletionReader):
    """Reads what was done."""

    autocommit: AsyncEngine

    async def completion(self, user_id: UserId, completion_id: CompletionId) -> Completion | None:
        async with one_statement(self.autocommit) as connection:
            query = select(CompletionEntity).where(
                CompletionEntity.user_id == user_id, CompletionEntity.id == completion_id
            )
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else CompletionRow.model_validate(row).to_domain()

    async def completions(
        self, user_id: UserId, status: CompletionStatus | None, page: PageRequest
    ) -> Page[Completion]:
        """A user's completions, newest first: ids are in the order of submission."""
        query = (
            select(CompletionEntity)
            .where(CompletionEntity.user_id == user_id)
            .order_by(CompletionEntity.id.desc())
            .limit(page.limit + 1)
        )
        if status:
            query = query.where(CompletionEntity.status == status)
        if page.after:
            query = query.where(CompletionEntity.id < UUID(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            found = [CompletionRow.model_validate(entity).to_domain() for entity in await connection.execute(query)]
        return Page.of(found, page.limit, lambda completion: (str(completion.id),))

    async def submissions(
        self, status: CompletionStatus | None, cohort_codes: frozenset[str] | None, page: PageRequest
    ) -> Page[Completion]:
        query = _with_cohorts(select(CompletionEntity)).order_by(CompletionEntity.id).limit(page.limit + 1)
        if status:
            query = query.where(CompletionEntity.status == status)
        if cohort_codes is not None:
            query = query.where(CohortMemberEntity.cohort_code.in_(cohort_codes))
        if page.after:
            query = query.where(CompletionEntity.id > UUID(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            found = [CompletionRow.model_validate(entity).to_domain() for entity in await connection.execute(query)]
        return Page.of(found, page.limit, lambda completion: (str(completion.id),))

    async def submitter(self, completion_id: CompletionId) -> Submitter | None:
        query = _with_cohorts(select(CompletionEntity.user_id, CohortMemberEntity.cohort_code))
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query.where(CompletionEntity.id == completion_id))).one_or_none()
        return None if row is None else Submitter(UserId(row.user_id), row.cohort_code)


def _with_cohorts(query: Select[*Columns]) -> Select[*Columns]:
    """A query of completions, with the cohorts that their people were in by then, leaving out erased people."""
    return (
        query.select_from(CompletionEntity)
        .join(UserEntity, UserEntity.id == CompletionEntity.user_id)
        .outerjoin(
            CohortMemberEntity,
            and_(
                CohortMemberEntity.user_id == CompletionEntity.user_id,
                CohortMemberEntity.since <= CompletionEntity.performed_at,
            ),
        )
        .where(UserEntity.status != UserStatus.ERASED)
    )


@dataclass(frozen=True, slots=True)
class SqlCompletionWrites(CompletionWrites):
    """Changes what was done, in a transaction."""

    session: AsyncSession
    leaderboards: SqlLeaderboardWrites

    async def missing(self, user_id: UserId, challenge_codes: Sequence[str]) -> list[str]:
        if not challenge_codes:
            return []
        query = select(UserChallengeEntity.challenge_code).where(
            UserChallengeEntity.user_id == user_id,
            UserChallengeEntity.challenge_code.in_(challenge_codes),
            UserChallengeEntity.completion_count > 0,
        )
        completed = set(await self.session.scalars(query))
        return [code for code in challenge_codes if code not in completed]

    async def get(self, user_id: UserId, completion_id: CompletionId) -> Completion:
        entity = await self.session.get_one(CompletionEntity, (user_id, completion_id))
        return CompletionRow.model_validate(entity).to_domain()

    async def add(self, completion: Completion) -> bool:
        added = await self.session.execute(_add(), completion_columns(completion))
        return added.one_or_none() is not None

    async def periods_after(self, user_id: UserId, challenge_code: str, day: date) -> frozenset[str]:
        query = select(CompletionEntity.period_key).where(
            CompletionEntity.user_id == user_id,
            CompletionEntity.challenge_code == challenge_code,
            CompletionEntity.local_date > day,
            TAKES_UP_PERIOD,
        )
        return frozenset(await self.session.scalars(query))

    async def credit(self, completion: Completion, event: RecordedEvent) -> None:
        parameters = {
            "of": completion.user_id,
            "place": event.seq,
            "credited": completion.id,
            "kind": completion.category,
            "worth": completion.points,
            "moment": event.recorded_at,
            "challenge": completion.challenge_code,
            **{f"added_{name}": value for name, value in _totals_of(completion).items()},
        }
        await self.session.execute(_credit(), parameters)
        await self.leaderboards.credit(completion.user_id, completion.points, event.recorded_at)

    async def decide(self, completion: Completion) -> None:
        await self.session.execute(
            update(CompletionEntity)
            .where(CompletionEntity.user_id == completion.user_id, CompletionEntity.id == completion.id)
            .values(
                status=completion.status,
                decided_at=completion.decided_at,
                decided_by=completion.decided_by,
                decision_reason=completion.decision_reason,
            )
        )

    async def reverse(self, completion: Completion, event: RecordedEvent) -> None:
        credit = select(
            LedgerEntryEntity.user_id,
            literal(event.seq, BigInteger),
            LedgerEntryEntity.completion_id,
            LedgerEntryEntity.category,
            -LedgerEntryEntity.points,
            LedgerEntryEntity.seq,
            literal(event.recorded_at, LedgerEntryEntity.recorded_at.type),
        ).where(
            LedgerEntryEntity.user_id == completion.user_id,
            LedgerEntryEntity.completion_id == completion.id,
            LedgerEntryEntity.reverses_seq.is_(None),
        )
        ledger = insert(LedgerEntryEntity).from_select(
            ["user_id", "seq", "completion_id", "category", "points", "reverses_seq", "recorded_at"], credit
        )
        taken = _totals_of(completion)
        totals = (
            update(UserTotalEntity)
            .where(UserTotalEntity.user_id == completion.user_id, UserTotalEntity.category == completion.category)
            .values({name: getattr(UserTotalEntity, name) - value for name, value in taken.items()})
        )
        challenge = (
            update(UserChallengeEntity)
            .where(
                UserChallengeEntity.user_id == completion.user_id,
                UserChallengeEntity.challenge_code == completion.challenge_code,
            )
            .values(completion_count=UserChallengeEntity.completion_count - 1)
        )
        await self.session.execute(challenge.add_cte(ledger.cte("ledger"), totals.cte("totals")))
        await self.leaderboards.reverse(completion.user_id, completion.id)

    async def counts_on(self, user_id: UserId, day: date) -> bool:
        query = select(
            exists().where(
                CompletionEntity.user_id == user_id,
                CompletionEntity.local_date == day,
                CompletionEntity.status == CompletionStatus.APPROVED,
            )
        )
        return bool((await self.session.execute(query)).scalar_one())

    async def challenge_points(self, user_id: UserId) -> int:
        return int((await self.session.execute(_challenge_points(), {"of": user_id})).scalar_one())

    async def self_reported_besides(self, completion: Completion, after: datetime) -> Sequence[tuple[datetime, int]]:
        """The other completions that its user reported after that moment, and that count on the user's word."""
        parameters = {"of": completion.user_id, "after": after, "besides": completion.id}
        rows = await self.session.execute(_self_reported_besides(), parameters)
        return [(row.submitted_at, row.points) for row in rows]

    async def challenge_points_until(self, user_id: UserId, seq: int) -> int:
        query = select(func.coalesce(func.sum(LedgerEntryEntity.points), 0)).where(
            LedgerEntryEntity.user_id == user_id, LedgerEntryEntity.seq <= seq
        )
        return int((await self.session.execute(query)).scalar_one())


@cache
def _add() -> ReturningInsert[UUID]:
    """Built once, as is all that every completion asks: to build a statement takes longer than to send it.

    Of the table, since the session would take an insertion of the entity for one of many.
    """
    added = insert(_COMPLETIONS).on_conflict_do_nothing(
        index_elements=["user_id", "challenge_code", "period_key"], index_where=TAKES_UP_PERIOD
    )
    return added.returning(_COMPLETIONS.c.id)


@cache
def _credit() -> Select[int]:
    of, kind = bindparam("of", type_=Uuid), bindparam("kind", type_=Text)
    ledger = insert(LedgerEntryEntity).values(
        user_id=of,
        seq=bindparam("place"),
        completion_id=bindparam("credited"),
        category=kind,
        points=bindparam("worth"),
        reverses_seq=None,
        recorded_at=bindparam("moment"),
    )
    added = {name: bindparam(f"added_{name}", type_=BigInteger) for name in _TOTALS}
    totals = insert(UserTotalEntity).values(user_id=of, category=kind, **added)
    totals = totals.on_conflict_do_update(
        index_elements=["user_id", "category"],
        set_={name: getattr(UserTotalEntity, name) + totals.excluded[name] for name in _TOTALS},
    )
    challenge = insert(UserChallengeEntity).values(
        user_id=of, challenge_code=bindparam("challenge"), completion_count=1
    )
    challenge = challenge.on_conflict_do_update(
        index_elements=["user_id", "challenge_code"],
        set_={"completion_count": UserChallengeEntity.completion_count + 1},
    )
    # An insertion that the session carries out would take the parameters for columns.
    return select(literal(1)).add_cte(ledger.cte("ledger"), totals.cte("totals"), challenge.cte("challenge"))


@cache
def _challenge_points() -> Select[int]:
    of_user = UserTotalEntity.user_id == bindparam("of")
    return select(func.coalesce(func.sum(UserTotalEntity.points), 0)).where(of_user)


@cache
def _self_reported_besides() -> Select[datetime, int]:
    return (
        select(CompletionEntity.submitted_at, CompletionEntity.points)
        .where(
            CompletionEntity.user_id == bindparam("of"),
            CompletionEntity.submitted_at > bindparam("after"),
            CompletionEntity.status == CompletionStatus.APPROVED,
            CompletionEntity.decided_at == CompletionEntity.submitted_at,
            CompletionEntity.id != bindparam("besides"),
        )
        .order_by(CompletionEntity.submitted_at)
    )


def _totals_of(completion: Completion) -> dict[str, int]:
    savings = completion.savings
    return {
        "completion_count": 1,
        "points": completion.points,
        "co2e_g": savings.co2e_g or 0,
        "co2e_known": int(savings.co2e_g is not None),
        "water_ml": savings.water_ml or 0,
        "water_known": int(savings.water_ml is not None),
        "waste_g": savings.waste_g or 0,
        "waste_known": int(savings.waste_g is not None),
        "energy_wh": savings.energy_wh or 0,
        "energy_known": int(savings.energy_wh is not None),
    }
