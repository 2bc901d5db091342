"""Migration steps for tables that another release reads and writes at the same time.

PostgreSQL normally checks a new constraint against every row under a lock that blocks all other sessions. Here, only
the short step that declares the constraint takes such a lock; the rows are checked afterwards without it.

Each step commits itself and everything that the migration did before it. So every step can be run again after an
interrupted migration. CONTRIBUTING.md says when to use which step.
"""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import text

ROWS_PER_BATCH = 1000
INDEX_LOCK_TIMEOUT = "10min"
"""A longer lock timeout: building an index concurrently waits for open transactions, but no session waits for it."""


def add_constraint(table: str, name: str, definition: str, *, mend: str | None = None) -> None:
    """Adds a CHECK or a FOREIGN KEY constraint.

    Args:
        table: The table that is constrained.
        name: The whole name of the constraint.
        definition: The constraint in SQL, such as ``CHECK (points > 0)``.
        mend: A statement that makes existing rows satisfy the constraint. It runs when new rows are already checked.
    """
    with op.get_context().autocommit_block():
        if not _has_constraint(table, name):
            op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition} NOT VALID")
        if mend is not None:
            op.execute(mend)
        op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")


def in_batches(statement: str, limit: int = ROWS_PER_BATCH) -> None:
    """Runs a change of many rows batch by batch, each in its own transaction.

    Args:
        statement: Changes the ``:limit`` rows after the key ``:after``, null at first, and returns the last key of the
            batch as text, or no row.
        limit: Number of rows in a batch.
    """
    after: str | None = None
    with op.get_context().autocommit_block():
        while True:
            row = op.get_bind().execute(text(statement), {"after": after, "limit": limit}).one_or_none()
            if row is None:
                return
            after = row[0]


def drop_constraint(table: str, name: str) -> None:
    """Drops a constraint if it exists."""
    with op.get_context().autocommit_block():
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name}")


def add_unique(table: str, name: str, columns: Sequence[str]) -> None:
    """Adds a UNIQUE constraint from an index of the same name, which it builds first."""
    if _has_constraint(table, name):
        return
    add_index(table, name, columns, unique=True)
    with op.get_context().autocommit_block():
        op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} UNIQUE USING INDEX {name}")


def add_index(table: str, name: str, columns: Sequence[str], *, unique: bool = False) -> None:
    """Builds an index without blocking writes."""
    with op.get_context().autocommit_block():
        # An interrupted build leaves an invalid index, which is kept up to date but never used.
        if _is_half_built(name):
            op.execute(f"DROP INDEX CONCURRENTLY {name}")
        short = op.get_bind().scalar(text("SHOW lock_timeout"))
        op.execute(f"SET lock_timeout = '{INDEX_LOCK_TIMEOUT}'")
        op.create_index(name, table, list(columns), unique=unique, postgresql_concurrently=True, if_not_exists=True)
        op.execute(f"SET lock_timeout = '{short}'")


def _has_constraint(table: str, name: str) -> bool:
    query = "SELECT EXISTS (SELECT FROM pg_constraint WHERE conname = :name AND conrelid = to_regclass(:table))"
    return bool(op.get_bind().scalar(text(query), {"name": name, "table": table}))


def _is_half_built(index: str) -> bool:
    query = "SELECT EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass(:index) AND NOT indisvalid)"
    return bool(op.get_bind().scalar(text(query), {"index": index}))
