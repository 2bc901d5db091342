"""A person's own data: all of it, or none any more."""

from fastapi import APIRouter, status

from rebootcamp.controllers.problems import problems
from rebootcamp.controllers.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, PrivacyServiceDep, SubjectId
from rebootcamp.domain.errors import NotAuthenticated, NotPermitted, StoreUnavailable, UserNotFound
from rebootcamp.schemas.privacy import PersonalDataRead

router = APIRouter(route_class=StrictRoute, prefix="/users/{user_id}", tags=["people"])


@router.get("/export", responses=problems(NotAuthenticated, NotPermitted, StoreUnavailable))
async def export_user(user: SubjectId, actor: CurrentActor, privacy: PrivacyServiceDep) -> PersonalDataRead:
    """Everything that is kept of oneself, from both stores, in one document."""
    return PersonalDataRead.from_domain(await privacy.export(user, actor=actor))


@router.delete(
    "",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(NotAuthenticated, NotPermitted, UserNotFound, StoreUnavailable),
)
async def erase_user(user: SubjectId, actor: CurrentActor, privacy: PrivacyServiceDep) -> None:
    """Erase an account and all that is personal, for good: one's own, or for administrators anyone's."""
    await privacy.erase(user, actor=actor)
