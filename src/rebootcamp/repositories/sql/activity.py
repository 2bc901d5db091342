"""PostgreSQL's half of a user's progress, read in one statement whose cost does not grow with the history."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ScalarSelect, Select, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncEngine

from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.completions import CompletionStatus
from rebootcamp.domain.progress import RECENT_COMPLETIONS, Activity, CategoryTotal
from rebootcamp.domain.users import UserId
from rebootcamp.models.activity import CompletionEntity, UserChallengeEntity, UserHeadEntity, UserTotalEntity
from rebootcamp.models.people import UserEntity
from rebootcamp.repositories.sql.database_sessions import rows_of
from rebootcamp.repositories.sql.mapping import CompletionRow, select_users, user_of
from rebootcamp.repositories.sql.parameters import asked_for, is_asked_for
from rebootcamp.services.coalescing import Coalescing, CoalescingReader
from rebootcamp.services.deadlines import waiting_for
from rebootcamp.services.ports.activity import ActivityReader

_RECENT = TypeAdapter(list[CompletionRow])


@dataclass(frozen=True, slots=True)
class SqlActivity(ActivityReader):
    """Reads the activities of users, many requests in one statement."""

    autocommit: AsyncEngine
    coalescing: Coalescing
    _activities: CoalescingReader[UserId, Activity] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_activities", self.coalescing.reader(self._fetch))

    async def activity(self, user_id: UserId) -> Activity | None:
        with waiting_for("postgresql"):
            return await self._activities.read(user_id)

    async def _fetch(self, user_ids: Sequence[UserId]) -> dict[UserId, Activity]:
        """Returns the activities of those users, from one statement.

        Writes keep the totals and the counts per challenge, pending completions have their own index, and recent
        completions are the end of the primary key. So ten completions and ten thousand cost the same few rows.
        """
        rows = await rows_of(self.autocommit, _activities(one=len(user_ids) == 1), asked_for(user_ids))
        return {row.id: _activity_of(row) for row in rows}


def _activity_of(row: Any) -> Activity:  # noqa: ANN401 - the columns of _activities
    return Activity(
        user=user_of(row),
        seq=row.seq,
        totals=tuple(_category_total(total) for total in row.totals or ()),
        distinct_challenge_count=row.distinct_challenge_count,
        pending_count=row.pending_count,
        recent=tuple(completion.to_domain() for completion in _RECENT.validate_python(row.recent or [])),
    )


@cache
def _activities(*, one: bool) -> Select[*tuple[Any, ...]]:
    """Returns the query, built only once: every progress read runs it, and building takes longer than sending."""
    return (
        select_users()
        .join(UserHeadEntity, UserHeadEntity.user_id == UserEntity.id)
        .where(is_asked_for(UserEntity.id, one=one), is_asked_for(UserHeadEntity.user_id, one=one))
        .add_columns(
            UserHeadEntity.seq,
            _totals(one=one).label("totals"),
            _distinct_challenges(one=one).label("distinct_challenge_count"),
            _pending(one=one).label("pending_count"),
            _recent(one=one).label("recent"),
        )
    )


def _totals(*, one: bool) -> ScalarSelect[Any]:
    counted = (
        select(UserTotalEntity)
        .where(
            UserTotalEntity.user_id == UserEntity.id,
            is_asked_for(UserTotalEntity.user_id, one=one),
            UserTotalEntity.completion_count > 0,
        )
        .order_by(UserTotalEntity.category)
        .correlate(UserEntity)
        .subquery("total")
    )
    return select(func.jsonb_agg(func.to_jsonb(literal_column("total")))).select_from(counted).scalar_subquery()


def _distinct_challenges(*, one: bool) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(
            UserChallengeEntity.user_id == UserEntity.id,
            is_asked_for(UserChallengeEntity.user_id, one=one),
            UserChallengeEntity.completion_count > 0,
        )
        .scalar_subquery()
    )


def _pending(*, one: bool) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(
            CompletionEntity.user_id == UserEntity.id,
            is_asked_for(CompletionEntity.user_id, one=one),
            CompletionEntity.status == CompletionStatus.PENDING,
        )
        .scalar_subquery()
    )


def _recent(*, one: bool) -> ScalarSelect[Any]:
    latest = (
        select(CompletionEntity)
        .where(CompletionEntity.user_id == UserEntity.id, is_asked_for(CompletionEntity.user_id, one=one))
        .order_by(CompletionEntity.id.desc())
        .limit(RECENT_COMPLETIONS)
        .correlate(UserEntity)
        .subquery("latest")
    )
    return select(func.jsonb_agg(func.to_jsonb(literal_column("latest")))).select_from(latest).scalar_subquery()


def _category_total(row: dict[str, Any]) -> CategoryTotal:
    return CategoryTotal(
        category=Category(row["category"]),
        completion_count=row["completion_count"],
        points=row["points"],
        savings=Savings(
            co2e_g=row["co2e_g"] if row["co2e_known"] else None,
            water_ml=row["water_ml"] if row["water_known"] else None,
            waste_g=row["waste_g"] if row["waste_known"] else None,
            energy_wh=row["energy_wh"] if row["energy_known"] else None,
        ),
        unknown_count=row["completion_count"] - row["co2e_known"],
    )
