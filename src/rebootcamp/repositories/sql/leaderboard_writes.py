"""Scores on leaderboards as they change: in the change's own transaction, with nothing that users would wait for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ARRAY,
    CTE,
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    Table,
    Text,
    all_,
    and_,
    bindparam,
    case,
    column,
    delete,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
    update,
    values,
)
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from rebootcamp.domain.completions import CompletionId
from rebootcamp.domain.leaderboards import ALL_TIME, spans_of
from rebootcamp.domain.users import LeaderboardChoice, UserId, UserStatus
from rebootcamp.models.activity import LedgerEntryEntity
from rebootcamp.models.leaderboards import (
    WIDTHS,
    LeaderboardChangeEntity,
    LeaderboardCountEntity,
    LeaderboardEntryEntity,
)
from rebootcamp.models.people import UserEntity
from rebootcamp.repositories.sql.batches import is_in, once
from rebootcamp.repositories.sql.boards_again import RECOUNT, RESCORE
from rebootcamp.repositories.sql.moments import MONTH_FORMAT, NOW, WEEK_FORMAT
from rebootcamp.repositories.sql.parameters import RECORDED_AT, USER_ID, if_any, parameter
from rebootcamp.services.ports.leaderboards import LeaderboardWrites

_ENTRIES = cast("Table", LeaderboardEntryEntity.__table__)
_CHANGES = cast("Table", LeaderboardChangeEntity.__table__)
FOLD_LOCK = 7_226_285
"""Key of the advisory lock of whoever adds up changes; any constant would do."""


@dataclass(frozen=True, slots=True)
class SqlLeaderboardWrites(LeaderboardWrites):
    """Changes scores, in a transaction; those of one user, whose head is locked, so that no user waits for another."""

    session: AsyncSession
    programme_zone: ZoneInfo

    def credit_parameters(self, recorded_at: datetime) -> dict[str, object]:
        """Returns the parameters of ``crediting`` that ``completions`` has no use for: the periods of that moment."""
        return {"periods": [span.key for span in spans_of(recorded_at, self.programme_zone)]}

    async def credit(self, user_id: UserId, points: int, recorded_at: datetime) -> None:
        """Does what ``crediting`` does, in statements whose values are known, so that Citus asks one machine alone.

        In one statement, Citus would send what one part returned to every machine, and fail if one of them is away.
        """
        periods = [span.key for span in spans_of(recorded_at, self.programme_zone)]
        listed = await self.session.scalar(_select_listed(user_id))
        entry = LeaderboardEntryEntity
        rows = [
            {"user_id": user_id, "period": period, "points": points, "reached_at": recorded_at, "listed": listed}
            for period in periods
        ]
        scored = insert(_ENTRIES).values(rows)
        scored = scored.on_conflict_do_update(
            index_elements=["user_id", "period"],
            set_={"points": _ENTRIES.c.points + points, "reached_at": recorded_at},
        )
        over = delete(_ENTRIES).where(entry.user_id == user_id, entry.period.not_in(periods))
        shown = (entry.period, entry.points, entry.listed)
        now = (await self.session.execute(scored.returning(*shown))).all()
        # Scores of earlier periods are dropped when a period begins. Its score is new, and equals this credit.
        begins = any(one.points == points for one in now)
        then = (await self.session.execute(over.returning(*shown))).all() if begins else []
        moves = [(one.period, one.points - points, one.points) for one in now if one.listed]
        moves += [(one.period, one.points, 0) for one in then if one.listed and one.points > 0]
        changes = [
            {"user_id": user_id, "period": period, "points_before": before, "points_after": after}
            for period, before, after in moves
        ]
        if changes:
            await self.session.execute(insert(_CHANGES).values(changes))

    async def reverse(self, user_id: UserId, completion_id: CompletionId) -> None:
        """Takes a credit off the scores of its periods, once its reversal is in the ledger."""
        ledger, entry, before = LedgerEntryEntity, LeaderboardEntryEntity, aliased(LeaderboardEntryEntity)
        credit = select(ledger.recorded_at, ledger.points).where(
            ledger.user_id == user_id, ledger.completion_id == completion_id, ledger.reverses_seq.is_(None)
        )
        credited_at, worth = (await self.session.execute(credit)).one()
        moment = entry.reached_at.type
        spans = values(
            column("period", Text), column("starts_at", moment), column("ends_at", moment), name="spans"
        ).data([(span.key, span.starts_at, span.ends_at) for span in spans_of(credited_at, self.programme_zone)])
        latest = select(_latest_standing_credit(user_id).c.recorded_at).scalar_subquery()
        is_within = and_(latest >= spans.c.starts_at, latest < spans.c.ends_at)
        reversed_ = (
            update(entry)
            .where(
                entry.user_id == user_id,
                entry.period == spans.c.period,
                before.user_id == entry.user_id,
                before.period == entry.period,
            )
            .values(
                # Where another time zone has moved a credit to a period that it was not added to, there is less.
                points=func.greatest(entry.points - worth, 0),
                reached_at=case((is_within, latest), else_=entry.reached_at),
            )
            .returning(entry.user_id, entry.period, before.points.label("points_before"), entry.points, entry.listed)
            .cte("reversed")
        )
        await self.session.execute(
            _changed(
                select(reversed_.c.user_id, reversed_.c.period, reversed_.c.points_before, reversed_.c.points).where(
                    reversed_.c.listed, reversed_.c.points_before != reversed_.c.points
                )
            )
        )

    async def relist(self, user_id: UserId) -> None:
        """Puts the user on the boards, or takes them off, as their choice and their account's status now say."""
        entry = LeaderboardEntryEntity
        listed = _is_listed(user_id)
        changed = (
            update(entry)
            .where(entry.user_id == user_id, entry.listed != listed)
            .values(listed=listed)
            .returning(entry.user_id, entry.period, entry.points, entry.listed)
            .cte("relisted")
        )
        await self.session.execute(
            _changed(
                select(
                    changed.c.user_id,
                    changed.c.period,
                    case((changed.c.listed, 0), else_=changed.c.points),
                    case((changed.c.listed, changed.c.points), else_=0),
                ).where(changed.c.points > 0)
            )
        )

    async def fold(self, limit: int) -> int:
        """Adds changes, ``limit`` at most, to the counts; returns how many. One transaction at a time does it."""
        if not await self._may_fold():
            return 0
        return int((await self.session.execute(_fold(), {"most": limit})).scalar_one())

    async def forget(self, kept_for: timedelta, limit: int) -> int:
        """Deletes counts of nobody, and those of the weeks and months that have been over for that long.

        A reversal in such a week may still be added to its counts; those are deleted again, and were read by nobody.

        Returns:
            How many, ``limit`` at most; none while changes are being added up, since one of nobody may be going up.
        """
        if not await self._may_fold():
            return 0
        count = LeaderboardCountEntity
        key = (count.period, count.width, count.floor)
        then = func.timezone(self.programme_zone.key, NOW - kept_for)
        week, month = func.to_char(then, WEEK_FORMAT), func.to_char(then, MONTH_FORMAT)
        is_over = case((count.period.like("____-W__"), count.period < week), else_=count.period < month)
        unread = or_(count.user_count == 0, and_(count.period != ALL_TIME.key, is_over))
        chosen = once(select(*key).where(unread).limit(limit))
        deleted = await self.session.execute(delete(count).where(is_in(chosen, key)).returning(count.floor))
        return len(deleted.all())

    async def rescore(self, user_id: UserId) -> None:
        await self.session.execute(RESCORE, {"user_id": user_id, "zone": self.programme_zone.key})

    async def recount(self) -> None:
        await self.session.execute(select(func.pg_advisory_xact_lock(FOLD_LOCK)))
        # A statement of its own, whose snapshot has all that was added up before.
        await self.session.execute(RECOUNT, {"zone": self.programme_zone.key})

    async def _may_fold(self) -> bool:
        return bool(await self.session.scalar(select(func.pg_try_advisory_xact_lock(FOLD_LOCK))))


