"""What is no good input, in every place of the API where something is put in, as its own document lists them."""

import json
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from urllib.parse import quote
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from httpx import ASGITransport, AsyncClient, Response
from starlette.types import Receive, Scope, Send

from rebootcamp.controllers.frame.strictness import StrictRoute
from tests.support.contract import written_out
from tests.support.http import refused
from tests.support.people import PASSWORD, People, Person
from tests.support.services import Service, service_of

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIGITS = "1" * 400
NO_TEXTS = ['{"$gt": ""}', '{"$ne": null}', '["x"]', "1", "true", DIGITS]
NO_STORABLE_TEXTS = ['"\\u0000"', '"a\\ud800"']
NO_NUMBERS = ['"20"', "true", '{"$gt": 0}', "1e400", "-1e400", "1.5", DIGITS, "1" + "0" * 30, "-" + DIGITS, "NaN"]
NO_DAYS = ["1760000000", '"1760000000"', '"2026-03-01T00:00:00Z"', '"2026-02-30"', '"20260301"', '"2026-W10-1"', "true"]
NO_FLAGS = ['"true"', '"yes"', "1", '{"$ne": false}']
KINDS = {"string": NO_TEXTS, "integer": NO_NUMBERS, "boolean": NO_FLAGS}


@dataclass(frozen=True, eq=False)
class Place:
    """A value in a body: the steps that lead to it, what tells its surroundings apart, and its schema."""

    steps: tuple[str | int, ...]
    kinds: dict[tuple[str | int, ...], str]
    schema: dict[str, Any]

    @property
    def pointer(self) -> str:
        return "".join(f"/{step}" for step in self.steps)

    @property
    def group(self) -> str:
        """What can stand in one document together: all but what tells its surroundings apart."""
        return f"{self.kinds}{self.pointer if self.tells_apart else ''}"

    @property
    def tells_apart(self) -> bool:
        """Whether the value says what the others around it are; it is a fault of them all."""
        return self.steps[-1] == "kind" and self.steps[:-1] in self.kinds

    def values(self) -> list[str]:
        """What this place does not take, as JSON; of what is inside rules, a few will do."""
        found = list(KINDS[self.schema["type"]])
        if self.kinds:
            return found[:3]
        if self.schema.get("format") == "date":
            found += NO_DAYS
        if self.schema["type"] == "string" and self.schema.get("format") != "password":
            found += NO_STORABLE_TEXTS
        return found


def document_with(values: dict[Place, str]) -> str:
    """The smallest document with those values in their places."""
    root: dict[str | int, Any] = {}
    for number, place in enumerate(values):
        node = root
        for depth, step in enumerate(place.steps[:-1]):
            if place.steps[:depth] in place.kinds:
                node.setdefault("kind", place.kinds[place.steps[:depth]])
            node = node.setdefault(step, {})
        if place.steps[:-1] in place.kinds:
            node.setdefault("kind", place.kinds[place.steps[:-1]])
        node[place.steps[-1]] = f"value {number}."
    text = json.dumps(with_lists(root))
    for number, value in enumerate(values.values()):
        text = text.replace(f'"value {number}."', value)
    return text


