"""Examples, headers and tags of the OpenAPI document, for SDKs and readers.

They are written into the finished document: FastAPI drops every null, and examples must show their null members.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from rebootcamp.controllers.frame.idempotency import REPLAYED_HEADER
from rebootcamp.controllers.frame.openapi_refusals import NAME, REFERENCE
from rebootcamp.controllers.frame.problems import (
    MEDIA_TYPE,
    TOKEN_ERRORS,
    TOKEN_PATHS,
    VALIDATION_FAILED,
    concrete_errors,
    field_problems,
    problem_catalogue,
)
from rebootcamp.domain.errors import (
    AlreadyCompleted,
    BadgeNeeded,
    ChallengeNeeded,
    DailyPointsReached,
    DeadlineExceeded,
    Fault,
    ImportStatusWrong,
    InvalidRule,
    OutcomeUnknown,
    PauseRefused,
    PrerequisiteMissing,
    RateLimitExceeded,
    RebootCampError,
    RequestInFlight,
    ScopeMissing,
    StoreUnavailable,
    TooManyAttempts,
    WrongCompletionStatus,
)
from rebootcamp.schemas.examples import examples
from rebootcamp.schemas.problems import FieldProblem, Problem

TAGS = [
    {"name": "accounts", "description": "Registration, login, refresh and logout."},
    {
        "name": "people",
        "description": "User accounts, their export and their erasure; administrators reach all accounts.",
    },
    {"name": "progress", "description": "What a user did, saved and won, merged from both stores."},
    {"name": "sharing", "description": "Progress cards, and public profiles of the users who chose to have one."},
    {"name": "streaks", "description": "Streaks of active days, and scheduled pauses."},
    {"name": "cohorts", "description": "Classes of learners, their coaches and their progress."},
    {"name": "leaderboards", "description": "Rankings by points of the users who agreed to be listed."},
    {"name": "challenges", "description": "The catalogue of challenges, which administrators maintain."},
    {"name": "completions", "description": "Completions of challenges and their results."},
    {"name": "reviews", "description": "Decisions of coaches and administrators on completions."},
    {"name": "badges", "description": "The catalogue of badges, and badges granted by hand."},
    {
        "name": "service accounts",
        "description": "Other systems that report for users; keys and external ids.",
    },
    {
        "name": "imports",
        "description": "Files of users, cohorts, challenges and past completions, for administrators.",
    },
    {"name": "problems", "description": "The catalogue of error codes and their remedies."},
    {"name": "webhooks", "description": "URLs of other systems that are told what happens, for administrators."},
    {"name": "operation", "description": "The audit trail, for administrators."},
    {"name": "health", "description": "Checks for orchestrators and load balancers."},
]

_MORNING = datetime(2026, 3, 9, 23, tzinfo=UTC)
_PROBLEMS: Mapping[type[RebootCampError], RebootCampError] = {
    type(error): error
    for error in (
        AlreadyCompleted("'cycle-5km' is completed, or awaits review, for 2026-03-09.", _MORNING),
        BadgeNeeded("1 badge(s) in force require 'every-drop'.", ["water-sage"]),
        ChallengeNeeded("1 challenge(s) and 0 badge(s) in force require 'vegetarian-meal'.", ["red-meat"], []),
        PrerequisiteMissing("'red-meat' requires 1 other challenge(s) first.", ["vegetarian-meal"]),
        WrongCompletionStatus("The completion is rejected.", "rejected"),
        ScopeMissing("This service account does not have the scope 'progress:read'.", "progress:read"),
        ImportStatusWrong("The import is applied.", "applied"),
        InvalidRule([Fault("/rule/rules/0/badge_code", "unknown_badge", "The badge 'green-plates' does not exist.")]),
        PauseRefused("Another pause overlaps these days.", "/first_on"),
        TooManyAttempts("Too many passwords were tried.", 42),
        RateLimitExceeded("The policy 'writes' allows 60 requests in 60 s.", 7, ["writes"]),
        DailyPointsReached("Self-reported points are limited to 300 in any 24 hours.", 3600, _MORNING),
        StoreUnavailable("mongodb"),
        OutcomeUnknown("postgresql"),
        DeadlineExceeded(2, changes=False),
    )
}
"""An example of each error that has members of its own."""

COMMON_HEADERS = ("X-Request-ID", "RateLimit-Policy", "RateLimit")
"""The headers of nearly all responses: the introduction describes them, and responses do not list them again."""

_HEADERS: Mapping[str, tuple[str, str]] = {
    "X-Request-ID": (
        "The id of the request: the one that the client sent, or a new one.",
        "019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c",
    ),
    "Location": ("The path of the created resource.", "/challenges/cycle-5km"),
    "Content-Language": ("The language of the texts: `fr` or `en`.", "en"),
    "ETag": (
        "The entity tag of this answer, to send as `If-None-Match` with the next read.",
        '"8f1d2c7ab04e93f65d01c2b7a9e4f3"',
    ),
    "Deprecation": ("When the operation was deprecated (RFC 9745).", "@1795737600"),
    "Sunset": ("When the operation may be removed (RFC 8594).", "Mon, 31 May 2027 00:00:00 GMT"),
    REPLAYED_HEADER: (
        "`true` if this is the result of an earlier request with the same key; absent otherwise.",
        "true",
    ),
    "Retry-After": ("Number of seconds to wait before a retry.", "2"),
    "WWW-Authenticate": ("The authentication scheme.", "Bearer"),
    "RateLimit-Policy": (
        "The rate limits that apply: requests (`q`) in a window of seconds (`w`).",
        '"writes";q=60;w=60',
    ),
    "RateLimit": ("Number of requests left (`r`), and of seconds until the window ends (`t`).", '"writes";r=59;t=60'),
}


def with_details(document: dict[str, Any]) -> dict[str, Any]:
    """Writes examples and headers into the document, and returns it.

    Raises:
        TypeError: An error needs more than a detail and has no example in this module.
    """
    for name, example in examples().items():
        if name in document["components"]["schemas"]:
            document["components"]["schemas"][name]["examples"] = [example]
    document["components"]["headers"] = {
        name: {"description": description, "schema": {"type": "string"}, "example": example}
        for name, (description, example) in _HEADERS.items()
    }
    shown: dict[str, Any] = {}
    for path, operations in document["paths"].items():
        for operation in operations.values():
            for status, response in operation["responses"].items():
                if response != REFERENCE:
                    for code in _codes(response):
                        shown.setdefault(code, {"value": _problem_example(code, path)})
                    if headers := _references(_headers(operation, status, response)):
                        response["headers"] = headers
    shared = document["components"]["responses"][NAME]
    for code in _codes(shared):
        shown.setdefault(code, {"value": _problem_example(code, "/challenges/cycle-5km/completions")})
    document["components"]["examples"] = shown
    shared["headers"] = _references((*COMMON_HEADERS, "Retry-After", "WWW-Authenticate"))
    return document


def _references(headers: Iterable[str]) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in headers}


def _codes(response: dict[str, Any]) -> Iterable[str]:
    """Returns the codes of the problems that a response lists."""
    examples: dict[str, Any] = response.get("content", {}).get(MEDIA_TYPE, {}).get("examples", {})
    return examples


def _problem_example(code: str, path: str) -> dict[str, Any]:
    type_ = problem_catalogue()[code]
    errors = {error.code: error for error in concrete_errors(RebootCampError)}
    wrong_fields = [FieldProblem(pointer="/email", code="missing", detail="Field required")]
    detail, extensions = "What happened this time.", dict[str, object]()
    if code in errors:
        kind = errors[code]
        error = _PROBLEMS.get(kind) or kind(detail)
        detail, extensions = error.detail, dict(error.extensions())
        wrong_fields = field_problems(error)
    elif type_ is not VALIDATION_FAILED:
        wrong_fields = []
    if path in TOKEN_PATHS:
        extensions["error"] = TOKEN_ERRORS.get(type_.status, "invalid_request")
    problem = Problem.model_validate(
        {
            "type": f"/problems/{code}",
            "title": type_.title,
            "status": type_.status,
            "detail": detail,
            "instance": path,
            "code": code,
            "remedy": type_.remedy,
            "request_id": "019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c",
            "errors": wrong_fields or None,
            **extensions,
        }
    )
    return problem.model_dump(mode="json")


def _headers(operation: dict[str, Any], status: str, response: dict[str, Any]) -> Iterator[str]:
    """Yields the headers, beside the common ones, that a response with this status may have."""
    parameters = {parameter["name"].lower() for parameter in operation.get("parameters", [])}
    if status == "201":
        yield "Location"
    if status < "400" and parameters & {"accept-language", "if-none-match"}:
        yield "Content-Language"
    if status in ("200", "304") and "if-none-match" in parameters:
        yield "ETag"
    if status < "300" and "idempotency-key" in parameters:
        yield REPLAYED_HEADER
    if status < "300" and operation.get("deprecated"):
        yield from ("Deprecation", "Sunset")
    if status in ("429", "503") or RequestInFlight.code in _codes(response):
        yield "Retry-After"
    if status == "401":
        yield "WWW-Authenticate"
