"""Routes of a user's progress, badges and history."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from rebootcamp.controllers.frame.conditional import NOT_MODIFIED, IfNoneMatch, entity_tag, is_match, tagged
from rebootcamp.controllers.frame.languages import AcceptLanguage, AnswerLanguage, preferred
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import (
    CurrentActor,
    CurrentTokenHolder,
    Cursors,
    KeptProgress,
    ProgressServiceDep,
    SubjectId,
    UserInPath,
    subject_id,
)
from rebootcamp.domain.errors import InvalidCursor, NotAuthenticated, NotPermitted, StoreUnavailable, UserNotFound
from rebootcamp.domain.texts import Language
from rebootcamp.schemas.badges import BadgeStandingRead
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.progress import HistoryEntryRead, ProgressRead
from rebootcamp.services.kept_answers import KeptAnswer

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}", tags=["progress"])
REFUSALS = problems(NotAuthenticated, NotPermitted, UserNotFound, StoreUnavailable)


@router.get("/progress", response_model=ProgressRead, responses=REFUSALS | NOT_MODIFIED)
async def get_progress(
    user: UserInPath,
    caller: CurrentTokenHolder,
    progress: ProgressServiceDep,
    kept: KeptProgress,
    accept_language: AcceptLanguage = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Users can read their progress; so can their coaches and administrators.

    Returns what the user did, saved and won, with the global score.
    """
    user_id, answer = subject_id(user, caller.user_id), None
    if if_none_match is not None or any((user_id, language) in kept for language in Language):
        actor, position = await progress.position(user_id, caller=caller)
        language = preferred(accept_language, actor.language)
        answer = kept.find((user_id, language), position)
        if answer is None and is_match(if_none_match, tag := entity_tag(position, language)):
            return tagged(b"", tag, language, if_none_match)
    else:
        actor = await caller.look_up()
        language = preferred(accept_language, actor.language)
    if answer is None:
        merged = await progress.read(user_id, actor=actor)
        body = ProgressRead.from_domain(merged, language).model_dump_json().encode()
        answer = KeptAnswer(merged.position, entity_tag(merged.position, language), body)
        kept.keep((user_id, language), answer)
    return tagged(answer.body, answer.tag, language, if_none_match)


@router.get("/badges", responses=REFUSALS)
async def get_user_badges(
    user: SubjectId, actor: CurrentActor, language: AnswerLanguage, progress: ProgressServiceDep
) -> BadgeStandingRead:
    """Users can read their badges; so can their coaches and administrators.

    Returns every badge that the user holds, and the progress towards every badge that the user can still win.
    """
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
    """Users can list their history; so can their coaches and administrators.

    The latest entries come first.
    """
    paging = Paging(cursors, f"users/{user}/history", query)
    page = await progress.read_history(user, paging.request, actor=actor)
    return paging.answer(page, lambda entry: HistoryEntryRead.from_domain(entry, language))
