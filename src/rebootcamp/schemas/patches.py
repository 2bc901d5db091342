"""Partial changes: what is left out stays, and null is not a way of leaving out."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from rebootcamp.schemas.base import Input


class Patch(Input):
    """Fields to change; every one is optional, and null is refused but where null is a value."""

    may_be_null: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        for name in self.model_fields_set - self.may_be_null:
            if getattr(self, name) is None:
                raise PydanticCustomError(
                    "not_null", "Leave {field} out to keep it; it cannot be null", {"field": name}
                )
        return self
