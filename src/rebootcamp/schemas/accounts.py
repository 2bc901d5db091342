"""Accounts and people on the wire."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import EmailStr, Field, SecretStr

from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import LeaderboardChoice, Role, User, UserStatus
from rebootcamp.schemas.base import Input, Output, UtcDatetime
from rebootcamp.schemas.patches import Patch
from rebootcamp.services.accounts import Login, Registration

DisplayName = Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S", examples=["Camille"])]
TimeZone = Annotated[str, Field(min_length=1, max_length=64, description="An IANA name.", examples=["Europe/Paris"])]
Password = Annotated[SecretStr, Field(min_length=12, max_length=128, examples=["velo-matin-pluie-7"])]


class RegistrationCreate(Input):
    """What a person gives to join."""

    email: Annotated[EmailStr, Field(max_length=254, examples=["camille@example.org"])]
    password: Password
    display_name: DisplayName
    language: Language = Language.FR
    time_zone: TimeZone = "Europe/Paris"
    invitation: str | None = Field(
        default=None, max_length=64, description="The code of an invitation, where registration is by invitation."
    )

    def to_domain(self) -> Registration:
        """The registration."""
        return Registration(
            self.email, self.password.get_secret_value(), self.display_name, self.language, self.time_zone
        )


class TokenForm(Input, extra="ignore"):
    """The form of OAuth2's password grant (RFC 6749, section 4.3.2); unknown parameters are ignored, as it asks."""

    grant_type: Literal["password"] = "password"
    username: Annotated[str, Field(min_length=1, max_length=254, description="The e-mail.")]
    password: Annotated[SecretStr, Field(min_length=1, max_length=128)]
    refresh_token_in: Literal["body", "cookie"] = Field(
        default="body",
        description="Where the refresh token goes: `cookie` for pages in a browser, out of reach of their scripts.",
    )


class RefreshCreate(Input):
    """What a session is refreshed with; a browser sends its cookie instead."""

    refresh_token: Annotated[SecretStr, Field(min_length=1, max_length=255)]


class LoginRead(Output):
    """The tokens of a session (RFC 6749, section 5.1)."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - a type of token
    expires_in: int = Field(description="Seconds for which the access token is good.", examples=[900])
    refresh_token: str | None = Field(description="Good once, at POST /auth/refresh; null when it is in the cookie.")
    session_expires_at: UtcDatetime = Field(description="When to log in again, refreshed or not.")

    @staticmethod
    def from_domain(login: Login, *, with_refresh_token: bool) -> "LoginRead":
        """The answer that carries those tokens."""
        return LoginRead(
            access_token=login.access_token,
            expires_in=login.expires_in_s,
            refresh_token=login.refresh_token if with_refresh_token else None,
            session_expires_at=login.session_expires_at,
        )


class PasswordChange(Input):
    """A change of one's password."""

    current_password: Annotated[SecretStr, Field(min_length=1, max_length=128)]
    new_password: Password


class CohortRead(Output):
    """A class of learners."""

    code: str = Field(examples=["lyon-2026"])
    name: str = Field(examples=["Lyon 2026"])


class UserRead(Output):
    """An account."""

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
        """The account of that user."""
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


class UserPatch(Patch):
    """What to change of an account; what is left out stays. A new time zone touches later days only.

    Role and status are an administrator's to change, of other people; everything else is one's own.
    """

    display_name: DisplayName | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None
    role: Role | None = Field(default=None, description="A new one ends what the person was in cohorts.")
    status: Literal[UserStatus.ACTIVE, UserStatus.DISABLED] | None = Field(
        default=None, description="`disabled` ends all sessions."
    )
    leaderboard: LeaderboardChoice | None = Field(
        default=None, description="`hidden` takes you off every leaderboard at once, for everyone."
    )

    def changes(self) -> dict[str, str]:
        """The columns that were given."""
        return {name: str(getattr(self, name)) for name in self.model_fields_set}
