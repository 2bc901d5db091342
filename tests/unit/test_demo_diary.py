from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.demo.cast import ALMOST_THERE, LEARNERS, NEWCOMER, Learner
from rebootcamp.demo.diary import diary, joined_at
from rebootcamp.domain.calendar import local_date, time_zone
from rebootcamp.domain.challenges import ensure_performed_in_range

moments = st.integers(0, 2 * 365 * 86_400).map(
    lambda second: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
)


@pytest.mark.parametrize("learner", LEARNERS, ids=lambda learner: learner.person.email)
@given(now=moments)
def test_a_diary_can_be_entered_in_its_order_between_joining_and_now(learner: Learner, now: datetime) -> None:
    entries = diary(learner, now)
    entered = [joined_at(learner, now), *(entry.entered_at for entry in entries), now]
    assert entered == sorted(entered)
    for entry in entries:
        ensure_performed_in_range(entry.performed_at, entry.entered_at)
    assert entries == diary(learner, now)
    assert (entries == []) == (learner is NEWCOMER)


@given(now=moments)
def test_the_learner_to_log_in_as_did_something_yesterday_and_nothing_today(now: datetime) -> None:
    zone = time_zone(ALMOST_THERE.person.time_zone)
    days = {(local_date(now, zone) - local_date(entry.performed_at, zone)).days for entry in diary(ALMOST_THERE, now)}
    assert min(days) == 1
    assert set(range(1, 10)) - days == {7, 8, 9}
