"""Posts a completion as a bare handler does: it sends the statements that the service sends, and refuses nothing.

PostgreSQL gets a locking read, one statement that writes, and a commit; MongoDB one read, the history entry and the
swap. The document is folded in place and badges are judged, but no freeze is reckoned, and idempotency keys,
prerequisites, the points of the day and the rate limits are not looked at.
"""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
from merge import Catalogue, reckon, rfc3339, standing
from motor.motor_asyncio import AsyncIOMotorDatabase
from uuid_utils.compat import uuid7

Json = dict[str, Any]
SAVINGS = ("co2e_g", "water_ml", "waste_g", "energy_wh")
LOCK = """
    SELECT user_heads.seq, users.time_zone, challenges.*
    FROM user_heads JOIN users ON users.id = user_heads.user_id, challenges
    WHERE user_heads.user_id = $1 AND users.status <> 'erased' AND challenges.code = $2
    FOR NO KEY UPDATE OF user_heads, users
"""
WRITE = Path(__file__).with_name("posting.sql").read_text("utf-8")


async def post(
    pool: asyncpg.Pool, mongo: AsyncIOMotorDatabase[Json], catalogue: Catalogue, user_id: UUID, code: str, body: bytes
) -> Json:
    """Records the completion, projects it, and tells what came of it."""
    now = datetime.now(UTC)
    now = now.replace(microsecond=now.microsecond // 1000 * 1000)
    performed_at = datetime.fromisoformat(json.loads(body)["performed_at"])
    completion_id, event_id = uuid7(), uuid7()
    async with pool.acquire() as connection, connection.transaction():
        row = await connection.fetchrow(LOCK, user_id, code)
        day = performed_at.astimezone(ZoneInfo(row["time_zone"])).date()
        event = {
            "type": "completion_approved",
            "completion_id": str(completion_id),
            "challenge_code": code,
            "category": row["category"],
            "difficulty": row["difficulty"],
            "points": row["points"],
            "savings": {name: row[name] for name in SAVINGS},
            "local_date": day.isoformat(),
            "performed_at": rfc3339(performed_at),
        }
        seq = row["seq"] + 1
        points = await connection.fetchval(
            WRITE, user_id, seq, completion_id, event_id, now, performed_at, day, event, code
        )
    document = await mongo["progress"].find_one({"_id": str(user_id)})
    entry = {
        "_id": f"{user_id}:{seq}",
        "user_id": str(user_id),
        "seq": seq,
        "event_id": str(event_id),
        "recorded_at": now,
        "schema_version": 1,
        "type": event["type"],
        "event": event,
    }
    await mongo["progress_history"].replace_one({"_id": entry["_id"]}, entry, upsert=True)
    if document is None:
        raise ValueError(f"{user_id} has no document")
    won = _fold(document, event, catalogue, now)
    place = {name: document.pop(name) for name in ("_id", "seq")}
    changed = {**document, "seq": seq, "last_event_id": str(event_id), "last_recorded_at": now}
    await mongo["progress"].update_one(place, {"$set": changed})
    return {
        "completion": {**event, "status": "approved", "submitted_at": rfc3339(now)},
        "awarded_badges": won,
        "global_score": points + document["badge_points"],
    }


def _fold(document: Json, event: Json, catalogue: Catalogue, now: datetime) -> list[str]:
    """Adds the event to the document, and returns the badges that it wins."""
    key = {name: event[name] for name in ("category", "difficulty")}
    cell = _found(document["cells"], {**key, "completions": 0, "points": 0, "co2e_g": 0}, *key)
    cell["completions"] += 1
    cell["points"] += event["points"]
    cell["co2e_g"] += event["savings"]["co2e_g"] or 0
    code = {"challenge_code": event["challenge_code"]}
    _found(document["challenges"], {**code, "completions": 0}, *code)["completions"] += 1
    document["runs"] = _with_day(document["runs"], date.fromisoformat(event["local_date"]))
    document["longest_streak_days"] = reckon(document).longest
    won: list[str] = []
    while badge := _next_won(document, catalogue):
        award = {name: badge[name] for name in ("code", "version", "tier", "points", "revocable")}
        document["badges"].append({**award, "awarded_at": now, "seq": document["seq"] + 1, "source": "rule"})
        document["badge_points"] += badge["points"]
        won.append(badge["code"])
    return won


def _found(items: list[Json], new: Json, *key: str) -> Json:
    """Returns the item that has the key of the new one, or adds the new one."""
    for item in items:
        if all(item[name] == new[name] for name in key):
            return item
    items.append(new)
    return new


def _with_day(runs: list[Json], day: date) -> list[Json]:
    """Returns the runs with that day in one of them."""
    spans = sorted([*((run["first_on"], run["last_on"]) for run in runs), (day.isoformat(), day.isoformat())])
    joined: list[tuple[str, str]] = []
    for first, last in spans:
        if joined and date.fromisoformat(first) <= date.fromisoformat(joined[-1][1]) + timedelta(days=1):
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return [{"first_on": first, "last_on": last} for first, last in joined]


def _next_won(document: Json, catalogue: Catalogue) -> Json | None:
    held = {*(award["code"] for award in document["badges"]), *document["withdrawn"]}
    for badge in catalogue.badges.values():
        if not badge["retired"] and badge["code"] not in held:
            current, target = standing(badge["rule"], document)
            if current == target:
                return badge
    return None
