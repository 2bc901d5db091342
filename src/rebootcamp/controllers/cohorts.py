"""Routes of cohorts: classes of learners, their members, coaches and progress."""

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
    NotPermitted,
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
REFUSALS = problems(NotPermitted, CohortNotFound)
REFUSALS_OF_PEOPLE = problems(NotPermitted, CohortNotFound, UserNotFound, WrongRole)


@router.get("", responses=problems(InvalidCursor))
async def list_cohorts(
    query: Annotated[PageQuery, Query()], cursors: Cursors, actor: CurrentActor, cohorts: CohortServiceDep
) -> PageOf[CohortDetailRead]:
    """Users can list their own cohorts; administrators, all cohorts.

    Administrators see all cohorts, coaches and learners their own. Sorted by code.
    """
    paging = Paging(cursors, f"cohorts/of/{actor.user_id}", query)
    return paging.answer(await cohorts.find(paging.request, actor=actor), CohortDetailRead.from_domain)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses=problems(NotPermitted, CohortCodeTaken, *KEY_REFUSALS),
)
async def create_cohort(
    cohort: CohortCreate,
    response: Response,
    actor: CurrentActor,
    request: IdempotentRequest,
    cohorts: CohortServiceDep,
) -> CohortDetailRead:
    """Coaches and administrators can create a cohort.

    A coach who creates a cohort coaches it.
    """
    opened = await cohorts.open(cohort.to_domain(), actor=actor, request=request)
    announce(response, f"/cohorts/{opened.resource.cohort.code}", replayed=opened.replayed)
    return CohortDetailRead.from_domain(opened.resource)


@router.post("/join", responses=problems(NotPermitted, UnknownJoinCode, AlreadyInCohort))
async def join_cohort(request: JoinRequest, actor: CurrentActor, cohorts: CohortServiceDep) -> CohortDetailRead:
    """Learners can join a cohort with its join code.

    The learner may be in no other cohort. The cohort's coaches and administrators then see your e-mail and progress,
    and review your completions from now on.
    """
    return CohortDetailRead.from_domain(await cohorts.join(request.to_domain(), actor=actor))


@router.get("/{cohort_code}", responses=REFUSALS)
async def get_cohort(cohort_code: CohortCode, actor: CurrentActor, cohorts: CohortServiceDep) -> CohortDetailRead:
    """Members, coaches and administrators can read a cohort.

    The join code and the number of members are for its coaches and administrators.
    """
    return CohortDetailRead.from_domain(await cohorts.read(cohort_code, actor=actor))


@router.post(
    "/{cohort_code}/join-code",
    responses=problems(NotPermitted, CohortNotFound, *KEY_REFUSALS),
)
async def rotate_join_code(
    cohort_code: CohortCode,
    response: Response,
    actor: CurrentActor,
    request: IdempotentRequest,
    cohorts: CohortServiceDep,
) -> CohortDetailRead:
    """Coaches and administrators can replace the join code of a cohort.

    The previous code stops working. Sent again with the same `Idempotency-Key`, the
    request replaces nothing: it returns the join code made by the first request, with today's coaches and member count.
    """
    rotated = await cohorts.rotate_join_code(cohort_code, actor=actor, request=request)
    announce(response, f"/cohorts/{cohort_code}", replayed=rotated.replayed)
    return CohortDetailRead.from_domain(rotated.resource)


@router.post("/{cohort_code}/invitations", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def invite_to_cohort(
    cohort_code: CohortCode, invitation: CohortInvitationCreate, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Coaches and administrators can invite a learner to a cohort.

    An invitation is valid for 30 days; inviting again renews it. The response is
    the same whether or not a learner has this e-mail. The service sends no mail: the learner finds the invitation at
    `/users/me/cohort-invitations` and decides.
    """
    await cohorts.invite(cohort_code, invitation.email, actor=actor)


@router.put(
    "/{cohort_code}/members/{user_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, ConsentNeeded, CohortNotFound, UserNotFound, WrongRole),
)
async def put_cohort_member(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Administrators can put a learner into a cohort.

    A learner of another cohort is moved. The learner's history shows it. Coaches give out the join
    code or invite instead, since learners join by their own consent.
    """
    await cohorts.put_member(cohort_code, user, actor=actor)


@router.delete("/{cohort_code}/members/{user_id}", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def remove_cohort_member(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Learners can leave a cohort; coaches and administrators can remove a learner.

    Learners name themselves (`me`). The learner's completions are kept. A learner who was
    removed and knows the join code can join again until the code is replaced.
    """
    await cohorts.remove_member(cohort_code, user, actor=actor)


@router.put("/{cohort_code}/coaches/{user_id}", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS_OF_PEOPLE)
async def put_cohort_coach(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Administrators can assign a coach to a cohort.

    The coach sees its learners at once.
    """
    await cohorts.put_coach(cohort_code, user, actor=actor)


@router.delete("/{cohort_code}/coaches/{user_id}", status_code=status.HTTP_204_NO_CONTENT, responses=REFUSALS)
async def remove_cohort_coach(
    cohort_code: CohortCode, user: SubjectId, actor: CurrentActor, cohorts: CohortServiceDep
) -> None:
    """Administrators can remove a coach from a cohort.

    The coach loses access to its learners at once.
    """
    await cohorts.remove_coach(cohort_code, user, actor=actor)


@router.get(
    "/{cohort_code}/progress",
    responses=problems(NotPermitted, CohortNotFound, InvalidCursor),
)
async def list_cohort_progress(
    cohort_code: CohortCode,
    query: Annotated[PageQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    progress: CohortProgressServiceDep,
) -> PageOf[MemberProgressRead]:
    """Coaches and administrators can list the progress of a cohort's members.

    Sorted by when the members joined the programme.
    """
    paging = Paging(cursors, f"cohorts/{cohort_code}/progress", query)
    page = await progress.read(cohort_code, paging.request, actor=actor)
    return paging.answer(page, MemberProgressRead.from_domain)


@router.get("/{cohort_code}/summary", responses=REFUSALS)
async def get_cohort_summary(
    cohort_code: CohortCode, actor: CurrentActor, language: AnswerLanguage, progress: CohortProgressServiceDep
) -> CohortSummaryRead:
    """Coaches and administrators can read the summary of a cohort.

    Shows totals, active and at-risk members, and the badges won this week.
    """
    return CohortSummaryRead.from_domain(await progress.summarise(cohort_code, actor=actor), language)
