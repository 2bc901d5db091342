"""Helpers for changing rows in batches."""

from typing import Any

from sqlalchemy import CTE, Column, ColumnElement, Select, and_
from sqlalchemy.orm import InstrumentedAttribute


def once(batch: Select[*tuple[Any, ...]]) -> CTE:
    """Returns a part of a statement that selects the keys of a batch exactly once, whatever the plan.

    PostgreSQL may run a plain subquery again for each row that it is compared with. If the subquery skips locked rows
    and has a limit, each run selects other rows, and more rows than the limit are changed.
    """
    return batch.cte("batch").prefix_with("MATERIALIZED")


def unlocked(batch: Select[*tuple[Any, ...]], *, distributed: bool) -> CTE:
    """Returns a part like ``once``, for a batch of rows that no other transaction has locked.

    Citus cannot lock the rows of a query over several shards. There the batch has locked rows too, and the statement
    that changes them waits. So that statement must repeat the condition of the batch.
    """
    return once(batch if distributed else batch.with_for_update(skip_locked=True))


def is_in(batch: CTE, key: tuple[InstrumentedAttribute[Any] | Column[Any], ...]) -> ColumnElement[bool]:
    """Tells whether the row with that key is in the batch, as a join: Citus refuses ``IN`` for several columns."""
    return and_(*(batch.c[column.key] == column for column in key))
