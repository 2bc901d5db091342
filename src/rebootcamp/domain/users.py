"""People, and what each may ask about whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from rebootcamp.domain.errors import NotPermitted
from rebootcamp.domain.texts import Language

UserId = NewType("UserId", UUID)


class Role(StrEnum):
    """What a person is in the programme."""

    LEARNER = "learner"
    COACH = "coach"
    ADMIN = "admin"


class RegistrationMode(StrEnum):
    """Who may open an account by themself."""

    OPEN = "open"
    INVITE = "invite"
    CLOSED = "closed"


class UserStatus(StrEnum):
    """Whether an account may be used."""

    ACTIVE = "active"
    DISABLED = "disabled"
    ERASED = "erased"


class LeaderboardChoice(StrEnum):
    """Whether a person is shown on leaderboards; theirs to choose."""

    VISIBLE = "visible"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Cohort:
    """A class of learners."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class User:
    """A person's account, without its password."""

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
    """A user and the last event of their log, as one statement saw both."""

    user: User
    seq: int


@dataclass(frozen=True, slots=True)
class Session:
    """A login, until it expires or is ended. Access tokens name it; one refresh token at a time belongs to it."""

    user_id: UserId
    id: UUID
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is asking, as looked up for this request: never as claimed by a token.

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
        """Only administrators pass.

        Raises:
            NotPermitted: Anyone else.
        """
        if self.role is not Role.ADMIN:
            raise NotPermitted("Only an administrator may do this.")

    def ensure_administers(self, user_id: UserId) -> None:
        """Only administrators pass, and not for their own account: nobody sets their own role.

        Raises:
            NotPermitted: Anyone else.
        """
        self.ensure_admin()
        if user_id == self.user_id:
            raise NotPermitted("Nobody sets their own role or status; another administrator does.")

    def ensure_self(self, user_id: UserId) -> None:
        """Only the person themself passes.

        Raises:
            NotPermitted: Anyone else, whatever their role.
        """
        if user_id != self.user_id:
            raise NotPermitted("Only the person themself may do this.")

    def ensure_may_ask_about(self, user_id: UserId) -> None:
        """What can be refused before anything is looked up: a learner asking about someone else.

        Raises:
            NotPermitted: A learner asks about another person, whether that person exists or not.
        """
        if self.role is Role.LEARNER and user_id != self.user_id:
            raise NotPermitted("A learner may see only what is their own.")

    def ensure_reviewer(self) -> None:
        """Only those who review completions pass: coaches and administrators.

        Raises:
            NotPermitted: A learner.
        """
        if self.role is Role.LEARNER:
            raise NotPermitted("Only a coach or an administrator may do this.")

    def may_view(self, user_id: UserId, cohort_code: str | None) -> bool:
        """Whether the actor may see that person's progress."""
        return user_id == self.user_id or self.role is Role.ADMIN or self.coaches(cohort_code)

    def coaches(self, cohort_code: str | None) -> bool:
        """Whether the actor is a coach of that cohort."""
        return self.role is Role.COACH and cohort_code in self.coached_cohort_codes

    def ensure_leads(self, cohort_code: str) -> None:
        """Only administrators and the cohort's coaches pass.

        Raises:
            NotPermitted: Anyone else, whether the cohort exists or not.
        """
        if self.role is not Role.ADMIN and not self.coaches(cohort_code):
            raise NotPermitted("Only a coach of this cohort or an administrator may do this.")

    def ensure_belongs(self, cohort_code: str) -> None:
        """Administrators, the cohort's coaches and its members pass.

        Raises:
            NotPermitted: Anyone else, whether the cohort exists or not.
        """
        if self.cohort_code != cohort_code:
            self.ensure_leads(cohort_code)
