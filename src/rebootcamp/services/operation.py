"""The state of the service, for administrators."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass

from rebootcamp.domain.errors import Store, StoreUnavailable
from rebootcamp.domain.users import Actor
from rebootcamp.services.lag import ProjectionLag, ProjectionLagService
from rebootcamp.services.ports.badges import BadgeCatalogue
from rebootcamp.services.ports.health import DatabaseClock, Probe


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
    """

    stores: tuple[StoreState, ...]
    lag: ProjectionLag | None
    catalogue_revision: int | None


@dataclass(frozen=True, slots=True)
class OperationService:
    """Tells administrators how the stores and the projection are."""

    postgresql: DatabaseClock
    mongodb: Probe
    lag: ProjectionLagService
    badges: BadgeCatalogue

    async def state(self, *, actor: Actor) -> OperationState:
        """Returns the state of both stores and the projection lag.

        Raises:
            NotPermitted: The actor is not an administrator.
        """
        actor.ensure_admin()
        async with asyncio.TaskGroup() as group:
            postgresql = group.create_task(_ask("postgresql", self.postgresql.now()))
            mongodb = group.create_task(_ask("mongodb", self.mongodb.ping()))
            lag = group.create_task(_lag_of(self.lag))
            revision = group.create_task(_revision_of(self.badges))
        return OperationState((postgresql.result(), mongodb.result()), lag.result(), revision.result())


async def _ask(store: Store, question: Awaitable[object]) -> StoreState:
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    try:
        await question
    except StoreUnavailable:
        return StoreState(store, None)
    return StoreState(store, loop.time() - asked_at)


async def _lag_of(service: ProjectionLagService) -> ProjectionLag | None:
    try:
        return await service.measure()
    except StoreUnavailable:
        return None


async def _revision_of(badges: BadgeCatalogue) -> int | None:
    try:
        return (await badges.refresh()).revision
    except StoreUnavailable:
        return None
