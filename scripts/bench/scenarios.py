"""Scenarios: each has lanes that are measured side by side; a lane is a contender and the requests that it gets."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from load import Request, completion
from seed import COHORT, PEOPLE_WITH_HISTORY, Person
from servers import Contender, Server, asgi, get, node, ours
from world import World

Requests = Callable[[World, Server], Iterable[Request]]
Preparation = Callable[[World], Awaitable[None]]

OURS = ours("ours")
TWO_WORKERS = ours("ours, two workers", workers="2")
ONE_BY_ONE = ours(
    "ours, nothing coalesced or kept", coalescing_batch_size="1", coalescing_batches="1000", kept_answers_mib="0"
)
FLOOR = asgi("bare ASGI, asyncpg, Motor", "floor:app")
TUTORIAL = asgi("FastAPI tutorial: SQLAlchemy ORM, Motor", "tutorial:app")
FASTIFY = node("Fastify, pg, mongodb", "fastify.mjs")
EXPRESS = node("Express, pg, mongoose", "express.mjs")

POSTS_PER_WINDOW = 4000
"""More than are posted in a window: the same completion is never posted twice."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A contender and the requests that it gets: one row of the result."""

    label: str
    contender: Contender
    requests: Requests


@dataclass(frozen=True, slots=True)
class Scenario:
    """Lanes that are measured in turn, round after round.

    Attributes:
        writes: Whether a tenth of the people changes in every window.
        prepare: Adds what the scenario needs to the databases.
        windows: The number of windows and the seconds of each, instead of those that the options ask for.
    """

    title: str
    lanes: Sequence[Lane]
    connections: Sequence[int] = (16,)
    writes: bool = False
    prepare: Preparation | None = None
    windows: tuple[int, int] | None = None


def progress_of(world: World, server: Server, people: Sequence[Person]) -> list[Request]:
    """A progress read by each of those people."""
    return [Request(f"/users/{person.id}/progress", world.headers(person, server.contender)) for person in people]


def everybodys_progress(world: World, server: Server) -> list[Request]:
    """A progress read by everybody."""
    return progress_of(world, server, world.people)


def unchanged_progress(world: World, server: Server) -> list[Request]:
    """A progress read by everybody who has the present answer already."""
    requests = everybodys_progress(world, server)
    tags = [get(server.port, request.path, request.headers)[2]["etag"] for request in requests]
    return [
        Request(request.path, {**request.headers, "If-None-Match": tag})
        for request, tag in zip(requests, tags, strict=True)
    ]


def posts(world: World, server: Server) -> list[Request]:
    """Completions that were never posted."""
    jobs = list(islice(world.poster_jobs, POSTS_PER_WINDOW))
    if len(jobs) < POSTS_PER_WINDOW:
        raise RuntimeError("There is nothing left to post: ask for fewer rounds.")
    return [completion(job, world.headers(job.person, server.contender)) for job in jobs]


def same_path(path: str) -> Requests:
    """The same path, asked for by everybody."""
    return lambda world, server: [Request(path, world.headers(person, server.contender)) for person in world.people]


def history(world: World, server: Server) -> list[Request]:
    """The first page of the history of those who have one."""
    people = world.people[:PEOPLE_WITH_HISTORY]
    return [Request(f"/users/{person.id}/history", world.headers(person, server.contender)) for person in people]


def cohort(world: World, server: Server) -> list[Request]:
    """The progress of a cohort's thirty members, for its coach."""
    return [Request(f"/cohorts/{COHORT}/progress?limit=30", world.headers(world.coach, server.contender))]


def liveness(world: World, server: Server) -> list[Request]:  # noqa: ARG001 - as all requests are made
    """A path that touches no store."""
    return [Request("/health/live")]


def few(world: World, server: Server) -> list[Request]:
    """A progress read by the person who has done little."""
    return progress_of(world, server, [world.novice])


def many(world: World, server: Server) -> list[Request]:
    """A progress read by the person who has done much."""
    return progress_of(world, server, [world.veteran])


def mixed(world: World, server: Server) -> list[Request]:
    """Returns what a page asks for when it opens, for one person after the other."""
    paths = ("/challenges", "/leaderboards/programme", "/users/me/progress", "/users/me/history")
    return [Request(path, world.headers(person, server.contender)) for person in world.people for path in paths]


CONTENDERS = (OURS, ONE_BY_ONE, FASTIFY, FLOOR, TUTORIAL, EXPRESS)
PROGRESS = Scenario(
    "progress read",
    [Lane(contender.name, contender, everybodys_progress) for contender in CONTENDERS],
    connections=(1, 16, 64),
    writes=True,
)
MEMORY = Scenario(
    "five minutes of mixed load",
    [Lane("ours: mixed", OURS, mixed)],
    connections=(64,),
    writes=True,
    windows=(5, 60),
)
MORE = (
    MEMORY,
    Scenario(
        "other reads",
        [
            Lane("ours: catalogue", OURS, same_path("/challenges")),
            Lane("ours: history page", OURS, history),
            Lane("ours: leaderboard page", OURS, same_path("/leaderboards/programme")),
            Lane("ours: cohort of 30", OURS, cohort),
            Lane("tutorial: progress read", TUTORIAL, everybodys_progress),
        ],
    ),
    Scenario(
        "unchanged progress",
        [Lane("ours: the answer", OURS, everybodys_progress), Lane("ours: 304", OURS, unchanged_progress)],
    ),
    Scenario(
        "liveness",
        [Lane("ours: /health/live", OURS, liveness), Lane("empty FastAPI route", TUTORIAL, liveness)],
    ),
    Scenario(
        "two workers",
        [
            Lane("one worker", OURS, everybodys_progress),
            Lane("two workers", TWO_WORKERS, everybodys_progress),
            Lane("one worker: catalogue", OURS, same_path("/challenges")),
            Lane("two workers: catalogue", TWO_WORKERS, same_path("/challenges")),
        ],
        connections=(16, 64),
    ),
    Scenario(
        "long history",
        [Lane("10 completions", OURS, few), Lane("10,000 completions", OURS, many)],
        connections=(1,),
        prepare=World.make_veteran,
    ),
    Scenario(
        "posting a completion",
        [Lane(OURS.name, OURS, posts), Lane("bare ASGI, the same statements", FLOOR, posts)],
        prepare=World.make_posters,
    ),
    Scenario("few people", [Lane(OURS.name, OURS, everybodys_progress)], writes=True),
    Scenario(
        "many people",
        [Lane(OURS.name, OURS, everybodys_progress)],
        writes=True,
        prepare=World.make_crowd,
    ),
)
