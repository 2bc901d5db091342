"""Health, for whoever restarts the service or sends it traffic."""

from fastapi import APIRouter

from rebootcamp.controllers.problems import problems
from rebootcamp.controllers.strictness import StrictRoute
from rebootcamp.dependencies import HealthServiceDep
from rebootcamp.domain.errors import StoreUnavailable
from rebootcamp.schemas.health import HealthRead

router = APIRouter(route_class=StrictRoute, prefix="/health", tags=["health"])


@router.get("/live")
async def check_live() -> HealthRead:
    """The process runs; asks nobody else."""
    return HealthRead()


@router.get("/ready", responses=problems(StoreUnavailable))
async def check_ready(health: HealthServiceDep) -> HealthRead:
    """Both stores answer."""
    await health.ensure_ready()
    return HealthRead()
