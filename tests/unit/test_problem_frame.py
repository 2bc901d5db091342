"""The HTTP frame, installed on a small app: problems, middleware, the OpenAPI document."""

import asyncio
import io
import json
import logging
import re
import sys
from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import Annotated, Any, Literal

import httpx
import pytest
import structlog
from fastapi import APIRouter, Depends, FastAPI, Form, Query
from fastapi.security import OAuth2PasswordBearer
from pydantic import EmailStr, Field
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from rebootcamp.controllers.frame.bodies import BodyLimits
from rebootcamp.controllers.frame.limits import Deadlines, LimitMiddleware
from rebootcamp.controllers.frame.middleware import RequestContextMiddleware
from rebootcamp.controllers.frame.openapi import install_openapi
from rebootcamp.controllers.frame.overload import Gate, Places
from rebootcamp.controllers.frame.problem_texts import remedy_of
from rebootcamp.controllers.frame.problems import (
    STATUS_OF_KIND,
    install_problem_handlers,
    problem_catalogue,
    problems,
)
from rebootcamp.controllers.frame.strictness import operation_id
from rebootcamp.controllers.problems import router as problems_router
from rebootcamp.domain.errors import (
    ChallengeClosed,
    EmailTaken,
    InvalidCredentials,
    Kind,
    NotAuthenticated,
    NotPermitted,
    PerformedOutOfRange,
    PrerequisiteMissing,
    StoreUnavailable,
    UserNotFound,
)
from rebootcamp.logs import configure_logs
from rebootcamp.schemas.base import Input, Output, PageOf, PageQuery, UtcDatetime
from rebootcamp.schemas.problems import Problem
from tests.support.contract import written_out

UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
MAX_BYTES = 2000
REFUSALS = {
    "email_taken": EmailTaken("Somebody has it."),
    "not_permitted": NotPermitted("No."),
    "user_not_found": UserNotFound("Nobody."),
    "invalid_credentials": InvalidCredentials("They do not belong together."),
    "performed_out_of_range": PerformedOutOfRange("Tomorrow."),
    "prerequisite_missing": PrerequisiteMissing("Two come first.", ["cycle-to-work", "vegetarian-meal"]),
    "store_unavailable": StoreUnavailable("mongodb"),
}


class Leaf(Input):
    kind: Literal["leaf"]
    target: int


class Branch(Input):
    kind: Literal["branch"]
    of: list[Annotated["Leaf | Branch", Field(discriminator="kind")]]


class PersonCreate(Input):
    email: EmailStr
    password: str = Field(min_length=12)
    scores: list[int] = Field(default=[])
    rule: Annotated[Leaf | Branch, Field(discriminator="kind")] | None = None


class PersonRead(Output):
    email: str
    cohort: str | None = None
    joined_at: UtcDatetime


class PeopleQuery(PageQuery):
    role: Literal["learner", "coach"] | None = None


class TokenForm(Input, extra="ignore"):
    username: str
    password: str


class AcceptsNoToken:
    """The accounts of this app, which has no users."""

    def claims(self, _token: str) -> None:
        raise NotAuthenticated("The token is not accepted.")


