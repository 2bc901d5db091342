"""Answers kept so that a request sent twice is carried out once."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.models.base import Entity, UserKey


class IdempotencyKeyEntity(Entity):
    """What became of a request that carried an ``Idempotency-Key``; written in the change's own transaction.

    Attributes:
        body_hash: SHA-256 of the request's path and body.
        seq: The event that it recorded; null where it recorded none.
    """

    __tablename__ = "idempotency_keys"
    __table_args__ = (
        CheckConstraint("length(key) BETWEEN 1 AND 255", name="key"),
        CheckConstraint("octet_length(body_hash) = 32", name="body_hash"),
        CheckConstraint("status BETWEEN 200 AND 299", name="status"),
        ForeignKeyConstraint(["user_id", "seq"], ["user_events.user_id", "user_events.seq"]),
        Index(None, "created_at"),
    )

    user_id: Mapped[UserKey]
    route: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    body_hash: Mapped[bytes]
    status: Mapped[int]
    resource_id: Mapped[str]
    seq: Mapped[int | None]
    created_at: Mapped[datetime]
