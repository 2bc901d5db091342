"""The merge, and what of it can be read alone."""

from typing import Annotated

from fastapi import APIRouter, Query

from rebootcamp.controllers.frame.languages import AnswerLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, Cursors, ProgressServiceDep, SubjectId
from rebootcamp.domain.errors import InvalidCursor, NotAuthenticated, NotPermitted, StoreUnavailable, UserNotFound
from rebootcamp.schemas.badges import BadgeStandingRead
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.progress import HistoryEntryRead, ProgressRead

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}", tags=["progress"])
REFUSALS = problems(NotAuthenticated, NotPermitted, UserNotFound, StoreUnavailable)


@router.get("/progress", responses=REFUSALS)
async def get_progress(
    user: SubjectId, actor: CurrentActor, language: AnswerLanguage, progress: ProgressServiceDep
) -> ProgressRead:
    """What a user has done, saved and won, with the global score."""
    return ProgressRead.from_domain(await progress.read(user, actor=actor), language)


@router.get("/badges", responses=REFUSALS)
async def get_user_badges(
    user: SubjectId, actor: CurrentActor, language: AnswerLanguage, progress: ProgressServiceDep
) -> BadgeStandingRead:
    """Every badge won, and every badge that can be, with how far along the user is."""
    return BadgeStandingRead.from_domain(await progress.read_badges(user, actor=actor), language)


@router.get(
    "/history", responses=problems(NotAuthenticated, NotPermitted, UserNotFound, InvalidCursor, StoreUnavailable)
)
async def list_history(
    user: SubjectId,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    language: AnswerLanguage,
    progress: ProgressServiceDep,
) -> PageOf[HistoryEntryRead]:
    """What happened, the latest first."""
    paging = Paging(cursors, f"users/{user}/history", query)
    page = await progress.read_history(user, paging.request, actor=actor)
    return paging.answer(page, lambda entry: HistoryEntryRead.from_domain(entry, language))
