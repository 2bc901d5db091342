"""Routes of the catalogue of challenges."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response, status

from rebootcamp.controllers.frame.idempotency import KEY_REFUSALS, IdempotentRequest, announce, language_of_first
from rebootcamp.controllers.frame.languages import AnswerLanguage
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import ChallengeServiceDep, CurrentActor, Cursors
from rebootcamp.domain.errors import (
    ChallengeCodeTaken,
    ChallengeNeeded,
    ChallengeNotFound,
    InvalidCursor,
    NotPermitted,
    UnknownPrerequisite,
    WindowBackwards,
)
from rebootcamp.schemas.base import PageOf
from rebootcamp.schemas.challenges import ChallengeCreate, ChallengePatch, ChallengeQuery, ChallengeRead, Code

router = APIRouter(route_class=StrictRoute, prefix="/challenges", tags=["challenges"])
ChallengeCode = Annotated[Code, Path(description="A challenge's code.")]


@router.get("", responses=problems(InvalidCursor))
async def list_challenges(
    query: Annotated[ChallengeQuery, Query()],
    cursors: Cursors,
    language: AnswerLanguage,
    challenges: ChallengeServiceDep,
) -> PageOf[ChallengeRead]:
    """Users can list challenges.

    Returns the challenges that match the filters, sorted by code.
    """
    paging = Paging(cursors, "challenges", query)
    page = await challenges.find(query.to_domain(), paging.request)
    return paging.answer(page, lambda challenge: ChallengeRead.from_domain(challenge, language))


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses=problems(
        NotPermitted,
        ChallengeCodeTaken,
        UnknownPrerequisite,
        WindowBackwards,
        *KEY_REFUSALS,
    ),
)
async def create_challenge(
    challenge: ChallengeCreate,
    response: Response,
    actor: CurrentActor,
    request: IdempotentRequest,
    language: AnswerLanguage,
    challenges: ChallengeServiceDep,
) -> ChallengeRead:
    """Administrators can create a challenge.

    It can be completed from now on, or from the first day that it names.
    """
    published = await challenges.publish(challenge.to_domain(), actor=actor, request=request)
    announce(response, f"/challenges/{published.resource.code}", replayed=published.replayed)
    return ChallengeRead.from_domain(published.resource, language_of_first(response, published.language, language))


@router.get("/{challenge_code}", responses=problems(ChallengeNotFound))
async def get_challenge(
    challenge_code: ChallengeCode, language: AnswerLanguage, challenges: ChallengeServiceDep
) -> ChallengeRead:
    """Users can read a challenge.

    Retired challenges are included.
    """
    return ChallengeRead.from_domain(await challenges.read(challenge_code), language)


@router.patch(
    "/{challenge_code}",
    responses=problems(NotPermitted, ChallengeNotFound, UnknownPrerequisite, WindowBackwards),
)
async def update_challenge(
    challenge_code: ChallengeCode,
    patch: ChallengePatch,
    actor: CurrentActor,
    language: AnswerLanguage,
    challenges: ChallengeServiceDep,
) -> ChallengeRead:
    """Administrators can change a challenge.

    The change applies from now on; existing completions keep their points and savings.
    """
    changed = await challenges.change(challenge_code, patch.apply, actor=actor)
    return ChallengeRead.from_domain(changed, language)


@router.delete(
    "/{challenge_code}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotPermitted, ChallengeNotFound, ChallengeNeeded),
)
async def retire_challenge(challenge_code: ChallengeCode, actor: CurrentActor, challenges: ChallengeServiceDep) -> None:
    """Administrators can retire a challenge.

    Existing completions are kept. A challenge that others in force require is refused.
    """
    await challenges.retire(challenge_code, actor=actor)
