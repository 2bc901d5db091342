"""The counts of one process keep to their windows and forget the ones that have ended."""

import time
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.repositories.memory.rate_limits import DROPPED_AT_ONCE, LocalCounts
from rebootcamp.services.ports.rate_limits import Policy

POLICY = Policy("reads", quota=3, window_s=60)


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 50)), max_size=60))
async def test_a_window_begins_with_the_first_request_after_the_last_one_ended(requests: list[tuple[str, int]]) -> None:
    counts, now = LocalCounts(), 1000.0
    began: dict[str, float] = {}
    used: defaultdict[str, int] = defaultdict(int)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time", lambda: now)
        for who, seconds in requests:
            now += seconds
            if who not in began or now >= began[who] + POLICY.window_s:
                began[who], used[who] = now, 0
            used[who] += 1
            status = await counts.add(POLICY, who)
            assert (status.used, status.exceeded) == (used[who], used[who] > POLICY.quota)
            assert status.resets_in_s == began[who] + POLICY.window_s - now


async def test_ended_windows_leave_the_memory_as_others_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    counts, now = LocalCounts(), 1000.0
    monkeypatch.setattr(time, "time", lambda: now)
    for number in range(1000):
        await counts.add(POLICY, f"early {number}")
    now += POLICY.window_s
    for number in range(1000 // DROPPED_AT_ONCE + 1):
        await counts.add(POLICY, f"late {number}")
    assert set(counts._windows[POLICY]) == {f"late {number}" for number in range(1000 // DROPPED_AT_ONCE + 1)}