def _changed(*changes: Select[Any]) -> Insert:
    """Appends what those queries say: a user, a period, and the points before and after."""
    columns = ["user_id", "period", "points_before", "points_after"]
    return insert(LeaderboardChangeEntity).from_select(columns, union_all(*changes) if len(changes) > 1 else changes[0])


def crediting(condition: CTE | None = None) -> CTE:
    """Returns the part of a statement that adds points to the scores of a moment's periods.

    It drops the scores of earlier periods. Its parameters are ``of``, ``points``, ``recorded_at`` and those of
    ``credit_parameters``.

    Args:
        condition: A part of the statement that must return a row; None credits in any case.
    """
    entry = LeaderboardEntryEntity
    points = parameter("points", entry.points)
    periods = bindparam("periods", type_=ARRAY(Text))
    period = func.unnest(periods).column_valued("period")
    scored = insert(entry).from_select(
        ["user_id", "period", "points", "reached_at", "listed"],
        select(USER_ID, period, points, RECORDED_AT, _is_listed(USER_ID)).where(if_any(condition)),
    )
    scored = scored.on_conflict_do_update(
        index_elements=["user_id", "period"],
        set_={"points": entry.points + scored.excluded.points, "reached_at": scored.excluded.reached_at},
    )
    over = delete(entry).where(entry.user_id == USER_ID, entry.period != all_(periods), if_any(condition))
    now = scored.returning(entry.user_id, entry.period, entry.points, entry.listed).cte("scored")
    then = over.returning(entry.user_id, entry.period, entry.points, entry.listed).cte("dropped")
    changed = _changed(
        select(now.c.user_id, now.c.period, now.c.points - points, now.c.points).where(now.c.listed),
        select(then.c.user_id, then.c.period, then.c.points, literal(0)).where(then.c.listed, then.c.points > 0),
    )
    return changed.cte("changed")


