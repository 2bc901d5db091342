"""What has to be there before a process serves: both stores, at a schema that this release can work on."""

import asyncio

import structlog

from rebootcamp.composition import open_container
from rebootcamp.databases.migrations import SchemaState, schema_state
from rebootcamp.services.health import Probe
from rebootcamp.settings import Settings

RETRY_S = 0.5

log = structlog.get_logger(__name__)


async def missing_for_start(settings: Settings) -> list[str]:
    """Waits for the stores, ``start_timeout_s`` seconds at most; returns what is missing then, in sentences."""
    deadline = asyncio.get_running_loop().time() + settings.start_timeout_s
    async with open_container(settings) as container:
        postgresql, mongodb = await asyncio.gather(
            _fault_of(container.health.postgresql, deadline), _fault_of(container.health.mongodb, deadline)
        )
    missing = []
    if postgresql is not None:
        missing.append(f"PostgreSQL, which REBOOTCAMP_DATABASE_URL names, cannot be used: {postgresql}")
    if mongodb is not None:
        missing.append(f"MongoDB, which REBOOTCAMP_MONGO_URL names, cannot be used: {mongodb}")
    if postgresql is None:
        state = await schema_state(settings.database_url.get_secret_value(), settings.project_directory)
        if state in {SchemaState.MISSING, SchemaState.OLDER}:
            missing.append(f"PostgreSQL's schema is {state}: run 'rebootcamp migrate'.")
    return missing


async def _fault_of(store: Probe, deadline: float) -> str | None:
    """What the store says at the deadline, whatever it is: wrong passwords and missing databases may be mended too."""
    while True:
        try:
            await store.ping()
        except Exception as error:  # noqa: BLE001
            cause = error.__cause__ or error
            fault = f"{type(cause).__name__}: {cause}"
        else:
            return None
        if asyncio.get_running_loop().time() >= deadline:
            return fault
        log.info("waiting_for_store", fault=fault)
        await asyncio.sleep(RETRY_S)
