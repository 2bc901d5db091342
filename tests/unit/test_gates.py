"""The gate of requests in progress: its bounds, its order, and no place that is lost when requests give up."""

import asyncio
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.controllers.frame.overload import Gate, Places, Visit
from rebootcamp.domain.errors import Overloaded


async def turns(count: int = 4) -> None:
    """Lets everything that can go on do so."""
    for _ in range(count):
        await asyncio.sleep(0)


@dataclass
class Request:
    """A request that takes a place, and keeps it until the test lets it end."""

    gate: Gate
    inside: bool = False
    may_end: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        await self.gate.enter()
        self.inside = True
        try:
            await self.may_end.wait()
        finally:
            self.inside = False
            self.gate.leave()


STEPS = st.lists(
    st.tuples(st.sampled_from(["arrive", "arrive", "end", "cancel", "turn"]), st.integers(0, 5)),
    min_size=8,
    max_size=60,
)


@given(steps=STEPS, places=st.integers(1, 3), room=st.integers(0, 3))
async def test_places_are_bounded_passed_on_in_order_and_never_lost(
    steps: list[tuple[str, int]], places: int, room: int
) -> None:
    gate = Gate(places, room, None)
    requests: list[tuple[Request, asyncio.Task[None]]] = []
    for step, number in steps:
        if step == "arrive":
            full = gate.is_full
            request = Request(gate)
            task = asyncio.create_task(request.run())
            await turns(1)
            if task.done():
                assert full
                assert isinstance(task.exception(), Overloaded)
            else:  # It is inside, or there was room in the queue.
                requests.append((request, task))
        elif step == "turn":
            await turns(1 + number % 3)
        elif number < len(requests):
            request, task = requests[number]
            if step == "end":
                request.may_end.set()
            else:
                task.cancel()  # Perhaps in the same turn in which a place is passed to it.
        assert sum(request.inside for request, _ in requests) <= places
        assert sum(not task.done() for _, task in requests) <= places + room
    await turns()
    present = [request for request, task in requests if not task.done()]
    assert [request.inside for request in present] == [index < places for index in range(len(present))]
    for request in present:
        request.may_end.set()
    await turns(4 * len(present) + 4)
    assert all(task.done() for _, task in requests)
    assert gate.is_unused
    for _ in range(places):
        await asyncio.wait_for(gate.enter(), 1)  # No place was lost.
    assert gate.is_full == (room == 0)


async def test_a_place_that_comes_as_its_request_gives_up_is_passed_on() -> None:
    gate = Gate(1, 2, None)
    await gate.enter()
    gives_up, next_in_line = (asyncio.create_task(gate.enter()) for _ in range(2))
    await turns()
    gate.leave()
    gives_up.cancel()
    await turns()
    assert gives_up.cancelled()
    assert next_in_line.done()
    gate.leave()
    assert gate.is_unused


async def test_a_wait_ends_in_time_and_leaves_the_queue() -> None:
    gate = Gate(1, 1, 0.001)
    await gate.enter()
    for _ in range(3):
        with pytest.raises(Overloaded, match="in time"):
            await gate.enter()
    gate.leave()
    assert gate.is_unused


async def test_a_caller_is_forgotten_when_none_of_their_requests_is_left() -> None:
    places = Places(Gate(2, 2, None), 1)
    first, second = Visit(places), Visit(places)
    await first.begin("192.0.2.1")
    waiting = asyncio.create_task(second.begin("192.0.2.1"))
    await turns()
    own = places.gate_of("192.0.2.1")
    first.end()
    first.end()
    await waiting
    assert places.gate_of("192.0.2.1") is own
    second.end()
    assert places.gate_of("192.0.2.1") is not own
    assert places.gate.is_unused


async def test_a_request_that_gives_up_while_it_waits_for_its_own_place_leaves_nothing() -> None:
    places = Places(Gate(2, 2, None), 1)
    first, second = Visit(places), Visit(places)
    await first.begin("192.0.2.1")
    waiting = asyncio.create_task(second.begin("192.0.2.1"))
    await turns()
    waiting.cancel()
    await turns()
    second.end()
    first.end()
    assert places.gate.is_unused
    await asyncio.wait_for(Visit(places).begin("192.0.2.1"), 1)
