"""The schema, the statements and the commands can be spread over machines, as far as one server can show it."""

import asyncio
from typing import Any

import asyncpg
import pytest
from sqlalchemy import Index, UniqueConstraint

from rebootcamp.cli.startup import missing_for_start
from rebootcamp.databases.distribution import Place, column_of, crosses, keys_of, place_of, tables_in_order
from rebootcamp.databases.migrations import MigrationError, distribute_mongodb, distribute_postgresql
from rebootcamp.settings import Settings
from tests.support.citus import is_citus
from tests.support.people import People
from tests.support.routing import command_fault, faults_of

on_one_server = pytest.mark.skipif(is_citus(), reason="it is about a server without Citus")
DISTRIBUTED = [table for table in tables_in_order() if place_of(table) in {Place.BY_USER, Place.APART}]
STRICTER_ON_ONE_SERVER = {"uq_users_email"}


@pytest.mark.parametrize("table", DISTRIBUTED, ids=lambda table: table.name)
def test_whatever_is_unique_in_a_distributed_table_contains_its_column(table: Any) -> None:
    column = column_of(table)
    assert next(iter(table.primary_key.columns)).name == column
    unique: list[UniqueConstraint | Index] = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
    unique += [one for one in table.indexes if one.unique]
    for one in unique:
        if one.name not in STRICTER_ON_ONE_SERVER:
            assert next(iter(one.columns)).name == column, one.name


def test_the_keys_that_cross_users_are_those_of_who_did_it_and_of_deliveries() -> None:
    crossing = {str(key.name) for table in tables_in_order() for key in keys_of(table) if crosses(key)}
    assert crossing == {
        "fk_audit_events_actor_id",
        "fk_badge_decisions_decided_by",
        "fk_completions_decided_by",
        "fk_delivery_positions_user_id",
        "fk_invitations_used_by",
    }


@on_one_server
async def test_distributing_is_refused_without_citus_and_changes_nothing(database_url: str) -> None:
    with pytest.raises(MigrationError, match=r"This PostgreSQL has no Citus: .* Nothing was changed\."):
        await distribute_postgresql(database_url)


async def test_a_mongodb_that_is_no_mongos_stays_whole(mongo_url: str) -> None:
    assert await distribute_mongodb(mongo_url) is None


async def test_a_service_that_takes_its_tables_for_something_else_does_not_start(settings: Settings) -> None:
    other = settings.model_copy(
        update={"database_distributed": not settings.database_distributed, "start_timeout_s": 0.1}
    )
    (missing,) = await missing_for_start(other)
    assert f"set REBOOTCAMP_DATABASE_DISTRIBUTED={str(settings.database_distributed).lower()}" in missing


async def test_one_of_many_registrations_of_an_email_wins(people: People, postgres: asyncpg.Pool) -> None:
    email = "at-once@example.org"
    body = {"email": email, "password": "velo-matin-pluie-7", "display_name": "A", "time_zone": "UTC", "language": "en"}
    app = (await people.learner()).client
    answers = await asyncio.gather(*(app.post("/auth/register", json=body) for _ in range(10)))
    assert sorted(answer.status_code for answer in answers) == [201, *[409] * 9]
    (winner,) = (answer.json()["id"] for answer in answers if answer.status_code == 201)
    assert str(await postgres.fetchval("SELECT user_id FROM user_emails WHERE email = $1", email)) == winner
    assert await postgres.fetchval("SELECT count(*) FROM users WHERE email = $1", email) == 1


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("SELECT 1 FROM users WHERE users.email = $1", "users AS users"),
        ("SELECT 1 FROM users WHERE users.id = $1::UUID", None),
        ("SELECT 1 FROM users WHERE users.id = ANY ($1::UUID[])", None),
        ("SELECT 1 FROM sessions JOIN users ON users.id = sessions.user_id WHERE sessions.user_id IN ($1, $2)", None),
        ("SELECT 1 FROM users JOIN sessions ON sessions.id = $2 WHERE users.id = $1", "sessions AS sessions"),
        ("SELECT (SELECT count(*) FROM completions AS c) FROM users WHERE users.id = $1", "completions AS c"),
        ("DELETE FROM sessions WHERE sessions.expires_at <= $1", "sessions AS sessions"),
        ("UPDATE user_heads SET seq=$2 WHERE user_heads.user_id = $1", None),
        ("UPDATE user_heads SET seq=$2", "user_heads AS user_heads"),
        ("INSERT INTO user_heads (user_id, seq) VALUES ($1, $2)", None),
        ("INSERT INTO leaderboard_changes (period) VALUES ($1)", "leaderboard_changes AS leaderboard_changes"),
        ("SELECT user_emails.user_id FROM user_emails WHERE user_emails.email = $1", None),
        ("SELECT 1 FROM cohorts WHERE cohorts.join_code = $1", None),
    ],
)
def test_a_statement_that_names_no_user_is_noticed(statement: str, fault: str | None) -> None:
    assert faults_of(statement) == ([] if fault is None else [fault])


@pytest.mark.parametrize(
    ("command", "is_fault"),
    [
        ({"find": "progress", "filter": {"_id": "a"}}, False),
        ({"find": "progress", "filter": {"_id": {"$in": ["a", "b"]}}}, False),
        ({"find": "progress", "filter": {"seq": 3}}, True),
        ({"find": "badges", "filter": {"code": "a"}}, False),
        ({"update": "progress_history", "updates": [{"q": {"_id": "a:1"}, "u": {}, "upsert": True}]}, True),
        ({"update": "progress_history", "updates": [{"q": {"_id": "a:1", "user_id": "a"}, "u": {}}]}, False),
        ({"delete": "progress_history", "deletes": [{"q": {"_id": "a:1"}, "limit": 1}]}, True),
        ({"delete": "progress_history", "deletes": [{"q": {"user_id": {"$gt": "a"}}, "limit": 0}]}, True),
        ({"aggregate": "progress", "pipeline": [{"$match": {"_id": "a"}}, {"$lookup": {"from": "badges"}}]}, True),
        ({"insert": "badges", "documents": [], "autocommit": False}, True),
    ],
)
def test_a_command_without_its_shard_key_is_noticed(command: dict[str, Any], is_fault: bool) -> None:
    assert (command_fault(next(iter(command)), command) is not None) is is_fault
