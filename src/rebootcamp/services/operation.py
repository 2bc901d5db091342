"""The state of the service, for administrators."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

from rebootcamp.domain.errors import Store, StoreUnavailable
from rebootcamp.domain.users import Actor
from rebootcamp.services.lag import ProjectionLag, ProjectionLagService
from rebootcamp.services.ports.backups import Backup, BackupReader
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.health import DatabaseClock, Probe

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class StoreState:
    """Whether a store answered, and after how long.

    Attributes:
        answered_after_s: None if it did not answer in time.
    """

    store: Store
    answered_after_s: float | None


@dataclass(frozen=True, slots=True)
class OperationState:
    """The state of the service at one moment.

    Attributes:
        lag: The projection lag; None while PostgreSQL is away.
        catalogue_revision: The newest revision of the badge catalogue; None while MongoDB is away.
        last_backup: None if none is recorded, or while PostgreSQL is away.
    """

    stores: tuple[StoreState, ...]
    lag: ProjectionLag | None
    catalogue_revision: int | None
    last_backup: Backup | None


@dataclass(frozen=True, slots=True)
class OperationService:
    """Tells administrators how the stores and the projection are, and when the last backup was made."""

    postgresql: DatabaseClock
    mongodb: Probe
    lag: ProjectionLagService
    badges: BadgeCatalogue
    backups: BackupReader

    async def state(self, *, actor: Actor) -> OperationState:
        """Returns the state of both stores, the projection lag and the last backup.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        async with asyncio.TaskGroup() as group:
            postgresql = group.create_task(_ask("postgresql", self.postgresql.now()))
            mongodb = group.create_task(_ask("mongodb", self.mongodb.ping()))
            lag = group.create_task(_unless_away(self.lag.measure()))
            catalogue = group.create_task(_unless_away(self.badges.refresh()))
            backup = group.create_task(_unless_away(self.backups.last()))
        current = catalogue.result()
        return OperationState(
            stores=(postgresql.result(), mongodb.result()),
            lag=lag.result(),
            catalogue_revision=None if current is None else current.revision,
            last_backup=backup.result(),
        )


async def _ask(store: Store, question: Awaitable[object]) -> StoreState:
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    try:
        await question
    except StoreUnavailable:
        return StoreState(store, None)
    return StoreState(store, loop.time() - asked_at)


async def _unless_away(answer: Awaitable[Answer]) -> Answer | None:
    try:
        return await answer
    except StoreUnavailable:
        return None
