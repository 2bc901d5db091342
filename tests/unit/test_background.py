"""Background work: what a chore does between its rounds, and that nothing ends it but its process."""

import asyncio

import pytest
import structlog

from rebootcamp.domain.errors import NotReady, StoreUnavailable
from rebootcamp.services.background import forever, running

FAR_OFF_S = 3600.0


async def test_a_chore_goes_on_whatever_its_rounds_raise_and_says_why_it_waits() -> None:
    outcomes = iter([StoreUnavailable("mongodb"), NotReady("The clock is wrong."), LookupError("It is not there.")])
    done = asyncio.Event()

    async def do_round() -> None:
        if error := next(outcomes, None):
            raise error
        done.set()

    with structlog.testing.capture_logs() as lines:
        async with asyncio.timeout(20), running([lambda: forever("sweeping", do_round, 0)]):
            await done.wait()
    own = [line for line in lines if line["event"].startswith("sweeping")]  # Applications of other tests log, too.
    assert [(line["event"], line["log_level"], line.get("store")) for line in own] == [
        ("sweeping_waits", "warning", "mongodb"),
        ("sweeping_waits_for_the_clock", "warning", None),
        ("sweeping_failed", "error", None),
    ]


async def test_a_round_with_more_to_do_is_followed_at_once_and_any_other_by_the_pause() -> None:
    rounds: list[bool] = []

    async def do_round() -> bool:
        rounds.append(len(rounds) < 2)
        return rounds[-1]

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await forever("sweeping", do_round, FAR_OFF_S)
    assert rounds == [True, True, False]


async def test_chores_end_with_the_block_that_they_run_beside() -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def chore() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.set()

    with pytest.raises(LookupError):
        async with running([chore]):
            await begun.wait()
            raise LookupError
    assert ended.is_set()
