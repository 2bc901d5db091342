"""Boards as they are read: pages by an index, ranks by counts, both in one statement and so of one moment."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    ScalarSelect,
    Select,
    and_,
    case,
    func,
    or_,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.orm import aliased

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.domain.leaderboards import Leaderboard, LeaderboardEntry, OwnStanding, competition_ranks
from rebootcamp.domain.pages import Page, PageRequest, Place
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import LeaderboardChoice, UserId
from rebootcamp.models.leaderboards import (
    ON_BOARD,
    WIDTHS,
    LeaderboardChangeEntity,
    LeaderboardCountEntity,
    LeaderboardEntryEntity,
)
from rebootcamp.models.people import CohortMemberEntity, UserEntity
from rebootcamp.repositories.sql.sessions import reading

_Scores = Select[UUID, int, datetime, bool]
_Shown = tuple[UserId, int, datetime, str]
_SHOWN: TypeAdapter[list[_Shown]] = TypeAdapter(list[_Shown])


@dataclass(frozen=True, slots=True)
class SqlLeaderboards:
    """Reads boards."""

    sessions: SessionFactory

    async def leaderboard(
        self, span: Span, cohort_code: str | None, user_id: UserId, page: PageRequest, *, around: bool
    ) -> Leaderboard:
        """A page of the programme's board, or of a cohort's, and where that user stands."""
        around = around and page.after is None
        query = select_leaderboard(span, cohort_code, user_id, page, around=around)
        async with reading(self.sessions) as session:
            choice, points, rank, more, at_least, found = (await session.execute(query)).one()
        rows = _SHOWN.validate_python(found or [])
        ranks = competition_ranks([score for _, score, _, _ in rows], more, at_least)
        entries = [
            LeaderboardEntry(rank, person, name, score, reached_at)
            for rank, (person, score, reached_at, name) in zip(ranks, rows, strict=True)
        ]
        limit = page.limit
        if around and entries:
            # Near the top, fewer than half of a page lie before.
            limit -= _half(limit) - [entry.user_id for entry in entries].index(user_id)
        own = OwnStanding(LeaderboardChoice(choice), rank, points or 0)
        return Leaderboard(span, own, Page.of(entries, limit, _place_of))


def select_leaderboard(
    span: Span, cohort_code: str | None, user_id: UserId, page: PageRequest, *, around: bool
) -> Select[Any]:
    """One row: the user's choice, points and rank; what lies above the page; the page itself, with one row more.

    A page of the programme's board is a range of an index, and a rank the sum of some counts, whatever the number of
    people. A cohort's board goes through the scores of its members.
    """
    scores = _scores(span, cohort_code)
    own = scores.where(LeaderboardEntryEntity.user_id == user_id).cte("own")
    listed = scores.where(ON_BOARD)
    members = listed.cte("members") if cohort_code else None
    shown = (_around(listed, own, page.limit) if around else _after(listed, page)).cte("shown")
    first = select(func.max(shown.c.points).label("points")).cte("first")
    return (
        select(
            UserEntity.leaderboard,
            own.c.points,
            case((and_(own.c.listed, own.c.points > 0), _above(span, own.c.points, members) + 1)).label("rank"),
            _above(span, first.c.points, members).label("more"),
            _above(span, first.c.points - 1, members).label("at_least"),
            _with_names(shown).label("shown"),
        )
        .select_from(UserEntity)
        .outerjoin(own, true())
        .join(first, true())
        .where(UserEntity.id == user_id)
    )


def _scores(span: Span, cohort_code: str | None) -> _Scores:
    """Everybody's scores, or those of a cohort's members; listed or not."""
    entry = LeaderboardEntryEntity
    query = select(entry.user_id, entry.points, entry.reached_at, entry.listed).where(entry.period == span.key)
    if cohort_code is None:
        return query
    return query.join(CohortMemberEntity, CohortMemberEntity.user_id == entry.user_id).where(
        CohortMemberEntity.cohort_code == cohort_code
    )


_ORDER = (-LeaderboardEntryEntity.points, LeaderboardEntryEntity.reached_at, LeaderboardEntryEntity.user_id)
"""As the index has it."""


def _after(listed: _Scores, page: PageRequest) -> _Scores:
    """The page that begins after a place, with one row more."""
    query = listed.order_by(*_ORDER).limit(page.limit + 1)
    if page.after is None:
        return query
    points, reached_at, user_id = page.after
    place = tuple_(-int(points), datetime.fromisoformat(reached_at), UUID(user_id))
    return query.where(tuple_(*_ORDER) > place)


def _around(listed: _Scores, own: CTE, limit: int) -> Select[Any]:
    """The page that has someone in its middle, with one row more; nothing when they are not on the board."""
    place = tuple_(-own.c.points, own.c.reached_at, own.c.user_id)
    before = listed.where(tuple_(*_ORDER) < place).order_by(*(part.desc() for part in _ORDER)).limit(_half(limit))
    onward = listed.where(tuple_(*_ORDER) >= place).order_by(*_ORDER).limit(limit - _half(limit) + 1)
    sides = [side.correlate(own).lateral() for side in (before, onward)]
    both = union_all(
        *(select(side).select_from(own).join(side, true()).where(own.c.listed, own.c.points > 0) for side in sides)
    )
    return select(both.subquery("both_sides"))


def _with_names(shown: CTE) -> ScalarSelect[Any]:
    # One look-up for each person shown. A join would leave it to a plan for pages of any length to read all of them.
    person = aliased(UserEntity)
    name = select(person.display_name).where(person.id == shown.c.user_id).scalar_subquery()
    item = func.jsonb_build_array(shown.c.user_id, shown.c.points, shown.c.reached_at, name)
    in_order = aggregate_order_by(item, shown.c.points.desc(), shown.c.reached_at, shown.c.user_id)
    return select(func.jsonb_agg(in_order)).select_from(shown).scalar_subquery()


def _half(limit: int) -> int:
    """How many of a page lie before the one in its middle."""
    return (limit - 1) // 2


def _place_of(entry: LeaderboardEntry) -> Place:
    return (str(entry.points), entry.reached_at.isoformat(), str(entry.user_id))


def _above(span: Span, points: ColumnElement[int], members: CTE | None) -> ColumnElement[int]:
    """How many have more points: among those members one by one, or on the programme's board by its counts."""
    if members is not None:
        return select(func.count()).select_from(members).where(members.c.points > points).scalar_subquery()
    count, change = LeaderboardCountEntity, LeaderboardChangeEntity
    levels = [
        and_(count.width == width, count.floor >= _next(points, width), count.floor < _next(points, wider))
        for width, wider in pairwise(WIDTHS)
    ]
    widest = and_(count.width == WIDTHS[-1], count.floor >= _next(points, WIDTHS[-1]))
    counted = select(func.coalesce(func.sum(count.user_count), 0)).where(count.period == span.key, or_(*levels, widest))
    went_by = case((change.points_after > points, 1), else_=0) - case((change.points_before > points, 1), else_=0)
    changed = select(func.coalesce(func.sum(went_by), 0)).where(change.period == span.key)
    return func.cast(counted.scalar_subquery() + changed.scalar_subquery(), BigInteger)


def _next(points: ColumnElement[int], width: int) -> ColumnElement[int]:
    """Where the first count of that width begins that holds only more points."""
    return points - points % width + width
