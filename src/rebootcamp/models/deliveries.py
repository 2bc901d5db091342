"""Deliveries to targets outside the service, and their queue.

The queue has no foreign key, and neither have the deliveries: on Citus both can be tables of the coordinator, where
``SKIP LOCKED`` works, as for ``pending_projections``.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from rebootcamp.domain.deliveries import DeliveryState, TargetKind
from rebootcamp.models.base import Entity, UserKey, one_of

IS_PENDING = text("state = 'pending'")


class DeliveryEntity(Entity):
    """One message to one target, with its last attempt.

    Attributes:
        place: The place in the lane.
        queued_at: When it was queued last: at first, or to be sent again. Attempts go on for three days from then.
        payload: The message; null once a secret one is no longer needed.
        attempts: Attempts so far.
        attempted_at: The beginning of the last attempt; null before the first.
        status: The status that the target answered with; null if it did not answer.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        CheckConstraint(one_of("state", list(DeliveryState)), name="state"),
        CheckConstraint(one_of("kind", list(TargetKind)), name="kind"),
        CheckConstraint("place >= 0 AND seq >= 1 AND attempts >= 0 AND duration_ms >= 0", name="counts"),
        CheckConstraint("length(type) BETWEEN 1 AND 64", name="type"),
        CheckConstraint("length(payload) <= 20000 AND (state <> 'pending' OR payload IS NOT NULL)", name="payload"),
        CheckConstraint("length(answer) <= 1000 AND length(error) <= 500", name="answer"),
        Index("ix_deliveries_lane", "user_id", "lane", "place", postgresql_where=IS_PENDING),
        Index("ix_deliveries_target", "target_id", "created_at", "id"),
        Index("ix_deliveries_id", "id"),
        Index("ix_deliveries_failed", "target_id", "created_at", postgresql_where=text("state = 'failed'")),
        Index("ix_deliveries_created_at", "created_at", postgresql_where=text("state <> 'pending'")),
    )

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    target_id: Mapped[UUID]
    kind: Mapped[str]
    lane: Mapped[UUID]
    place: Mapped[int]
    seq: Mapped[int | None]
    type: Mapped[str]
    payload: Mapped[str | None]
    is_secret: Mapped[bool]
    created_at: Mapped[datetime]
    queued_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    state: Mapped[str]
    attempts: Mapped[int]
    attempted_at: Mapped[datetime | None]
    duration_ms: Mapped[int | None]
    status: Mapped[int | None]
    answer: Mapped[str | None]
    error: Mapped[str | None]


class PendingDeliveryEntity(Entity):
    """A lane of a user with deliveries that are pending. Only the first of them may be sent.

    Attributes:
        last_place: The place of the last delivery that was queued.
        available_at: When a process may take the lane; a lease and a back-off both move it into the future.
        attempts: Failures in a row of the first pending delivery.
    """

    __tablename__ = "pending_deliveries"
    __table_args__ = (
        CheckConstraint("last_place >= 0 AND attempts >= 0", name="counts"),
        Index(None, "target_id", "available_at"),
    )

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    lane: Mapped[UUID] = mapped_column(primary_key=True)
    target_id: Mapped[UUID]
    last_place: Mapped[int]
    available_at: Mapped[datetime]
    attempts: Mapped[int]


class DeliveryPositionEntity(Entity):
    """The event up to which a user's log has been turned into deliveries.

    A user without a row has had none since the first subscription. Erasure moves the position to the end of the log, so
    that a process that read the log before cannot queue what it read.
    """

    __tablename__ = "delivery_positions"
    __table_args__ = (CheckConstraint("seq >= 0", name="seq"),)

    user_id: Mapped[UserKey]
    seq: Mapped[int]


class WebhookEntity(Entity):
    """A URL that receives messages about every user.

    Attributes:
        followed_since: It receives what was recorded since then.
        secret: The key of its signatures, as text. It signs, so it cannot be hashed.
        previous_secret: The key before, which also signs until ``previous_until``.
    """

    __tablename__ = "webhooks"
    __table_args__ = (
        CheckConstraint("length(url) BETWEEN 1 AND 2000", name="url"),
        CheckConstraint("length(description) <= 200", name="description"),
        CheckConstraint("(previous_secret IS NULL) = (previous_until IS NULL)", name="previous"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    url: Mapped[str]
    description: Mapped[str]
    types: Mapped[list[str]] = mapped_column(ARRAY(Text))
    is_enabled: Mapped[bool]
    created_at: Mapped[datetime]
    followed_since: Mapped[datetime]
    secret: Mapped[str]
    previous_secret: Mapped[str | None]
    previous_until: Mapped[datetime | None]


class StreakSweepEntity(Entity):
    """The last day on which a time zone was swept for streaks at risk, and how far.

    Attributes:
        after_user: The users of the zone up to this id have been told; the highest id of all once everybody has.
    """

    __tablename__ = "streak_sweeps"

    time_zone: Mapped[str] = mapped_column(primary_key=True)
    local_date: Mapped[date]
    after_user: Mapped[UUID]