def with_lists(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    return [with_lists(node[0])] if 0 in node else {key: with_lists(value) for key, value in node.items()}


class Operation(NamedTuple):
    """An operation of the document."""

    method: str
    path: str
    content: dict[str, Any]
    parameters: list[dict[str, Any]]
    is_for_services: bool

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def at(self, **names: str) -> str:
        """Its path, with those parameters and others that are in order."""
        found = self.path.replace("{user_id}", names.get("user_id", "me"))
        for name in re.findall(r"\{(\w+)\}", found):
            fitting = str(UUID(int=1)) if name.endswith("_id") else "2026-03-01" if name == "first_on" else "1"
            fitting = "some-code" if name.endswith("_code") else fitting
            found = found.replace(f"{{{name}}}", names.get(name, fitting))
        return found

    def named(self, place: str) -> list[str]:
        return [parameter["name"] for parameter in self.parameters if parameter["in"] == place]


@dataclass(frozen=True, slots=True)
class Caller:
    """Sends each operation as somebody who may use it: an administrator, or a service account."""

    admin: Person
    service: Service

    async def request(self, operation: Operation, url: str, **sent: Any) -> Response:
        client = self.service.client if operation.is_for_services else self.admin.client
        return await client.request(operation.method, url, **sent)


@pytest.fixture(scope="module")
async def caller(admin: Person) -> Caller:
    return Caller(admin, await service_of(admin))


@pytest.fixture(scope="module")
def document(app: FastAPI) -> dict[str, Any]:
    return written_out(app.openapi())


@pytest.fixture(scope="module")
def operations(document: dict[str, Any]) -> list[Operation]:
    return [
        Operation(
            method.upper(),
            path,
            one.get("requestBody", {}).get("content", {}),
            one.get("parameters", []),
            one.get("security") == [{"service_key": []}],
        )
        for path, methods in document["paths"].items()
        for method, one in methods.items()
    ]


def places(document: dict[str, Any], schema: dict[str, Any], place: Place, seen: frozenset[str]) -> Iterator[Place]:
    """Every value that a body of that schema may hold, each recursive schema entered once."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in seen:
        return
    if name:
        schema = document["components"]["schemas"][name]
        seen = seen | {name}
    for branch in [*schema.get("anyOf", []), *([] if "discriminator" in schema else schema.get("oneOf", []))]:
        yield from places(document, branch, place, seen)
    for kind, reference in schema.get("discriminator", {}).get("mapping", {}).items():
        if place.kinds and set(place.kinds.values()) != {"all"}:
            break  # Inside rules of one kind, rules of every kind; that will do.
        inside = replace(place, kinds={**place.kinds, place.steps: kind})
        yield from places(document, {"$ref": reference}, inside, seen)
    for key, value in schema.get("properties", {}).items():
        yield from places(document, value, replace(place, steps=(*place.steps, key)), seen)
    if "items" in schema:
        yield from places(document, schema["items"], replace(place, steps=(*place.steps, 0)), seen)
    named = schema.get("type")
    for type_ in KINDS.keys() & ({named} if isinstance(named, str) else named or []):
        yield replace(place, schema={**schema, "type": type_})


def json_places(document: dict[str, Any], operation: Operation) -> list[Place]:
    schema = operation.content.get("application/json", {}).get("schema", {})
    return list(places(document, schema, Place((), {}, {}), frozenset()))


def names(response: Response, pointer: str, *, sent: object) -> None:
    """The answer is a refusal of the field at that pointer."""
    assert response.status_code == 422, (sent, response.status_code, response.text)
    found = [error["pointer"] for error in refused(response, 422, response.json()["code"])["errors"]]
    assert pointer in found, (sent, found)


def test_the_document_lists_places_of_all_kinds(document: dict[str, Any], operations: list[Operation]) -> None:
    found = {f"{one} {place.pointer}" for one in operations for place in json_places(document, one)}
    assert {
        "POST /auth/register /email",
        "POST /challenges /texts/fr/title",
        "POST /challenges /prerequisite_codes/0",
        "PATCH /challenges/{challenge_code} /savings/co2e_g",
        "PUT /badges/{badge_code} /rule/kind",
        "PUT /badges/{badge_code} /rule/target",
        "PUT /badges/{badge_code} /revocable",
        "POST /users/{user_id}/pauses /first_on",
    } <= found


def test_every_route_is_strict_and_takes_no_list_in_its_query(app: FastAPI, operations: list[Operation]) -> None:
    for context in app.router.routes:
        for route in getattr(getattr(context, "router", context), "routes", [context]):
            assert not isinstance(route, APIRoute) or isinstance(route, StrictRoute)
    schemas = [json.dumps(one["schema"]) for operation in operations for one in operation.parameters]
    assert not [schema for schema in schemas if '"array"' in schema]


async def test_every_field_of_every_body_refuses_what_is_of_another_kind_and_is_named(
    caller: Caller, document: dict[str, Any], operations: list[Operation]
) -> None:
    for operation in operations:
        groups: dict[str, list[Place]] = defaultdict(list)
        for place in json_places(document, operation):
            groups[place.group].append(place)
        for group in groups.values():
            wrong = {place: place.values() for place in group}
            for number in range(max(map(len, wrong.values()))):
                body = document_with({place: values[number % len(values)] for place, values in wrong.items()})
                response = await caller.request(operation, operation.at(), content=body, headers=JSON)
                assert response.status_code == 422, (str(operation), body, response.text)
                pointers = {place.pointer.removesuffix("/kind" * place.tells_apart) for place in group}
                assert pointers <= set(errors(response)), (str(operation), body)


async def test_every_field_of_every_body_comes_once(
    caller: Caller, document: dict[str, Any], operations: list[Operation]
) -> None:
    for operation in operations:
        places = [place for place in json_places(document, operation) if not place.kinds and place.steps[-1] != 0]
        if places:
            body = document_with({place: f'"a", "{place.steps[-1]}": "b"' for place in places})
            response = await caller.request(operation, operation.at(), content=body, headers=JSON)
            assert errors(response) == {place.pointer: "duplicate_key" for place in places}, body


def errors(response: Response) -> dict[str, str]:
    return {error["pointer"]: error["code"] for error in refused(response, 422, "validation_failed")["errors"]}


async def test_of_two_emails_none_is_registered(client: AsyncClient) -> None:
    body = f'{{"email": "a@example.org", "email": "b@example.org", "password": "{PASSWORD}", "display_name": "N"}}'
    response = await client.post("/auth/register", content=body, headers=JSON)
    assert errors(response) == {"/email": "duplicate_key"}
    same_after_unescaping = body.replace('"email": "b', '"em\\u0061il": "b')
    response = await client.post("/auth/register", content=same_after_unescaping, headers=JSON)
    assert errors(response) == {"/email": "duplicate_key"}


async def test_every_parameter_of_every_query_comes_once_in_utf8_and_without_operators(
    caller: Caller, operations: list[Operation]
) -> None:
    for operation in operations:
        for name in operation.named("query"):
            for query, pointer in [
                (f"{name}=1&{name}=1", f"/query/{name}"),
                (f"{name}=%FF", f"/query/{name}"),
                (f"{name}=%00", f"/query/{name}"),
                (f"{name}[$gt]=", f"/query/{name}[$gt]"),
            ]:
                sent = {"Content-Type": "text/csv"} if operation.path == "/imports" else {}
                response = await caller.request(operation, f"{operation.at()}?{query}", headers=sent)
                names(response, pointer, sent=(str(operation), query))


SAME_FOR_ANY_CODE = {
    "/users/{user_id}/cohort-invitations/{cohort_code}",
    "/cohorts/{cohort_code}/members/{user_id}",
    "/service-accounts/{service_account_id}/external-ids/{external_id}",
    "/users/{user_id}/external-ids/{service_account_id}",
}
"""Leaving and taking away change nothing where there is nothing to leave or to take, and are answered alike."""


@pytest.mark.parametrize("value", ['{"$gt": ""}', "a\0b", "x" * 200, "..%2F..", "\ufffd", "1e400", "%ed%a0%80"])
async def test_every_parameter_of_every_path_refuses_what_names_nothing(
    caller: Caller, operations: list[Operation], value: str
) -> None:
    for operation in operations:
        if operation.method in {"POST", "PUT", "PATCH"}:
            continue  # Their bodies are looked at together with the path, and are other tests' business.
        for name in operation.named("path"):
            encoded = value if value.startswith("%") else quote(value, safe="")
            path = (
                f"{operation.at(**{name: encoded})}?reason=R"
                if "reason" in operation.named("query")
                else (operation.at(**{name: encoded}))
            )
            response = await caller.request(operation, path)
            if response.status_code == 422:
                names(response, f"/path/{name}", sent=(str(operation), value))
            elif operation.path in SAME_FOR_ANY_CODE:
                assert response.status_code == 204
            else:
                refused(response, 404, response.json()["code"])


async def test_the_keys_of_requests_are_no_operators_and_come_once(admin: Person, operations: list[Operation]) -> None:
    keyed = [one for one in operations if any(name.lower() == "idempotency-key" for name in one.named("header"))]
    assert keyed
    for value in ('{"$gt": ""}', "a" * 256, ""):
        response = await admin.post("/challenges/cycle-5km/completions", headers={"Idempotency-Key": value})
        names(response, "/header/idempotency-key", sent=value)


async def test_every_form_field_comes_once_and_in_utf8(client: AsyncClient) -> None:
    email = "username=a%40example.org"
    for form, found in [
        (f"{email}&{email}&password=b".encode(), {"/username": "duplicate_parameter"}),
        (f"{email}&password=b&password=c".encode(), {"/password": "duplicate_parameter"}),
        (f"{email}&password=%FF".encode(), {"/password": "not_utf8"}),
        (f"{email}&password=".encode() + b"\xff", {"/password": "not_utf8"}),
        (b"username=%ed%a0%80&password=b", {"/username": "not_utf8"}),
        (b"username=a%00b&password=b", {"/username": "unstorable_character"}),
        (b"username[$gt]=&password=b", {"/username": "missing"}),
    ]:
        assert errors(await client.post("/auth/token", content=form, headers=FORM)) == found, form


async def test_a_form_is_no_multipart_document(client: AsyncClient) -> None:
    parts = {"username": (None, "a@example.org"), "password": (None, "b")}
    refused(await client.post("/auth/token", files=parts), 415, "unsupported_media_type")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ('{"note": "a"}'.encode("utf-16"), 400, "malformed_body"),
        ('{"note": "a"}'.encode("utf-16-le"), 400, "malformed_json"),
        ('{"note": "a"}'.encode("utf-32"), 400, "malformed_body"),
        (b'{"note": "\xff"}', 400, "malformed_body"),
        (b'{"note": "a"', 400, "malformed_json"),
        (b'{"note": "a"}}', 400, "malformed_json"),
        (b'{"note": ' + b"[" * 30_000, 400, "body_too_complex"),
        (b'{"note": ' + b"[" * 30_000 + b"]" * 30_000 + b"}", 400, "body_too_complex"),
        (b'{"note": ' + b'{"a":' * 10_000 + b"1" + b"}" * 10_001, 400, "body_too_complex"),
        (b"]" * 60_000, 400, "malformed_json"),
        (b'{"note": "' + b"x" * 70_000 + b'"}', 413, "payload_too_large"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused(admin: Person, body: bytes, status: int, code: str) -> None:
    response = await admin.client.post("/challenges/cycle-5km/completions", content=body, headers=JSON)
    refused(response, status, code)


def nested(depth: int, inside: str = "0") -> str:
    return "[" * depth + inside + "]" * depth


def numbered(names: Iterable[int]) -> str:
    return ",".join(f'"{name:x}":0' for name in names)


@pytest.mark.parametrize(
    ("at_the_bound", "beyond", "said"),
    [
        (nested(32), nested(33), "32"),
        (f"[{'0,' * 998}0]", f"[{'0,' * 999}0]", "1000"),
        (f"{{{numbered(range(999))}}}", f"{{{numbered(range(1000))}}}", "1000"),
    ],
    ids=["depth", "list", "object"],
)
async def test_how_deep_a_body_is_and_how_much_it_holds_is_bounded(
    client: AsyncClient, at_the_bound: str, beyond: str, said: str
) -> None:
    response = await client.post("/auth/register", content=at_the_bound, headers=JSON)
    assert refused(response, 422, "validation_failed")["errors"]
    response = await client.post("/auth/register", content=beyond, headers=JSON)
    assert said in refused(response, 400, "body_too_complex")["detail"]


async def test_brackets_and_commas_in_texts_are_no_structure(client: AsyncClient) -> None:
    for text in ("[" * 60, "a, " * 2000, '\\"[' * 60, "\\\\", "{" * 60 + "\\\\"):
        body = f'{{"email": "{text}", "password": "{PASSWORD}", "display_name": "N"}}'
        response = await client.post("/auth/register", content=body, headers=JSON)
        assert set(errors(response)) == {"/email"}, text


HEADERS_OF_LISTS = "a," * 15_000
COSTLY: dict[str, tuple[str, str, dict[str, str], str, int]] = {
    "a name twice above a deep and wide list": (
        *("POST", "/auth/register", JSON),
        f'{{"a":0,"a":0,"b":{nested(900, "0," * 30_000 + "0")}}}',
        400,
    ),
    "names that come twice": ("POST", "/auth/register", JSON, f"{{{numbered([*range(3000)] * 2)}}}", 400),
    "unknown fields": ("POST", "/auth/register", JSON, f"{{{numbered(range(6000))}}}", 400),
    "a text of quotes": ("POST", "/auth/register", JSON, '"' + '\\"' * 30_000, 400),
    "fields of a form": ("POST", "/auth/token", FORM, "&".join(f"{name:x}" for name in range(10_000)), 400),
    "parameters of a query": ("GET", f"/problems?{'a&' * 15_000}", {}, "", 431),
    "headers": ("GET", "/problems", {f"X-{number:x}": "" for number in range(3000)}, "", 431),
    "escapes in a cookie": ("GET", "/problems", {"Cookie": 'a="' + "\\1" * 15_000 + '"'}, "", 200),
    "escapes in a cookie for the documentation": ("GET", "/docs", {"Cookie": 'a="' + "\\1" * 15_000 + '"'}, "", 200),
    "cookies": ("GET", "/problems", {"Cookie": "a;" * 15_000}, "", 200),
    "languages": ("GET", "/users/me/badges", {"Accept-Language": HEADERS_OF_LISTS}, "", 401),
    "parameters of a form's type": (
        *("POST", "/auth/token", {"Content-Type": 'multipart/form-data; a="' + ";" * 32_000}),
        *("x", 415),
    ),
    "parameters of a type": ("POST", "/auth/register", {"Content-Type": "application/json" + ";a" * 15_000}, "{}", 415),
    "segments of a path": ("GET", f"/docs/assets/{'a/' * 15_000}", {}, "", 431),
    "another method on a long path": ("PUT", f"/users/{'a' * 31_000}", {}, "", 431),
}
QUICKLY_S = 0.03
"""The most processor time of one request, some times what the slowest takes; an unbounded cookie takes a second."""


@pytest.mark.parametrize(("method", "path", "headers", "body", "status"), COSTLY.values(), ids=COSTLY)
async def test_what_an_anonymous_caller_sends_costs_little(
    app: FastAPI, method: str, path: str, headers: dict[str, str], body: str, status: int
) -> None:
    durations_s = []

    async def timed(scope: Scope, receive: Receive, send: Send) -> None:
        began_s = time.process_time()
        await app(scope, receive, send)
        durations_s.append(time.process_time() - began_s)

    async with AsyncClient(transport=ASGITransport(timed), base_url="http://test") as client:
        for _ in range(5):
            response = await client.request(method, path, content=body, headers=headers)
            assert response.status_code == status, response.text
    assert min(durations_s) < QUICKLY_S


async def test_a_refusal_is_no_larger_than_what_it_refuses(client: AsyncClient) -> None:
    twice = ",".join(f'"{name}":0,"{name}":0' for name in range(100))
    body = f'{{"{"n" * 30_000}":{{{twice}}}}}'
    response = await client.post("/auth/register", content=body, headers=JSON)
    problem = refused(response, 422, "validation_failed")
    assert problem["detail"].startswith("At least 51 ")
    assert len(problem["errors"]) == 50
    assert len(response.content) < 60_000


async def test_a_place_whose_pointer_would_be_too_long_is_told_as_far_as_it_goes(client: AsyncClient) -> None:
    body = f'{{"a":{{"{"n" * 2000}":{{"b":0,"b":0}}}}}}'
    response = await client.post("/auth/register", content=body, headers=JSON)
    assert errors(response) == {"/a": "duplicate_key"}


async def test_a_number_of_thousands_of_digits_is_a_fault_of_its_field(admin: Person) -> None:
    for digits in (400, 5_000, 60_000):
        body = '{"points": %s}' % ("1" * digits)
        response = await admin.client.patch("/challenges/cycle-5km", content=body, headers=JSON)
        assert set(errors(response)) == {"/points"}


async def test_a_body_of_another_type_is_refused_everywhere(caller: Caller, operations: list[Operation]) -> None:
    for operation in operations:
        for type_ in ("text/plain", "application/xml", "application/x-www-form-urlencoded"):
            if "application/json" in operation.content:
                headers = {"Content-Type": type_}
                response = await caller.request(operation, operation.at(), content=b"a=1", headers=headers)
                refused(response, 415, "unsupported_media_type")


@pytest.mark.parametrize("declared", ["70000", "9" * 19, "9" * 20, "9" * 4000])
async def test_a_body_that_is_declared_too_large_is_not_waited_for(admin: Person, declared: str) -> None:
    headers = {**JSON, "Content-Length": declared}
    response = await admin.client.post("/challenges/cycle-5km/completions", content=b"{}", headers=headers)
    refused(response, 413, "payload_too_large")


async def test_headers_are_bounded(client: AsyncClient) -> None:
    assert (await client.get("/problems", headers={"X-Long": "x" * 32_000})).status_code == 200
    for headers in ({"X-Long": "x" * 33_000}, {f"X-{number}": "x" * 100 for number in range(400)}):
        refused(await client.get("/problems", headers=headers), 431, "headers_too_large")
    refused(await client.get("/problems?" + "x" * 33_000), 431, "headers_too_large")


async def test_a_request_has_one_token(people: People, client: AsyncClient) -> None:
    one, other = await people.learner(), await people.learner()
    for tokens in ((one.token, other.token), (one.token, one.token), (one.token, "x")):
        headers = [("Authorization", f"Bearer {token}") for token in tokens]
        refused(await client.get("/users/me", headers=headers), 401, "not_authenticated")


async def test_a_cursor_is_good_for_its_own_list_and_filters_alone(admin: Person, operations: list[Operation]) -> None:
    page = (await admin.get("/challenges", params={"limit": 1})).json()
    cursor = page["next_cursor"]
    changed = cursor[:-1] + ("A" if cursor[-1] != "A" else "B")
    for operation in operations:
        if "cursor" in operation.named("query"):
            path = operation.at(board="programme", leaderboard="programme", scope="programme")
            given = ["AAAA", '{"$gt": ""}', changed] + ([cursor] if operation.path != "/challenges" else [])
            for one in given:
                response = await admin.get(path, params={"cursor": one})
                if response.status_code != 404:
                    names(response, "/query/cursor", sent=(str(operation), one))
    other_filter = await admin.get("/challenges", params={"cursor": cursor, "category": "food"})
    assert refused(other_filter, 422, "invalid_cursor")["errors"][0]["pointer"] == "/query/cursor"
    assert (await admin.get("/challenges", params={"cursor": cursor, "limit": 1})).status_code == 200


@pytest.mark.parametrize("zone", ["localtime", "Factory", "posixrules", "../../etc/passwd", "europe/paris", "Mars/X"])
async def test_what_is_no_zone_of_the_iana_database_is_refused(admin: Person, zone: str) -> None:
    response = await admin.client.patch("/users/me", json={"time_zone": zone})
    assert refused(response, 422, "unknown_time_zone")["errors"][0]["pointer"] == "/time_zone"
