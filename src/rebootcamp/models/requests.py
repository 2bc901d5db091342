"""Answers kept so that a request sent twice is carried out once."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.models.base import Entity, UserKey


class IdempotencyKeyEntity(Entity):
    """What became of a request that carried an ``Idempotency-Key``; written in the change's own transaction.

    Attributes:
        body_hash: SHA-256 of the request's body.
    """

    __tablename__ = "idempotency_keys"
    __table_args__ = (
        CheckConstraint("length(key) BETWEEN 1 AND 255", name="key"),
        CheckConstraint("octet_length(body_hash) = 32", name="body_hash"),
        CheckConstraint("status BETWEEN 200 AND 299", name="status"),
        Index(None, "created_at"),
    )

    user_id: Mapped[UserKey]
    route: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    body_hash: Mapped[bytes]
    status: Mapped[int]
    resource_id: Mapped[str | None]
    created_at: Mapped[datetime]
