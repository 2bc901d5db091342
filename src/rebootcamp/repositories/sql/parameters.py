"""Parameters and conditions of the writing statements, which are built once."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ARRAY, CTE, BigInteger, BindParameter, ColumnElement, Uuid, any_, bindparam, select, true
from sqlalchemy.dialects.postgresql import TIMESTAMP, Insert, insert
from sqlalchemy.orm import InstrumentedAttribute

from rebootcamp.models.base import Entity

USER_ID: BindParameter[UUID] = bindparam("of", type_=Uuid)
"""Named unlike its column: SQLAlchemy would take a parameter of that name for a column that an ``UPDATE`` sets."""
SEQ: BindParameter[int] = bindparam("seq", type_=BigInteger)
RECORDED_AT: BindParameter[datetime] = bindparam("recorded_at", type_=TIMESTAMP(timezone=True, precision=3))


def parameter(name: str, column: InstrumentedAttribute[Any]) -> BindParameter[Any]:
    """Returns a parameter of a column's type, which ``INSERT ... SELECT`` does not infer."""
    return bindparam(name, type_=column.type)


def asked_for(user_ids: Sequence[UUID]) -> dict[str, object]:
    """Returns the parameter of ``is_asked_for``."""
    return {"asked": user_ids[0] if len(user_ids) == 1 else user_ids}


def is_asked_for(column: InstrumentedAttribute[UUID], *, one: bool) -> ColumnElement[bool]:
    """Tells whether a row is of one of the users that a reading statement names.

    Each table of the statement asks it, since Citus infers nothing from one table about another. A statement about one
    user names them by ``=``: Citus then keeps its plan, where it plans one with an array each time.
    """
    if one:
        return column == bindparam("asked", type_=Uuid)
    return column == any_(bindparam("asked", type_=ARRAY(Uuid)))


def inserting(entity: type[Entity], columns: Mapping[str, object], condition: CTE | None) -> Insert:
    """Returns the insertion of a row, if another part of the statement returned one.

    Without a condition it inserts values, which Citus sends to the user's shard; it would execute a query here.
    """
    if condition is None:
        return insert(entity).values(dict(columns))
    values = cast("Iterable[ColumnElement[Any]]", columns.values())
    return insert(entity).from_select(list(columns), select(*values).where(if_any(condition)))


def if_any(condition: CTE | None) -> ColumnElement[bool]:
    """Tells whether another part of the statement returned a row; true without a condition.

    All parts of a statement see the same snapshot. A part cannot see the row that another part inserts, so it asks what
    that part returned.
    """
    return true() if condition is None else select(condition).exists()
