"""What an SDK or a reader wants of the OpenAPI document beyond schemas: examples, headers, tags, the licence.

They are written into the finished document, since FastAPI drops every null on its way there, and an example without
its null members would not be one.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from rebootcamp.controllers.frame.idempotency import REPLAYED_HEADER
from rebootcamp.controllers.frame.problems import (
    MEDIA_TYPE,
    TOKEN_ERRORS,
    TOKEN_PATHS,
    VALIDATION_FAILED,
    concrete_errors,
    problem_catalogue,
)
from rebootcamp.domain.errors import (
    AlreadyCompleted,
    BadgeNeeded,
    ChallengeNeeded,
    DailyPointsReached,
    DeadlineExceeded,
    Fault,
    InvalidRule,
    OutcomeUnknown,
    PauseRefused,
    PrerequisiteMissing,
    RateLimitExceeded,
    RebootCampError,
    RequestInFlight,
    StoreUnavailable,
    TooManyAttempts,
    WrongCompletionStatus,
)
from rebootcamp.schemas.examples import examples
from rebootcamp.schemas.problems import FieldProblem, Problem

LICENCE = {"name": "MIT", "identifier": "MIT"}
TAGS = [
    {"name": "accounts", "description": "Registration, login, refresh and logout."},
    {"name": "people", "description": "Accounts: one's own, and everybody's for administrators; export and erasure."},
    {"name": "progress", "description": "What a person did, saved and won: both stores' answers, merged."},
    {"name": "streaks", "description": "Days in which something was done, and the pauses that are scheduled."},
    {"name": "cohorts", "description": "Classes of learners, their coaches, and how they get on."},
    {"name": "leaderboards", "description": "Rankings by points, of those who agreed to be shown."},
    {"name": "challenges", "description": "The catalogue of challenges; administrators keep it."},
    {"name": "completions", "description": "Doing challenges, and what came of it."},
    {"name": "reviews", "description": "Decisions of coaches and administrators on what was done."},
    {"name": "badges", "description": "The catalogue of badges, and badges given by hand."},
    {"name": "problems", "description": "Every code that a refusal may carry, and what to do about it."},
    {"name": "operation", "description": "The audit trail, for administrators."},
    {"name": "health", "description": "For whoever restarts the service or sends it traffic."},
]

_MORNING = datetime(2026, 3, 9, 23, tzinfo=UTC)
_PROBLEMS: Mapping[type[RebootCampError], RebootCampError] = {
    type(error): error
    for error in (
        AlreadyCompleted("'cycle-5km' is done, or awaits review, for 2026-03-09.", _MORNING),
        BadgeNeeded("The rules of 1 badge(s) in force ask for 'every-drop'.", ["water-sage"]),
        ChallengeNeeded("1 challenge(s) and 0 badge(s) in force ask for 'vegetarian-meal'.", ["red-meat"], []),
        PrerequisiteMissing("'red-meat' asks for 1 other challenge(s) first.", ["vegetarian-meal"]),
        WrongCompletionStatus("The completion is rejected.", "rejected"),
        InvalidRule([Fault("/rule/rules/0/badge_code", "unknown_badge", "There is no badge 'green-plates'")]),
        PauseRefused("There is another pause in these days.", "/first_on"),
        TooManyAttempts("Too many passwords were tried.", 42),
        RateLimitExceeded("The policy 'writes' allows 60 requests in 60 s.", 7, "writes"),
        DailyPointsReached("Self-reported points are limited to 300 in any 24 hours; 290 are already counted.", 3600, _MORNING),
        StoreUnavailable("mongodb"),
        OutcomeUnknown("postgresql"),
        DeadlineExceeded(2, changes=False),
    )
}
"""An occurrence of each error that says more than a sentence."""

_HEADERS: Mapping[str, tuple[str, str]] = {
    "X-Request-ID": ("The id of the request: the caller's own, or a new one.", "019a1b2c-3d4e-7f5a-8b6c-7d8e9f0a1b2c"),
    "Location": ("Where the created resource is.", "/challenges/cycle-5km"),
    "Content-Language": ("The language of the texts of the catalogues: `fr` or `en`.", "en"),
    "ETag": (
        "The tag of this answer, to send as `If-None-Match` with the next read.",
        '"8f1d2c7ab04e93f65d01c2b7a9e4f3"',
    ),
    "Deprecation": ("Since when another request is to be used instead (RFC 9745).", "@1795737600"),
    "Sunset": ("From when on this request may be refused (RFC 8594).", "Mon, 31 May 2027 00:00:00 GMT"),
    REPLAYED_HEADER: ("`true` where the request was carried out before; absent otherwise.", "true"),
    "Retry-After": ("After how many seconds to try again.", "2"),
    "WWW-Authenticate": ("The scheme of authentication.", "Bearer"),
    "RateLimit-Policy": ("The limits that apply: requests in a window of seconds.", '"writes";q=60;w=60'),
    "RateLimit": ("How many requests are left, and in how many seconds the window ends.", '"writes";r=59;t=60'),
}


def with_details(document: dict[str, Any]) -> dict[str, Any]:
    """The document, in which examples and headers have been written.

    Raises:
        TypeError: An error cannot be made of a sentence alone and has no example here.
    """
    for name, example in examples().items():
        if name in document["components"]["schemas"]:
            document["components"]["schemas"][name]["examples"] = [example]
    document["components"]["headers"] = {
        name: {"description": description, "schema": {"type": "string"}, "example": example}
        for name, (description, example) in _HEADERS.items()
    }
    for path, operations in document["paths"].items():
        for operation in operations.values():
            for status, response in operation["responses"].items():
                _write_problem_examples(path, response)
                response["headers"] = {
                    name: {"$ref": f"#/components/headers/{name}"} for name in _headers(operation, status, response)
                }
    return document


def _write_problem_examples(path: str, response: dict[str, Any]) -> None:
    for code, example in response.get("content", {}).get(MEDIA_TYPE, {}).get("examples", {}).items():
        example["value"] = _problem_example(code, path)


def _problem_example(code: str, path: str) -> dict[str, Any]:
    type_ = problem_catalogue()[code]
    errors = {error.code: error for error in concrete_errors(RebootCampError)}
    wrong_fields = [FieldProblem(pointer="/email", code="missing", detail="Field required")]
    detail, extensions = "What happened this time.", dict[str, object]()
    if code in errors:
        kind = errors[code]
        error = _PROBLEMS.get(kind) or kind(detail)
        detail, extensions = error.detail, dict(error.extensions())
        wrong_fields = [FieldProblem(pointer=one.pointer, code=one.code, detail=one.detail) for one in error.faults]
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
    """The headers that an answer of that status may carry."""
    parameters = {parameter["name"].lower() for parameter in operation.get("parameters", [])}
    problems = response.get("content", {}).get(MEDIA_TYPE, {}).get("examples", {})
    yield "X-Request-ID"
    if status == "201":
        yield "Location"
    if status < "300" and "accept-language" in parameters:
        yield "Content-Language"
    if status in ("200", "304") and "if-none-match" in parameters:
        yield "ETag"
    if status < "300" and "idempotency-key" in parameters:
        yield REPLAYED_HEADER
    if status < "300" and operation.get("deprecated"):
        yield from ("Deprecation", "Sunset")
    if status in ("429", "503") or RequestInFlight.code in problems:
        yield "Retry-After"
    if status == "401":
        yield "WWW-Authenticate"
    if RateLimitExceeded.code in operation["responses"].get("429", {}).get("content", {}).get(MEDIA_TYPE, {}).get(
        "examples", {}
    ):
        yield from ("RateLimit-Policy", "RateLimit")
