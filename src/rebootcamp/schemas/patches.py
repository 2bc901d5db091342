"""Partial changes: a field that is left out stays as it is; null does not mean "left out"."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from rebootcamp.schemas.base import Input


class Patch(Input):
    """The fields to change. All are optional; null is refused unless it is a valid value of the field."""

    may_be_null: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        for name in self.model_fields_set - self.may_be_null:
            if getattr(self, name) is None:
                raise PydanticCustomError(
                    "not_null", "Leave {field} out to keep it; it cannot be null", {"field": name}
                )
        return self
