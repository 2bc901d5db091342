"""The problem document of every refusal (RFC 9457)."""

from typing import Any

from pydantic import ConfigDict, Field

from rebootcamp.schemas.base import Output


class FieldProblem(Output):
    """One field that is at fault."""

    pointer: str = Field(
        description=(
            "JSON pointer (RFC 6901) into the body, such as /email; a parameter is found at "
            "/query/limit, /path/user_id or /header/accept-language."
        ),
        examples=["/email"],
    )
    code: str = Field(description="What is wrong, for programs.", examples=["missing"])
    detail: str = Field(description="What is wrong, for people.", examples=["Field required"])


def _codes(description: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string"}, "description": description}


EXTENSIONS: dict[str, dict[str, Any]] = {
    "next_allowed_at": {
        "anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}],
        "description": "`already_completed`, `daily_points_reached`: from when on it is accepted; null for never.",
    },
    "missing_challenge_codes": _codes("`prerequisite_missing`: the challenges to complete first."),
    "needed_by_challenge_codes": _codes("`challenge_needed`: the challenges in force that it comes before."),
    "needed_by_badge_codes": _codes("`badge_needed`, `challenge_needed`: the badges in force that ask for it."),
    "completion_status": {
        "type": "string",
        "description": "`wrong_completion_status`: how the completion stands.",
    },
    "violated_policies": _codes("`rate_limit_exceeded`: the policies, as `RateLimit-Policy` names them."),
    "store": {
        "type": "string",
        "description": "`store_unavailable`, `outcome_unknown`: `postgresql` or `mongodb`.",
    },
    "error": {"type": "string", "description": "Refusals of token requests: the code of RFC 6749, section 5.2."},
}
"""The members that some codes add; present with those codes alone."""


def _with_extensions(schema: dict[str, Any]) -> None:
    schema["properties"] |= EXTENSIONS


class Problem(Output):
    """Why a request was refused, and what to do about it; some codes add members of their own."""

    model_config = ConfigDict(extra="allow", json_schema_extra=_with_extensions)

    type: str = Field(description="Where the code is explained.", examples=["/problems/validation_failed"])
    title: str = Field(description="What the code means; the same every time.")
    status: int = Field(description="The HTTP status.", examples=[422])
    detail: str = Field(description="What happened this time.")
    instance: str = Field(description="The path of the request.", examples=["/auth/register"])
    code: str = Field(description="Stable; branch on this.", examples=["validation_failed"])
    remedy: str = Field(description="What can be done about it.")
    request_id: str = Field(description="Quote it when asking for help; it is in X-Request-ID too.")
    errors: list[FieldProblem] | None = Field(description="The fields at fault, where there are any.")


class ProblemTypeRead(Output):
    """One entry of the catalogue of problems."""

    code: str
    title: str
    status: int
    remedy: str
