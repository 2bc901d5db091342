"""Rate limit counts per policy and user or address, in windows that begin with the first request."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from weakref import WeakValueDictionary

from sqlalchemy import BigInteger, Interval, Select, bindparam, case, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from rebootcamp.databases.postgresql import is_distributed
from rebootcamp.models.requests import CountEntity
from rebootcamp.repositories.sql.batches import is_in, unlocked
from rebootcamp.repositories.sql.database_sessions import one_statement, rows_of
from rebootcamp.repositories.sql.moments import NOW
from rebootcamp.services.ports.rate_limits import Counts, CountWrites, Policy, RateLimitStatus

LONGEST_WAIT = timedelta(seconds=10)
"""Maximum time that a statement waits for its row, in which another request may begin a window."""


@dataclass(frozen=True, slots=True)
class SqlCounts(Counts):
    """Commits each count immediately in its own transaction: it stays even if the request fails.

    Within this process, one request at a time counts for a policy and user. The others wait before they take a
    connection, so a burst of one user's requests holds one connection, not all of them.
    """

    autocommit: AsyncEngine
    turns: WeakValueDictionary[tuple[str, str], asyncio.Lock] = field(default_factory=WeakValueDictionary, init=False)

    async def add(self, policy: Policy, who: str, number: int = 1) -> RateLimitStatus:
        """Counts in one statement, so that each of several concurrent requests gets its own number."""
        window = timedelta(seconds=policy.window_s)
        parameters = {"policy": policy.name, "who": who, "number": number, "window": window}
        async with self._turn(policy, who):
            ((used, remaining),) = await rows_of(self.autocommit, _add(), parameters)
        return RateLimitStatus.after(policy, used, remaining.total_seconds())

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
    """Returns the statement, built only once, since every counted request runs it."""
    resets_at = NOW + bindparam("window", type_=Interval)
    number = bindparam("number", type_=BigInteger)
    first = insert(CountEntity).values(
        policy=bindparam("policy"), who=bindparam("who"), used=number, resets_at=resets_at
    )
    # A window that ends later than one begun now was begun by a clock that was ahead, or under other settings.
    over = or_(CountEntity.resets_at <= NOW, CountEntity.resets_at > resets_at + LONGEST_WAIT)
    counted = first.on_conflict_do_update(
        index_elements=["policy", "who"],
        set_={
            "used": case((over, first.excluded.used), else_=CountEntity.used + first.excluded.used),
            "resets_at": case((over, first.excluded.resets_at), else_=CountEntity.resets_at),
        },
    )
    standing = counted.returning(CountEntity.used, CountEntity.resets_at).cte("standing")
    # A plain insert executed by the session would treat the parameters as columns.
    return select(standing.c.used, (standing.c.resets_at - NOW).label("remaining"))


@dataclass(frozen=True, slots=True)
class SqlCountWrites(CountWrites):
    """Cleans up counts, in a transaction."""

    session: AsyncSession

    async def forget(self, limit: int) -> int:
        key = (CountEntity.policy, CountEntity.who)
        is_over = CountEntity.resets_at <= NOW
        over = unlocked(
            select(*key).where(is_over).order_by(CountEntity.resets_at).limit(limit),
            distributed=is_distributed(self.session),
        )
        deleted = await self.session.execute(
            delete(CountEntity).where(is_over, is_in(over, key)).returning(CountEntity.who)
        )
        return len(deleted.all())
