"""Leaderboards written again from the ledger, for rebuilds: while people use the service."""

from dataclasses import dataclass

from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class BoardRebuilder:
    """Writes scores again from the ledger, and the counts that ranks are read from again from the scores."""

    unit_of_work: UnitOfWork

    async def rescore(self, user_id: UserId) -> None:
        """Makes one user's scores those of the ledger.

        Raises:
            UserNotFound: The user is erased, and has no scores.
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.log.lock(user_id)
            await work.leaderboards.rescore(user_id)

    async def recount(self) -> None:
        """Makes the counts of the present periods those of everybody's scores.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        async with self.unit_of_work() as work:
            await work.leaderboards.recount()
