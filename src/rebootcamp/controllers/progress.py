"""Routes of a user's progress, badges and history."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Response

from rebootcamp.controllers.frame.conditional import NOT_MODIFIED, IfNoneMatch
from rebootcamp.controllers.frame.kept_reads import Asked, kept_or_made
from rebootcamp.controllers.frame.languages import AcceptLanguage, AnswerLanguage
from rebootcamp.controllers.frame.pagination import PagePosition, Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import (
    CurrentActor,
    CurrentTokenHolder,
    Cursors,
    Kept,
    ProgressServiceDep,
    SubjectId,
    UserInPath,
    subject_id,
)
from rebootcamp.domain.errors import InvalidCursor, NotPermitted, UserNotFound
from rebootcamp.domain.progress import ProgressPosition
from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Actor
from rebootcamp.schemas.badges import BadgeStandingRead
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.progress import HistoryEntryRead, ProgressRead

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}", tags=["progress"])
REFUSALS = problems(NotPermitted, UserNotFound)


@router.get("/progress", response_model=ProgressRead, responses=REFUSALS | NOT_MODIFIED)
async def get_progress(
    user: UserInPath,
    caller: CurrentTokenHolder,
    progress: ProgressServiceDep,
    kept: Kept,
    accept_language: AcceptLanguage = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Users can read their progress; so can their coaches and administrators.

    Returns what the user did, saved and won, with the global score.
    """
    user_id = subject_id(user, caller.user_id)

    async def make(actor: Actor, language: Language) -> tuple[ProgressPosition, bytes]:
        merged = await progress.read(user_id, actor=actor)
        return merged.position, ProgressRead.from_domain(merged, language).model_dump_json().encode()

    asked = Asked("progress", user_id, caller, accept_language, if_none_match)
    return await kept_or_made(asked, kept, partial(progress.position, user_id, caller=caller), make)


@router.get("/badges", responses=REFUSALS)
async def get_user_badges(
    user: SubjectId, actor: CurrentActor, language: AnswerLanguage, progress: ProgressServiceDep
) -> BadgeStandingRead:
    """Users can read their badges; so can their coaches and administrators.

    Returns every badge that the user holds, and the progress towards every badge that the user can still win.
    """
    return BadgeStandingRead.from_domain(await progress.read_badges(user, actor=actor), language)


@router.get(
    "/history",
    response_model=PageOf[HistoryEntryRead],
    responses=problems(NotPermitted, UserNotFound, InvalidCursor) | NOT_MODIFIED,
)
async def list_history(
    user: UserInPath,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    caller: CurrentTokenHolder,
    progress: ProgressServiceDep,
    kept: Kept,
    accept_language: AcceptLanguage = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Users can list their history; so can their coaches and administrators.

    The latest entries come first.
    """
    user_id = subject_id(user, caller.user_id)

    def paging() -> Paging:
        return Paging(cursors, f"users/{user_id}/history", query)

    async def locate() -> tuple[Actor, PagePosition]:
        actor, position = await progress.history_position(user_id, caller=caller)
        return actor, paging().position(position)

    async def make(actor: Actor, language: Language) -> tuple[PagePosition, bytes]:
        wanted = paging()
        position, page = await progress.read_history(user_id, wanted.request, actor=actor)
        answer = wanted.answer(page, lambda entry: HistoryEntryRead.from_domain(entry, language))
        return wanted.position(position), answer.model_dump_json().encode()

    asked = Asked("history", user_id, caller, accept_language, if_none_match)
    return await kept_or_made(asked, kept, locate, make)
