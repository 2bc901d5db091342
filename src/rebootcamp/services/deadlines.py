"""Which store a request was waiting for when its deadline ended it, so that the answer can say so.

A store's own limits name it, but begin later than the request did, and many requests at once wait for one another
before they wait for the store.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from rebootcamp.domain.errors import Store

_cut_off: ContextVar[list[Store] | None] = ContextVar("cut_off", default=None)


@contextmanager
def noting_what_is_cut_off() -> Iterator[list[Store]]:
    """Gathers the stores that the block, or a task made in it, was waiting for when it was cancelled."""
    stores: list[Store] = []
    token = _cut_off.set(stores)
    try:
        yield stores
    finally:
        _cut_off.reset(token)


@contextmanager
def waiting_for(store: Store) -> Iterator[None]:
    """Marks a block that does nothing but wait for that store."""
    try:
        yield
    except asyncio.CancelledError:
        if (stores := _cut_off.get()) is not None:
            stores.append(store)
        raise
