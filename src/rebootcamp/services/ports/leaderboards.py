"""The ports of leaderboards, which are in PostgreSQL."""

from datetime import timedelta
from typing import Protocol

from rebootcamp.domain.leaderboards import Leaderboard
from rebootcamp.domain.pages import PageRequest
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import UserId


class Leaderboards(Protocol):
    """Reads leaderboards."""

    async def leaderboard(
        self, span: Span, cohort_code: str | None, user_id: UserId, page: PageRequest, *, around: bool
    ) -> Leaderboard:
        """Returns a page of a leaderboard, and the rank and points of ``user_id`` on it.

        Args:
            span: The period of the leaderboard.
            cohort_code: The cohort; None for the leaderboard of the whole programme.
            user_id: The user who asks.
            page: The position and the size of the page.
            around: Whether the page is centred on the user if ``page`` has no cursor. The page is empty if the user
                is not on the leaderboard.
        """


class LeaderboardWrites(Protocol):
    """Maintains the data that makes leaderboards cheap to read. Points themselves change with the ledger's entries."""

    async def relist(self, user_id: UserId) -> None:
        """Lists the user on the leaderboards or hides them, according to their choice and their account's status.

        Every change of either must call it, with the head of the user's log locked.
        """

    async def fold(self, limit: int) -> int:
        """Adds up to ``limit`` pending changes of points to the counts that ranks are computed from.

        No rank changes by it.

        Returns:
            The number of changes added; 0 also if another transaction is already doing this.
        """

    async def forget(self, kept_for: timedelta, limit: int) -> int:
        """Deletes counts that are zero, and counts of weeks and months that ended at least ``kept_for`` ago.

        The database's clock decides.

        Returns:
            The number of deleted counts, ``limit`` at most; 0 also while another transaction folds changes.
        """

    async def rescore(self, user_id: UserId) -> None:
        """Recomputes the user's scores from the ledger. The head of the user's log must be locked."""

    async def recount(self) -> None:
        """Recomputes the rank counts of the current periods from the scores; the service may be in use meanwhile."""
