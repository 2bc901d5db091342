"""Short sessions, with the driver's errors translated."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

from rebootcamp.databases.postgresql import SessionFactory
from rebootcamp.domain.errors import StoreUnavailable

TRANSIENT_CLASSES = ("08", "40", "53", "57")
"""SQLSTATE classes: connection, transaction rollback, insufficient resources, operator intervention."""
LOCK_NOT_AVAILABLE = "55P03"


@contextmanager
def postgresql_errors() -> Iterator[None]:
    """Turns "the server does not answer" into ``StoreUnavailable``; mistakes in a statement stay what they are."""
    try:
        yield
    except DBAPIError as error:
        state = str(getattr(error.orig, "sqlstate", None) or "")
        gone = error.connection_invalidated or isinstance(error, InterfaceError)
        if gone or state.startswith(TRANSIENT_CLASSES) or state == LOCK_NOT_AVAILABLE:
            raise StoreUnavailable("postgresql") from error
        raise
    except (PoolTimeout, OSError) as error:
        # asyncpg raises plain OSError and TimeoutError (an OSError too) when it cannot connect or waits in vain.
        raise StoreUnavailable("postgresql") from error


@asynccontextmanager
async def reading(sessions: SessionFactory) -> AsyncIterator[AsyncSession]:
    """A session for one query."""
    with postgresql_errors():
        async with sessions() as session:
            yield session
