"""Refusals have members beside their detail."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest

from rebootcamp.domain.errors import (
    AlreadyCompleted,
    BadgeNeeded,
    ChallengeNeeded,
    CommonPassword,
    DailyPointsReached,
    DeadlineExceeded,
    Fault,
    InvalidRule,
    OutcomeUnknown,
    PauseRefused,
    PrerequisiteMissing,
    RateLimitExceeded,
    RebootCampError,
    StoreUnavailable,
    TooManyAttempts,
    WrongCompletionStatus,
)

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
DETAIL = "What happened this time."


@pytest.mark.parametrize(
    ("refused", "told", "members"),
    [
        (AlreadyCompleted, (NOON,), {"next_allowed_at": "2026-03-09T12:00:00.000Z"}),
        (AlreadyCompleted, (None,), {"next_allowed_at": None}),
        (BadgeNeeded, (["a", "b"],), {"needed_by_badge_codes": ["a", "b"]}),
        (ChallengeNeeded, (["a"], ["b"]), {"needed_by_challenge_codes": ["a"], "needed_by_badge_codes": ["b"]}),
        (DailyPointsReached, (60, NOON), {"next_allowed_at": "2026-03-09T12:00:00.000Z"}),
        (PrerequisiteMissing, (["a"],), {"missing_challenge_codes": ["a"]}),
        (RateLimitExceeded, (60, ["writes"]), {"violated_policies": ["writes"]}),
        (WrongCompletionStatus, ("pending",), {"completion_status": "pending"}),
        (CommonPassword, (), {}),
    ],
)
def test_members_of_a_problem(
    refused: Callable[..., RebootCampError], told: tuple[object, ...], members: Mapping[str, object]
) -> None:
    refusal = refused(DETAIL, *told)
    assert refusal.extensions() == members
    assert refusal.detail == str(refusal) == DETAIL


@pytest.mark.parametrize(
    ("refused", "detail"),
    [
        (StoreUnavailable, "did not answer in time. The request itself needs no correction."),
        (OutcomeUnknown, "stopped answering while the change was being committed."),
    ],
)
def test_a_store_that_is_away_is_named(refused: type[StoreUnavailable], detail: str) -> None:
    problem = refused("mongodb")
    assert (problem.detail, problem.extensions()) == (f"The mongodb store {detail}", {"store": "mongodb"})


@pytest.mark.parametrize(
    ("refused", "told", "pointer"),
    [
        (CommonPassword, (), "/password"),
        (CommonPassword, ("/new_password",), "/new_password"),
        (PauseRefused, ("/last_on",), "/last_on"),
    ],
)
def test_the_field_at_fault_is_pointed_at(
    refused: Callable[..., RebootCampError], told: tuple[str, ...], pointer: str
) -> None:
    refusal = refused(DETAIL, *told)
    assert refusal.faults == [Fault(pointer, refusal.code, DETAIL)]


@pytest.mark.parametrize(
    ("refused", "told"), [(DailyPointsReached, (60, NOON)), (RateLimitExceeded, (60, ["x"])), (TooManyAttempts, (60,))]
)
def test_a_refusal_for_too_much_says_how_long_to_wait(
    refused: Callable[..., RebootCampError], told: tuple[object, ...]
) -> None:
    refusal = refused(DETAIL, *told)
    assert (refusal.detail, refusal.retry_after_s) == (DETAIL, 60)


def test_a_rule_that_cannot_be_used_says_at_how_many_nodes() -> None:
    faults = [Fault(f"/rule/rules/{number}", "unknown_badge", "There is no such badge") for number in range(2)]
    refusal = InvalidRule(faults)
    assert (refusal.detail, refusal.faults) == ("2 node(s) of the rule are not valid.", faults)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [(True, "It is unknown whether the change was recorded."), (False, "Nothing was changed.")],
)
def test_a_deadline_says_whether_something_may_have_been_changed(changes: bool, outcome: str) -> None:
    detail = DeadlineExceeded(2.5, changes=changes).detail
    assert detail == f"The request was not answered within 2.5 s. {outcome}"
