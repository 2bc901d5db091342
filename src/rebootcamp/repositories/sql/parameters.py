"""Parameters and conditions of the writing statements, which are built once."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CTE, BigInteger, BindParameter, ColumnElement, Uuid, bindparam, select, true
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.orm import InstrumentedAttribute

USER_ID: BindParameter[UUID] = bindparam("of", type_=Uuid)
"""Named unlike its column: SQLAlchemy would take a parameter of that name for a column that an ``UPDATE`` sets."""
SEQ: BindParameter[int] = bindparam("seq", type_=BigInteger)
RECORDED_AT: BindParameter[datetime] = bindparam("recorded_at", type_=TIMESTAMP(timezone=True, precision=3))


def parameter(name: str, column: InstrumentedAttribute[Any]) -> BindParameter[Any]:
    """Returns a parameter of a column's type, which ``INSERT ... SELECT`` does not infer."""
    return bindparam(name, type_=column.type)


def if_any(condition: CTE | None) -> ColumnElement[bool]:
    """Tells whether another part of the statement returned a row; true without a condition.

    All parts of a statement see the same snapshot. A part cannot see the row that another part inserts, so it asks what
    that part returned.
    """
    return true() if condition is None else select(condition).exists()
