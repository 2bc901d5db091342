"""Short sessions, with the driver's errors translated."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.domain.errors import OutcomeUnknown, StoreUnavailable
from rebootcamp.services.deadlines import waiting_for

TRANSIENT_CLASSES = ("08", "40", "53", "57")
"""SQLSTATE classes: connection, transaction rollback, insufficient resources, operator intervention."""
LOCK_NOT_AVAILABLE = "55P03"


def _is_silence(error: Exception) -> bool:
    """Whether the server gave no answer at all, as opposed to a refusal."""
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or isinstance(error, InterfaceError)
    # asyncpg raises plain OSError and TimeoutError (an OSError too) when it cannot connect or waits in vain.
    return isinstance(error, OSError)


@contextmanager
def commit_errors() -> Iterator[None]:
    """Turns a commit that was not answered into ``OutcomeUnknown``: it may have been carried out."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        if _is_silence(error):
            raise OutcomeUnknown("postgresql") from error
        raise


@contextmanager
def postgresql_errors() -> Iterator[None]:
    """Turns "the server does not answer" into ``StoreUnavailable``; mistakes in a statement stay what they are."""
    try:
        yield
    except DBAPIError as error:
        state = str(getattr(error.orig, "sqlstate", None) or "")
        if _is_silence(error) or state.startswith(TRANSIENT_CLASSES) or state == LOCK_NOT_AVAILABLE:
            raise StoreUnavailable("postgresql") from error
        raise
    except (PoolTimeout, OSError) as error:
        raise StoreUnavailable("postgresql") from error


@asynccontextmanager
async def one_statement(autocommit: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """Yields a connection for one statement, which is a transaction of its own, in one round trip.

    Args:
        autocommit: An engine that was made with ``autocommit``.
    """
    with waiting_for("postgresql"), postgresql_errors():
        async with autocommit.connect() as connection:
            yield connection


@asynccontextmanager
async def one_snapshot(sessions: SessionFactory) -> AsyncIterator[AsyncSession]:
    """Yields a session whose queries all see the database as it was at the first of them."""
    with waiting_for("postgresql"), postgresql_errors():
        async with sessions() as session:
            await session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
            yield session
