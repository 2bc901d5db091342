"""The committed copies of the OpenAPI document: one is up to date, and clients of the other lose nothing."""

import copy
import json
import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.compatibility import allows_breaks, breaks
from tests.support.contract import COMMITTED, PROJECT, RELEASED, text_of

Document = dict[str, Any]
CHALLENGE = "/challenges/{challenge_code}"


def test_the_committed_document_is_that_of_the_sources(whole_document: Document) -> None:
    assert COMMITTED.read_text("utf-8") == text_of(whole_document), (
        "docs/openapi.json is not the document of these sources: run scripts/openapi.sh and commit the file"
    )


def test_clients_of_the_last_release_lose_nothing(whole_document: Document) -> None:
    released = json.loads(RELEASED.read_text("utf-8"))
    versions = released["info"]["version"], whole_document["info"]["version"]
    found = breaks(released, whole_document)
    assert found == [] or allows_breaks(*versions), (
        "These changes break clients of the last release. Add beside what is there, deprecate it, and remove it later; "
        "or raise the version in pyproject.toml (the minor version before 1.0, the major version afterwards)."
    )


def test_the_document_has_the_version_of_the_package(whole_document: Document) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert whole_document["info"]["version"] == project["version"]


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ("0.1.0", "0.1.1", False),
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "1.0.0", True),
        ("1.2.0", "1.3.0", False),
        ("1.9.9", "2.0.0", True),
        ("0.2.0", "0.1.0", False),
    ],
)
def test_a_version_says_whether_it_may_break(old: str, new: str, allowed: bool) -> None:
    assert allows_breaks(old, new) is allowed


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def rename(document: Document) -> None:
    document["paths"]["/challenges"]["post"]["operationId"] = "add_challenge"


def require_parameter(document: Document) -> None:
    parameter = {"name": "x", "in": "query", "required": True, "schema": {"type": "string"}}
    document["paths"]["/challenges"]["get"]["parameters"].append(parameter)


def without_parameter(document: Document) -> None:
    parameters = document["paths"]["/challenges"]["get"]["parameters"]
    parameters[:] = [parameter for parameter in parameters if parameter.get("name") != "open_on"]


def limit_as_json(document: Document) -> None:
    """Gives a parameter a media type in place of its schema, as OpenAPI allows for parameters that are not plain."""
    limit = document["components"]["parameters"]["Limit"]
    limit["content"] = {"application/json": {"schema": {**limit.pop("schema"), "maximum": 50}}}


def with_null(document: Document, **changes: object) -> None:
    cursor = document["components"]["parameters"]["Cursor"]
    cursor["schema"] = {"anyOf": [{**cursor["schema"], **changes}, {"type": "null"}]}


def null_in_union(document: Document, **changes: object) -> None:
    note = schema(document, "CompletionCreate")["properties"]["note"]
    assert note["type"] == ["string", "null"]
    document["components"]["schemas"]["CompletionCreate"]["properties"]["note"] = {
        "anyOf": [{**note, "type": "string", **changes}, {"type": "null"}]
    }


def without_rule(document: Document) -> None:
    del schema(document, "Rule")["discriminator"]["mapping"]["points"]
    branches = schema(document, "Rule")["oneOf"]
    branches[:] = [branch for branch in branches if not branch["$ref"].endswith("/Points")]


