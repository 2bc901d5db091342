"""Routes with which reviewers decide on completions."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query

from rebootcamp.controllers.frame.languages import AnswerLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, Cursors, ReviewServiceDep
from rebootcamp.domain.completions import CompletionId
from rebootcamp.domain.errors import (
    CompletionNotFound,
    InvalidCursor,
    NotPermitted,
    OwnCompletion,
    WrongCompletionStatus,
)
from rebootcamp.schemas.base import PageOf
from rebootcamp.schemas.completions import CompletionOutcomeRead, CompletionQuery, CompletionRead, DecisionCreate

router = APIRouter(route_class=StrictRoute, prefix="/completions", tags=["reviews"])
ReviewedId = Annotated[UUID, Path(alias="completion_id", description="A completion's id.")]
REFUSALS = problems(NotPermitted, OwnCompletion, CompletionNotFound, WrongCompletionStatus)


@router.get("", responses=problems(NotPermitted, InvalidCursor))
async def list_submissions(
    query: Annotated[CompletionQuery, Query()], cursors: Cursors, actor: CurrentActor, reviews: ReviewServiceDep
) -> PageOf[CompletionRead]:
    """Coaches and administrators can list completions to review.

    Coaches see their cohorts' learners. The oldest come first; `status=pending` is the
    queue.
    """
    paging = Paging(cursors, f"completions/{actor.user_id}", query)
    page = await reviews.find(query.status, paging.request, actor=actor)
    return paging.answer(page, CompletionRead.from_domain)


@router.post("/{completion_id}/approve", responses=REFUSALS)
async def approve_completion(
    completion: ReviewedId, actor: CurrentActor, language: AnswerLanguage, reviews: ReviewServiceDep
) -> CompletionOutcomeRead:
    """Coaches and administrators can approve a pending completion.

    Approving it again changes nothing and returns the same.
    """
    outcome = await reviews.approve(CompletionId(completion), actor=actor)
    return CompletionOutcomeRead.from_domain(outcome, language)


@router.post("/{completion_id}/reject", responses=REFUSALS)
async def reject_completion(
    completion: ReviewedId,
    decision: DecisionCreate,
    actor: CurrentActor,
    language: AnswerLanguage,
    reviews: ReviewServiceDep,
) -> CompletionOutcomeRead:
    """Coaches and administrators can reject a pending completion.

    The challenge can then be completed again. Rejecting it again changes nothing, and keeps the first reason.
    """
    outcome = await reviews.reject(CompletionId(completion), decision.reason, actor=actor)
    return CompletionOutcomeRead.from_domain(outcome, language)


@router.post("/{completion_id}/reverse", responses=REFUSALS)
async def reverse_completion(
    completion: ReviewedId,
    decision: DecisionCreate,
    actor: CurrentActor,
    language: AnswerLanguage,
    reviews: ReviewServiceDep,
) -> CompletionOutcomeRead:
    """Coaches and administrators can reverse an approved completion.

    This takes back its points, its active day, and the revocable badges that depend on it.
    """
    outcome = await reviews.reverse(CompletionId(completion), decision.reason, actor=actor)
    return CompletionOutcomeRead.from_domain(outcome, language)
