"""The OpenAPI document as an SDK and a reader use it: examples, headers, tags, the members of problems."""

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from rebootcamp.app import READ_BY_PAGES
from rebootcamp.controllers.frame.problems import concrete_errors
from rebootcamp.domain.errors import RebootCampError
from rebootcamp.schemas.glossary import GLOSSARY
from rebootcamp.schemas.problems import EXTENSIONS, Problem
from tests.support.contract import written_out

PROBLEM = "application/problem+json"
COMMON_HEADERS = ("X-Request-ID", "RateLimit", "RateLimit-Policy")
SUMMARY = re.compile(
    r"(Anyone|Users|Learners|Members|Coaches|Administrators|Service accounts)( |, ).*\b(can|so can) .+\."
)
WITH_EXAMPLE = [
    "BadgeRead",
    "ChallengeRead",
    "CompletionOutcomeRead",
    "HistoryEntryRead",
    "LoginRead",
    "ProgressRead",
    "UserRead",
]


def examples(document: dict[str, Any], node: object, place: str = "") -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Every example below a node of the document: where it stands, the schema that it is one of, and itself."""
    if isinstance(node, list):
        for i, item in enumerate(node):
            yield from examples(document, item, f"{place}/{i}")
    if not isinstance(node, dict):
        return
    for name, member in node.items():
        match name, member:
            case "examples", list():
                yield from ((f"{place}/examples/{i}", node, one) for i, one in enumerate(member))
            case "examples", dict() if "schema" in node:
                yield from ((f"{place}/examples/{key}", node["schema"], one["value"]) for key, one in member.items())
            case "example", _ if "schema" in node:
                yield f"{place}/example", node["schema"], member
            case _:
                yield from examples(document, member, f"{place}/{name}")


def answers(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, dict[str, Any]]]:
    """Every documented answer: its operation, its status, and itself."""
    for operations in document["paths"].values():
        for operation in operations.values():
            for status, answer in operation["responses"].items():
                yield operation, status, answer


def problem_examples(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """By code; one of each."""
    return {
        code: example["value"]
        for _, _, answer in answers(document)
        for code, example in answer.get("content", {}).get(PROBLEM, {}).get("examples", {}).items()
    }


def test_every_example_is_valid_by_its_own_schema(document: dict[str, Any]) -> None:
    shown = {"paths": document["paths"], "schemas": document["components"]["schemas"]}
    found = list(examples(document, shown))
    assert len(found) > 400
    validators: dict[str, Any] = {}
    for place, schema, example in found:
        whole = {**schema, "components": document["components"]}
        key = repr(schema)
        validator = validators.setdefault(key, jsonschema_rs.Draft202012Validator(whole))
        assert [error.message for error in validator.iter_errors(example)] == [], place


@pytest.mark.parametrize("name", WITH_EXAMPLE)
def test_what_clients_read_most_has_an_example_with_every_key(document: dict[str, Any], name: str) -> None:
    schema = document["components"]["schemas"][name]
    [example] = schema["examples"]
    assert set(example) == set(schema["properties"])


def test_every_problem_example_carries_its_errors_and_its_own_members(document: dict[str, Any]) -> None:
    shown = problem_examples(document)
    assert len(shown) > 40
    own = set(Problem.model_fields)
    for code, example in shown.items():
        assert own <= set(example), code
        assert example["code"] == code
        assert set(example) - own <= set(EXTENSIONS), code
    assert shown["already_completed"]["next_allowed_at"] == "2026-03-09T23:00:00.000Z"
    assert shown["validation_failed"]["errors"] != shown["not_permitted"]["errors"] is None
    members = {member for example in shown.values() for member in example}
    assert members == own | set(EXTENSIONS)


def test_a_problem_that_adds_members_shows_them(document: dict[str, Any]) -> None:
    shown = problem_examples(document)
    for error in concrete_errors(RebootCampError):
        if error.extensions is not RebootCampError.extensions and error.code in shown:
            assert set(shown[error.code]) & set(EXTENSIONS), error.code


def test_the_members_that_some_problems_add_are_documented_and_not_required(document: dict[str, Any]) -> None:
    problem = document["components"]["schemas"]["Problem"]
    assert set(problem["properties"]) == set(Problem.model_fields) | set(EXTENSIONS)
    assert set(problem["required"]) == set(Problem.model_fields)
    assert problem["additionalProperties"] is True


def test_answers_document_their_headers(whole_document: dict[str, Any]) -> None:
    """Each its own; the introduction and the shared refusals describe those that all have in common."""
    described = whole_document["components"]["headers"]
    assert set(described) == {*READ_BY_PAGES, "WWW-Authenticate"}
    assert all(f"`{name}`" in whole_document["info"]["description"] for name in COMMON_HEADERS)
    document = written_out(whole_document)
    shared = document["components"]["responses"]["Refused"]
    assert set(shared["headers"]) == {*COMMON_HEADERS, "Retry-After", "WWW-Authenticate"}
    wanted = {"201": "Location", "401": "WWW-Authenticate", "429": "Retry-After", "503": "Retry-After"}
    for operation, status, answer in answers(document):
        if answer["description"] == shared["description"]:
            continue
        documented = set(answer.get("headers", ()))
        assert documented <= set(described) - set(COMMON_HEADERS)
        assert status not in wanted or wanted[status] in documented, (operation["operationId"], status)
        asked = {parameter["name"].lower() for parameter in operation.get("parameters", [])}
        succeeds = status < "300"
        in_a_language = asked & {"accept-language", "if-none-match"}
        assert ("Content-Language" in documented) == (status < "400" and bool(in_a_language))
        assert ("ETag" in documented) == (status in ("200", "304") and "if-none-match" in asked)
        assert ("Idempotency-Replayed" in documented) == (succeeds and "idempotency-key" in asked)


def test_every_tag_is_described_and_used(document: dict[str, Any]) -> None:
    described = {tag["name"]: tag["description"] for tag in document["tags"]}
    assert all(described.values())
    assert set(described) == {tag for operation, _, _ in answers(document) for tag in operation["tags"]}


def test_every_summary_is_a_sentence_that_says_who_may_call(document: dict[str, Any]) -> None:
    for operation in (one for operations in document["paths"].values() for one in operations.values()):
        name, summary = operation["operationId"], operation["summary"]
        assert SUMMARY.fullmatch(summary), (
            f"begin the docstring of {name} with one sentence on one line that says who may call it, "
            f"such as 'Administrators can list all users.'; it is: {summary!r}"
        )
        assert len(summary) <= 80, f"{summary!r} is longer than 80 characters: move details below the first line"
        assert ("Anyone" in summary) == (operation["security"] == []), f"{summary!r}: 'Anyone' needs no token"
        assert operation.get("description"), f"describe {name} below the first line of its docstring"


def test_a_message_to_a_webhook_says_what_it_means(document: dict[str, Any]) -> None:
    """Receivers generate code from this part of the document, so every reference in it must lead somewhere."""
    assert document["webhooks"]
    schemas = document["components"]["schemas"]
    for type_, operations in document["webhooks"].items():
        for operation in operations.values():
            name = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
            assert schemas[name]["properties"]["type"]["const"] == type_
            assert operation["summary"].endswith("."), type_
            assert operation["description"], type_
            assert set(operation["responses"]) == {"204"}, type_
            assert "tags" not in operation, f"{type_}: with a tag, generators write it into the client of that tag"
            assert operation["security"] == [], f"{type_}: receivers check the signature, not a token"


def test_no_two_operations_have_the_same_summary(document: dict[str, Any]) -> None:
    operations = [operation for operations in document["paths"].values() for operation in operations.values()]
    assert len({operation["summary"] for operation in operations}) == len(operations)


def test_everything_that_a_client_sends_or_reads_is_described(whole_document: dict[str, Any]) -> None:
    """A field describes itself, or is in the glossary, or is a reference to a schema, which describes itself."""
    silent = [
        f"{name}.{field}"
        for name, schema in whole_document["components"]["schemas"].items()
        for field, definition in schema.get("properties", {}).items()
        if not definition.get("description") and "$ref" not in definition
    ]
    assert silent == [], (
        "give these fields a description: Field(description=...), or, if the field means the same in every schema, an "
        "entry in src/rebootcamp/schemas/glossary.py"
    )
    schemas = [name for name, schema in whole_document["components"]["schemas"].items() if "description" not in schema]
    assert schemas == [], "give these classes a docstring"
    written = written_out(whole_document)
    parameters = [
        parameter["name"]
        for operations in [*written["paths"].values(), *written["webhooks"].values()]
        for operation in operations.values()
        for parameter in operation.get("parameters", ())
        if not parameter.get("description")
    ]
    assert parameters == [], "give these parameters a description, as for fields"


def test_the_glossary_has_no_entry_that_nothing_uses(whole_document: dict[str, Any]) -> None:
    schemas: dict[str, Any] = whole_document["components"]["schemas"]
    shown = {
        f"{name}.{field}": definition.get("description")
        for name, schema in schemas.items()
        for field, definition in schema.get("properties", {}).items()
    }
    used = {name for name, meaning in shown.items() if GLOSSARY.get(name) == meaning}
    used |= {
        name.partition(".")[2] for name, meaning in shown.items() if GLOSSARY.get(name.partition(".")[2]) == meaning
    }
    for operations in written_out(whole_document)["paths"].values():
        for operation in operations.values():
            used |= {parameter["name"] for parameter in operation.get("parameters", ())}
    assert set(GLOSSARY) - used == set()


def test_every_result_says_what_it_is(document: dict[str, Any]) -> None:
    for operation, status, answer in answers(document):
        assert answer["description"] != "Successful Response", (operation["operationId"], status)


def test_refusals_and_parameters_are_written_once(whole_document: dict[str, Any]) -> None:
    """Written out under each operation, they made the document three times as large."""
    seen: set[str] = set()
    for operations in whole_document["paths"].values():
        for operation in operations.values():
            refusals = [answer for status, answer in operation["responses"].items() if status >= "400"]
            for part in [*refusals, *operation.get("parameters", ())]:
                text = json.dumps(part)
                assert "$ref" in part or text not in seen, f"{operation['operationId']} repeats {text}"
                seen.add(text)
    assert len(json.dumps(whole_document)) < 0.6 * len(json.dumps(written_out(whole_document)))


SHARED = {
    "400": ["malformed_json", "malformed_body", "body_too_complex"],
    "401": ["not_authenticated"],
    "408": ["body_too_slow"],
    "413": ["payload_too_large"],
    "415": ["unsupported_media_type"],
    "422": ["validation_failed"],
    "429": ["rate_limit_exceeded"],
    "431": ["headers_too_large"],
    "503": ["overloaded", "store_unavailable", "deadline_exceeded", "outcome_unknown"],
}


def test_the_shared_refusals_are_listed(whole_document: dict[str, Any]) -> None:
    refused = whole_document["components"]["responses"]["Refused"]
    rows = re.findall(r"^\| (\d+) \| (.+?) \| .+ \|$", refused["description"], re.MULTILINE)
    assert {status: re.findall("`(.+?)`", codes) for status, codes in rows} == SHARED


def test_every_operation_references_the_shared_refusals_and_lists_its_own(whole_document: dict[str, Any]) -> None:
    for operation, status, answer in answers(whole_document):
        if status == "default":
            continue
        name = operation["operationId"]
        assert operation["responses"]["default"] == {"$ref": "#/components/responses/Refused"}, name
        written = whole_document["components"]["responses"].get(answer.get("$ref", "").rpartition("/")[2], answer)
        codes = set(written.get("content", {}).get(PROBLEM, {}).get("examples", ()))
        shared = set(SHARED.get(status, ()))
        is_only = not any(other.startswith("4") and other != status for other in operation["responses"])
        assert not codes or codes - shared or is_only, (
            f"{name}: every operation may refuse with {codes}; leave them out of its problems(...)"
        )
        if status in ("422", "429") or (status == "401" and {"password": []} in operation["security"]):
            assert shared <= codes, f"{name} lists its own refusals with {status}, and so lists the shared ones, too"


def test_the_licence_is_named(document: dict[str, Any]) -> None:
    assert document["info"]["contact"]["name"]
    assert document["info"]["license"] == {"name": "MIT", "identifier": "MIT"}


def test_each_operation_names_who_may_call_it(document: dict[str, Any]) -> None:
    schemes = document["components"]["securitySchemes"]
    assert (schemes["password"]["type"], schemes["service_key"]["scheme"]) == ("oauth2", "bearer")
    users: dict[str, list[str]] = {"password": []}
    services: dict[str, list[str]] = {"service_key": []}
    found = {
        f"{method.upper()} {path}": operation["security"]
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        if services in operation.get("security", [])
    }
    assert found == {
        "POST /challenges/{challenge_code}/completions": [users, services],
        "POST /challenges/{challenge_code}/completions/batch": [services],
        "GET /service-identity": [services],
        "POST /external-users": [services],
        "GET /external-users/{external_id}/progress": [services],
    }
