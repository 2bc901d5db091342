"""Routes of the health checks, for orchestrators and load balancers."""

from fastapi import APIRouter, Response

from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import HealthServiceDep
from rebootcamp.domain.errors import NotReady
from rebootcamp.schemas.health import HealthRead

ALIVE = HealthRead().model_dump_json()

router = APIRouter(route_class=StrictRoute, prefix="/health", tags=["health"])


# Many probes use HEAD. To a client it is the same operation, so only GET is documented.
@router.head("/live", include_in_schema=False)
@router.get("/live", response_model=HealthRead)
async def check_live() -> Response:
    """Anyone can check that the process runs.

    No database is asked.
    """
    return Response(ALIVE, media_type="application/json")


@router.head("/ready", include_in_schema=False)
@router.get("/ready", responses=problems(NotReady))
async def check_ready(health: HealthServiceDep) -> HealthRead:
    """Anyone can check that the service is ready.

    If it is not, the response does not say why.
    """
    await health.ensure_ready()
    return HealthRead()
