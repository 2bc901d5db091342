"""Service accounts, their keys, and the ids by which they know users.

No foreign key leads from here to users: the ids are looked up by service account, and users are spread by their own id.
Whoever writes an external id holds the lock of the user's log, as erasure does.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.service_accounts import EXTERNAL_ID_PATTERN, Scope
from rebootcamp.models.base import Entity

_SCOPES = ", ".join(f"'{scope}'" for scope in Scope)
_EXTERNAL_ID = f"external_id ~ '{EXTERNAL_ID_PATTERN}'"


class ServiceAccountEntity(Entity):
    """Another system that calls the service."""

    __tablename__ = "service_accounts"
    __table_args__ = (
        CheckConstraint("length(name) BETWEEN 1 AND 80", name="name"),
        CheckConstraint(f"scopes <@ ARRAY[{_SCOPES}] AND cardinality(scopes) > 0", name="scopes"),
        Index("uq_service_accounts_name", "name", unique=True),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    scopes: Mapped[list[str]] = mapped_column(ARRAY(Text))
    created_at: Mapped[datetime]


class ServiceKeyEntity(Entity):
    """A key of a service account.

    Attributes:
        id: The part of the key that is not secret.
        secret_hash: SHA-256 of the secret part.
        last_used_at: To a minute: a use is not noted if one was noted less than a minute before.
    """

    __tablename__ = "service_keys"
    __table_args__ = (
        CheckConstraint("id ~ '^[0-9A-Za-z]{16}$'", name="id"),
        CheckConstraint("octet_length(secret_hash) = 32", name="secret_hash"),
        CheckConstraint("expires_at >= created_at", name="expiry"),
        Index(None, "service_account_id", "created_at", "id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    service_account_id: Mapped[UUID] = mapped_column(ForeignKey("service_accounts.id"))
    secret_hash: Mapped[bytes]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]


class ExternalIdEntity(Entity):
    """The id by which a service account knows a user."""

    __tablename__ = "external_ids"
    __table_args__ = (
        CheckConstraint(_EXTERNAL_ID, name="external_id"),
        Index(None, "user_id", "service_account_id", "external_id"),
    )

    service_account_id: Mapped[UUID] = mapped_column(ForeignKey("service_accounts.id"), primary_key=True)
    external_id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[UUID]
    mapped_at: Mapped[datetime]


class ExternalIdInvitationEntity(Entity):
    """A code with which one user may take an external id; deleted when it is used.

    Attributes:
        code_hash: SHA-256 of the code.
    """

    __tablename__ = "external_id_invitations"
    __table_args__ = (
        CheckConstraint("octet_length(code_hash) = 32", name="code_hash"),
        CheckConstraint("expires_at > created_at", name="expiry"),
        CheckConstraint(_EXTERNAL_ID, name="external_id"),
        Index("uq_external_id_invitations_external_id", "service_account_id", "external_id", unique=True),
        Index(None, "expires_at"),
    )

    code_hash: Mapped[bytes] = mapped_column(primary_key=True)
    service_account_id: Mapped[UUID] = mapped_column(ForeignKey("service_accounts.id"))
    external_id: Mapped[str]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
