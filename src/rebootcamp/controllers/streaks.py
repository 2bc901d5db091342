"""Routes of streaks and their pauses."""

from typing import Annotated

from fastapi import APIRouter, Path, Response, status

from rebootcamp.controllers.frame.idempotency import KEY_REFUSALS, IdempotentRequest, announce
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, StreakServiceDep, SubjectId
from rebootcamp.domain.errors import (
    NotPermitted,
    PauseNotFound,
    PauseRefused,
    UserNotFound,
)
from rebootcamp.schemas.base import Day
from rebootcamp.schemas.streaks import PauseCreate, PauseRead, StreakStandingRead

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}", tags=["streaks"])


@router.get("/streak", responses=problems(NotPermitted, UserNotFound))
async def get_streak(user: SubjectId, actor: CurrentActor, streaks: StreakServiceDep) -> StreakStandingRead:
    """Users can read their streak; so can their coaches and administrators.

    Returns where the streak stands today, with its freezes and pauses.
    """
    return StreakStandingRead.from_standing(await streaks.read(user, actor=actor))


@router.post(
    "/pauses",
    status_code=status.HTTP_201_CREATED,
    responses=problems(NotPermitted, PauseRefused, *KEY_REFUSALS),
)
async def schedule_pause(
    user: SubjectId,
    pause: PauseCreate,
    request: IdempotentRequest,
    response: Response,
    actor: CurrentActor,
    streaks: StreakServiceDep,
) -> PauseRead:
    """Users can schedule a pause of their own streak.

    Paused days do not break the streak.
    """
    scheduled = await streaks.schedule_pause(user, pause.to_domain(), actor=actor, request=request)
    announce(response, f"/users/{user}/pauses/{scheduled.resource.first_on}", replayed=scheduled.replayed)
    return PauseRead.from_domain(scheduled.resource)


@router.delete(
    "/pauses/{first_on}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, PauseNotFound),
)
async def cancel_pause(
    user: SubjectId,
    first_on: Annotated[Day, Path(description="The day on which the pause begins.")],
    actor: CurrentActor,
    streaks: StreakServiceDep,
) -> None:
    """Users can cancel or end a pause of their own streak.

    A pause that has not begun is cancelled. A pause that has begun ends: yesterday becomes its last day.
    """
    await streaks.cancel_pause(user, first_on, actor=actor)
