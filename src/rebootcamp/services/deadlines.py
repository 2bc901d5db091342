"""Records which store a request was waiting for when its deadline cancelled it, so that the response can name it.

A store's own timeout also names the store, but it starts later than the request's deadline, since requests queue
for a connection before they wait for the store.
"""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from rebootcamp.domain.errors import Store

_cut_off: ContextVar[list[Store] | None] = ContextVar("cut_off", default=None)


@contextmanager
def noting_what_is_cut_off() -> Iterator[list[Store]]:
    """Collects the stores that the block, or a task started in it, was waiting for when it was cancelled."""
    stores: list[Store] = []
    token = _cut_off.set(stores)
    try:
        yield stores
    finally:
        _cut_off.reset(token)


@contextmanager
def waiting_for_oldest(in_flight: Mapping[object, Store]) -> Iterator[None]:
    """Marks a block that waits for several stores, of which the one that was asked first is named.

    Args:
        in_flight: The store of each query that is not answered, in the order in which they were sent.
    """
    try:
        yield
    except asyncio.CancelledError:
        if (stores := _cut_off.get()) is not None:
            stores.extend(in_flight.values())
        raise


@contextmanager
def waiting_for(store: Store) -> Iterator[None]:
    """Marks a block that only waits for ``store``."""
    try:
        yield
    except asyncio.CancelledError:
        if (stores := _cut_off.get()) is not None:
            stores.append(store)
        raise
