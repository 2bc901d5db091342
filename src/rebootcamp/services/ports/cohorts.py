"""Cohorts and their members; PostgreSQL."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Protocol

from rebootcamp.domain.cohorts import CohortInvitation, CohortOverview, CohortTotals, MemberActivity
from rebootcamp.domain.pages import Page, PageRequest
from rebootcamp.domain.users import Cohort, UserId


class Cohorts(Protocol):
    """Reads cohorts and what PostgreSQL holds of their members."""

    async def cohort(self, code: str) -> CohortOverview | None:
        """One cohort."""

    async def cohorts(self, codes: Collection[str] | None, page: PageRequest) -> Page[CohortOverview]:
        """Those cohorts, or all of them, by code."""

    async def invitations(self, user_id: UserId, page: PageRequest) -> Page[CohortInvitation]:
        """A user's invitations that have not expired, by the cohort's code."""

    async def members(self, code: str, page: PageRequest) -> Page[MemberActivity] | None:
        """A page of members, in one statement; None for an unknown cohort."""

    async def totals(self, code: str) -> CohortTotals | None:
        """The sums of a whole cohort, in one statement; None for an unknown one."""


class CohortWrites(Protocol):
    """Changes of cohorts. Membership is a fact of PostgreSQL alone; none of these adds to a person's log."""

    async def add(self, cohort: Cohort, now: datetime) -> bool:
        """Adds a cohort that no one can join by code yet; False when the code is taken, and it stays as it is."""

    async def set_join_code(self, cohort_code: str, join_code: str | None) -> None:
        """Replaces the join code; with None nobody can join by a code."""

    async def joined_by(self, join_code: str) -> str | None:
        """The code of the cohort that has this join code, which stays until the transaction ends."""

    async def invite(self, cohort_code: str, email: str, lifetime: timedelta) -> UserId | None:
        """Invites the learner with that e-mail, or renews their invitation; returns who it is, None for nobody."""

    async def take_invitation(self, cohort_code: str, user_id: UserId) -> bool:
        """Deletes the user's invitation to that cohort; tells whether there was one that had not expired."""

    async def withdraw_invitations(self) -> None:
        """Deletes every invitation, of every cohort."""

    async def forget_invitations(self, limit: int) -> int:
        """Deletes invitations that have expired, ``limit`` at most; returns how many."""

    async def add_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        """Makes that cohort the user's, unless they are in another one; tells whether it is theirs now.

        An invitation to that cohort is used up.
        """

    async def put_member(self, cohort_code: str, user_id: UserId, now: datetime) -> bool:
        """Makes that cohort the user's one cohort; tells whether it was not before."""

    async def remove_member(self, cohort_code: str, user_id: UserId) -> None:
        """Takes the user out of that cohort, if they are in it, and deletes their invitation to it."""

    async def put_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Makes the user a coach of that cohort."""

    async def leave_all(self, user_id: UserId) -> None:
        """Takes the user out of their cohort, takes away those that they coach, and deletes their invitations."""

    async def remove_coach(self, cohort_code: str, user_id: UserId) -> None:
        """Takes that cohort away from a coach, if they coach it."""
