"""Cohorts, their members and their coaches."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.domain.users import Cohort, UserId
from rebootcamp.models.people import CohortCoachEntity, CohortEntity, CohortMemberEntity


@dataclass(frozen=True, slots=True)
class SqlCohortWrites:
    """Changes cohorts, in a transaction."""

    session: AsyncSession

    async def add(self, cohort: Cohort, now: datetime) -> None:
        """Adds a cohort; one that is there stays as it is."""
        statement = insert(CohortEntity).values(code=cohort.code, name=cohort.name, created_at=now)
        await self.session.execute(statement.on_conflict_do_nothing())

    async def put_member(self, cohort_code: str, user_id: UserId, now: datetime) -> None:
        """Makes that cohort the user's one cohort."""
        statement = insert(CohortMemberEntity).values(user_id=user_id, cohort_code=cohort_code, since=now)
        await self.session.execute(
            statement.on_conflict_do_update(
                index_elements=["user_id"],
                set_={"cohort_code": statement.excluded.cohort_code, "since": statement.excluded.since},
            )
        )

    async def put_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Makes the user a coach of that cohort."""
        statement = insert(CohortCoachEntity).values(user_id=user_id, cohort_code=cohort_code)
        await self.session.execute(statement.on_conflict_do_nothing())
