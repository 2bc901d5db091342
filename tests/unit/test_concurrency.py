"""Two questions at once: nothing is left running, and nothing is wrapped."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.services.concurrency import both


class Question:
    """Waits for its answer, and says how it ended."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.ending = asyncio.Event()
        self.may_end = asyncio.Event()
        self.ended = False
        self.may_end.set()

    async def ask(self) -> str:
        self.asked.set()
        try:
            return await asyncio.shield(self.answer)
        finally:
            self.ending.set()
            await self.may_end.wait()
            self.ended = True


@asynccontextmanager
async def asking(one: Question, other: Question) -> AsyncIterator[asyncio.Task[tuple[str, str]]]:
    """Both have been asked, and neither has answered; whatever would wait for ever fails instead."""
    task = asyncio.create_task(both(one.ask(), other.ask()))
    try:
        async with asyncio.timeout(5):
            await one.asked.wait()
            await other.asked.wait()
            yield task
    finally:
        one.may_end.set()
        other.may_end.set()
    assert task.done()
    assert one.ended
    assert other.ended


@pytest.mark.parametrize("first_answers_first", [True, False])
async def test_both_are_asked_before_either_answers_and_both_answers_come_in_order(first_answers_first: bool) -> None:
    one, other = Question(), Question()
    async with asking(one, other) as task:
        for question, answer in [(one, "one"), (other, "other")][:: 1 if first_answers_first else -1]:
            question.answer.set_result(answer)
            await question.ending.wait()
        assert await task == ("one", "other")


@pytest.mark.parametrize("failing", [0, 1])
async def test_a_failure_comes_out_as_itself_once_the_other_was_cancelled_and_has_ended(failing: int) -> None:
    questions = (Question(), Question())
    failed, sibling = questions[failing], questions[1 - failing]
    sibling.may_end.clear()
    error = StoreUnavailable("mongodb")
    async with asking(*questions) as task:
        failed.answer.set_exception(error)
        await sibling.ending.wait()  # it was cancelled...
        assert not task.done()  # ...and is waited for
        sibling.may_end.set()
        with pytest.raises(StoreUnavailable) as raised:
            await task
    assert raised.value is error


async def test_when_both_fail_one_failure_comes_out_and_the_other_is_not_forgotten_by_the_loop() -> None:
    one, other = Question(), Question()
    async with asking(one, other) as task:
        one.answer.set_exception(StoreUnavailable("postgresql"))
        other.answer.set_exception(StoreUnavailable("mongodb"))
        with pytest.raises(StoreUnavailable):
            await task


async def test_cancelling_the_request_cancels_both() -> None:
    one, other = Question(), Question()
    async with asking(one, other) as task:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_a_time_limit_around_both_ends_both() -> None:
    one, other = Question(), Question()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await both(one.ask(), other.ask())
    # asyncio.timeout(0) may end them before they begin; whatever began has ended.
    assert one.ended == one.asked.is_set()
    assert other.ended == other.asked.is_set()
