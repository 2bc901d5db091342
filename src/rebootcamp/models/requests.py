"""Data kept about requests: results, so that a retry is not carried out twice, and rate limit counts."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.texts import Language
from rebootcamp.models.base import Entity, UserKey, one_of


class IdempotencyKeyEntity(Entity):
    """The result of a request with an ``Idempotency-Key``, written in the transaction of its change.

    Attributes:
        body_hash: SHA-256 of the request's path and body.
        seq: The event that the request recorded; null if none.
        language: The language of the answer; null in rows from before this column.
    """

    __tablename__ = "idempotency_keys"
    __table_args__ = (
        CheckConstraint("length(key) BETWEEN 1 AND 255", name="key"),
        CheckConstraint("octet_length(body_hash) = 32", name="body_hash"),
        CheckConstraint("status BETWEEN 200 AND 299", name="status"),
        CheckConstraint(one_of("language", list(Language)), name="language"),
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
    language: Mapped[str | None]


class CountEntity(Entity):
    """Number of requests under a rate limit policy in the present window.

    Attributes:
        who: A user's id, an address, or a hash of the e-mail typed at login.
    """

    __tablename__ = "request_counts"
    __table_args__ = (
        CheckConstraint("used >= 0", name="used"),
        Index(None, "resets_at"),
    )

    policy: Mapped[str] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(primary_key=True)
    used: Mapped[int]
    resets_at: Mapped[datetime]
