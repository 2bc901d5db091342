"""The ids by which service accounts know users, and the invitations to take one."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.service_accounts import EXTERNAL_ID_PATTERN, ExternalIdentity, ExternalInvitation
from rebootcamp.schemas.base import Input, Output, UtcDatetime, Whole

ExternalId = Annotated[
    str, Field(pattern=EXTERNAL_ID_PATTERN, examples=["card-5f2c81"], description="The service account's id of a user.")
]


class ExternalInvitationCreate(Input):
    """An external id for which a user is invited."""

    external_id: ExternalId
    expires_in_days: Annotated[Whole, Field(ge=1, le=90, description="Days until the invitation expires.")] = 14

    def lifetime(self) -> timedelta:
        """Returns how long the invitation is valid."""
        return timedelta(days=self.expires_in_days)


class ExternalInvitationRead(Output):
    """An invitation with which one user can take an external id."""

    external_id: str
    invitation: str = Field(description="The code to hand to the user. It is shown once.")
    expires_at: UtcDatetime

    @staticmethod
    def from_domain(invitation: ExternalInvitation) -> "ExternalInvitationRead":
        """Returns that invitation, with its code."""
        return ExternalInvitationRead(
            external_id=invitation.external_id, invitation=invitation.code, expires_at=invitation.expires_at
        )


class ExternalInvitationAccept(Input):
    """The code of an invitation."""

    invitation: Annotated[str, Field(min_length=1, max_length=64)]


class ExternalIdPut(Input):
    """The user who gets the external id."""

    user_id: UUID


class ExternalIdRead(Output):
    """An id by which a service account knows a user."""

    service_account_id: UUID
    service_account_name: str
    external_id: str
    user_id: UUID
    mapped_at: UtcDatetime

    @staticmethod
    def from_domain(identity: ExternalIdentity) -> "ExternalIdRead":
        """Returns that external id."""
        return ExternalIdRead(
            service_account_id=identity.account_id,
            service_account_name=identity.account_name,
            external_id=identity.external_id,
            user_id=identity.user_id,
            mapped_at=identity.mapped_at,
        )
