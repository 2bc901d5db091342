"""Seeds users for the benchmark: copies of the learners of the demo programme, with all that both stores hold of them.

Rows are copied as JSON objects with other keys, so that a column that is added to a table is copied, too.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorDatabase

from rebootcamp.composition import open_container
from rebootcamp.domain.users import UserId
from rebootcamp.settings import Settings

Document = dict[str, Any]
PEOPLE_WITH_HISTORY = 200
"""Only the history page reads the history entries in MongoDB, and asks for these people's."""
COHORT, COHORT_SIZE = "bench-thirty", 30
DOCUMENTS_PER_INSERT = 1000
SETTLED_WITHIN_S = 300

# An id of a copy keeps its time and most of its random bits; the last twelve digits are the person's number.
COPY_ID = "(left({id}::text, 24) || lpad(to_hex(copies.number), 12, '0'))::uuid"
COPIES = "CREATE TEMPORARY TABLE copies (number int, model_id uuid, user_id uuid DEFAULT gen_random_uuid())"
PEOPLE = """
    INSERT INTO copies (number, model_id)
    SELECT number, models[1 + number % cardinality(models)]
    FROM generate_series($1::int, $2::int - 1) AS number, (SELECT $3::uuid[]) AS given (models)
"""
LEARNERS = """
    SELECT users.id FROM users WHERE email LIKE '%@demo.example' AND role = 'learner'
        AND EXISTS (SELECT FROM completions WHERE user_id = users.id) = $1
"""
COPIED_TABLES = {
    "users": """'id', copies.user_id, 'email', copies.number || '@bench.example',
        'display_name', 'Person ' || copies.number""",
    "cohort_members": "",
    "user_heads": f"'last_event_id', {COPY_ID.format(id='last_event_id')}",
    "user_totals": "",
    "user_challenges": "",
    "leaderboard_entries": "",
    "completions": f"'id', {COPY_ID.format(id='original.id')}",
    "ledger_entries": f"'completion_id', {COPY_ID.format(id='completion_id')}",
    "user_events": f"""'event_id', {COPY_ID.format(id="event_id")}, 'body', CASE WHEN body ? 'completion_id'
        THEN body || jsonb_build_object('completion_id', {COPY_ID.format(id="(body ->> 'completion_id')")})
        ELSE body END""",
}
"""Tables that are copied, each with the columns that differ in a copy, as arguments of jsonb_build_object."""
BOARDS = """
    INSERT INTO leaderboard_counts (period, width, floor, user_count)
    SELECT period, width, points - points % width, count(*)
    FROM leaderboard_entries JOIN copies USING (user_id), unnest('{1,100,10000}'::bigint[]) AS width
    WHERE listed AND points > 0 GROUP BY 1, 2, 3
    ON CONFLICT (period, width, floor) DO UPDATE SET user_count = leaderboard_counts.user_count + excluded.user_count
"""
SESSIONS = """
    INSERT INTO sessions (user_id, id, created_at, expires_at, refresh_hash)
    SELECT user_id, gen_random_uuid(), now(), now() + interval '1 day', sha256(user_id::text::bytea)
    FROM unnest($1::uuid[]) AS user_id RETURNING user_id, id
"""


@dataclass(frozen=True, slots=True)
class Person:
    """A user with a login session."""

    id: UUID
    session_id: UUID


@dataclass(frozen=True, slots=True)
class Job:
    """A completion that can be posted once."""

    person: Person
    challenge_code: str
    performed_at: datetime