class RaisingMiddleware:
    """A middleware that refuses by itself, as a rate limiter would."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        what = Headers(scope=scope).get("x-raise") if scope["type"] == "http" else None
        if what == "domain":
            raise StoreUnavailable("postgresql")
        if what == "bug":
            raise ZeroDivisionError("quelqu-un@exemple.fr")
        await self.app(scope, receive, send)


router = APIRouter()
accounts_router = APIRouter(prefix="/auth")
bearer = OAuth2PasswordBearer(tokenUrl="auth/token")


@router.post("/people", status_code=201, responses=problems(EmailTaken, PerformedOutOfRange))
async def create_person(person: PersonCreate) -> PersonRead:
    return PersonRead.model_validate({"email": person.email, "joined_at": "2026-03-01T09:30:00.5+02:00"})


@router.get("/people")
async def list_people(query: Annotated[PeopleQuery, Query()]) -> PageOf[PersonRead]:
    return PageOf[PersonRead](items=[], next_cursor=query.cursor)


@router.get("/people/{number}", responses=problems(UserNotFound, NotPermitted, StoreUnavailable))
async def get_person(number: int) -> None:
    """One person."""


@router.delete("/people/{number}", status_code=204)
async def delete_person(number: int) -> None:
    """Delete one."""


@accounts_router.post("/token")
async def create_token(form: Annotated[TokenForm, Form()]) -> None:
    """Log in."""
    raise REFUSALS["store_unavailable" if form.username == "later" else "invalid_credentials"]


@router.get("/me")
async def get_me(token: Annotated[str, Depends(bearer)]) -> None:
    """Oneself."""


@router.get("/refusals/{code}")
async def get_refusal(code: str) -> None:
    raise REFUSALS[code]


@router.get("/bug")
async def get_bug() -> None:
    raise ZeroDivisionError("postgresql://user:hunter2@db/ for quelqu-un@exemple.fr")


@router.get("/bug-in-a-stream")
async def get_bug_in_a_stream() -> StreamingResponse:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"one"
        raise ZeroDivisionError

    return StreamingResponse(chunks())


@router.get("/gone")
async def get_gone() -> None:
    raise HTTPException(410, "It was withdrawn.", headers={"Sunset": "Sun, 01 Mar 2026 00:00:00 GMT"})


def make_app() -> FastAPI:
    app = FastAPI(generate_unique_id_function=operation_id, redirect_slashes=False)
    app.include_router(problems_router)
    app.include_router(router)
    app.include_router(accounts_router)
    install_problem_handlers(app)
    install_openapi(app)
    app.state.container = SimpleNamespace(accounts=AcceptsNoToken())
    app.add_middleware(RaisingMiddleware)
    app.add_middleware(
        LimitMiddleware,
        places=Places(Gate(100, 100, None), 100),
        deadlines=Deadlines(30, 30, 30),
        bodies=BodyLimits(MAX_BYTES, within_s=30, max_upload_bytes=0),
        max_header_bytes=10_000,
    )
    app.add_middleware(RequestContextMiddleware)
    return app


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(make_app(), raise_app_exceptions=True)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


class LogLines:
    """What has been logged of requests since it was last asked; applications of other tests may log beside it."""

    def __init__(self) -> None:
        self.stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
        self.text = ""

    def read(self, *request_ids: str) -> list[dict[str, Any]]:
        """The service's lines about those requests, in the order in which they were written."""
        self.stream.seek(0)
        self.text = self.stream.read()
        self.stream.seek(0)
        self.stream.truncate()
        lines: list[dict[str, Any]] = [json.loads(line) for line in self.text.splitlines()]
        own = [line for line in lines if line["logger"].startswith("rebootcamp.")]  # a library may have its say, too
        return [line for line in own if line.get("request_id") in request_ids]


@pytest.fixture
def log_lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[LogLines]:
    root, own = logging.getLogger(), logging.getLogger("rebootcamp")
    handlers, level, own_level = list(root.handlers), root.level, own.level
    before = structlog.get_config()
    lines = LogLines()
    monkeypatch.setattr(sys, "stderr", lines.stream)
    configure_logs(json=True, level="INFO")
    yield lines
    root.handlers = handlers
    root.setLevel(level)
    own.setLevel(own_level)
    structlog.configure(**before)


