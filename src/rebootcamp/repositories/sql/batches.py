"""Helpers for changing rows in batches."""

from typing import Any

from sqlalchemy import Select, select


def once(batch: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Returns a subquery for ``IN`` that selects the keys of a batch exactly once, whatever the plan.

    PostgreSQL may run a plain subquery again for each row that it is compared with. If the subquery skips locked rows
    and has a limit, each run selects other rows, and more rows than the limit are changed.
    """
    return select(batch.cte("batch").prefix_with("MATERIALIZED"))
