"""Routes of a learner's own invitations into cohorts."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from rebootcamp.controllers.cohorts import CohortCode
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CohortServiceDep, CurrentActor, Cursors, SubjectId
from rebootcamp.domain.errors import (
    AlreadyInCohort,
    CohortInvitationNotFound,
    InvalidCursor,
    NotPermitted,
)
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.cohorts import CohortDetailRead, CohortInvitationRead

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}/cohort-invitations", tags=["cohorts"])


@router.get("", responses=problems(NotPermitted, InvalidCursor))
async def list_cohort_invitations(
    user: SubjectId,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    cohorts: CohortServiceDep,
) -> PageOf[CohortInvitationRead]:
    """Learners can list their own cohort invitations.

    Returns the open invitations, sorted by the cohort's code.
    """
    paging = Paging(cursors, f"users/{user}/cohort-invitations", query)
    page = await cohorts.invitations(user, paging.request, actor=actor)
    return paging.answer(page, CohortInvitationRead.from_domain)


@router.post(
    "/{cohort_code}/accept",
    responses=problems(NotPermitted, CohortInvitationNotFound, AlreadyInCohort),
)
async def accept_cohort_invitation(
    user: SubjectId, cohort_code: CohortCode, actor: CurrentActor, cohorts: CohortServiceDep
) -> CohortDetailRead:
    """Learners can accept a cohort invitation.

    The learner may be in no other cohort. The cohort's coaches then see your progress. Accepting again changes
    nothing and returns the same.
    """
    return CohortDetailRead.from_domain(await cohorts.accept(cohort_code, user, actor=actor))


@router.delete(
    "/{cohort_code}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted),
)
async def decline_cohort_invitation(
    user: SubjectId, cohort_code: CohortCode, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Learners can decline a cohort invitation.

    The coach who sent it is not told.
    """
    await cohorts.decline(cohort_code, user, actor=actor)
