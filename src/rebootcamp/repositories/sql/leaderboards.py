"""Reads leaderboards: pages from an index, ranks from counts, both in one statement and thus from one snapshot."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import cache
from itertools import pairwise
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import (
    ARRAY,
    CTE,
    TIMESTAMP,
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    ScalarSelect,
    Select,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.orm import aliased

from rebootcamp.domain.leaderboards import Leaderboard, LeaderboardEntry, OwnStanding, competition_ranks
from rebootcamp.domain.pages import Page, PageRequest, Place
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import LeaderboardChoice, UserId
from rebootcamp.models.leaderboards import (
    WIDTHS,
    LeaderboardChangeEntity,
    LeaderboardCountEntity,
    LeaderboardEntryEntity,
)
from rebootcamp.models.people import CohortMemberEntity, UserEntity
from rebootcamp.repositories.sql.database_sessions import rows_of
from rebootcamp.services.ports.leaderboards import Leaderboards

_Shown = tuple[UserId, int, datetime, str, str | None]
_SHOWN: TypeAdapter[list[_Shown]] = TypeAdapter(list[_Shown])


class Begin(Enum):
    """The place at which a page begins."""

    AT_TOP = auto()
    AFTER_PLACE = auto()
    AROUND_USER = auto()


@dataclass(frozen=True, slots=True)
class SqlLeaderboards(Leaderboards):
    """Reads leaderboards."""

    autocommit: AsyncEngine

    async def leaderboard(
        self, span: Span, cohort_code: str | None, user_id: UserId, page: PageRequest, *, around: bool
    ) -> Leaderboard:
        begin = Begin.AFTER_PLACE if page.after else Begin.AROUND_USER if around else Begin.AT_TOP
        query = board_query(begin, of_cohort=cohort_code is not None)
        parameters = board_parameters(span, cohort_code, user_id, page)
        ((choice, points, rank, more, at_least, found),) = await rows_of(self.autocommit, query, parameters)
        rows = _SHOWN.validate_python(found or [])
        ranks = competition_ranks([score for _, score, *_ in rows], more, at_least)
        entries = [
            LeaderboardEntry(rank, person, cohort, name, score, reached_at)
            for rank, (person, score, reached_at, name, cohort) in zip(ranks, rows, strict=True)
        ]
        limit = page.limit
        if begin is Begin.AROUND_USER and entries:
            # Near the top, fewer than half a page of entries precede the user.
            limit -= _half(limit) - [entry.user_id for entry in entries].index(user_id)
        own = OwnStanding(LeaderboardChoice(choice), rank, points or 0)
        return Leaderboard(span, own, Page.of(entries, limit, _place_of))


def board_parameters(span: Span, cohort_code: str | None, user_id: UserId, page: PageRequest) -> dict[str, Any]:
    """Returns the bind parameters of ``board_query``."""
    parameters: dict[str, Any] = {
        "period": span.key,
        "cohort_code": cohort_code,
        "asking": user_id,
        "up": _half(page.limit),
        "down": page.limit - _half(page.limit) + 1,
        "length": page.limit + 1,
    }
    if page.after is not None:
        points, reached_at, last_user_id = page.after
        parameters["place_order"] = -int(points)
        parameters["place_reached_at"] = datetime.fromisoformat(reached_at)
        parameters["place_user_id"] = UUID(last_user_id)
    return parameters


def _half(limit: int) -> int:
    """Number of entries that precede the middle entry of a page."""
    return (limit - 1) // 2


def _place_of(entry: LeaderboardEntry) -> Place:
    return (str(entry.points), entry.reached_at.isoformat(), str(entry.user_id))


PERIOD = bindparam("period", type_=Text)
ASKING = bindparam("asking", type_=Uuid)


@cache
def board_query(begin: Begin, *, of_cohort: bool) -> Select[*tuple[Any, ...]]:
    """Selects one row: the user's choice, points and rank; the counts above the page; the page plus one more entry.

    On the programme's board, a page is a range of an index, and a rank is a sum of a few counts. The cost does not
    depend on the number of users. A cohort's board reads the scores of its members once.
    """
    scores = _scores_of_members().cte("scores") if of_cohort else _scores().subquery("scores")
    board = select(scores).where(_is_on_board(scores)).subquery("board")
    own = select(scores).where(scores.c.user_id == ASKING).cte("own")
    shown = (_around(board, own) if begin is Begin.AROUND_USER else _from(board, begin)).cte("shown")
    first = select(func.max(shown.c.points).label("points")).cte("first")
    # Citus reads each of these tables by a query of its own, and joins what it found.
    asker = select(UserEntity.leaderboard).where(UserEntity.id == ASKING).cte("asker").prefix_with("MATERIALIZED")
    others = select(board).cte("others").prefix_with("MATERIALIZED") if of_cohort else _changes()
    above = _above_among if of_cohort else _above
    return (
        select(
            asker.c.leaderboard,
            own.c.points,
            case((_is_on_board(own), above(own.c.points, others) + 1)).label("rank"),
            above(first.c.points, others).label("more"),
            above(first.c.points - 1, others).label("at_least"),
            _with_names_and_cohorts(shown).label("shown"),
        )
        .select_from(asker)
        .outerjoin(own, true())
        .join(first, true())
    )


def _scores() -> Select[UUID, int, datetime, bool]:
    """Selects the scores of all users in the period, listed or not."""
    entry = LeaderboardEntryEntity
    return select(entry.user_id, entry.points, entry.reached_at, entry.listed).where(entry.period == PERIOD)


def _scores_of_members() -> Select[Any]:
    """Selects the scores of a cohort's members, with one index look-up per member.

    OFFSET forces these look-ups. Without it, a generic plan may read the scores of the whole programme.
    """
    member = CohortMemberEntity
    of_member = _scores().where(LeaderboardEntryEntity.user_id == member.user_id).offset(literal_column("0"))
    score = of_member.correlate(member).lateral("score")
    cohort_code = bindparam("cohort_code", type_=Text)
    return select(score).select_from(member).join(score, true()).where(member.cohort_code == cohort_code)


def _is_on_board(scores: FromClause) -> ColumnElement[bool]:
    # A literal, as in the partial index: see ON_BOARD.
    return and_(scores.c.listed, scores.c.points > literal_column("0"))


def _order_of(source: FromClause) -> tuple[ColumnElement[Any], ...]:
    """Returns the sort order of ``ix_leaderboard_entries_order``."""
    return (-source.c.points, source.c.reached_at, source.c.user_id)


def _from(board: FromClause, begin: Begin) -> Select[Any]:
    order = _order_of(board)
    page = select(board).order_by(*order).limit(bindparam("length", type_=Integer))
    if begin is Begin.AT_TOP:
        return page
    place = tuple_(
        bindparam("place_order", type_=BigInteger),
        bindparam("place_reached_at", type_=TIMESTAMP(timezone=True)),
        bindparam("place_user_id", type_=Uuid),
    )
    return page.where(tuple_(*order) > place)


def _around(board: FromClause, own: CTE) -> Select[Any]:
    """Selects the entries around the user; none if the user is not on the board."""
    order = _order_of(board)
    # A subquery for the place, without a join: PostgreSQL searches the index by it, and Citus sends it to the shards.
    place = select(*_order_of(own)).where(_is_on_board(own)).scalar_subquery()
    up = select(board).where(tuple_(*order) < place).order_by(*(part.desc() for part in order))
    down = select(board).where(tuple_(*order) >= place).order_by(*order)
    sides = (side.limit(bindparam(name, type_=Integer)).subquery(name) for name, side in (("up", up), ("down", down)))
    return select(union_all(*(select(side) for side in sides)).subquery("both_sides"))


def _with_names_and_cohorts(shown: CTE) -> ScalarSelect[Any]:
    # The array is there before the users are read, by their key: of a join with it, a generic plan may read all users.
    person, member = aliased(UserEntity), aliased(CohortMemberEntity)
    named = (
        select(person.id, person.display_name, member.cohort_code)
        .outerjoin(member, member.user_id == person.id)
        .where(person.id == any_(func.array(select(shown.c.user_id).scalar_subquery(), type_=ARRAY(Uuid))))
        .cte("named")
        .prefix_with("MATERIALIZED")
    )
    item = func.jsonb_build_array(
        shown.c.user_id, shown.c.points, shown.c.reached_at, named.c.display_name, named.c.cohort_code
    )
    items = select(func.jsonb_agg(aggregate_order_by(item, *_order_of(shown)))).select_from(shown)
    return items.join(named, named.c.id == shown.c.user_id).scalar_subquery()


def _changes() -> CTE:
    """Selects the changes of the period that are not folded into the counts yet."""
    change = LeaderboardChangeEntity
    unfolded = select(change.points_before, change.points_after).where(change.period == PERIOD)
    return unfolded.cte("changes").prefix_with("MATERIALIZED")


def _above_among(points: ColumnElement[int], members: CTE) -> ColumnElement[int]:
    """Counts the members with more points one by one."""
    return select(func.count()).select_from(members).where(members.c.points > points).scalar_subquery()


def _above(points: ColumnElement[int], changes: CTE) -> ColumnElement[int]:
    """Counts the users with more points, from the programme's counts and the changes that are not in them yet."""
    count, change = LeaderboardCountEntity, changes.c
    levels = [
        and_(count.width == width, count.floor >= _next(points, width), count.floor < _next(points, wider))
        for width, wider in pairwise(WIDTHS)
    ]
    widest = and_(count.width == WIDTHS[-1], count.floor >= _next(points, WIDTHS[-1]))
    counted = select(func.coalesce(func.sum(count.user_count), 0)).where(count.period == PERIOD, or_(*levels, widest))
    went_by = case((change.points_after > points, 1), else_=0) - case((change.points_before > points, 1), else_=0)
    changed = select(func.coalesce(func.sum(went_by), 0)).select_from(changes)
    return func.cast(counted.scalar_subquery() + changed.scalar_subquery(), BigInteger)


def _next(points: ColumnElement[int], width: int) -> ColumnElement[int]:
    """The ``floor`` of the lowest count of that width that covers only scores above ``points``."""
    return points - points % width + width
