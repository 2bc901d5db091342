"""The refusals that are the same for all operations, as the OpenAPI document shows them.

They are one response, which each operation references as its ``default``. Other refusals are below their statuses.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rebootcamp.controllers.frame.problems import (
    BODY_TOO_COMPLEX,
    BODY_TOO_SLOW,
    HEADERS_TOO_LARGE,
    INTERNAL_ERROR,
    MALFORMED_BODY,
    MALFORMED_JSON,
    MEDIA_TYPE,
    PAYLOAD_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    VALIDATION_FAILED,
    ProblemType,
    documented,
)
from rebootcamp.domain.errors import (
    DeadlineExceeded,
    NotAuthenticated,
    OutcomeUnknown,
    Overloaded,
    RateLimitExceeded,
    RebootCampError,
    StoreUnavailable,
)

Operation = Mapping[str, Any]

NAME = "Refused"
REFERENCE = {"$ref": f"#/components/responses/{NAME}"}


@dataclass(frozen=True, slots=True)
class Refusals:
    """Refusals with the same status.

    Attributes:
        types: Their problem types.
        requests: The requests that may receive them, in words.
        may_refuse: Whether requests to an operation may receive them.
    """

    types: Sequence[ProblemType]
    requests: str
    may_refuse: Callable[[Operation], bool]

    @property
    def status(self) -> int:
        """Returns the status of these refusals."""
        return self.types[0].status


def _needs_login(operation: Operation) -> bool:
    return any("password" in scheme for scheme in operation.get("security", ()))


def _has_body(operation: Operation) -> bool:
    return "requestBody" in operation


def _has_input(operation: Operation) -> bool:
    return _has_body(operation) or bool(operation.get("parameters"))


def _is_counted(operation: Operation) -> bool:
    return not {"health", "problems"}.intersection(operation.get("tags", ()))


def _may_wait(operation: Operation) -> bool:
    return "health" not in operation.get("tags", ())


def _types(*errors: type[RebootCampError]) -> Sequence[ProblemType]:
    return [ProblemType.of(error) for error in errors]


SHARED_REFUSALS = (
    Refusals((MALFORMED_JSON, MALFORMED_BODY, BODY_TOO_COMPLEX), "with a body", _has_body),
    Refusals(_types(NotAuthenticated), "that need a login", _needs_login),
    Refusals((BODY_TOO_SLOW,), "with a body", _has_body),
    Refusals((PAYLOAD_TOO_LARGE,), "with a body", _has_body),
    Refusals((UNSUPPORTED_MEDIA_TYPE,), "with a body", _has_body),
    Refusals((VALIDATION_FAILED,), "with parameters or a body", _has_input),
    Refusals(_types(RateLimitExceeded), "counted by a rate limit", _is_counted),
    Refusals((HEADERS_TOO_LARGE,), "all", lambda _: True),
    Refusals(
        _types(Overloaded, StoreUnavailable, DeadlineExceeded, OutcomeUnknown), "all but those to `/health`", _may_wait
    ),
)
"""The refusals that are the same for all operations, by status."""


def shared_refusals(operation: Operation) -> Iterator[ProblemType]:
    """Yields the refusals of `SHARED_REFUSALS` that requests to an operation may receive."""
    for refusals in SHARED_REFUSALS:
        if refusals.may_refuse(operation):
            yield from refusals.types


def add_shared_refusals(operation: dict[str, Any]) -> None:
    """Adds the shared refusals to an operation: as ``default``, and below statuses that have other refusals, too."""
    responses: dict[str, Any] = operation["responses"]
    for type_ in shared_refusals(operation):
        if response := responses.get(str(type_.status)):
            addition = documented([type_])
            response["description"] += "\n\n" + addition["description"]
            response["content"][MEDIA_TYPE]["examples"] |= addition["content"][MEDIA_TYPE]["examples"]
    if not any(status.startswith("4") for status in responses):
        # Linters want each operation to name a refusal that its client may be responsible for.
        responses[str(HEADERS_TOO_LARGE.status)] = documented([HEADERS_TOO_LARGE])
    operation["responses"] = {**dict(sorted(responses.items())), "default": REFERENCE}


def shared_response() -> dict[str, Any]:
    """Returns the response object that every operation references as its ``default``."""
    rows = (
        f"| {refusals.status} | {', '.join(f'`{type_.code}`' for type_ in refusals.types)} | {refusals.requests} |"
        for refusals in SHARED_REFUSALS
    )
    table = "\n".join(("| Status | `code` | Requests |", "|---|---|---|", *rows))
    shown = (VALIDATION_FAILED, MALFORMED_JSON, *_types(NotAuthenticated, RateLimitExceeded, StoreUnavailable))
    return {
        **documented(shown),
        "description": f"Refusals that are the same for all operations:\n\n{table}\n\n"
        f"401 carries `WWW-Authenticate`, and 429 and 503 carry `Retry-After`. "
        f"An unexpected error is {INTERNAL_ERROR.status} `{INTERNAL_ERROR.code}`.",
    }
