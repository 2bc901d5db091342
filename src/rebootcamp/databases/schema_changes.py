"""Steps of migrations for tables that another release is reading and writing meanwhile.

A constraint that is added in the ordinary way is checked against every row under a lock that no other session gets
past. Here, only the short step that announces it takes such a lock; the rows are read afterwards, without one.

Each step is committed by itself, and so is what the migration did before it. All of them can therefore be run again
after a migration that was cut off. CONTRIBUTING.md says when to use which.
"""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import text

INDEX_LOCK_TIMEOUT = "10min"
"""An index that is built concurrently waits for transactions that are open, and nobody waits behind it."""


def add_constraint(table: str, name: str, definition: str, *, mend: str | None = None) -> None:
    """Adds a CHECK or a FOREIGN KEY constraint.

    Args:
        table: The table that is constrained.
        name: The whole name of the constraint.
        definition: The constraint in SQL, such as ``CHECK (points > 0)``.
        mend: A statement that makes rows from before satisfy the constraint, run when new rows are held to it already.
    """
    with op.get_context().autocommit_block():
        if not _has_constraint(table, name):
            op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition} NOT VALID")
        if mend is not None:
            op.execute(mend)
        op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")


def drop_constraint(table: str, name: str) -> None:
    """Drops a constraint if it is there."""
    with op.get_context().autocommit_block():
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name}")


def add_unique(table: str, name: str, columns: Sequence[str]) -> None:
    """Adds a UNIQUE constraint by way of an index of the same name."""
    if _has_constraint(table, name):
        return
    add_index(table, name, columns, unique=True)
    with op.get_context().autocommit_block():
        op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} UNIQUE USING INDEX {name}")


def add_index(table: str, name: str, columns: Sequence[str], *, unique: bool = False) -> None:
    """Builds an index while rows are written."""
    with op.get_context().autocommit_block():
        # Building that was cut off leaves an index that is kept up to date and never used.
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