@cache
def _fold() -> Select[int]:
    """Built once: it runs every second."""
    change, count = LeaderboardChangeEntity, LeaderboardCountEntity
    oldest = select(change.user_id, change.id).order_by(change.period, change.id)
    batch = once(oldest.limit(bindparam("most", type_=Integer)))
    taken = (
        delete(change)
        .where(is_in(batch, (change.user_id, change.id)))
        .returning(change.period, change.points_before, change.points_after)
        .cte("taken")
    )
    moves = union_all(
        select(taken.c.period, taken.c.points_after.label("points"), literal(1).label("by")),
        select(taken.c.period, taken.c.points_before, literal(-1)),
    ).subquery("moves")
    widths = values(column("width", BigInteger), name="widths").data([(width,) for width in WIDTHS])
    width, by = widths.c.width, func.sum(moves.c.by)
    floor = moves.c.points - moves.c.points % width
    sums = (
        select(moves.c.period, width, floor, by)
        .select_from(moves)
        .join(widths, true())
        .where(moves.c.points > 0)
        .group_by(moves.c.period, width, floor)
        .having(by != 0)
    )
    counted = insert(count).from_select(["period", "width", "floor", "user_count"], sums)
    counted = counted.on_conflict_do_update(
        index_elements=["period", "width", "floor"],
        set_={"user_count": count.user_count + counted.excluded.user_count},
    )
    return select(func.count()).select_from(taken).add_cte(counted.cte("counted"))


def _select_listed(user_id: UserId | BindParameter[UUID]) -> Select[bool]:
    is_listed = and_(UserEntity.status == UserStatus.ACTIVE, UserEntity.leaderboard == LeaderboardChoice.VISIBLE)
    return select(is_listed).where(UserEntity.id == user_id)


def _is_listed(user_id: UserId | BindParameter[UUID]) -> ColumnElement[bool]:
    return _select_listed(user_id).scalar_subquery()


def _latest_standing_credit(user_id: UserId) -> CTE:
    """When the latest credit that no reversal took back was recorded: looked for from the end of the ledger."""
    ledger, reversal = LedgerEntryEntity, aliased(LedgerEntryEntity)
    taken_back = select(reversal.seq).where(
        reversal.user_id == ledger.user_id,
        reversal.completion_id == ledger.completion_id,
        reversal.reverses_seq.is_not(None),
    )
    standing = select(ledger.recorded_at).where(
        ledger.user_id == user_id, ledger.reverses_seq.is_(None), ~taken_back.exists()
    )
    return standing.order_by(ledger.seq.desc()).limit(1).cte("latest")
