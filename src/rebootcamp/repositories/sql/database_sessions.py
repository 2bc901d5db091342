"""Short sessions, with the driver's errors translated."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

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
async def reading(sessions: SessionFactory, isolation_level: str = "AUTOCOMMIT") -> AsyncIterator[AsyncSession]:
    """A session for one query, which is a transaction of its own, without the round trips that begin and end one.

    Args:
        sessions: Where it comes from.
        isolation_level: Queries that must see the same moment need one of a transaction.
    """
    with waiting_for("postgresql"), postgresql_errors():
        async with sessions() as session:
            await session.connection(execution_options={"isolation_level": isolation_level})
            yield session


@asynccontextmanager
async def one_change(sessions: SessionFactory) -> AsyncIterator[AsyncSession]:
    """A session for one statement that changes something: it too is a transaction of its own, in one round trip."""
    async with reading(sessions) as session:
        yield session
