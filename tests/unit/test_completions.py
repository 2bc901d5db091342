"""Completions change status as reviewers decide, and logs get their next event."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from rebootcamp.domain.challenges import Category, Savings
from rebootcamp.domain.completions import Completion, CompletionId, CompletionStatus
from rebootcamp.domain.errors import WrongCompletionStatus
from rebootcamp.domain.events import SCHEMA_VERSION, Head, RecordedEvent, UserErased
from rebootcamp.domain.users import UserId

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
LATER, EARLIER = NOON + timedelta(hours=1), NOON - timedelta(hours=1)
PERSON, REVIEWER = UserId(UUID(int=1)), UserId(UUID(int=2))
PENDING, APPROVED, REJECTED, REVERSED = CompletionStatus
DECISIONS = {(PENDING, APPROVED), (PENDING, REJECTED), (APPROVED, REVERSED)}


def completion(
    status: CompletionStatus,
    decided_at: datetime | None = None,
    decided_by: UserId | None = None,
    reason: str | None = None,
) -> Completion:
    return Completion(
        id=CompletionId(UUID(int=3)),
        user_id=PERSON,
        challenge_code="cycle-5km",
        status=status,
        period_key="2026-03-09",
        category=Category.MOBILITY,
        difficulty=1,
        points=20,
        savings=Savings(),
        performed_at=EARLIER,
        local_date=date(2026, 3, 9),
        submitted_at=NOON,
        decided_at=decided_at,
        decided_by=decided_by,
        decision_reason=reason,
        note="By bicycle.",
    )


@pytest.mark.parametrize("before", CompletionStatus)
@pytest.mark.parametrize("after", [APPROVED, REJECTED, REVERSED])
def test_a_decision_follows_from_where_the_completion_stands(before: CompletionStatus, after: CompletionStatus) -> None:
    if (before, after) in DECISIONS:
        decided = completion(before).decided(after, LATER, REVIEWER, "A reason.")
        assert decided == completion(after, LATER, REVIEWER, "A reason.")
    else:
        with pytest.raises(WrongCompletionStatus) as refusal:
            completion(before).decided(after, LATER, REVIEWER, None)
        assert refusal.value.detail == f"A completion that is {before} cannot become {after}."
        assert refusal.value.completion_status == before


def test_nothing_is_decided_before_it_was_submitted() -> None:
    decided = completion(PENDING).decided(APPROVED, EARLIER, REVIEWER, None)
    assert (decided.decided_at, decided.decision_reason) == (NOON, None)


@pytest.mark.parametrize("status", [APPROVED, REJECTED, REVERSED])
def test_a_completion_as_it_was_submitted(status: CompletionStatus) -> None:
    decided = completion(status, LATER, REVIEWER, "A reason.")
    assert decided.as_submitted(reviewed=True) == completion(PENDING)
    assert decided.as_submitted(reviewed=False) == completion(APPROVED, NOON)


@pytest.mark.parametrize(
    ("now", "recorded_at"),
    [
        (LATER + timedelta(microseconds=1999), LATER + timedelta(milliseconds=1)),
        (NOON, NOON),
        (EARLIER, NOON),  # the clock has gone back
    ],
)
def test_the_next_event_is_recorded_in_its_turn(now: datetime, recorded_at: datetime) -> None:
    head, body = Head(PERSON, 4, NOON, "Europe/Paris", UUID(int=4)), UserErased()
    event = head.next_event(body, event_id=UUID(int=5), now=now)
    assert event == RecordedEvent(PERSON, 5, UUID(int=5), recorded_at, SCHEMA_VERSION, body)
