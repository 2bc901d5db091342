"""Schemas of service accounts and their keys."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from pydantic import Field

from rebootcamp.domain.service_accounts import NewServiceKey, Scope, ServiceAccount, ServiceActor, ServiceKey
from rebootcamp.schemas.base import Input, Output, UtcDatetime, Whole
from rebootcamp.schemas.patches import Patch

Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S", examples=["Canteen of Lyon"])]
Scopes = Annotated[
    list[Scope], Field(min_length=1, max_length=len(Scope), examples=[["completions:write", "progress:read"]])
]


class ServiceAccountCreate(Input):
    """A service account to create."""

    name: Name
    scopes: Scopes


class ServiceAccountPatch(Patch):
    """The fields of a service account to change; a field that is left out stays as it is."""

    name: Name | None = None
    scopes: Scopes | None = Field(default=None, description="Replaces all scopes; it applies to the next request.")


class ServiceAccountRead(Output):
    """A service account."""

    id: UUID
    name: str
    scopes: list[Scope]
    created_at: UtcDatetime

    @staticmethod
    def from_domain(account: ServiceAccount) -> "ServiceAccountRead":
        """Returns that service account."""
        return ServiceAccountRead(
            id=account.id, name=account.name, scopes=sorted(account.scopes), created_at=account.created_at
        )


class ServiceKeyCreate(Input):
    """A key to create."""

    expires_in_days: Annotated[Whole, Field(ge=1, le=365, description="Days until the key expires.")] = 90

    def lifetime(self) -> timedelta:
        """Returns how long the key is valid."""
        return timedelta(days=self.expires_in_days)


class ServiceKeyRotate(ServiceKeyCreate):
    """A key that takes the place of another."""

    overlap_hours: Annotated[
        Whole,
        Field(ge=0, le=168, description="Hours for which the old key stays valid; 0 if it was leaked."),
    ] = 24

    def overlap(self) -> timedelta:
        """Returns how long both keys are valid."""
        return timedelta(hours=self.overlap_hours)


class ServiceKeyRead(Output):
    """A key of a service account, without its secret."""

    id: str = Field(description="The 16 characters that follow `rbc_` in the key.", examples=["4fPq0ZsT7bKx2mVd"])
    created_at: UtcDatetime
    expires_at: UtcDatetime
    revoked_at: UtcDatetime | None
    last_used_at: UtcDatetime | None = Field(description="To a minute; null if it was never used.")

    @staticmethod
    def from_domain(key: ServiceKey) -> "ServiceKeyRead":
        """Returns that key."""
        return ServiceKeyRead(
            id=key.id,
            created_at=key.created_at,
            expires_at=key.expires_at,
            revoked_at=key.revoked_at,
            last_used_at=key.last_used_at,
        )


class NewServiceKeyRead(ServiceKeyRead):
    """A new key."""

    key: str = Field(description="The whole key. It is shown once and not stored.")

    @staticmethod
    def from_new(created: NewServiceKey) -> "NewServiceKeyRead":
        """Returns that key, with its secret."""
        return NewServiceKeyRead(**ServiceKeyRead.from_domain(created.key).model_dump(), key=created.text)


class ServiceIdentityRead(Output):
    """The service account and the key that make the request."""

    service_account: ServiceAccountRead
    key_id: str
    key_expires_at: UtcDatetime

    @staticmethod
    def from_domain(service: ServiceActor) -> "ServiceIdentityRead":
        """Returns that service account."""
        return ServiceIdentityRead(
            service_account=ServiceAccountRead.from_domain(service.account),
            key_id=service.key_id,
            key_expires_at=service.expires_at,
        )
