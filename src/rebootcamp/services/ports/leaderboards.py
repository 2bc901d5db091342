"""Leaderboards; PostgreSQL."""

from datetime import timedelta
from typing import Protocol

from rebootcamp.domain.leaderboards import Leaderboard
from rebootcamp.domain.pages import PageRequest
from rebootcamp.domain.periods import Span
from rebootcamp.domain.users import UserId


class Leaderboards(Protocol):
    """Reads leaderboards; PostgreSQL."""

    async def leaderboard(
        self, span: Span, cohort_code: str | None, user_id: UserId, page: PageRequest, *, around: bool
    ) -> Leaderboard:
        """A page of the programme's board, or of a cohort's, and where that user stands."""


class LeaderboardWrites(Protocol):
    """What keeps leaderboards as cheap to read as they are; points come and go with the ledger's entries."""

    async def relist(self, user_id: UserId) -> None:
        """Puts the user on the boards, or takes them off, as their choice and their account's status now say.

        The user's head must be locked, and whoever changes either must call this.
        """

    async def fold(self, limit: int) -> int:
        """Adds changes of points, ``limit`` at most, to the counts that ranks are read from; returns how many.

        No rank changes by it. 0 also when another transaction is at it.
        """

    async def forget(self, kept_for: timedelta, limit: int) -> int:
        """Deletes counts of nobody, and those of the weeks and months that have been over for that long.

        The database's clock says how long.

        ``limit`` at most; returns how many. 0 also while changes are being added up.
        """

    async def rescore(self, user_id: UserId) -> None:
        """Makes the user's scores those of the ledger again. The user's head must be locked."""

    async def recount(self) -> None:
        """Makes the counts of the present periods those of the scores again, while people go on."""
