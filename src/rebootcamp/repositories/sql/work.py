"""The unit of work: one transaction, committed where its block ends."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.repositories.sql.challenges import SqlChallengeWrites
from rebootcamp.repositories.sql.cohorts import SqlCohortWrites
from rebootcamp.repositories.sql.completions import SqlCompletionWrites
from rebootcamp.repositories.sql.log import SqlPendingProjections, SqlUserLog
from rebootcamp.repositories.sql.people import SqlUserWrites
from rebootcamp.repositories.sql.sessions import postgresql_errors
from rebootcamp.services.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SqlWork:
    """What can be done in one transaction."""

    session: AsyncSession

    @property
    def log(self) -> SqlUserLog:
        return SqlUserLog(self.session)

    @property
    def users(self) -> SqlUserWrites:
        return SqlUserWrites(self.session)

    @property
    def challenges(self) -> SqlChallengeWrites:
        return SqlChallengeWrites(self.session)

    @property
    def completions(self) -> SqlCompletionWrites:
        return SqlCompletionWrites(self.session)

    @property
    def cohorts(self) -> SqlCohortWrites:
        return SqlCohortWrites(self.session)

    @property
    def pending(self) -> SqlPendingProjections:
        return SqlPendingProjections(self.session)


def unit_of_work_on(sessions: SessionFactory) -> UnitOfWork:
    """Makes units of work on that engine."""

    @asynccontextmanager
    async def unit_of_work() -> AsyncIterator[SqlWork]:
        with postgresql_errors():
            async with sessions.begin() as session:
                yield SqlWork(session)

    return unit_of_work