def problem(response: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The document, after checking what holds for every one."""
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    document: dict[str, Any] = response.json()
    assert document["code"] == code
    assert document["status"] == status
    assert document["request_id"] == response.headers["x-request-id"]
    assert set(document) >= {"type", "title", "detail", "instance", "remedy", "errors"}
    return document


def pointers(document: dict[str, Any]) -> dict[str, str]:
    return {error["pointer"]: error["code"] for error in document["errors"]}


# Refusals of the domain


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("email_taken", 409),
        ("not_permitted", 403),
        ("user_not_found", 404),
        ("invalid_credentials", 401),
        ("performed_out_of_range", 422),
        ("prerequisite_missing", 409),
        ("store_unavailable", 503),
    ],
)
async def test_a_domain_error_tells_what_happened_and_what_to_do(
    client: httpx.AsyncClient, code: str, status: int
) -> None:
    document = problem(await client.get(f"/refusals/{code}"), status, code)
    error = REFUSALS[code]
    assert document["type"] == f"/problems/{code}"
    assert document["title"] == error.title
    assert document["remedy"] == remedy_of(type(error))
    assert document["detail"] == error.detail
    assert document["instance"] == f"/refusals/{code}"
    assert {name: document[name] for name in error.extensions()} == error.extensions()


async def test_a_domain_error_about_a_field_points_at_it(client: httpx.AsyncClient) -> None:
    document = problem(await client.get("/refusals/performed_out_of_range"), 422, "performed_out_of_range")
    assert document["errors"] == [{"pointer": "/performed_at", "code": "performed_out_of_range", "detail": "Tomorrow."}]


async def test_wrong_credentials_carry_oauths_error_too(client: httpx.AsyncClient) -> None:
    response = await client.post("/auth/token", data={"username": "a", "password": "b"})
    assert problem(response, 401, "invalid_credentials")["error"] == "invalid_grant"
    assert response.headers["www-authenticate"] == "Bearer"
    response = await client.post("/auth/token", data={"username": "later", "password": "b"})
    assert problem(response, 503, "store_unavailable")["error"] == "temporarily_unavailable"


async def test_an_absent_store_says_when_to_try_again(client: httpx.AsyncClient) -> None:
    response = await client.get("/refusals/store_unavailable")
    assert response.headers["retry-after"] == "2"
    assert response.json()["store"] == "mongodb"


async def test_a_missing_token_is_not_authenticated(client: httpx.AsyncClient) -> None:
    response = await client.get("/me")
    problem(response, 401, "not_authenticated")
    assert response.headers["www-authenticate"] == "Bearer"


def test_every_kind_has_a_status() -> None:
    assert set(STATUS_OF_KIND) == set(Kind)


# Validation


async def test_faults_in_a_body_are_pointed_at_and_never_echoed(client: httpx.AsyncClient) -> None:
    body = {"email": "no", "password": "hunter2", "scores": [1, "x"], "a/b~c": 1}
    response = await client.post("/people", json=body)
    document = problem(response, 422, "validation_failed")
    assert pointers(document) == {
        "/email": "value_error",
        "/password": "string_too_short",
        "/scores/1": "int_parsing",
        "/a~1b~0c": "extra_forbidden",
    }
    assert "hunter2" not in response.text
    assert all(set(error) == {"pointer", "code", "detail"} for error in document["errors"])


async def test_pointers_lead_into_trees_without_the_names_of_union_branches(client: httpx.AsyncClient) -> None:
    leaf = {"kind": "leaf", "target": "many"}
    rule = {"kind": "branch", "of": [{"kind": "leaf", "target": 1}, {"kind": "branch", "of": [leaf, {"kind": "leaf"}]}]}
    response = await client.post("/people", json={"email": "a@b.fr", "password": "p" * 12, "rule": rule})
    assert pointers(problem(response, 422, "validation_failed")) == {
        "/rule/of/1/of/0/target": "int_parsing",
        "/rule/of/1/of/1/target": "missing",
    }


async def test_a_missing_body_is_pointed_at_as_a_whole(client: httpx.AsyncClient) -> None:
    assert pointers(problem(await client.post("/people"), 422, "validation_failed")) == {"": "missing"}


@pytest.mark.parametrize(
    ("path", "pointer", "code"),
    [
        ("/people?limit=101", "/query/limit", "less_than_equal"),
        ("/people?limit=0", "/query/limit", "greater_than_equal"),
        ("/people?cursor=", "/query/cursor", "string_too_short"),
        ("/people?cursor=a%00b", "/query/cursor", "unstorable_character"),
        ("/people?role=king", "/query/role", "literal_error"),
        ("/people?rôle=coach", "/query/rôle", "extra_forbidden"),
        ("/people/x", "/path/number", "int_parsing"),
    ],
)
async def test_faults_in_parameters_are_pointed_at(
    client: httpx.AsyncClient, path: str, pointer: str, code: str
) -> None:
    assert pointers(problem(await client.get(path), 422, "validation_failed")) == {pointer: code}


async def test_faults_of_a_token_request_carry_oauths_error_too(client: httpx.AsyncClient) -> None:
    document = problem(
        await client.post("/auth/token", data={"username": "a@b.fr", "scope": ""}), 422, "validation_failed"
    )
    assert pointers(document) == {"/password": "missing"}
    assert document["error"] == "invalid_request"


@pytest.mark.parametrize("character", [r"\u0000", r"\ud800"])
@pytest.mark.parametrize("body", ['{"password": "pppppppppppp%s"}', '{"%s": 1}', '{"rule": {"kind": "%s"}}'])
async def test_text_that_cannot_be_stored_is_refused(client: httpx.AsyncClient, body: str, character: str) -> None:
    response = await client.post("/people", content=body % character, headers={"Content-Type": "application/json"})
    problem(response, 422, "validation_failed")


async def test_the_list_of_faults_is_bounded(client: httpx.AsyncClient) -> None:
    response = await client.post("/people", json={"email": "a@b.fr", "password": "p" * 12, "scores": ["x"] * 300})
    document = problem(response, 422, "validation_failed")
    assert len(document["errors"]) == 50
    assert document["detail"].startswith("At least 300 ")


# Bodies


async def test_malformed_json_says_where(client: httpx.AsyncClient) -> None:
    response = await client.post("/people", content='{"email": }', headers={"Content-Type": "application/json"})
    assert problem(response, 400, "malformed_json")["detail"] == "Expecting value, at character 10."


@pytest.mark.parametrize("body", [b'{"email": "\xff"}', b"[" * MAX_BYTES, b"1" * 1500 + b"e5", b"\x00\x01"])
async def test_a_body_that_cannot_be_read_is_the_callers_fault(client: httpx.AsyncClient, body: bytes) -> None:
    response = await client.post("/people", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code in {400, 422}
    problem(response, response.status_code, response.json()["code"])


async def test_a_form_that_cannot_be_read_is_the_callers_fault(client: httpx.AsyncClient) -> None:
    headers = {"Content-Type": "multipart/form-data"}  # without its boundary
    problem(await client.post("/auth/token", content=b"--x\r\nnonsense", headers=headers), 400, "malformed_body")


@pytest.mark.parametrize("headers", [{}, {"Content-Type": "text/plain"}, {"Content-Type": "application/xml"}])
async def test_another_content_type_is_named_as_the_fault(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    problem(await client.post("/people", content=b"{}", headers=headers), 415, "unsupported_media_type")


async def test_too_large_a_body_is_refused_whether_declared_or_not(client: httpx.AsyncClient) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(MAX_BYTES + 1):
            yield b" "

    headers = {"Content-Type": "application/json"}
    problem(await client.post("/people", content=b" " * (MAX_BYTES + 1), headers=headers), 413, "payload_too_large")
    problem(await client.post("/people", content=chunks(), headers=headers), 413, "payload_too_large")
    unread = await client.request("DELETE", "/people/1", content=b" " * (MAX_BYTES + 1))
    problem(unread, 413, "payload_too_large")
    problem(await client.post("/people", content=b" " * MAX_BYTES, headers=headers), 400, "malformed_json")


# Paths and methods


@pytest.mark.parametrize("path", ["/", "/nowhere", "/people/", "/people/1/2", "/problems/nonsense", "/é%00%ff"])
async def test_an_unknown_path_is_a_problem(client: httpx.AsyncClient, path: str) -> None:
    problem(await client.get(path), 404, "path_not_found")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [("PUT", "/people", "GET, POST"), ("POST", "/people/1", "GET, DELETE"), ("BREW", "/bug", "GET")],
)
async def test_a_wrong_method_is_told_all_the_right_ones(
    client: httpx.AsyncClient, method: str, path: str, allow: str
) -> None:
    response = await client.request(method, path)
    problem(response, 405, "method_not_allowed")
    assert response.headers["allow"] == allow


async def test_any_other_http_error_keeps_its_status_and_headers(client: httpx.AsyncClient) -> None:
    response = await client.get("/gone")
    document = problem(response, 410, "gone")
    assert document["type"] == "about:blank"
    assert document["detail"] == "It was withdrawn."
    assert response.headers["sunset"] == "Sun, 01 Mar 2026 00:00:00 GMT"


# The unexpected


@pytest.mark.parametrize(("path", "headers"), [("/bug", {}), ("/people", {"X-Raise": "bug"})])
async def test_a_bug_is_logged_once_and_tells_nothing(
    client: httpx.AsyncClient, log_lines: LogLines, path: str, headers: dict[str, str]
) -> None:
    response = await client.get(path, headers=headers)
    document = problem(response, 500, "internal_error")
    error, request = log_lines.read(document["request_id"])
    assert error["event"] == "unexpected_error"
    assert error["exception"].startswith("Traceback")
    assert "ZeroDivisionError" in error["exception"]
    assert request["event"] == "request"
    assert request["status"] == 500
    for secret in ("hunter2", "exemple.fr"):
        assert secret not in log_lines.text
    for internal in ("ZeroDivisionError", "hunter2", "exemple"):
        assert internal not in response.text


async def test_a_refusal_by_a_middleware_is_a_problem(client: httpx.AsyncClient) -> None:
    response = await client.get("/people", headers={"X-Raise": "domain"})
    assert problem(response, 503, "store_unavailable")["store"] == "postgresql"
    assert response.headers["retry-after"] == "2"


async def test_a_bug_after_the_answer_has_begun_is_logged_and_ends_the_answer(log_lines: LogLines) -> None:
    sent: list[Any] = []

    messages = [{"type": "http.request"}]

    async def receive() -> dict[str, str]:
        if not messages:
            await asyncio.Event().wait()
        return messages.pop()

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": "/bug-in-a-stream", "query_string": b""}
    scope["headers"] = [(b"x-request-id", b"a-stream")]
    await make_app()(scope, receive, send)
    assert [message.get("body") for message in sent] == [None, b"one"]
    assert [line["event"] for line in log_lines.read("a-stream")] == ["unexpected_error", "request"]


# Request ids, headers, log lines


async def test_a_sane_request_id_is_kept_and_any_other_replaced(client: httpx.AsyncClient) -> None:
    for sane in ("a", "trace-1.2_3", "x" * 64):
        assert (await client.get("/people", headers={"X-Request-ID": sane})).headers["x-request-id"] == sane
    for other in ("", "x" * 65, "a b", "a\tb", "é", "<script>"):
        made = (await client.get("/people", headers=[(b"X-Request-ID", other.encode())])).headers["x-request-id"]
        assert UUID7.fullmatch(made)


@pytest.mark.parametrize("path", ["/people", "/nowhere", "/bug"])
async def test_every_answer_has_the_security_headers(client: httpx.AsyncClient, log_lines: LogLines, path: str) -> None:
    headers = (await client.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


async def test_a_request_is_one_line_that_holds_nothing_personal(
    client: httpx.AsyncClient, log_lines: LogLines
) -> None:
    headers = {"Authorization": "Bearer s3cret", "X-Request-ID": "a-query"}
    await client.get("/people/1?token=s3cret&email=quelqu-un@exemple.fr", headers=headers)
    await client.get("/nowhere/s3cret", headers={"X-Request-ID": "a-path"})
    first, second = log_lines.read("a-query", "a-path")
    assert {name: first[name] for name in ("event", "method", "route", "status", "level")} == {
        "event": "request",
        "method": "GET",
        "route": "/people/{number}",
        "status": 200,
        "level": "info",
    }
    assert first["duration_ms"] >= 0
    assert (second["route"], second["status"]) == (None, 404)
    assert "s3cret" not in log_lines.text
    assert "exemple" not in log_lines.text


# The catalogue


async def test_the_type_of_a_problem_leads_to_its_explanation(client: httpx.AsyncClient) -> None:
    document = problem(await client.get("/refusals/email_taken"), 409, "email_taken")
    explanation = (await client.get(document["type"])).json()
    assert explanation == {name: document[name] for name in ("code", "title", "status", "remedy")}


async def test_the_catalogue_holds_every_code_once(client: httpx.AsyncClient) -> None:
    page = (await client.get("/problems")).json()
    codes = [item["code"] for item in page["items"]]
    assert codes == sorted(set(codes))
    assert {*REFUSALS, ChallengeClosed.code, "internal_error", "validation_failed"} <= set(codes)
    assert page["next_cursor"] is None
    assert all(re.fullmatch("[a-z_]+", code) for code in problem_catalogue())


# What the API answers, and its OpenAPI document


async def test_outputs_have_every_key_and_times_in_utc(client: httpx.AsyncClient) -> None:
    response = await client.post("/people", json={"email": "a@b.fr", "password": "p" * 12})
    assert response.json() == {"email": "a@b.fr", "cohort": None, "joined_at": "2026-03-01T07:30:00.500Z"}


@pytest.fixture
async def document(client: httpx.AsyncClient) -> dict[str, Any]:
    return written_out((await client.get("/openapi.json")).json())


def test_operation_ids_are_the_names_of_handlers(document: dict[str, Any]) -> None:
    assert document["paths"]["/people"]["get"]["operationId"] == "list_people"
    assert document["paths"]["/people/{number}"]["delete"]["operationId"] == "delete_person"


def test_two_handlers_of_one_name_make_no_document() -> None:
    app = FastAPI(generate_unique_id_function=operation_id)
    app.get("/a", name="get_thing")(get_bug)
    app.get("/b", name="get_thing")(get_gone)
    install_openapi(app)
    with pytest.raises(ValueError, match="share a name: get_thing"), pytest.warns(UserWarning, match="Duplicate"):
        app.openapi()


def test_every_refusal_is_documented_as_a_problem(document: dict[str, Any]) -> None:
    assert {"HTTPValidationError", "ValidationError"}.isdisjoint(document["components"]["schemas"])
    for path in document["paths"].values():
        for operation in path.values():
            for status, response in operation["responses"].items():
                if int(status) >= 400:
                    content = response["content"]
                    assert set(content) == {"application/problem+json"}
                    assert content["application/problem+json"]["schema"] == {"$ref": "#/components/schemas/Problem"}


def test_a_handler_with_a_body_documents_what_the_frame_refuses(document: dict[str, Any]) -> None:
    responses = document["paths"]["/people"]["post"]["responses"]
    own = {
        status: set(response["content"]["application/problem+json"]["examples"])
        for status, response in responses.items()
        if status in ("409", "422")
    }
    assert own == {"409": {"email_taken"}, "422": {"validation_failed", "performed_out_of_range"}}
    assert responses["422"]["description"].count("`") == 4
    shared = {"400", "408", "413", "415", "429", "431", "503"}
    assert responses.keys() == {"201", "409", "422"} | shared
    description = document["components"]["responses"]["Refused"]["description"]
    assert {responses[status]["description"] for status in shared} == {description}


def test_a_handler_without_input_documents_no_refusal_of_input(document: dict[str, Any]) -> None:
    assert document["paths"]["/bug"]["get"]["responses"].keys() == {"200", "429", "431", "503"}


def test_schemas_of_outputs_require_every_field_and_inputs_refuse_others(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    assert schemas["PersonRead"]["required"] == ["email", "cohort", "joined_at"]
    assert schemas["PersonRead"]["properties"]["joined_at"]["format"] == "date-time"
    assert "additionalProperties" not in schemas["PersonRead"]  # changes only add
    assert schemas["PersonCreate"]["additionalProperties"] is False
    assert schemas["PersonPage"]["required"] == ["items", "next_cursor"]
    assert schemas["Problem"]["required"] == list(Problem.model_fields)


def test_the_query_model_is_documented_as_parameters(document: dict[str, Any]) -> None:
    parameters = {parameter["name"]: parameter for parameter in document["paths"]["/people"]["get"]["parameters"]}
    assert set(parameters) == {"limit", "cursor", "role"}
    assert parameters["limit"]["schema"]["maximum"] == 100
