"""The base of every schema: strict inputs, complete outputs, times in UTC, pages."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Annotated, Generic, TypeVar

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    Strict,
    WithJsonSchema,
    field_validator,
)
from pydantic_core import PydanticCustomError

from rebootcamp.domain.notations import rfc3339

T = TypeVar("T")

_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def _refuse_other_notations(value: object) -> object:
    # pydantic would also accept 1760000000, "1760000000" and dates without a time.
    if isinstance(value, datetime) or (isinstance(value, str) and _RFC3339.fullmatch(value)):
        return value
    raise PydanticCustomError("datetime_rfc3339", "Give a date and time with its offset, such as 2026-03-01T07:30:00Z")


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise PydanticCustomError("datetime_out_of_range", "The moment in UTC is outside the years 1 to 9999") from None


UtcDatetime = Annotated[
    AwareDatetime,
    BeforeValidator(_refuse_other_notations),
    AfterValidator(_in_utc),
    PlainSerializer(rfc3339, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""A moment (RFC 3339): any offset in a request; UTC with ``Z`` and whole milliseconds in a response."""


def _refuse_other_dates(value: object) -> object:
    # pydantic would also accept 1760000000, "1760000000" and a midnight.
    with suppress(ValueError):
        if isinstance(value, str) and _DATE.fullmatch(value):
            return date.fromisoformat(value)
    raise PydanticCustomError("date_rfc3339", "Give a date of the calendar, such as 2026-03-01")


Day = Annotated[date, BeforeValidator(_refuse_other_dates)]
"""A day in a request: only YYYY-MM-DD is accepted (RFC 3339's full-date)."""
Whole = Annotated[int, Strict()]
"""A whole number in a JSON body: strings and booleans are refused. Not for queries, where every value is a string."""
Flag = Annotated[bool, Strict()]
"""A boolean in a JSON body: only true and false are accepted, not words or numbers."""


def _holds_unstorable(value: object) -> bool:
    if isinstance(value, str):
        return _UNSTORABLE.search(value) is not None
    if isinstance(value, Mapping):
        return any(_holds_unstorable(key) or _holds_unstorable(item) for key, item in value.items())
    return isinstance(value, Iterable) and not isinstance(value, BaseModel) and any(_holds_unstorable(v) for v in value)


class Input(BaseModel):
    """The data that a client sends, as a body, a form or query parameters; unknown fields are refused.

    Text may contain neither U+0000, which PostgreSQL cannot store, nor a lone surrogate, which UTF-8 cannot encode.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    @field_validator("*")
    @classmethod
    def _refuse_unstorable(cls, value: T) -> T:
        if _holds_unstorable(value):
            raise PydanticCustomError("unstorable_character", "U+0000 and lone surrogates cannot be stored")
        return value


class Output(BaseModel):
    """The data that a client receives; every key is present, and required in the JSON schema."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, json_schema_serialization_defaults_required=True)


class PageQuery(Input):
    """The query parameters of every list; a list with filters adds its own in a subclass."""

    limit: int = Field(default=20, ge=1, le=100, description="Maximum number of items.")
    cursor: str | None = Field(
        default=None,
        min_length=1,
        max_length=512,
        description="`next_cursor` of the previous page, unchanged and with the same filters. Omit for the first page.",
    )


class PageOf(Output, Generic[T]):
    """One page of a list."""

    items: list[T]
    next_cursor: str | None = Field(description="Pass it as `cursor` to get the next page; null on the last.")
