"""Deliveries: messages to targets outside the service, such as webhooks and mailboxes.

A message follows the event log (``completion.approved``), or is sent once on its own (a mail that resets a password).
Either way a delivery is one message to one target, with an id that stays the same however often it is sent.
"""

import random
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from rebootcamp.domain.users import UserId

RETRIED_FOR = timedelta(days=3)
"""Time after which a delivery that keeps failing is given up. Each delivery is tried at least once."""
FIRST_DELAY, LONGEST_DELAY = timedelta(seconds=5), timedelta(hours=6)
MESSAGES_PER_EVENT = 10_000
"""Places that the messages of one event have in a lane, more than a catalogue has badges."""
_NAMESPACE = UUID("6f1c9b0e-2f0d-5c55-9c2b-0d6a4a5f7b3e")


class TargetKind(StrEnum):
    """The kind of a target; each kind has its own sender."""

    WEBHOOK = "webhook"
    EMAIL = "email"


class DeliveryState(StrEnum):
    """The state of a delivery. ``failed`` is final until the delivery is sent again by hand."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class MessageType(StrEnum):
    """The types of message that a subscription can choose."""

    USER_REGISTERED = "user.registered"
    USER_ERASED = "user.erased"
    COMPLETION_SUBMITTED = "completion.submitted"
    COMPLETION_APPROVED = "completion.approved"
    COMPLETION_REJECTED = "completion.rejected"
    COMPLETION_REVERSED = "completion.reversed"
    BADGE_AWARDED = "badge.awarded"
    BADGE_REVOKED = "badge.revoked"
    LEVEL_REACHED = "level.reached"
    STREAK_AT_RISK = "streak.at_risk"


@dataclass(frozen=True, slots=True)
class Subscription:
    """The messages about one user that a target receives.

    Attributes:
        target_id: The target; its deliveries of one user are sent in the order of the log.
        since: Events that were recorded before this moment are not sent.
    """

    target_id: UUID
    kind: TargetKind
    types: Collection[str]
    since: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one target.

    Attributes:
        user_id: The user whom the message is about. Their erasure removes it. A message to somebody without an account
            uses an id of its own, such as the invitation's.
        id: The id that the target sees. It is the same in every attempt.
        lane: The deliveries of a user with the same lane are sent one after the other, in the order of ``place``.
        type: A ``MessageType`` for messages that follow the log; any other name for other messages.
        payload: The message as JSON text. It is never logged.
        seq: The event that the message follows; None for a message that does not follow the log.
        is_secret: Whether the payload is deleted as soon as the delivery is delivered or has failed.
        expires_at: The moment from which the message is no longer sent; None if it does not expire.
    """

    user_id: UserId
    id: UUID
    target_id: UUID
    kind: TargetKind
    lane: UUID
    place: int
    type: str
    payload: str = field(repr=False)
    created_at: datetime
    seq: int | None = None
    is_secret: bool = False
    expires_at: datetime | None = None

    @staticmethod
    def on_its_own(
        user_id: UserId,
        delivery_id: UUID,
        target_id: UUID,
        kind: TargetKind,
        type_: str,
        payload: str,
        *,
        now: datetime,
        is_secret: bool = False,
        expires_at: datetime | None = None,
    ) -> "Delivery":
        """Returns a delivery that waits for no other one, since its lane is its own."""
        return Delivery(
            user_id,
            delivery_id,
            target_id,
            kind,
            lane=delivery_id,
            place=0,
            type=type_,
            payload=payload,
            created_at=now,
            is_secret=is_secret,
            expires_at=expires_at,
        )


class Outcome(StrEnum):
    """The outcome of an attempt."""

    DELIVERED = "delivered"
    RETRY = "retry"
    """The target did not accept the message, and may accept it later."""
    REFUSED = "refused"
    """The target will never accept the message, so that another attempt is useless."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """The result of sending a delivery once.

    Attributes:
        status: The status that the target answered with, of HTTP or SMTP; None if it did not answer.
        answer: The beginning of the target's answer.
        error: A short sentence on what went wrong; None if nothing did. It holds no secret.
    """

    outcome: Outcome
    status: int | None = None
    answer: str = ""
    error: str | None = None


def delivery_id_of(*parts: object) -> UUID:
    """Returns the id of the delivery that those parts identify: the same parts always give the same id."""
    return uuid5(_NAMESPACE, "/".join(map(str, parts)))


def retry_delay(failures: int) -> timedelta:
    """Returns the delay before the next attempt after that many failures in a row.

    It doubles from 5 seconds to 6 hours. A random part of up to half of it keeps targets that recover from being asked
    by everything at the same moment.
    """
    delay = min(FIRST_DELAY * (1 << min(failures - 1, 20)), LONGEST_DELAY)
    return delay * random.uniform(0.5, 1.0)  # noqa: S311 - nobody gains by guessing it
