"""Rows that are changed so many at a time."""

from typing import Any

from sqlalchemy import Select, select


def once(batch: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """The keys of a batch, for an ``IN``: chosen once, whatever the plan.

    PostgreSQL may run a plain subquery again for each row that it is compared with. One that skips what is locked and
    stops at a limit then chooses other rows each time, and more than the limit are changed.
    """
    return select(batch.cte("batch").prefix_with("MATERIALIZED"))
