"""The base class of all entities, with the naming of constraints and the column types."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, MetaData, Text
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.orm import DeclarativeBase, mapped_column

UserKey = Annotated[UUID, mapped_column(ForeignKey("users.id"), primary_key=True)]
"""The first part of the key of every per-user table, so that a user's rows live together."""


class Entity(DeclarativeBase):
    """The base of all entities. Text is bounded by check constraints; moments are stored to the millisecond."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy declares it as an instance attribute
        str: Text(),
        int: BigInteger(),
        datetime: TIMESTAMP(timezone=True, precision=3),
    }


def one_of(column: str, values: list[str]) -> str:
    """Returns the SQL of a check that a text column holds one of those values."""
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({listed})"
