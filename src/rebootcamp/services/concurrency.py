"""Runs coroutines concurrently."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

First = TypeVar("First")
Second = TypeVar("Second")


async def both(first: Coroutine[Any, Any, First], second: Coroutine[Any, Any, Second]) -> tuple[First, Second]:
    """Runs two coroutines at the same time and returns both results.

    If one fails, the other is cancelled and awaited, and the error is raised unchanged. ``asyncio.gather`` would leave
    the other running, and a ``TaskGroup`` would wrap the error in a group.
    """
    one, two = asyncio.ensure_future(first), asyncio.ensure_future(second)
    try:
        done, _ = await asyncio.wait((one, two), return_when=asyncio.FIRST_EXCEPTION)
        for task in (one, two):
            if task in done:
                task.result()
        return one.result(), two.result()
    finally:
        await _end(one, two)


@asynccontextmanager
async def started(coroutine: Coroutine[Any, Any, First]) -> AsyncIterator[asyncio.Task[First]]:
    """Runs a coroutine while the block does something else. Leaving the block cancels it if it still runs."""
    task = asyncio.create_task(coroutine)
    try:
        yield task
    finally:
        await _end(task)


async def _end(*tasks: asyncio.Future[Any]) -> None:
    """Cancels tasks that still run, waits for them, and takes note of errors that nobody else has seen."""
    for task in tasks:
        task.cancel()
    if not all(task.done() for task in tasks):
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in tasks:
        if not task.cancelled():
            task.exception()
