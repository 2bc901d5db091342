"""The PostgreSQL engine: a bounded pool, and a timeout for everything."""

from dataclasses import dataclass
from typing import cast

import asyncpg
from sqlalchemy import ExceptionContext, QueuePool, event, make_url
from sqlalchemy.engine.interfaces import AdaptedConnection, DBAPIConnection
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from rebootcamp.databases.statement_log import log_statements

DRIVER = "postgresql+asyncpg"
APPLICATION = "rebootcamp"
DISTRIBUTED = "distributed"
Engine = AsyncEngine
SessionFactory = async_sessionmaker[AsyncSession]


class ImpatientConnection(asyncpg.Connection):  # type: ignore[misc] # asyncpg ships no types
    """A connection that the pool can drop immediately.

    SQLAlchemy gives a connection that it drops two seconds to close properly. A frozen server never answers the close,
    and the waiting request has a deadline.
    """

    async def close(self, *, timeout: float | None = None) -> None:  # noqa: ASYNC109 - asyncpg's signature
        """Terminates immediately if there is a ``timeout``; otherwise, as at process exit, closes properly."""
        if timeout is None:
            await super().close()
        else:
            self.terminate()


@dataclass(frozen=True, slots=True)
class PostgreSQLLimits:
    """Limits of the engine; times in seconds."""

    pool_size: int
    pool_timeout_s: float
    connect_timeout_s: float
    statement_timeout_s: float
    lock_timeout_s: float
    slow_s: float


def create_engine(
    url: str, limits: PostgreSQLLimits, *, autocommit: bool = False, distributed: bool = False
) -> AsyncEngine:
    """Creates an engine with a timeout for every wait: for a connection, a lock, a statement, and a silent server.

    With ``autocommit``, its connections stay in that mode all the time: each statement is its own transaction, without
    the round trips that begin and end one. Switching the mode at each checkout would cost more than a read.

    The server's own timeouts end a slow statement cleanly. The driver's ``command_timeout``, slightly longer, is for
    a server that has stopped answering.

    With ``distributed``, Citus does not hide its shards from these connections. Hiding them makes the driver's query
    about array types, the first on each connection, take seconds.
    """
    milliseconds = {
        "statement_timeout": limits.statement_timeout_s,
        "lock_timeout": limits.lock_timeout_s,
        "idle_in_transaction_session_timeout": 2 * limits.statement_timeout_s,
    }
    engine = create_async_engine(
        url,
        pool_size=limits.pool_size,
        max_overflow=0,
        pool_timeout=limits.pool_timeout_s,
        hide_parameters=True,
        isolation_level="AUTOCOMMIT" if autocommit else "READ COMMITTED",
        connect_args={
            "timeout": limits.connect_timeout_s,
            "command_timeout": limits.statement_timeout_s + 0.1,
            "connection_class": ImpatientConnection,
            "server_settings": {
                "application_name": APPLICATION,
                "timezone": "UTC",
                "jit": "off",
                **({"citus.show_shards_for_app_name_prefixes": APPLICATION} if distributed else {}),
                **{name: str(int(seconds * 1000)) for name, seconds in milliseconds.items()},
            },
        },
    )
    event.listen(engine.sync_engine, "handle_error", _drop_silent_connection)
    event.listen(engine.sync_engine, "checkout", _replace_closed_connection)
    log_statements(engine.sync_engine, limits.slow_s)
    return engine


def connections_in_use(*engines: AsyncEngine) -> int:
    """Returns the number of connections of those engines that are in use now."""
    return sum(engine.pool.checkedout() for engine in engines if isinstance(engine.pool, QueuePool))


def _drop_silent_connection(context: ExceptionContext) -> None:
    """Marks a connection that timed out as disconnected, since its rollback would have to wait as well."""
    if isinstance(context.original_exception, TimeoutError):
        context.is_disconnect = True


def _replace_closed_connection(connection: DBAPIConnection, *_: object) -> None:
    """Makes the pool open a new connection in place of one that the server has closed, as when it restarts.

    The driver knows it without asking the server, and no request fails for it.
    """
    if cast("AdaptedConnection", connection).driver_connection.is_closed():
        raise DisconnectionError


def create_session_factory(engine: AsyncEngine, *, distributed: bool = False) -> SessionFactory:
    """Creates short sessions on that engine; results stay readable after a session is closed.

    Args:
        engine: The engine.
        distributed: Whether the tables are distributed by Citus, which ``is_distributed`` then tells of each session.
    """
    return async_sessionmaker(engine, expire_on_commit=False, autoflush=False, info={DISTRIBUTED: distributed})


def is_distributed(session: AsyncSession) -> bool:
    """Whether the tables are distributed by Citus, which refuses some statements that one server can run."""
    return bool(session.info.get(DISTRIBUTED))


def is_database_url(url: str) -> bool:
    """Whether the driver can read that URL."""
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        return False
    return parts.drivername == DRIVER and bool(parts.host or parts.query.get("host"))


def client_environment(url: str) -> dict[str, str]:
    """Returns the environment variables by which `psql`, `pg_dump` and others connect to that database.

    Variables are used since other users of the machine can read arguments.
    """
    parts = make_url(url)
    found = {
        "PGHOST": parts.host or parts.query.get("host"),
        "PGPORT": parts.port,
        "PGUSER": parts.username,
        "PGPASSWORD": parts.password,
        "PGDATABASE": parts.database,
        "PGSSLMODE": parts.query.get("ssl"),
    }
    return {name: str(value) for name, value in found.items() if value is not None}
