"""Imports and their lines."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    TIMESTAMP,
    BigInteger,
    ColumnElement,
    Interval,
    Row,
    Table,
    Text,
    TextClause,
    Uuid,
    and_,
    any_,
    bindparam,
    delete,
    func,
    literal,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.domain.calendar import time_zone
from rebootcamp.domain.challenges import Challenge
from rebootcamp.domain.completions import Completion
from rebootcamp.domain.events import Head, RecordedEvent
from rebootcamp.domain.imports import (
    IN_PROGRESS,
    Import,
    ImportId,
    ImportKind,
    ImportStatus,
    Line,
    LineReport,
    LineStatus,
    Performer,
    ReadLine,
    Verdict,
    place_of,
    subject_of,
)
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import UserId, UserStatus
from rebootcamp.models.activity import TAKES_UP_PERIOD, CompletionEntity, UserChallengeEntity
from rebootcamp.models.catalogue import ChallengeEntity
from rebootcamp.models.imports import ImportEntity, ImportLineEntity
from rebootcamp.models.people import CohortEntity, UserEmailEntity, UserEntity
from rebootcamp.repositories.event_codec import encode_event
from rebootcamp.repositories.import_codec import decode_faults, decode_record, encode_faults, encode_record
from rebootcamp.repositories.sql.batches import is_in, once
from rebootcamp.repositories.sql.challenges import challenge_of, select_challenges
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.leaderboard_writes import SqlLeaderboardWrites
from rebootcamp.repositories.sql.log import SqlUserLog
from rebootcamp.repositories.sql.mapping import as_json, completion_columns
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.imports import NO_PASSWORD, Imports, ImportWrites, Invitee

A_DAY = timedelta(days=1)
_WORKED = (ImportStatus.CHECKING, ImportStatus.APPLYING)
_FORGOTTEN = {"data": None, "subject": "", "place": ""}


@dataclass(frozen=True, slots=True)
class SqlImports(Imports):
    """Reads imports."""

    autocommit: AsyncEngine

    async def imports(self, page: PageRequest) -> Page[Import]:
        entity = ImportEntity
        query = select(entity).order_by(entity.id.desc()).limit(page.limit + 1)
        if page.after:
            query = query.where(entity.id < UUID(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            found = [_import_of(row) for row in await connection.execute(query)]
        return Page.of(found, page.limit, lambda one: (str(one.id),))

    async def find(self, import_id: ImportId) -> Import | None:
        query = select(ImportEntity).where(ImportEntity.id == import_id)
        async with one_statement(self.autocommit) as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else _import_of(row)

    async def report(self, import_id: ImportId, status: LineStatus | None, page: PageRequest) -> Page[LineReport]:
        entity = ImportLineEntity
        query = select(entity.line, entity.status, entity.faults).where(entity.import_id == import_id)
        if status:
            query = query.where(entity.status == status)
        if page.after:
            query = query.where(entity.line > int(page.after[0]))
        async with one_statement(self.autocommit) as connection:
            rows = await connection.execute(query.order_by(entity.line).limit(page.limit + 1))
        found = [LineReport(row.line, LineStatus(row.status), decode_faults(row.faults)) for row in rows]
        return Page.of(found, page.limit, lambda line: (str(line.number),))

    async def batch(self, one: Import, status: LineStatus, limit: int) -> list[Line]:
        entity = ImportLineEntity
        # A line without data belongs to an import that was cancelled at this moment.
        of_status = and_(entity.import_id == one.id, entity.status == status, entity.data.is_not(None))
        order = (entity.subject, entity.place, entity.line)
        last = select(entity.subject).where(of_status).order_by(*order).offset(limit - 1).limit(1).scalar_subquery()
        up_to_last = entity.subject <= func.coalesce(last, entity.subject)
        query = select(entity.line, entity.data, entity.user_id).where(of_status, up_to_last)
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(query.order_by(*order))).all()
        return [
            Line(row.line, decode_record(one.kind, row.data), UserId(row.user_id) if row.user_id else None)
            for row in rows
        ]

    async def invitees(self, import_id: ImportId, after: int, limit: int) -> list[tuple[int, Invitee]]:
        line = ImportLineEntity
        query = (
            select(line.line, UserEntity.id, UserEntity.email, UserEntity.display_name)
            .join(UserEntity, UserEntity.id == line.user_id)
            .where(line.import_id == import_id, line.line > after, UserEntity.password_hash == NO_PASSWORD)
            .order_by(line.line)
            .limit(limit)
        )
        async with one_statement(self.autocommit) as connection:
            rows = (await connection.execute(query)).all()
        return [(row.line, Invitee(UserId(row.id), row.email or "", row.display_name or "")) for row in rows]

    async def performers(self, emails: Collection[str], challenge_codes: Collection[str]) -> dict[str, Performer]:
        owners = select(UserEmailEntity.user_id).where(UserEmailEntity.email.in_(emails))
        async with one_statement(self.autocommit) as connection:
            user_ids = (await connection.scalars(owners)).all()
            users = select(UserEntity.id, UserEntity.email, UserEntity.time_zone).where(
                UserEntity.id.in_(user_ids), UserEntity.status != UserStatus.ERASED
            )
            found = (await connection.execute(users)).all()
            performers = {UserId(row.id): Performer(UserId(row.id), time_zone(row.time_zone)) for row in found}
            parameters = {"user_ids": list(performers), "codes": list(challenge_codes)}
            for user_id, code, period, moment in await connection.execute(_COMPLETED, parameters):
                _add(performers[UserId(user_id)], code, period, moment)
        return {row.email: performers[UserId(row.id)] for row in found}

    async def challenges(self, codes: Collection[str] | None) -> dict[str, Challenge]:
        query = select_challenges()
        if codes is not None:
            query = query.where(ChallengeEntity.code.in_(codes))
        async with one_statement(self.autocommit) as connection:
            return {row.code: challenge_of(row) for row in await connection.execute(query)}

    async def known_emails(self, emails: Collection[str]) -> frozenset[str]:
        async with one_statement(self.autocommit) as connection:
            query = select(UserEmailEntity.email).where(UserEmailEntity.email.in_(emails))
            return frozenset(await connection.scalars(query))

    async def cohort_names(self, codes: Collection[str]) -> dict[str, str]:
        async with one_statement(self.autocommit) as connection:
            query = select(CohortEntity.code, CohortEntity.name).where(CohortEntity.code.in_(codes))
            return {row.code: row.name for row in await connection.execute(query)}


def _import_of(row: Row[Any] | ImportEntity) -> Import:
    return Import(
        id=ImportId(row.id),
        kind=ImportKind(row.kind),
        status=ImportStatus(row.status),
        dry_run=row.dry_run,
        skip_faulty=row.skip_faulty,
        created_by=UserId(row.created_by),
        created_at=row.created_at,
        finished_at=row.finished_at,
        counts={status: row.counts.get(status, 0) for status in LineStatus},
    )


def _add(performer: Performer, code: str, period: str | None, moment: datetime | None) -> None:
    """Adds a row of ``_COMPLETED`` to a performer."""
    if period is None or moment is None:
        performer.done.add(code)
    else:
        performer.taken.add((code, period))
        performer.moments.add((code, moment))


_COMPLETED = (
    select(
        CompletionEntity.user_id,
        CompletionEntity.challenge_code,
        CompletionEntity.period_key,
        CompletionEntity.performed_at,
    )
    .where(
        CompletionEntity.user_id == any_(bindparam("user_ids", type_=ARRAY(Uuid))),
        CompletionEntity.challenge_code == any_(bindparam("codes", type_=ARRAY(Text))),
        TAKES_UP_PERIOD,
    )
    .union_all(
        select(
            UserChallengeEntity.user_id,
            UserChallengeEntity.challenge_code,
            literal(None, Text),
            literal(None, TIMESTAMP(timezone=True)),
        ).where(
            UserChallengeEntity.user_id == any_(bindparam("user_ids", type_=ARRAY(Uuid))),
            UserChallengeEntity.completion_count > 0,
        )
    )
)
"""The periods and moments of completions of the given challenges; without them, the challenges that are done."""


@dataclass(frozen=True, slots=True)
class SqlImportWrites(ImportWrites):
    """Changes imports, in a transaction."""

    session: AsyncSession
    log: SqlUserLog
    leaderboards: SqlLeaderboardWrites

    async def add(self, new: Import) -> None:
        await self.session.execute(
            insert(ImportEntity).values(
                id=new.id,
                kind=new.kind,
                status=new.status,
                dry_run=new.dry_run,
                skip_faulty=new.skip_faulty,
                created_by=new.created_by,
                created_at=new.created_at,
                finished_at=new.finished_at,
                available_at=NOW,
                attempts=0,
                counts=dict(new.counts),
            )
        )

    async def add_lines(self, of: Import, lines: Sequence[ReadLine]) -> None:
        rows = [
            {
                "line": line.number,
                "status": LineStatus.WAITING if line.record else LineStatus.FAULTY,
                "subject": subject_of(line.record) if line.record else "",
                "place": place_of(line.record) if line.record else "",
                "data": encode_record(of.kind, line.record) if line.record else None,
                "faults": encode_faults(line.faults),
            }
            for line in lines
        ]
        await self.session.execute(_ADD_LINES, {"of": of.id, "rows": rows})

    async def lease(self, duration: timedelta) -> Import | None:
        due = (
            select(ImportEntity.id)
            .where(ImportEntity.status.in_(_WORKED), ImportEntity.available_at <= NOW)
            .order_by(ImportEntity.available_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        leased = (
            update(ImportEntity)
            .where(ImportEntity.id.in_(select(once(due))))
            .values(available_at=NOW + literal(duration, Interval))
            .returning(*cast("Table", ImportEntity.__table__).c)
        )
        row = (await self.session.execute(leased)).one_or_none()
        return None if row is None else _import_of(row)

    async def release(self, import_id: ImportId) -> None:
        of_import = ImportEntity.id == import_id
        values = {"available_at": NOW, "attempts": 0, "counts": _counts(import_id)}
        await self.session.execute(update(ImportEntity).where(of_import).values(values))

    async def postpone(self, import_id: ImportId, delay: timedelta) -> int:
        statement = (
            update(ImportEntity)
            .where(ImportEntity.id == import_id)
            .values(available_at=NOW + literal(delay, Interval), attempts=ImportEntity.attempts + 1)
            .returning(ImportEntity.attempts)
        )
        return int((await self.session.execute(statement)).scalar_one())

    async def advance(self, import_id: ImportId, before: ImportStatus, after: ImportStatus) -> bool:
        final = after not in IN_PROGRESS
        moved = (
            update(ImportEntity)
            .where(ImportEntity.id == import_id, ImportEntity.status == before)
            .values(status=after, available_at=NOW, finished_at=NOW if final else None, counts=_counts(import_id))
            .returning(ImportEntity.id)
        )
        if (await self.session.execute(moved)).one_or_none() is None:
            return False
        if final:
            line = ImportLineEntity
            unworked = line.status.in_((LineStatus.WAITING, LineStatus.VALID))
            await self.session.execute(
                update(line).where(line.import_id == import_id, unworked, line.subject != "").values(_FORGOTTEN)
            )
        return True

    async def note(self, import_id: ImportId, verdicts: Sequence[Verdict]) -> None:
        await self._settle(import_id, LineStatus.WAITING, verdicts, valid=LineStatus.VALID)

    async def settle(self, import_id: ImportId, verdicts: Sequence[Verdict]) -> None:
        await self._settle(import_id, LineStatus.VALID, verdicts, valid=LineStatus.APPLIED)

    async def _settle(
        self, import_id: ImportId, before: LineStatus, verdicts: Sequence[Verdict], *, valid: LineStatus
    ) -> None:
        statuses = [valid if one.status is LineStatus.VALID else one.status for one in verdicts]
        rows = [
            {
                "line": one.line.number,
                "status": status,
                "user_id": None if one.user_id is None else str(one.user_id),
                "faults": encode_faults(() if one.fault is None else (one.fault,)),
            }
            for one, status in zip(verdicts, statuses, strict=True)
        ]
        lines = [one.line.number for one in verdicts]
        await self.session.execute(_SETTLE, {"of": import_id, "lines": lines, "before": before, "rows": rows})

    async def lock_valid(self, import_id: ImportId, lines: Collection[int]) -> frozenset[int]:
        line = ImportLineEntity
        # Without the status, which would lead the planner to the index of all valid lines of the import.
        of_import = and_(line.import_id == import_id, line.line.in_(lines))
        query = select(line.line, line.status).where(of_import).order_by(line.line).with_for_update()
        rows = await self.session.execute(query)
        return frozenset(row.line for row in rows if row.status == LineStatus.VALID)

    async def performer(self, head: Head, challenge_codes: Collection[str]) -> Performer:
        performer = Performer(head.user_id, time_zone(head.time_zone))
        parameters = {"user_ids": [head.user_id], "codes": list(challenge_codes)}
        for _, code, period, moment in await self.session.execute(_COMPLETED, parameters):
            _add(performer, code, period, moment)
        return performer

    async def record(self, completions: Sequence[Completion], events: Sequence[RecordedEvent]) -> None:
        last = events[-1]
        rows = [
            as_json(completion_columns(completion))
            | {"seq": event.seq, "event_id": str(event.event_id), "body": encode_event(event.body)}
            for completion, event in zip(completions, events, strict=True)
        ]
        parameters = {
            "of": last.user_id,
            "seq": last.seq,
            "event_id": last.event_id,
            "recorded_at": last.recorded_at,
            "schema_version": last.schema_version,
            "rows": rows,
        }
        for statement in _RECORD_ONE_BY_ONE if is_distributed(self.session) else [_RECORD]:
            await self.session.execute(statement, parameters)
        await self.leaderboards.credit(last.user_id, sum(one.points for one in completions), last.recorded_at)
        self.log.recorded.extend(events)

    async def forget(self, kept_for: timedelta, limit: int) -> int:
        one, line = ImportEntity, ImportLineEntity
        was_interrupted = and_(one.status == ImportStatus.RECEIVING, one.created_at < NOW - literal(A_DAY, Interval))
        is_old = or_(one.finished_at < NOW - literal(kept_for, Interval), was_interrupted)
        key = (line.import_id, line.line)
        lines = select(*key).join(one, one.id == line.import_id).where(is_old).limit(limit)
        forgotten = await self.session.execute(delete(line).where(is_in(once(lines), key)).returning(line.line))
        count = len(forgotten.all())
        without_lines = ~select(line.line).where(line.import_id == one.id).exists()
        gone = await self.session.execute(delete(one).where(is_old, without_lines).returning(one.id))
        return max(count, len(gone.all()))


def _counts(import_id: ImportId) -> ColumnElement[Any]:
    """Returns the number of lines by status, as the statement sees them."""
    line = ImportLineEntity
    by_status = (
        select(line.status, func.count().label("count"))
        .where(line.import_id == import_id)
        .group_by(line.status)
        .subquery("by_status")
    )
    counts = select(func.jsonb_object_agg(by_status.c.status, by_status.c.count)).scalar_subquery()
    return func.coalesce(counts, literal({}, JSONB))


_ADD_LINES = text("""
    INSERT INTO import_lines (import_id, line, status, subject, place, data, faults)
    SELECT :of, line, status, subject, place, NULLIF(data, 'null'), faults
    FROM jsonb_to_recordset(:rows) AS r (line bigint, status text, subject text, place text, data jsonb, faults jsonb)