@dataclass(slots=True)
class Stores:
    """The two databases, past the service."""

    postgres: asyncpg.Connection
    mongo: AsyncIOMotorDatabase[Document]

    async def learners(self, *, active: bool = True) -> list[UUID]:
        """The demo's learners: those who have completed something, or those who have not."""
        return [row["id"] for row in await self.postgres.fetch(LEARNERS, active)]

    async def people(self, first: int, last: int, models: Sequence[UUID]) -> list[Person]:
        """Adds copies of the models in turn, numbered from ``first`` up to and without ``last``; each has a session."""
        await self.postgres.execute(COPIES)
        await self.postgres.execute(PEOPLE, first, last, models)
        async with self.postgres.transaction():
            # What the rows refer to is there: they are copies.
            await self.postgres.execute("SET LOCAL session_replication_role = replica")
            for table, changes in COPIED_TABLES.items():
                await self._copy(table, changes)
            await self.postgres.execute(BOARDS)
        copies = await self.postgres.fetch("SELECT number, model_id, user_id FROM copies ORDER BY number")
        await self.postgres.execute("DROP TABLE copies")
        await self._copy_documents(copies)
        return await self.sessions([copy["user_id"] for copy in copies])

    async def sessions(self, user_ids: Sequence[UUID]) -> list[Person]:
        """Opens a login session for each of those users."""
        opened = dict(await self.postgres.fetch(SESSIONS, user_ids))
        return [Person(user_id, opened[user_id]) for user_id in user_ids]

    async def coach(self, members: Sequence[Person]) -> Person:
        """Makes a cohort of those people, and lets one of the demo's coaches see it."""
        coach_id = await self.postgres.fetchval("SELECT id FROM users WHERE role = 'coach' ORDER BY id LIMIT 1")
        ids = [member.id for member in members]
        await self.postgres.execute("INSERT INTO cohorts (code, name, created_at) VALUES ($1, 'Thirty', now())", COHORT)
        await self.postgres.execute("DELETE FROM cohort_members WHERE user_id = ANY($1)", ids)
        await self.postgres.execute("INSERT INTO cohort_members SELECT unnest($2::uuid[]), $1, now()", COHORT, ids)
        await self.postgres.execute(
            "INSERT INTO cohort_coaches (user_id, cohort_code) VALUES ($2, $1)", COHORT, coach_id
        )
        return (await self.sessions([coach_id]))[0]

    async def jobs(self, people: Sequence[Person]) -> Iterator[Job]:
        """Completions that nobody has posted yet: one of each person, then another one of each person, and so on."""
        daily = "recurrence = 'daily' AND validation = 'self_reported' AND retired_at IS NULL"
        codes = [row["code"] for row in await self.postgres.fetch(f"SELECT code FROM challenges WHERE {daily}")]  # noqa: S608
        taken = {
            tuple(row)
            for row in await self.postgres.fetch(
                "SELECT user_id, challenge_code, period_key FROM completions WHERE local_date > now()::date - 5"
            )
        }
        zones: dict[UUID, str] = dict(await self.postgres.fetch("SELECT id, time_zone FROM users"))
        return _jobs(people, codes, taken, zones)

    async def settle(self) -> None:
        """Returns once the relay has worked off the queue, and the statistics of the tables are fresh.

        Raises:
            TimeoutError: The queue is not empty after ``SETTLED_WITHIN_S``.
        """
        queue = "SELECT count(*) FROM pending_projections"
        async with asyncio.timeout(SETTLED_WITHIN_S):
            while await self.postgres.fetchval(queue):  # noqa: ASYNC110 - another process works it off
                await asyncio.sleep(0.5)
        await self.postgres.execute("VACUUM ANALYZE")

    async def _copy(self, table: str, changes: str) -> None:
        key = "id" if table == "users" else "user_id"
        changed = changes or "'user_id', copies.user_id"
        if key == "user_id" and changes:
            changed = f"'user_id', copies.user_id, {changes}"
        generated = await self.postgres.fetch(
            "SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'", table
        )
        columns = ", ".join(row["column_name"] for row in generated)
        values = ", ".join(f"(copied).{row['column_name']}" for row in generated)
        await self.postgres.execute(
            f"""
            INSERT INTO {table} ({columns}) SELECT {values} FROM (
                SELECT jsonb_populate_record(original, jsonb_build_object({changed})) AS copied
                FROM {table} AS original JOIN copies ON original.{key} = copies.model_id OFFSET 0
            ) AS rows
            """  # noqa: S608 - its parts are constants, and names of columns
        )

    async def _copy_documents(self, copies: Sequence[asyncpg.Record]) -> None:
        models = [str(model_id) for model_id in {copy["model_id"] for copy in copies}]
        progress, history = self.mongo["progress"], self.mongo["progress_history"]
        documents = {one["_id"]: one async for one in progress.find({"_id": {"$in": models}})}
        for start in range(0, len(copies), DOCUMENTS_PER_INSERT):
            some = copies[start : start + DOCUMENTS_PER_INSERT]
            await progress.insert_many([_copied_document(documents[str(copy["model_id"])], copy) for copy in some])
        for copy in copies:
            if copy["number"] < PEOPLE_WITH_HISTORY:
                entries = await history.find({"user_id": str(copy["model_id"])}).to_list()
                await history.insert_many([_copied_entry(entry, copy) for entry in entries])


@asynccontextmanager
async def stores_of(postgres_url: str, mongo_url: str) -> AsyncIterator[Stores]:
    """Connections to both databases, for as long as the block runs."""
    postgres = await asyncpg.connect(postgres_url)
    mongo: AsyncIOMotorClient[Document] = AsyncIOMotorClient(mongo_url, tz_aware=True)
    try:
        yield Stores(postgres, mongo.get_default_database())
    finally:
        mongo.close()
        await postgres.close()


async def tokens_of(settings: Settings, people: Sequence[Person]) -> dict[UUID, str]:
    """An access token for each person, as logging in gives it."""
    async with open_container(settings) as container:
        issue = container.accounts.tokens.issue
        return {person.id: issue(UserId(person.id), person.session_id)[0] for person in people}


def _jobs(
    people: Sequence[Person], codes: Sequence[str], taken: set[tuple[Any, ...]], zones: dict[UUID, str]
) -> Iterator[Job]:
    now = datetime.now(UTC)
    order = random.Random(1)  # noqa: S311 - the same order in every run
    for days_ago, code in product((0, 1), codes):
        moment = now - timedelta(days=days_ago, hours=1)
        for person in order.sample(people, len(people)):
            if (person.id, code, moment.astimezone(ZoneInfo(zones[person.id])).date().isoformat()) not in taken:
                yield Job(person, code, moment)


def _copied_document(document: Document, copy: asyncpg.Record) -> Document:
    return {**document, "_id": str(copy["user_id"]), "last_event_id": _copied_id(document["last_event_id"], copy)}


def _copied_entry(entry: Document, copy: asyncpg.Record) -> Document:
    user_id, event = str(copy["user_id"]), entry["event"]
    if "completion_id" in event:
        event = {**event, "completion_id": _copied_id(event["completion_id"], copy)}
    key, event_id = f"{user_id}:{entry['seq']}", _copied_id(entry["event_id"], copy)
    return {**entry, "_id": key, "user_id": user_id, "event_id": event_id, "event": event}


def _copied_id(model_id: str, copy: asyncpg.Record) -> str:
    return f"{model_id[:24]}{copy['number']:012x}"
