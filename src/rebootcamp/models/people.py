"""Users, cohorts and sessions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.cohorts import JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH
from rebootcamp.domain.notations import CODE_PATTERN
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import LeaderboardChoice, Role, UserStatus
from rebootcamp.models.base import Entity, UserKey, one_of


class UserEntity(Entity):
    """A user. The row of an erased user stays, without personal data."""

    __tablename__ = "users"
    __table_args__ = (
        CheckConstraint(one_of("role", list(Role)), name="role"),
        CheckConstraint(one_of("status", list(UserStatus)), name="status"),
        CheckConstraint(one_of("language", list(Language)), name="language"),
        CheckConstraint(one_of("leaderboard", list(LeaderboardChoice)), name="leaderboard"),
        CheckConstraint("email = lower(email) AND length(email) <= 254", name="email"),
        CheckConstraint("length(display_name) BETWEEN 1 AND 80", name="display_name"),
        CheckConstraint(
            "(status = 'erased') = (email IS NULL)"
            " AND (status = 'erased') = (display_name IS NULL)"
            " AND (status = 'erased') = (password_hash IS NULL)",
            name="erased_holds_nothing_personal",
        ),
        Index("uq_users_email", "email", unique=True),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str | None]
    display_name: Mapped[str | None]
    password_hash: Mapped[str | None]
    role: Mapped[str]
    status: Mapped[str]
    language: Mapped[str]
    time_zone: Mapped[str]
    joined_at: Mapped[datetime]
    leaderboard: Mapped[str] = mapped_column(server_default=LeaderboardChoice.VISIBLE.value)


class UserEmailEntity(Entity):
    """The e-mail of a user, which makes it unique among all users; an erased user has none.

    A table that is distributed by user cannot keep e-mails unique, so this one is keyed by the e-mail. It has no
    foreign key, since the user's row may be on another machine; both rows are written in one transaction, which the
    check of ``users.email`` can refuse.
    """

    __tablename__ = "user_emails"

    email: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[UUID]


class CohortEntity(Entity):
    """A class of learners.

    Attributes:
        join_code: Lets any learner who has it join. Only the cohort's leaders see it, and they replace it if it leaks.
    """

    __tablename__ = "cohorts"
    __table_args__ = (
        CheckConstraint(f"code ~ '{CODE_PATTERN}'", name="code"),
        CheckConstraint("length(name) BETWEEN 1 AND 120", name="name"),
        CheckConstraint(f"join_code ~ '^[{JOIN_CODE_ALPHABET}]{{{JOIN_CODE_LENGTH}}}$'", name="join_code"),
        Index("uq_cohorts_join_code", "join_code", unique=True),
    )

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    join_code: Mapped[str | None]
    created_at: Mapped[datetime]


class CohortMemberEntity(Entity):
    """A learner's membership in a cohort, at most one at a time."""

    __tablename__ = "cohort_members"
    __table_args__ = (Index(None, "cohort_code", "user_id"),)

    user_id: Mapped[UserKey]
    cohort_code: Mapped[str] = mapped_column(ForeignKey("cohorts.code"))
    since: Mapped[datetime]


class CohortCoachEntity(Entity):
    """A cohort that a coach leads; a coach may lead several."""

    __tablename__ = "cohort_coaches"
    __table_args__ = (Index(None, "cohort_code", "user_id"),)

    user_id: Mapped[UserKey]
    cohort_code: Mapped[str] = mapped_column(ForeignKey("cohorts.code"), primary_key=True)


class CohortInvitationEntity(Entity):
    """An invitation of a learner to a cohort, until it is accepted, declined or expired."""

    __tablename__ = "cohort_invitations"
    __table_args__ = (
        CheckConstraint("expires_at > created_at", name="expiry"),
        Index(None, "expires_at"),
    )

    user_id: Mapped[UserKey]
    cohort_code: Mapped[str] = mapped_column(ForeignKey("cohorts.code"), primary_key=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class PublicProfileEntity(Entity):
    """A public profile; a user without one has no row.

    Attributes:
        code: The code in the address of the page. Rows of ``profile_codes`` keep it unique.
    """

    __tablename__ = "public_profiles"
    __table_args__ = (CheckConstraint("code ~ '^[A-Za-z0-9_-]{22}$'", name="code"),)

    user_id: Mapped[UserKey]
    code: Mapped[str]
    searchable: Mapped[bool]
    created_at: Mapped[datetime]


class ProfileCodeEntity(Entity):
    """The owner of a profile's code: a table of its own, so that finding a page names the key that it is spread by.

    It has no foreign key to users, which are spread by another key.
    """

    __tablename__ = "profile_codes"

    code: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[UUID]


class SessionEntity(Entity):
    """A login session. Access tokens name it, so ending it makes them invalid.

    Attributes:
        refresh_hash: SHA-256 of the only refresh token that is valid now.
    """

    __tablename__ = "sessions"
    __table_args__ = (
        CheckConstraint("expires_at > created_at", name="expiry"),
        CheckConstraint("octet_length(refresh_hash) = 32", name="refresh_hash"),
        Index(None, "expires_at"),
    )

    user_id: Mapped[UserKey]
    id: Mapped[UUID] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    refresh_hash: Mapped[bytes]


class InvitationEntity(Entity):
    """A code with which one user may register.

    Attributes:
        code_hash: SHA-256 of the code.
        used_by: The user who registered with it; null until then.
        for_user: The user whose account an import opened and who takes it over with this code; null for a code with
            which anyone may register. No foreign key, since the row may be on another machine than the user's.
    """

    __tablename__ = "invitations"
    __table_args__ = (
        CheckConstraint("octet_length(code_hash) = 32", name="code_hash"),
        CheckConstraint("expires_at > created_at", name="expiry"),
    )

    code_hash: Mapped[bytes] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    for_user: Mapped[UUID | None]
