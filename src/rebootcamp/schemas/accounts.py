"""Schemas of accounts, logins and users."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import EmailStr, Field, SecretStr

from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import LeaderboardChoice, Role, User, UserStatus
from rebootcamp.schemas.base import Input, Output, PageQuery, UtcDatetime
from rebootcamp.schemas.patches import Patch
from rebootcamp.services.accounts import Login, Registration
from rebootcamp.services.ports.people import UserFilter

DisplayName = Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S", examples=["Camille"])]
TimeZone = Annotated[
    str, Field(min_length=1, max_length=64, description="An IANA time zone.", examples=["Europe/Paris"])
]
Password = Annotated[SecretStr, Field(min_length=12, max_length=128, examples=["velo-matin-pluie-7"])]


class RegistrationCreate(Input):
    """The data of a new account."""

    email: Annotated[EmailStr, Field(max_length=254, examples=["camille@example.org"])]
    password: Password
    display_name: DisplayName
    language: Language = Language.FR
    time_zone: TimeZone = "Europe/Paris"
    invitation: str | None = Field(
        default=None, max_length=64, description="The code of an invitation, if registration requires one."
    )

    def to_domain(self) -> Registration:
        """Returns the registration."""
        return Registration(
            self.email, self.password.get_secret_value(), self.display_name, self.language, self.time_zone
        )


class TokenForm(Input, extra="ignore"):
    """The form of OAuth2's password grant (RFC 6749, section 4.3.2). Unknown parameters are ignored, as it requires."""

    grant_type: Literal["password"] = "password"
    username: Annotated[str, Field(min_length=1, max_length=254, description="The e-mail address of the account.")]
    password: Annotated[SecretStr, Field(min_length=1, max_length=128)]
    refresh_token_in: Literal["body", "cookie"] = Field(
        default="body",
        description="Where the refresh token is returned. Web pages use `cookie`, which scripts cannot read.",
    )


class RefreshCreate(Input):
    """The refresh token of a session. A browser sends its cookie instead."""

    refresh_token: Annotated[SecretStr, Field(min_length=1, max_length=255)]


class LoginRead(Output):
    """The tokens of a session (RFC 6749, section 5.1)."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - a type of token
    expires_in: int = Field(description="Lifetime of the access token, in seconds.", examples=[900])
    refresh_token: str | None = Field(
        description="Can be used once, at POST /auth/refresh; null if it is in the cookie."
    )
    session_expires_at: UtcDatetime = Field(description="When the session ends, even if it is refreshed.")

    @staticmethod
    def from_domain(login: Login, *, with_refresh_token: bool) -> "LoginRead":
        """Returns the response that carries those tokens."""
        return LoginRead(
            access_token=login.access_token,
            expires_in=login.expires_in_s,
            refresh_token=login.refresh_token if with_refresh_token else None,
            session_expires_at=login.session_expires_at,
        )


class PasswordChange(Input):
    """A change of the caller's own password."""

    current_password: Annotated[SecretStr, Field(min_length=1, max_length=128)]
    new_password: Password


class CohortRead(Output):
    """A cohort: a class of learners."""

    code: str = Field(examples=["lyon-2026"])
    name: str = Field(examples=["Lyon 2026"])


class UserRead(Output):
    """A user's account."""

    id: UUID
    email: str
    display_name: str
    role: Role
    status: UserStatus
    language: Language
    time_zone: str
    cohort: CohortRead | None
    joined_at: UtcDatetime
    leaderboard: LeaderboardChoice

    @staticmethod
    def from_domain(user: User) -> "UserRead":
        """Returns the account of that user."""
        cohort = user.cohort
        return UserRead(
            id=user.id,
            email=user.email,
            display_name=user.display_name,
            role=user.role,
            status=user.status,
            language=user.language,
            time_zone=user.time_zone,
            cohort=CohortRead(code=cohort.code, name=cohort.name) if cohort else None,
            joined_at=user.joined_at,
            leaderboard=user.leaderboard,
        )


class UserQuery(PageQuery):
    """The filters of the list of users; a user must match all of them."""

    search: Annotated[str, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="A part of the e-mail or of the display name, in any case."
    )
    role: Role | None = Field(default=None, description="Lists only users with this role.")
    status: Literal[UserStatus.ACTIVE, UserStatus.DISABLED] | None = Field(
        default=None, description="Lists only users with this status."
    )

    def to_domain(self) -> UserFilter:
        """Returns the filter."""
        return UserFilter(self.search, self.role, self.status)


class UserPatch(Patch):
    """The fields of an account to change; a field that is left out stays as it is.

    Only an administrator can change `role` and `status`, and only those of other users. Only the user can change the
    other fields. A new time zone affects later days only.
    """

    display_name: DisplayName | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None
    role: Role | None = Field(default=None, description="A new role ends the user's membership or coaching of cohorts.")
    status: Literal[UserStatus.ACTIVE, UserStatus.DISABLED] | None = Field(
        default=None, description="`disabled` ends all sessions of the user."
    )
    leaderboard: LeaderboardChoice | None = Field(
        default=None, description="`hidden` removes you from every leaderboard at once, for everyone."
    )

    def changes(self) -> dict[str, str]:
        """Returns the columns to change, with their new values."""
        return {name: str(getattr(self, name)) for name in self.model_fields_set}
