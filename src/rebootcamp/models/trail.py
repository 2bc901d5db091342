"""The audit trail."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Identity, Index
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.models.base import Entity


class TrailEntity(Entity):
    """An act of an administrator or a reviewer; append-only."""

    __tablename__ = "audit_events"
    __table_args__ = (
        CheckConstraint("action ~ '^[a-z_]{1,64}$'", name="action"),
        CheckConstraint("length(subject) BETWEEN 1 AND 200", name="subject"),
        Index(None, "actor_id", "number"),
    )

    number: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    action: Mapped[str]
    subject: Mapped[str]
