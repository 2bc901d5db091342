"""Schemas of the problem document that every refused request receives (RFC 9457)."""

from typing import Any

from pydantic import ConfigDict, Field

from rebootcamp.schemas.base import Output


class FieldProblem(Output):
    """One invalid field or parameter."""

    pointer: str = Field(
        description=(
            "JSON pointer (RFC 6901) into the body, such as /email; for a parameter, a pointer such as "
            "/query/limit, /path/user_id or /header/accept-language."
        ),
        examples=["/email"],
    )
    code: str = Field(description="The kind of error, for programs.", examples=["missing"])
    detail: str = Field(description="The error in words.", examples=["Field required"])


def _codes(description: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string"}, "description": description}


EXTENSIONS: dict[str, dict[str, Any]] = {
    "next_allowed_at": {
        "anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}],
        "description": "`already_completed`, `daily_points_reached`: when it is accepted again; null if never.",
    },
    "missing_challenge_codes": _codes("`prerequisite_missing`: the challenges to complete first."),
    "needed_by_challenge_codes": _codes("`challenge_needed`: the challenges in force that require it."),
    "needed_by_badge_codes": _codes("`badge_needed`, `challenge_needed`: the badges in force that require it."),
    "completion_status": {
        "type": "string",
        "description": "`wrong_completion_status`: the current status of the completion.",
    },
    "import_status": {
        "type": "string",
        "description": "`wrong_import_status`: the current status of the import.",
    },
    "violated_policies": _codes("`rate_limit_exceeded`: the names of the rate limits, as in `RateLimit-Policy`."),
    "required_scope": {
        "type": "string",
        "description": "`scope_missing`: the scope that the service account does not have.",
    },
    "store": {
        "type": "string",
        "description": "`store_unavailable`, `outcome_unknown`: the store concerned, `postgresql` or `mongodb`.",
    },
    "error": {"type": "string", "description": "Refused token requests: the error code of RFC 6749, section 5.2."},
}
"""Members that some codes add; other problems do not have them."""


def _with_extensions(schema: dict[str, Any]) -> None:
    schema["properties"] |= EXTENSIONS


class Problem(Output):
    """The reason why a request was refused, and what to do about it. Some codes add members of their own."""

    model_config = ConfigDict(extra="allow", json_schema_extra=_with_extensions)

    type: str = Field(description="A link to the explanation of the code.", examples=["/problems/validation_failed"])
    title: str = Field(description="The meaning of the code; the same for every occurrence.")
    status: int = Field(description="The HTTP status.", examples=[422])
    detail: str = Field(description="What happened this time.")
    instance: str = Field(description="The path of the request.", examples=["/auth/register"])
    code: str = Field(description="Stable: clients branch on it.", examples=["validation_failed"])
    remedy: str = Field(description="What the caller can do.")
    request_id: str = Field(description="Quote it when you ask for help; also in the X-Request-ID header.")
    errors: list[FieldProblem] | None = Field(description="The invalid fields and parameters; null if there are none.")


class ProblemTypeRead(Output):
    """One entry of the list of problem types."""

    code: str
    title: str
    status: int
    remedy: str
