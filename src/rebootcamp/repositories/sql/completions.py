"""Completions, the ledger and the totals."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVarTuple, cast
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CTE,
    BigInteger,
    BindParameter,
    ColumnElement,
    ScalarSelect,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    exists,
    func,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.audit import Sums
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.errors import RequestInFlight, UserNotFound
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.mails import WeekTotals
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import UserId, UserStatus
from rebootcamp.models.activity import (
    TAKES_UP_PERIOD,
    CompletionEntity,
    LedgerEntryEntity,
    UserChallengeEntity,
    UserHeadEntity,
    UserTotalEntity,
)
from rebootcamp.models.catalogue import ChallengeEntity, ChallengePrerequisiteEntity
from rebootcamp.models.people import CohortMemberEntity, UserEntity
from rebootcamp.models.requests import IdempotencyKeyEntity
from rebootcamp.repositories.sql.challenges import challenge_of, select_challenges
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.leaderboard_writes import SqlLeaderboardWrites, crediting
from rebootcamp.repositories.sql.log import INLINE_GRACE, SqlUserLog, appending, event_parameters
from rebootcamp.repositories.sql.mapping import CompletionRow, as_json, completion_columns
from rebootcamp.repositories.sql.parameters import RECORDED_AT, SEQ, USER_ID, inserting, parameter
from rebootcamp.repositories.sql.requests import (
    is_remembered,
    key_lock,
    key_parameters,
    remembered_columns,
    remembered_of,
    remembering,
)
from rebootcamp.services.ports.completions import CompletionReader, CompletionWrites, Prepared, Submitter
from rebootcamp.services.ports.requests import KeyedRequest

Columns = TypeVarTuple("Columns")
_COMPLETIONS = cast("Table", CompletionEntity.__table__)
_TOTALS = [one.name for one in fields(Sums)]


@dataclass(frozen=True, slots=True)
class SqlCompletions(CompletionReader):
    """Reads completions."""

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

    async def totals_between(self, user_id: UserId, first_on: date, last_on: date) -> WeekTotals:
        entity = CompletionEntity
        query = select(
            func.count().label("completions"),
            func.sum(entity.points).label("points"),
            func.sum(entity.co2e_g).label("co2e_g"),
        ).where(
            entity.user_id == user_id,
            entity.status == CompletionStatus.APPROVED,
            entity.local_date.between(first_on, last_on),
        )
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one()
        return WeekTotals(row.completions, int(row.points or 0), None if row.co2e_g is None else int(row.co2e_g))

    async def submitter(self, completion_id: CompletionId) -> Submitter | None:
        query = _with_cohorts(select(CompletionEntity.user_id, CohortMemberEntity.cohort_code))
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query.where(CompletionEntity.id == completion_id))).one_or_none()
        return None if row is None else Submitter(UserId(row.user_id), row.cohort_code)


def _with_cohorts(query: Select[*Columns]) -> Select[*Columns]:
    """Adds to a query of completions the cohort that each user was in by then, and leaves out erased users."""
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
    """Changes completions, in a transaction."""

    session: AsyncSession
    log: SqlUserLog
    leaderboards: SqlLeaderboardWrites

    async def prepare(
        self, user_id: UserId, challenge_code: str, request: KeyedRequest | None, reported_after: datetime
    ) -> Prepared:
        """Locks the log and reads all that a submission depends on, in one statement, or two if it waited.

        A statement that waits for a lock reads the locked rows again, and nothing else: its subqueries still see the
        database as it was before the wait. So it also returns the end of the log as its subqueries saw it. If that is
        not the end that it locked, another change was committed meanwhile, and the statement is run once more: the lock
        is held by then, so nothing can change again.

        This covers the remembered request, too: its first one moved the end of the log.
        """
        parameters: dict[str, object] = {"challenge_code": challenge_code, "reported_after": reported_after}
        parameters |= {"of": user_id} if request is None else key_parameters(user_id, request)
        statement = _prepare(keyed=request is not None)
        row = (await self.session.execute(statement, parameters)).one_or_none()
        if row is not None and row.head_seq != row.seen_seq:
            row = (await self.session.execute(statement, parameters)).one_or_none()
        if row is None:
            # No row was locked: there is no such user, or another transaction has the key.
            if request is not None and await self.session.scalar(_is_there(), {"of": user_id}):
                raise RequestInFlight("The first request with this key has not been answered yet.")
            raise UserNotFound("No user has this id.")
        return Prepared(
            head=Head(user_id, row.head_seq, row.head_recorded_at, row.time_zone, row.last_event_id),
            challenge=None if row.code is None else challenge_of(row),
            missing=tuple(row.missing),
            reported_points=row.reported_points,
            challenge_points=row.challenge_points,
            earlier=remembered_of(row, request) if request is not None and row.key_resource_id is not None else None,
        )

    async def record(self, completion: Completion, event: RecordedEvent, request: KeyedRequest | None) -> bool:
        """Adds a completion and all that follows from it in one statement, which does nothing if the period is taken.

        The foreign keys are checked at the end of the statement, so the order of its parts does not matter.

        Citus has a function for it: ``databases/distributed_functions.py`` says why.
        """
        if is_distributed(self.session):
            rows = self._rows(completion, event) | _request_row(completion, request)
            was_added = await self.session.scalar(_RECORD_ON_CITUS, {"of": completion.user_id, "given": rows})
        else:
            was_added = await self._record(completion, event, request)
        if was_added:
            self.log.recorded.append(event)
        return bool(was_added)

    async def _record(self, completion: Completion, event: RecordedEvent, request: KeyedRequest | None) -> bool:
        is_credited = completion.status is CompletionStatus.APPROVED
        parameters = completion_columns(completion) | event_parameters(event)
        del parameters["user_id"]
        if is_credited:
            parameters |= self._credit_parameters(completion, event)
        if request is not None:
            parameters |= key_parameters(completion.user_id, request) | {"resource_id": str(completion.id)}
        statement = _record(is_credited=is_credited, keyed=request is not None)
        return (await self.session.execute(statement, parameters)).one_or_none() is not None

    def _rows(self, completion: Completion, event: RecordedEvent) -> dict[str, object]:
        """Returns what the functions of ``databases/distributed_functions.py`` are given."""
        return {
            "completion": as_json(completion_columns(completion)),
            "event": as_json(event_parameters(event)),
            "sums": _totals_of(completion),
            "periods": self.leaderboards.credit_parameters(event.recorded_at)["periods"],
            "grace": f"{INLINE_GRACE.total_seconds()} s",
        }

    async def get(self, user_id: UserId, completion_id: CompletionId) -> Completion:
        entity = await self.session.get_one(CompletionEntity, (user_id, completion_id))
        return CompletionRow.model_validate(entity).to_domain()

    async def is_taken(self, completion: Completion) -> bool:
        query = exists().where(
            CompletionEntity.user_id == completion.user_id,
            CompletionEntity.challenge_code == completion.challenge_code,
            CompletionEntity.period_key == completion.period_key,
            TAKES_UP_PERIOD,
        )
        return bool(await self.session.scalar(select(query)))

    async def periods_after(self, user_id: UserId, challenge_code: str, day: date) -> frozenset[str]:
        query = select(CompletionEntity.period_key).where(
            CompletionEntity.user_id == user_id,
            CompletionEntity.challenge_code == challenge_code,
            CompletionEntity.local_date > day,
            TAKES_UP_PERIOD,
        )
        return frozenset(await self.session.scalars(query))

    async def credit(self, completion: Completion, event: RecordedEvent) -> None:
        if is_distributed(self.session):
            rows = self._rows(completion, event)
            await self.session.execute(_CREDIT_ON_CITUS, {"of": completion.user_id, "given": rows})
        else:
            await self.session.execute(_credit(), self._credit_parameters(completion, event))

    def _credit_parameters(self, completion: Completion, event: RecordedEvent) -> dict[str, object]:
        return {
            "of": completion.user_id,
            "seq": event.seq,
            "id": completion.id,
            "category": completion.category,
            "points": completion.points,
            "recorded_at": event.recorded_at,
            "challenge_code": completion.challenge_code,
            **{f"added_{name}": value for name, value in _totals_of(completion).items()},
            **self.leaderboards.credit_parameters(event.recorded_at),
        }

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
        return int((await self.session.execute(select(_challenge_points()), {"of": user_id})).scalar_one())

    async def self_reported(self, user_id: UserId, after: datetime) -> Sequence[tuple[datetime, int]]:
        reported = _self_reported(CompletionEntity.submitted_at, CompletionEntity.points)
        rows = await self.session.execute(
            reported.order_by(CompletionEntity.submitted_at), {"of": user_id, "reported_after": after}
        )
        return [(row.submitted_at, row.points) for row in rows]

    async def challenge_points_until(self, user_id: UserId, seq: int) -> int:
        query = select(func.coalesce(func.sum(LedgerEntryEntity.points), 0)).where(
            LedgerEntryEntity.user_id == user_id, LedgerEntryEntity.seq <= seq
        )
        return int((await self.session.execute(query)).scalar_one())


@cache
def _prepare(*, keyed: bool) -> Select[*tuple[Any, ...]]:
    """Builds the reading statement of a submission once: to build a statement takes longer than to send it.

    The key's lock is asked for before the rows are locked: a request whose key is in use locks nothing and waits for
    nothing.
    """
    head, user, seen = UserHeadEntity, UserEntity, aliased(UserHeadEntity)
    challenge_code = parameter("challenge_code", ChallengeEntity.code)
    challenge = select_challenges().where(ChallengeEntity.code == challenge_code).subquery("challenge")
    required = ChallengePrerequisiteEntity.prerequisite_code
    done = exists().where(
        UserChallengeEntity.user_id == USER_ID,
        UserChallengeEntity.challenge_code == required,
        UserChallengeEntity.completion_count > 0,
    )
    missing = select(required).where(ChallengePrerequisiteEntity.challenge_code == challenge_code, ~done)
    columns = (
        head.seq.label("head_seq"),
        head.recorded_at.label("head_recorded_at"),
        head.last_event_id,
        user.time_zone,
        select(seen.seq).where(seen.user_id == USER_ID).scalar_subquery().label("seen_seq"),
        func.array(missing.order_by(required).scalar_subquery(), type_=ARRAY(Text)).label("missing"),
        _self_reported(func.coalesce(func.sum(CompletionEntity.points), 0))
        .scalar_subquery()
        .cast(BigInteger)
        .label("reported_points"),
        _challenge_points().cast(BigInteger).label("challenge_points"),
        *challenge.c,
    )
    query = (
        select(*columns)
        .select_from(head)
        .join(user, user.id == head.user_id)
        .outerjoin(challenge, true())
        .where(head.user_id == USER_ID, user.status != UserStatus.ERASED)
        .with_for_update(of=[head, user], key_share=True)
    )
    if keyed:
        key = select(key_lock().label("is_ours")).cte("key").prefix_with("MATERIALIZED")
        query = query.add_columns(*remembered_columns()).outerjoin(IdempotencyKeyEntity, is_remembered())
        query = query.join(key, key.c.is_ours)
    return query


@cache
def _is_there() -> Select[bool]:
    return select(exists().where(UserEntity.id == USER_ID, UserEntity.status != UserStatus.ERASED))


@cache
def _record(*, is_credited: bool, keyed: bool) -> Select[UUID]:
    """Builds the writing statement of a submission once.

    Every part asks whether the completion was added: its period may be taken.
    """
    columns = {column.name: bindparam(column.name, type_=column.type) for column in _COMPLETIONS.c}
    columns["user_id"] = USER_ID
    added = (
        inserting(CompletionEntity, columns, None)
        .on_conflict_do_nothing(index_elements=["user_id", "challenge_code", "period_key"], index_where=TAKES_UP_PERIOD)
        .returning(_COMPLETIONS.c.id)
        .cte("added")
    )
    parts = appending(added)
    if is_credited:
        parts += (*_crediting(added), crediting(added))
    if keyed:
        parts += (remembering(added),)
    return select(added.c.id).add_cte(*parts)


_GIVEN = (USER_ID, bindparam("given", type_=JSONB))
_RECORD_ON_CITUS = select(func.record_completion(*_GIVEN))
_CREDIT_ON_CITUS = select(func.credit_completion(*_GIVEN))


def _request_row(completion: Completion, request: KeyedRequest | None) -> dict[str, object]:
    if request is None:
        return {}
    return {
        "request": {
            "route": request.route,
            "key": request.key,
            "body_hash": f"\\x{request.body_hash.hex()}",
            "status": request.status,
            "resource_id": str(completion.id),
            "language": request.language,
        }
    }


@cache
def _credit() -> Select[int]:
    # As the outermost statement, an insertion would take the parameters for columns.
    return select(literal(1)).add_cte(*_crediting(), crediting())


def _crediting(condition: CTE | None = None) -> tuple[CTE, ...]:
    """Returns the parts of a statement that credit a completion, in the ledger and the totals.

    Args:
        condition: A part of the statement that must return a row; None credits in any case.
    """
    category = parameter("category", LedgerEntryEntity.category)
    challenge_code = parameter("challenge_code", UserChallengeEntity.challenge_code)
    entry: dict[str, BindParameter[Any]] = {
        "user_id": USER_ID,
        "seq": SEQ,
        "completion_id": parameter("id", LedgerEntryEntity.completion_id),
        "category": category,
        "points": parameter("points", LedgerEntryEntity.points),
        "recorded_at": RECORDED_AT,
    }
    ledger = inserting(LedgerEntryEntity, entry, condition)
    sums = {name: bindparam(f"added_{name}", type_=BigInteger) for name in _TOTALS}
    totals = inserting(UserTotalEntity, {"user_id": USER_ID, "category": category, **sums}, condition)
    totals = totals.on_conflict_do_update(
        index_elements=["user_id", "category"],
        set_={name: getattr(UserTotalEntity, name) + totals.excluded[name] for name in _TOTALS},
    )
    count = {"user_id": USER_ID, "challenge_code": challenge_code, "completion_count": literal(1)}
    challenge = inserting(UserChallengeEntity, count, condition)
    challenge = challenge.on_conflict_do_update(
        index_elements=["user_id", "challenge_code"],
        set_={"completion_count": UserChallengeEntity.completion_count + 1},
    )
    return ledger.cte("ledger"), totals.cte("totals"), challenge.cte("challenge")


@cache
def _challenge_points() -> ScalarSelect[int]:
    points = func.coalesce(func.sum(UserTotalEntity.points), 0)
    return select(points).where(UserTotalEntity.user_id == USER_ID).scalar_subquery()


def _self_reported(*columns: ColumnElement[Any] | InstrumentedAttribute[Any]) -> Select[*tuple[Any, ...]]:
    """Selects from the user's completions since ``reported_after`` that count on the user's word."""
    return select(*columns).where(
        CompletionEntity.user_id == USER_ID,
        CompletionEntity.submitted_at > parameter("reported_after", CompletionEntity.submitted_at),
        CompletionEntity.status == CompletionStatus.APPROVED,
        CompletionEntity.decided_at == CompletionEntity.submitted_at,
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
