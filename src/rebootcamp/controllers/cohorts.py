"""Cohorts: classes of learners, and how they are doing."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response, status

from rebootcamp.controllers.frame.idempotency import KEY_REFUSALS, IdempotentRequest, announce
from rebootcamp.controllers.frame.languages import AnswerLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CohortProgressServiceDep, CohortServiceDep, CurrentActor, Cursors, SubjectId
from rebootcamp.domain.errors import (
    AlreadyInCohort,
    CohortCodeTaken,
    CohortNotFound,
    ConsentNeeded,
    InvalidCursor,
    NotAuthenticated,
    NotPermitted,
    StoreUnavailable,
    UnknownJoinCode,
    UserNotFound,
    WrongRole,
)
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.challenges import Code
from rebootcamp.schemas.cohorts import (
    CohortCreate,
    CohortDetailRead,
    CohortInvitationCreate,
    CohortSummaryRead,
    JoinRequest,
    MemberProgressRead,
)

router = APIRouter(route_class=StrictRoute, prefix="/cohorts", tags=["cohorts"])
CohortCode = Annotated[Code, Path(description="A cohort's code.", examples=["lyon-2026"])]
REFUSALS = problems(NotAuthenticated, NotPermitted, CohortNotFound, StoreUnavailable)
REFUSALS_OF_PEOPLE = problems(NotAuthenticated, NotPermitted, CohortNotFound, UserNotFound, WrongRole, StoreUnavailable)


@router.get("", responses=problems(NotAuthenticated, InvalidCursor, StoreUnavailable))
async def list_cohorts(
    query: Annotated[PageQuery, Query()], cursors: Cursors, actor: CurrentActor, cohorts: CohortServiceDep
) -> PageOf[CohortDetailRead]:
    """All cohorts for an administrator, their own for a coach and for a learner, by code."""
    paging = Paging(cursors, f"cohorts/of/{actor.user_id}", query)
    return paging.answer(await cohorts.find(paging.request, actor=actor), CohortDetailRead.from_domain)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses=problems(NotAuthenticated, NotPermitted, CohortCodeTaken, StoreUnavailable, *KEY_REFUSALS),
)
async def create_cohort(
    cohort: CohortCreate,
    response: Response,
    actor: CurrentActor,
    request: IdempotentRequest,
    cohorts: CohortServiceDep,
) -> CohortDetailRead:
    """Open a cohort; for coaches, who then coach it, and administrators."""
    opened = await cohorts.open(cohort.to_domain(), actor=actor, request=request)
    announce(response, f"/cohorts/{opened.resource.cohort.code}", replayed=opened.replayed)
    return CohortDetailRead.from_domain(opened.resource)


@router.post(
    "/join", responses=problems(NotAuthenticated, NotPermitted, UnknownJoinCode, AlreadyInCohort, StoreUnavailable)
)
async def join_cohort(request: JoinRequest, actor: CurrentActor, cohorts: CohortServiceDep) -> CohortDetailRead:
    """Enter the cohort that has this join code, as a learner who is in no other.

    Its coaches and administrators then see one's e-mail and progress, and review what one does from now on.
    """
    return CohortDetailRead.from_domain(await cohorts.join(request.to_domain(), actor=actor))


@router.get("/{cohort_code}", responses=REFUSALS)
async def get_cohort(cohort_code: CohortCode, actor: CurrentActor, cohorts: CohortServiceDep) -> CohortDetailRead:
    """One cohort, for its members, its coaches and administrators."""
    return CohortDetailRead.from_domain(await cohorts.read(cohort_code, actor=actor))


@router.post(
    "/{cohort_code}/join-code",
    responses=problems(NotAuthenticated, NotPermitted, CohortNotFound, StoreUnavailable, *KEY_REFUSALS),
)
async def rotate_join_code(
    cohort_code: CohortCode,
    response: Response,
    actor: CurrentActor,
    request: IdempotentRequest,
    cohorts: CohortServiceDep,
) -> CohortDetailRead:
    """Replace the join code, so that the one before lets nobody in; for its coaches and administrators.

    Sent again with the same `Idempotency-Key` it replaces nothing: the join code is the one that was made then, and
    the coaches and the count of members are today's.
    """
    rotated = await cohorts.rotate_join_code(cohort_code, actor=actor, request=request)
    announce(response, f"/cohorts/{cohort_code}", replayed=rotated.replayed)
    return CohortDetailRead.from_domain(rotated.resource)


@router.post("/{cohort_code}/invitations", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def invite_to_cohort(
    cohort_code: CohortCode, invitation: CohortInvitationCreate, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Invite a learner by e-mail, for 30 days; for its coaches and administrators.

    The answer is the same whether a learner has this e-mail or nobody does. The service sends no mail: the learner
    finds the invitation at `/users/me/cohort-invitations` and decides. Inviting again renews it.
    """
    await cohorts.invite(cohort_code, invitation.email, actor=actor)


@router.put(
    "/{cohort_code}/members/{user_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(
        NotAuthenticated, NotPermitted, ConsentNeeded, CohortNotFound, UserNotFound, WrongRole, StoreUnavailable
    ),
)
async def put_cohort_member(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Make a learner a member, also one of another cohort; for administrators. The learner's history tells it.

    A coach gives out the join code or invites instead, since a learner comes in by their own consent.
    """
    await cohorts.put_member(cohort_code, user, actor=actor)


@router.delete("/{cohort_code}/members/{user_id}", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def remove_cohort_member(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Take a learner out; for its coaches, administrators, and the learner (`me`). What the learner did stays theirs.

    Someone who was taken out and knows the join code can come back by it, until it is replaced.
    """
    await cohorts.remove_member(cohort_code, user, actor=actor)


@router.put("/{cohort_code}/coaches/{user_id}", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS_OF_PEOPLE)
async def put_cohort_coach(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Make a coach one of this cohort's; for administrators."""
    await cohorts.put_coach(cohort_code, user, actor=actor)


@router.delete("/{cohort_code}/coaches/{user_id}", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def remove_cohort_coach(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Take the cohort away from a coach, who at once no longer sees its learners; for administrators."""
    await cohorts.remove_coach(cohort_code, user, actor=actor)


@router.get(
    "/{cohort_code}/progress",
    responses=problems(NotAuthenticated, NotPermitted, CohortNotFound, InvalidCursor, StoreUnavailable),
)
async def list_cohort_progress(
    cohort_code: CohortCode,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    progress: CohortProgressServiceDep,
) -> PageOf[MemberProgressRead]:
    """Every member with their progress, in the order in which they joined the programme; for coaches."""
    paging = Paging(cursors, f"cohorts/{cohort_code}/progress", query)
    page = await progress.read(cohort_code, paging.request, actor=actor)
    return paging.answer(page, MemberProgressRead.from_domain)


@router.get("/{cohort_code}/summary", responses=REFUSALS)
async def get_cohort_summary(
    cohort_code: CohortCode, actor: CurrentActor, language: AnswerLanguage, progress: CohortProgressServiceDep
) -> CohortSummaryRead:
    """Totals, who is active and at risk, and what was won this week; for its coaches and administrators."""
    return CohortSummaryRead.from_domain(await progress.summarise(cohort_code, actor=actor), language)
