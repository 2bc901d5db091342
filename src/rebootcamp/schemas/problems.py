"""The problem document of every refusal (RFC 9457)."""

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


class Problem(Output):
    """Why a request was refused, and what to do about it; some codes add members of their own."""

    model_config = ConfigDict(extra="allow")

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
