"""Schemas of registration and password reset by mail, and of the mail that users chose."""

from collections.abc import Collection
from typing import Annotated

from pydantic import EmailStr, Field, SecretStr

from rebootcamp.domain.mails import MailTopic
from rebootcamp.schemas.accounts import Password
from rebootcamp.schemas.base import Flag, Input, Output
from rebootcamp.schemas.patches import Patch

LinkToken = Annotated[SecretStr, Field(min_length=1, max_length=255, description="The token of the link in the mail.")]


class MailAnnounced(Output):
    """The rest happens by mail. The answer is the same whether or not an account has the address."""

    mail_to: str = Field(description="The address as it was sent.", examples=["camille@example.org"])


class RegistrationConfirmation(Input):
    """The confirmation of a registration."""

    token: LinkToken
    password: Annotated[SecretStr, Field(min_length=1, max_length=128, description="The password of the registration.")]


class PasswordResetRequest(Input):
    """The request for a mail that resets a forgotten password."""

    email: Annotated[EmailStr, Field(max_length=254, examples=["camille@example.org"])]


class PasswordReset(Input):
    """A new password, in place of a forgotten one."""

    token: LinkToken
    new_password: Password


class MailPreferencesRead(Output):
    """The mail that a user chose to receive."""

    streak_at_risk: bool = Field(description="In the evening, once, if the streak ends with the day.")
    badge_awarded: bool = Field(description="For each badge won.")
    weekly_summary: bool = Field(description="On Monday morning.")

    @staticmethod
    def from_domain(topics: Collection[MailTopic]) -> "MailPreferencesRead":
        """Returns the preferences of a user who chose those topics."""
        return MailPreferencesRead(**{topic.value: topic in topics for topic in MailTopic})


class MailPreferencesPatch(Patch):
    """The mail to receive or not; a field that is left out stays as it is."""

    streak_at_risk: Flag | None = None
    badge_awarded: Flag | None = None
    weekly_summary: Flag | None = None

    def wanted(self) -> dict[MailTopic, bool]:
        """Returns the topics to change."""
        return {MailTopic(name): getattr(self, name) for name in self.model_fields_set}
