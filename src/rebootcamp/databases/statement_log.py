"""Logs failed and slow statements and commands, with the id of the request that sent them.

The lines name statements and commands, never parameters or documents, which hold personal data.
"""

import time

import structlog
from pymongo.monitoring import CommandFailedEvent, CommandListener, CommandStartedEvent, CommandSucceededEvent
from sqlalchemy import Connection, Engine, ExceptionContext, event

STATEMENT_CHARACTERS = 500

log = structlog.get_logger(__name__)


def log_statements(engine: Engine, slow_s: float) -> None:
    """Logs the statements of that engine that fail or take at least ``slow_s`` seconds."""

    @event.listens_for(engine, "before_cursor_execute")
    def started(connection: Connection, *_: object) -> None:
        connection.info["started_s"] = time.perf_counter()

    @event.listens_for(engine, "after_cursor_execute")
    def ended(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        duration_s = time.perf_counter() - connection.info["started_s"]
        if duration_s >= slow_s:
            log.warning("slow_statement", statement=_shortened(statement), duration_ms=round(duration_s * 1000, 1))

    @event.listens_for(engine, "handle_error")
    def failed(context: ExceptionContext) -> None:
        log.warning(
            "statement_failed",
            statement=_shortened(context.statement or ""),
            error=type(context.original_exception).__name__,
            sqlstate=getattr(context.original_exception, "sqlstate", None),
        )


def _shortened(statement: str) -> str:
    return " ".join(statement.split())[:STATEMENT_CHARACTERS]


class CommandLog(CommandListener):
    """Logs the MongoDB commands that fail or take at least ``slow_s`` seconds."""

    def __init__(self, slow_s: float) -> None:
        self._slow_s = slow_s
        self._collections: dict[int, object] = {}

    def started(self, event: CommandStartedEvent) -> None:
        """Remembers which collection the command concerns."""
        self._collections[event.request_id] = event.command.get(event.command_name)

    def succeeded(self, event: CommandSucceededEvent) -> None:
        """Logs the command if it was slow."""
        collection = self._collections.pop(event.request_id, None)
        if event.duration_micros >= self._slow_s * 1_000_000:
            log.warning("slow_command", **_command(event, collection))

    def failed(self, event: CommandFailedEvent) -> None:
        """Logs the failure."""
        collection = self._collections.pop(event.request_id, None)
        failure = event.failure
        log.warning(
            "command_failed",
            **_command(event, collection),
            error=failure.get("codeName") or failure.get("errtype"),
            code=failure.get("code"),
        )


def _command(event: CommandSucceededEvent | CommandFailedEvent, collection: object) -> dict[str, object]:
    return {
        "command": event.command_name,
        "database": event.database_name,
        "collection": collection if isinstance(collection, str) else None,
        "duration_ms": round(event.duration_micros / 1000, 1),
    }