BREAKS: dict[str, tuple[Callable[[Document], Any], str]] = {
    "a path": (lambda d: d["paths"].pop("/users"), "GET /users was removed"),
    "an operation": (lambda d: d["paths"][CHALLENGE].pop("patch"), f"PATCH {CHALLENGE} was removed"),
    "an operationId": (
        rename,
        "POST /challenges changed its operationId from create_challenge to add_challenge",
    ),
    "a required parameter": (require_parameter, "GET /challenges now requires the parameter x (query)"),
    "a removed parameter": (without_parameter, "GET /challenges no longer takes the parameter open_on (query)"),
    "a narrower shared parameter": (
        lambda d: d["components"]["parameters"]["Limit"]["schema"].update(maximum=50),
        "GET /users, parameter limit (query) has a narrower maximum: 50",
    ),
    "a narrower parameter with a media type": (
        limit_as_json,
        "GET /users, parameter limit (query) has a narrower maximum: 50",
    ),
    "a narrower parameter that may be null": (
        lambda d: with_null(d, maxLength=9),
        "GET /users, parameter cursor (query) has a narrower maxLength: 9",
    ),
    "another type of a parameter": (
        lambda d: d["components"]["parameters"]["Limit"]["schema"].update(type="boolean"),
        "GET /users, parameter limit (query) no longer accepts integer",
    ),
    "a required field of a request": (
        lambda d: schema(d, "RegistrationCreate")["required"].append("language"),
        "RegistrationCreate now requires the field language",
    ),
    "a removed field of a request": (
        lambda d: schema(d, "RegistrationCreate")["properties"].pop("time_zone"),
        "RegistrationCreate no longer accepts the field time_zone",
    ),
    "another type in a request": (
        lambda d: schema(d, "ChallengeCreate")["properties"]["points"].update(type="string"),
        "ChallengeCreate.points no longer accepts integer",
    ),
    "a shorter text in a request": (
        lambda d: schema(d, "ChallengeTextWrite")["properties"]["title"].update(maxLength=60),
        "ChallengeTextWrite.title has a narrower maxLength: 60",
    ),
    "another pattern in a request": (
        lambda d: schema(d, "ChallengeCreate")["properties"]["code"].update(pattern="^[a-z]+$"),
        "ChallengeCreate.code has another pattern: ^[a-z]+$",
    ),
    "a value that is refused": (
        lambda d: schema(d, "Recurrence")["enum"].remove("weekly"),
        "Recurrence no longer accepts weekly",
    ),
    "a kind of rule that is refused": (without_rule, "Rule no longer accepts points"),
    "a null that is refused": (
        lambda d: schema(d, "CompletionCreate")["properties"]["note"].update(type="string"),
        "CompletionCreate.note no longer accepts null",
    ),
    "a shorter text with null in a union": (
        lambda d: null_in_union(d, maxLength=9),
        "CompletionCreate.note has a narrower maxLength: 9",
    ),
    "a removed field of a response": (
        lambda d: schema(d, "LevelRead")["properties"].pop("min_score"),
        "LevelRead no longer has the field min_score",
    ),
    "a field that a response may lack": (
        lambda d: schema(d, "LevelRead")["required"].remove("number"),
        "LevelRead may now lack the field number",
    ),
    "a null in a response": (
        lambda d: schema(d, "LevelRead")["properties"].update(
            number={"anyOf": [{"type": "integer"}, {"type": "null"}]}
        ),
        "LevelRead.number can now be null",
    ),
    "another type in a response": (
        lambda d: schema(d, "UserRead")["properties"]["id"].update(type="integer"),
        "UserRead.id can now be integer uuid",
    ),
    "another status of success": (
        lambda d: d["paths"]["/challenges"]["post"]["responses"].pop("201"),
        "POST /challenges no longer answers 201",
    ),
    "a refusal": (
        lambda d: d["paths"]["/challenges"]["post"]["responses"].pop("409"),
        "POST /challenges no longer answers 409",
    ),
    "the refusals that all operations share": (
        lambda d: d["paths"]["/challenges"]["post"]["responses"].pop("default"),
        "POST /challenges no longer answers 415",
    ),
    "another schema of the shared refusals": (
        lambda d: d["components"]["responses"]["Refused"].update(content={"text/html": {}}),
        "POST /challenges no longer answers application/problem+json",
    ),
    "another media type": (
        lambda d: d["paths"]["/challenges"]["get"]["responses"]["200"].update(content={"text/csv": {}}),
        "GET /challenges no longer answers application/json",
    ),
    "a result without a schema": (
        lambda d: d["paths"]["/profiles/{profile_code}"]["get"]["responses"]["200"].update(content={"text/html": {}}),
        "GET /profiles/{profile_code}, 200 can now be anything",
    ),
    "a message": (lambda d: d["webhooks"].pop("user.erased"), "POST user.erased is no longer sent"),
    "a renamed message": (
        lambda d: d["webhooks"]["user.erased"]["post"].update(operationId="erase"),
        "POST user.erased changed its operationId from receive_user_erased to erase",
    ),
    "a removed header of a message": (
        lambda d: d["webhooks"]["user.erased"]["post"]["parameters"].pop(0),
        "POST user.erased may now lack the parameter webhook-id (header)",
    ),
    "a removed field of a message": (
        lambda d: schema(d, "UserData")["properties"].pop("user_id"),
        "UserData no longer has the field user_id",
    ),
    "a null in a message": (
        lambda d: schema(d, "UserData")["properties"]["seq"].update(anyOf=[{"type": "null"}]),
        "UserData.seq can now be null",
    ),
    "another media type of a message": (
        lambda d: d["webhooks"]["user.erased"]["post"]["requestBody"].update(content={"text/csv": {}}),
        "POST user.erased is no longer sent as application/json",
    ),
    "an answer to a message that is refused": (
        lambda d: d["webhooks"]["user.erased"]["post"].update(responses={"200": {"description": "x"}}),
        "POST user.erased no longer accepts the answer 204",
    ),
}


