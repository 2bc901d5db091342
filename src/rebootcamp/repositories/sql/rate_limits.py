"""Counts per policy and person or address, in windows that begin with the first."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from weakref import WeakValueDictionary

from sqlalchemy import Interval, Select, bindparam, case, delete, func, literal, or_, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.models.requests import CountEntity
from rebootcamp.repositories.sql.batches import once
from rebootcamp.repositories.sql.database_sessions import one_statement
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.rate_limits import Counts, CountWrites, Policy, RateLimitStatus

LONGEST_WAIT = timedelta(seconds=10)
"""How much later than this statement another one may have begun a window, while this one waited for its row."""


@dataclass(frozen=True, slots=True)
class SqlCounts(Counts):
    """Counts at once, each in a transaction of its own: a count stands whatever becomes of the request.

    Of one policy and person, one count at a time is made in this process, and the others wait before they take a
    connection: a burst of one user's requests then holds one connection, not all of them.
    """

    autocommit: AsyncEngine
    turns: WeakValueDictionary[tuple[str, str], asyncio.Lock] = field(default_factory=WeakValueDictionary, init=False)

    async def add(self, policy: Policy, who: str) -> RateLimitStatus:
        """Counts one more, in one statement, so that of any number at once each gets a number of its own."""
        parameters = {"policy": policy.name, "who": who, "window": timedelta(seconds=policy.window_s)}
        async with self._turn(policy, who), one_statement(self.autocommit) as connection:
            row = (await connection.execute(_add(), parameters)).one()
        return RateLimitStatus.after(policy, row.used, row.remaining.total_seconds())

    async def take_back(self, policy: Policy, who: str) -> None:
        statement = update(CountEntity).where(CountEntity.policy == policy.name, CountEntity.who == who)
        async with self._turn(policy, who), one_statement(self.autocommit) as connection:
            await connection.execute(statement.values(used=func.greatest(CountEntity.used - 1, 0)))

    async def clear(self, policy: Policy, who: str) -> None:
        statement = delete(CountEntity).where(CountEntity.policy == policy.name, CountEntity.who == who)
        async with self._turn(policy, who), one_statement(self.autocommit) as connection:
            await connection.execute(statement)

    def _turn(self, policy: Policy, who: str) -> asyncio.Lock:
        return self.turns.setdefault((policy.name, who), asyncio.Lock())


@cache
def _add() -> Select[int, timedelta]:
    """Built once: it is part of every request that is counted."""
    resets_at = NOW + bindparam("window", type_=Interval)
    first = insert(CountEntity).values(policy=bindparam("policy"), who=bindparam("who"), used=1, resets_at=resets_at)
    # A window that ends later than one that begins now was begun by a clock that was ahead, or by other settings.
    over = or_(CountEntity.resets_at <= NOW, CountEntity.resets_at > resets_at + LONGEST_WAIT)
    counted = first.on_conflict_do_update(
        index_elements=["policy", "who"],
        set_={
            "used": case((over, literal(1)), else_=CountEntity.used + 1),
            "resets_at": case((over, first.excluded.resets_at), else_=CountEntity.resets_at),
        },
    )
    standing = counted.returning(CountEntity.used, CountEntity.resets_at).cte("standing")
    # An insertion that the session carries out would take the parameters for columns.
    return select(standing.c.used, (standing.c.resets_at - NOW).label("remaining"))


@dataclass(frozen=True, slots=True)
class SqlCountWrites(CountWrites):
    """Cleans counts up, in a transaction."""

    session: AsyncSession

    async def forget(self, limit: int) -> int:
        key = (CountEntity.policy, CountEntity.who)
        over = (
            select(*key)
            .where(CountEntity.resets_at <= NOW)
            .order_by(CountEntity.resets_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        deleted = await self.session.execute(
            delete(CountEntity).where(tuple_(*key).in_(once(over))).returning(CountEntity.who)
        )
        return len(deleted.all())
