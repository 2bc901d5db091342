"""Rebuilds leaderboards from the ledger while the service is in use."""

from dataclasses import dataclass

from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class BoardRebuilder:
    """Recomputes scores from the ledger, and rank counts from the scores."""

    unit_of_work: UnitOfWork

    async def rescore(self, user_id: UserId) -> None:
        """Recomputes one user's scores from the ledger.

        Raises:
            UserNotFound: The user is erased, so they have no scores.
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        async with self.unit_of_work(turn_of=user_id) as work:
            await work.log.lock(user_id)
            await work.leaderboards.rescore(user_id)

    async def recount(self) -> None:
        """Recomputes the rank counts of the current periods from all users' scores.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        async with self.unit_of_work() as work:
            await work.leaderboards.recount()
