"""Routes with which users complete challenges."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status

from rebootcamp.controllers.challenges import ChallengeCode
from rebootcamp.controllers.frame.idempotency import (
    KEY_REFUSALS,
    CallersIdempotentRequest,
    announce,
    language_of_first,
)
from rebootcamp.controllers.frame.languages import CallersLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import (
    OR_A_SERVICE,
    CompletionServiceDep,
    CurrentActor,
    CurrentCaller,
    Cursors,
    ReportingServiceDep,
    SubjectId,
)
from rebootcamp.domain.completions import CompletionId
from rebootcamp.domain.errors import (
    AlreadyCompleted,
    ChallengeClosed,
    ChallengeNotFound,
    ChallengeRetired,
    CompletionNotFound,
    DailyPointsReached,
    ExternalIdMisused,
    ExternalUserNotFound,
    InvalidCursor,
    InvalidServiceKey,
    NotPermitted,
    PerformedOutOfRange,
    PrerequisiteMissing,
    ScopeMissing,
    UserNotFound,
)
from rebootcamp.schemas.base import PageOf
from rebootcamp.schemas.completions import CompletionCreate, CompletionOutcomeRead, CompletionQuery, CompletionRead

router = APIRouter(route_class=StrictRoute, tags=["completions"])


@router.post(
    "/challenges/{challenge_code}/completions",
    status_code=status.HTTP_201_CREATED,
    openapi_extra=OR_A_SERVICE,
    responses=problems(
        InvalidServiceKey,
        ScopeMissing,
        ChallengeNotFound,
        ExternalUserNotFound,
        ExternalIdMisused,
        AlreadyCompleted,
        ChallengeClosed,
        ChallengeRetired,
        PrerequisiteMissing,
        PerformedOutOfRange,
        DailyPointsReached,
        *KEY_REFUSALS,
    ),
)
async def complete_challenge(
    challenge_code: ChallengeCode,
    completion: CompletionCreate,
    response: Response,
    caller: CurrentCaller,
    request: CallersIdempotentRequest,
    language: CallersLanguage,
    reporting: ReportingServiceDep,
) -> CompletionOutcomeRead:
    """Users can complete a challenge; so can service accounts for them.

    The completion counts at once, unless the challenge is reviewed. Users complete challenges themselves; a service
    account with the scope `completions:write` names the user by `external_id`.
    """
    performance = completion.to_domain(challenge_code)
    outcome = await reporting.report(performance, completion.external_id, caller=caller, request=request)
    location = f"/users/{outcome.completion.user_id}/completions/{outcome.completion.id}"
    announce(response, location, replayed=outcome.replayed)
    return CompletionOutcomeRead.from_domain(outcome, language_of_first(response, outcome.language, language))


@router.get(
    "/users/{user_id}/completions",
    responses=problems(NotPermitted, UserNotFound, InvalidCursor),
)
async def list_completions(
    user: SubjectId,
    query: Annotated[CompletionQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    completions: CompletionServiceDep,
) -> PageOf[CompletionRead]:
    """Users can list their completions; so can their coaches and administrators.

    The latest come first.
    """
    paging = Paging(cursors, f"users/{user}/completions", query)
    page = await completions.read(user, query.status, paging.request, actor=actor)
    return paging.answer(page, CompletionRead.from_domain)


@router.get(
    "/users/{user_id}/completions/{completion_id}",
    responses=problems(NotPermitted, UserNotFound, CompletionNotFound),
)
async def get_completion(
    user: SubjectId,
    completion_id: Annotated[UUID, Path(description="A completion's id.")],
    actor: CurrentActor,
    completions: CompletionServiceDep,
) -> CompletionRead:
    """Users can read their completion; so can their coaches and administrators.

    Returns its current status.
    """
    return CompletionRead.from_domain(await completions.read_one(user, CompletionId(completion_id), actor=actor))
