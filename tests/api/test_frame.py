"""What every route has in common: its documentation, its refusals, its headers."""

import json
import re
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from tests.support.contract import written_out
from tests.support.http import faults, refused
from tests.support.people import People
from tests.support.services import service_of

OPEN_TO_ALL = {
    "register",
    "log_in",
    "refresh",
    "list_problems",
    "get_problem",
    "check_live",
    "check_ready",
}
"""The operations that ask for no token."""


@pytest.fixture(scope="module")
def document(app: FastAPI) -> dict[str, Any]:
    return written_out(app.openapi())


def operations(document: dict[str, Any]) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """By operationId: method, path and operation."""
    return {
        operation["operationId"]: (method, path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }


def concrete(path: str) -> str:
    """The path with a value for each parameter."""
    path = re.sub(r"\{user_id\}", "me", path)
    path = re.sub(r"\{\w+_id\}", str(UUID(int=1)), path)
    return re.sub(r"\{\w+\}", "some-code", path)


async def test_the_document_is_served_and_names_every_operation_once(
    client: AsyncClient, app: FastAPI, document: dict[str, Any]
) -> None:
    served = await client.get("/openapi.json")
    assert served.headers["content-type"] == "application/json"
    assert served.text == json.dumps(app.openapi(), ensure_ascii=False, separators=(",", ":"))
    assert (await client.get("/docs")).status_code == 200
    names = [operation["operationId"] for methods in document["paths"].values() for operation in methods.values()]
    assert len(names) == len(set(names))
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", name) for name in names)


def test_every_refusal_is_documented_as_a_problem(document: dict[str, Any]) -> None:
    for name, (_, _, operation) in operations(document).items():
        refusals = {status: answer for status, answer in operation["responses"].items() if status >= "400"}
        for status, answer in refusals.items():
            assert set(answer["content"]) == {"application/problem+json"}, (name, status)
            assert answer["content"]["application/problem+json"]["schema"] == {"$ref": "#/components/schemas/Problem"}
        assert ("401" in refusals) == (operation["security"] != [] or name in {"log_in", "refresh"}), name


WITH_TWO_RESULTS = {"register", "unsubscribe"}
"""Operations with two kinds of success: 202 for a registration by mail, and a page for browsers that unsubscribe."""


def test_every_operation_says_what_it_does_and_answers(document: dict[str, Any]) -> None:
    for name, (_, _, operation) in operations(document).items():
        assert operation["summary"], name
        assert operation["description"], name
        assert operation["tags"], name
        succeeding = [answer for status, answer in operation["responses"].items() if status < "300"]
        assert succeeding, name
        alike = all(answer.get("content") == succeeding[0].get("content") for answer in succeeding)
        assert alike or name in WITH_TWO_RESULTS, name


def test_every_list_comes_in_pages(document: dict[str, Any]) -> None:
    for name, (_, _, operation) in operations(document).items():
        answered = operation["responses"].get("200", {}).get("content", {}).get("application/json", {})
        assert answered.get("schema", {}).get("type") != "array" or name == "export_records", name  # a file
        if name.startswith("list_"):
            page = document["components"]["schemas"][answered["schema"]["$ref"].rpartition("/")[2]]
            assert set(page["properties"]) == {"items", "next_cursor"}, name
            # All codes of problems are one page.
            assert name == "list_problems" or {"limit", "cursor"} <= {p["name"] for p in operation["parameters"]}, name


def test_the_document_says_nothing_that_generators_refuse(document: dict[str, Any]) -> None:
    """OpenAPI 3.1 knows no itemSchema; a union within another schema gets a name that a generator invents."""
    assert document["openapi"].startswith("3.1.")
    assert "itemSchema" not in json.dumps(document)
    stream = document["paths"]["/users/{user_id}/events"]["get"]["responses"]["200"]["content"]["text/event-stream"]
    assert stream["schema"]["type"] == "string"
    schemas = document["components"]["schemas"]
    unions = {name for name, schema in schemas.items() if "oneOf" in schema}
    assert unions == {"Rule", "EventBody"}
    assert {name for name, schema in schemas.items() if "oneOf" in json.dumps(schema)} == unions
    assert all("$ref" in branch for name in unions for branch in schemas[name]["oneOf"])
    assert "oneOf" not in json.dumps(document["paths"])
    assert schemas["All"]["properties"]["rules"]["items"] == {"$ref": "#/components/schemas/Rule"}


def test_every_operation_asks_for_a_token_but_those_that_cannot(document: dict[str, Any]) -> None:
    without = {name for name, (_, _, operation) in operations(document).items() if operation["security"] == []}
    assert without >= OPEN_TO_ALL
    assert not {name for name in without if name.startswith(("get_user", "list_user", "update", "retire", "complete"))}


async def test_nobody_gets_anywhere_without_a_token(client: AsyncClient, document: dict[str, Any]) -> None:
    for method, path, operation in operations(document).values():
        if operation["security"]:
            is_for_services = operation["security"] == [{"service_key": []}]
            code = "invalid_service_key" if is_for_services else "not_authenticated"
            refused(await client.request(method, concrete(path)), 401, code)


async def test_a_body_that_is_not_what_it_should_be_is_refused(people: People) -> None:
    learner = await people.learner()
    path = "/challenges/cycle-5km/completions"
    truncated = await learner.client.post(path, content='{"note": ', headers={"Content-Type": "application/json"})
    refused(truncated, 400, "malformed_json")
    other_type = await learner.client.post(path, content="note=a", headers={"Content-Type": "text/plain"})
    refused(other_type, 415, "unsupported_media_type")
    too_large = await learner.client.post(path, json={"note": "x" * 70_000})
    refused(too_large, 413, "payload_too_large")
    assert faults(await learner.client.post(path)) == [("", "missing")]


async def test_what_is_not_there_is_not_found_and_other_methods_are_named(client: AsyncClient) -> None:
    refused(await client.get("/nowhere"), 404, "path_not_found")
    refused(await client.get("/users/me/nothing"), 404, "path_not_found")
    not_allowed = await client.put("/users/me")
    refused(not_allowed, 405, "method_not_allowed")
    assert {"GET", "PATCH"} <= set(not_allowed.headers["allow"].split(", "))


@pytest.mark.parametrize("root_path", ["", "/eco"])
async def test_another_method_is_refused_with_those_of_the_documented_operations(
    app: FastAPI, document: dict[str, Any], root_path: str
) -> None:
    """``/cohorts/join`` is one path, and matches ``/cohorts/{cohort_code}`` too."""
    async with AsyncClient(transport=ASGITransport(app, root_path=root_path), base_url="http://test") as client:
        for path, methods in document["paths"].items():
            answer = await client.request("BREW", root_path + concrete(path))
            assert answer.status_code == 405, path
            assert set(answer.headers["allow"].lower().split(", ")) - {"head"} == methods.keys(), path


async def test_every_answer_carries_its_request_id_and_is_not_kept(client: AsyncClient) -> None:
    given = await client.get("/health/live", headers={"X-Request-ID": "from-the-client-7"})
    assert given.headers["x-request-id"] == "from-the-client-7"
    made = await client.get("/users/me")
    assert UUID(made.headers["x-request-id"]).version == 7
    assert made.headers["cache-control"] == "no-store"
    assert made.headers["x-content-type-options"] == "nosniff"


async def test_every_problem_is_explained_where_its_type_leads(client: AsyncClient) -> None:
    problem = refused(await client.get("/users/me"), 401, "not_authenticated")
    explained = (await client.get(problem["type"])).json()
    assert explained == {name: problem[name] for name in ("code", "title", "status", "remedy")}
    assert explained in (await client.get("/problems")).json()["items"]
    refused(await client.get("/problems/no-such-problem"), 404, "path_not_found")


async def test_the_service_is_live_and_ready(client: AsyncClient) -> None:
    for path in ("/health/live", "/health/ready"):
        answer = await client.get(path)
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
        assert (await client.head(path)).status_code == 200  # Many probes ask so.


COMMON_HEADERS = {"x-request-id", "ratelimit", "ratelimit-policy"}
"""The headers that the introduction of the document describes for all answers."""
HEADERS_OF_HTTP = {
    "allow",
    "cache-control",
    "content-disposition",
    "content-length",
    "content-security-policy",
    "content-type",
    "referrer-policy",
    "vary",
    "x-content-type-options",
    "x-frame-options",
}
"""Headers that clients and caches understand without our documentation."""
IF_THERE_IS_SOMETHING_TO_SAY = {"retry-after", "idempotency-replayed", "www-authenticate"}
COUNTED_BY_ITEMS = {"complete_challenge_for_users"}
"""Operations that count against a rate limit once the items in their body are known to be valid."""
NOT_REQUESTED = {"stream_events", "erase_user", "log_out"}
"""Operations that never end, or that end the account or session that requests them."""


async def test_every_answer_has_a_documented_status_and_documented_headers(
    people: People, client: AsyncClient, document: dict[str, Any]
) -> None:
    admin = await people.admin()
    service = await service_of(admin)
    succeeded = 0
    for name, (method, path, operation) in operations(document).items():
        if name in NOT_REQUESTED:
            continue
        known = service.client if operation["security"] == [{"service_key": []}] else admin.client
        url = concrete(existing(path) if method == "get" else path)
        for answer in (await known.request(method, url), await client.request(method, url)):
            status, headers = str(answer.status_code), set(answer.headers)
            assert status in operation["responses"], (name, status, answer.text)
            own = {header.lower() for header in operation["responses"][status].get("headers", {})}
            assert headers - COMMON_HEADERS - HEADERS_OF_HTTP <= own, (name, status, headers)
            assert own - COMMON_HEADERS - IF_THERE_IS_SOMETHING_TO_SAY <= headers, (name, status, headers)
            assert "x-request-id" in headers
            assert ("www-authenticate" in headers) == (status == "401")
            if operation["security"] and status != "401" and name not in COUNTED_BY_ITEMS:
                assert headers >= COMMON_HEADERS, (name, status, headers)
            succeeded += status < "300"
    assert succeeded >= 40


def existing(path: str) -> str:
    """The path with codes of the shipped catalogue."""
    for name, value in (("challenge_code", "cycle-5km"), ("badge_code", "first-step"), ("version", "1")):
        path = path.replace(f"{{{name}}}", value)
    return path.replace("{scope}", "programme")


async def test_a_created_resource_is_answered_with_the_documented_headers(
    people: People, document: dict[str, Any]
) -> None:
    learner = await people.learner()
    request = {"headers": {"Idempotency-Key": "a-key-of-this-test"}}
    path = "/challenges/{challenge_code}/completions"
    first, again = [await learner.post(path.format(challenge_code="cycle-5km"), {}, **request) for _ in range(2)]
    assert (first.status_code, again.status_code) == (201, 201)
    documented = {name.lower() for name in document["paths"][path]["post"]["responses"]["201"]["headers"]}
    assert documented == {"location", "content-language", "idempotency-replayed"}
    assert documented | COMMON_HEADERS <= set(again.headers)
    assert "idempotency-replayed" not in first.headers
