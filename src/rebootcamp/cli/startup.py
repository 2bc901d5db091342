"""Checks what a process needs to serve: both stores, a schema that this release can work on, and a right clock."""

import asyncio
from collections.abc import Awaitable, Callable
from importlib.util import find_spec

import structlog

from rebootcamp.composition import open_container
from rebootcamp.databases.migrations import SchemaState, is_distributed, schema_state
from rebootcamp.services.ports.environment import Clock
from rebootcamp.settings import Settings

RETRY_S = 0.5

log = structlog.get_logger(__name__)


class SchemaBehind(Exception):
    """PostgreSQL answers, but its tables are not as this release or the settings say."""


async def missing_for_start(settings: Settings, clock: Clock | None = None) -> list[str]:
    """Waits for the stores, at most ``start_timeout_s`` seconds; returns a sentence about each thing that is missing.

    Args:
        settings: The settings of the process that is to serve.
        clock: The machine's clock if left out.
    """

    async def ask_for_schema() -> None:
        state = await schema_state(settings.database_url.get_secret_value(), settings.project_directory)
        if state in {SchemaState.MISSING, SchemaState.OLDER}:
            raise SchemaBehind(f"its schema is {state}; run 'rebootcamp migrate'")
        if await is_distributed(settings.database_url.get_secret_value()) is not settings.database_distributed:
            raise SchemaBehind(
                f"set REBOOTCAMP_DATABASE_DISTRIBUTED={str(not settings.database_distributed).lower()}, as its tables"
                f" are {'not ' if settings.database_distributed else ''}distributed by Citus"
            )

    missing = await stores_away(settings, ask_for_schema)
    if not missing:
        async with open_container(settings.model_copy(update={"otlp_endpoint": None}), clock) as container:
            clock_fault = await container.clock_watch.fault()
        missing = [clock_fault] if clock_fault else []
    if settings.otlp_endpoint and find_spec("opentelemetry.sdk") is None:
        missing.append(
            "REBOOTCAMP_OTLP_ENDPOINT is set, and the extra that sends traces, rebootcamp[tracing], is missing."
        )
    return missing


async def stores_away(settings: Settings, also_ask: Callable[[], Awaitable[None]] | None = None) -> list[str]:
    """Waits for both stores to answer, at most ``start_timeout_s`` seconds, and logs that it waits.

    Args:
        settings: Names the stores and the timeout.
        also_ask: Checks PostgreSQL further once it answers; raises as long as the check fails.

    Returns:
        A sentence about each store that cannot be used.
    """
    deadline = asyncio.get_running_loop().time() + settings.start_timeout_s
    async with open_container(settings.model_copy(update={"otlp_endpoint": None})) as container:

        async def ask_postgresql() -> None:
            await container.clock_watch.measure()
            if also_ask is not None:
                await also_ask()

        faults = await asyncio.gather(
            _fault_of("PostgreSQL, which REBOOTCAMP_DATABASE_URL names", ask_postgresql, deadline),
            _fault_of("MongoDB, which REBOOTCAMP_MONGO_URL names", container.health.mongodb.ping, deadline),
        )
    return [fault for fault in faults if fault is not None]


async def _fault_of(store: str, ask: Callable[[], Awaitable[None]], deadline: float) -> str | None:
    """Asks a store until it answers or the deadline passes; returns the last fault, or None.

    It retries after every error, since a wrong password or a missing schema may be mended meanwhile.
    """
    while True:
        try:
            await ask()
        except Exception as error:  # noqa: BLE001
            cause = error.__cause__ or error
            fault = f"{store}, cannot be used: {type(cause).__name__}: {cause}"
        else:
            return None
        if asyncio.get_running_loop().time() >= deadline:
            return fault
        log.info("waiting_for_store", fault=fault)
        await asyncio.sleep(RETRY_S)