@pytest.mark.parametrize("kind", BREAKS)
def test_what_breaks_clients_is_named(whole_document: Document, kind: str) -> None:
    change, message = BREAKS[kind]
    changed = copy.deepcopy(whole_document)
    change(changed)
    assert message in breaks(whole_document, changed)


ADDITIONS: dict[str, Callable[[Document], Any]] = {
    "an operation": lambda d: d["paths"].update({"/new": {"get": d["paths"]["/users"]["get"]}}),
    "a field of a response": lambda d: schema(d, "LevelRead")["properties"].update(x={"type": "string"}),
    "an optional field of a request": lambda d: schema(d, "ChallengeCreate")["properties"].update(x={"type": "string"}),
    "a value in a response": lambda d: schema(d, "StreakState")["enum"].append("resting"),
    "a value in a request": lambda d: schema(d, "Recurrence")["enum"].append("monthly"),
    "a longer text in a request": lambda d: schema(d, "ChallengeTextWrite")["properties"]["title"].update(
        maxLength=200
    ),
    "a refusal": lambda d: d["paths"]["/challenges"]["get"]["responses"].update(
        {"409": {"$ref": "#/components/responses/WrongRole"}}
    ),
    "a refusal that all operations share": lambda d: d["paths"]["/challenges"]["get"]["responses"].pop("422"),
    "a field of a response that is no longer null": lambda d: schema(d, "UserRead")["properties"].update(
        cohort={"$ref": "#/components/schemas/CohortRead"}
    ),
    "a null in a query, where it is a text": with_null,
    "a parameter that accepts anything": lambda d: d["components"]["parameters"]["Limit"].pop("schema"),
    "a message": lambda d: d["webhooks"].update({"user.greeted": d["webhooks"]["user.erased"]}),
    "a required header of a message": lambda d: d["webhooks"]["user.erased"]["post"]["parameters"].append(
        {"name": "x", "in": "header", "required": True, "schema": {"type": "string"}}
    ),
    "a null in a union": null_in_union,
    "a field of a message": lambda d: schema(d, "UserData")["properties"].update(x={"type": "string"}),
    "a description": lambda d: schema(d, "LevelRead").update(description="x"),
}


@pytest.mark.parametrize("kind", ADDITIONS)
def test_what_only_adds_breaks_nobody(whole_document: Document, kind: str) -> None:
    changed = copy.deepcopy(whole_document)
    ADDITIONS[kind](changed)
    assert breaks(whole_document, changed) == []
