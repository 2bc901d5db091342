"""Measures this service beside others that give the same answers, and writes docs/benchmarks.md.

Every contender is a process of its own on the same databases. They take turns, round after round, so that what the
machine does meanwhile is everybody's. wrk asks for as many answers as it can get, each request for the next person.
"""

import argparse
import asyncio
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from load import Window, ask_each_once, measure
from report import Results, Row, page, write
from scenarios import CONTENDERS, MORE, PROGRESS, Lane, Scenario
from servers import Contender, Server, serving
from world import World, world_on

from rebootcamp.embedded.servers import embedded_servers

WARM_UP_S = 2


@contextmanager
def servers_of(world: World, contenders: Sequence[Contender]) -> Iterator[list[Server]]:
    """Starts the contenders, and yields their servers once each of them answers."""
    with ExitStack() as stack:
        servers = [
            stack.enter_context(serving(contender, world.environment, world.folder / contender.log))
            for contender in contenders
        ]
        for server in servers:
            server.wait_until(*progress_of_first(world, server.contender))
        yield servers


def progress_of_first(world: World, contender: Contender) -> tuple[str, dict[str, str]]:
    """Returns the path and the headers of a progress read."""
    person = world.people[0]
    return f"/users/{person.id}/progress", world.headers(person, contender)


async def check(world: World) -> None:
    """Checks that all contenders give the same answers."""
    with servers_of(world, CONTENDERS) as servers:
        await world.check(servers)
    say(f"All contenders give the same answers for {min(len(world.people), 40)} people.")


async def run(world: World, scenario: Scenario, rounds: int, seconds: int) -> list[Row]:
    """Measures every lane of a scenario in turn, round after round."""
    if scenario.prepare:
        say(f"{scenario.title}: preparing")
        await scenario.prepare(world)
    await world.issue_tokens()
    rounds, seconds = scenario.windows or (rounds, seconds)
    contenders = list(dict.fromkeys(lane.contender for lane in scenario.lanes))
    rows: list[Row] = []
    with servers_of(world, contenders) as servers:
        server_of = dict(zip(contenders, servers, strict=True))
        for lane in scenario.lanes:
            await window(world, lane, server_of[lane.contender], scenario.connections[0], WARM_UP_S, writes=False)
        for connections in scenario.connections:
            found = {lane.label: Row(scenario.title, connections, lane.label) for lane in scenario.lanes}
            for number in range(1, rounds + 1):
                for lane in scenario.lanes:
                    one = await window(
                        world, lane, server_of[lane.contender], connections, seconds, writes=scenario.writes
                    )
                    found[lane.label].windows.append(one)
                    say(f"{scenario.title}, {connections} connections, round {number}: {lane.label}: {one}")
            rows.extend(found.values())
    return rows


async def window(world: World, lane: Lane, server: Server, connections: int, seconds: int, *, writes: bool) -> Window:
    """Measures one lane for ``seconds``.

    If a writer writes meanwhile, each request is sent once before. Otherwise a server would start with all that changed
    while the other contenders had their turns, and more than the writer's share of its reads would follow a change.
    """
    requests = list(lane.requests(world, server))
    writer = world.writer if writes else None
    if writer:
        await asyncio.to_thread(ask_each_once, server, requests)
    return await asyncio.to_thread(
        measure, server, requests, connections, seconds, world.databases, writer, world.folder
    )


def cold_starts(world: World, rounds: int) -> dict[str, list[float]]:
    """Measures the seconds from the start of each contender to its first answer."""
    found: dict[str, list[float]] = {contender.name: [] for contender in CONTENDERS}
    for number in range(1, rounds + 1):
        for contender in CONTENDERS:
            began = time.monotonic()
            with serving(contender, world.environment, world.folder / contender.log) as server:
                server.wait_until(*progress_of_first(world, contender))
                found[contender.name].append(time.monotonic() - began)
            say(f"cold start, round {number}: {contender.name}: {found[contender.name][-1]:.2f} s")
    return found


def say(line: str) -> None:
    """Prints a line of progress."""
    print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


async def bench(options: argparse.Namespace, folder: Path) -> Results:
    """Runs every scenario that the options ask for."""
    results = Results(options.people, options.rounds, options.seconds)
    per_second = options.people / 10 / options.seconds
    chosen = [one for one in (PROGRESS, *(MORE if options.all else ())) if options.only in one.title]
    with embedded_servers(folder / "stores") as servers:
        say("Migrating the databases, and adding the people.")
        async with world_on(servers, folder, options.people, options.crowd, per_second) as world:
            await check(world)
            for scenario in chosen:
                results.rows.extend(await run(world, scenario, options.rounds, options.seconds))
            if options.all and not options.only:
                results.cold_starts = cold_starts(world, options.rounds)
            results.written, results.refused = world.writer.written, world.writer.refused
            await world.stores.settle()
            await check(world)
    return results


def main() -> None:
    """Runs from the command line."""
    parser = argparse.ArgumentParser(prog="scripts/bench.sh", description=__doc__)
    parser.add_argument("--all", action="store_true", help="everything; without it, the progress read")
    parser.add_argument("--only", default="", help="only scenarios whose title contains this, and write no page")
    parser.add_argument("--seconds", type=int, default=10, help="of each window")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--people", type=int, default=2_000)
    parser.add_argument("--crowd", type=int, default=200_000, help="how many people there are in the end, with --all")
    parser.add_argument("--output", type=Path, default=Path("docs"), help="the folder of benchmarks.md")
    options = parser.parse_args()
    # As Ctrl-C does: the servers that this run has started are stopped, too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    folder = Path(tempfile.mkdtemp(prefix="rebootcamp-bench-"))
    folder.chmod(0o711)  # Root's PostgreSQL runs as a user of its own, who passes through.
    try:
        results = asyncio.run(bench(options, folder))
    except BaseException:
        say(f"The logs are in {folder}.")
        raise
    print(page(results))
    if not options.only:
        write(results, options.output)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
