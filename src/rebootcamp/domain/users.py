"""Users, and the checks of what an actor may do or see."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from rebootcamp.domain.errors import NotPermitted
from rebootcamp.domain.texts import Language

UserId = NewType("UserId", UUID)


class Role(StrEnum):
    """A user's role in the programme."""

    LEARNER = "learner"
    COACH = "coach"
    ADMIN = "admin"


class RegistrationMode(StrEnum):
    """The registration policy: open to everyone, by invitation only, or closed."""

    OPEN = "open"
    INVITE = "invite"
    CLOSED = "closed"


class UserStatus(StrEnum):
    """Whether an account may be used."""

    ACTIVE = "active"
    DISABLED = "disabled"
    ERASED = "erased"


class LeaderboardChoice(StrEnum):
    """Whether a user is shown on leaderboards; only the user can change it."""

    VISIBLE = "visible"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Cohort:
    """A class of learners."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class User:
    """A user's account, without the password."""

    id: UserId
    email: str
    display_name: str
    role: Role
    status: UserStatus
    language: Language
    time_zone: str
    cohort: Cohort | None
    joined_at: datetime
    leaderboard: LeaderboardChoice = LeaderboardChoice.VISIBLE


@dataclass(frozen=True, slots=True)
class LoggedUser:
    """A user and the last event of their log, read in one statement."""

    user: User
    seq: int


@dataclass(frozen=True, slots=True)
class Session:
    """A login session, until it expires or ends. Its access tokens name it; it has one refresh token at a time."""

    user_id: UserId
    id: UUID
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Actor:
    """The user who makes the request, as looked up for this request and never as a token claims.

    Attributes:
        cohort_code: The cohort that a learner is in.
        coached_cohort_codes: The cohorts whose learners a coach may see.
    """

    user_id: UserId
    session_id: UUID
    role: Role
    language: Language
    cohort_code: str | None
    coached_cohort_codes: frozenset[str]

    def ensure_admin(self) -> None:
        """Lets only administrators pass.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        if self.role is not Role.ADMIN:
            raise NotPermitted("Only an administrator may do this.")

    def ensure_administers(self, user_id: UserId) -> None:
        """Lets only administrators pass, and only for other accounts: nobody sets their own role or status.

        Raises:
            NotPermitted: The actor is not an administrator, or the account is the actor's own.
        """
        self.ensure_admin()
        if user_id == self.user_id:
            raise NotPermitted("You cannot change your own role or status; another administrator can.")

    def ensure_self(self, user_id: UserId) -> None:
        """Lets only the user themself pass.

        Raises:
            NotPermitted: The actor is another user, whatever their role.
        """
        if user_id != self.user_id:
            raise NotPermitted("Only the user themself may do this.")

    def ensure_may_ask_about(self, user_id: UserId) -> None:
        """Refuses a learner who asks about another user, before anything is looked up.

        Raises:
            NotPermitted: A learner asks about another user, whether that user exists or not.
        """
        if self.role is Role.LEARNER and user_id != self.user_id:
            raise NotPermitted("A learner may see only their own data.")

    def ensure_reviewer(self) -> None:
        """Lets only reviewers pass: coaches and administrators.

        Raises:
            NotPermitted: The actor is a learner.
        """
        if self.role is Role.LEARNER:
            raise NotPermitted("Only a coach or an administrator may do this.")

    def may_view(self, user_id: UserId, cohort_code: str | None) -> bool:
        """Returns whether the actor may see the progress of that user, who is in that cohort."""
        return user_id == self.user_id or self.role is Role.ADMIN or self.coaches(cohort_code)

    def coaches(self, cohort_code: str | None) -> bool:
        """Returns whether the actor is a coach of that cohort."""
        return self.role is Role.COACH and cohort_code in self.coached_cohort_codes

    def ensure_leads(self, cohort_code: str) -> None:
        """Lets only administrators and the cohort's coaches pass.

        Raises:
            NotPermitted: The actor is neither, whether the cohort exists or not.
        """
        if self.role is not Role.ADMIN and not self.coaches(cohort_code):
            raise NotPermitted("Only a coach of this cohort or an administrator may do this.")

    def ensure_belongs(self, cohort_code: str) -> None:
        """Lets administrators, the cohort's coaches and its members pass.

        Raises:
            NotPermitted: The actor is none of these, whether the cohort exists or not.
        """
        if self.cohort_code != cohort_code:
            self.ensure_leads(cohort_code)
