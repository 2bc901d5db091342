"""Messages about a user: what the events of a log, and the badges and levels that follow from them, tell others."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.badges import Award
from rebootcamp.domain.deliveries import (
    MESSAGES_PER_EVENT,
    Delivery,
    MessageType,
    Subscription,
    delivery_id_of,
)
from rebootcamp.domain.events import (
    CompletionApproved,
    CompletionRejected,
    CompletionReversed,
    CompletionSubmitted,
    Event,
    RecordedEvent,
    UserErased,
    UserRegistered,
)
from rebootcamp.domain.scoring import level_of
from rebootcamp.domain.users import UserId


@dataclass(frozen=True, slots=True)
class Message:
    """Something that happened to a user.

    Attributes:
        number: The place among the messages of the same event, from 0.
        subject: Tells messages of the same type and event apart: the badge's code; empty for other types.
        data: The details, as JSON values.
    """

    type: MessageType
    event: RecordedEvent
    number: int
    subject: str
    data: Mapping[str, object]

    def to(self, subscription: Subscription, now: datetime) -> Delivery:
        """Returns the delivery of this message to a target."""
        return Delivery(
            self.event.user_id,
            delivery_id_of(subscription.target_id, self.event.event_id, self.type, self.subject),
            subscription.target_id,
            subscription.kind,
            lane=subscription.target_id,
            place=self.event.seq * MESSAGES_PER_EVENT + self.number,
            type=self.type,
            payload=payload_of(self.type, self.event.recorded_at, self.data),
            created_at=now,
            seq=self.event.seq,
        )


def payload_of(type_: str, happened_at: datetime, data: Mapping[str, object]) -> str:
    """Returns a message as JSON text, in the shape that Standard Webhooks recommends."""
    message = {"type": type_, "timestamp": moment(happened_at), "data": data}
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def moment(at: datetime) -> str:
    """Returns a moment as the API writes it: in UTC, to the millisecond."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def messages_of(events: Sequence[RecordedEvent], then: Achievements, later_points: int = 0) -> list[Message]:
    """Returns the messages of some events of one log, in order.

    Args:
        events: Events that follow each other without gaps; at least one.
        then: The user's projection after the last of them, or later.
        later_points: The challenge points credited between the last of them and that projection.
    """
    # The score is known after the last event. Before that, it is less by what each event credited.
    points = then.tally(None, None).points - later_points
    scores: dict[int, int] = {}
    for event in reversed(events):
        scores[event.seq] = points + then.badge_points_until(event.seq)
        points -= _credit_of(event.body)
    before = points + then.badge_points_until(events[0].seq - 1)
    messages: list[Message] = []
    for event in events:
        after = scores[event.seq]
        numbers = count()
        messages.extend(
            Message(type_, event, next(numbers), subject, {"user_id": str(event.user_id), "seq": event.seq, **data})
            for type_, subject, data in _told_by(event, then, before, after)
        )
        before = after
    return messages


Told = tuple[MessageType, str, dict[str, object]]


def _told_by(event: RecordedEvent, then: Achievements, before: int, after: int) -> Iterator[Told]:
    """Yields type, subject and details of the messages of one event, which moved the score from before to after."""
    yield from _fact_of(event.body)
    held_and_lost = [*then.awards, *(one.award for one in then.revocations)]
    for award in held_and_lost:
        if award.seq == event.seq:
            yield (
                MessageType.BADGE_AWARDED,
                award.code,
                {"badge": _badge(award), "awarded_at": moment(award.awarded_at)},
            )
    for one in then.revocations:
        if one.revoked_seq == event.seq:
            lost: dict[str, object] = {"badge": _badge(one.award), "revoked_at": moment(one.revoked_at)}
            yield MessageType.BADGE_REVOKED, one.award.code, lost
    level = level_of(max(after, 0))
    if level.number > level_of(max(before, 0)).number:
        reached: dict[str, object] = {
            "level": level.number,
            "global_score": after,
            "next_level_at": level.next_min_score,
        }
        yield MessageType.LEVEL_REACHED, "", reached


def _fact_of(body: Event) -> Iterator[Told]:
    match body:
        case UserRegistered():
            yield MessageType.USER_REGISTERED, "", {}
        case UserErased():
            yield MessageType.USER_ERASED, "", {}
        case CompletionSubmitted():
            yield MessageType.COMPLETION_SUBMITTED, "", _completion(body)
        case CompletionRejected():
            yield MessageType.COMPLETION_REJECTED, "", _completion(body)
        case CompletionApproved():
            details = {"performed_at": moment(body.performed_at)}
            yield MessageType.COMPLETION_APPROVED, "", _completion(body) | _worth(body) | details
        case CompletionReversed():
            yield MessageType.COMPLETION_REVERSED, "", _completion(body) | _worth(body)
        case _:
            # Badges that such an event grants or takes back have messages of their own.
            return


def _completion(
    body: CompletionSubmitted | CompletionRejected | CompletionApproved | CompletionReversed,
) -> dict[str, object]:
    return {
        "completion_id": str(body.completion_id),
        "challenge_code": body.challenge_code,
        "local_date": body.local_date.isoformat(),
    }


def _worth(body: CompletionApproved | CompletionReversed) -> dict[str, object]:
    savings = body.savings
    return {
        "category": str(body.category),
        "difficulty": body.difficulty,
        "points": body.points,
        "savings": {
            "co2e_g": savings.co2e_g,
            "water_ml": savings.water_ml,
            "waste_g": savings.waste_g,
            "energy_wh": savings.energy_wh,
        },
    }


def _badge(award: Award) -> dict[str, object]:
    return {"code": award.code, "version": award.version, "tier": str(award.tier), "points": award.points}


def _credit_of(body: Event) -> int:
    match body:
        case CompletionApproved():
            return body.points
        case CompletionReversed():
            return -body.points
        case _:
            return 0


def streak_at_risk(
    user_id: UserId, subscription: Subscription, current_days: int, day: date, now: datetime
) -> Delivery:
    """Returns the delivery that tells of a streak that ends unless the user is active today; once per user and day."""
    data = {"user_id": str(user_id), "current_days": current_days, "local_date": day.isoformat()}
    return Delivery.on_its_own(
        user_id,
        delivery_id_of(subscription.target_id, user_id, MessageType.STREAK_AT_RISK, day),
        subscription.target_id,
        subscription.kind,
        MessageType.STREAK_AT_RISK,
        payload_of(MessageType.STREAK_AT_RISK, now, data),
        now=now,
    )
