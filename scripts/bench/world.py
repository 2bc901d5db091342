"""Sets up a run: the databases, the people, and a process of this service that makes the changes."""

import asyncio
import json
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from load import Writer
from pydantic import SecretStr
from seed import COHORT_SIZE, Job, Person, Stores, stores_of, tokens_of
from servers import Contender, Server, get, ours, serving

from rebootcamp.embedded.servers import EmbeddedServers
from rebootcamp.pictures.badge_art import drawing_edition
from rebootcamp.settings import Environment, Settings
from tests.support.bulk import repeat_completion

NO_LIMIT = "1000000000"
RAISED = ("READS_PER_MINUTE", "WRITES_PER_MINUTE", "VISITS_PER_MINUTE", "SELF_REPORTED_POINTS_PER_DAY")
"""Settings of limits per user and per address, which a benchmark exceeds: it has few users and one address."""
CHECKED_PEOPLE = 40
FEW, MANY = 10, 10_000
POSTS_OF_A_MODEL = 4
POSTERS = 4_000


@dataclass(slots=True)
class World:
    """The databases and the people of a run, which the scenarios share.

    Attributes:
        coach: Sees the cohort of the first people.
        jobs: The writer's.
        poster_jobs: Those of people of whom nothing else is asked.
        novice: Has done little.
        veteran: Has done much.
        environment: What every server is told.
    """

    settings: Settings
    stores: Stores
    environment: Mapping[str, str]
    databases: Sequence[int]
    folder: Path
    crowd_size: int
    people: list[Person] = field(default_factory=list)
    coach: Person = field(init=False)
    novice: Person = field(init=False)
    veteran: Person = field(init=False)
    jobs: Iterator[Job] = field(init=False)
    posters: list[Person] = field(default_factory=list)
    poster_jobs: Iterator[Job] = field(init=False)
    writer: Writer = field(init=False)
    tokens: dict[UUID, str] = field(default_factory=dict)
    _added: int = 0

    def headers(self, person: Person, contender: Contender) -> dict[str, str]:
        """Returns the header that says who asks: a token for this service, the bare id for those that check none."""
        if contender.ours:
            return {"Authorization": f"Bearer {self.tokens[person.id]}"}
        return {"X-User-Id": str(person.id)}

    async def fill(self, people: int) -> None:
        """Adds the people, and a cohort of the first of them."""
        self.people = await self.add(people, await self.stores.learners())
        self.coach = await self.stores.coach(self.people[:COHORT_SIZE])
        self.jobs = await self.stores.jobs(self.people)
        await self.issue_tokens()

    async def add(self, count: int, models: Sequence[UUID]) -> list[Person]:
        """Adds so many copies of the models."""
        self._added += count
        return await self.stores.people(self._added - count, self._added, models)

    async def issue_tokens(self, *others: Person) -> None:
        """Gives everybody a token that has its whole life before it."""
        self.tokens |= await tokens_of(self.settings, [*self.people, self.coach, *self.posters, *others])

    async def make_posters(self) -> None:
        """Adds people who have enough left to do for all that is posted in a scenario."""
        self.posters = await self.add(POSTERS, await self.stores.learners())
        await self.stores.settle()
        self.poster_jobs = await self.stores.jobs(self.posters)

    async def make_veteran(self) -> None:
        """Adds a person with ten completions and one with ten thousand, projected both."""
        self.novice, self.veteran = await self._newcomers(2, posts=1)
        await repeat_completion(self.stores.postgres, self.novice.id, FEW)
        await repeat_completion(self.stores.postgres, self.veteran.id, MANY)
        await self.stores.settle()

    async def make_crowd(self) -> None:
        """Adds people, who have done little, until there are so many."""
        models = await self._newcomers(5, posts=POSTS_OF_A_MODEL)
        await self.add(self.crowd_size - self._added, [model.id for model in models])
        await self.stores.settle()

    async def check(self, servers: Sequence[Server]) -> None:
        """Compares the answers of all servers for some people.

        Raises:
            RuntimeError: A contender gives another answer than the first server.
        """
        for person in self.people[:CHECKED_PEOPLE]:
            path = f"/users/{person.id}/progress"
            first, *others = (
                json.loads(get(server.port, path, self.headers(person, server.contender))[1]) for server in servers
            )
            for server, answer in zip(servers[1:], others, strict=True):
                if answer != first:
                    raise RuntimeError(f"{server.name} answers {path} with\n{answer}\nwhere this service says\n{first}")

    async def _newcomers(self, count: int, posts: int) -> list[Person]:
        """New people who have posted so many completions each."""
        people = await self.add(count, await self.stores.learners(active=False))
        await self.issue_tokens(*people)
        jobs = await self.stores.jobs(people)
        for _ in range(count * posts):
            await asyncio.to_thread(self.writer.post, next(jobs))
        return people


@asynccontextmanager
async def world_on(
    servers: EmbeddedServers, folder: Path, people: int, crowd: int, per_second: float
) -> AsyncIterator[World]:
    """Migrates and seeds fresh databases, and starts the process that makes the changes."""
    settings = Settings(
        environment=Environment.DEVELOPMENT,
        database_url=SecretStr(servers.database_url),
        mongo_url=SecretStr(servers.mongo_url),
        secret_key=SecretStr(secrets.token_urlsafe(48)),
        access_token_lifetime_s=3600,
    )
    postgres_url = servers.database_url.replace("+asyncpg", "")
    environment = {
        "POSTGRES_URL": postgres_url,
        "MONGO_URL": servers.mongo_url,
        "DRAWING": drawing_edition(),
        "REBOOTCAMP_ENVIRONMENT": "production",
        "REBOOTCAMP_DATABASE_URL": servers.database_url,
        "REBOOTCAMP_MONGO_URL": servers.mongo_url,
        "REBOOTCAMP_SECRET_KEY": settings.secret_key.get_secret_value(),
        "REBOOTCAMP_ACCESS_TOKEN_LIFETIME_S": "3600",
        **{f"REBOOTCAMP_{name}": NO_LIMIT for name in RAISED},
    }
    for command in ("migrate", "demo"):
        subprocess.run(  # noqa: S603, ASYNC221 - a constant; nothing else runs yet
            [Path(sys.executable).with_name("rebootcamp"), command],
            env={**environment, "REBOOTCAMP_ENVIRONMENT": "development"},
            check=True,
            capture_output=True,
        )
    databases = [pid for pid in (servers.postgres.pid, servers.mongo.pid) if pid]
    async with stores_of(postgres_url, servers.mongo_url) as stores:
        world = World(settings, stores, environment, databases, folder, crowd)
        await world.fill(people)
        with serving(ours("writer"), environment, folder / "writer.log") as server:
            server.wait_until("/health/ready", {})
            world.writer = Writer(server.port, world.jobs, world.tokens, per_second)
            await stores.settle()
            yield world
