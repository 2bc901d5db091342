"""MongoDB refuses documents that are not of their collection's shape."""

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from pymongo.errors import DuplicateKeyError, WriteError

from tests.support.bench import Pair, app_alone
from tests.support.people import People

DOCUMENT_VALIDATION_FAILURE = 121


@pytest.fixture(scope="module")
async def documents(quiet: Pair) -> dict[str, dict[str, Any]]:
    """One document of each collection, as the service wrote it."""
    async with app_alone(quiet.settings) as app:
        learner = await People(app).learner()
        assert (await learner.complete("cycle-5km")).status_code == 201
    found = {
        "progress": await quiet.mongo["progress"].find_one({"_id": str(learner.id)}),
        "progress_history": await quiet.mongo["progress_history"].find_one({"_id": f"{learner.id}:2"}),
        "badges": await quiet.mongo["badges"].find_one({"code": "first-step"}),
    }
    return {name: dict(document) for name, document in found.items() if document is not None}


def another(collection: str, document: dict[str, Any]) -> dict[str, Any]:
    """The same again, under keys of its own."""
    copy = deepcopy(document)
    if collection == "progress":
        copy["_id"] = str(uuid4())
    elif collection == "progress_history":
        user_id = str(uuid4())
        copy |= {"_id": f"{user_id}:{copy['seq']}", "user_id": user_id}
    else:
        copy |= {"_id": str(uuid4()), "code": f"copy-{uuid4().hex[:8]}", "revision": 1_000_000}
    return copy


def changed(document: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    node: Any = document
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        node = node[step]
    node[last] = value
    return document


async def refused(quiet: Pair, collection: str, document: dict[str, Any]) -> None:
    with pytest.raises(WriteError) as refusal:
        await quiet.mongo[collection].insert_one(document)
    assert refusal.value.code == DOCUMENT_VALIDATION_FAILURE


@pytest.mark.parametrize("collection", ["progress", "progress_history", "badges"])
async def test_no_key_is_left_out_added_or_of_another_type(
    quiet: Pair, documents: dict[str, dict[str, Any]], collection: str
) -> None:
    good = documents[collection]
    for key in good:
        if key != "_id":
            lacking = another(collection, good)
            del lacking[key]
            await refused(quiet, collection, lacking)
        await refused(quiet, collection, another(collection, good) | {key: 1.5})
    await refused(quiet, collection, another(collection, good) | {"colour": "green"})
    accepted = another(collection, good)
    await quiet.mongo[collection].insert_one(accepted)
    await quiet.mongo[collection].delete_one({"_id": accepted["_id"]})


@pytest.mark.parametrize(
    ("collection", "path", "value"),
    [
        ("progress", "_id", "short"),
        ("progress", "_id", "-" * 36),
        ("progress", "last_event_id", "the last one"),
        ("progress", "seq", -1),
        ("progress", "seq", "2"),
        ("progress", "schema_version", 0),
        ("progress", "catalogue", -1),
        ("progress", "last_recorded_at", "2026-03-09"),
        ("progress", "cells.0.completions", -1),
        ("progress", "cells.0.difficulty", 4),
        ("progress", "cells.0.colour", "green"),
        ("progress", "challenges.0.completions", None),
        ("progress", "runs.0.first_on", datetime(2026, 3, 9, tzinfo=UTC)),
        ("progress", "badges.0.points", -1),
        ("progress", "badges.0.version", 0),
        ("progress", "badges.0.awarded_at", None),
        ("progress", "badges.0", {}),
        ("progress", "badge_points", -1),
        ("progress", "erased", 0),
        ("progress_history", "seq", 0),
        ("progress_history", "_id", "1"),
        ("progress_history", "user_id", "me"),
        ("progress_history", "event_id", "the first one"),
        ("progress_history", "recorded_at", "now"),
        ("progress_history", "event", []),
        ("badges", "code", "Not A Code"),
        ("badges", "version", 0),
        ("badges", "revision", 0),
        ("badges", "tier", "wood"),
        ("badges", "points", 1001),
        ("badges", "rule", {}),
        ("badges", "rule", {"kind": 1}),
        ("badges", "texts", {"fr": {"name": "a", "criteria": "b"}}),
        ("badges", "texts.en.criteria", None),
        ("badges", "art", "x" * 17),
    ],
)
async def test_no_value_is_out_of_range(
    quiet: Pair, documents: dict[str, dict[str, Any]], collection: str, path: str, value: object
) -> None:
    await refused(quiet, collection, changed(another(collection, documents[collection]), path, value))


async def test_an_update_is_held_to_the_same(quiet: Pair, documents: dict[str, dict[str, Any]]) -> None:
    of_person = {"_id": documents["progress"]["_id"]}
    with pytest.raises(WriteError):
        await quiet.mongo["progress"].update_one(of_person, {"$set": {"seq": -1}})
    with pytest.raises(WriteError):
        await quiet.mongo["progress"].update_one(of_person, {"$unset": {"badges": ""}})
    assert await quiet.mongo["progress"].find_one(of_person) == documents["progress"]


async def test_what_is_unique_is_there_once(quiet: Pair, documents: dict[str, dict[str, Any]]) -> None:
    event, badge = documents["progress_history"], documents["badges"]
    for collection, twin in [
        ("progress_history", event | {"_id": f"{uuid4()}:{event['seq']}"}),
        ("badges", badge | {"_id": str(uuid4()), "code": "another-code"}),
        ("badges", badge | {"_id": str(uuid4()), "revision": 1_000_000}),
    ]:
        with pytest.raises(DuplicateKeyError):
            await quiet.mongo[collection].insert_one(twin)