""").bindparams(bindparam("of", type_=Uuid), bindparam("rows", type_=JSONB))

_SETTLE = text("""
    UPDATE import_lines AS l SET status = r.status, user_id = r.user_id, faults = r.faults,
        data = CASE WHEN r.status = 'valid' THEN l.data END,
        subject = CASE WHEN r.status = 'valid' THEN l.subject ELSE '' END,
        place = CASE WHEN r.status = 'valid' THEN l.place ELSE '' END
    FROM jsonb_to_recordset(:rows) AS r (line bigint, status text, user_id uuid, faults jsonb)
    WHERE l.import_id = :of AND l.line = ANY (:lines) AND l.line = r.line AND (l.status = :before) IS TRUE
""").bindparams(
    bindparam("of", type_=Uuid),
    bindparam("lines", type_=ARRAY(BigInteger)),
    bindparam("before", type_=Text),
    bindparam("rows", type_=JSONB),
)
"""The lines are found by the primary key. IS TRUE keeps the planner from reading all lines of that status, which it
might do before the new lines are in its statistics."""

_COMPLETION_ROWS = """
    jsonb_to_recordset(:rows) AS rows (
        id uuid, challenge_code text, status text, period_key text, category text, difficulty bigint, points bigint,
        co2e_g bigint, water_ml bigint, waste_g bigint, energy_wh bigint, performed_at timestamptz,
        local_date date, submitted_at timestamptz, decided_at timestamptz, decided_by uuid, note text,
        seq bigint, event_id uuid, body jsonb
    )
