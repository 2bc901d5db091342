"""Runs two coroutines concurrently."""

import asyncio
from collections.abc import Coroutine
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
        if not (one.done() and two.done()):
            one.cancel()
            two.cancel()
            await asyncio.gather(one, two, return_exceptions=True)
        for task in (one, two):
            if not task.cancelled():
                task.exception()  # Otherwise asyncio would log an error that nobody has seen.
