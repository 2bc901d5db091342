"""Plans of PostgreSQL: how to read one, and the plan of a reversal in a long ledger."""

import json
from collections.abc import Iterator
from typing import Any

import asyncpg
import pytest

from tests.support.bench import UNHURRIED, Pair, bench_on
from tests.support.bulk import repeat_completion


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All steps of a plan."""
    yield plan
    for below in plan.get("Plans", []):
        yield from nodes(below)


def scans(plan: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Which table is read how."""
    for node in nodes(plan):
        if "Relation Name" in node:
            yield node["Relation Name"], node["Node Type"]


async def plan_of(connection: asyncpg.Connection, sql: str, user_id: object, mode: str) -> dict[str, Any]:
    prepared = await connection.prepare(sql)
    values = {"uuid": f"'{user_id}'", "int8": "5", "int4": "5", "timestamptz": "now()"}
    arguments = ", ".join(values.get(parameter.name, "'erased'") for parameter in prepared.get_parameters())
    await connection.execute(f"SET plan_cache_mode = {mode}")
    await connection.execute(f"PREPARE read AS {sql}")
    explained = await connection.fetchval(f"EXPLAIN (FORMAT JSON) EXECUTE read({arguments})")
    await connection.execute("DEALLOCATE read")
    await connection.execute("RESET plan_cache_mode")
    plan: dict[str, Any] = json.loads(explained)[0]["Plan"]
    return plan


@pytest.mark.long
async def test_a_reversal_looks_at_the_end_of_a_long_ledger_alone(quiet: Pair) -> None:
    async with bench_on(quiet, **UNHURRIED) as bench, quiet.postgres.acquire() as connection:
        learner, admin = await bench.people.learner(), await bench.people.admin()
        completion = (await learner.complete("cycle-5km")).json()["completion"]
        await repeat_completion(connection, learner.id, 1000)
        await connection.execute("ANALYZE ledger_entries")
        bench.forget()
        reason = {"reason": "By mistake."}
        assert (await admin.post(f"/completions/{completion['id']}/reverse", reason)).status_code == 200
        statements = {statement.sql for statement in bench.postgresql.requests}
        (sql,) = (one for one in statements if "leaderboard_entries" in one and "ledger_entries" in one)
        for mode in ("force_custom_plan", "force_generic_plan"):
            plan = await plan_of(connection, sql, learner.id, mode)
            (limited,) = (node for node in nodes(plan) if node["Node Type"] == "Limit")
            assert {name for name, _ in scans(limited)} == {"ledger_entries"}
            assert all(node["Node Type"] != "Sort" for node in nodes(limited)), limited
            first = next(node for node in nodes(limited) if "Relation Name" in node)
            assert (first["Node Type"], first["Scan Direction"]) == ("Index Scan", "Backward")