"""
_PARTS = (
    """
    INSERT INTO completions (user_id, id, challenge_code, status, period_key, category, difficulty, points, co2e_g,
        water_ml, waste_g, energy_wh, performed_at, local_date, submitted_at, decided_at, decided_by, note)
    SELECT :of, id, challenge_code, status, period_key, category, difficulty, points, co2e_g,
        water_ml, waste_g, energy_wh, performed_at, local_date, submitted_at, decided_at, decided_by, note
    FROM {rows}
    """,
    """
    INSERT INTO user_events (user_id, seq, event_id, recorded_at, schema_version, body)
    SELECT :of, seq, event_id, :recorded_at, :schema_version, body FROM {rows}
    """,
    """
    INSERT INTO ledger_entries (user_id, seq, completion_id, category, points, recorded_at)
    SELECT :of, seq, id, category, points, :recorded_at FROM {rows}
    """,
    """
    INSERT INTO user_totals (user_id, category, completion_count, points, co2e_g, co2e_known,
        water_ml, water_known, waste_g, waste_known, energy_wh, energy_known)
    SELECT :of, category, count(*), sum(points), coalesce(sum(co2e_g), 0), count(co2e_g),
        coalesce(sum(water_ml), 0), count(water_ml), coalesce(sum(waste_g), 0), count(waste_g),
        coalesce(sum(energy_wh), 0), count(energy_wh)
    FROM {rows} GROUP BY category
    ON CONFLICT (user_id, category) DO UPDATE SET
        completion_count = user_totals.completion_count + excluded.completion_count,
        points = user_totals.points + excluded.points,
        co2e_g = user_totals.co2e_g + excluded.co2e_g,
        co2e_known = user_totals.co2e_known + excluded.co2e_known,
        water_ml = user_totals.water_ml + excluded.water_ml,
        water_known = user_totals.water_known + excluded.water_known,
        waste_g = user_totals.waste_g + excluded.waste_g,
        waste_known = user_totals.waste_known + excluded.waste_known,
        energy_wh = user_totals.energy_wh + excluded.energy_wh,
        energy_known = user_totals.energy_known + excluded.energy_known
    """,
    """
    INSERT INTO user_challenges (user_id, challenge_code, completion_count)
    SELECT :of, challenge_code, count(*) FROM {rows} GROUP BY challenge_code
    ON CONFLICT (user_id, challenge_code) DO UPDATE SET
        completion_count = user_challenges.completion_count + excluded.completion_count
    """,
    """
    UPDATE user_heads SET seq = :seq, last_event_id = :event_id, recorded_at = :recorded_at
    WHERE user_heads.user_id = :of
    """,
    """
    INSERT INTO pending_projections (user_id, seq, available_at, attempts) VALUES (:of, :seq, statement_timestamp(), 0)
    ON CONFLICT (user_id) DO UPDATE SET seq = excluded.seq
    """,
)
_PARAMETERS = {
    "of": Uuid(),
    "seq": BigInteger(),
    "event_id": Uuid(),
    "recorded_at": CompletionEntity.submitted_at.type,
    "schema_version": BigInteger(),
    "rows": JSONB(),
}


def _with_parameters(statement: str) -> TextClause:
    used = [bindparam(name, type_=type_) for name, type_ in _PARAMETERS.items() if f":{name}" in statement]
    return text(statement).bindparams(*used)


def _all_parts() -> TextClause:
    """Returns all parts as one statement. It checks foreign keys at its end, so the parts can run in any order."""
    *parts, last = (part.format(rows="rows") for part in _PARTS)
    named = ", ".join(f"part_{number} AS ({part})" for number, part in enumerate(parts))
    return _with_parameters(f"WITH rows AS (SELECT * FROM {_COMPLETION_ROWS}), {named} {last}")  # noqa: S608


_RECORD = _all_parts()
"""Records any number of completions of one user."""
_RECORD_ONE_BY_ONE = [_with_parameters(part.format(rows=_COMPLETION_ROWS)) for part in _PARTS]
"""Does the same in a statement per table: Citus sends such statements to one machine alone."""
