"""Turns every refusal into one kind of document: ``application/problem+json`` (RFC 9457).

`problem_response` writes it for domain errors, validation errors, Starlette's own errors and unexpected exceptions.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Scope

from rebootcamp.controllers.frame.problem_texts import pointer_in_request, remedy_of
from rebootcamp.controllers.frame.strictness import MAX_FAULTS, TooComplex
from rebootcamp.domain.errors import (
    Kind,
    NotAuthenticated,
    NotPermitted,
    Overloaded,
    RebootCampError,
    Unavailable,
)
from rebootcamp.schemas.problems import FieldProblem, Problem

MEDIA_TYPE = "application/problem+json"
TOKEN_PATHS = ("/auth/token", "/auth/refresh")
TOKEN_ERRORS: Mapping[int, str] = {
    401: "invalid_grant",
    429: "temporarily_unavailable",
    500: "server_error",
    503: "temporarily_unavailable",
}
MAX_POINTER_CHARACTERS = 1000
"""A longer JSON pointer is cut after its last whole step within this length."""
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
METHODS_OF_FILES = ("GET", "HEAD")
"""The methods of static files, which are mounted beside the routes and match none of them."""

STATUS_OF_KIND: Mapping[Kind, HTTPStatus] = {
    Kind.UNAUTHENTICATED: HTTPStatus.UNAUTHORIZED,
    Kind.FORBIDDEN: HTTPStatus.FORBIDDEN,
    Kind.NOT_FOUND: HTTPStatus.NOT_FOUND,
    Kind.CONFLICT: HTTPStatus.CONFLICT,
    Kind.INVALID: HTTPStatus.UNPROCESSABLE_ENTITY,
    Kind.TOO_MANY: HTTPStatus.TOO_MANY_REQUESTS,
    Kind.UNAVAILABLE: HTTPStatus.SERVICE_UNAVAILABLE,
}

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ProblemType:
    """The members that all problems with the same code share."""

    code: str
    title: str
    status: int
    remedy: str

    @classmethod
    def of(cls, error: type[RebootCampError]) -> "ProblemType":
        """Returns the problem type of a domain error."""
        return cls(error.code, error.title, STATUS_OF_KIND[error.kind].value, remedy_of(error))


VALIDATION_FAILED = ProblemType(
    "validation_failed",
    "The request is not valid",
    422,
    "Correct the fields and parameters listed in errors; /docs describes what each accepts.",
)
MALFORMED_JSON = ProblemType("malformed_json", "The body is not JSON", 400, "Send one JSON document in UTF-8.")
MALFORMED_BODY = ProblemType(
    "malformed_body", "The body cannot be read", 400, "Send a UTF-8 body that matches its Content-Type."
)
BODY_TOO_COMPLEX = ProblemType(
    "body_too_complex", "The body is too deep or has too many parts", 400, "Send a body as described in /docs."
)
PATH_NOT_FOUND = ProblemType("path_not_found", "The path does not exist", 404, "Check the path; /docs lists all paths.")
METHOD_NOT_ALLOWED = ProblemType(
    "method_not_allowed", "The path does not support this method", 405, "Use one of the methods in the Allow header."
)
PAYLOAD_TOO_LARGE = ProblemType("payload_too_large", "The body is too large", 413, "Send a smaller body.")
BODY_TOO_SLOW = ProblemType(
    "body_too_slow", "The body did not arrive in time", 408, "Send the request again, with the whole body at once."
)
HEADERS_TOO_LARGE = ProblemType(
    "headers_too_large",
    "The headers are too large",
    431,
    "Send fewer or shorter headers, or a shorter path or query.",
)
UNSUPPORTED_MEDIA_TYPE = ProblemType(
    "unsupported_media_type",
    "The content type is not supported",
    415,
    "Send JSON, with Content-Type: application/json.",
)
INTERNAL_ERROR = ProblemType(
    "internal_error",
    "An unexpected error occurred",
    500,
    "Try again later. If it happens again, report it with the request_id.",
)
FRAME_PROBLEM_TYPES = (
    VALIDATION_FAILED,
    MALFORMED_JSON,
    MALFORMED_BODY,
    BODY_TOO_COMPLEX,
    PATH_NOT_FOUND,
    METHOD_NOT_ALLOWED,
    PAYLOAD_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    BODY_TOO_SLOW,
    HEADERS_TOO_LARGE,
    INTERNAL_ERROR,
)

_HTTP_PROBLEMS: Mapping[int, tuple[ProblemType, str]] = {
    400: (MALFORMED_BODY, "The body does not match its Content-Type."),
    401: (ProblemType.of(NotAuthenticated), "The request has no access token."),
    403: (ProblemType.of(NotPermitted), "The request is not permitted."),
    404: (PATH_NOT_FOUND, "No route matches the path."),
    405: (METHOD_NOT_ALLOWED, "The path exists, but it does not support this method."),
    408: (BODY_TOO_SLOW, "Nothing was changed: the request was not processed."),
    413: (PAYLOAD_TOO_LARGE, "The body is larger than this service accepts."),
    415: (UNSUPPORTED_MEDIA_TYPE, "The body was not read."),
    431: (HEADERS_TOO_LARGE, "The request line and the headers are larger than this service accepts."),
}


@dataclass(frozen=True, slots=True)
class _Refusal:
    type: ProblemType
    detail: str
    errors: list[FieldProblem] | None = None
    extensions: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@cache
def problem_catalogue() -> Mapping[str, ProblemType]:
    """Returns every problem type of this service, by code."""
    types = [*FRAME_PROBLEM_TYPES, *(ProblemType.of(error) for error in concrete_errors(RebootCampError))]
    return MappingProxyType({type_.code: type_ for type_ in sorted(types, key=lambda type_: type_.code)})


def concrete_errors(family: type[RebootCampError]) -> Iterator[type[RebootCampError]]:
    """Yields the errors of a family that have a code of their own."""
    for error in family.__subclasses__():
        if hasattr(error, "code"):
            yield error
        yield from concrete_errors(error)


def problems(*errors: type[RebootCampError]) -> dict[int | str, dict[str, Any]]:
    """Returns the ``responses=`` of a handler that may refuse with these domain errors."""
    responses: dict[int | str, dict[str, Any]] = {}
    by_status: dict[int, list[ProblemType]] = defaultdict(list)
    for error in errors:
        by_status[STATUS_OF_KIND[error.kind]].append(ProblemType.of(error))
    for status, types in sorted(by_status.items()):
        responses[int(status)] = documented(types)
    return responses


def documented(types: Iterable[ProblemType]) -> dict[str, Any]:
    """Returns the OpenAPI response object of problems that share a status; `with_details` writes the examples."""
    types = list(types)
    return {
        "description": "\n\n".join(f"`{type_.code}`: {type_.title}." for type_ in types),
        "content": {
            MEDIA_TYPE: {
                "schema": {"$ref": "#/components/schemas/Problem"},
                "examples": {type_.code: {"$ref": f"#/components/examples/{type_.code}"} for type_ in types},
            }
        },
    }


def install_problem_handlers(app: FastAPI) -> None:
    """Answers refusals by handlers, validation and routing with problem documents.

    RequestContextMiddleware does the same for unexpected exceptions.
    """

    async def refuse(request: Request, error: Exception) -> Response:
        return problem_response(request, error)

    for family in (RebootCampError, RequestValidationError, HTTPException):
        app.add_exception_handler(family, refuse)


def problem_response(request: Request, error: Exception) -> Response:
    """Returns the problem document for any exception; for an unexpected one, it reveals no cause."""
    refusal = _refusal(request, error)
    headers = dict(refusal.headers)
    if refusal.type.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(_problem(request, refusal).model_dump_json(), refusal.type.status, headers, MEDIA_TYPE)


def problem_of_item(request: Request, error: Exception) -> Problem:
    """Returns the problem document of one item of a batch."""
    return _problem(request, _refusal(request, error))


def _problem(request: Request, refusal: _Refusal) -> Problem:
    type_ = refusal.type
    known = type_.code in problem_catalogue()
    return Problem.model_validate(
        {
            "type": f"{request.scope.get('root_path', '')}/problems/{type_.code}" if known else "about:blank",
            "title": type_.title,
            "status": type_.status,
            "detail": refusal.detail,
            "instance": instance_of(request.scope),
            "code": type_.code,
            "remedy": type_.remedy,
            "request_id": getattr(request.state, "request_id", ""),
            "errors": refusal.errors,
            **_token_error(request, refusal),
            **refusal.extensions,
        }
    )


def instance_of(scope: Scope) -> str:
    """Returns the path of the request as a URI reference, in which no character needs an escape in JSON."""
    return quote(scope["path"], safe="/:@", errors="replace")


def _token_error(request: Request, refusal: _Refusal) -> Mapping[str, str]:
    """Returns the ``error`` member that OAuth2 clients expect in refused token requests (RFC 6749, section 5.2)."""
    if getattr(request.scope.get("route"), "path", None) not in TOKEN_PATHS:
        return {}
    if any(fault.pointer == "/grant_type" for fault in refusal.errors or ()):
        return {"error": "unsupported_grant_type"}
    return {"error": TOKEN_ERRORS.get(refusal.type.status, "invalid_request")}


def _refusal(request: Request, error: Exception) -> _Refusal:
    match error:
        case RebootCampError():
            return _domain_refusal(error)
        case RequestValidationError():
            return _validation_refusal(error)
        case TooComplex():
            return _Refusal(BODY_TOO_COMPLEX, error.detail)
        case HTTPException():
            return _http_refusal(request, error)
        case _:
            return _Refusal(INTERNAL_ERROR, "The error was logged with this request_id.")


def _domain_refusal(error: RebootCampError) -> _Refusal:
    headers = {}
    extensions = dict[str, object](error.extensions())
    if error.retry_after_s is not None:
        headers["Retry-After"] = str(error.retry_after_s)
    # An overloaded service logs one line for each request and no second one, to save time for the other requests.
    if isinstance(error, Unavailable) and not isinstance(error, Overloaded):
        log.warning("unavailable", code=error.code, cause=type(error.__cause__).__name__, **extensions)
    return _Refusal(ProblemType.of(type(error)), error.detail, field_problems(error) or None, extensions, headers)


def field_problems(error: RebootCampError) -> list[FieldProblem]:
    """Returns the invalid fields and parameters of a domain error."""
    return [
        FieldProblem(pointer=pointer_in_request(fault.pointer), code=fault.code, detail=fault.detail)
        for fault in error.faults
    ]


def _validation_refusal(error: RequestValidationError) -> _Refusal:
    faults: Sequence[Mapping[str, Any]] = error.errors()
    if faults[0]["type"] == "json_invalid":
        return _Refusal(MALFORMED_JSON, f"{faults[0]['ctx']['error']}, at character {faults[0]['loc'][1]}.")
    if isinstance(error.body, bytes):
        # FastAPI hands over the raw bytes of a body that is not declared as JSON.
        return _Refusal(*_HTTP_PROBLEMS[415])
    if len(faults) > MAX_FAULTS:
        detail = f"At least {len(faults)} fields or parameters are not valid; errors lists the first {MAX_FAULTS}."
    else:
        detail = f"{len(faults)} field(s) or parameter(s) are not valid."
    errors = [_field_problem(fault, error.body) for fault in faults[:MAX_FAULTS]]
    return _Refusal(VALIDATION_FAILED, detail, errors)


def _field_problem(fault: Mapping[str, Any], body: object) -> FieldProblem:
    # input and ctx are left out: they quote what was sent, including passwords.
    pointer = _pointer(fault["loc"], fault["type"], body)
    return FieldProblem(pointer=pointer, code=fault["type"], detail=fault["msg"])


def _pointer(location: Sequence[str | int], code: str, body: object) -> str:
    """Returns the JSON pointer (RFC 6901) to a fault; pointers to parameters begin with their place, such as /query."""
    place, *steps = location
    found = _steps_in_document(steps, code, body) if place == "body" else [place, *steps]
    pointer = ""
    for step in found:
        longer = f"{pointer}/" + str(step).replace("~", "~0").replace("/", "~1")
        if len(longer) > MAX_POINTER_CHARACTERS:
            break
        pointer = longer
    return pointer


def _steps_in_document(steps: Sequence[str | int], code: str, body: object) -> Iterator[str | int]:
    """Yields the steps of a location without the union branches that pydantic adds and the document does not have."""
    node = body
    for number, step in enumerate(steps, start=1):
        is_key = isinstance(node, Mapping) and step in node
        is_index = isinstance(node, list) and isinstance(step, int) and step < len(node)
        if is_key or is_index:
            node = node[step]  # type: ignore[index]
            yield step
        elif code == "missing" and number == len(steps):
            yield step


def _http_refusal(request: Request, error: HTTPException) -> _Refusal:
    headers = dict(error.headers or {})
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ", ".join(_allowed_methods(request) or METHODS_OF_FILES)
    if error.status_code in _HTTP_PROBLEMS:
        return _Refusal(*_HTTP_PROBLEMS[error.status_code], headers=headers)
    phrase = HTTPStatus(error.status_code).phrase
    type_ = ProblemType(phrase.lower().replace(" ", "_"), phrase, error.status_code, "Change the request accordingly.")
    return _Refusal(type_, str(error.detail), headers=headers)


def _allowed_methods(request: Request) -> list[str]:
    """Returns the methods of all routes that match the path; Starlette names only those of the first route.

    If a fixed path also matches a path with a parameter, such as ``/cohorts/join``, only the fixed path counts.
    """
    matching: set[str] = set()
    fixed: set[str] = set()
    for route in request.app.routes:
        methods = {m for m in METHODS if route.matches({**request.scope, "method": m})[0] is Match.FULL}
        matching |= methods
        if not getattr(route, "param_convertors", True):  # the parameters of its path
            fixed |= methods
    return [method for method in METHODS if method in (fixed or matching)]
