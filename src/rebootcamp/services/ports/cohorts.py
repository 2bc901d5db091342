"""The ports of cohorts and their members, which are in PostgreSQL."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.cohorts import CohortInvitation, CohortOverview, CohortTotals, MemberActivity
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import Cohort, UserId


class Cohorts(Protocol):
    """Reads cohorts, and the part of their members' progress that PostgreSQL holds."""

    async def cohort(self, code: str) -> CohortOverview | None:
        """Returns a cohort; None if the code is unknown."""

    async def cohorts(self, codes: Collection[str] | None, page: PageRequest) -> Page[CohortOverview]:
        """Returns a page of the cohorts with these codes, or of all cohorts if ``codes`` is None, sorted by code."""

    async def invitations(self, user_id: UserId, page: PageRequest) -> Page[CohortInvitation]:
        """Returns a page of a user's unexpired invitations, sorted by the cohort's code."""

    async def members(self, code: str, page: PageRequest) -> Page[MemberActivity] | None:
        """Returns a page of a cohort's members, read in one statement; None if the cohort is unknown."""

    async def totals(self, code: str) -> CohortTotals | None:
        """Returns the sums over all members of a cohort, read in one statement; None if the cohort is unknown."""


class CohortWrites(Protocol):
    """Changes cohorts within a transaction.

    Only PostgreSQL knows who is a member, and no method of this port appends to a user's log.
    """

    async def add(self, cohort: Cohort, now: datetime) -> bool:
        """Adds a cohort that has no join code yet; returns False and changes nothing if the code is taken."""

    async def set_join_code(self, cohort_code: str, join_code: str | None) -> None:
        """Replaces the join code. None removes it, so that no one can join by code."""

    async def joined_by(self, join_code: str) -> str | None:
        """Returns the code of the cohort with this join code; None if there is none.

        The cohort is locked, so that it keeps its join code until the transaction ends.
        """

    async def invite(self, cohort_code: str, email: str, lifetime: timedelta) -> UserId | None:
        """Invites the learner with that e-mail, or renews their invitation.

        Returns:
            The learner's id; None if no learner has that e-mail.
        """

    async def take_invitation(self, cohort_code: str, user_id: UserId) -> bool:
        """Deletes the user's invitation to the cohort; returns True if there was an unexpired one."""

    async def withdraw_invitations(self) -> None:
        """Deletes all invitations of all cohorts."""

    async def forget_invitations(self, limit: int) -> int:
        """Deletes up to ``limit`` expired invitations; returns the number deleted."""

    async def add_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        """Makes the user a member of the cohort unless they are in another one, and deletes their invitation to it.

        Returns:
            True if the user is a member of this cohort now, even if they were before; False if they are in another.
        """

    async def put_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        """Makes the user a member of the cohort, and of no other; returns False if they already were one."""

    async def remove_member(self, cohort_code: str, user_id: UserId) -> None:
        """Ends the user's membership of the cohort, if any, and deletes their invitation to it."""

    async def put_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Makes the user a coach of the cohort."""

    async def leave_all(self, user_id: UserId) -> None:
        """Ends the user's membership, takes away the cohorts that they coach, and deletes their invitations."""

    async def remove_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Ends the user's role as a coach of the cohort, if they have it."""
