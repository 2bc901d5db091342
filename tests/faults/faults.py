"""What can go wrong, each with its way back."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from rebootcamp.embedded.servers import EmbeddedServer
from tests.faults.processes import ServiceProcess, signal_server
from tests.faults.targets import Target, WebhookReceiver
from tests.support.proxy import Proxy

HOUR_S, YEAR_S = 3600.0, 365 * 24 * 3600.0
ALLOWED_SKEW_S = 50.0
"""Somewhat less than the service allows by default: a measurement takes its time while the network is slow."""
Blow = Callable[[Random], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Fault:
    """A blow, which returns when what it hurt is whole again."""

    name: str
    strike: Blow


def killed(name: str, process: ServiceProcess) -> Fault:
    async def strike(dice: Random) -> None:
        await asyncio.to_thread(process.kill)
        await asyncio.sleep(dice.uniform(0, 0.5))
        process.start()
        await process.ready()

    return Fault(f"SIGKILL {name}", strike)


def clock_set(name: str, process: ServiceProcess) -> Fault:
    """Its clock jumps by hours to a year, either way, and stays within what is allowed afterwards, but not right."""

    async def strike(dice: Random) -> None:
        process.set_clock(dice.choice((-1, 1)) * dice.uniform(HOUR_S, YEAR_S))
        try:
            await process.ready(503)
            await asyncio.sleep(dice.uniform(0.5, 3))
        finally:
            process.set_clock(dice.uniform(-ALLOWED_SKEW_S, ALLOWED_SKEW_S))
        await process.ready()

    return Fault(f"clock of {name} jumps", strike)


def restarted(server: EmbeddedServer, *, in_order: bool) -> Fault:
    async def strike(dice: Random) -> None:
        await asyncio.to_thread(server.stop if in_order else server.kill)
        await asyncio.sleep(dice.uniform(0, 1.5))
        await asyncio.to_thread(server.start)

    return Fault(f"{'stop' if in_order else 'SIGKILL'} {server.name}", strike)


def frozen(server: EmbeddedServer) -> Fault:
    async def strike(dice: Random) -> None:
        await asyncio.to_thread(signal_server, server, signal.SIGSTOP)
        try:
            await asyncio.sleep(dice.uniform(0.5, 3))
        finally:
            await asyncio.to_thread(signal_server, server, signal.SIGCONT)

    return Fault(f"SIGSTOP {server.name}", strike)


def disturbed(name: str, proxy: Proxy[Any]) -> list[Fault]:
    """What a network does to connections."""

    async def reset(dice: Random) -> None:
        for _ in range(dice.randint(1, 3)):
            proxy.cut()
            await asyncio.sleep(dice.uniform(0.05, 0.3))

    async def delay(dice: Random) -> None:
        proxy.delay(requests_s=dice.uniform(0, 0.3), replies_s=dice.uniform(0, 0.3))
        await asyncio.sleep(dice.uniform(0.5, 2))
        proxy.heal()

    async def half_open(dice: Random) -> None:
        proxy.freeze()
        await asyncio.sleep(dice.uniform(0.5, 2.5))
        proxy.cut()
        proxy.heal()

    async def refuse(dice: Random) -> None:
        proxy.refuse()
        proxy.cut()
        await asyncio.sleep(dice.uniform(0.5, 2))
        proxy.heal()

    return [
        Fault(f"reset connections to {name}", reset),
        Fault(f"delay {name}", delay),
        Fault(f"half-open connections to {name}", half_open),
        Fault(f"refuse connections to {name}", refuse),
    ]


def away(name: str, target: Target) -> Fault:
    """The target refuses connections."""

    async def strike(dice: Random) -> None:
        await target.stop()
        try:
            await asyncio.sleep(dice.uniform(0.5, 5))
        finally:
            await target.start()

    return Fault(f"{name} away", strike)


def hanging(name: str, target: WebhookReceiver) -> Fault:
    """It accepts connections and answers nothing, in some runs for longer than the service waits for an answer.

    Then it either goes on with what it was sent, or dies and is started again.
    """

    async def strike(dice: Random) -> None:
        target.freeze()
        try:
            await asyncio.sleep(dice.uniform(1, 12))
        finally:
            if dice.random() < 0.5:
                target.thaw()
            else:
                await target.stop()
                await target.start()

    return Fault(f"{name} hangs", strike)
